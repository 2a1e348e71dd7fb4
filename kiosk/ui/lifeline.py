"""The words between a screen process and its supervisor: JSON lines out; `show`, `asleep`, `awake`, end of file in."""

import json
import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtQuick import QQuickWindow

# The supervisor replaces a screen that is silent for 10 s.
_SIGN_MS = 2000


def tell(event: str, **more: str) -> None:
    """Write one event as a line."""
    sys.stdout.write(json.dumps({"event": event, **more}) + "\n")
    sys.stdout.flush()


class Lifeline(QObject):
    """Signs of life: frames that were really drawn while shown, turns of the event loop while hidden.

    `slept` and `woke` say that the display went off and on again.
    """

    shown = Signal()
    slept = Signal()
    woke = Signal()
    cut = Signal()

    def __init__(self, window: QQuickWindow, say: Callable[[str], None] = tell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._say = say
        self._drawn = False
        self._seen = False
        self._heard = b""
        window.frameSwapped.connect(self._draw)
        self._timer = QTimer(self, interval=_SIGN_MS // 2)
        self._timer.timeout.connect(self._sign)
        self._timer.start()
        self._notifier: QSocketNotifier | None = None

    def listen(self, descriptor: int) -> None:
        """Obey the lines that come in on a file descriptor."""
        os.set_blocking(descriptor, False)
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda: self._read(descriptor))

    def _read(self, descriptor: int) -> None:
        data = os.read(descriptor, 4096)
        if not data and self._notifier:
            self._notifier.setEnabled(False)
            self.cut.emit()
        *lines, self._heard = (self._heard + data).split(b"\n")
        for line in lines:
            match line.strip():
                case b"show":
                    self.shown.emit()
                case b"asleep":
                    self.slept.emit()
                case b"awake":
                    self.woke.emit()

    def _draw(self) -> None:
        self._drawn = True
        if not self._seen and self._window.isVisible():
            # The first one is what a visitor waits for: it is told at once.
            self._seen = True
            self._sign()

    def _sign(self) -> None:
        if not self._window.isVisible():
            self._say("alive")
        elif self._drawn:
            self._drawn = False
            self._say("frame")
        # A still window draws nothing by itself; the next sign needs a frame.
        self._window.update()
