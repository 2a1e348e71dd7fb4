"""Parts of Dutch compounds: vrachtwagenchauffeur is a vrachtwagen and a chauffeur.

A word splits into a known head and what stands before it, with a linking s, e, en or n. A long head ("chauffeur")
is sure by itself; a short one ("kok", "ober") needs a known word before it, or "oktober" would be a waiter.
"""

from collections.abc import Iterable
from functools import lru_cache

from kiosk.catalogue.tokens import tokens

SURE = 6
"""Letters from which a head needs no known word before it."""

_SHORTEST_MODIFIER = 3
_LINKS = ("", "s", "en", "e", "n")
_VOWELS = frozenset("aeiouy")
# These make another word, no compound: a medewerker is no werker, whoever does herstellen no steller.
_DERIVING = ("be", "ge", "her", "mede", "ont", "ver")

# Heads of Dutch occupation names; the taxonomy of the replica adds its own.
_HEADS = """
    adviseur afwasser agent analist animator arbeider architect arts assistent automonteur bakker bankier barman
    bediende begeleider begeleidster beheerder behandelaar bestuurder beveiliger bewaker bezorger binder boer brouwer
    buddy chauffeur chef coach consultant controleur coordinator dakwerker dekker dienster directeur docent dokter
    drukker elektricien expert fotograaf functie gids hoofd hovenier hulp hulpkok hulpverlener ingenieur inpakker
    installateur instructeur ober jobstudent juf kapper kassier kelner keuken kinesist klusser koerier kok kraan
    kundige kuiser laborant lader lasser leerkracht leider leraar lerares leverancier loodgieter lopend loper magazijn
    maker manager mecanicien mechanicien medewerker medewerkster meester metser monteur montage muzikant onderhoud
    onderhoudsman ontwerper ontwikkelaar opvoeder opleider operator operatrice oppas orderpicker paswerker picker
    planner plaatser plukker poetser politie portier poetshulp postbode preventie procesoperator producent programmeur
    psycholoog reiniger recruiter redacteur regisseur reparateur ruimer schilder schoonmaker schrijnwerker secretaresse
    secretaris slager slijper smid snijder snoeier specialist steller stewardess steward stukadoor strijker student
    stylist sorteerder tandarts technicus technieker tekenaar telefonist teler therapeut timmerman trainer
    trucker tuinier tuinman uitbater verhuizer verkoopster verkoper verantwoordelijke vertaler vertegenwoordiger
    vervanger verpakker verpleegkundige verpleger vertegenwoordigster verzorgende verzorger vlechter vlieger
    voeger voerder vrouw wachter wasser werker werkleider werkman werknemer werkster wever winkelier zaagster zanger
    zetter zorg zorgkundige
"""

# Words that stand before a head in job titles.
_MODIFIERS = """
    aankoop administratie afval algemeen apotheek asbest atelier auto autobus avond baby back bad bagage balie
    bank bar bedrijf bedrijfs beleid bestel beton beveiliging bloem boek boekhoud bos bouw brand brood bus camera
    catering computer dag dak data depot dienst dier distributie dossier drank druk elektriciteit energie evenement
    fabriek facturatie fiets film filiaal financieel fruit garage gas gebouw gevel gezin glas goederen grafisch groen
    groente grond haar handel haven heftruck helpdesk horeca hotel hout huis huishoud hulp hygiene ict industrie
    informatica inkoop interieur interim isolatie it jeugd jongeren kabel kantine kantoor kapsalon kassa keuken kind
    kinder klant klanten klas klei kleding kleuter koel koeling kraam kraan kranten kwaliteit kwaliteits laad lab labo
    land landbouw las leer leerling lijn linnen logistiek lood lucht luchthaven machine magazijn markt medisch
    metaal meubel milieu mode montage motor muziek nacht net netwerk officieel onderhoud onderwijs onthaal oogst
    order organisatie ouderen paard pakket park patisserie personeel personeels pizza plaat planning ploeg poets post
    preventie pret proces productie project projecten raam reclame recht reis restaurant retail riool school
    schoonheid schoonmaak schroot schrijn service sociaal software sport stad stal steen stock straat studie
    systeem taal tand tank taxi team technisch tele telefoon textiel thuis thuiszorg tomaat tram transport
    trein tuin uitzend vacature vee veiligheid verf verkoop vers verzekering verzending vis vlees vlieg vliegtuig
    vloer voeding vorkheftruck vorm vracht vrachtwagen vuilnis wagen warenhuis was wasserij water web wegen weg
    weekend werf werk winkel woning zaal zagerij zand ziekenhuis zorg zwembad
"""


class Compounds:
    """Splits words with the built-in vocabulary and more `names` of occupations in Dutch."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        extra = {word for name in names for word in tokens(name) if len(word) >= 4 and word.isalpha()}
        self._heads = {*_HEADS.split(), *(word for word in extra if len(word) >= SURE)}
        self._modifiers = {*_MODIFIERS.split(), *self._heads, *extra}
        self._ends = sorted({len(head) for head in self._heads}, reverse=True)
        self._modifiers.update([before for word in extra if (before := self._before_head(word))])
        self.parts = lru_cache(maxsize=1 << 15)(self._parts)

    def _parts(self, word: str) -> tuple[str, ...]:
        """Return head and modifier of `word` (folded), or nothing if it is no compound that we know."""
        for length in self._ends:
            head = word[-length:]
            before = word[:-length]
            if len(before) < _SHORTEST_MODIFIER or head not in self._heads:
                continue
            modifier = self._modifier(before)
            if modifier:
                return head, modifier, *(part for part in self.parts(modifier) if part != head)
            if length >= SURE and _VOWELS.intersection(before) and not before.endswith(_DERIVING):
                return (head,)
        return ()

    def _before_head(self, word: str) -> str:
        """Return what stands before a sure head in a name, if that is long enough to be a word itself."""
        cuts = (len(word) - length for length in self._ends if length >= SURE)
        return next((word[:cut] for cut in cuts if cut >= SURE and word[cut:] in self._heads), "")

    def _modifier(self, before: str) -> str:
        for link in _LINKS:
            stem = before.removesuffix(link) if link else before
            if (link == "" or len(stem) < len(before)) and stem in self._modifiers:
                return stem
        return self._nested(before)

    def _nested(self, before: str) -> str:
        """Return a modifier that is itself modifier and modifier, as in koelwagen + chauffeur."""
        for cut in range(_SHORTEST_MODIFIER, len(before) - _SHORTEST_MODIFIER + 1):
            if before[:cut] in self._modifiers and before[cut:] in self._modifiers:
                return before[cut:]
        return ""
