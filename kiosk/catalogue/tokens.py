"""Words of a text as the index and a query see them: folded, so that case, accents and vowel marks do not matter."""

import codecs
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

LONGEST = 40
"""Letters of a token that count."""

END = "\U0010ffff"
"""Behind every letter: the words that begin with w lie from w up to w + END."""

_MARK = "\u0300-\u036f\u064b-\u065f\u0670\u0640"
_TOKEN = re.compile(rf"[^\W_][\w{_MARK}]*(?:\+\+|#)?")
_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_INVISIBLE = re.compile(f"[{_UNSEEN}]")
_INSIDE = re.compile(rf"[\w{_MARK}{_UNSEEN}]")
_ELISION = re.compile(r"\b(?:[cdjlmnst]|qu)['’](?=\w)|(?<=\w)['’]s\b")
_LICENCE = re.compile(r"\b([bcd]1?)\+e\b")
# Letters that Unicode does not decompose; ة and ى are often typed as ه and ي.
_LETTERS = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "œ": "oe", "æ": "ae", "ة": "ه", "ى": "ي", "ـ": None}
)
_ARABIC_ARTICLE = "ال"


def tokens(text: str) -> list[str]:
    """Return the folded words of `text` in order: "L'électricien d'auto's, C+E" gives electricien, auto, ce."""
    return [folded for folded in map(fold, split(text)) if folded]


def split(text: str) -> list[str]:
    """Return the words of `text` in lower case, not folded; some are nothing when folded."""
    text = text.lower()
    try:
        # Nearly all texts are of western letters, where this takes a sixth of the time.
        data = text.encode(_WESTERN, _SPACED)
    except UnicodeEncodeError:
        return _split(text)
    data = data.translate(_SPACES, _SOFT_HYPHEN)
    words = data.decode(_WESTERN).split()
    if _JOINS.search(data):
        for at in reversed([at for at, whole in enumerate(map(str.isalnum, words)) if not whole]):
            words[at : at + 1] = _split(words[at])
    return words


def _spaced(error: UnicodeError) -> tuple[str, int]:
    """Put a space for signs that are in no word, as emoji; other letters need the long way."""
    assert isinstance(error, UnicodeEncodeError)
    if _INSIDE.search(error.object, error.start, error.end):
        raise error
    return " ", error.end


_WESTERN, _SPACED = "cp1252", "kiosk.spaced"
codecs.register_error(_SPACED, _spaced)
_SOFT_HYPHEN = b"\xad"
_JOINS = re.compile(rb"['+#_]")
"""What may belong to a word or not."""


def _space_of(byte: int) -> int:
    letter = bytes([byte]).decode(_WESTERN, "replace")
    if letter == "’":
        return ord("'")
    return byte if letter.isalnum() or letter in "'+#_" else ord(" ")


_SPACES = bytes(map(_space_of, range(256)))


def spans(count: int, longest: int) -> Iterator[tuple[int, int]]:
    """Yield start and stop of all runs of up to `longest` of `count` words, in order."""
    for start in range(count):
        for stop in range(start + 1, min(start + longest, count) + 1):
            yield start, stop


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
    text = _INVISIBLE.sub("", text)
    if "+" in text:
        text = _LICENCE.sub(r"\1e", text)
    if "'" in text or "’" in text:
        text = _ELISION.sub(" ", text)
    return _TOKEN.findall(text)
