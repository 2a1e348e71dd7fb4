"""Tasks in words: what, why, by when, from whom, and where on the kiosk they are done."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject

from kiosk.dossier.contents import Kept
from kiosk.model.rule import Destination
from kiosk.model.task import Evidence, Task, TaskKind, TaskStatus
from kiosk.ui.component_rows import StepRow
from kiosk.ui.language import Language
from kiosk.ui.overview_words import OverviewWords, TaskRow
from kiosk.ui.rule_tasks import RuleTasks


@dataclass(frozen=True, slots=True)
class Door:
    """A page of the kiosk, with its picture."""

    page: str
    icon: str


DOORS = {
    Destination.CV: Door("cv", "read-cv-logo"),
    Destination.LETTER: Door("cv", "envelope-simple"),
    Destination.SEARCH: Door("search", "briefcase"),
    Destination.TRAININGS: Door("trainings", "graduation-cap"),
    Destination.GUIDE: Door("guide", "handshake"),
    Destination.PARTNER: Door("partner", "handshake"),
    Destination.PLACES: Door("places", "map-pin"),
    Destination.SAVED: Door("dossierSaved", "bookmark-simple"),
    Destination.SEARCHES: Door("dossierSaved", "magnifying-glass"),
    Destination.APPLICATIONS: Door("dossierApplications", "paper-plane-tilt"),
    Destination.APPOINTMENTS: Door("dossierAppointments", "calendar-check"),
    Destination.PASSPORT: Door("dossierPassport", "medal"),
    Destination.PROFILE: Door("dossierPassport", "user-circle"),
    Destination.RECOVERY: Door("dossierSettings", "key"),
}


class TaskWords(QObject):
    """The words, in the language of the screen."""

    def __init__(
        self,
        rules: RuleTasks,
        overview: OverviewWords,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.rules = rules
        self.language: Language = overview.language
        self._overview, self._now = overview, now

    def row(self, kept: Kept[Task]) -> TaskRow:
        """One task in a list."""
        task = replace(kept.value, title=self.rules.said(kept.value).title)
        if task.status is TaskStatus.DONE:
            # When it was due says nothing any more.
            return TaskRow(at=kept.at.hex(), title=task.title, due=self.tr("Done"), near=False, late=False)
        return self._overview.task(Kept(kept.at, task, kept.written))

    def source(self, task: Task) -> str:
        """From whom it is."""
        if task.kind is TaskKind.RULE:
            return self.tr("Given by the kiosk")
        if task.from_first_name:
            return self.tr("From your counsellor %1").replace("%1", self.language.isolated(task.from_first_name))
        return self.tr("From your counsellor")

    def why(self, task: Task) -> str:
        """Why it is given; a counsellor writes in any language."""
        return self.language.isolated(self.rules.said(task).text)

    def steps(self, task: Task) -> list[StepRow]:
        """The steps; the first that is not done is the one of now."""
        over = task.status is TaskStatus.DONE
        said = self.rules.said(task).steps
        done = [over or step.done for step in task.steps]
        first = done.index(False) if False in done else -1
        return [
            StepRow(title=self.language.isolated(text), standing="done" if ready else "now" if at == first else "todo")
            for at, (text, ready) in enumerate(zip(said, done, strict=True))
        ]

    def evidence(self, task: Task) -> str:
        """What shows that it is done."""
        if task.status is TaskStatus.DONE:
            return self.tr("This is done.")
        counselled = task.kind is TaskKind.COUNSELLOR
        return {
            Evidence.NONE: self.tr("Is it done? Then say so here."),
            Evidence.APPLICATION: self.tr("Your next application counts by itself."),
            Evidence.PRINT: self.tr("Print your CV, a letter or your list here. That counts by itself.")
            if counselled
            else self.tr("Print it here. That counts by itself."),
            Evidence.VISIT: self.tr("Go to your appointment, and say there that you went. That counts by itself.")
            if counselled
            else self.tr("Go there, and say here that it is done."),
        }[task.evidence]

    def act(self, destination: Destination | None) -> str:
        """The button that leads to where it is done."""
        if destination is None:
            return ""
        return {
            Destination.CV: self.tr("Do it now in your CV"),
            Destination.LETTER: self.tr("Write the letter now"),
            Destination.SEARCH: self.tr("Look for work now"),
            Destination.TRAININGS: self.tr("Look for a training now"),
            Destination.GUIDE: self.tr("Find who helps"),
            Destination.PARTNER: self.tr("See who helps"),
            Destination.PLACES: self.tr("See the places"),
            Destination.SAVED: self.tr("See what you saved"),
            Destination.SEARCHES: self.tr("See your searches"),
            Destination.APPLICATIONS: self.tr("See your applications"),
            Destination.APPOINTMENTS: self.tr("See your appointments"),
            Destination.PASSPORT: self.tr("Say what you can do"),
            Destination.PROFILE: self.tr("Fill in your profile"),
            Destination.RECOVERY: self.tr("Make the card now"),
        }[destination]
