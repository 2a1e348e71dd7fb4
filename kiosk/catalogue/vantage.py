"""A shelf seen from a place on a day: what is valid and is found by the names of where it is, how far, how new."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from functools import cached_property
from typing import Protocol

import numpy as np
from pyroaring import BitMap

from kiosk.catalogue.entry import Field
from kiosk.catalogue.geography import kilometres
from kiosk.catalogue.kept import grown
from kiosk.catalogue.postings import Numbers, as_array, joined, where
from kiosk.catalogue.sessions import NEVER, Sessions
from kiosk.catalogue.shelf import Shelf
from kiosk.catalogue.tokens import tokens
from kiosk.model.search import Origin

NEWEST, NEAREST = 1.0, 2.0
"""What the newest and the nearest record add to a score; both fade by a factor e every so many days and km."""

PRIORS = (2.0, 1.5, 1.0, 0.75, 0.5)
"""Steps of the score before any word, see `ahead`."""

FADE_KM = 15.0
FADE_DAYS = {"vacancies": 21.0, "trainings": 60.0}

OF_SESSIONS = ("month", "free", "schedule")
"""Facets of trainings that are of a session."""

_EPOCH = date(1970, 1, 1).toordinal()
_MINUTES = 24 * 60


class Sites(Protocol):
    """What is known of "nis:…" and "place:…"."""

    def position(self, site: str) -> tuple[float, float] | None:
        """Return latitude and longitude, None if they are not known."""

    def names(self, site: str) -> Iterable[str]:
        """Return what records there are found by and do not say themselves."""


def new_since(today: date, feed_day: date) -> date:
    """Return the first day whose vacancies are new: today; with the feed of today also the day before it.

    A feed is published at night, so the newest vacancies that it brings are yesterday's.
    """
    return today - timedelta(days=1) if feed_day >= today else today


class Vantage:
    """What depends on origin and day, computed once and only when asked."""

    def __init__(
        self,
        shelf: Shelf,
        sites: Sites,
        origin: Origin | None,
        today: date,
        new_from: date,
        *,
        before: "Vantage | None" = None,
    ) -> None:
        """See `shelf`, with what `before` knew of those of its records that the shelf before it had."""
        self.shelf = shelf
        self.origin = origin
        self.today = today
        self.new_from = new_from
        self._sites = sites
        self._numbers: dict[str, Numbers] = dict(before._numbers) if before else {}
        self._sets: dict[tuple[str, float], tuple[int, BitMap]] = dict(before._sets) if before else {}
        self._joinable: dict[str, Mapping[str, BitMap]] = {}

    def _column(self, name: str, worked_out: Callable[[int], Numbers]) -> Numbers:
        """Return a number for each ordinal, `worked_out` from the first on that has none yet."""
        known = self._numbers.get(name)
        if known is None or len(known) < self.shelf.size:
            known = np.empty(0, np.float32) if known is None else known
            self._numbers[name] = known = grown(known, worked_out(len(known)))
        return known

    def _set(self, name: str, limit: float, flags: Callable[[slice], Numbers]) -> BitMap:
        """Return the ordinals for which `flags` hold."""
        upto, found = self._sets.get((name, limit), (0, BitMap()))
        if upto < self.shelf.size:
            added = where(flags(slice(upto, None)))
            found = found | added.shift(upto) if upto else added
            self._sets[name, limit] = self.shelf.size, found
        return found

    @cached_property
    def live(self) -> BitMap:
        """Ordinals that are not dead and not expired."""
        today = self.today.toordinal()
        return self.shelf.alive & self._set("valid", today, lambda at: self.shelf.columns["valid_until"][at] >= today)

    def word(self, field: Field, word: str, begins: bool) -> BitMap:
        """Ordinals with `word` in `field`, or with a word that begins so; where they are is a detail. Dead ones too."""
        found = self.shelf.word(field, word, begins)
        if field is not Field.DETAIL or not self._there:
            return found
        there = (at for name, at in self._there.items() if name == word or (begins and name.startswith(word)))
        return joined([found, *there])

    def any_word(self, field: Field, words: tuple[str, ...]) -> BitMap:
        """Ordinals with any of `words` in `field`, dead ones too."""
        found = self.shelf.any_word(field, words)
        if field is not Field.DETAIL or not self._there:
            return found
        return joined([found, *(self._there[word] for word in words if word in self._there)])

    def lexicon(self, start: str) -> list[str]:
        """Words of titles, details and parts that begin with `start`, of dead ones too."""
        return [*self.shelf.lexicon(start), *(word for word in self._there if word.startswith(start))]

    @cached_property
    def _there(self) -> dict[str, BitMap]:
        """Ordinals by the words of the names of where they are."""
        found: dict[str, BitMap] = {}
        for site, members in self.shelf.facet("site").items():
            for word in {word for name in self._sites.names(site) for word in tokens(name)}:
                found[word] = found[word] | members if word in found else members
        return found

    @property
    def km(self) -> Numbers:
        """Distance of each ordinal in km, of several places the nearest; infinite if unknown."""
        return self._column("km", self._km)

    def _km(self, first: int) -> Numbers:
        if self.origin is None:
            return np.full(self.shelf.size - first, np.inf, dtype=np.float32)
        return self._away(self.origin, first)

    def _away(self, origin: Origin, first: int) -> Numbers:
        """Return how many km each ordinal from `first` on is away from `origin`, infinite if that is unknown."""
        nearest = np.full(self.shelf.size - first, np.inf, dtype=np.float32)
        points = self.shelf.columns["point_of"]
        new = slice(int(np.searchsorted(points, first)), None)
        np.minimum.at(nearest, points[new] - first, self.shelf.far(origin)[new])
        for site, members in self.shelf.facet("site").items():
            if position := self._sites.position(site):
                at = as_array(members)
                at = at[np.searchsorted(at, first) :] - first
                nearest[at] = np.minimum(nearest[at], kilometres(origin, *position))
        return nearest

    def within(self, radius_km: int) -> BitMap:
        """Ordinals at most so far away."""
        return self._set("within", radius_km, lambda at: self.km[at] <= radius_km)

    def around(self, lat: float, lon: float, km: int) -> BitMap:
        """Ordinals at most so far from a point in degrees, wherever this is seen from."""
        origin = Origin(lat=lat, lon=lon)
        return self._set(f"around {lat} {lon}", km, lambda at: self._away(origin, at.start) <= km)

    def newer(self, days: int) -> BitMap:
        """Ordinals of what is new today, and of what came in the days before it, `days` in all."""
        since = (self.new_from.toordinal() - _EPOCH - days + 1) * _MINUTES
        return self._set("newer", since, lambda at: self.shelf.columns["published"][at] >= since)

    @property
    def prior(self) -> Numbers:
        """Score of each ordinal before any word: new and near ones first."""
        return self._column("prior", self._prior)

    def _prior(self, first: int) -> Numbers:
        wait = self._days(first) / np.float32(FADE_DAYS[self.shelf.dataset])
        return np.asarray(NEWEST * np.exp(-wait) + NEAREST * np.exp(-self.km[first:] / FADE_KM), dtype=np.float32)

    def ahead(self, prior: float) -> BitMap:
        """Ordinals with at least this score before any word."""
        return self._set("ahead", prior, lambda at: self.prior[at] >= prior)

    @property
    def scratch(self) -> Numbers:
        """Room for a number for each ordinal while something is worked out; made anew it would cost more than that."""
        return self._column("scratch", lambda first: np.empty(self.shelf.size - first, np.float32))

    def _days(self, first: int) -> Numbers:
        """Days since a vacancy was published, or until a training starts, from the ordinal `first` on."""
        if self.shelf.dataset == "trainings":
            start = self.start[first:]
            days = np.where(start == NEVER, np.inf, start - self.today.toordinal())
        else:
            now = (self.today.toordinal() - _EPOCH) * _MINUTES
            days = (now - self.shelf.columns["published"][first:].astype(np.float64)) / _MINUTES
        return np.maximum(days, 0).astype(np.float32)

    @cached_property
    def sessions(self) -> Sessions:
        """The sessions of trainings that one can still join."""
        return Sessions(self.shelf, self._sites, self.origin, self.today)

    @cached_property
    def start(self) -> Numbers:
        """Day of the next session of each training that one can still join, NEVER if none is known."""
        return self.sessions.starts()

    def facet(self, name: str) -> Mapping[str, BitMap]:
        """Ordinals of each value of a facet, dead and expired ones too."""
        if name in OF_SESSIONS and self.shelf.dataset == "trainings":
            return self._of_sessions(name)
        return self.shelf.facet(name)

    def _of_sessions(self, name: str) -> Mapping[str, BitMap]:
        if name not in self._joinable:
            found = self.sessions.facet(name)
            self._joinable[name] = {value: self.sessions.trainings(rows) for value, rows in found.items()}
        return self._joinable[name]
