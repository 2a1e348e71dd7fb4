"""A letter for a vacancy: four parts of ready sentences and own words, in the look of the CV."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.cv_pages import Template
from kiosk.model.letter import Letter, LetterHead
from kiosk.model.paper import LetterPaper
from kiosk.model.vacancy import Vacancy
from kiosk.ui.component_rows import ChoiceRow, Standing
from kiosk.ui.cv_editing import CvEditing
from kiosk.ui.cv_looks import CvLooks
from kiosk.ui.letter_phrases import Facts, farewell, greeting, parts, subject
from kiosk.ui.paper_preview import PaperPreview
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Printout, Stamp
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.words import Texts

_PARTS = 4
_SHOWN = 3
_TASKS = 3
_HEADS = {Template.CLASSIC: LetterHead.CLASSIC, Template.FRESH: LetterHead.FRESH}


@dataclass(frozen=True, slots=True, kw_only=True)
class PartRow:
    """A part of the letter: its question, and whether it is done, open or to do."""

    question: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class _Part:
    """What is chosen in a part: places of sentences, and own words; which sentences are shown, from where."""

    chosen: tuple[int, ...] = ()
    own: str = ""
    first: int = 0


@qml_type
class LetterController(QObject):
    """One letter at a time, in the language of the CV; what was said for a job is there again until the visit ends."""

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
        self._kept: dict[tuple[str, ...], list[_Part]] = {}
        self._parts = [_Part() for _ in range(_PARTS)]
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
        return self._editing.language.listed((self._job(), self._facts().employer))

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
        return self._parts[self._open].own

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        """Whether there is a field for own words in the open part."""
        return self._typing or bool(self.own)

    @Property(str, notify=changed)
    def after(self) -> str:
        """The next part in words, or empty."""
        return self._questions()[self._open + 1] if self._open + 1 < _PARTS else ""

    @Property(str, notify=changed)
    def before(self) -> str:
        """The part before in words, or empty."""
        return self._questions()[self._open - 1] if self._open else ""

    @Slot(int)
    def open(self, part: int) -> None:
        """Open another part."""
        self._open, self._typing = max(0, min(_PARTS - 1, part)), False
        self._show()
        self.moved.emit()

    @Slot(int)
    def move(self, step: int) -> None:
        """Open the next part, or the one before."""
        self.open(self._open + step)

    @Slot(int)
    def toggle(self, row: int) -> None:
        """Put a sentence in the letter, or leave it out."""
        part, at = self._parts[self._open], self._offered[row]
        chosen = tuple(each for each in part.chosen if each != at) if at in part.chosen else (*part.chosen, at)
        self._put(replace(part, chosen=chosen))

    @Slot()
    def others(self) -> None:
        """Show other sentences; those that are chosen stay."""
        part = self._parts[self._open]
        self._put(replace(part, first=part.first + _SHOWN))

    @Slot()
    def type(self) -> None:
        """Give a field for own words."""
        self._typing = True
        self.changed.emit()

    @Slot(str)
    def write(self, text: str) -> None:
        """Take over own words."""
        self._put(replace(self._parts[self._open], own=text))

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
        return any(part.chosen or part.own.strip() for part in self._parts)

    def _offers(self, stamp: Stamp) -> list[PrintOffer]:
        return [PrintOffer(label=self.tr("My letter"), request=self.request())]

    def _anew(self) -> None:
        vacancy, cv = self._editing.vacancy, self._editing.cv
        key = vacancy.id if vacancy else "", self._job(), cv.language
        self._parts = self._kept.setdefault(key, [_Part() for _ in range(_PARTS)])
        self._open = next((at for at, part in enumerate(self._parts) if not (part.chosen or part.own.strip())), 0)

    def _put(self, part: _Part) -> None:
        self._parts[self._open] = part
        self._show()

    def _facts(self) -> Facts:
        cv, vacancy = self._editing.cv, self._editing.vacancy
        last = cv.work[0] if cv.work else None
        return Facts(
            job=vacancy.title if vacancy else "",
            employer=vacancy.employer.name if vacancy else "",
            work=last.position if last else "",
            tasks=", ".join(last.highlights[:_TASKS]) if last else "",
            skills=", ".join(skill.name for skill in cv.skills[:_TASKS]),
            town=cv.person.address.city,
        )

    def _job(self) -> str:
        """Name the work that the letter is for: without a vacancy that which is looked for, or was done last."""
        cv, vacancy = self._editing.cv, self._editing.vacancy
        last = cv.work[0].position if cv.work else ""
        return vacancy.title if vacancy else cv.person.role or last

    def _told(self, paper: Texts) -> tuple[tuple[str, ...], ...]:
        return parts(self._facts(), paper)

    def request(self) -> LetterPaper:
        """Give it as it is now, for paper."""
        editing, paper = self._editing, self._editing.paper
        told = self._told(paper)
        said = []
        for part, sentences in zip(self._parts, told, strict=True):
            text = " ".join((*(sentences[at] for at in part.chosen if sentences[at]), part.own.strip())).strip()
            said += [text] if text else []
        vacancy, facts = editing.vacancy, self._facts()
        look = self._looks.look
        letter = Letter(
            language=editing.cv.language,
            sender=editing.cv.person,
            recipient=tuple(line for line in (facts.employer, vacancy.apply.contact, vacancy.apply.address) if line)
            if vacancy
            else (),
            place=editing.cv.person.address.city,
            day=editing.today,
            subject=subject(replace(facts, job=self._job()), paper) if self._job() else "",
            paragraphs=(greeting(paper), *said, farewell(paper)),
            head=_HEADS.get(look.template, LetterHead.WARM),
            accent=look.accent,
        )
        return LetterPaper(language=letter.language, letter=letter)

    def _marked(self) -> int | None:
        """Give the paragraph of the open part; the first one greets."""
        said = [bool(part.chosen or part.own.strip()) for part in self._parts]
        return 1 + sum(said[: self._open]) if said[self._open] else None

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
            part = self._parts[at]
            done: Standing = "done" if part.chosen or part.own.strip() else "todo"
            rows.append(PartRow(question=question, standing="now" if at == self._open else done))
        self._rows.show(rows)
        part, told = self._parts[self._open], self._told(self._editing.screen)[self._open]
        there = [at for at, sentence in enumerate(told) if sentence]
        fresh = [at for at in there if at not in part.chosen]
        start = part.first % len(fresh) if fresh else 0
        shown = (fresh[start:] + fresh[:start])[:_SHOWN]
        self._offered = [at for at in there if at in part.chosen or at in shown]
        self._sentences.show([ChoiceRow(text=told[at], chosen=at in part.chosen) for at in self._offered])
        self._preview.show(replace(self.request(), marked=self._marked()))
        self.changed.emit()
