"""What records match a word, and what a match is worth."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, reduce
from operator import and_
from typing import NamedTuple

from pyroaring import BitMap

from kiosk.catalogue.entry import Field
from kiosk.catalogue.postings import joined


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

NOTHING = Worth(0)
"""What it is worth that a record matches another alternative."""

NAMED = WHOLE[Field.PART]
"""What the name of the occupation in another language or word is worth; its beginning is worth a detail."""

HAVING = WORTHS[Field.PART]
"""What it is worth that a name of the occupation in the language of the screen has the word among others."""

HAVING_DUTCH = Worth(0.5, RELATED)
"""What it is worth that a Dutch name has it: vacancies are in Dutch, and those that say the word go first."""

FORM = Worth(10, -0.3)
"""What another form of a word of the title is worth: it is that word, rather than a name or a part."""

OF_FORMS = {
    Field.BODY: Worth(1, RELATED),
    Field.DETAIL: Worth(4, RELATED),
    Field.PART: WHOLE[Field.PART],
    Field.TITLE: FORM,
}
"""What other forms of words are worth."""

OF_FORMS_BEHIND = {**OF_FORMS, Field.PART: WORTHS[Field.PART], Field.TITLE: WORTHS[Field.PART]}
"""What they are worth behind titles in which a word goes on that is no word yet: "bakkeri" becomes a bakery."""

LESSON, LESSON_SO = Worth(10, 3.1), Worth(10, 6.2)
"""What a lesson of a language is worth to who names that: it goes before what is given in it, however near that is.

Before all goes one called as was typed: "dutch" is for who speaks English.
"""

FALSE_FRIEND = OF_FORMS[Field.BODY]
"""What a word is worth where it does not say what it says in the language of the screen: German "Lager"."""

AROUND = {20: Worth(1), 10: Worth(2)}
"""What it is worth to be so many km from a town that is named: who types "bakker Aalst" goes to the next one too."""

KNOWN_FROM = OF_FORMS[Field.DETAIL]
"""A match worth this makes a word known."""


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

    def strictly(self, besides: Iterable[BitMap], least: Worth = WORTHS[Field.PART]) -> "Match":
        """Leave only titles and names worth `least`, and `besides`: texts say "zonder" and "diploma" of many things."""
        kept = [(worth, members) for worth, members in self.weighted if worth >= least]
        return Match(((WORTHS[Field.DETAIL], joined(besides)), *kept))

    def behind(self, false: BitMap) -> "Match":
        """Let what a false friend finds go behind the rest."""
        kept = ((worth, members - false) for worth, members in self.weighted)
        return Match(tuple(pair for pair in kept if pair[1])) | Match(((FALSE_FRIEND, self.any & false),))

    def among(self, either: BitMap) -> "Match":
        """Leave what is in `either`, and let the rest of that match for nothing."""
        kept = ((worth, members & either) for worth, members in self.weighted)
        return Match(((NOTHING, either), *(pair for pair in kept if pair[1])))

    def __and__(self, other: "Match") -> "Match":
        worths = sorted({worth for worth, _ in (*self.weighted, *other.weighted)})
        return Match(tuple((worth, self.at_least(worth) & other.at_least(worth)) for worth in worths))

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


def united(found: Mapping[int, Match], groups: Iterable[Sequence[range]]) -> tuple[Match, ...]:
    """Let records that match one of some alternatives match them all, and count each alternative as one word."""
    left = dict(found)
    for group in groups:
        each = {run.start: [left.pop(at) for at in run if at in left] for run in group}
        whole = {start: reduce(and_, matches) for start, matches in each.items() if matches}
        either = joined(match.any for match in whole.values())
        left.update((start, match.among(either)) for start, match in whole.items())
    return tuple(left.values())
