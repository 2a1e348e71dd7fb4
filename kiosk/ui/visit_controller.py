"""The thin edge of the visit: a clock, a timer, and what QML shows of the state."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.model.visit import Patience, Phase, Visit, Why
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.tokens import TOKENS


@qml_type
class VisitController(QObject):
    """Drives one `Visit`.

    `asked` comes when the screen asks whether somebody is there; `ended` once, when the goodbye was shown.
    """

    changed = Signal()
    touched = Signal()
    begun = Signal()
    asked = Signal()
    ended = Signal(str)
    sleepChanged = Signal()

    def __init__(
        self,
        patience: Patience,
        clock: Callable[[], float] = time.monotonic,
        goodbye_s: float = TOKENS["time"]["goodbye"] / 1000,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._patience = patience
        self._clock = clock
        self._goodbye_s = goodbye_s
        self._visit = Visit()
        self._left = False
        self._printed = self._filed = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._asleep = False
        self._waking = QTimer(self, singleShot=True, interval=TOKENS["time"]["wakeGuard"])
        self._waking.timeout.connect(self.wake)

    @Property(str, notify=changed)
    def phase(self) -> str:
        """The state: idle, active, asking or ending."""
        return self._visit.phase.value

    @Property(bool, notify=changed)
    def active(self) -> bool:
        """Whether somebody is here, so that there is something to stop and wipe."""
        return self._visit.phase is not Phase.IDLE

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether the screen asks if somebody is still here."""
        return self._visit.phase is Phase.ASKING

    @Property(bool, notify=changed)
    def ending(self) -> bool:
        """Whether the visit is over and the goodbye is on screen."""
        return self._visit.phase is Phase.ENDING

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Seconds until the wipe, or until the doors come back after it."""
        if self._visit.phase is Phase.ENDING:
            return max(1, round(self._goodbye_left() + 0.4))
        return round(self._visit.countdown(self._clock(), self._patience) + 0.4)

    @Property(float, notify=changed)
    def portionLeft(self) -> float:
        """The part of the countdown that is left, 1 to 0."""
        return self._visit.countdown(self._clock(), self._patience) / self._patience.countdown_s

    @Property(bool, notify=changed)
    def moreTime(self) -> bool:
        """Whether the screen waits minutes instead of seconds."""
        return self._visit.more_time

    @Property(bool, notify=changed)
    def printed(self) -> bool:
        """Whether paper came out during this visit, so that the goodbye reminds of it."""
        return self._printed

    @Property(bool, notify=changed)
    def filed(self) -> bool:
        """Whether a dossier was open during this visit, so that the goodbye speaks of it."""
        return self._filed

    @Property(bool, notify=sleepChanged)
    def asleep(self) -> bool:
        """Whether the display is off, or was until a moment ago, so that a touch only wakes it."""
        return self._asleep

    @Slot()
    def sleep(self) -> None:
        """Note that the display went off."""
        self._waking.stop()
        self._doze(True)

    @Slot()
    def woke(self) -> None:
        """Note that the display is on; the touch that did it may arrive later than this."""
        if self._asleep:
            self._waking.start()

    @Slot()
    def wake(self) -> None:
        """Let touches count again: the first one came, or none did."""
        self._waking.stop()
        self._doze(False)

    def note_paper(self) -> None:
        """Remember that a sheet came out."""
        self._printed = True
        self.changed.emit()

    def note_file(self) -> None:
        """Remember that a dossier was open."""
        self._filed = True
        self.changed.emit()

    @Slot()
    def touch(self) -> None:
        """Note that somebody is here."""
        self._become(self._visit.touched(self._clock()))
        self.touched.emit()

    def notice(self) -> None:
        """Note that somebody looks for the answer to the question."""
        self._become(self._visit.answering(self._clock()))

    @Slot(bool)
    def setMoreTime(self, on: bool) -> None:
        """Wait longer, or as long as usual."""
        self._become(self._visit.with_more_time(on, self._clock()))

    @Slot()
    def stop(self) -> None:
        """Stop and wipe."""
        self._become(self._visit.ended(Why.STOP, self._clock()))

    @Slot()
    def leave(self) -> None:
        """Go back to the doors before the goodbye is over."""
        if self._visit.why is not None and not self._left:
            self._left = True
            self._timer.stop()
            self.ended.emit(self._visit.why.value)

    def _goodbye_left(self) -> float:
        return max(0.0, self._visit.since + self._goodbye_s - self._clock())

    def _tick(self) -> None:
        if self._visit.phase is Phase.ENDING and self._goodbye_left() == 0.0:
            self.leave()
            return
        self._become(self._visit.elapsed(self._clock(), self._patience))
        self.changed.emit()

    def _become(self, visit: Visit) -> None:
        before, self._visit = self._visit, visit
        if visit.phase is Phase.ENDING and before.phase is not Phase.ENDING:
            QGuiApplication.clipboard().clear()
        self._wait()
        if before.phase is Phase.IDLE and visit.phase is Phase.ACTIVE:
            self.begun.emit()
        if (before.phase, before.more_time) != (visit.phase, visit.more_time):
            self.changed.emit()
        if before.phase is Phase.ACTIVE and visit.phase is Phase.ASKING:
            self.asked.emit()

    def _doze(self, asleep: bool) -> None:
        if asleep != self._asleep:
            self._asleep = asleep
            self.sleepChanged.emit()

    def _wait(self) -> None:
        if self._left:
            return
        moment = self._visit.next_moment(self._clock(), self._patience)
        if self._visit.phase is Phase.ENDING:
            moment = self._goodbye_left() % 1.0 or min(1.0, self._goodbye_left())
        if moment is None:
            self._timer.stop()
        else:
            self._timer.start(max(1, round(moment * 1000)))
