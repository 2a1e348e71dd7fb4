"""The places near this kiosk: how far, where, and whether they are open now."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.config import Terminal
from kiosk.ui.help_list import HelpList
from kiosk.ui.help_rows import Near, PlaceRow, near, place_row
from kiosk.ui.help_words import HelpWords
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.place_controller import PlaceController
from kiosk.ui.qml_type import qml_type

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


@qml_type
class PlacesController(HelpList):
    """Lists all places."""

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
        super().__init__(
            PlaceRow, near, place, lane=lane, terminal=terminal, navigation=navigation, words=words, parent=parent
        )
        self._now = now

    def _key(self, record: Near) -> str:
        return record.place.id

    def _row(self, record: Near, chosen: str) -> PlaceRow:
        return place_row(record, self._words, self._now(), chosen)

    def _missing_words(self) -> tuple[str, str]:
        return self.tr("We do not know any places right now."), self.tr(
            "You did nothing wrong. Ask for help at the desk."
        )
