"""A sound device that keeps what it plays, as fast as a test wants."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.errors import EnvironmentFault
from kiosk.ui.program_run import Failed
from kiosk.ui.sound import length_ms


class RecordedSound(QObject):
    """Keeps every WAV file that was played; `pace` 1 takes as long as hearing it, 0 no time at all."""

    def __init__(self, pace: float = 0.0) -> None:
        super().__init__()
        self.pace = pace
        self.played: list[bytes] = []
        self.fault: EnvironmentFault | None = None
        self._done: Callable[[], None] = lambda: None
        self._end = QTimer(self, singleShot=True)
        self._end.timeout.connect(self._finish)

    @property
    def available(self) -> bool:
        return True

    @property
    def playing(self) -> bool:
        return self._end.isActive()

    def play(self, sound: bytes, done: Callable[[], None], failed: Failed) -> None:
        if self.fault is not None:
            failed(self.fault)
            return
        self.played.append(sound)
        self._done = done
        self._end.start(round(length_ms(sound) * self.pace))

    def stop(self) -> None:
        self._end.stop()

    def _finish(self) -> None:
        self._done()

    def close(self) -> None:
        self._end.stop()
