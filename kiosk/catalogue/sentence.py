"""What people write around what they seek: of "ik zoek werk als bakker in Gent" a search needs "bakker" and "Gent".

The lists are of the languages of the interface, in the order nl, fr, en, de, es, pl, ro, tr, uk, bg, ar. They count
in all of these, since many type another language than that of the screen; that one decides where two differ.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from enum import Enum

from kiosk.catalogue.subjects import tongues
from kiosk.catalogue.tokens import spans, tokens
from kiosk.catalogue.wishes import together, wishes

# Neither "ce", a licence, nor "it", nor "zonder" and "sans", which turn what follows into its opposite.
_AROUND = """
ik je jij wij we wil willen wou zou graag zoek zoekt gezocht ben op naar als in te bij van voor met de het een
om aan uit tot mijn worden heb hebben kan kunnen omgeving regio nabij rond dichtbij vlakbij iets liefst momenteel
hallo goedendag goeiedag dank alstublieft aub
je tu nous veux voudrais aimerais cherche cherchons chercher souhaite suis a au aux en dans de du des la le les un une
comme pour avec chez sur par mon devenir quelque chose bonjour bonsoir merci svp
i am im looking for an the at in of to on by from with my want would like need become near nearby something anything
any hello hi please thanks urgently immediately
ich suche will möchte bin in im am an bei der die das den dem ein eine einen für mit auf nach zu zum zur von
werden mein meine etwas irgendwas guten bitte danke sofort
busco buscando quiero quisiera estoy soy ser como en de del el la los las un una para con cerca algo hola gracias
szukam poszukuję chcę jestem być jako w we na nad z ze do od dla przy blisko okolicach coś jakakolwiek dzień dobry
proszę zaraz pilne pilnie kat kategoria
caut vreau aș dori sunt să fi ca în din la pe cu un o de pentru lângă aproape ceva orice bună ziua categoria
arıyorum istiyorum olarak bir da için ile şey yakın yakını yakınında acil hemen merhaba lütfen
шукаю хочу бути я як у в на з із за для біля поруч поблизу щось будь яка терміново категорії привіт добрий день вітаю
търся искам да съм аз като в във на с със за от до близо наблизо нещо някаква спешно веднага категория здравейте моля
أبحث ابحث بحث أريد اريد وأريد أرغب أنا عن في من على مع إلى قرب قريب بالقرب شيء شي أي عاجل فورا مرحبا السلام عليكم
"""

# What leads to something in one language only: Romanian "care" is "which", and "un post" a job.
_AROUND_IN = {"ro": "care post posturi nu cere"}

# A word for "or" that is another little word in a language: of "head of sales" both are sought.
_NO_OR_IN = {"en": "of", "ro": "o"}

_OR = """
of ou or oder o lub albo sau ori veya ya або чи или أو
"""

_AND = """
en et and und y i oraz și ve та і и و
"""

# Only behind these, since "storingen zoeken" and "sociaal werk" are about one kind of work.
_SEEKING = """
werk werken zoeken vinden spreek beroep opleiding opleidingen cursus
travail travailler trouver parle formation formations
work working find speak training
arbeit arbeiten finden spreche ausbildung
trabajo trabajar buscar encontrar hablo curso
praca pracy pracę pracować
lucru lucra muncă muncesc
iş işi çalışmak bulmak
робота роботу роботи працювати
работа работя
عمل شغل أعمل
"""

# These also before them: "werk in Gent", "travailler avec des enfants".
_WORK = """
werk werken travail travailler work working arbeit
"""

# These by themselves too, since they are in no vacancy: who writes only "praca" wants to see what there is.
_WORK_ELSEWHERE = """
trabajo empleo praca pracy oferta lucru muncă робота роботу работа عمل وظيفة وظائف
"""

# And these before anything: "job bakker", "cursus heftruck", "learn Dutch"; of the languages in which no vacancy is
# written all that means work.
_ANY_WORK = """
vacature job baan emploi vacancy stelle
trabajo empleo praca oferta lucru muncă iş робота вакансія работа обява عمل وظيفة
cursus opleiding lessen cours formation course lessons kurs kurse lehrgang curso cursos szkolenie kursy curs cursuri
курс курси курсове دورة دورات دروس
lekcje ders урок уроки уроци دروس
leren apprendre learn lernen aprender nauka învăța învăț вивчати вчити уча научи تعلم دراسة
"""

# These also behind something: "bakker vacatures Gent".
_POSTS = """
vacature vacatures job jobs baan baantje banen
emploi emplois
vacancy vacancies speaking
stelle stellen stellenangebot stellenangebote arbeiten
empleo empleos trabajar
oferta oferty pracować
lucra lucrez
iş işi ilan ilanı ilanları çalışmak
вакансія вакансії працювати
обява обяви работя
وظيفة وظائف
cursus opleiding cours formation course courses kurs kurse kursu kursları curso cursos szkolenie kursy curs cursuri
курс курси курсове دورة دورات
lessen lesson lessons classes unterricht clases lekcje zajęcia lecții dersi dersleri урок уроки уроци دروس
leren apprendre learn lernen aprender öğrenmek öğrenme вивчати вчити уча تعلم
"""

# These only beside the name of one: "język niderlandzki".
_LANGUAGE = """
taal langue language sprache lengua idioma język języka językowy limba limbii dil dili мова мови мову език لغة
"""

# And what else says no more beside a choice: "contract van onbepaalde duur", "ik wil alleen 's nachts werken".
_BESIDE_CHOICES = """
contract alleen enkel dienst uren tijdens via mogelijk
contrat seulement uniquement horaire pendant durant possible offre offres annonces ne ai
contract only during hours position training study classes
vertrag nur während möglich
contrato solo durante por horario puesto ofertas anuncios formación
umowa umowę tylko podczas przez zmiana możliwość ogłoszenia
contract doar prin pe program oferte formare
sözleşme sadece boyunca eğitim
договір контракт тільки лише через під час протягом по зайнятість навчання
договор само през чрез график обучение
عقد دوام بدوام فقط خلال أثناء
"""

_PHRASES = """
op zoek naar|in de buurt van|m v|m v x|v m x|je recherche|à la recherche de|h f|h f x|f h|à proximité de|près de
i m|as a|as an|job as|work as|auf der suche nach|in der nähe von|m w d|locuri de muncă|loc de muncă|в біля
dicht bij|dicht bij huis|in mijn buurt|in de buurt|bij mij in de buurt|près de chez moi|proche de chez moi|à proximité
near me|close to|close to me|close to home|in der nähe|cerca de mi|cerca de casa|cerca de mi casa|blisko domu|w pobliżu
aproape de casă|aproape de mine|eve yakın|близько до дому|близо до дома|قريب مني
of omgeving|en omgeving|of omstreken|en omstreken|ou environs|et environs|or nearby|or around|and around
oder umgebung|und umgebung|y alrededores|i okolice|și împrejurimi|ve çevresi|та околиці|и околността
"""


def _by_language(lists: Mapping[str, str]) -> dict[str, frozenset[str]]:
    return {language: frozenset(tokens(words)) for language, words in lists.items()}


def _folded(names: Iterable[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(words for name in names if (words := tuple(tokens(name))))


class Link(Enum):
    """What a word between two others says of them."""

    OR = frozenset(tokens(_OR))
    AND = frozenset(tokens(_AND))


_WORDS = Link.OR.value.union(Link.AND.value, tokens(_AROUND))
_NO_OR = _by_language(_NO_OR_IN)
_OWN = _by_language(_AROUND_IN)
_NONE: frozenset[str] = frozenset()
_ELSEWHERE = frozenset(tokens(_WORK_ELSEWHERE))
_POSTED = _ELSEWHERE.union(tokens(_POSTS))
_FIRST = _POSTED.union(tokens(_WORK))
_FIRST_OF_ANY = frozenset(tokens(_ANY_WORK))
_SOUGHT = frozenset(tokens(_SEEKING))
_NO_MORE = _POSTED | _FIRST | _FIRST_OF_ANY | _SOUGHT | frozenset(tokens(_BESIDE_CHOICES))
_TONGUE = frozenset(tokens(_LANGUAGE))
_GROUPS = _folded(_PHRASES.replace("\n", "|").split("|"))
_LONGEST = max(map(len, _GROUPS))


def around(words: Sequence[str], language: str = "") -> frozenset[int]:
    """Return where the folded words stand that only lead to what is sought; nearly any word by itself is sought.

    `language` is that of the screen, if it is known.
    """
    if len(words) < 2:
        return frozenset({0} if _ELSEWHERE.intersection(words) else ())
    own = _OWN.get(language, _NONE)
    idle = {at for at, word in enumerate(words) if word in _WORDS or word in own}
    for start, stop in spans(len(words), _LONGEST):
        if tuple(words[start:stop]) in _GROUPS:
            idle.update(range(start, stop))
    if words[0] in _FIRST_OF_ANY or (words[0] in _FIRST and (1 in idle or words[1] in _POSTED | _SOUGHT)):
        idle.add(0)
    spoken = {at for at, tongue in enumerate(tongues(words)) if tongue}
    for at, word in enumerate(words):
        if word in _TONGUE and not spoken.isdisjoint((at - 1, at + 1)):
            idle.add(at)
        if (word in _SOUGHT and at - 1 in idle) or (word in _POSTED and at):
            idle.add(at)
    return frozenset(idle.union(_beside_choices(words, idle)) - together(words))


def _beside_choices(words: Sequence[str], idle: Set[int]) -> Iterator[int]:
    """Yield where words say no more than the choice beside them: "werk zonder diploma", but not "sociaal werk"."""
    chosen = {at for at, wish in enumerate(wishes(words)) if wish}
    for order in (range(len(words)), range(len(words) - 1, -1, -1)) if chosen else ():
        beside = False
        for at in order:
            before = at - 1
            starts = at == 0 or before in idle or before in chosen or words[before] in _NO_MORE
            if at in chosen:
                beside = True
            elif beside and starts and words[at] in _NO_MORE:
                yield at
            elif at not in idle:
                beside = False


def without_little(words: Sequence[str]) -> list[str]:
    """Return the folded words but for those that seek nothing wherever they stand, as "de" and "pour"."""
    return [word for word in words if word not in _WORDS]


def linked(between: Sequence[str], language: str = "") -> Link | None:
    """Return what the folded words between two that are sought say of these; of "en/of" it is "of".

    What is "or" in another language than that of the screen, and something else in this, says as much as a comma.
    """
    links = [next((link for link in Link if word in link.value), None) for word in between[:2]]
    if not links or not links[0] or tuple(between[:2]) in _GROUPS:
        return None
    surely = _NO_OR.get(language, _NONE).isdisjoint(between[:2])
    return Link.OR if Link.OR in links and surely else Link.AND


def sought(words: Sequence[str], language: str = "") -> slice:
    """Return from where to where the folded words stand that are sought, with what leads from one to another."""
    idle = around(words, language)
    first = next((at for at in range(len(words)) if at not in idle), len(words))
    last = next((at for at in range(len(words), first, -1) if at - 1 not in idle), first)
    return slice(first, last)
