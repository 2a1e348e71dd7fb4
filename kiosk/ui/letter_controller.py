"""A letter for a vacancy: four parts of ready sentences and own words, in the look of the CV."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.paper import LetterPaper
from kiosk.model.vacancy import Vacancy
from kiosk.ui.component_rows import ChoiceRow, Standing
from kiosk.ui.cv_editing import CvEditing
from kiosk.ui.cv_looks import CvLooks
from kiosk.ui.letter_draft import PARTS, LetterDraft, Part
from kiosk.ui.paper_preview import PaperPreview
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Printout, Stamp
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

_SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class PartRow:
    """A part of the letter: its question, and whether it is done, open or to do."""

    question: str
    standing: Standing


@qml_type
class LetterController(QObject):
    """One letter at a time: a part of it is open."""

    changed = Signal()
    moved = Signal()

    def __init__(
        self,
        editing: CvEditing,
        looks: CvLooks,
        preview: PaperPreview,
        printout: Printout,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editing, self._looks, self._preview, self._printout = editing, looks, preview, printout
        self._draft = LetterDraft(editing)
        self._open = 0
        self._typing = False
        self._offered: list[int] = []
        self._rows, self._sentences = Rows(PartRow, self), Rows(ChoiceRow, self)
        editing.opened.connect(self._anew)
        editing.language.changed.connect(self._show)

    @Property(Rows, constant=True)
    def parts(self) -> Rows:
        """The parts."""
        return self._rows

    @Property(Rows, constant=True)
    def sentences(self) -> Rows:
        """Sentences for the open part."""
        return self._sentences

    @Property(PaperPreview, constant=True)
    def preview(self) -> PaperPreview:
        """How it looks."""
        return self._preview

    @Property(str, notify=changed)
    def subject(self) -> str:
        """The job, and at whom."""
        return self._editing.language.listed((self._draft.job, self._draft.facts.employer))

    @Property(int, notify=changed)
    def now(self) -> int:
        """Which part is open, from 0."""
        return self._open

    @Property(str, notify=changed)
    def question(self) -> str:
        """What the open part is about."""
        return self._questions()[self._open]

    @Property(str, notify=changed)
    def own(self) -> str:
        """Own words in the open part."""
        return self._draft.parts[self._open].own

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        """Whether there is a field for own words in the open part."""
        return self._typing or bool(self.own)

    @Property(str, notify=changed)
    def after(self) -> str:
        """The next part in words, or empty."""
        return self._questions()[self._open + 1] if self._open + 1 < PARTS else ""

    @Property(str, notify=changed)
    def before(self) -> str:
        """The part before in words, or empty."""
        return self._questions()[self._open - 1] if self._open else ""

    @Slot(int)
    def open(self, part: int) -> None:
        """Open another part."""
        self._open, self._typing = max(0, min(PARTS - 1, part)), False
        self._show()
        self.moved.emit()

    @Slot(int)
    def move(self, step: int) -> None:
        """Open the next part, or the one before."""
        self.open(self._open + step)

    @Slot(int)
    def toggle(self, row: int) -> None:
        """Put a sentence in the letter, or leave it out."""
        part, at = self._draft.parts[self._open], self._offered[row]
        chosen = tuple(each for each in part.chosen if each != at) if at in part.chosen else (*part.chosen, at)
        self._put(replace(part, chosen=chosen))

    @Slot()
    def others(self) -> None:
        """Show other sentences; those that are chosen stay."""
        part = self._draft.parts[self._open]
        self._put(replace(part, first=part.first + _SHOWN))

    @Slot()
    def type(self) -> None:
        """Give a field for own words."""
        self._typing = True
        self.changed.emit()

    @Slot(str)
    def write(self, text: str) -> None:
        """Take over own words."""
        self._put(replace(self._draft.parts[self._open], own=text))

    @Slot()
    def printOut(self) -> None:
        """Print it."""
        title = self.tr("My letter")
        self._printout.open_list(lambda: title, self._offers)

    def begin(self) -> None:
        """Show it as it is."""
        self._show()

    @property
    def vacancy(self) -> Vacancy | None:
        """For which vacancy it is."""
        return self._editing.vacancy

    @property
    def written(self) -> bool:
        """Whether it says something."""
        return any(part.written for part in self._draft.parts)

    def _offers(self, stamp: Stamp) -> list[PrintOffer]:
        return [PrintOffer(label=self.tr("My letter"), request=self.request())]

    def _anew(self) -> None:
        self._draft.begin()
        self._open = next((at for at, part in enumerate(self._draft.parts) if not part.written), 0)

    def _put(self, part: Part) -> None:
        self._draft.parts[self._open] = part
        self._show()

    def request(self) -> LetterPaper:
        """Give it as it is now, for paper."""
        return self._draft.request(self._looks.look)

    def _questions(self) -> tuple[str, ...]:
        return (
            self.tr("Why this vacancy?") if self.vacancy else self.tr("Why this work?"),
            self.tr("What can you do already?"),
            self.tr("How do you work?"),
            self.tr("How do you end?"),
        )

    def _show(self) -> None:
        rows: list[PartRow] = []
        for at, question in enumerate(self._questions()):
            part = self._draft.parts[at]
            done: Standing = "done" if part.written else "todo"
            rows.append(PartRow(question=question, standing="now" if at == self._open else done))
        self._rows.show(rows)
        part, told = self._draft.parts[self._open], self._draft.sentences(self._editing.screen)[self._open]
        there = [at for at, sentence in enumerate(told) if sentence]
        fresh = [at for at in there if at not in part.chosen]
        start = part.first % len(fresh) if fresh else 0
        shown = (fresh[start:] + fresh[:start])[:_SHOWN]
        self._offered = [at for at in there if at in part.chosen or at in shown]
        self._sentences.show([ChoiceRow(text=told[at], chosen=at in part.chosen) for at in self._offered])
        self._preview.show(replace(self.request(), marked=self._draft.paragraph(self._open)))
        self.changed.emit()
