"""Words of a text as the index and a query see them: folded, so that case, accents and vowel marks do not matter."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

LONGEST = 40
"""Letters of a token that count."""

_MARK = "\u0300-\u036f\u064b-\u065f\u0670\u0640"
_TOKEN = re.compile(rf"[^\W_][\w{_MARK}]*(?:\+\+|#)?")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_ELISION = re.compile(r"\b(?:[cdjlmnst]|qu)['’](?=\w)|(?<=\w)['’]s\b")
_LICENCE = re.compile(r"\b([bcd]1?)\+e\b")
# Letters that Unicode does not decompose; ة and ى are often typed as ه and ي.
_LETTERS = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "œ": "oe", "æ": "ae", "ة": "ه", "ى": "ي", "ـ": None}
)
_ARABIC_ARTICLE = "ال"


def tokens(text: str) -> list[str]:
    """Return the folded words of `text` in order: "L'électricien d'auto's, C+E" gives electricien, auto, ce."""
    return [folded for folded in map(fold, _split(text)) if folded]


def distinct(texts: Iterable[str]) -> set[str]:
    """Return the different folded words of `texts`."""
    raw: set[str] = set()
    for text in texts:
        raw.update(_split(text))
    folded = set(map(fold, raw))
    folded.discard("")
    return folded


@lru_cache(maxsize=1 << 16)
def fold(token: str) -> str:
    """Fold one word in lower case: é to e, ß to ss, ı to i, Arabic without vowel marks and article."""
    if not token.isascii():
        token = unicodedata.normalize("NFKD", token.casefold())
        token = "".join(letter for letter in token if not unicodedata.combining(letter)).translate(_LETTERS)
        if token.startswith(_ARABIC_ARTICLE) and len(token) > 4:
            token = token[2:]
    return token[:LONGEST]


def _split(text: str) -> list[str]:
    text = text.lower()
    if not text.isascii():
        text = _INVISIBLE.sub("", text)
    if "+" in text:
        text = _LICENCE.sub(r"\1e", text)
    if "'" in text or "’" in text:
        text = _ELISION.sub(" ", text)
    return _TOKEN.findall(text)
