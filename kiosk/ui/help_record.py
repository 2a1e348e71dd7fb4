"""A place or a partner on the screen: what both of them share."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kiosk.config import Terminal
from kiosk.model.search import Origin
from kiosk.ui.help_words import HelpWords
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.record import Record

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

    Read = Callable[[Catalogue, str, Origin], Any]


@qml_type
class HelpRecord(Record):
    """A record that is read as seen from this kiosk, in the language of those who wrote it."""

    # PySide takes no inherited signal for notify.
    said = Signal()

    def __init__(
        self,
        page: str,
        read: "Read",
        *,
        lane: "Lane[Catalogue]",
        terminal: Terminal,
        navigation: Navigation,
        words: HelpWords,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(page, lane=lane, navigation=navigation, language=words.language, parent=parent)
        self.changed.connect(self.said)
        self._read = read
        self._kiosk = Origin(lat=terminal.lat, lon=terminal.lon)
        self._words = words
        self._now = now

    @Property(str, notify=said)
    def textLanguage(self) -> str:
        """The language of what others wrote, empty when the screen speaks it too."""
        return self._words.language_of_texts

    @Property(str, notify=said)
    def writtenIn(self) -> str:
        """In which language others wrote, empty when the screen speaks it too."""
        return self._words.written_in

    def _question(self, key: str) -> "Callable[[Catalogue], Any]":
        read, kiosk = self._read, self._kiosk
        return lambda catalogue: read(catalogue, key, kiosk)
