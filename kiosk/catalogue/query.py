"""The words of a query and the records that match them: any field or name within a word, every word of the query."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from pyroaring import BitMap

from kiosk.catalogue.entry import Field
from kiosk.catalogue.postings import joined
from kiosk.catalogue.taxonomy import Taxonomy
from kiosk.catalogue.tokens import tokens
from kiosk.catalogue.typos import candidates
from kiosk.catalogue.vantage import Vantage

MOST_WORDS = 12

WEIGHTS = {Field.BODY: 1.0, Field.DETAIL: 4.0, Field.PART: 7.0, Field.TITLE: 10.0}
"""What a match in a field is worth, least first."""

NAME_WEIGHT = 8.0
"""What the name of the occupation in another language or word is worth; its beginning is worth a detail."""

WHOLE_WEIGHT = 12.0
"""What a whole word of the title is worth; WEIGHTS has what its beginning is."""

KNOWN_FROM = WEIGHTS[Field.DETAIL]
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

    weighted: tuple[tuple[float, BitMap], ...]

    @cached_property
    def any(self) -> BitMap:
        """Every record that matches."""
        return self.at_least(0)

    def at_least(self, weight: float) -> BitMap:
        """Records where a match is worth `weight` or more."""
        return joined(members for worth, members in self.weighted if worth >= weight)

    def __or__(self, other: "Match") -> "Match":
        worth = dict(self.weighted)
        for weight, members in other.weighted:
            worth[weight] = worth[weight] | members if weight in worth else members
        return Match(tuple(sorted(worth.items())))


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
        worth = {weight: self._shelf.word(field, word, begins) for field, weight in WEIGHTS.items()}
        worth[WHOLE_WEIGHT] = self._shelf.word(Field.TITLE, word, False)
        if begins and all(worth[WEIGHTS[field]].isdisjoint(self._live) for field in (Field.TITLE, Field.PART)):
            # What begins a title begins names in some language too, and few people mean those.
            begun = self._named(self._taxonomy.beginning(word))
            worth[WEIGHTS[Field.DETAIL]] = joined((worth[WEIGHTS[Field.DETAIL]], begun))
        worth[NAME_WEIGHT] = self._named(codes)
        return Match(tuple(sorted(pair for pair in worth.items() if pair[1])))

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
        found = [self._shelf.word(field, word, begins) for field, weight in WEIGHTS.items() if weight >= KNOWN_FROM]
        if not begins:
            found.append(self._named(self._taxonomy.named((word,))))
        return joined(found).intersection_cardinality(self._live)
