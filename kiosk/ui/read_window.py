"""The window that is read: what is on it, the touches on it, and the mark around what is read."""

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from kiosk.ui.focus_place import focused
from kiosk.ui.language import Language
from kiosk.ui.read_mark import ReadMark
from kiosk.ui.recital import Piece
from kiosk.ui.screen_reading import ScreenReading, marked
from kiosk.ui.spoken_words import SpokenWords
from kiosk.ui.theme import Theme
from kiosk.ui.touch_reading import TouchReading


class ReadWindow(QObject):
    """Knows which thing was read last, and how it stood. `said` brings what a touch asks to read."""

    said = Signal(list)
    marked = Signal()

    def __init__(
        self,
        window: QQuickWindow,
        theme: Theme,
        language: Language,
        words: SpokenWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._theme = theme
        self._reading = ScreenReading(window, language, words)
        self._item: QQuickItem | None = None
        self._state = self._described = ""
        self._mark = ReadMark(window, theme, self)
        self._mark.changed.connect(self.marked)
        self._touches = TouchReading(window, self._reading, theme, self)
        self._touches.touched.connect(self._touch)
        self._touches.passed.connect(self._echo)
        self.alerts = self._reading.alerts

    @property
    def outline(self) -> QRectF:
        """Where the mark is, in the window."""
        return self._mark.rect

    @property
    def by_keys(self) -> bool:
        """Whether the visitor moves the focus, rather than touching."""
        return bool(self._theme.focusShown)

    def listen(self, on: bool) -> None:
        """Let touches read before they press, or not."""
        self._touches.on = on
        self.forget()

    def mark(self, item: QQuickItem | None) -> None:
        """Draw the eye to what is being read."""
        self._mark.show(item)

    def read(self, item: QQuickItem) -> list[Piece]:
        """Give what to say of one thing, and remember how it stands."""
        before = self._item if self._item is not None and isValid(self._item) else None
        self._item, self._state = item, self._reading.state(item)
        self._described = self._reading.described(item)
        return self._reading.item(item, before)

    def focused(self, thing: QObject | None, name: str = "") -> list[Piece]:
        """Give what to say of the control that has the focus, if it has this name where one is given."""
        item = self._reading.focused(thing)
        return self.read(item) if item is not None and name in ("", item.objectName()) else []

    def page(self) -> list[Piece]:
        """Give all there is to read, from where the focus is."""
        return self._reading.page(self._reading.focused(focused(self._window)))

    def arrive(self, *, whole: bool) -> list[Piece]:
        """Give what says where the visitor is now, and all that is there if `whole`; the next touch reads.

        Who goes by keys hears what has the focus before how the page works.
        """
        self.forget()
        there = self.focused(focused(self._window)) if self.by_keys else []
        return self._reading.page(there=there) if whole else self._reading.title(there)

    def change(self) -> str:
        """Tell how the control that was read last stands now, or what a button leads to, if that changed since."""
        if self._item is None or not isValid(self._item):
            return ""
        before, self._state = self._state, self._reading.state(self._item)
        described, self._described = self._described, self._reading.described(self._item)
        if before and self._state != before:
            return self._state
        return self._described if self._described != described else ""

    def forget(self) -> None:
        """Let the next touch read, whatever it is on."""
        self._item = None
        self._touches.forget()

    def close(self) -> None:
        """Let go of the window."""
        self._touches.close()
        self._mark.close()
        self._item = None

    def _touch(self, item: QQuickItem) -> None:
        self.said.emit(self.read(item))

    def _echo(self, item: QQuickItem) -> None:
        if marked(item, "echo") is True:
            self.said.emit(self._reading.name(item))
