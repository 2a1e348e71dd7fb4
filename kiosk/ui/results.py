"""The result list: as many rows as were found, read in pages of 128 when they come into view."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Signal

from kiosk.ui.rows import Rows

PAGE = 128
# A page is some 50 KB; people scroll near where they are.
_PAGES_KEPT = 8


@dataclass(slots=True)
class _Page:
    cards: Sequence[Any]
    rows: dict[int, Any] = field(default_factory=dict)


class Results(Rows):
    """Shows cards as rows of one dataclass. A row whose page is not there yet is `blank`, and `pageWanted` asks for it.

    `describe` turns a card into a row, once, when it comes into view.
    """

    pageWanted = Signal(int, arguments=["page"])

    def __init__(self, blank: Any, describe: Callable[[Any], Any], parent: QObject | None = None) -> None:
        super().__init__(type(blank), parent)
        self._blank = blank
        self._describe = describe
        self._count = 0
        self._pages: OrderedDict[int, _Page] = OrderedDict()
        self._wanted: set[int] = set()

    def show_pages(self, count: int, first: Sequence[Any]) -> None:
        """Show another list, of `count` rows; `first` is its first page."""
        self.beginResetModel()
        self._count = count
        self._pages.clear()
        self._wanted.clear()
        self._pages[0] = _Page(first)
        self.endResetModel()

    def put(self, page: int, cards: Sequence[Any]) -> None:
        """Fill in a page that was wanted."""
        self._wanted.discard(page)
        self._pages[page] = _Page(cards)
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        if cards:
            self.dataChanged.emit(self.index(page * PAGE), self.index(page * PAGE + len(cards) - 1))

    def describe_again(self) -> None:
        """Make every row again, since the words changed."""
        for page in self._pages.values():
            page.rows.clear()
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Say how many rows there are; a list has no children."""
        return 0 if parent.isValid() else self._count

    def row(self, at: int) -> Any:
        """Give a row, or the blank one while its page is on the way."""
        number, place = divmod(at, PAGE)
        page = self._pages.get(number)
        if page is None or place >= len(page.cards):
            if page is None and number not in self._wanted:
                self._wanted.add(number)
                self.pageWanted.emit(number)
            return self._blank
        self._pages.move_to_end(number)
        if place not in page.rows:
            page.rows[place] = self._describe(page.cards[place])
        return page.rows[place]
