"""A place or a partner on the screen: what both of them share."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kiosk.config import Terminal
from kiosk.errors import EnvironmentFault
from kiosk.model.search import Origin
from kiosk.ui.help_words import HelpWords
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

    Read = Callable[[Catalogue, str, Origin], Any]


@qml_type
class HelpRecord(QObject):
    """Shows the record on the way, or chosen in the list beside it.

    `arrived` comes with another one, `told` with a sentence to read aloud when something is the matter.
    """

    changed = Signal()
    arrived = Signal()
    told = Signal(str)

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
        super().__init__(parent)
        self._page = page
        self._read = read
        self._lane = lane
        self._kiosk = Origin(lat=terminal.lat, lon=terminal.lon)
        self._navigation = navigation
        self._words = words
        self._now = now
        self._found: Any = None
        self._gone = False
        navigation.opened.connect(self._arrive)
        words.language.changed.connect(self._say)

    @Property(bool, notify=changed)
    def gone(self) -> bool:
        """Whether it is no longer there."""
        return self._gone

    @Property(str, notify=changed)
    def fact(self) -> str:
        """What is the matter when it is gone."""
        return self._gone_words()[0]

    @Property(str, notify=changed)
    def meaning(self) -> str:
        """What that means for the visitor."""
        return self._gone_words()[1]

    @Property(str, notify=changed)
    def textLanguage(self) -> str:
        """The language of what others wrote, empty when the screen speaks it too."""
        return self._words.language_of_texts

    @Property(str, notify=changed)
    def writtenIn(self) -> str:
        """In which language others wrote, empty when the screen speaks it too."""
        return self._words.written_in

    def show(self, key: str) -> None:
        """Read a record from the catalogue and show it."""
        read, kiosk = self._read, self._kiosk
        self._lane.run(self._page, lambda catalogue: read(catalogue, key, kiosk), self._know, self._miss)

    def _arrive(self, page: str, key: str) -> None:
        if page == self._page:
            self.show(key)

    def _know(self, found: Any) -> None:
        self._found, self._gone = found, found is None
        self._say()
        self.arrived.emit()
        if self._gone:
            self.told.emit(" ".join(self._gone_words()))

    def _miss(self, fault: EnvironmentFault) -> None:
        self._know(None)

    def _say(self) -> None:
        if self._found is not None:
            self._fill()
        self.changed.emit()

    def _gone_words(self) -> tuple[str, str]:
        """Give the fact and what it means."""
        raise NotImplementedError

    def _fill(self) -> None:
        """Write the rows of the record that is there."""
        raise NotImplementedError
