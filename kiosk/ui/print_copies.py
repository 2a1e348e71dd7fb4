"""How many times a document is printed."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

MOST_COPIES = 5


@qml_type
class PrintCopies(QObject):
    """Once, until somebody asks for more: then `asked` comes, too."""

    changed = Signal()
    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 1

    @Property(int, notify=changed)
    def number(self) -> int:
        """How many times."""
        return self._number

    @Property(bool, notify=changed)
    def atLeast(self) -> bool:
        """Whether it cannot be fewer times."""
        return self._number <= 1

    @Property(bool, notify=changed)
    def atMost(self) -> bool:
        """Whether it cannot be more times."""
        return self._number >= MOST_COPIES

    @Slot(int)
    def add(self, step: int) -> None:
        """Print it more or fewer times."""
        self._number = max(1, min(MOST_COPIES, self._number + step))
        self.changed.emit()
        self.asked.emit()

    def forget(self) -> None:
        """Print it once."""
        self._number = 1
        self.changed.emit()
