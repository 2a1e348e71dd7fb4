"""What to drop when nothing was found, and what that yields."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kiosk.model.search import Filters, Query, Result
from kiosk.ui.choice import DISTANCE, RADIUS, Group, chosen, without

WORDS = "words"
EVERYTHING = "everything"

_MOST = 3
# Fewer than fill the screen: then a wider circle is worth more than a near one.
_ENOUGH = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """Ask `query` instead and find `count`; `what` is the group that differs, or WORDS, or EVERYTHING."""

    what: str
    query: Query
    count: int


def advise(seek: Callable[[Query], Result], groups: Sequence[Group], query: Query, nothing: Result) -> list[Advice]:
    """Find at most three ways out of a search that gave nothing, most results first."""
    found = [wider] if (wider := _wider(query, nothing)) else []
    for group in groups:
        if group.name != RADIUS and chosen(query.filters, group):
            found.append(_tried(seek, group.name, replace(query, filters=without(query.filters, group))))
    if query.text:
        found.append(_tried(seek, WORDS, replace(query, text="")))
    found = [advice for advice in found if advice.count]
    if not found and query.filters.any:
        everything = _tried(seek, EVERYTHING, replace(query, filters=Filters()))
        if everything.count:
            found.append(everything)
    if not found and query.text and query.filters.any:
        found.append(_tried(seek, WORDS, Query(origin=query.origin, sort=query.sort, today=query.today)))
    # Without the words it is another search: offered last, however much it yields.
    return sorted(found, key=lambda advice: (advice.what == WORDS, -advice.count))[:_MOST]


def _wider(query: Query, nothing: Result) -> Advice | None:
    """Find the smallest circle that gives enough, else the one that gives most; its counts are known already."""
    if query.filters.radius_km is None:
        return None
    counts = [(facet.value, facet.count) for facet in nothing.facets.get(DISTANCE.facet, ()) if facet.count]
    if not counts:
        return None
    value, count = next((pair for pair in counts if pair[1] >= _ENOUGH), counts[-1])
    radius = int(value) if value.isdigit() else None
    return Advice(what=RADIUS, query=replace(query, filters=replace(query.filters, radius_km=radius)), count=count)


def _tried(seek: Callable[[Query], Result], what: str, query: Query) -> Advice:
    return Advice(what=what, query=query, count=seek(query).count)
