"""Towns by what people call them: in languages that the feed has no names in, and by the districts they live in.

In other languages in the order en, de, es, pl, ro, tr, uk, bg, ar, also as one says "in" them.
"""

from kiosk.catalogue.tokens import tokens

_NAMES = {
    "Aalst": "alost, алст, ألست",
    "Antwerpen": """
antwerp, amberes, antwerpia, antwerpii, anvers, антверпен, антверпені, أنتويرب, أنتفيرب,
berchem, berendrecht, borgerhout, deurne, ekeren, hoboken, merksem, wilrijk
""",
    "Brugge": "bruges, brügge, brujas, brugia, brugii, брюгге, брюге, بروج, assebroek, zeebrugge",
    "Brussel": """
brussels, brüssel, bruselas, bruksela, brukseli, bruxelles, brüksel, брюссель, брюсселі, брюксел, بروكسل,
laken, laeken, neder-over-heembeek
""",
    "De Haan": "le coq",
    "Genk": "генк, генку, غنك",
    "Gent": """
ghent, gante, gandawa, gandawie, гент, генті, غنت,
drongen, gentbrugge, ledeberg, mariakerke, oostakker, sint-amandsberg, wondelgem, zwijnaarde
""",
    "Hasselt": "хасселт, хасселті, хаселт, هاسلت",
    "Kraainem": "crainhem",
    "Kortrijk": "кортрейк, كورتريك",
    "Leuven": "louvain, löwen, lovaina, лювен, левен, لوفان, heverlee, kessel-lo, wilsele",
    "Luik": "liege, lüttich, lieja, льєж, льєжі, лиеж, لييج",
    "Mechelen": "mecheln, malinas, мехелен, мехелені, ميكلين",
    "Oostende": "ostend, ostende, остенде, أوستند",
    "Pajottegem": "gammerages",
    "Sint-Niklaas": "saint-nicolas",
    "Wervik": "wervicq",
}


def _called() -> dict[str, tuple[str, ...]]:
    return {
        town: tuple(" ".join(words) for name in listed.split(",") if (words := tokens(name)))
        for town, listed in _NAMES.items()
    }


CALLED = _called()
"""Folded names of a town by its Dutch name."""
