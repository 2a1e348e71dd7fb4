"""Where the visitor is: the doors, a page behind one, or one thing on it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

DOORS = "doors"
# They belong to the frame, so they may come over a sheet or dialog of a page, which waits for them.
_OF_THE_FRAME = ("access", "language", "desk")


@dataclass(frozen=True, slots=True)
class Route:
    """A page, and which record it shows."""

    page: str
    key: str = ""


@qml_type
class Navigation(QObject):
    """A stack of routes. Pages on the way back stay alive, with their scroll position.

    `opened` tells the page's controller which record to show, also on the way back; `stepped` that a page
    shows another step of its own; `leaving` comes before a step further, for the page to note how far it was read.
    """

    changed = Signal()
    sheetChanged = Signal()
    stepped = Signal()
    leaving = Signal()
    opened = Signal(str, str, arguments=["page", "key"])

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._routes = [Route(DOORS)]
        self._sheet = ""
        self._waiting = ""
        self._read: dict[int, float] = {}
        self._steps: dict[str, Callable[[], bool]] = {}

    @Property(str, notify=changed)
    def page(self) -> str:
        """The page that is shown."""
        return self._routes[-1].page

    @Property(list, notify=changed)
    def pages(self) -> list[str]:
        """The pages that are kept: the one that is shown and those on the way back."""
        return [route.page for route in self._routes]

    @Property(bool, notify=changed)
    def home(self) -> bool:
        """Whether the doors are shown."""
        return len(self._routes) == 1

    @Property(str, notify=sheetChanged)
    def sheet(self) -> str:
        """The sheet or dialog over the page, or empty."""
        return self._sheet

    @Property(float, notify=changed)
    def readTo(self) -> float:
        """How far down the page was noted to be read before, on the way back to it; else 0."""
        return self._read.get(len(self._routes), 0.0)

    @Slot(float)
    def noteRead(self, far: float) -> None:
        """Note how far down this page is read."""
        self._read[len(self._routes)] = far

    def keeps(self, sheet: str) -> bool:
        """Whether a sheet is over the page, or waits under one of the frame."""
        return sheet in (self._sheet, self._waiting)

    def retrace(self, page: str, step: Callable[[], bool]) -> None:
        """Ask `step` first, on the way back from a page that has steps of its own; it tells whether it took one."""
        self._steps[page] = step

    @Slot(str, str)
    def open(self, page: str, key: str) -> None:
        """Go to a page, one step further; `key` names its record, or is empty."""
        self._waiting = ""
        self.closeSheet()
        if self._routes[-1] != Route(page, key):
            self.leaving.emit()
            self._routes.append(Route(page, key))
            self._arrive_anew()

    @Slot(str)
    def turn(self, key: str) -> None:
        """Show another record on this page, not one step further."""
        self._routes[-1] = Route(self._routes[-1].page, key)
        self._arrive_anew()

    def replace(self, page: str) -> None:
        """Go to another page instead of this one: the way back does not lead here."""
        self._waiting = ""
        self.closeSheet()
        self._routes[-1] = Route(page)
        self._arrive_anew()

    @Slot()
    def back(self) -> None:
        """Close the sheet, or go one step back."""
        if self._sheet:
            self.closeSheet()
        elif len(self._routes) > 1 and not self._steps.get(self.page, lambda: False)():
            self._routes.pop()
            self._arrive()

    @Slot(str)
    def returnTo(self, page: str) -> None:
        """Go back to where `page` was last on the way here, or on to it if it was not."""
        pages = [route.page for route in self._routes]
        if page not in pages:
            self.open(page, "")
            return
        self.closeSheet()
        del self._routes[len(pages) - pages[::-1].index(page) :]
        self._arrive()

    @Slot()
    def goHome(self) -> None:
        """Go to the doors; the visit goes on."""
        self._waiting = ""
        self.closeSheet()
        if len(self._routes) > 1:
            del self._routes[1:]
            self._arrive()

    @Slot(str)
    def openSheet(self, sheet: str) -> None:
        """Show a sheet over the page; the same one again closes it. There is never one over another."""
        if sheet == self._sheet:
            self.closeSheet()
            return
        if sheet not in _OF_THE_FRAME:
            self._waiting = ""
        elif self._sheet not in _OF_THE_FRAME:
            self._waiting = self._sheet
        self._sheet = sheet
        self.sheetChanged.emit()

    @Slot()
    def closeSheet(self) -> None:
        """Close whatever is over the page; what was there before a sheet of the frame comes back."""
        if self._sheet:
            self._sheet, self._waiting = self._waiting, ""
            self.sheetChanged.emit()

    def _arrive_anew(self) -> None:
        self._read.pop(len(self._routes), None)
        self._arrive()

    def _arrive(self) -> None:
        self.opened.emit(self._routes[-1].page, self._routes[-1].key)
        self.changed.emit()
