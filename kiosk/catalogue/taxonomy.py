"""Occupations by every name they have, in any language."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence, Sized
from functools import cached_property

from kiosk.catalogue.tokens import tokens
from kiosk.model.taxonomy import Occupation

_MOST_WORDS = 6
_LEAST_LETTERS = 3
_FALLBACK = ("nl", "en", "fr")


def name_in(names: dict[str, str], language: str) -> str:
    """Return the name in `language`, else in Dutch, English, French, or any."""
    for wanted in (language, *_FALLBACK):
        if name := names.get(wanted):
            return name
    return next(iter(names.values()), "")


class Taxonomy:
    """The occupations of a replica and an index of their labels and synonyms."""

    def __init__(self, occupations: Iterable[Occupation]) -> None:
        self.occupations = {occupation.id: occupation for occupation in occupations}

    @cached_property
    def _codes(self) -> dict[str, set[str]]:
        """Codes by folded name."""
        codes: dict[str, set[str]] = {}
        for code, occupation in self.occupations.items():
            for name in names_of(occupation):
                if folded := " ".join(tokens(name)):
                    codes.setdefault(folded, set()).add(code)
        return codes

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self._codes)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Names of one word, which a mistyped word may stand for."""
        return tuple(name for name in self._sorted if " " not in name)

    def named(self, words: Sequence[str], *, begins: bool) -> set[str]:
        """Return the codes of occupations that have exactly this name, or one that `begins` so."""
        typed = " ".join(words)
        found = set(self._codes.get(typed, ()))
        if begins and len(typed) >= _LEAST_LETTERS:
            for name in self._beginning(typed):
                found |= self._codes[name]
        return found

    def _beginning(self, typed: str) -> Iterator[str]:
        names = self._sorted
        for at in range(bisect_left(names, typed), len(names)):
            if not names[at].startswith(typed):
                return
            yield names[at]

    def spans(self, words: Sequence[str], *, open_end: bool) -> list[set[str]]:
        """Return for each word the codes of occupations that it names, alone or together with its neighbours.

        With `open_end` the last word is the beginning of one, and a name may go on behind it.
        """
        found: list[set[str]] = [set() for _ in words]
        for start in range(len(words)):
            for stop in range(start + 1, min(start + _MOST_WORDS, len(words)) + 1):
                codes = self.named(words[start:stop], begins=open_end and stop == len(words))
                for at in range(start, stop):
                    found[at] |= codes
        return found

    def suggested(self, typed: str, members: Mapping[str, Sized]) -> list[str]:
        """Return codes of occupations with a name in which `typed` (folded) starts a word.

        Those with a name that begins so come first, then those with most `members`.
        """
        best: dict[str, tuple[bool, int, str]] = {}
        starts = self._word_starts
        for at in range(bisect_left(starts, (typed, False, "")), len(starts)):
            ending, inside, code = starts[at]
            if not ending.startswith(typed):
                break
            rank = (inside, -len(members.get(code, ())), code)
            best[code] = min(rank, best.get(code, rank))
        return sorted(best, key=best.__getitem__)

    @cached_property
    def _word_starts(self) -> list[tuple[str, bool, str]]:
        """Endings of names from each word on, whether that word is inside, and a code; sorted."""
        return sorted(
            (" ".join(words[start:]), start > 0, code)
            for name, codes in self._codes.items()
            for words in (name.split(),)
            for start in range(len(words))
            for code in codes
        )


def names_of(occupation: Occupation) -> Iterator[str]:
    """Yield all labels and synonyms."""
    yield from occupation.labels.values()
    for synonyms in occupation.synonyms.values():
        yield from synonyms
