"""Pages of a result: which records stand where, and how far they are."""

from collections.abc import Iterator, Sequence
from math import isfinite
from typing import NamedTuple

from pyroaring import BitMap

from kiosk.catalogue.library import Library
from kiosk.catalogue.postings import Numbers, as_ordinals
from kiosk.catalogue.rank import Ranking
from kiosk.catalogue.vantage import Vantage
from kiosk.model.search import Filters, Result, Sort


class Order(NamedTuple):
    """What `Result.order` holds: ordinals in order, where they were seen from, and what was chosen and asked."""

    ranking: Ranking
    vantage: Vantage
    filters: Filters
    sort: Sort


def order_of(result: Result) -> Order:
    """Return the order of a result that a search gave."""
    if not isinstance(result.order, Order):
        raise TypeError("this result is not from a search")
    return result.order


def page(library: Library, result: Result, start: int, stop: int) -> Iterator[tuple[bytes, float | None]]:
    """Yield the stored records of rows `start` to `stop` and their distances in km, None if unknown."""
    order = order_of(result)
    ordinals: Numbers = order.ranking.page(start, stop)
    docs: list[int] = order.vantage.shelf.docs[ordinals].tolist()
    bodies = library.bodies(docs)
    for doc, km in zip(docs, order.vantage.km[ordinals].tolist(), strict=True):
        if doc in bodies:
            yield bodies[doc], km if isfinite(km) else None


def within(library: Library, vantage: Vantage, docs: Sequence[int]) -> Iterator[tuple[bytes, float | None]]:
    """Yield those of the records `docs` that are neither gone nor expired, in their order, with distances as `page`."""
    ordinals = (BitMap(as_ordinals(vantage.shelf.ordinals(BitMap(docs)))) & vantage.live).to_array()
    places = dict(zip(vantage.shelf.docs[ordinals].tolist(), ordinals, strict=True))
    bodies = library.bodies(docs)
    for doc in docs:
        if doc in places and doc in bodies:
            km = float(vantage.km[places[doc]])
            yield bodies[doc], km if isfinite(km) else None
