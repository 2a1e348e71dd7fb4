"""How an application stands, in words and pictures."""

from datetime import date, datetime

from PySide6.QtCore import QObject

from kiosk.model.application import Application, Event, EventKind, Way
from kiosk.ui.component_rows import EntryRow, TagKind
from kiosk.ui.language import Language

WAYS = {Way.PHONE: "phone", Way.MAIL: "envelope-simple", Way.IN_PERSON: "footprints", Way.FORM: "desktop"}
EVENTS = {
    EventKind.CALLED: "phone",
    EventKind.REPLY: "envelope-simple",
    EventKind.INTERVIEW: "chat-circle-text",
    EventKind.HIRED: "confetti",
    EventKind.REFUSED: "x",
    EventKind.NOTE: "note",
}
_KINDS: dict[EventKind, TagKind] = {
    EventKind.APPLIED: "info",
    EventKind.CALLED: "info",
    EventKind.REPLY: "info",
    EventKind.INTERVIEW: "ok",
    EventKind.HIRED: "ok",
    EventKind.LOST: "error",
}


class ApplicationWords(QObject):
    """The words, in the language of the screen."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language

    def way(self, way: Way) -> str:
        """The tile of a way to apply."""
        return {
            Way.PHONE: self.tr("Called"),
            Way.MAIL: self.tr("E-mailed"),
            Way.IN_PERSON: self.tr("Went there"),
            Way.FORM: self.tr("On the website"),
            Way.LETTER: self.tr("With a letter"),
        }[way]

    def tile(self, kind: EventKind) -> str:
        """The tile of something that happened."""
        return {
            EventKind.APPLIED: self.tr("Applied"),
            EventKind.CALLED: self.tr("Called"),
            EventKind.REPLY: self.tr("Answer"),
            EventKind.INTERVIEW: self.tr("Interview"),
            EventKind.HIRED: self.tr("Hired"),
            EventKind.REFUSED: self.tr("Not chosen"),
            EventKind.NOTE: self.tr("Note"),
        }[kind]

    def entry(self, event: Event) -> EntryRow:
        """One moment on the line of time."""
        icon = WAYS.get(event.way, "paper-plane-tilt") if event.kind is EventKind.APPLIED and event.way else ""
        if event.sending:
            icon = "warning" if event.kind is EventKind.LOST else "paper-plane-tilt"
        return EntryRow(
            icon=icon or EVENTS.get(event.kind, "paper-plane-tilt"),
            title=self._happened(event),
            date=self.day(event.at),
            line=self._line(event),
            kind=_KINDS.get(event.kind, "neutral"),
        )

    def row(self, application: Application) -> EntryRow:
        """One application in a list."""
        latest, summary = application.latest, application.summary
        icon = "warning" if application.lost else EVENTS.get(latest.kind, "paper-plane-tilt")
        return EntryRow(
            icon=icon,
            title=self.language.isolated(summary.title),
            date=self.day(application.applied.at),
            line=self.where(application),
            kind=_KINDS.get(latest.kind, "neutral"),
            tag=self.state(application),
        )

    def where(self, application: Application) -> str:
        """The employer and the town."""
        summary = application.summary
        return ", ".join(self.language.isolated(part) for part in (summary.by, summary.city) if part)

    def state(self, application: Application) -> str:
        """How it stands."""
        latest = application.latest
        if application.pending and latest.kind is EventKind.APPLIED:
            return self.tr("Is still being sent")
        return {
            EventKind.APPLIED: self.tr("Sent, waiting for an answer"),
            EventKind.CALLED: self.tr("Called"),
            EventKind.REPLY: self.tr("They answered"),
            EventKind.INTERVIEW: self.tr("Interview on %1").replace("%1", self.day(latest.at)),
            EventKind.HIRED: self.tr("Hired"),
            EventKind.REFUSED: self.tr("Not chosen"),
            EventKind.LOST: self.tr("Not delivered"),
        }.get(latest.kind, "")

    def kind(self, application: Application) -> TagKind:
        """The colour of how it stands."""
        return _KINDS.get(application.latest.kind, "neutral")

    def day(self, iso: str) -> str:
        """A day as people write it."""
        return self.language.day(_date(iso))

    def _line(self, event: Event) -> str:
        if event.kind is EventKind.LOST:
            return self.tr("The employer did not get it. Apply in another way.")
        return self.language.isolated(f"“{event.note}”") if event.note else ""

    def _happened(self, event: Event) -> str:
        if event.sending and event.kind is EventKind.NOTE:
            return self.tr("Your e-mail is sent")
        if event.kind is EventKind.APPLIED:
            return {
                Way.PHONE: self.tr("You called about it"),
                Way.MAIL: self.tr("You sent an e-mail"),
                Way.IN_PERSON: self.tr("You went there"),
                Way.FORM: self.tr("You applied on the website"),
                Way.LETTER: self.tr("You sent a letter"),
                None: self.tr("You applied"),
            }[event.way]
        return {
            EventKind.CALLED: self.tr("You called"),
            EventKind.REPLY: self.tr("They answered"),
            EventKind.INTERVIEW: self.tr("Invited for an interview"),
            EventKind.HIRED: self.tr("You have the job"),
            EventKind.REFUSED: self.tr("Not chosen"),
            EventKind.NOTE: self.tr("Your note"),
            EventKind.LOST: self.tr("Your e-mail was not delivered"),
        }[event.kind]


def _date(iso: str) -> date:
    return datetime.fromisoformat(iso).date()
