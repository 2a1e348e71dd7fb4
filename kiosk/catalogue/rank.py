"""The order of results, worked out only as far as somebody looks.

Relevance is a sum over the words of what the best matching field is worth (see `query.Worth`) for their rarity, which
is 1 + ln(1 + records / records with the word), plus up to 1 for being new and up to 2 for being near (see `vantage`).
Date is newest first (trainings: next start first), distance nearest first to 100 m, then by date. The rest goes by
ordinal.
"""

from collections.abc import Callable, Iterable
from math import log

import numpy as np
from pyroaring import BitMap

from kiosk.catalogue.entry import Field
from kiosk.catalogue.facets import AGE, DISTANCE
from kiosk.catalogue.postings import Numbers, as_array
from kiosk.catalogue.query import KNOWN_FROM, NAMED, WORTHS, Match, Matches
from kiosk.catalogue.vantage import Vantage
from kiosk.model.search import Sort

_FIRST = 512
"""So many are put in order at first; whoever scrolls further gets them all."""

_MOST_24 = (1 << 24) - 1
_MOST_16 = (1 << 16) - 1

Keys = Callable[[BitMap], Numbers]
"""Gives for ordinals numbers that sort as they should, the smallest first; equals go by ordinal."""


class Ranking:
    """Ordinals in order: tiers one after the other, each sorted by its keys."""

    def __init__(self, tiers: list[BitMap], keys: Keys) -> None:
        self._tiers = [_Tier(members, keys) for members in tiers if members]

    def page(self, start: int, stop: int) -> Numbers:
        """Return the ordinals at positions from `start` to `stop`."""
        found = []
        for tier in self._tiers:
            if start < tier.size and stop > 0:
                found.append(tier.page(max(start, 0), min(stop, tier.size)))
            start, stop = start - tier.size, stop - tier.size
        return np.concatenate(found) if found else np.empty(0, np.uint32)

    def position(self, ordinal: int) -> int | None:
        """Return where an ordinal stands."""
        before = 0
        for tier in self._tiers:
            if ordinal in tier.members:
                return before + int(np.flatnonzero(tier.page(0, tier.size) == ordinal)[0])
            before += tier.size
        return None


class _Tier:
    def __init__(self, members: BitMap, keys: Keys) -> None:
        self.members = members
        self.size = len(members)
        self._keys = keys
        self._sorted: Numbers = np.empty(0, np.uint32)

    def page(self, start: int, stop: int) -> Numbers:
        if stop > len(self._sorted):
            self._sorted = self._first(_FIRST if stop <= _FIRST < self.size // 2 else self.size)
        return self._sorted[start:stop]

    def _first(self, count: int) -> Numbers:
        at = as_array(self.members)
        keys = self._keys(self.members)
        if count < self.size:
            # Much faster than sorting them all: most are left out by one comparison.
            kept = np.flatnonzero(keys <= np.partition(keys, count)[count])
            at, keys = at[kept], keys[kept]
        return at[np.argsort(keys, kind="stable")[:count]]


def ranking(hits: BitMap, matches: Matches, vantage: Vantage, sort: Sort) -> Ranking:
    """Return `hits` in the order `sort`; distance without an origin becomes date."""
    if sort is Sort.DATE or (sort is Sort.DISTANCE and vantage.origin is None):
        steps = map(vantage.newer, AGE.steps) if vantage.shelf.dataset == "vacancies" else ()
        return Ranking(_rings(hits, steps), lambda members: _date_keys(vantage, as_array(members)))
    if sort is Sort.DISTANCE:
        return Ranking(
            _rings(hits, map(vantage.within, DISTANCE.steps)),
            lambda members: _distance_keys(vantage, as_array(members)),
        )
    scores = Scores(matches, vantage)
    return Ranking(_tiers(hits, matches), lambda members: -scores.of(members))


class Scores:
    """Relevance of records for words."""

    def __init__(self, matches: Matches, vantage: Vantage) -> None:
        self._vantage = vantage
        self._words = [(_rarity(word, vantage.live), word) for word in matches.words]

    def of(self, members: BitMap) -> Numbers:
        """Return the scores of `members`, which match every word, in order of ordinals, as float32."""
        at = as_array(members)
        scores: Numbers = self._vantage.prior[at]
        # Every member matches every word, so nothing is read that was not written before.
        added = self._vantage.scratch
        for rarity, word in self._words:
            least, *better = (rarity * worth.times + worth.more for worth, _ in word.weighted)
            added[at] = least
            for more, (_, matching) in zip(better, word.weighted[1:], strict=True):
                added[as_array(members & matching)] = more
            scores = scores + added[at]
        return scores


def _rarity(word: Match, live: BitMap) -> float:
    return 1 + log(1 + len(live) / max(1, word.any.intersection_cardinality(live)))


def _tiers(hits: BitMap, matches: Matches) -> list[BitMap]:
    """Split the hits of a single word by the best field that matches, so that only the first ones need a score.

    That never changes the order: from text to details to beginnings to whole words it is 3 times the rarity, which is
    above 1.69, and at most 1.05 less. So a step weighs more than all of newness and nearness, which is 3.
    """
    if len(matches.words) != 1:
        return [hits]
    tiers, left = [], hits
    for least in (NAMED, WORTHS[Field.PART], KNOWN_FROM):
        tiers.append(left & matches.words[0].at_least(least))
        left = left - tiers[-1]
    return [*tiers, left]


def _rings(hits: BitMap, steps: Iterable[BitMap]) -> list[BitMap]:
    """Split hits by the steps of distance or age, which are kept for counting, so that only the first need an order."""
    rings, left = [], hits
    for step in steps:
        rings.append(left & step)
        left = left - rings[-1]
    return [*rings, left]


def _date_keys(vantage: Vantage, at: Numbers) -> Numbers:
    if vantage.shelf.dataset == "trainings":
        return vantage.start[at]
    return np.negative(vantage.shelf.columns["published"][at])


def _distance_keys(vantage: Vantage, at: Numbers) -> Numbers:
    hectometres = np.minimum(vantage.km[at] * 10, _MOST_16).astype(np.int64)
    if vantage.shelf.dataset == "trainings":
        later = np.minimum(vantage.start[at], _MOST_24).astype(np.int64)
    else:
        later = np.clip(_MOST_24 - vantage.shelf.columns["published"][at].astype(np.int64) // 60, 0, _MOST_24)
    return np.asarray(hectometres << 24 | later)
