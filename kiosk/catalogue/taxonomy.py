"""Occupations by every name they have, in any language."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set, Sized
from functools import cached_property

from kiosk.catalogue.likeness import Likeness
from kiosk.catalogue.meaning import Meaning
from kiosk.catalogue.names import FOREIGN, Names, in_memory, names_of
from kiosk.catalogue.tokens import spans, tokens
from kiosk.model.taxonomy import Occupation

_MOST_WORDS = 6
_MOST_PIECES = 3
_LEAST_LETTERS = 3
_RESEMBLING = 0.4
_KIND = 3
"""Digits of an ISCO group whose occupations do one kind of work."""
ENGLISH = "en"
"""The language from which names in the others borrow words."""
DUTCH, GERMAN, TURKISH = "nl", "de", "tr"
_POSSESSED = ("i", "u", "si", "su")
_LEAST_HEAD = 5
_WRITTEN = (DUTCH, "fr", ENGLISH)
"""What vacancies are written in."""


class Taxonomy:
    """The occupations of a replica, and what their names mean, if that is known."""

    def __init__(
        self,
        occupations: Iterable[Occupation],
        names: sqlite3.Connection | None = None,
        meaning: Meaning | None = None,
    ) -> None:
        """Take a replica with their `names`; without one they are gathered first."""
        self.occupations = {occupation.id: occupation for occupation in occupations}
        self._names = Names(names or in_memory(self.occupations.values()))
        self._meaning = meaning
        self._likeness: dict[str, Likeness] = {}

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Names of one word, which a mistyped word may stand for."""
        return self._names.alone()

    def named(self, words: Sequence[str]) -> Set[str]:
        """Return the codes of occupations that have exactly this name."""
        return self._names.called(" ".join(words))

    def foreign(
        self, words: Sequence[str], named: Sequence[Set[str]], language: str
    ) -> tuple[list[set[str]], list[set[str]]]:
        """Return of what each word names the codes that it names elsewhere, if it names quite others in `language`.

        An English machinist makes parts, a Dutch one drives a train. With them come those among them that it names in
        a language of texts.
        """
        foreign: list[set[str]] = [set() for _ in words]
        written: list[set[str]] = [set() for _ in words]
        for start, stop in spans(len(words), _MOST_WORDS):
            # Most words name one thing or none.
            if any(len(codes) < 2 for codes in named[start:stop]):
                continue
            spoken = self._names.spoken(" ".join(words[start:stop]))
            own = spoken.get(language, frozenset())
            if not own:
                continue
            alike = set(own).union(*(codes for codes in spoken.values() if not own.isdisjoint(codes)))
            for other, codes in spoken.items():
                for at in range(start, stop):
                    foreign[at] |= codes - alike
                    written[at] |= codes - alike if other in _WRITTEN else set()
        return foreign, written

    def mentions(self, word: str) -> bool:
        """Tell whether a name has this word, alone or among others."""
        return self._names.mentions(word)

    def beginning(self, typed: str) -> set[str]:
        """Return the codes of occupations with a name that begins with `typed`, from three letters on."""
        return self._names.beginning(typed) if len(typed) >= _LEAST_LETTERS else set()

    def having(self, word: str, begins: bool) -> set[str]:
        """Return the codes of occupations with `word`, of three letters or more, anywhere in a name."""
        return self._names.having(word, begins) if len(word) >= _LEAST_LETTERS else set()

    def labelled(self, words: Sequence[str], language: str) -> list[bool]:
        """Tell of each word whether it is the label of an occupation in `language` or Dutch, alone or with others."""
        found = [False] * len(words)
        parts = {(start, stop): " ".join(words[start:stop]) for start, stop in spans(len(words), _MOST_WORDS)}
        called = self._names.each_called(tuple(parts.values()))
        for (start, stop), name in parts.items():
            labels = [self.occupations[code].labels for code in called.get(name, ())]
            if any(
                tokens(each.get(spoken, "")) == [*words[start:stop]] for each in labels for spoken in (language, DUTCH)
            ):
                found[start:stop] = [True] * (stop - start)
        return found

    def having_in(self, word: str, language: str, *, labels: bool) -> Set[str]:
        """Return the codes of occupations with a name in `language`, or a label, with `word` or ending in it.

        A Turkish word gets an ending behind another, "lise öğretmeni"; a German one is written to it, "Sportlehrer".
        """
        if len(word) < _LEAST_LETTERS:
            return frozenset()
        words = [word]
        if language == TURKISH:
            words += (f"{word}{ending}" for ending in _POSSESSED)
        elif language == GERMAN and len(word) >= _LEAST_HEAD:
            words += self._names.ending(word)
        return self._names.having_in(tuple(words), labels, language)

    def kinds(self, word: str) -> set[str]:
        """Return the codes of occupations with a compound of the name `word` in a name, as "Modeverkäufer"."""
        longer = self._names.ending(word) if self.named((word,)) else []
        return set().union(*(self.having(other, False) for other in longer))

    def spans(self, words: Sequence[str], *, open_end: bool) -> list[set[str]]:
        """Return for each word the codes of occupations that it names, alone or together with its neighbours.

        With `open_end` the last word is the beginning of one, and a name of more words may go on behind it. Little
        words may be missing, as in "chauffeur poids lourd", and a compound may be in pieces, as "poets vrouw".
        """
        found: list[set[str]] = [set() for _ in words]
        parts = {(start, stop): " ".join(words[start:stop]) for start, stop in spans(len(words), _MOST_WORDS)}
        pieces = {
            (start, stop): "".join(words[start:stop]) for start, stop in parts if 1 < stop - start <= _MOST_PIECES
        }
        called = self._names.each_called((*parts.values(), *pieces.values()))
        for (start, stop), name in parts.items():
            codes = called.get(name, frozenset()) | called.get(pieces.get((start, stop), ""), frozenset())
            if open_end and stop == len(words) and stop - start > 1:
                codes = codes | self.beginning(name)
            for at in range(start, stop):
                found[at] |= codes
        return found

    def related(self, words: Sequence[str]) -> list[str]:
        """Return the codes of occupations of the same kind as those with exactly this name, the nearest first."""
        named = self.named(words)
        kinds = [self.occupations[code].isco[:_KIND] for code in named if self.occupations[code].isco]
        alike = ((code, one.isco) for code, one in self.occupations.items() if code not in named)
        groups = {self.occupations[code].isco for code in named}
        return sorted(
            (code for code, isco in alike if isco[:_KIND] in kinds),
            key=lambda code: (self.occupations[code].isco not in groups, code),
        )

    def suggested(self, typed: str, language: str, members: Mapping[str, Sized]) -> list[str]:
        """Return codes of occupations with a name in which `typed` (folded) starts a word, most `members` first.

        Before that count labels and then synonyms in `language` with `typed` as whole words, labels that begin so,
        labels with such a word inside, then synonyms and Dutch names. Names in other languages count only if there are
        none of these. A whole name goes before its likes.
        """
        graded = self._names.graded(typed, language)
        ranks = sorted((grade, more, -len(members.get(code, ())), code) for code, grade, more in graded)
        return [code for grade, *_, code in ranks if grade < FOREIGN or ranks[0][0] == FOREIGN]

    def resembling(self, typed: str, language: str) -> list[str]:
        """Return codes of occupations with a name in `language` or Dutch that resembles `typed`, the best first."""
        if len(typed) <= _LEAST_LETTERS:
            return []
        best: dict[str, float] = {}
        for spoken in dict.fromkeys((language, DUTCH)):
            for worth, code in self._spoken(spoken).best(typed, _RESEMBLING):
                best[code] = max(worth, best.get(code, 0))
        return sorted(best, key=lambda code: (-best[code], code))

    def _spoken(self, language: str) -> Likeness:
        """Return the names in one language, gathered when they are first needed."""
        if language not in self._likeness:
            spoken, english = self._in(language), self._in(ENGLISH) if language != ENGLISH else ()
            self._likeness[language] = Likeness(spoken, self._meaning, english)
        return self._likeness[language]

    def _in(self, language: str) -> Iterator[tuple[str, str]]:
        for code, occupation in self.occupations.items():
            yield from ((name, code) for spoken, _, name in names_of(occupation) if spoken == language)
