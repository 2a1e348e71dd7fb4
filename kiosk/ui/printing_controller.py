"""Printing: how many times, and what the device says while it prints."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.printing import Document, Papers, PrintProgress, PrintService, PrintState
from kiosk.model.stick import FileKind, StickFile, StickService, StickState
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.print_choice import Offers, PrintChoice
from kiosk.ui.print_copies import PrintCopies
from kiosk.ui.print_course import ASKING, Course
from kiosk.ui.print_job import PrintJob
from kiosk.ui.print_outlets import Outlets
from kiosk.ui.print_ready import PrintReady
from kiosk.ui.print_standing import PrintStanding
from kiosk.ui.print_ways import Way
from kiosk.ui.print_words import PrintWords
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.stick_words import StickWords

if TYPE_CHECKING:
    from kiosk.ui.qt_property import Typed

Value = TypeVar("Value")


def _told(kind: type[Value], find: Callable[[Course], Value], changed: Signal) -> "Typed[Value]":
    """Show QML a fact of the course."""
    return cast("Typed[Value]", cast(Any, Property)(kind, lambda printing: find(printing._course), notify=changed))


@qml_type
class PrintingController(QObject):
    """One job at a time. `stage` is asking, busy, done, stopped (by the visitor), trouble or none (no printer).

    `told` brings what to read aloud, once for every state of the job; `cameOut` says that there is paper to take,
    `printed` what was asked for, when the printer says that all of it came out.
    """

    changed = Signal()
    cameOut = Signal()
    printed = Signal(object)
    told = Signal(str)

    # How it goes, as a course says it.
    stage = _told(str, lambda course: course.stage, changed)
    fact = _told(str, lambda course: course.fact, changed)
    meaning = _told(str, lambda course: course.meaning, changed)
    ask = _told(str, lambda course: course.ask, changed)
    after = _told(str, lambda course: course.after, changed)
    taken = _told(str, lambda course: course.taken, changed)
    sheet = _told(str, lambda course: course.sheet, changed)
    portion = _told(float, lambda course: course.portion, changed)
    held = _told(bool, lambda course: course.held, changed)
    stoppable = _told(bool, lambda course: course.stoppable, changed)

    def __init__(
        self,
        *,
        render: Lane[Papers],
        outlets: Outlets,
        language: Language,
        reads_large: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._outlets = outlets
        self._choice = PrintChoice(
            render=render,
            stick=outlets.stick,
            ways=outlets.ways,
            language=language,
            reads_large=reads_large,
            parent=self,
        )
        self._ready = PrintReady(language, self)
        self._words, self._stick_words = PrintWords(self), StickWords(self)
        self._title: Callable[[], str] = lambda: ""
        self._portable = True
        self._copies = PrintCopies(self)
        self._copies.asked.connect(self.changed)
        self._job = PrintJob(self)
        self._standing = PrintStanding()
        self._course = ASKING
        self._choice.changed.connect(self.changed)
        self.changed.connect(self._ask_printer)
        self._choice.failed.connect(lambda: self._become(PrintProgress(state=PrintState.FAILED)))
        self._job.reported.connect(self._become)
        language.changed.connect(self._tell)

    def load(self) -> None:
        """Let the printers say what they can do, before anybody asks them to print."""
        for lane in self._outlets.printers:
            lane.run("open", lambda printer: printer.available, lambda available: None)

    def prepare(self, title: Callable[[], str], offers: Offers, *, portable: bool = True) -> None:
        """Ask about what can be printed, unless a job is under way: then that one stays on screen.

        `title` gives what it is called, in the language of now; `portable` tells whether a phone can take it along.
        """
        if self.busy:
            return
        self._title, self._portable = title, portable
        self._copies.forget()
        self._standing.begin()
        if self._choice.begin(offers):
            self._tell()
        else:
            self._become(PrintProgress(state=PrintState.NO_PRINTER))

    @property
    def clean(self) -> bool:
        """Whether the devices keep nothing of this visit."""
        return self._job.used.clean

    def wipe(self) -> None:
        """Forget the document, and have the devices forget the jobs of this visit."""
        self._choice.forget()
        self._job.used.purge()

    @property
    def prints(self) -> bool:
        """Whether there is a printer of sheets."""
        return self._outlets.paper is not None

    @property
    def jammed(self) -> bool:
        """Whether paper is stuck."""
        return self._standing.jammed

    @property
    def busy(self) -> bool:
        """Whether a device still has a job of ours."""
        return self._standing.busy

    @Property(PrintChoice, constant=True)
    def choice(self) -> PrintChoice:
        """What will be printed."""
        return self._choice

    @Property(PrintReady, constant=True)
    def ready(self) -> PrintReady:
        """How the printer is before anything is printed."""
        return self._ready

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is printed."""
        return self._title()

    @Property(PrintCopies, constant=True)
    def copies(self) -> PrintCopies:
        """How many times."""
        return self._copies

    @Property(str, notify=changed)
    def printLabel(self) -> str:
        """The words of the button that prints: how many sheets come out."""
        match self._choice.way:
            case Way.STICK:
                return self.tr("Put it on my stick")
            case Way.SLIP:
                return self.tr("Print %n slips", "", self._copies.number)
        return self.tr("Print %n sheets", "", self._sheets)

    @Property(str, notify=changed)
    def printIcon(self) -> str:
        """The picture on that button."""
        return "usb" if self._choice.way is Way.STICK else "printer"

    @Property(bool, notify=changed)
    def reported(self) -> bool:
        """Whether the desk hears of this trouble by itself."""
        return self.stage == "trouble" and self._choice.way is not Way.STICK

    @Property(bool, notify=changed)
    def onSlip(self) -> bool:
        """Whether it comes out of the printer of slips."""
        return self._choice.way is Way.SLIP

    @Slot()
    def print(self) -> None:
        """Send the document to the device."""
        document = self._choice.document
        if document is None or self.busy:
            return
        self._choice.rest()
        self._standing.begin()
        match self._choice.way:
            case Way.STICK if self._outlets.stick:
                self._write(document, self._outlets.stick)
            case Way.SLIP if self._outlets.slip:
                self._submit(document, self._outlets.slip)
            case Way.PAPER if self._outlets.paper:
                self._submit(document, self._outlets.paper)

    @Slot()
    def stop(self) -> None:
        """Stop because the visitor wants no more of it; the device says when it has."""
        self._standing.stop()
        self.cancel()

    def cancel(self) -> None:
        """Have the device stop."""
        if self.busy:
            self._job.used.cancel()

    def leave(self) -> None:
        """Stop asking: what waits for somebody is cancelled, or it would come out after the visitor left."""
        self._choice.rest()
        if self.held:
            self.cancel()
        elif not self.busy:
            self._choice.forget()

    @property
    def _sheets(self) -> int:
        document = self._choice.document
        return document.sheets * self._copies.number if document else self._copies.number

    def _ask_printer(self) -> None:
        """Look at the printer only while the visitor chooses."""
        way = self._choice.way if self._choice.asking and self._course is ASKING else None
        self._ready.ask(self._outlets.of(way) if way else None, below=way is Way.PAPER)

    def _submit(self, document: Document, lane: Lane[PrintService]) -> None:
        self._become(PrintProgress(state=PrintState.PREPARING, sheets=self._sheets))
        self._job.submit(document, lane, self._copies.number, self._choice.request)

    def _write(self, document: Document, lane: Lane[StickService]) -> None:
        file = StickFile(name=self.title, kind=FileKind.PDF, content=document.pdf)
        self._standing.write()
        lane.run("write", lambda stick: stick.write(file), self._wrote)
        self._tell()
        self._speak()

    def _wrote(self, state: StickState) -> None:
        self._standing.wrote(state)
        self._tell()
        self._speak()

    def _become(self, progress: PrintProgress) -> None:
        turned = self._standing.hear(progress)
        self._tell()
        if progress.sheets_done or progress.state is PrintState.DONE:
            self.cameOut.emit()
        if turned:
            self._speak()
        if progress.state.final:
            request = self._job.take_request()
            if request is not None and progress.state is PrintState.DONE:
                self.printed.emit(request)

    def _tell(self) -> None:
        """Find the words anew, in the language of now."""
        self._course = self._standing.course(self._words, self._stick_words, portable=self._portable)
        self.changed.emit()

    def _speak(self) -> None:
        if self._course is not ASKING:
            self.told.emit(self._course.spoken)
