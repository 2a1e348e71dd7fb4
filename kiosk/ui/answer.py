"""What the catalogue says to a question, found at once in the query lane."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.model.search import Query, Result, Suggestion
from kiosk.ui.advice import Advice, advise
from kiosk.ui.choice import Group
from kiosk.ui.results import PAGE

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

    Seek = Callable[[Catalogue, Query], Result]
    Suggest = Callable[[Catalogue, Query], Sequence[Suggestion]]
    Cards = Callable[[Catalogue, Result, int, int], Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for `query`, the first page of it, and ways out when it is nothing."""

    query: Query
    result: Result
    first: Sequence[Any]
    advice: Sequence[Advice]


def answer(
    catalogue: "Catalogue", query: Query, *, seek: "Seek", cards: "Cards", groups: Sequence[Group], suggest: "Suggest"
) -> Answer:
    """Search, read the first page, and look for a way out when there is none."""
    result = seek(catalogue, query)
    if result.count:
        return Answer(query, result, cards(catalogue, result, 0, PAGE), [])
    alike = suggest(catalogue, query)
    return Answer(query, result, (), advise(lambda other: seek(catalogue, other), groups, query, result, alike))
