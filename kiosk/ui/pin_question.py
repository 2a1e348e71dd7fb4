"""The question for the code of the dossier that is open, before something of it changes."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.dossier.lockout import Refusal, Why
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.dossier_work import Trouble
from kiosk.ui.pin import Pin
from kiosk.ui.pin_pause import PinPause
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property


@qml_type
class PinQuestion(QObject):
    """`answered` comes with the right code in `pin`, which is then forgotten by whoever asked."""

    changed = Signal()
    answered = Signal()
    failed = Signal()
    told = Signal(str)

    def __init__(
        self,
        dossier: DossierController,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier = dossier
        self._pin = Pin(parent=self)
        self._refusal: Refusal | None = None
        self._busy = False
        self._pause = PinPause(clock, self)
        self._pause.ticked.connect(self.changed)
        self._pin.entered.connect(self._try)

    @Property(Pin, constant=True)
    def pin(self) -> Pin:
        """The code that is typed."""
        return self._pin

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether the code is being looked at."""
        return self._busy

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether a code can be typed now."""
        return not self._pause.left and (self._refusal is None or self._refusal.why is not Why.BLOCKED)

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the code is not taken, or empty."""
        if self._refusal is None:
            return ""
        if self._refusal.why is Why.BLOCKED:
            return self.tr("Your code is blocked. Open your file with both cards. Then choose a new code.")
        if self._pause.left:
            return self.tr("Wait %n seconds. Then try again.", "", self._pause.left)
        return self.tr("This is not your code. You can try %n times more.", "", self._refusal.left)

    def forget(self) -> None:
        """Forget what was typed."""
        self._pin.forget()
        self._pause.end()
        self._refusal = None
        self.changed.emit()

    def _try(self) -> None:
        if self._busy or not self.open:
            self._pin.forget()
            return
        self._busy = True
        self.changed.emit()
        self._dossier.prove(self._pin.read(), self._proved)

    def _proved(self, answer: Refusal | Trouble | None) -> None:
        self._busy = False
        if isinstance(answer, Refusal):
            self._refuse(answer)
        elif answer is None:
            self._refusal = None
            self.answered.emit()
        else:
            self._pin.forget()
            self.failed.emit()
        self.changed.emit()

    def _refuse(self, refusal: Refusal) -> None:
        self._pin.forget()
        self._refusal = refusal
        self._pause.begin(refusal.wait_s)
        self.told.emit(self.problem)
