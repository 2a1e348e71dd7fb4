"""Touch to read: the first touch on something reads it, the second one presses it."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QGuiApplication, QPointerEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.screen_reading import ScreenReading, marked

_DOWN = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}
_MOVED = {QEvent.Type.TouchUpdate, QEvent.Type.MouseMove}
_UP = {QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease}


class TouchReading(QObject):
    """Sees the touches on a window before anything in it does, while `on`.

    Fingers still scroll. Things marked `direct` (and what is in them) act at once: `passed` tells which one.
    """

    touched = Signal(object)
    passed = Signal(object)

    def __init__(self, window: QQuickWindow, reading: ScreenReading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._reading = reading
        self._chosen: QQuickItem | None = None
        self._under: QQuickItem | None = None
        self._down = QPointF()
        self._holding = False
        self.on = False
        window.installEventFilter(self)

    def forget(self) -> None:
        """Let the next touch read, whatever it is on."""
        self._chosen = None

    def close(self) -> None:
        """Let go of the window."""
        self._window.removeEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Look at a touch or a click; it always goes on to the window, if need be without its effect."""
        if not self.on or not isinstance(event, QPointerEvent) or not event.points():
            return False
        point, kind = event.points()[0].position(), event.type()
        if kind in _DOWN:
            self._press(point)
        elif kind in _MOVED and self._holding:
            drag = QGuiApplication.styleHints().startDragDistance()
            self._holding = (point - self._down).manhattanLength() < drag
        elif kind in _UP and self._holding:
            self._release(event)
        return False

    def _press(self, point: QPointF) -> None:
        under = self._reading.under(point)
        chosen = self._chosen if self._chosen is not None and shiboken6.isValid(self._chosen) else None
        direct = under is not None and marked(under, "direct") is True
        self._holding = under is not None and not direct and under is not chosen
        self._down, self._under = point, under
        if direct:
            self.passed.emit(under)
        elif under is chosen:
            self._chosen = None

    def _release(self, event: QPointerEvent) -> None:
        self._holding = False
        # The press is taken back: what was pressed hears of a touch that ended nowhere.
        event.setExclusiveGrabber(event.points()[0], None)
        self._chosen = self._under
        self.touched.emit(self._under)
