"""What to look at again before a CV is printed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.model.cv import Month
from kiosk.model.cv_draft import STEPS, Step, gaps, ready
from kiosk.ui.component_rows import ChoiceRow
from kiosk.ui.cv_asked import missed
from kiosk.ui.cv_editing import CvEditing
from kiosk.ui.cv_wording import own_words
from kiosk.ui.cv_work import day_of
from kiosk.words import Words

_MOST_OWN = 6


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
        cv, found = self._editing.cv, []

        def say(icon: str, step: Step, text: str, line: str) -> None:
            found.append(RemarkRow(icon=icon, text=text, line=line, step=STEPS.index(step)))

        if not cv.person.name.strip():
            say(
                "warning",
                Step.WHO,
                self.tr("Your name is missing"),
                self.tr("Without a name nobody knows whose it is."),
            )
        if not (cv.person.phone.strip() or cv.person.email.strip()):
            line = self.tr("Give a phone number or an e-mail address.")
            say("warning", Step.WHO, self.tr("Nobody can reach you yet"), line)
        if not (cv.work or cv.education or cv.skills):
            line = self.tr("Add work, a training or what you can do. Then an employer knows something about you.")
            say("warning", Step.WORK, self.tr("Your CV is still almost empty"), line)
        for gap in gaps(cv, self._editing.today):
            text = self.tr("Nothing from {start} to {end}").format(
                start=self._month(gap.start), end=self._month(gap.end)
            )
            line = self.tr("That is fine, but people may ask about it. Did you learn something, or care for somebody?")
            say("info", Step.WORK, text, line)
        for tongue in cv.languages:
            if tongue.level is None and not tongue.fluency:
                line = self.tr("Choose what suits best for each language.")
                say("info", Step.TONGUES, self.tr("How well do you speak it?"), line)
                break
        if missing := missed(cv, self._editing.vacancy, asked, Words(self._editing.language.code)):
            line = self.tr("Can you do this? Then add it. If not, you can still apply.")
            text = self.tr("The employer also asks: {list}").format(list=self._editing.language.listed(missing))
            say("info", Step.SKILLS, text, line)
        own = (
            own_words(cv, self._editing.trades, self._editing.named.values())
            if cv.language != self._editing.language.code
            else ()
        )
        for text in own[:_MOST_OWN]:
            line = self.tr("These are your own words. Check this with someone.")
            say("pencil-simple", Step.WORK, f"“{text}”", line)
        for job in self.shortened:
            line = self.tr(
                "There is not enough room for everything. Leave something out if you want to choose yourself."
            )
            say("info", Step.WORK, self.tr("Shorter on paper: {job}").format(job=job), line)
        if not found and ready(cv):
            say("check-circle", Step.CHECK, self.tr("Your CV is ready"), self.tr("An employer finds everything in it."))
        return found

    def _month(self, month: Month) -> str:
        day = day_of(month)
        return f"{self._editing.language.month_alone(day)} {day.year}"
