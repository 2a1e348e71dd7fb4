"""Filters and the counts beside them.

Counts are disjunctive: each choice counts the records that the other facets leave, since within one facet choices are
alternatives. What one does not need adds up instead: there each choice is its own facet.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyroaring import BitMap

from kiosk.catalogue.postings import joined
from kiosk.catalogue.vantage import Vantage
from kiosk.model.search import FacetCount, Filters
from kiosk.model.vacancy import ContractKind, Regime, Schedule

SECTORS = (
    *("care", "building", "shop", "it", "logistics", "factory", "kitchen"),
    *("style", "security", "technics", "office", "cleaning", "school", "green"),
)
SCHEDULES = (*Schedule, "shifts")


DISTANCE = "distance"

RADII = (5, 10, 25, 50)
ANYWHERE = "any"
"""Values of DISTANCE: so many km, or no limit."""


@dataclass(frozen=True, slots=True)
class Facet:
    """A facet: its name, the field of Filters, the order of its values (then others in their own), what is counted.

    An `open_` facet counts whatever values the records have, the others only those listed. With `each` all choices must
    hold.
    """

    name: str
    field: str
    values: tuple[str, ...] = ()
    open_: bool = False
    each: bool = False
    counted: bool = True


DUTCH = Facet("dutch", "dutch", ("little", "some", "good"))
SCHEDULE = Facet("schedule", "schedules", SCHEDULES)
OCCUPATION = Facet("occupation", "occupations", open_=True, counted=False)

FACETS = {
    "vacancies": (
        Facet("contract", "contracts", tuple(ContractKind)),
        Facet("regime", "regimes", (Regime.FULL, Regime.PART)),
        SCHEDULE,
        Facet("sector", "sectors", SECTORS, open_=True),
        DUTCH,
        Facet("not_needed", "not_needed", ("diploma", "licence", "experience"), each=True),
        OCCUPATION,
    ),
    "trainings": (
        Facet("domain", "domains", open_=True),
        Facet("month", "months", open_=True),
        Facet("language", "languages", open_=True),
        DUTCH,
        SCHEDULE,
        Facet("free", "free", ("free",)),
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
        self._limits = dict(self._limiting())
        self.hits = self._without(None)

    def _limiting(self) -> Iterator[tuple[str, BitMap]]:
        """Yield the records that each facet with a choice leaves."""
        radius = self._filters.radius_km
        if radius is not None and self._vantage.origin:
            yield DISTANCE, self._vantage.within(radius)
        for facet in self._facets:
            chosen: frozenset[str] = getattr(self._filters, facet.field)
            if chosen:
                members = self._vantage.facet(facet.name)
                sets = [members.get(value, BitMap()) for value in chosen]
                yield facet.name, BitMap.intersection(*sets) if facet.each else joined(sets)

    def _without(self, name: str | None) -> BitMap:
        """Return the hits as if nothing were chosen in one facet."""
        left = self._base
        for other, members in self._limits.items():
            if other != name:
                left = left & members
        return left

    def counts(self) -> dict[str, tuple[FacetCount, ...]]:
        """Return the counts of every facet that is counted, DISTANCE only with an origin."""
        found = {facet.name: self.of(facet) for facet in self._facets if facet.counted}
        if self._vantage.origin:
            found[DISTANCE] = tuple(self._distances())
        return found

    def of(self, facet: Facet) -> tuple[FacetCount, ...]:
        """Return the counts of one facet."""
        chosen: frozenset[str] = getattr(self._filters, facet.field)
        members = self._vantage.facet(facet.name)
        pool = self._without(facet.name) if facet.name in self._limits and not facet.each else self.hits
        return tuple(
            FacetCount(
                value=value,
                count=pool.intersection_cardinality(members[value]) if value in members else 0,
                chosen=value in chosen,
            )
            for value in _values(facet, members, chosen)
        )

    def _distances(self) -> Iterator[FacetCount]:
        radius = self._filters.radius_km
        pool = self._without(DISTANCE)
        for value in RADII:
            count = pool.intersection_cardinality(self._vantage.within(value))
            yield FacetCount(value=str(value), count=count, chosen=value == radius)
        yield FacetCount(value=ANYWHERE, count=len(pool), chosen=radius is None)


def _values(facet: Facet, members: Iterable[str], chosen: Iterable[str]) -> list[str]:
    if not facet.open_:
        return list(facet.values)
    others = sorted({*members, *chosen}.difference(facet.values))
    return [*facet.values, *others]
