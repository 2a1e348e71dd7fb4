"""What to drop or look for instead when nothing was found, and what that yields."""

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, replace

from kiosk.catalogue.sentence import around
from kiosk.catalogue.tokens import tokens
from kiosk.model.search import Filters, Query, Result, Suggestion, SuggestionKind
from kiosk.ui.choice import DISTANCE, RADIUS, Group, chosen, toggled, without

WORDS = "words"
WORD = "word"
EVERYTHING = "everything"
OCCUPATION = "occupation"

_MOST = 3
_MOST_WITH_OCCUPATIONS = 4
_MOST_OCCUPATIONS = 3
_MOST_WORDS = 10
# Fewer than fill the screen: then a wider circle is worth more than a near one.
_ENOUGH = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """Ask `query` instead and find `count`; `what` is the group that differs, or WORDS, or EVERYTHING.

    Of choices that must hold all at once only `left_out` may go. Or it is WORD: of several words only `left_out` go; or
    OCCUPATION: its name instead of the words.
    """

    what: str
    query: Query
    count: int
    left_out: tuple[str, ...] = ()


def advise(
    seek: Callable[[Query], Result],
    groups: Sequence[Group],
    query: Query,
    nothing: Result,
    alike: Sequence[Suggestion] = (),
) -> list[Advice]:
    """Find at most four ways out of a search that gave nothing, most results first.

    `alike` are occupations whose names resemble the words, the best first.
    """
    found = [wider] if (wider := _wider(query, nothing)) else []
    for group in groups:
        if group.name != RADIUS and chosen(query.filters, group):
            found += _fewer_choices(seek, group, query)
    if query.filters.any and not any(advice.count for advice in found):
        found.append(_tried(seek, EVERYTHING, replace(query, filters=Filters())))
    if query.text:
        found += _fewer_words(seek, query)
        found.append(_tried(seek, WORDS, replace(query, text="")))
    found = [advice for advice in found if advice.count]
    if not found and query.text and query.filters.any:
        found.append(_tried(seek, WORDS, Query(origin=query.origin, sort=query.sort, today=query.today)))
    found += _instead(query, alike)
    # With other or fewer words it is another search, all the more without any: offered last, however much that yields.
    behind = (OCCUPATION, WORD, WORDS)
    return sorted(
        found, key=lambda advice: (1 + behind.index(advice.what), 0) if advice.what in behind else (0, -advice.count)
    )[: _MOST_WITH_OCCUPATIONS if alike else _MOST]


def _fewer_choices(seek: Callable[[Query], Result], group: Group, query: Query) -> list[Advice]:
    """Leave out one of the choices of a group if that is enough, else all of them."""
    cells = chosen(query.filters, group)
    if group.joint and len(cells) > 1:
        tried = [
            (cell, _tried(seek, group.name, replace(query, filters=toggled(query.filters, group, cell))))
            for cell in cells
        ]
        if any(advice.count for _, advice in tried):
            return [replace(advice, left_out=cell) for cell, advice in tried]
    return [_tried(seek, group.name, replace(query, filters=without(query.filters, group)))]


def _instead(query: Query, alike: Sequence[Suggestion]) -> list[Advice]:
    # The space ends the name: it is no beginning of another one.
    ways = [
        Advice(what=OCCUPATION, query=replace(query, text=f"{found.text} "), count=found.count)
        for found in alike
        if found.kind is SuggestionKind.OCCUPATION and found.count
    ]
    return ways[:_MOST_OCCUPATIONS]


def _fewer_words(seek: Callable[[Query], Result], query: Query) -> list[Advice]:
    """Leave out words that the first ones cannot be found with, then any one word that is in the way."""
    words = query.text.split()
    counting = _counting(words, query.language)
    if len(counting) < 2:
        return []
    kept: list[int] = []
    for at in counting:
        if _without_words(seek, query, words, {*counting} - {*kept, at}).count:
            kept.append(at)
    ways = [{*counting} - {*kept}, *({at} for at in counting)] if kept else []
    tried = [_without_words(seek, query, words, gone) for n, gone in enumerate(ways) if gone not in ways[:n]]
    first, others = tried[:1], tried[1:]
    return [*first, *sorted(others, key=lambda advice: -advice.count)]


def _counting(words: Sequence[str], language: str) -> list[int]:
    """Return which of the first words as typed are sought, and do not only lead to what is."""
    folded = [(at, token) for at, word in enumerate(words) for token in tokens(word)]
    idle = around([token for _, token in folded], language)
    return sorted({at for n, (at, _) in enumerate(folded) if n not in idle})[:_MOST_WORDS]


def _without_words(seek: Callable[[Query], Result], query: Query, words: Sequence[str], gone: Set[int]) -> Advice:
    # The space ends the last word: it is no beginning of another one.
    text = " ".join(word for at, word in enumerate(words) if at not in gone) + " "
    tried = _tried(seek, WORD, replace(query, text=text))
    return replace(tried, left_out=tuple(word for at, word in enumerate(words) if at in gone))


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
