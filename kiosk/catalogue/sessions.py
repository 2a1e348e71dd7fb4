"""The sessions of trainings that one can still join, by what of the choices about sessions each fits."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Protocol

import numpy as np
from pyroaring import BitMap

from kiosk.catalogue.entry import NO_DAY, schedules
from kiosk.catalogue.geography import kilometres
from kiosk.catalogue.postings import Numbers, as_array, as_ordinals, where
from kiosk.catalogue.shelf import Shelf
from kiosk.model.search import Filters, Origin
from kiosk.model.training import Session

NEVER = np.iinfo(np.int32).max
"""Day of a training without a next start."""

FAR = np.iinfo(np.uint16).max
"""Hectometres to a session at an unknown place, and the most that are told apart."""


class Places(Protocol):
    """What is known of "place:…"."""

    def position(self, site: str) -> tuple[float, float] | None:
        """Return latitude and longitude, None if they are not known."""


class Sessions:
    """Sets of sessions, each by its row in the columns of a shelf: what one of them fits together, it fits alone."""

    def __init__(self, shelf: Shelf, places: Places, origin: Origin | None, today: date) -> None:
        self._shelf = shelf
        self._places = places
        self._origin = origin
        self._owner = shelf.columns["session_of"]
        last = shelf.columns["enrol_until"]
        self._open = np.asarray((last >= today.toordinal()) | (last == NO_DAY))
        self._known = self._open & (shelf.columns["start"] != NO_DAY)

    def facet(self, name: str) -> Mapping[str, BitMap]:
        """Return the sessions of each value of the facet month, free or schedule."""
        return {"month": self._months, "free": self._free, "schedule": self._schedules}[name]

    def within(self, radius_km: int) -> BitMap:
        """Return the sessions at most so far away."""
        return where(self._open & (self._km <= radius_km))

    def trainings(self, sessions: BitMap) -> BitMap:
        """Return the ordinals of the trainings that have any of `sessions`."""
        return BitMap(as_ordinals(self._owner[sessions.to_array()]))

    def starts(self, sessions: BitMap | None = None) -> Numbers:
        """Return for each ordinal the day on which the first of `sessions` starts (of all by default), else NEVER."""
        known = self._known
        if sessions is not None:
            known = np.zeros_like(known)
            known[sessions.to_array()] = True
            known &= self._known
        first = np.full(self._shelf.size, NEVER, dtype=np.int32)
        np.minimum.at(first, self._owner[known], self._shelf.columns["start"][known])
        return first

    def nearest(self, sessions: BitMap | None = None) -> tuple[Numbers, Numbers]:
        """Return for each ordinal how many hectometres away the nearest of `sessions` is, of all by default, else FAR.

        With it comes the day on which the first of those that are so near starts, else NEVER.
        """
        rows = np.flatnonzero(self._open) if sessions is None else as_array(sessions)
        away = hectometres(self._km[rows])
        nearest = np.full(self._shelf.size, FAR, dtype=np.int64)
        np.minimum.at(nearest, self._owner[rows], away)
        there = BitMap(as_ordinals(rows[away == nearest[self._owner[rows]]]))
        return nearest, self.starts(there)

    @cached_property
    def _months(self) -> dict[str, BitMap]:
        rows = np.flatnonzero(self._known)
        days, number = np.unique(self._shelf.columns["start"][rows], return_inverse=True)
        months: dict[str, BitMap] = {}
        for at, day in enumerate(days):
            month = date.fromordinal(int(day)).strftime("%Y-%m")
            months.setdefault(month, BitMap()).update(as_ordinals(rows[number == at]))
        return months

    @cached_property
    def _free(self) -> dict[str, BitMap]:
        return {"free": where(self._open & (self._shelf.columns["free"] > 0))}

    @cached_property
    def _schedules(self) -> dict[str, BitMap]:
        found: dict[str, BitMap] = {}
        for row, (schedule, _) in self._shelf.sessions.items():
            if self._open[row]:
                for value in schedules(schedule):
                    found.setdefault(value, BitMap()).add(row)
        return found

    @cached_property
    def _km(self) -> Numbers:
        far = np.full(len(self._owner), np.inf, dtype=np.float32)
        at: dict[str, list[int]] = {}
        for row, (_, place) in self._shelf.sessions.items():
            at.setdefault(place, []).append(row)
        for place, rows in at.items():
            position = self._places.position(f"place:{place}")
            if self._origin and position:
                far[rows] = kilometres(self._origin, *position)
        return far


def hectometres(km: Numbers) -> Numbers:
    """Return distances as they are put in order."""
    return np.asarray(np.minimum(km * 10, FAR)).astype(np.int64)


def fits(session: Session, filters: Filters, km: float | None) -> bool:
    """Tell whether a session fits all that was chosen of sessions; `km` None is anywhere."""
    return (
        (not filters.months or session.start[:7] in filters.months)
        and (not filters.free or bool(session.places))
        and (not filters.schedules or not filters.schedules.isdisjoint(schedules(session.schedule)))
        and (filters.radius_km is None or (km is not None and km <= filters.radius_km))
    )
