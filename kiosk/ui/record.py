"""One record on a page of its own: a vacancy, a training, a place or a partner."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kiosk.errors import EnvironmentFault
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


@qml_type
class Record(QObject):
    """Shows the record that the way leads to `page` for.

    `arrived` comes with another one, `told` with a sentence to read aloud when it is gone.
    """

    changed = Signal()
    arrived = Signal()
    told = Signal(str)

    def __init__(
        self,
        page: str,
        *,
        lane: "Lane[Catalogue]",
        navigation: Navigation,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._lane = lane
        self._navigation = navigation
        self._found: Any = None
        self._gone = False
        self._key = self._there = ""
        navigation.opened.connect(self._open)
        language.changed.connect(self._say_again)

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether it is there."""
        return self._found is not None

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

    def show(self, key: str) -> None:
        """Read a record from the catalogue and show it."""
        self._key = key
        self._lane.run(self._page, self._question(key), self._know, self._miss)

    def look_again(self) -> None:
        """Say it as time goes on; what has ended meanwhile is gone."""
        if self._found is not None and self._ended():
            self._know(None)
        else:
            self._say()

    def _open(self, page: str, key: str) -> None:
        if page == self._page:
            self.show(key)

    def _know(self, found: Any) -> None:
        self._found, self._gone = found, found is None
        self._say()
        if self._there != self._key:
            self._there = self._key
            self.arrived.emit()
        if self._gone:
            self.told.emit(" ".join(self._gone_words()))

    def _miss(self, fault: EnvironmentFault) -> None:
        self._know(None)

    def _say(self) -> None:
        if self._found is not None:
            self._fill()
        self.changed.emit()

    def _say_again(self) -> None:
        """Say it in another language."""
        self._say()

    def _ended(self) -> bool:
        """Whether what is there is past."""
        return False

    def _question(self, key: str) -> "Callable[[Catalogue], Any]":
        """Give what to ask the catalogue, in the query lane: the record `key` or None."""
        raise NotImplementedError

    def _gone_words(self) -> tuple[str, str]:
        """Give the fact and what it means."""
        raise NotImplementedError

    def _fill(self) -> None:
        """Write the rows of the record that is there."""
        raise NotImplementedError
