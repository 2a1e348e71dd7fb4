"""A list behind the door of help: what the places and the partners share."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.config import Terminal
from kiosk.errors import EnvironmentFault
from kiosk.model.search import Origin
from kiosk.ui.help_record import HelpRecord
from kiosk.ui.help_words import HelpWords
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

    Read = Callable[[Catalogue, Origin], Sequence[Any]]

PAGE = "places"


@qml_type
class HelpList(QObject):
    """Lists all records, the nearest first; the chosen one is shown beside the list where there is room.

    `told` brings a sentence to read aloud when there are none.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(
        self,
        kind: type,
        read: "Read",
        shown: HelpRecord,
        *,
        lane: "Lane[Catalogue]",
        terminal: Terminal,
        navigation: Navigation,
        words: HelpWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._shown = shown
        self._lane = lane
        self._kiosk = Origin(lat=terminal.lat, lon=terminal.lon)
        self._words = words
        self._records: Sequence[Any] = ()
        self._chosen = ""
        self._known = False
        self._rows = Rows(kind, self)
        navigation.opened.connect(self._arrive)
        words.language.changed.connect(self._say)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Every record, the nearest first."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many records there are."""
        return len(self._records)

    @Property(bool, notify=changed)
    def missing(self) -> bool:
        """Whether it is known that there are none."""
        return self._known and not self._records

    @Property(str, notify=changed)
    def fact(self) -> str:
        """What is the matter when there are none."""
        return self._missing_words()[0]

    @Property(str, notify=changed)
    def meaning(self) -> str:
        """What that means for the visitor."""
        return self._missing_words()[1]

    @Slot(str)
    def choose(self, key: str) -> None:
        """Show a record beside the list."""
        self._chosen = key
        self._shown.show(key)
        self._say()

    @Slot(int, int, result=str)
    def span(self, first: int, last: int) -> str:
        """Say which rows are in sight: "1 to 6 of 21"."""
        return self._words.span(first, last, len(self._records))

    def look_again(self) -> None:
        """Say it as time goes on: what is open changes."""
        if self._records:
            self._say()

    def _arrive(self, page: str, key: str) -> None:
        """Read them again whenever the list is shown."""
        if page == PAGE:
            read, kiosk = self._read, self._kiosk
            self._lane.run(type(self).__name__, lambda catalogue: read(catalogue, kiosk), self._know, self._miss)

    def _know(self, records: Sequence[Any]) -> None:
        self._records, self._known = records, True
        if records:
            self.choose(self._chosen or self._key(records[0]))
        else:
            self._say()
            self.told.emit(" ".join(self._missing_words()))

    def _miss(self, fault: EnvironmentFault) -> None:
        self._know(())

    def _say(self) -> None:
        self._rows.show([self._row(record, self._chosen) for record in self._records])
        self.changed.emit()

    def _key(self, record: Any) -> str:
        """Give the id of a record."""
        raise NotImplementedError

    def _row(self, record: Any, chosen: str) -> Any:
        """Write a row of a record."""
        raise NotImplementedError

    def _missing_words(self) -> tuple[str, str]:
        """Give the fact and what it means."""
        raise NotImplementedError
