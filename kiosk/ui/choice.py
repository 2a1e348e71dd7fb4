"""What a visitor can choose, as data: groups of cells, and what touching a cell does to the filters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kiosk.model.search import FacetCount, Filters
from kiosk.model.taxonomy import SECTORS

RADIUS = "radius_km"
AGE = "new_days"
SECTOR = "sectors"
OCCUPATIONS = "occupations"
ANY = "any"
"""Value of the cell that takes a limit away."""

_LIMITS = (RADIUS, AGE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One question. `name` is the field of Filters, `facet` the name of its counts.

    A cell stands for several values when people do not tell them apart; its first value names it. The first `brief`
    cells stand beside the results, all of them in the sheet, `per_row` in a row. Without cells there are too many to
    list, and only what is chosen shows. What is chosen must hold all at once where it is `joint`, else one of it.
    """

    name: str
    facet: str
    icon: str
    cells: tuple[tuple[str, ...], ...]
    brief: int
    per_row: int
    joint: bool = False

    @property
    def exclusive(self) -> bool:
        """Whether a cell takes the place of another."""
        return self.name in _LIMITS


DISTANCE = Group(
    name=RADIUS,
    facet="distance",
    icon="map-pin",
    cells=(("5",), ("10",), ("25",), ("50",), (ANY,)),
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
        name="not_needed",
        facet="not_needed",
        icon="certificate",
        cells=(("diploma",), ("licence",), ("experience",)),
        brief=3,
        per_row=3,
        joint=True,
    ),
    Group(
        name="schedules",
        facet="schedule",
        icon="sun",
        cells=(("day",), ("shifts",), ("evening",), ("night",), ("weekend",)),
        brief=3,
        per_row=5,
    ),
    Group(name=AGE, facet="age", icon="calendar-blank", cells=(("1",), ("3",), ("7",), (ANY,)), brief=4, per_row=4),
    Group(name=OCCUPATIONS, facet="occupation", icon="briefcase", cells=(), brief=0, per_row=3),
    Group(
        name=SECTOR,
        facet="sector",
        icon="squares-four",
        cells=tuple((sector,) for sector in SECTORS),
        brief=0,
        per_row=7,
    ),
)


def cells_of(filters: Filters, group: Group) -> Sequence[tuple[str, ...]]:
    """Give the cells of a group that can be shown."""
    return group.cells or [(value,) for value in sorted(getattr(filters, group.name))]


def is_on(filters: Filters, group: Group, cell: tuple[str, ...]) -> bool:
    """Tell whether a cell is chosen."""
    value: int | frozenset[str] | None = getattr(filters, group.name)
    if isinstance(value, frozenset):
        return value.issuperset(cell)
    return cell == (ANY if value is None else str(value),)


def chosen(filters: Filters, group: Group) -> list[tuple[str, ...]]:
    """Give the cells of a group that narrow the search, in their order on screen."""
    return [cell for cell in cells_of(filters, group) if cell != (ANY,) and is_on(filters, group, cell)]


def toggled(filters: Filters, group: Group, cell: tuple[str, ...]) -> Filters:
    """Touch a cell: a limit replaces another one, everything else is added; touched again it goes away."""
    on = is_on(filters, group, cell)
    if group.exclusive:
        return _with(filters, group, None if on or cell == (ANY,) else int(cell[0]))
    values: frozenset[str] = getattr(filters, group.name)
    return _with(filters, group, values.difference(cell) if on else values.union(cell))


def without(filters: Filters, group: Group) -> Filters:
    """Drop every choice of a group."""
    return _with(filters, group, None if group.exclusive else frozenset())


def count_of(facets: Mapping[str, Sequence[FacetCount]], group: Group, cell: tuple[str, ...]) -> int:
    """Count what a cell would leave; its values exclude each other, so they add up."""
    return sum(facet.count for facet in facets.get(group.facet, ()) if facet.value in cell)


def _with(filters: Filters, group: Group, chosen: frozenset[str] | int | None) -> Filters:
    changed: dict[str, Any] = {group.name: chosen}
    return replace(filters, **changed)
