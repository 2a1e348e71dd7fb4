"""An appointment in words: when, with whom, where, what to bring, how far it is."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject

from kiosk.model.appointment import Appointment, AppointmentStatus, Bring
from kiosk.ui.component_rows import LineRow, TagKind
from kiosk.ui.language import Language
from kiosk.words import Words
from kiosk.words.appointment_names import status_word, thing_word, whom

_ICONS: dict[str, str] = {
    Bring.IDENTITY_CARD: "identification-card",
    Bring.ACCESS_CARD: "cardholder",
    Bring.CERTIFICATES: "certificate",
    Bring.CV: "read-cv-logo",
    Bring.DIPLOMA: "graduation-cap",
    Bring.RESIDENCE_PERMIT: "identification-card",
}
_KINDS: dict[AppointmentStatus, TagKind] = {
    AppointmentStatus.PROPOSED: "warn",
    AppointmentStatus.REQUESTED: "info",
    AppointmentStatus.CONFIRMED: "ok",
    AppointmentStatus.ATTENDED: "ok",
}


class MeetingWords(QObject):
    """The words, in the language of the screen; paper says the same with the same words."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language

    def hour(self, appointment: Appointment) -> str:
        """When it starts."""
        return self.language.hour(starts(appointment))

    def day(self, appointment: Appointment) -> date:
        """On which day."""
        return starts(appointment).date()

    def whom(self, appointment: Appointment) -> str:
        """With whom."""
        paper = Words(self.language.code).context("paper")
        return whom(self.language.isolated(appointment.from_first_name), appointment.with_role, paper)

    def takes(self, appointment: Appointment) -> str:
        """What it is about, and how long it takes."""
        paper = Words(self.language.code).context("paper")
        minutes = (datetime.fromisoformat(appointment.ends) - starts(appointment)) // timedelta(minutes=1)
        takes = paper.tr("takes about %n minutes", "", minutes) if minutes > 0 else ""
        return " · ".join(part for part in (self.language.isolated(appointment.subject), takes) if part)

    def state(self, appointment: Appointment) -> str:
        """How far it is."""
        return status_word(appointment.status, Words(self.language.code).context("paper"))

    def kind(self, appointment: Appointment) -> TagKind:
        """The colour of how far it is."""
        return _KINDS.get(appointment.status, "neutral")

    def bring(self, appointment: Appointment) -> list[LineRow]:
        """What to bring."""
        paper = Words(self.language.code).context("paper")
        return [LineRow(icon=_ICONS.get(thing, "check"), text=thing_word(thing, paper)) for thing in appointment.bring]


def starts(appointment: Appointment) -> datetime:
    """When it starts."""
    return datetime.fromisoformat(appointment.starts)
