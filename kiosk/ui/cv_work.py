"""The jobs of a CV: what, for whom, from when until when, and what was done there."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.cv import Job, Month
from kiosk.model.cv import Period as Time
from kiosk.model.cv_draft import months_of
from kiosk.model.taxonomy import Occupation, name_in
from kiosk.ui.component_rows import ChoiceRow
from kiosk.ui.cv_editing import CvEditing
from kiosk.ui.occupation_finder import OccupationFinder
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.untold_words import UntoldWords
from kiosk.ui.wheel import Period

FIRST_YEAR = 1955
"""Nobody at the screen worked before that."""

_MONTHS = 12
_USUAL_YEARS = 1


@qml_type
class CvWorkForm(QObject):
    """The jobs, and the one that is open."""

    changed = Signal()
    added = Signal()

    def __init__(self, editing: CvEditing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._occupation = OccupationFinder(
            "job", editing.lane, editing.language, self, paper=lambda: editing.cv.language
        )
        self._occupation.written.connect(lambda text: self._take(text, ""))
        self._occupation.found.connect(self._find)
        today = editing.today
        self._period = Period(
            editing.language, first=date(FIRST_YEAR, 1, 1), last=today, begin=today, end=today, parent=self
        )
        self._period.chosen.connect(self._time)
        self._jobs, self._tasks = Rows(ChoiceRow, self), Rows(ChoiceRow, self)
        self._offered: list[str] = []
        self._words = UntoldWords(editing.language, self)
        self._shown: Time | None = None
        editing.opened.connect(self._forget)
        editing.changed.connect(self._show)
        editing.language.changed.connect(self._show)

    @Property(OccupationFinder, constant=True)
    def occupation(self) -> OccupationFinder:
        """What the job was."""
        return self._occupation

    @Property(Period, constant=True)
    def period(self) -> Period:
        """From when until when."""
        return self._period

    @Property(Rows, constant=True)
    def jobs(self) -> Rows:
        """The jobs, newest first; nothing to choose from where there is one."""
        return self._jobs

    @Property(Rows, constant=True)
    def tasks(self) -> Rows:
        """What may have been done there."""
        return self._tasks

    @Property(str, notify=changed)
    def employer(self) -> str:
        """For whom."""
        return self._job.employer

    @Property(bool, notify=changed)
    def any(self) -> bool:
        """Whether anything is known of the open job."""
        return bool(self._job.position.strip())

    @Property(bool, notify=changed)
    def tasked(self) -> bool:
        """Whether there are tasks to choose from."""
        return self.any and bool(self._offered)

    @Property(str, notify=changed)
    def chosenTasks(self) -> str:
        """How many tasks are chosen, in words."""
        return self.tr("%n chosen, more is fine", "", len(self._job.highlights))

    @Property(str, notify=changed)
    def untold(self) -> str:
        """That some tasks are not there in the language of the screen, or nothing."""
        return self._words.told(self._tasks.rows)

    @Property(str, notify=changed)
    def length(self) -> str:
        """How long it lasted, in words."""
        months = months_of(self._job.period, self._editing.today)
        years, rest = divmod(months, _MONTHS)
        parts = (self.tr("%n years", "", years) if years else "", self.tr("%n months", "", rest) if rest else "")
        return self._editing.language.listed(parts)

    @Slot(int)
    def choose(self, row: int) -> None:
        """Open another job."""
        self._editing.show(replace(self._editing.draft, job=row))

    @Slot()
    def add(self) -> None:
        """Add a job, from before the others."""
        self._editing.show(self._editing.draft.more_work(Job()))
        self.added.emit()

    @Slot()
    def remove(self) -> None:
        """Leave the open job out."""
        self._editing.show(self._editing.draft.without_job())

    @Slot(str)
    def writeEmployer(self, text: str) -> None:
        """Take over for whom it was."""
        self._put(replace(self._job, employer=text), "employer")

    @Slot(int)
    def toggle(self, row: int) -> None:
        """Say that something was done there, or not."""
        done, text = self._job.highlights, self._offered[row]
        kept = tuple(each for each in done if each != text) if text in done else (*done, text)
        self._put(replace(self._job, highlights=kept))

    @Slot(str)
    def addTask(self, text: str) -> None:
        """Say in own words what was done there."""
        if text.strip():
            self._put(replace(self._job, highlights=(*self._job.highlights, text.strip())))

    @property
    def _job(self) -> Job:
        work, at = self._editing.cv.work, self._editing.draft.job
        return work[at] if at < len(work) else Job()

    def _find(self, found: Occupation) -> None:
        self._take(name_in(found.labels, self._editing.cv.language), found.id)
        self._editing.learn(found.id)

    def _take(self, name: str, code: str) -> None:
        job = self._job
        if job.period == Time():
            job = replace(job, period=self._usual())
        self._put(replace(job, position=name, code=code), "" if code else "position")

    def _time(self) -> None:
        begin, end = self._period.begin.start, self._period.end.start
        stop = None if self._period.ongoing else Month(end.year, end.month)
        self._shown = Time(Month(begin.year, begin.month), stop)
        self._put(replace(self._job, period=self._shown), "period")

    def _usual(self) -> Time:
        """Guess: the year before the other jobs, or the last one."""
        today = self._editing.today
        starts = [job.period.start for job in self._editing.cv.work if job.period.start]
        end = min(starts, default=Month(today.year, today.month))
        month = end.month or 1
        return Time(Month(end.year - _USUAL_YEARS, month), Month(end.year, month))

    def _put(self, job: Job, what: str = "") -> None:
        self._editing.show(self._editing.draft.with_job(job, f"{what}{self._editing.draft.job}" if what else ""))

    def _forget(self) -> None:
        self._shown = None
        self._occupation.clear()

    def _show(self) -> None:
        editing, job = self._editing, self._job
        jobs = editing.cv.work
        self._jobs.show(
            [
                ChoiceRow(text=each.position or each.employer or self.tr("New work"), chosen=at == editing.draft.job)
                for at, each in enumerate(jobs)
            ]
            if len(jobs) > 1
            else []
        )
        trade = editing.trade(job.code)
        offered = {name_in(task, editing.cv.language): task for task in (trade.tasks if trade else ())}
        offered |= {text: {} for text in job.highlights if text not in offered}
        self._offered = list(offered)
        self._tasks.show([self._words.row(task, text, chosen=text in job.highlights) for text, task in offered.items()])
        self._occupation.hold(job.position, editing.meaning(job.position))
        self._show_time(job.period if job.period != Time() else self._usual())
        self.changed.emit()

    def _show_time(self, time: Time) -> None:
        if time != self._shown and time.start:
            self._shown = time
            self._period.show(day_of(time.start), day_of(time.end) if time.end else None)


def day_of(month: Month) -> date:
    """Give the first day of a month; of a whole year that is in January."""
    return date(month.year, month.month or 1, 1)
