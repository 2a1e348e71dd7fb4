"""Languages by their names in others, since courses say "Nederlands" where a newcomer writes "Dutch" or "الهولندية".

Names are of the languages of the interface, in the order nl, fr, en, de, es, pl, ro, tr, uk, bg, ar.
"""

from collections.abc import Sequence

from kiosk.catalogue.tokens import tokens

_NAMES = {
    "nederlands": """
nt2, nederlandse, néerlandais, dutch, niederländisch, holländisch, neerlandés, holandés, niderlandzki, niderlandzkiego,
holenderski, holenderskiego, neerlandeză, neerlandeza, olandeză, olandeza, felemenkçe, flemenkçe, hollandaca,
нідерландська, нідерландську, нідерландської, голландська, голландську, голландської, нидерландски, холандски,
هولندية, هولندي, فلمنكية
""",
    "frans": """
franse, français, française, french, französisch, francés, francuski, francuskiego, franceză, franceza, fransızca,
французька, французьку, французької, френски, فرنسية, فرنسي
""",
    "engels": """
engelse, anglais, anglaise, english, englisch, inglés, angielski, angielskiego, engleză, engleza, ingilizce,
англійська, англійську, англійської, английски, إنجليزية, إنجليزي
""",
    "duits": """
duitse, allemand, allemande, german, deutsch, alemán, niemiecki, niemieckiego, germană, germana, almanca,
німецька, німецьку, німецької, немски, ألمانية, ألماني
""",
}


def _named() -> dict[str, str]:
    return {word: language for language, names in _NAMES.items() for word in tokens(names)}


_TONGUES = _named()


def tongues(words: Sequence[str]) -> list[str]:
    """Return for each folded word the Dutch name of the language that it names, else nothing."""
    return [_TONGUES.get(word, "") for word in words]
