"""Printing: the preview, the number of copies, and what the device says while it prints."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.errors import EnvironmentFault
from kiosk.model.printing import Document, Papers, PrintProgress, PrintService, PrintState
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.preview import WIDTH, Preview
from kiosk.ui.print_words import HELD, PrintWords
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

MOST_COPIES = 5


@qml_type
class PrintingController(QObject):
    """One job at a time. `stage` is asking, busy, done, trouble or none (no printer).

    `told` brings what to read aloud, once for every state of the job; `cameOut` says that there is paper to take.
    """

    changed = Signal()
    cameOut = Signal()
    told = Signal(str)
    _reported = Signal(int, object)

    def __init__(
        self,
        *,
        render: Lane[Papers],
        device: Lane[PrintService],
        available: bool,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._render = render
        self._device = device
        self._available = available
        self._language = language
        self._words = PrintWords(self)
        self._make: Callable[[Papers], Document] | None = None
        self._title = ""
        self._document: Document | None = None
        self.paper = Preview()
        self._preview = ""
        self._copies = 1
        self._job = 0
        self._progress: PrintProgress | None = None
        self._clean = True
        self._reported.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        language.changed.connect(self.changed)

    def load(self) -> None:
        """Let the printer say what it can do, before anybody asks it to print."""
        if self._available:
            self._device.run("open", lambda printer: printer.available, lambda available: None)

    def prepare(self, title: str, make: Callable[[Papers], Document]) -> None:
        """Make a document and its preview, unless a job is still under way: then that one stays on screen."""
        if self.busy:
            return
        self._make, self._title = make, title
        self._document, self._preview = None, ""
        self._copies, self._progress = 1, None
        if not self._available:
            self._become(PrintProgress(state=PrintState.NO_PRINTER))
            return
        self._render.run("sheet", lambda papers: _made(papers, make), self._show, self._fail)
        self.changed.emit()

    @property
    def clean(self) -> bool:
        """Whether the device keeps nothing of this visit."""
        return self._clean

    def wipe(self) -> None:
        """Forget the document, and have the device forget the jobs of this visit."""
        self._make, self._document, self._preview = None, None, ""
        self.paper.forget()
        if not self._clean:
            self._device.run("purge", lambda printer: printer.purge(), self._forgot, lambda fault: None)
        self.changed.emit()

    @property
    def busy(self) -> bool:
        """Whether the device still has a job of ours."""
        return self._progress is not None and not self._progress.state.final

    @Property(str, notify=changed)
    def stage(self) -> str:
        """Which face the dialog shows."""
        if self._progress is None:
            return "asking"
        match self._progress.state:
            case PrintState.PREPARING | PrintState.PRINTING:
                return "busy"
            case PrintState.DONE:
                return "done"
            case PrintState.NO_PRINTER:
                return "none"
        return "trouble"

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is printed."""
        return self._title

    @Property(str, notify=changed)
    def preview(self) -> str:
        """The address of the picture of the first sheet, or empty while it is made."""
        return self._preview

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether the document is there."""
        return self._document is not None

    @Property(str, notify=changed)
    def sheetCaption(self) -> str:
        """Which sheet the picture shows, of how many."""
        if self._document is None:
            return ""
        return self.tr("Sheet 1 of {sheets}").format(sheets=self._document.sheets)

    @Property(int, notify=changed)
    def copies(self) -> int:
        """How many times."""
        return self._copies

    @Property(bool, notify=changed)
    def atLeast(self) -> bool:
        """Whether it cannot be fewer copies."""
        return self._copies <= 1

    @Property(bool, notify=changed)
    def atMost(self) -> bool:
        """Whether it cannot be more copies."""
        return self._copies >= MOST_COPIES

    @Property(str, notify=changed)
    def printLabel(self) -> str:
        """The words of the button that prints: how many sheets come out."""
        return self.tr("Print %n sheets", "", self._sheets)

    @Property(str, notify=changed)
    def fact(self) -> str:
        """What the printer is doing, or what is the matter."""
        return self._words.fact(self._progress.state) if self._progress else ""

    @Property(str, notify=changed)
    def meaning(self) -> str:
        """What that means for the visitor."""
        return self._words.meaning(self._progress) if self._progress else ""

    @Property(str, notify=changed)
    def ask(self) -> str:
        """What to ask at the desk."""
        return self._words.ask(self._progress.state) if self._progress else ""

    @Property(str, notify=changed)
    def after(self) -> str:
        """What happens after somebody helped."""
        return self._words.after(self._progress.state) if self._progress else ""

    @Property(str, notify=changed)
    def sheet(self) -> str:
        """Which sheet is printed now, of how many."""
        return self._words.sheet(self._progress) if self._progress else ""

    @Property(float, notify=changed)
    def portion(self) -> float:
        """The part of the sheets that came out, 0 to 1."""
        return self._progress.sheets_done / self._progress.sheets if self._progress and self._progress.sheets else 0.0

    @Property(bool, notify=changed)
    def held(self) -> bool:
        """Whether the device waits for somebody and then goes on by itself."""
        return self._progress is not None and self._progress.state in HELD

    @Slot(int)
    def addCopies(self, step: int) -> None:
        """Print more or fewer times."""
        self._copies = max(1, min(MOST_COPIES, self._copies + step))
        self.changed.emit()

    @Slot()
    def print(self) -> None:
        """Send the document to the device."""
        if self._document is None or self.busy:
            return
        self._clean = False
        self._job += 1
        job = self._job
        self._become(PrintProgress(state=PrintState.PREPARING, sheets=self._sheets))
        document, copies = self._document, self._copies
        self._device.run(
            f"job {job}",
            lambda printer: printer.submit(document, lambda progress: self._reported.emit(job, progress), copies),
            lambda _: None,
        )

    @Slot()
    def cancel(self) -> None:
        """Stop; the device says when it has."""
        if self.busy:
            self._device.run("cancel", lambda printer: printer.cancel(), lambda _: None)

    @Slot()
    def leave(self) -> None:
        """Close: what waits for somebody is cancelled, or it would come out after the visitor left."""
        if self.held:
            self.cancel()

    @property
    def _sheets(self) -> int:
        return self._document.sheets * self._copies if self._document else self._copies

    def _show(self, made: tuple[Document, bytes]) -> None:
        self._document, png = made
        self._preview = self.paper.show(png)
        self.changed.emit()

    def _fail(self, fault: EnvironmentFault) -> None:
        self._become(PrintProgress(state=PrintState.FAILED))

    def _forgot(self, _: None) -> None:
        self._clean = True

    def _hear(self, job: int, progress: PrintProgress) -> None:
        if job == self._job:
            self._become(progress)

    def _become(self, progress: PrintProgress) -> None:
        before, self._progress = self._progress, progress
        self.changed.emit()
        if progress.sheets_done or progress.state is PrintState.DONE:
            self.cameOut.emit()
        if before is None or before.state is not progress.state:
            self.told.emit(self._words.spoken(progress))


def _made(papers: Papers, make: Callable[[Papers], Document]) -> tuple[Document, bytes]:
    document = make(papers)
    return document, papers.preview(document, 0, WIDTH)
