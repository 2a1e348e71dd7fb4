"""The steps of a CV: which question is asked, what was answered, and what to look at again before it is printed."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.cv_draft import STEPS, Step
from kiosk.ui.component_rows import ChoiceRow, Standing, StepRow
from kiosk.ui.cv_choices import CvChoices
from kiosk.ui.cv_editing import CvEditing
from kiosk.ui.cv_remarks import CvRemarks, RemarkRow
from kiosk.ui.cv_study import CvStudyForm
from kiosk.ui.cv_tongues import CvTongues
from kiosk.ui.cv_who import CvWhoForm
from kiosk.ui.cv_wording import LANGUAGES
from kiosk.ui.cv_work import CvWorkForm
from kiosk.ui.occupation_finder import OccupationFinder
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.words import Words


@qml_type
class CvBuilder(QObject):
    """One question a screen; `moved` comes with another one, and with another job or training to tell of."""

    changed = Signal()
    moved = Signal()

    def __init__(self, editing: CvEditing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._who, self._work, self._study = (
            CvWhoForm(editing, self),
            CvWorkForm(editing, self),
            CvStudyForm(editing, self),
        )
        self._tongues, self._choices = CvTongues(editing, self), CvChoices(editing, self)
        self._steps, self._remarks = Rows(StepRow, self), Rows(RemarkRow, self)
        self._languages = Rows(ChoiceRow, self)
        self._words = CvRemarks(editing, self)
        self._work.added.connect(self.moved)
        self._study.added.connect(self.moved)
        editing.changed.connect(self._show)
        editing.language.changed.connect(self._show)

    @property
    def tellers(self) -> tuple[OccupationFinder | CvTongues, ...]:
        """Those of it that have something to be heard."""
        return self._who.role, self._work.occupation, self._tongues

    @Property(CvWhoForm, constant=True)
    def who(self) -> CvWhoForm:
        """Who it is."""
        return self._who

    @Property(CvWorkForm, constant=True)
    def work(self) -> CvWorkForm:
        """The jobs."""
        return self._work

    @Property(CvStudyForm, constant=True)
    def study(self) -> CvStudyForm:
        """The trainings."""
        return self._study

    @Property(CvTongues, constant=True)
    def tongues(self) -> CvTongues:
        """The languages."""
        return self._tongues

    @Property(CvChoices, constant=True)
    def choices(self) -> CvChoices:
        """What is chosen by touching words."""
        return self._choices

    @Property(Rows, constant=True)
    def steps(self) -> Rows:
        """The steps."""
        return self._steps

    @Property(Rows, constant=True)
    def remarks(self) -> Rows:
        """What to look at again."""
        return self._remarks

    @Property(Rows, constant=True)
    def languages(self) -> Rows:
        """The languages in which it can be."""
        return self._languages

    @Property(int, notify=changed)
    def now(self) -> int:
        """Which step it is, from 0."""
        return STEPS.index(self._editing.draft.step)

    @Property(str, notify=changed)
    def step(self) -> str:
        """The name of this step."""
        return self._editing.draft.step

    @Property(bool, notify=changed)
    def last(self) -> bool:
        """Whether it is the last one."""
        return self.now + 1 == len(STEPS)

    @Property(str, notify=changed)
    def place(self) -> str:
        """Which step it is, in words."""
        return self.tr("Step {number} of {steps}").format(number=self.now + 1, steps=len(STEPS))

    @Property(str, notify=changed)
    def question(self) -> str:
        """What is asked."""
        return {
            Step.WHO: self.tr("Who are you?"),
            Step.WORK: self.tr("What work did you do?"),
            Step.STUDY: self.tr("What did you learn?"),
            Step.TONGUES: self.tr("Which languages do you speak?"),
            Step.SKILLS: self.tr("What can you do well?"),
            Step.MOBILITY: self.tr("How do you get to work?"),
            Step.EXTRAS: self.tr("What else should people know?"),
            Step.CHECK: self.tr("Is everything right?"),
        }[self._editing.draft.step]

    @Property(str, notify=changed)
    def hint(self) -> str:
        """What to do."""
        return {
            Step.WHO: self.tr("Type your name and how they can reach you. The rest is not needed."),
            Step.WORK: self.tr("Begin with your last work. No work yet? Go on."),
            Step.STUDY: self.tr("School, course or training, here or abroad. Nothing? Go on."),
            Step.TONGUES: self.tr("Choose what suits best for each language."),
            Step.SKILLS: self.tr("Touch what suits you. You can leave this out."),
            Step.MOBILITY: self.tr("Touch what suits you. You can leave this out."),
            Step.EXTRAS: self.tr("Touch what suits you. You can leave this out."),
            Step.CHECK: self.tr("Read it once more. Then choose how it looks, and print it."),
        }[self._editing.draft.step]

    @Property(str, notify=changed)
    def before(self) -> str:
        """The step before, or empty."""
        return self._short(STEPS[self.now - 1]) if self.now else ""

    @Property(str, notify=changed)
    def after(self) -> str:
        """The next step in words, or empty."""
        if self.last:
            return ""
        return self.tr("Next: {step}").format(step=self._editing.language.small(self._short(STEPS[self.now + 1])))

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._editing.draft.past)

    @Property(bool, notify=changed)
    def foreign(self) -> bool:
        """Whether the CV is in another language than the screen."""
        return self._editing.cv.language != self._editing.language.code

    @Property(str, notify=changed)
    def written(self) -> str:
        """The language of the CV, in words."""
        return self.tr("This CV is in: {language}").format(language=self._named(self._editing.cv.language))

    @Property(str, notify=changed)
    def nameLine(self) -> str:
        """What to do about the name that is typed, or empty."""
        return self._words.name_line(self._editing.cv.person.name)

    @Slot()
    def next(self) -> None:
        """Ask the next question."""
        self._move(STEPS[min(self.now + 1, len(STEPS) - 1)])

    @Slot()
    def previous(self) -> None:
        """Ask the question before."""
        self._move(STEPS[max(0, self.now - 1)])

    @Slot(int)
    def jump(self, step: int) -> None:
        """Ask another question."""
        self._move(STEPS[step])

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        self._editing.show(self._editing.draft.undone())

    @Slot(int)
    def writeIn(self, row: int) -> None:
        """Have the CV in another language."""
        self._editing.write_in(LANGUAGES[row])

    def tell_shortened(self, jobs: tuple[str, ...]) -> None:
        """Say which jobs were made shorter on paper."""
        if jobs != self._words.shortened:
            self._words.shortened = jobs
            self._show()

    def _move(self, step: Step) -> None:
        self._who.role.settle()
        self._work.occupation.settle()
        self._editing.show(self._editing.draft.at(step))
        self.moved.emit()

    def _show(self) -> None:
        cv = self._editing.cv
        self._steps.show([StepRow(title=self._short(step), standing=self._standing(step)) for step in STEPS])
        self._languages.show([ChoiceRow(text=self._named(each), chosen=each == cv.language) for each in LANGUAGES])
        self._remarks.show(self._words.rows(self._choices.asked.rows) if self._editing.draft.step is Step.CHECK else [])
        self.changed.emit()

    def _named(self, code: str) -> str:
        language = self._editing.language
        return language.capital(Words(language.code).locale.languages[code])

    def _standing(self, step: Step) -> Standing:
        if step is self._editing.draft.step:
            return "now"
        cv = self._editing.cv
        answered = {
            Step.WHO: cv.person.name.strip(),
            Step.WORK: cv.work,
            Step.STUDY: cv.education,
            Step.TONGUES: cv.languages,
            Step.SKILLS: cv.skills,
            Step.MOBILITY: cv.licences or cv.vehicles or cv.mobility,
            Step.EXTRAS: cv.person.summary or cv.interests or cv.notes,
            Step.CHECK: False,
        }[step]
        return "done" if answered else "todo"

    def _short(self, step: Step) -> str:
        return {
            Step.WHO: self.tr("Who are you?"),
            Step.WORK: self.tr("Work"),
            Step.STUDY: self.tr("Training"),
            Step.TONGUES: self.tr("Languages"),
            Step.SKILLS: self.tr("What you can do"),
            Step.MOBILITY: self.tr("Driving licence"),
            Step.EXTRAS: self.tr("More about you"),
            Step.CHECK: self.tr("Check"),
        }[step]
