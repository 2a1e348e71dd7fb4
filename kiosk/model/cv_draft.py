"""A CV in the making: its steps, what was changed, and what an employer may ask about. Values only."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from kiosk.model.cv import Cv, Job, Month, Period, Study

_MONTHS = 12
_MOST_UNDO = 50
_SMALL = {"de", "den", "der", "ter", "ten", "la", "el", "al", "da", "dos", "von"}
GAP_MONTHS = 6
"""Shorter times without work or training are nobody's question."""


class Step(StrEnum):
    """The questions, in order."""

    WHO = "who"
    WORK = "work"
    STUDY = "study"
    TONGUES = "tongues"
    SKILLS = "skills"
    MOBILITY = "mobility"
    EXTRAS = "extras"
    CHECK = "check"


STEPS = tuple(Step)


@dataclass(frozen=True, slots=True)
class Gap:
    """Months without work or training, the first and the last one included."""

    start: Month
    end: Month


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A CV, the question that is asked, and the job and the training that are open in it."""

    cv: Cv
    step: Step = Step.WHO
    job: int = 0
    study: int = 0
    past: tuple[Cv, ...] = ()
    last: str = ""

    def at(self, step: Step) -> "Draft":
        """Ask another question; a job or training of which nothing is known goes."""
        cv = replace(
            self.cv,
            person=replace(self.cv.person, name=capitalised(self.cv.person.name)),
            work=tuple(job for job in self.cv.work if known(job)),
            education=tuple(study for study in self.cv.education if studied(study)),
        )
        return replace(
            self,
            cv=cv,
            step=step,
            job=min(self.job, max(0, len(cv.work) - 1)),
            study=min(self.study, max(0, len(cv.education) - 1)),
            last="",
        )

    def beside(self, steps: int) -> "Draft":
        """Ask the next question, or the one before."""
        return self.at(STEPS[max(0, min(len(STEPS) - 1, STEPS.index(self.step) + steps))])

    def changed(self, cv: Cv, what: str = "") -> "Draft":
        """Change the CV; letters of one field, called `what`, are one change together."""
        if cv == self.cv:
            return self
        past = self.past if what and what == self.last else (*self.past, self.cv)[-_MOST_UNDO:]
        return replace(self, cv=cv, past=past, last=what)

    def undone(self) -> "Draft":
        """Take the last change back."""
        if not self.past:
            return self
        *past, cv = self.past
        return replace(
            self,
            cv=cv,
            past=tuple(past),
            last="",
            job=min(self.job, max(0, len(cv.work) - 1)),
            study=min(self.study, max(0, len(cv.education) - 1)),
        )

    def with_job(self, job: Job, what: str = "") -> "Draft":
        """Change the open job."""
        return self.changed(replace(self.cv, work=_put(self.cv.work, self.job, job)), what)

    def with_study(self, study: Study, what: str = "") -> "Draft":
        """Change the open training."""
        return self.changed(replace(self.cv, education=_put(self.cv.education, self.study, study)), what)

    def more_work(self, job: Job) -> "Draft":
        """Add a job in front, and open it."""
        kept = tuple(each for each in self.cv.work if known(each))
        return replace(self.changed(replace(self.cv, work=(job, *kept))), job=0)

    def more_study(self, study: Study) -> "Draft":
        """Add a training in front, and open it."""
        kept = tuple(each for each in self.cv.education if studied(each))
        return replace(self.changed(replace(self.cv, education=(study, *kept))), study=0)

    def without_job(self) -> "Draft":
        """Leave the open job out."""
        work = self.cv.work[: self.job] + self.cv.work[self.job + 1 :]
        return replace(self.changed(replace(self.cv, work=work)), job=max(0, min(self.job, len(work) - 1)))

    def without_study(self) -> "Draft":
        """Leave the open training out."""
        rest = self.cv.education[: self.study] + self.cv.education[self.study + 1 :]
        return replace(self.changed(replace(self.cv, education=rest)), study=max(0, min(self.study, len(rest) - 1)))


def _put(items: tuple[Job | Study, ...], at: int, item: Job | Study) -> tuple:  # type: ignore[type-arg]
    return (*items[:at], item, *items[at + 1 :])


def capitalised(name: str) -> str:
    """Give a name that was typed without any capital those of a name."""
    if name != name.lower():
        return name
    first, *others = re.split(r"(?<=[\s-])", name)
    return first.capitalize() + "".join(part if part.strip() in _SMALL else part.capitalize() for part in others)


def known(job: Job) -> bool:
    """Tell whether anything but its dates is known of a job."""
    return bool(job.position.strip() or job.employer.strip() or job.highlights or job.summary)


def studied(study: Study) -> bool:
    """Tell whether anything but its dates is known of a training."""
    return bool(study.area.strip() or study.kind.strip() or study.institution.strip())


def newest_first(cv: Cv) -> Cv:
    """Put jobs and trainings in the order of a CV: what goes on or ended last is first."""
    return replace(
        cv,
        work=tuple(sorted(cv.work, key=lambda job: _ended(job.period), reverse=True)),
        education=tuple(sorted(cv.education, key=lambda study: _ended(study.period), reverse=True)),
    )


def _ended(period: Period) -> tuple[Month, Month]:
    none = Month(0)
    return period.end or (Month(9999) if period.start else none), period.start or none


def ready(cv: Cv) -> bool:
    """Tell whether an employer can do something with it: who it is, how to reach them, and what they did."""
    person = cv.person
    return bool(person.name.strip() and (person.phone.strip() or person.email.strip()) and (cv.work or cv.education))


def months_of(period: Period, today: date) -> int:
    """Count the months from the first one to the last one, at least one; 0 if the period is not known."""
    if period.start is None:
        return 0
    return max(1, _last(period, today) - _first(period.start))


def gaps(cv: Cv, today: date) -> tuple[Gap, ...]:
    """Find the times between the first job or training and today of which the CV says nothing."""
    return tuple(_gaps(cv, today))


def _gaps(cv: Cv, today: date) -> Iterator[Gap]:
    known_times = sorted(
        (_first(period.start), _last(period, today))
        for period in (
            *(job.period for job in (*cv.work, *cv.volunteer)),
            *(study.period for study in cv.education),
        )
        if period.start
    )
    if not cv.work:
        return
    # A training with its last year alone may have been the whole of it.
    ends = [study.period.end for study in cv.education if study.period.end and not study.period.start]
    until = None
    for start, end in (*known_times, (_now(today), _now(today))):
        if until is not None and start - until > GAP_MONTHS and not any(until <= _late(each) <= start for each in ends):
            yield Gap(_month(until + 1), _month(start - 1))
        until = end if until is None else max(until, end)


def _now(today: date) -> int:
    return today.year * _MONTHS + today.month - 1


def _first(month: Month) -> int:
    return month.year * _MONTHS + max(0, month.month - 1)


def _late(month: Month) -> int:
    return month.year * _MONTHS + (month.month or _MONTHS) - 1


def _last(period: Period, today: date) -> int:
    return min(_late(period.end), _now(today)) if period.end else _now(today)


def _month(count: int) -> Month:
    return Month(count // _MONTHS, count % _MONTHS + 1)
