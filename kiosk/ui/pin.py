"""A secret code while it is typed; the screen knows only how many digits there are."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

LENGTH = 6


@qml_type
class Pin(QObject):
    """`changed` comes with every digit, `entered` when the visitor says that it is complete."""

    changed = Signal()
    entered = Signal()

    def __init__(self, length: int = LENGTH, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._length = length
        self._digits = ""

    @Property(int, constant=True)
    def length(self) -> int:
        """How many digits it has."""
        return self._length

    @Property(int, notify=changed)
    def filled(self) -> int:
        """How many digits are typed."""
        return len(self._digits)

    @Property(int, notify=changed)
    def missing(self) -> int:
        """How many digits are not typed yet."""
        return self._length - len(self._digits)

    @Slot(str)
    def press(self, digit: str) -> None:
        """Add a digit; more than it has do not count."""
        if len(digit) == 1 and digit in "0123456789" and len(self._digits) < self._length:
            self._show(self._digits + digit)

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._show(self._digits[:-1])

    @Slot()
    def enter(self) -> None:
        """Say that it is complete, if it is."""
        if len(self._digits) == self._length:
            self.entered.emit()

    @Slot()
    def forget(self) -> None:
        """Forget every digit."""
        self._show("")

    def take(self) -> str:
        """Give the code, and forget it."""
        taken = self._digits
        self.forget()
        return taken

    def _show(self, digits: str) -> None:
        if digits != self._digits:
            self._digits = digits
            self.changed.emit()
