"""Occupations by every name they have, in any language."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set, Sized
from functools import cached_property

from kiosk.catalogue.likeness import Likeness
from kiosk.catalogue.meaning import Meaning
from kiosk.catalogue.sentence import without_little
from kiosk.catalogue.tokens import spans, tokens
from kiosk.model.taxonomy import Occupation

_MOST_WORDS = 6
_LEAST_LETTERS = 3
_WHOLE, _CALLED, _BEGINS, _INSIDE, _OTHER, _FOREIGN = range(6)
_RESEMBLING = 0.4
ENGLISH = "en"
"""The language from which names in the others borrow words."""


class Taxonomy:
    """The occupations of a replica, an index of their labels and synonyms, and what these mean, if that is known."""

    def __init__(self, occupations: Iterable[Occupation], meaning: Meaning | None = None) -> None:
        self._meaning = meaning
        self.occupations = {occupation.id: occupation for occupation in occupations}
        self._likeness: dict[str, Likeness] = {}

    @cached_property
    def _codes(self) -> dict[str, set[str]]:
        """Codes by folded name."""
        codes: dict[str, set[str]] = {}
        for code, occupation in self.occupations.items():
            for _, _, name in names_of(occupation):
                if folded := " ".join(tokens(name)):
                    codes.setdefault(folded, set()).add(code)
        return codes

    @cached_property
    def _shortened(self) -> dict[str, set[str]]:
        """Codes by what is left of names without the little words that many leave out: "chauffeur poids lourd"."""
        codes: dict[str, set[str]] = {}
        for name, of in self._codes.items():
            words = name.split(" ")
            said = without_little(words)
            if 1 < len(said) < len(words):
                codes.setdefault(" ".join(said), set()).update(of)
        return codes

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self._codes)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Names of one word, which a mistyped word may stand for."""
        return tuple(name for name in self._sorted if " " not in name)

    def named(self, words: Sequence[str]) -> Set[str]:
        """Return the codes of occupations that have exactly this name."""
        return self._codes.get(" ".join(words), frozenset())

    def mentions(self, word: str) -> bool:
        """Tell whether a name has this word, alone or among others."""
        return word in self._mentioned

    @cached_property
    def _mentioned(self) -> frozenset[str]:
        return frozenset(word for name in self._codes for word in name.split(" "))

    def beginning(self, typed: str) -> set[str]:
        """Return the codes of occupations with a name that begins with `typed`, from three letters on."""
        found: set[str] = set()
        names = self._sorted
        if len(typed) >= _LEAST_LETTERS:
            for at in range(bisect_left(names, typed), len(names)):
                if not names[at].startswith(typed):
                    break
                found |= self._codes[names[at]]
        return found

    def having(self, word: str, begins: bool) -> set[str]:
        """Return the codes of occupations with `word`, of three letters or more, anywhere in a name."""
        found: set[str] = set()
        starts = self._word_starts
        for at in range(bisect_left(starts, (word,)) if len(word) >= _LEAST_LETTERS else len(starts), len(starts)):
            ending, *_, code = starts[at]
            if not ending.startswith(word):
                break
            if begins or f"{ending} ".startswith(f"{word} "):
                found.add(code)
        return found

    def kinds(self, word: str) -> set[str]:
        """Return the codes of occupations with a compound of the name `word` in a name, as "Modeverkäufer"."""
        longer = [other for other in self._mentioned if other.endswith(word)] if self.named((word,)) else []
        return set().union(*(self.having(other, False) for other in longer))

    def spans(self, words: Sequence[str], *, open_end: bool) -> list[set[str]]:
        """Return for each word the codes of occupations that it names, alone or together with its neighbours.

        With `open_end` the last word is the beginning of one, and a name of more words may go on behind it.
        """
        found: list[set[str]] = [set() for _ in words]
        for start, stop in spans(len(words), _MOST_WORDS):
            codes = self.named(words[start:stop]) | self._shortened.get(" ".join(words[start:stop]), set())
            if open_end and stop == len(words) and stop - start > 1:
                codes = codes | self.beginning(" ".join(words[start:stop]))
            for at in range(start, stop):
                found[at] |= codes
        return found

    def suggested(self, typed: str, language: str, members: Mapping[str, Sized]) -> list[str]:
        """Return codes of occupations with a name in which `typed` (folded) starts a word, most `members` first.

        Before that count labels and then synonyms in `language` with `typed` as whole words, labels that begin so,
        labels with such a word inside, then synonyms and Dutch names. Names in other languages count only if there are
        none of these. A whole name goes before its likes.
        """
        best: dict[str, tuple[int, bool, int, str]] = {}
        starts = self._word_starts
        for at in range(bisect_left(starts, (typed,)), len(starts)):
            ending, inside, spoken, label, code = starts[at]
            if not ending.startswith(typed):
                break
            grade = _FOREIGN if spoken not in (language, "nl") else _OTHER
            if spoken == language and f"{ending} ".startswith(f"{typed} "):
                grade = _WHOLE if label else _CALLED
            elif label and spoken == language:
                grade = _INSIDE if inside else _BEGINS
            rank = (grade, inside or ending != typed, -len(members.get(code, ())), code)
            best[code] = min(rank, best.get(code, rank))
        ranks = sorted(best.values())
        return [code for grade, *_, code in ranks if grade < _FOREIGN or ranks[0][0] == _FOREIGN]

    def resembling(self, typed: str, language: str) -> list[str]:
        """Return codes of occupations with a name in `language` or Dutch that resembles `typed`, the best first."""
        if len(typed) <= _LEAST_LETTERS:
            return []
        best: dict[str, float] = {}
        for spoken in dict.fromkeys((language, "nl")):
            for worth, code in self._spoken(spoken).best(typed, _RESEMBLING):
                best[code] = max(worth, best.get(code, 0))
        return sorted(best, key=lambda code: (-best[code], code))

    def _spoken(self, language: str) -> Likeness:
        """Return the names in one language, gathered when they are first needed."""
        if language not in self._likeness:
            named = [(name, code) for spoken, name, code in self._names() if spoken == language]
            english = [(name, code) for spoken, name, code in self._names() if spoken == ENGLISH != language]
            self._likeness[language] = Likeness(named, self._meaning, english)
        return self._likeness[language]

    def _names(self) -> Iterator[tuple[str, str, str]]:
        for code, occupation in self.occupations.items():
            for language, _, name in names_of(occupation):
                yield language, name, code

    @cached_property
    def _word_starts(self) -> list[tuple[str, bool, str, bool, str]]:
        """Endings of names from each word on: whether it is inside, the language, whether it is a label, the code."""
        return sorted(
            (" ".join(words[start:]), start > 0, language, label, code)
            for code, occupation in self.occupations.items()
            for language, label, name in names_of(occupation)
            for words in (tokens(name),)
            for start in range(len(words))
        )


def names_of(occupation: Occupation) -> Iterator[tuple[str, bool, str]]:
    """Yield all names: the language, whether it is the label, the name."""
    for language, label in occupation.labels.items():
        yield language, True, label
    for language, synonyms in occupation.synonyms.items():
        for synonym in synonyms:
            yield language, False, synonym
