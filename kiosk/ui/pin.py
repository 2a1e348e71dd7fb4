"""A secret code while it is typed; the screen knows only how many digits there are."""

import hmac

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.model.pin import DIGITS
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

_PAUSE_MS = 600


@qml_type
class Pin(QObject):
    """`changed` comes with every digit, `entered` when the visitor says that it is complete.

    `told` brings how many digits are missing, to read aloud.
    """

    changed = Signal()
    entered = Signal()
    told = Signal(str)

    def __init__(self, length: int = DIGITS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # One place that is overwritten: text would stay in memory until Python feels like it.
        self._digits = bytearray(length)
        self._filled = 0
        # Who types fast hears the last count only.
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.told.emit(self.tr("%n more digits", "", self.missing)))

    @Property(int, constant=True)
    def length(self) -> int:
        """How many digits it has."""
        return len(self._digits)

    @Property(int, notify=changed)
    def filled(self) -> int:
        """How many digits are typed."""
        return self._filled

    @Property(int, notify=changed)
    def missing(self) -> int:
        """How many digits are not typed yet."""
        return len(self._digits) - self._filled

    @Slot(str)
    def press(self, digit: str) -> None:
        """Add a digit; more than it has do not count."""
        if len(digit) == 1 and digit in "0123456789" and self._filled < len(self._digits):
            self._digits[self._filled] = ord(digit)
            self._filled += 1
            self._count()

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        if self._filled:
            self._filled -= 1
            self._digits[self._filled] = 0
            self._count()

    @Slot()
    def enter(self) -> None:
        """Say that it is complete, if it is."""
        if self._filled == len(self._digits):
            self._pause.stop()
            self.entered.emit()

    @Slot()
    def forget(self) -> None:
        """Forget every digit."""
        self._digits[:] = bytes(len(self._digits))
        self._pause.stop()
        if self._filled:
            self._filled = 0
            self.changed.emit()

    def read(self) -> str:
        """Give the code; whoever asks lets go of it at once."""
        return self._digits[: self._filled].decode("ascii")

    def same(self, other: "Pin") -> bool:
        """Whether both are the same code."""
        return hmac.compare_digest(self._digits, other._digits)

    def take(self) -> str:
        """Give the code, and forget it."""
        taken = self.read()
        self.forget()
        return taken

    def _count(self) -> None:
        self.changed.emit()
        self._pause.start()
