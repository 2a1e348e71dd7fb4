"""Times frames and touches of a window in this process, drawn by the software renderer."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, QTimer
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

_FINGERS: list[QPointingDevice] = []
_PATIENCE_MS = 5000


@dataclass(frozen=True, slots=True)
class Spent:
    """The seconds until a frame was shown, those in which it was worked on, and those that this thread had a processor.

    Only the last stay the same on a machine that has other things to do.
    """

    shown: float
    work: float
    cpu: float


class Frames(QObject):
    """Notes of each frame when it was on the screen and how long making it took: polish, sync, draw, copy."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__()
        self.window = window
        self.made: list[tuple[float, float]] = []
        self._began = 0.0
        window.installEventFilter(self)
        window.frameSwapped.connect(self._swapped)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.UpdateRequest:
            self._began = time.perf_counter()
        return False

    def after(self, act: Callable[[], object], until: Callable[[], bool] = lambda: True) -> Spent:
        """Act, and wait for the first frame in which `until` holds."""
        seen = len(self.made)
        began, busy = time.perf_counter(), time.thread_time()
        act()
        acted = time.perf_counter() - began
        self.window.update()
        loop = QEventLoop()
        QTimer.singleShot(_PATIENCE_MS, loop.quit)

        def look() -> None:
            if until():
                loop.quit()

        self.window.frameSwapped.connect(look)
        while len(self.made) == seen or not until():
            loop.exec()
        self.window.frameSwapped.disconnect(look)
        work = acted + sum(work for _, work in self.made[seen:])
        return Spent(time.perf_counter() - began, work, time.thread_time() - busy)

    def close(self) -> None:
        """Let go of the window."""
        self.window.removeEventFilter(self)
        self.window.frameSwapped.disconnect(self._swapped)

    def _swapped(self) -> None:
        now = time.perf_counter()
        self.made.append((now, now - self._began))


def item(window: QQuickWindow, name: str) -> QQuickItem:
    """Find the visible item of that name."""
    waiting = [window.contentItem()]
    while waiting:
        found = waiting.pop()
        if found.isVisible():
            if found.objectName() == name:
                return found
            waiting += found.childItems()
    raise SystemExit(f"There is nothing called {name} on the screen.")


def middle(window: QQuickWindow, name: str) -> QPoint:
    """Find where a finger touches an item."""
    found = item(window, name)
    return found.mapToScene(QPointF(found.width() / 2, found.height() / 2)).toPoint()


def press(window: QQuickWindow, point: QPoint) -> None:
    """Put the finger down."""
    if not _FINGERS:
        _FINGERS.append(QTest.createTouchDevice())
    QTest.touchEvent(window, _FINGERS[0]).press(0, point, window)


def release(window: QQuickWindow, point: QPoint) -> None:
    """Take the finger away there."""
    QTest.touchEvent(window, _FINGERS[0]).release(0, point, window)


def cancel(window: QQuickWindow, point: QPoint) -> None:
    """Move the finger off what it pressed before taking it away: nothing happens."""
    away = QPoint(point.x(), 1 if point.y() > window.height() / 2 else window.height() - 1)
    QTest.touchEvent(window, _FINGERS[0]).move(0, away, window)
    release(window, away)


def rest(ms: int) -> None:
    """Let everything else happen."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
