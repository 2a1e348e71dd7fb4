"""The words of a query and the records that match them: any field or name within a word, every word of the query."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from pyroaring import BitMap

from kiosk.catalogue.entry import Field
from kiosk.catalogue.postings import joined
from kiosk.catalogue.taxonomy import Taxonomy
from kiosk.catalogue.tokens import tokens
from kiosk.catalogue.typos import candidates
from kiosk.catalogue.vantage import Vantage

MOST_WORDS = 12


class Worth(NamedTuple):
    """What a match adds to a score: so many times the rarity of the word, and so much more or less."""

    times: float
    more: float = 0.0


RELATED = -1.05
"""Takes a part of a compound behind the word itself even if it is newer, and leaves it before if it is 25 km nearer."""

WORTHS = {Field.BODY: Worth(1), Field.DETAIL: Worth(4), Field.PART: Worth(7, RELATED), Field.TITLE: Worth(7)}
"""What a match in a field is worth, the beginning of a word too, least first."""

WHOLE = {Field.PART: Worth(10, RELATED), Field.TITLE: Worth(10)}
"""What whole words of the title and its compounds are worth."""

NAMED = WHOLE[Field.PART]
"""What the name of the occupation in another language or word is worth; its beginning is worth a detail."""

KNOWN_FROM = WORTHS[Field.DETAIL]
"""A match worth this makes a word known."""

RARE_IN_BODY = 20
"""A word that is only in texts is known from so many records on."""


@dataclass(frozen=True, slots=True)
class Words:
    """Folded words of a query; with `open_end` the last one is the beginning of a word."""

    words: tuple[str, ...]
    open_end: bool


def parse(text: str) -> Words:
    """Read what was typed so far."""
    words = tokens(text[:1000])[:MOST_WORDS]
    return Words(tuple(words), bool(words) and not text[-1].isspace())


@dataclass(frozen=True)
class Match:
    """The records that match one word, by what a match there is worth (least first)."""

    weighted: tuple[tuple[Worth, BitMap], ...]

    @cached_property
    def any(self) -> BitMap:
        """Every record that matches."""
        return self.at_least(Worth(0))

    def at_least(self, least: Worth) -> BitMap:
        """Records where a match is worth `least` or more."""
        return joined(members for worth, members in self.weighted if worth >= least)

    def __or__(self, other: "Match") -> "Match":
        found = dict(self.weighted)
        for worth, members in other.weighted:
            found[worth] = found[worth] | members if worth in found else members
        return Match(tuple(sorted(found.items())))


@dataclass(frozen=True)
class Matches:
    """A match for each word; `corrected` maps mistyped words to those that were looked for too."""

    words: tuple[Match, ...] = ()
    corrected: dict[str, str] = field(default_factory=dict)

    def within(self, live: BitMap) -> BitMap:
        """Records of `live` that match every word."""
        hits = live
        for word in self.words:
            hits = hits & word.any
        return hits


class Matcher:
    """Looks words up on a shelf."""

    def __init__(self, vantage: Vantage, taxonomy: Taxonomy) -> None:
        self._shelf = vantage.shelf
        self._live = vantage.live
        self._taxonomy = taxonomy
        self._occupations = vantage.shelf.facet("occupation")

    def match(self, query: Words) -> Matches:
        """Match every word, and what a word that is not known may have meant."""
        names = self._taxonomy.spans(query.words, open_end=query.open_end)
        found: list[Match] = []
        corrected: dict[str, str] = {}
        for at, word in enumerate(query.words):
            begins = query.open_end and at == len(query.words) - 1
            matched = self._word(word, begins, names[at])
            if self._unknown(matched) and (meant := self._meant(word, begins)):
                corrected[word] = meant
                matched |= self._word(meant, begins, self._taxonomy.named((meant,)))
            found.append(matched)
        return Matches(tuple(found), corrected)

    def _word(self, word: str, begins: bool, codes: Iterable[str]) -> Match:
        found = {worth: self._shelf.word(field, word, begins) for field, worth in WORTHS.items()}
        if begins and all(found[WORTHS[field]].isdisjoint(self._live) for field in (Field.TITLE, Field.PART)):
            # What begins a title begins names in some language too, and few people mean those.
            begun = self._named(self._taxonomy.beginning(word))
            found[WORTHS[Field.DETAIL]] = joined((found[WORTHS[Field.DETAIL]], begun))
        found |= {worth: self._shelf.word(field, word, False) for field, worth in WHOLE.items()}
        found[NAMED] = joined((found[NAMED], self._named(codes)))
        return Match(tuple(sorted(pair for pair in found.items() if pair[1])))

    def _named(self, codes: Iterable[str]) -> BitMap:
        return joined(self._occupations[code] for code in codes if code in self._occupations)

    def _unknown(self, matched: Match) -> bool:
        return (
            matched.at_least(KNOWN_FROM).isdisjoint(self._live)
            and matched.any.intersection_cardinality(self._live) < RARE_IN_BODY
        )

    def _meant(self, word: str, begins: bool) -> str | None:
        """Return the most frequent of the nearest words that are live."""
        nearest = candidates(word, begins=begins, lexicon=self._shelf.lexicon, names=self._taxonomy.words)
        for group, beginnings in nearest:
            counts = {other: self._frequency(other, beginnings) for other in group}
            best = max(group, key=lambda other: counts[other])
            if counts[best]:
                return best
        return None

    def _frequency(self, word: str, begins: bool) -> int:
        found = [self._shelf.word(field, word, begins) for field, worth in WORTHS.items() if worth >= KNOWN_FROM]
        if not begins:
            found.append(self._named(self._taxonomy.named((word,))))
        return joined(found).intersection_cardinality(self._live)
