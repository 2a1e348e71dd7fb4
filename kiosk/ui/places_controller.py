"""The places near this kiosk: how far, where, and whether they are open now."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.config import Terminal
from kiosk.errors import EnvironmentFault
from kiosk.model.search import Origin
from kiosk.ui.help_rows import Near, PlaceRow, near, place_row
from kiosk.ui.help_words import HelpWords
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.place_controller import PlaceController
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


@qml_type
class PlacesController(QObject):
    """Lists all places, the nearest first; the chosen one is shown beside the list where there is room."""

    changed = Signal()

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        terminal: Terminal,
        navigation: Navigation,
        words: HelpWords,
        place: PlaceController,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._kiosk = Origin(lat=terminal.lat, lon=terminal.lon)
        self._words = words
        self._place = place
        self._now = now
        self._places: Sequence[Near] = ()
        self._chosen = ""
        self._known = False
        self._rows = Rows(PlaceRow, self)
        navigation.opened.connect(self._arrive)
        words.language.changed.connect(self._say)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Every place, the nearest first."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many places there are."""
        return len(self._places)

    @Property(bool, notify=changed)
    def missing(self) -> bool:
        """Whether it is known that there are none."""
        return self._known and not self._places

    @Slot(str)
    def choose(self, key: str) -> None:
        """Show a place beside the list."""
        self._chosen = key
        self._place.show(key)
        self._say()

    @Slot(int, int, result=str)
    def span(self, first: int, last: int) -> str:
        """Say which rows are in sight: "1 to 6 of 21"."""
        return self._words.span(first, last, len(self._places))

    def _arrive(self, page: str, key: str) -> None:
        """Look again whenever the list is shown: what is open changes."""
        if page == "places":
            kiosk = self._kiosk
            self._lane.run("places", lambda catalogue: near(catalogue, kiosk), self._know, self._miss)

    def _know(self, places: Sequence[Near]) -> None:
        self._places, self._known = places, True
        if places:
            self.choose(self._chosen or places[0].place.id)
        self._say()

    def _miss(self, fault: EnvironmentFault) -> None:
        self._know(())

    def _say(self) -> None:
        now = self._now()
        self._rows.show([place_row(place, self._words, now, self._chosen) for place in self._places])
        self.changed.emit()
