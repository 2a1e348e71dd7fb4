"""A CV from a USB stick, and onto it for other computers: what was taken, what was not, and nothing else is touched."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.errors import BadData
from kiosk.model.cv import Cv
from kiosk.model.stick import FileKind, StickContent, StickFile, StickList, StickService, StickState
from kiosk.ui.cv_controller import CvController
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.stick_words import StickWords

if TYPE_CHECKING:
    from kiosk.cv.taken import Taken

READ_SHEET, WRITE_SHEET = "cvRead", "cvWrite"
_ENDINGS = (".pdf", ".json", ".xml", ".yaml", ".yml")
_MOST_LEFT = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundRow:
    """A file on the stick: its name, and the folder it is in."""

    name: str
    folder: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenRow:
    """Something that was taken over, or was not, and why."""

    icon: str
    text: str


@qml_type
class CvStickController(QObject):
    """`stage` is busy, files, taken, trouble, kinds or done."""

    changed = Signal()

    def __init__(
        self,
        *,
        stick: Lane[StickService] | None,
        cv: CvController,
        navigation: Navigation,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stick, self._cv, self._navigation, self._language = stick, cv, navigation, language
        self._words = StickWords(self)
        self._files, self._kept, self._left = Rows(FoundRow, self), Rows(TakenRow, self), Rows(TakenRow, self)
        self._stage = "busy"
        self._names: tuple[str, ...] = ()
        self._taken: Taken | None = None
        self._fact = self._meaning = ""
        navigation.sheetChanged.connect(self._leave)
        language.changed.connect(self._retell)

    @Property(bool, constant=True)
    def possible(self) -> bool:
        """Whether there is a port for sticks."""
        return self._stick is not None

    @Property(str, notify=changed)
    def stage(self) -> str:
        """Which face the dialog shows."""
        return self._stage

    @Property(Rows, constant=True)
    def files(self) -> Rows:
        """The files that may be a CV."""
        return self._files

    @Property(Rows, constant=True)
    def kept(self) -> Rows:
        """What was taken over."""
        return self._kept

    @Property(Rows, constant=True)
    def left(self) -> Rows:
        """What was not."""
        return self._left

    @Property(bool, notify=changed)
    def whole(self) -> bool:
        """Whether nothing was left."""
        return self._taken is not None and not self._taken.left

    @Property(str, notify=changed)
    def fact(self) -> str:
        """How it stands."""
        return self._fact

    @Property(str, notify=changed)
    def meaning(self) -> str:
        """What that means."""
        return self._meaning

    @Slot()
    def look(self) -> None:
        """Look on the stick for files that may be a CV."""
        if self._stick is None:
            return
        if not self._navigation.keeps(READ_SHEET):
            self._navigation.openSheet(READ_SHEET)
        self._taken = None
        self._become("busy", self.tr("We are looking on your stick"), self.tr("Leave your stick in."))
        self._stick.run("look", lambda stick: stick.names(_ENDINGS), self._list)

    @Slot(int)
    def read(self, row: int) -> None:
        """Read one of the files."""
        if self._stick is None or self._stage != "files":
            return
        name, language = self._names[row], self._language.code
        self._become("busy", self.tr("We are reading it"), self.tr("Leave your stick in."))
        self._stick.run("read", lambda stick: _taken(stick, name, language), self._show)

    @Slot()
    def take(self) -> None:
        """Put what was read among the CVs."""
        if self._taken is not None:
            cv = self._taken.cv
            self._navigation.closeSheet()
            self._cv.shelf.add(cv)

    @Slot()
    def choose(self) -> None:
        """Ask as what the CV goes onto the stick."""
        if self._stick is not None and self._cv.shelf.any:
            self._navigation.openSheet(WRITE_SHEET)
            self._become("kinds", "", "")

    @Slot(str)
    def write(self, kind: str) -> None:
        """Put the CV on the stick, as `json` for programs or as `xml` for Europass."""
        if self._stick is None or self._stage == "busy":
            return
        cv, name = self._cv.paper().cv, self.tr("My CV")
        course = self._words.course(None)
        self._become("busy", course.fact, course.meaning)
        self._stick.run("write", lambda stick: _written(stick, cv, FileKind(kind), name), self._wrote)

    def _list(self, found: StickList) -> None:
        if self._stage != "busy":
            return
        self._names = found.names
        rows = [name.rpartition("/") for name in found.names]
        self._files.show([FoundRow(name=name, folder=folder) for folder, _, name in rows])
        if found.state is not StickState.DONE:
            self._fail(found.state)
        elif not found.names:
            fact = self.tr("There is no CV on this stick that we can read")
            self._become("trouble", fact, self.tr("PDFs of this kiosk and files of Europass or JSON Resume work."))
        else:
            self._become("files", "", "")

    def _show(self, answer: "Taken | StickState") -> None:
        if self._stage != "busy":
            return
        if isinstance(answer, StickState):
            if answer is not StickState.DONE:
                self._fail(answer)
                return
            fact, meaning = self.tr("We find no CV in this file"), self.tr("Nothing was changed. Choose another file.")
            self._become("trouble", fact, meaning)
            return
        self._taken = answer
        self._kept.show(self._told(answer.cv))
        self._left.show(
            [TakenRow(icon="x", text=self._language.isolated(one.text)) for one in answer.left[:_MOST_LEFT]]
        )
        self._become("taken", "", "")

    def _retell(self) -> None:
        if self._taken is not None:
            self._kept.show(self._told(self._taken.cv))

    def _told(self, cv: Cv) -> list[TakenRow]:
        counts = (
            ("briefcase", self.tr("%n jobs", "", len(cv.work)) if cv.work else ""),
            ("graduation-cap", self.tr("%n trainings", "", len(cv.education)) if cv.education else ""),
            ("translate", self.tr("%n languages", "", len(cv.languages)) if cv.languages else ""),
            ("check", self.tr("%n skills", "", len(cv.skills)) if cv.skills else ""),
        )
        name = [TakenRow(icon="user-circle", text=self._language.isolated(cv.person.name))] if cv.person.name else []
        return name + [TakenRow(icon=icon, text=text) for icon, text in counts if text]

    def _wrote(self, state: StickState) -> None:
        course = self._words.course(state)
        self._become("done" if state is StickState.DONE else "trouble", course.fact, course.meaning)

    def _fail(self, state: StickState) -> None:
        if state is StickState.MISSING:
            course = self._words.course(state)
            self._become("trouble", course.fact, course.meaning)
            return
        fact = self.tr("We cannot read this stick")
        self._become("trouble", fact, self.tr("Do you have another stick? Nothing on it was changed."))

    def _leave(self) -> None:
        """What was read and not taken is forgotten."""
        if not (self._navigation.keeps(READ_SHEET) or self._navigation.keeps(WRITE_SHEET)):
            self._taken, self._names = None, ()
            self._stage = ""

    def _become(self, stage: str, fact: str, meaning: str) -> None:
        self._stage, self._fact, self._meaning = stage, fact, meaning
        self.changed.emit()


def _taken(stick: StickService, name: str, language: str) -> "Taken | StickState":
    """Read a CV from a file; DONE stands for a file in which there is none."""
    from kiosk.cv import importer  # noqa: PLC0415 in the lane

    content: StickContent = stick.read(name, importer.MOST_BYTES)
    if content.state is not StickState.DONE:
        return content.state
    try:
        return importer.read(content.data, name, language)
    except BadData:
        return StickState.DONE


def _written(stick: StickService, cv: Cv, kind: FileKind, name: str) -> StickState:
    from kiosk.cv import exporter  # noqa: PLC0415 in the lane
    from kiosk.cv.taken import Format  # noqa: PLC0415 in the lane

    format_ = Format.EUROPASS if kind is FileKind.XML else Format.JSON_RESUME
    return stick.write(StickFile(name=name, kind=kind, content=exporter.write(cv, format_)))
