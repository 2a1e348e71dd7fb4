"""Other forms of a word: singular and plural, man and woman, small ones, who does it; by endings, in any language.

Many of these are no words at all, which does no harm: nothing is called so. Words are folded, so endings are too.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache

_STEM = 3
"""Letters that a word keeps before its ending."""

_VOWELS = frozenset("aeiouy")
_FINAL = {"v": "f", "z": "s"}

_Endings = tuple[tuple[str, str], ...]

# Plurals, small forms and cases, and what a single one ends on.
_MANY: _Endings = (
    *(("s", ""), ("n", ""), ("e", ""), ("es", ""), ("ies", "y"), ("i", ""), ("lar", ""), ("ler", "")),
    *(("je", ""), ("jes", ""), ("tje", ""), ("tjes", "")),
    *(("cy", "ca"), ("icy", "ik"), ("ki", "ka"), ("zy", "z")),
    *(("и", ""), ("і", ""), ("іі", "іи"), ("ки", "ка"), ("ці", "ець"), ("ници", "ник")),
    *(("ون", ""), ("ين", ""), ("ات", "")),
    # "Praca spawaczem", "шукаю роботу пекарем": as what one works.
    *(("em", ""), ("iem", ""), ("ем", ""), ("ом", ""), ("ієм", "іи"), ("цем", "ець"), ("ею", "я"), ("ою", "а")),
)
_DOERS: _Endings = (("en", "er"),)
"""Who does it: lassen, verkopen."""

_MANY_CLOSED: _Endings = (("en", ""), ("etje", ""), ("etjes", ""))

_WOMEN: _Endings = (
    *(
        ("e", ""),
        ("a", ""),
        ("in", ""),
        ("ka", ""),
        ("iczka", "ik"),
        ("easa", ""),
        ("ка", ""),
        ("ничка", "ник"),
        ("ه", ""),
    ),
)
"""Without the way back: few words have such a form, and the names of occupations know it."""

_BOTH: _Endings = (
    *(("aar", "ares"), ("er", "eres"), ("aris", "aresse"), ("man", "vrouw"), ("eur", "euse"), ("teur", "trice")),
    *(("ien", "ienne"), ("o", "a"), ("arz", "arka"), ("ca", "czyni"), ("or", "oare"), ("ник", "ниця"), ("ець", "чиня")),
)
_MEN_AND_WOMEN: _Endings = (*_BOTH, *((woman, man) for man, woman in _BOTH), *_WOMEN)


@lru_cache(maxsize=1 << 12)
def forms(word: str) -> tuple[str, ...]:
    """Return what else a folded word may be, in the order of letters, without the word itself."""
    if len(word) < _STEM or not word.isalpha():
        return ()
    single = {word, *_swapped(word, _MANY + _DOERS), *_swapped(word, _MANY_CLOSED, _closed)}
    either = {form for one in single for form in (one, *_of_the_other_gender(one))}
    several = {form for one in either for form in _many(one)}
    return tuple(sorted((either | several) - {word}))


def _many(word: str) -> Iterator[str]:
    """Yield plurals that are seldom names: Dutch ones, and the commonest of other languages."""
    if word.isascii() and word[-1] != "s":
        yield f"{word}s"
    if word.isascii() and word[-1] not in _VOWELS:
        yield f"{_opened(word)}en"


def _of_the_other_gender(word: str) -> Iterator[str]:
    yield from _swapped(word, _MEN_AND_WOMEN)
    yield from _swapped(word, (("in", ""), ("er", "ster")), _closed)
    yield from _swapped(word, (("ster", "er"),), _opened)


def _swapped(word: str, endings: _Endings, spelt: Callable[[str], str] = str) -> Iterator[str]:
    for ending, other in endings:
        stem = word.removesuffix(ending)
        if _STEM <= len(stem) < len(word) and len(spelling := spelt(stem)) >= _STEM:
            yield spelling + other


def _closed(stem: str) -> str:
    """Return how Dutch writes a stem when no vowel follows: lerar as leraar, kokk as kok, huiz as huis."""
    before, vowel, last = stem[-3], stem[-2], stem[-1]
    if last == vowel:
        return stem[:-1]
    if vowel in "aeou" and before not in _VOWELS and last not in _VOWELS:
        return f"{stem[:-1]}{vowel}{_FINAL.get(last, last)}"
    return stem[:-1] + _FINAL.get(last, last)


def _opened(stem: str) -> str:
    """Return how Dutch writes a stem when a vowel follows: leraar as lerar, kok as kokk."""
    before, vowel, last = stem[-3], stem[-2], stem[-1]
    if vowel not in _VOWELS or last in _VOWELS:
        return stem
    if before == vowel:
        return f"{stem[:-2]}{last}"
    return stem if before in _VOWELS else stem + last
