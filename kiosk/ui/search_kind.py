"""What a search is for: how what it finds is worded, read whole and printed."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from kiosk.model.search import Sort
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Stamp

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.ui.answer import Suggest


class SearchKind:
    """What the searches for vacancies and for trainings each say in their own way."""

    def row(self, card: Any) -> Any:
        """Turn a card into a row."""
        raise NotImplementedError

    def counted(self, n: int) -> str:
        """Say how many there are: "21 vacancies"."""
        raise NotImplementedError

    def noun(self, n: int) -> str:
        """Give the word after a number: "vacancies"."""
        raise NotImplementedError

    def shown(self, n: int) -> str:
        """Offer to show so many."""
        raise NotImplementedError

    def without(self, text: str) -> str:
        """Offer to search without the words."""
        raise NotImplementedError

    def alike(self) -> "Suggest":
        """Give what finds occupations like the words when nothing is found, in the query lane."""
        return lambda catalogue, query: ()

    def sort_name(self, sort: Sort) -> str:
        """Name an order."""
        raise NotImplementedError

    def reader(self) -> "Callable[[Catalogue, Sequence[Any]], Sequence[Any]]":
        """Give what reads the records of cards whole, in the query lane."""
        raise NotImplementedError

    def offers(self, stamp: Stamp, listed: Sequence[Any]) -> Sequence[PrintOffer]:
        """Give the sheets of what was read."""
        raise NotImplementedError
