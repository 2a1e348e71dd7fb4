"""Calling the desk: the visitor who asks for help, and what the desk knows of the printer."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.model.desk import Call, DeskService, DeskState
from kiosk.ui.desk_words import DeskWords
from kiosk.ui.language import Language
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

_PRINTER = (Call.PAPER_OUT, Call.JAM, Call.TONER_OUT, Call.PRINTER_FAULT)
_SLIPS = (Call.SLIP_OUT, Call.SLIP_FAULT)
# Of several calls the worst one is told: the desk knows of the printer only when it knows all.
_WORST_FIRST = (DeskState.FAILED, DeskState.SENDING, DeskState.KNOWN)
_ICONS = {
    DeskState.NONE: "chat-circle-text",
    DeskState.SENDING: "hourglass",
    DeskState.KNOWN: "check-circle",
    DeskState.FAILED: "warning",
}


@qml_type
class DeskController(QObject):
    """One call for help at a time, on every screen of the terminal; it can be made again when the desk lets go of it.

    `stage` is none, sending, known or failed.
    """

    changed = Signal()
    _heard = Signal()

    def __init__(self, desk: DeskService, place: str, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._place = desk, place
        self._words = DeskWords(self)
        self._heard.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        language.changed.connect(self.changed)
        desk.watch(lambda what, state: self._heard.emit())

    @Property(bool, constant=True)
    def available(self) -> bool:
        """Whether the desk can be called from here."""
        return self._desk.available

    @Property(str, constant=True)
    def place(self) -> str:
        """Where people help, near this terminal."""
        return self._place

    @Property(str, notify=changed)
    def stage(self) -> str:
        """What became of the call for help."""
        return self._help.value

    @Property(bool, notify=changed)
    def callable(self) -> bool:
        """Whether help can be asked for now."""
        return self._desk.available and self._help is DeskState.NONE

    @Property(str, notify=changed)
    def icon(self) -> str:
        """The picture of that."""
        return _ICONS[self._help]

    @Property(str, notify=changed)
    def fact(self) -> str:
        """How it is with the call for help."""
        return self._words.fact(self._help)

    @Property(str, notify=changed)
    def meaning(self) -> str:
        """What the visitor does then."""
        return self._words.meaning(self._help, available=self._desk.available)

    @Property(str, notify=changed)
    def printer(self) -> str:
        """Whether the desk knows of the trouble with the printer, empty if nobody told it."""
        return self._of(_PRINTER)

    @Property(str, notify=changed)
    def slips(self) -> str:
        """The same of the printer of slips."""
        return self._of(_SLIPS)

    @Slot()
    def ask(self) -> None:
        """Ask for help; who asked already only hears how that is."""
        if self._help is DeskState.NONE:
            self._desk.call(Call.HELP)

    @property
    def _help(self) -> DeskState:
        return self._desk.state(Call.HELP)

    def _of(self, troubles: tuple[Call, ...]) -> str:
        states = {self._desk.state(what) for what in troubles}
        return self._words.printer(next((state for state in _WORST_FIRST if state in states), DeskState.NONE))
