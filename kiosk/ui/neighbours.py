"""The records before and after one in the results."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.search import Result
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

    # It keeps what is read here.
    from kiosk.ui.search import Search


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Row `position` of `count`, -1 for none of them, and the ids beside it, empty where there is nothing."""

    position: int = -1
    count: int = 0
    previous: str = ""
    following: str = ""


def standing(catalogue: "Catalogue", result: Result | None, id: str) -> Standing:
    """Find where the record `id` stands in a result."""
    position = catalogue.position(result, id) if result else -1
    if result is None or position < 0:
        return Standing(count=result.count if result else 0)
    return Standing(
        position=position,
        count=result.count,
        previous=catalogue.id_at(result, position - 1) if position else "",
        following=catalogue.id_at(result, position + 1),
    )


@qml_type
class Neighbours(QObject):
    """Turns to the record before or after the one that is shown."""

    changed = Signal()

    def __init__(self, search: "Search", navigation: Navigation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._navigation = navigation
        self._standing = Standing()

    def show(self, standing: Standing) -> None:
        """Stand beside another record, or say where in another language."""
        self._standing = standing
        self.changed.emit()

    @Property(int, notify=changed)
    def position(self) -> int:
        """Which row of the results the record is, from 0; -1 when it is none of them."""
        return self._standing.position

    @Property(str, notify=changed)
    def place(self) -> str:
        """Which row that is in words: "1 of 21", or empty."""
        here = self._standing
        return "" if here.position < 0 else self._search.place(here.position + 1, here.count)

    @Property(bool, notify=changed)
    def hasPrevious(self) -> bool:
        """Whether a result comes before it."""
        return bool(self._standing.previous)

    @Property(bool, notify=changed)
    def hasNext(self) -> bool:
        """Whether a result comes after it."""
        return bool(self._standing.following)

    @Slot()
    def showPrevious(self) -> None:
        """Show the result before it."""
        if self._standing.previous:
            self._navigation.turn(self._standing.previous)

    @Slot()
    def showNext(self) -> None:
        """Show the result after it."""
        if self._standing.following:
            self._navigation.turn(self._standing.following)
