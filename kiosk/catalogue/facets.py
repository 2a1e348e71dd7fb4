"""Filters and the counts beside them.

Counts are disjunctive: each choice counts the records that the other facets leave, since within one facet choices are
alternatives. What one does not need adds up instead: there each choice is its own facet.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from pyroaring import BitMap

from kiosk.catalogue.postings import Numbers, joined
from kiosk.catalogue.vantage import OF_SESSIONS, Vantage
from kiosk.model.search import FacetCount, Filters
from kiosk.model.taxonomy import SECTORS
from kiosk.model.training import NO_DUTCH, Mode
from kiosk.model.vacancy import ContractKind, Regime, Schedule

SCHEDULES = (*Schedule, "shifts")


ANY = "any"
"""Value of a limit: none."""


@dataclass(frozen=True, slots=True)
class Limit:
    """A facet of which one step is chosen, each holding the ones before it: its name, field of Filters, and steps."""

    name: str
    field: str
    steps: tuple[int, ...]


DISTANCE = Limit("distance", "radius_km", (5, 10, 25, 50))
AGE = Limit("age", "new_days", (1, 3, 7))


@dataclass(frozen=True, slots=True)
class Facet:
    """A facet: its name, the field of Filters, the order of its values (then others in their own), what is counted.

    An `open_` facet counts whatever values the records have, the others only those listed; one of too many values is
    not `counted` but for those chosen. With `each` all choices must hold.
    """

    name: str
    field: str
    values: tuple[str, ...] = ()
    open_: bool = False
    each: bool = False
    counted: bool = True


DUTCH = Facet("dutch", "dutch", ("little", "some", "good"))
DUTCH_TO_LEARN = Facet("dutch", "dutch", (NO_DUTCH, *DUTCH.values))
SCHEDULE = Facet("schedule", "schedules", SCHEDULES)
SECTOR = Facet("sector", "sectors", tuple(SECTORS), open_=True)
OCCUPATION = Facet("occupation", "occupations", open_=True, counted=False)

FACETS = {
    "vacancies": (
        Facet("contract", "contracts", tuple(ContractKind)),
        Facet("regime", "regimes", (Regime.FULL, Regime.PART)),
        SCHEDULE,
        SECTOR,
        DUTCH,
        Facet("not_needed", "not_needed", ("diploma", "licence", "experience"), each=True),
        OCCUPATION,
    ),
    "trainings": (
        Facet("domain", "domains", open_=True),
        Facet("month", "months", open_=True),
        Facet("language", "languages", open_=True),
        DUTCH_TO_LEARN,
        SCHEDULE,
        Facet("free", "free", ("free",)),
        Facet("cost", "costs", ("free",)),
        Facet("mode", "modes", tuple(Mode)),
        OCCUPATION,
    ),
}


class Narrowing:
    """Filters applied to the records that match the words."""

    def __init__(self, vantage: Vantage, filters: Filters, base: BitMap) -> None:
        self._vantage = vantage
        self._filters = filters
        self._base = base
        self._facets = FACETS[vantage.shelf.dataset]
        self._of_sessions = (*OF_SESSIONS, DISTANCE.name) if vantage.shelf.dataset == "trainings" else ()
        self._steps: dict[Limit, Callable[[int], BitMap]] = {DISTANCE: self.near} if vantage.origin else {}
        if vantage.shelf.dataset == "vacancies":
            self._steps[AGE] = vantage.newer
        self._sessions = dict(self._fitting())
        self._limits = dict(self._limiting())
        self.hits = self._without(None)

    @property
    def starts(self) -> Numbers:
        """Day on which the first session of each training starts that fits what was chosen."""
        fitting = self._sessions_without(None)
        return self._vantage.start if fitting is None else self._vantage.sessions.starts(fitting)

    @property
    def nearest(self) -> tuple[Numbers, Numbers]:
        """How far the nearest session of each training is that fits what was chosen, and when it starts."""
        return self._vantage.sessions.nearest(self._sessions_without(None))

    def _fitting(self) -> Iterator[tuple[str, BitMap]]:
        """Yield the sessions that each facet of sessions with a choice leaves."""
        if self._of_sessions and self._vantage.origin and self._filters.radius_km is not None:
            yield DISTANCE.name, self._vantage.sessions.within(self._filters.radius_km)
        for facet in self._facets:
            chosen: frozenset[str] = getattr(self._filters, facet.field)
            if chosen and facet.name in self._of_sessions:
                members = self._vantage.sessions.facet(facet.name)
                yield facet.name, joined(members.get(value, BitMap()) for value in chosen)

    def _limiting(self) -> Iterator[tuple[str, BitMap]]:
        """Yield the records that each other facet with a choice leaves."""
        for limit, within in self._steps.items():
            step: int | None = getattr(self._filters, limit.field)
            if step is not None and limit.name not in self._of_sessions:
                yield limit.name, within(step)
        for facet in self._facets:
            chosen: frozenset[str] = getattr(self._filters, facet.field)
            if chosen and facet.name not in self._of_sessions:
                members = self._vantage.facet(facet.name)
                sets = [members.get(value, BitMap()) for value in chosen]
                yield facet.name, BitMap.intersection(*sets) if facet.each else joined(sets)

    def _without(self, name: str | None) -> BitMap:
        """Return the hits as if nothing were chosen in one facet."""
        left = self._base
        for other, members in self._limits.items():
            if other != name:
                left = left & members
        fitting = self._sessions_without(name)
        return left if fitting is None else left & self._vantage.sessions.trainings(fitting)

    def _sessions_without(self, name: str | None) -> BitMap | None:
        """Return the sessions that fit what was chosen but in one facet, None if that is nothing: any training will do.

        One session must fit it all: who is free in the evening has nothing of a place that is free by day.
        """
        others = [rows for other, rows in self._sessions.items() if other != name]
        return BitMap.intersection(*others) if others else None

    def near(self, radius_km: int) -> BitMap:
        """Return the records at most so far away; trainings with a session there that fits the other choices."""
        if not self._of_sessions:
            return self._vantage.within(radius_km)
        near, others = self._vantage.sessions.within(radius_km), self._sessions_without(DISTANCE.name)
        return self._vantage.sessions.trainings(near if others is None else near & others)

    def _members(self, facet: Facet) -> Mapping[str, BitMap]:
        """Return the records of each value; of a facet of sessions, where these fit the other choices too."""
        others = self._sessions_without(facet.name) if facet.name in self._of_sessions else None
        if others is None:
            return self._vantage.facet(facet.name)
        sessions = self._vantage.sessions
        return {value: sessions.trainings(rows & others) for value, rows in sessions.facet(facet.name).items()}

    def counts(self) -> dict[str, tuple[FacetCount, ...]]:
        """Return the counts of every facet that is counted or has a choice, DISTANCE only with an origin."""
        found = {facet.name: self.of(facet) for facet in self._facets if facet.counted}
        for facet in self._facets:
            if not facet.counted and facet.name in self._limits:
                found[facet.name] = self._counted(facet, sorted(getattr(self._filters, facet.field)))
        for limit, within in self._steps.items():
            found[limit.name] = tuple(self._of_limit(limit, within))
        return found

    def of(self, facet: Facet, among: BitMap | None = None) -> tuple[FacetCount, ...]:
        """Return the counts of one facet, of the records `among` if given."""
        chosen: frozenset[str] = getattr(self._filters, facet.field)
        return self._counted(facet, _values(facet, self._vantage.facet(facet.name), chosen), among)

    def _counted(self, facet: Facet, values: Iterable[str], among: BitMap | None = None) -> tuple[FacetCount, ...]:
        chosen: frozenset[str] = getattr(self._filters, facet.field)
        members = self._members(facet)
        narrowed = facet.name in self._limits or facet.name in self._sessions
        pool = self._without(facet.name) if narrowed and not facet.each else self.hits
        if among is not None:
            pool = pool & among
        return tuple(
            FacetCount(
                value=value,
                count=pool.intersection_cardinality(members[value]) if value in members else 0,
                chosen=value in chosen,
            )
            for value in values
        )

    def _of_limit(self, limit: Limit, within: Callable[[int], BitMap]) -> Iterator[FacetCount]:
        chosen: int | None = getattr(self._filters, limit.field)
        pool = self._without(limit.name)
        for step in limit.steps:
            count = pool.intersection_cardinality(within(step))
            yield FacetCount(value=str(step), count=count, chosen=step == chosen)
        yield FacetCount(value=ANY, count=len(pool), chosen=chosen is None)


def _values(facet: Facet, members: Iterable[str], chosen: Iterable[str]) -> list[str]:
    if not facet.open_:
        return list(facet.values)
    others = sorted({*members, *chosen}.difference(facet.values))
    return [*facet.values, *others]
