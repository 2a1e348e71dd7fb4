"""What an appointment speaks of, in words: with whom, what to bring, how far it is."""

from kiosk.model.appointment import AppointmentStatus, Bring, Role
from kiosk.words.words import Texts


def whom(name: str, role: str, paper: Texts) -> str:
    """Name who one speaks with, and what he or she is."""
    roles = {
        Role.COUNSELLOR: paper.tr("counsellor"),
        Role.EMPLOYER: paper.tr("employer"),
        Role.TEACHER: paper.tr("teacher"),
        Role.DESK: paper.tr("the desk"),
    }
    known = roles[Role(role)] if role in set(Role) else role
    # What comes first decides in which direction a line runs.
    parts, comma = ((known, name), "، ") if paper.words.rtl else ((name, known), ", ")
    return comma.join(part for part in parts if part)


def thing_word(thing: str, paper: Texts) -> str:
    """Name what to bring."""
    things = {
        Bring.IDENTITY_CARD: paper.tr("Your identity card"),
        Bring.ACCESS_CARD: paper.tr("Your WIS access card"),
        Bring.CERTIFICATES: paper.tr("The certificates that you have"),
        Bring.CV: paper.tr("Your CV"),
        Bring.DIPLOMA: paper.tr("Your diploma"),
        Bring.RESIDENCE_PERMIT: paper.tr("Your residence permit"),
    }
    return things[Bring(thing)] if thing in set(Bring) else thing


def status_word(status: AppointmentStatus, paper: Texts) -> str:
    """Say how far an appointment is."""
    return {
        AppointmentStatus.REQUESTED: paper.tr("You asked for this appointment. There is no answer yet."),
        AppointmentStatus.PROPOSED: paper.tr("You did not confirm this appointment yet."),
        AppointmentStatus.CONFIRMED: paper.tr("You confirmed this appointment."),
        AppointmentStatus.DECLINED: paper.tr("You said that you do not come."),
        AppointmentStatus.CANCELLED: paper.tr("This appointment is cancelled."),
        AppointmentStatus.ATTENDED: paper.tr("You went to this appointment."),
    }[status]
