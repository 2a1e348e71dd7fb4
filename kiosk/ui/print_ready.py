"""What the dialog says of the printer before anybody prints: what the device said a moment ago."""

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.model.printing import PrinterLook, PrintService
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.print_words import PrintWords
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

_AGAIN_MS = 3000


@qml_type
class PrintReady(QObject):
    """Asks one printer, again and again while it is shown; what it does not know it does not say."""

    changed = Signal()
    _looked = Signal(int, object)

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = PrintWords(self)
        self._lane: Lane[PrintService] | None = None
        self._below = False
        self._turn = 0
        self._look = PrinterLook()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._ask)
        self._looked.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        language.changed.connect(self.changed)

    def ask(self, lane: Lane[PrintService] | None, *, below: bool) -> None:
        """Look at the printer of `lane` from now on, or with None at none; `below` is one under the screen."""
        self._below = below
        if lane is not self._lane:
            self._again.stop()
            self._lane, self._look = lane, PrinterLook()
            self._turn += 1
            self._ask()
            self.changed.emit()

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether it said that it is idle and takes jobs."""
        return self._look.ready

    @Property(str, notify=changed)
    def fact(self) -> str:
        """How it is, empty where that is not known."""
        if self._look.trouble:
            return self._words.fact(self._look.trouble)
        return self.tr("The printer is ready.") if self._look.ready else ""

    @Property(str, notify=changed)
    def place(self) -> str:
        """Where to stand for the sheets."""
        return self.tr("The paper comes out under the screen.") if self._look.ready and self._below else ""

    def _ask(self) -> None:
        if self._lane:
            report = partial(self._looked.emit, self._turn)
            self._lane.run("look", lambda printer: printer.look(report), lambda _: None)

    def _hear(self, turn: int, look: PrinterLook) -> None:
        if turn != self._turn:
            return
        self._again.start()
        if look != self._look:
            self._look = look
            self.changed.emit()
