"""The wait after a wrong code, until another one can be tried."""

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_TICK_MS = 1000


class PinPause(QObject):
    """Counts down: `ticked` comes every second, and once more when it is over."""

    ticked = Signal()

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._until = 0.0
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._count)

    @property
    def left(self) -> int:
        """Seconds that are left."""
        return max(0, math.ceil(self._until - self._clock()))

    def begin(self, wait_s: float) -> None:
        """Wait so long; 0 is no wait."""
        self._until = self._clock() + wait_s
        if wait_s:
            self._tick.start()

    def end(self) -> None:
        """Wait no longer."""
        self._until = 0.0
        self._tick.stop()

    def _count(self) -> None:
        if not self.left:
            self._tick.stop()
        self.ticked.emit()
