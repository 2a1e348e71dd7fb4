"""What to look at again before a CV is printed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.model.cv import Cv, Month, Person
from kiosk.model.cv_draft import STEPS, Step, gaps, ready
from kiosk.model.sending import is_address
from kiosk.ui.component_rows import ChoiceRow
from kiosk.ui.cv_asked import missed
from kiosk.ui.cv_editing import CvEditing
from kiosk.ui.cv_wording import own_words
from kiosk.ui.cv_work import day_of
from kiosk.words import Words

_MOST_OWN = 6
# Shorter numbers reach nobody from outside.
_DIGITS = 8
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")


@dataclass(frozen=True, slots=True, kw_only=True)
class RemarkRow:
    """Something to look at again, what it means, and the step that is about it."""

    icon: str
    text: str
    line: str
    step: int


class CvRemarks(QObject):
    """The remarks, in the language of the screen; `shortened` are the jobs that were made shorter on paper."""

    def __init__(self, editing: CvEditing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self.shortened: tuple[str, ...] = ()

    def rows(self, asked: Sequence[ChoiceRow]) -> list[RemarkRow]:
        """Give what there is to say; `asked` is what a vacancy asks."""
        cv = self._editing.cv
        found = [
            *self._who(cv.person),
            *self._named(cv),
            *self._told(cv),
            *self._missed(cv, asked),
            *self._own(cv),
            *self._short(),
        ]
        if not found and ready(cv):
            found = [_row("check-circle", Step.CHECK, self.tr("Your CV is ready"), self.tr("You can print it."))]
        return found

    def name_line(self, name: str) -> str:
        """Say what to do about a name that an employer cannot read, or nothing."""
        return self._letters() if _elsewhere(name) else ""

    def _who(self, person: Person) -> Iterator[RemarkRow]:
        name, phone, email = person.name.strip(), person.phone.strip(), person.email.strip()
        if not name:
            line = self.tr("Without a name nobody knows whose it is.")
            yield _row("warning", Step.WHO, self.tr("Your name is missing"), line)
        elif _elsewhere(name):
            yield _row("warning", Step.WHO, self.tr("Your name is in other letters"), self._letters())
        if not (phone or email):
            line = self.tr("Give a phone number or an e-mail address.")
            yield _row("warning", Step.WHO, self.tr("Nobody can reach you yet"), line)
        if phone and sum(sign.isdigit() for sign in phone) < _DIGITS:
            yield _row("warning", Step.WHO, self.tr("Your phone number is very short"), self._right(phone))
        if email and not is_address(email):
            yield _row("warning", Step.WHO, self.tr("That is no e-mail address"), self._right(email))

    def _named(self, cv: Cv) -> Iterator[RemarkRow]:
        """Names that nobody translates, in letters that an employer does not read."""
        address = cv.person.address
        names = [(Step.WHO, text) for text in (address.street, address.city)]
        names += [(Step.WORK, job.employer) for job in cv.work]
        names += [(Step.STUDY, study.institution) for study in cv.education]
        for step, text in dict.fromkeys(names):
            if _elsewhere(text):
                yield _row("warning", step, f"“{text}”", self._letters())

    def _letters(self) -> str:
        return self.tr("Employers here read Latin letters. Write it with those too.")

    def _right(self, text: str) -> str:
        return self.tr("Look whether it is right: {text}").format(text=self._editing.language.isolated(text))

    def _told(self, cv: Cv) -> Iterator[RemarkRow]:
        if not (cv.work or cv.education or cv.skills):
            line = self.tr("Add work, a training or what you can do. Then an employer knows something about you.")
            yield _row("warning", Step.WORK, self.tr("Your CV is still almost empty"), line)
        for gap in gaps(cv, self._editing.today):
            text = self.tr("Nothing from {start} to {end}")
            text = text.format(start=self._month(gap.start), end=self._month(gap.end))
            line = self.tr("That is fine, but people may ask about it. Did you learn something, or care for somebody?")
            yield _row("info", Step.WORK, text, line)
        if not cv.languages:
            line = self.tr("Employers want to know this. Also your mother tongue counts.")
            yield _row("info", Step.TONGUES, self.tr("Which languages do you speak?"), line)
        elif any(tongue.level is None and not tongue.fluency for tongue in cv.languages):
            line = self.tr("Choose what suits best for each language.")
            yield _row("info", Step.TONGUES, self.tr("How well do you speak it?"), line)

    def _missed(self, cv: Cv, asked: Sequence[ChoiceRow]) -> Iterator[RemarkRow]:
        language = self._editing.language
        if missing := missed(cv, self._editing.vacancy, asked, Words(language.code)):
            line = self.tr("Can you do this? Then add it. If not, you can still apply.")
            text = self.tr("The employer also asks: {list}").format(list=language.listed(missing))
            yield _row("info", Step.SKILLS, text, line)

    def _own(self, cv: Cv) -> Iterator[RemarkRow]:
        editing = self._editing
        if cv.language == editing.language.code:
            return
        line = self.tr("These are your own words. Check this with someone.")
        for text in own_words(cv, editing.trades, editing.named.values())[:_MOST_OWN]:
            yield _row("pencil-simple", Step.WORK, f"“{text}”", line)

    def _short(self) -> Iterator[RemarkRow]:
        for job in self.shortened:
            line = self.tr(
                "There is not enough room for everything. Leave something out if you want to choose yourself."
            )
            yield _row("info", Step.WORK, self.tr("Shorter on paper: {job}").format(job=job), line)

    def _month(self, month: Month) -> str:
        day = day_of(month)
        return f"{self._editing.language.month_alone(day)} {day.year}"


def _elsewhere(text: str) -> bool:
    """Tell whether it is written in letters, and none of them is Latin."""
    return any(sign.isalpha() for sign in text) and not _LATIN.search(text)


def _row(icon: str, step: Step, text: str, line: str) -> RemarkRow:
    return RemarkRow(icon=icon, text=text, line=line, step=STEPS.index(step))
