"""The order of results, worked out only as far as somebody looks.

Relevance is a sum over the words of what the best matching field is worth (see `match.Worth`) for their rarity, which
is 1 + ln(1 + records / records with the word), plus up to 1 for being new and up to 2 for being near (see `vantage`).
Date is newest first (trainings: next start first), distance nearest first to 100 m, then by date; of a training its
sessions that fit what was chosen count. The rest goes by ordinal.
"""

from collections.abc import Callable, Sequence
from math import log
from operator import itemgetter

import numpy as np
from pyroaring import BitMap

from kiosk.catalogue.facets import AGE, DISTANCE, Narrowing
from kiosk.catalogue.match import Match, Matches
from kiosk.catalogue.postings import Numbers, as_array, joined
from kiosk.catalogue.sessions import hectometres
from kiosk.catalogue.vantage import NEAREST, NEWEST, PRIORS, Vantage
from kiosk.model.search import Sort

_FIRST = 512
"""So many are put in order at first, and so many times more whenever somebody scrolls further."""
_TIMES = 8

_MOST_WAYS = 128
_ROUNDING = 0.01

_MOST_24 = (1 << 24) - 1

Keys = Callable[[BitMap], Numbers]
"""Gives for ordinals numbers that sort as they should, the smallest first; equals go by ordinal."""

Best = Callable[[BitMap, int], BitMap]
"""Gives some of the ordinals, the first so many among them."""


class Ranking:
    """Ordinals in order, as far as somebody has looked."""

    def __init__(self, hits: BitMap, keys: Keys, best: Best) -> None:
        self._hits = hits
        self._size = len(hits)
        self._keys = keys
        self._best = best
        self._sorted: Numbers = np.empty(0, np.uint32)

    def page(self, start: int, stop: int) -> Numbers:
        """Return the ordinals at positions from `start` to `stop`."""
        while len(self._sorted) < min(stop, self._size):
            self._sort_more()
        return self._sorted[max(start, 0) : max(stop, 0)]

    def position(self, ordinal: int) -> int | None:
        """Return where an ordinal stands."""
        if ordinal not in self._hits:
            return None
        while not len(found := np.flatnonzero(self._sorted == ordinal)):
            self._sort_more()
        return int(found[0])

    def _sort_more(self) -> None:
        count = max(_FIRST, _TIMES * len(self._sorted))
        if count > self._size // 2:
            count = self._size
        members = self._best(self._hits, count) if count < self._size else self._hits
        at = as_array(members)
        keys = self._keys(members)
        if count < len(at):
            # Much faster than sorting them all: most are left out by one comparison.
            kept = np.flatnonzero(keys <= np.partition(keys, count)[count])
            at, keys = at[kept], keys[kept]
        self._sorted = at[np.argsort(keys, kind="stable")[:count]]


def ranking(narrowing: Narrowing, matches: Matches, vantage: Vantage, sort: Sort) -> Ranking:
    """Return the hits of `narrowing` in the order `sort`; distance without an origin becomes date."""
    hits, trainings = narrowing.hits, vantage.shelf.dataset == "trainings"
    if sort is Sort.DATE or (sort is Sort.DISTANCE and vantage.origin is None):
        best = _first_step(vantage.newer, () if trainings else AGE.steps)
        if not trainings:
            published = vantage.shelf.columns["published"]
            return Ranking(hits, lambda members: np.negative(published[as_array(members)]), best)
        days = narrowing.starts
        return Ranking(hits, lambda members: days[as_array(members)], best)
    if sort is Sort.DISTANCE:
        best = _first_step(narrowing.near, DISTANCE.steps)
        if not trainings:
            return Ranking(hits, lambda members: _distance_keys(vantage, as_array(members)), best)
        away, starts = narrowing.nearest
        keys = away << 24 | np.minimum(starts, _MOST_24)
        return Ranking(hits, lambda members: keys[as_array(members)], best)
    scores = Scores(matches, vantage)
    return Ranking(hits, lambda members: -scores.of(members), scores.best)


def _first_step(within: Callable[[int], BitMap], steps: Sequence[int]) -> Best:
    """Return what leaves the first step of distance or age that is enough; these are kept for counting."""

    def best(hits: BitMap, count: int) -> BitMap:
        return next((hits & step for step in map(within, steps) if hits.intersection_cardinality(step) >= count), hits)

    return best


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

    def best(self, members: BitMap, count: int) -> BitMap:
        """Return some of `members`, the first `count` among them: those that can reach what so many have at least."""
        ways = [(0.0, members)]
        for rarity, word in self._words:
            ways = [
                (score + rarity * worth.times + worth.more, found)
                for score, among in ways
                for worth, matching in word.weighted
                if (found := among & matching)
            ]
            if len(ways) > _MOST_WAYS:
                return members
        ways.sort(key=itemgetter(0), reverse=True)
        first = BitMap()
        for least, found in ways:  # noqa: B007 they are used behind the loop
            if len(first | found) >= count:
                break
            first |= found
        enough = (prior for prior in PRIORS if found.intersection_cardinality(self._vantage.ahead(prior)) >= count)
        least += next(enough, 0) - _ROUNDING
        return joined(self._reaching(least - score, found) for score, found in ways if score + NEWEST + NEAREST > least)

    def _reaching(self, prior: float, members: BitMap) -> BitMap:
        """Return `members` with at least this score before any word, and some more."""
        step = next((step for step in PRIORS if step <= prior), None)
        return members if step is None else members & self._vantage.ahead(step)


def _rarity(word: Match, live: BitMap) -> float:
    return 1 + log(1 + len(live) / max(1, word.any.intersection_cardinality(live)))


def _distance_keys(vantage: Vantage, at: Numbers) -> Numbers:
    hours = vantage.shelf.columns["published"][at].astype(np.int64) // 60
    return np.asarray(hectometres(vantage.km[at]) << 24 | np.clip(_MOST_24 - hours, 0, _MOST_24))
