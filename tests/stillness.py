"""When a screen stands still: what was asked is answered, and no new frame came for a while."""

import time
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.lane import Lane

# Longer than what a press shows after the finger is gone.
_QUIET_S = 0.06
_LOOK_MS = 10
_PATIENCE_S = 5.0


def wait(ms: int) -> None:
    """Let queued work and short timers happen; QTest.qWait keeps the GIL, so the lanes would stand still."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _await_answers(lanes: Sequence[Lane[Any]]) -> None:
    answers: list[object] = []
    for lane in lanes:
        lane.run("stillness", lambda _: None, answers.append, answers.append)
    end = time.monotonic() + _PATIENCE_S
    while len(answers) < len(lanes) and time.monotonic() < end:
        wait(1)


class Stillness:
    """Watches one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._frame_at = 0.0
        window.frameSwapped.connect(self._see)

    def await_it(self, most_ms: int, *lanes: Lane[Any]) -> None:
        """Wait until the lanes have answered and nothing changes any more, or so long, however long they take."""
        self._frame_at = time.monotonic()
        end = self._frame_at + most_ms / 1000
        while self._frame_at + _QUIET_S > time.monotonic() and time.monotonic() < end:
            # What follows from an answer may be asked too.
            for _ in range(2):
                _await_answers(lanes)
            wait(_LOOK_MS)

    def _see(self) -> None:
        self._frame_at = time.monotonic()
