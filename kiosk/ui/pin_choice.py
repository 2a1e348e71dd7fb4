"""A new secret code, typed twice."""

from PySide6.QtCore import QObject, Signal

from kiosk.model.pin import Weakness, weakness
from kiosk.ui.language import Language
from kiosk.ui.pin import Pin
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property


@qml_type
class PinChoice(QObject):
    """`chosen` comes when both are the same and not easy to guess; `told` with what is wrong, to read aloud.

    `repeated` comes when the code is to be typed once more.
    """

    changed = Signal()
    chosen = Signal()
    told = Signal(str)
    repeated = Signal()

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first, self._again = Pin(parent=self), Pin(parent=self)
        self._repeating = False
        self._weakness: Weakness | None = None
        self._different = False
        self._first.entered.connect(self._take_first)
        self._again.entered.connect(self._take_again)
        language.changed.connect(self.changed)

    @Property(Pin, constant=True)
    def first(self) -> Pin:
        """The code."""
        return self._first

    @Property(Pin, constant=True)
    def again(self) -> Pin:
        """The same once more."""
        return self._again

    @Property(Pin, notify=changed)
    def current(self) -> Pin:
        """The one that is typed now."""
        return self._again if self._repeating else self._first

    @Property(bool, notify=changed)
    def repeating(self) -> bool:
        """Whether the code is typed once more now."""
        return self._repeating

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the code cannot be this one, or empty."""
        if self._different:
            return self.tr("The two codes are not the same. Type your code again.")
        if self._weakness is None:
            return ""
        return {
            Weakness.REPEAT: self.tr("This code repeats itself. Others guess it. Choose another one."),
            Weakness.RUN: self.tr("These digits follow each other. Others guess it. Choose another one."),
            Weakness.DAY: self.tr("This looks like a date. Others guess it. Choose another one."),
        }[self._weakness]

    def read(self) -> str:
        """Give the code that was chosen; whoever asks lets go of it at once."""
        return self._first.read()

    def forget(self) -> None:
        """Start anew."""
        self._begin()
        self._weakness, self._different = None, False
        self.changed.emit()

    def _begin(self) -> None:
        self._first.forget()
        self._again.forget()
        self._repeating = False

    def _take_first(self) -> None:
        self._weakness, self._different = weakness(self._first.read()), False
        self._repeating = self._weakness is None
        if self._weakness:
            self._first.forget()
        self._say()
        if self._repeating:
            self.repeated.emit()

    def _take_again(self) -> None:
        if self._again.same(self._first):
            self._again.forget()
            self.chosen.emit()
            return
        self._begin()
        self._different = True
        self._say()

    def _say(self) -> None:
        self.changed.emit()
        if self.problem:
            self.told.emit(self.problem)
