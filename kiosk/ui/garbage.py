"""Cyclic garbage, collected on the GUI thread alone.

Python collects in whatever thread and at whatever moment it allocates. A QObject that dies in a lane takes its timers
with it while the event loop still knows them, and the process crashes; one that dies while Qt destroys another waits
for a lock that its own thread holds.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class Garbage(QObject):
    """Takes collecting over from Python, for good: the moment of exit is no better than any other."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def _collect(self) -> None:
        # As Python itself does: the young often, the old when enough of the young grew old.
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
