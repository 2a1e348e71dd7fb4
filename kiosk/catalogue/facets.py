"""Filters and the counts beside them.

Counts are disjunctive: each choice counts the records that the other facets leave, since within one facet choices are
alternatives. What one does not need adds up instead: there each choice is its own facet.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyroaring import BitMap

from kiosk.catalogue.postings import joined
from kiosk.catalogue.vantage import ANYWHERE, Vantage
from kiosk.model.search import FacetCount, Filters
from kiosk.model.vacancy import ContractKind, Regime, Schedule

SECTORS = (
    *("care", "building", "shop", "it", "logistics", "factory", "kitchen"),
    *("style", "security", "technics", "office", "cleaning", "school", "green"),
)
SCHEDULES = (*Schedule, "shifts")


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

    def _limiting(self) -> Iterator[tuple[tuple[str, str], BitMap]]:
        """Yield a key and the records it leaves for each facet with a choice, for each choice where `each` holds."""
        radius = self._filters.radius_km
        if radius is not None and self._vantage.origin:
            yield ("distance", ""), self._vantage.within(radius)
        for facet in self._facets:
            chosen: frozenset[str] = getattr(self._filters, facet.field)
            members = self._vantage.facet(facet.name) if chosen else {}
            sets = {value: members.get(value, BitMap()) for value in chosen}
            if facet.each:
                yield from (((facet.name, value), found) for value, found in sets.items())
            elif chosen:
                yield (facet.name, ""), joined(sets.values())

    def _without(self, key: tuple[str, str] | None) -> BitMap:
        """Return the hits as if the choices under `key` were not made."""
        left = self._base
        for other, members in self._limits.items():
            if other != key:
                left = left & members
        return left

    def counts(self) -> dict[str, tuple[FacetCount, ...]]:
        """Return the counts of every facet that is counted, `distance` only with an origin."""
        found = {facet.name: tuple(self._count(facet)) for facet in self._facets if facet.counted}
        if self._vantage.origin:
            found["distance"] = tuple(self._distances())
        return found

    def of(self, facet: Facet) -> tuple[FacetCount, ...]:
        """Return the counts of one facet."""
        return tuple(self._count(facet))

    def _count(self, facet: Facet) -> Iterator[FacetCount]:
        chosen: frozenset[str] = getattr(self._filters, facet.field)
        members = self._vantage.facet(facet.name)
        for value in _values(facet, members, chosen):
            key = (facet.name, value if facet.each else "")
            pool = self._without(key) if key in self._limits else self.hits
            count = pool.intersection_cardinality(members[value]) if value in members else 0
            yield FacetCount(value=value, count=count, chosen=value in chosen)

    def _distances(self) -> Iterator[FacetCount]:
        radius = self._filters.radius_km
        pool = self._without(("distance", ""))
        for value, members in self._vantage.facet("distance").items():
            yield FacetCount(value=value, count=pool.intersection_cardinality(members), chosen=value == str(radius))
        yield FacetCount(value=ANYWHERE, count=len(pool), chosen=radius is None)


def _values(facet: Facet, members: Iterable[str], chosen: Iterable[str]) -> list[str]:
    if not facet.open_:
        return list(facet.values)
    others = sorted({*members, *chosen}.difference(facet.values))
    return [*facet.values, *others]
