"""Touch to read: the first touch on something reads it, the next one presses it."""

from typing import Any, cast

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointerEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from kiosk.ui.screen_reading import ScreenReading, marked
from kiosk.ui.theme import Theme

_DOWN = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}
_UP = {QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease}


class TouchReading(QObject):
    """Sees the touches on a window before anything in it does, while `on`.

    Fingers still scroll. Things marked `direct` (and what is in them) act at once: `passed` tells which one.
    """

    touched = Signal(object)
    passed = Signal(object)

    def __init__(
        self, window: QQuickWindow, reading: ScreenReading, theme: Theme, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._reading = reading
        self._theme = theme
        self._chosen: QQuickItem | None = None
        self._under: QQuickItem | None = None
        self._since = QElapsedTimer()
        self._holding = False
        self.on = False
        window.installEventFilter(self)

    def forget(self) -> None:
        """Let the next touch read, whatever it is on."""
        self._chosen = None

    def close(self) -> None:
        """Let go of the window."""
        self._window.removeEventFilter(self)
        self._chosen = self._under = None

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Look at a touch or a click; it always goes on to the window, if need be without its effect."""
        if self.on and isinstance(event, QPointerEvent) and event.points() and not _made_of_a_touch(event):
            if event.type() in _DOWN:
                self._press(event.points()[0].position())
            elif event.type() in _UP and self._holding:
                self._release(event)
        return False

    def _press(self, point: QPointF) -> None:
        under = self._under = self._reading.under(point)
        direct = under is not None and marked(under, "direct") is True
        known = under is self._chosen and under is not None and isValid(under)
        # A hand that shakes touches twice: that is one touch.
        known = known and self._since.hasExpired(int(self._theme.property("repeatGuard")))
        self._holding = under is not None and not direct and not known
        if direct:
            self.passed.emit(under)

    def _release(self, event: QPointerEvent) -> None:
        self._holding = False
        grabber = event.exclusiveGrabber(event.points()[0])
        if isinstance(grabber, QQuickItem) and grabber.inherits("QQuickFlickable"):
            return
        # The press is taken back: what was pressed hears of a touch that ended nowhere.
        event.setExclusiveGrabber(event.points()[0], cast(Any, None))
        self._chosen = self._under
        self._since.start()
        self.touched.emit(self._under)


def _made_of_a_touch(event: QPointerEvent) -> bool:
    # Qt makes a click of a touch that nothing took.
    touch = QInputDevice.DeviceType.TouchScreen
    return isinstance(event, QMouseEvent) and event.pointingDevice().type() is touch
