"""What a visitor can choose, as data: groups of cells, and what touching a cell does to the filters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kiosk.model.search import FacetCount, Filters

RADIUS = "radius_km"
ANYWHERE = "any"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One question. `name` is the field of Filters, `facet` the name of its counts.

    A cell stands for several values when people do not tell them apart; its first value names it. The first `brief`
    cells stand beside the results, all of them in the sheet, `per_row` in a row.
    """

    name: str
    facet: str
    icon: str
    cells: tuple[tuple[str, ...], ...]
    brief: int
    per_row: int


DISTANCE = Group(
    name=RADIUS,
    facet="distance",
    icon="map-pin",
    cells=(("5",), ("10",), ("25",), ("50",), (ANYWHERE,)),
    brief=4,
    per_row=5,
)
DUTCH = Group(
    name="dutch",
    facet="dutch",
    icon="translate",
    cells=(("little",), ("some",), ("good",)),
    brief=3,
    per_row=3,
)

GROUPS = (
    DISTANCE,
    DUTCH,
    Group(
        name="contracts",
        facet="contract",
        icon="file-text",
        cells=(
            ("permanent",),
            ("agency", "agency_option"),
            ("flexi",),
            ("temporary",),
            ("student",),
            ("internship", "apprenticeship"),
            ("self_employed",),
            ("volunteer",),
        ),
        brief=3,
        per_row=4,
    ),
    Group(name="regimes", facet="regime", icon="clock", cells=(("full",), ("part",)), brief=2, per_row=2),
    Group(
        name="schedules",
        facet="schedule",
        icon="sun",
        cells=(("day",), ("shifts",), ("evening",), ("night",), ("weekend",)),
        brief=3,
        per_row=5,
    ),
    Group(
        name="not_needed",
        facet="not_needed",
        icon="certificate",
        cells=(("diploma",), ("licence",), ("experience",)),
        brief=3,
        per_row=3,
    ),
)


def is_on(filters: Filters, group: Group, cell: tuple[str, ...]) -> bool:
    """Tell whether a cell is chosen."""
    if group.name == RADIUS:
        return cell == (ANYWHERE if filters.radius_km is None else str(filters.radius_km),)
    values: frozenset[str] = getattr(filters, group.name)
    return values.issuperset(cell)


def chosen(filters: Filters, group: Group) -> list[tuple[str, ...]]:
    """Give the cells of a group that narrow the search, in their order on screen."""
    return [cell for cell in group.cells if cell != (ANYWHERE,) and is_on(filters, group, cell)]


def toggled(filters: Filters, group: Group, cell: tuple[str, ...]) -> Filters:
    """Touch a cell: a distance replaces another one, everything else is added; touched again it goes away."""
    on = is_on(filters, group, cell)
    if group.name == RADIUS:
        return replace(filters, radius_km=None if on or cell == (ANYWHERE,) else int(cell[0]))
    values: frozenset[str] = getattr(filters, group.name)
    return _with(filters, group, values.difference(cell) if on else values.union(cell))


def without(filters: Filters, group: Group) -> Filters:
    """Drop every choice of a group."""
    return replace(filters, radius_km=None) if group.name == RADIUS else _with(filters, group, frozenset())


def count_of(facets: Mapping[str, Sequence[FacetCount]], group: Group, cell: tuple[str, ...]) -> int:
    """Count what a cell would leave; its values exclude each other, so they add up."""
    return sum(facet.count for facet in facets.get(group.facet, ()) if facet.value in cell)


def _with(filters: Filters, group: Group, values: frozenset[str]) -> Filters:
    changed: dict[str, Any] = {group.name: values}
    return replace(filters, **changed)
