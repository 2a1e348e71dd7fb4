"""An appointment as iCalendar text (RFC 5545), short enough for a QR code."""

from datetime import datetime

from kiosk.model.appointment import Appointment
from kiosk.model.partner import Place


def calendar_event(appointment: Appointment, place: Place | None, room: int) -> str:
    """Give the event that says most within `room` bytes of UTF-8, or "" if not even the moment fits.

    Phones read a bare VEVENT; the calendar around it would cost half a code.
    """
    starts, ends = (datetime.fromisoformat(moment) for moment in (appointment.starts, appointment.ends))
    minutes = max(1, round((ends - starts).total_seconds() / 60))
    town = place.address.city if place else ""
    where = f"{place.address.street}, {place.address.postcode} {town}" if place else appointment.phone
    for summary, location in _choices(appointment.subject, place.name if place else "", town, where):
        lines = ["BEGIN:VEVENT", f"DTSTART:{starts:%Y%m%dT%H%M%S}", f"DURATION:PT{minutes}M"]
        lines.append(f"SUMMARY:{_escaped(summary)}")
        lines += [f"LOCATION:{_escaped(location)}"] if location else []
        text = "\n".join([*lines, "END:VEVENT"])
        if len(text.encode()) <= room:
            return text
    return ""


def _choices(subject: str, name: str, town: str, where: str) -> list[tuple[str, str]]:
    """Give titles with places, those that say most first."""
    full = ", ".join(part for part in (name, where) if part)
    short = [(f"WIS {known}".strip(), "") for known in (name, town, "")]
    return [(f"WIS: {subject}", full), ("WIS", full), *short]


def _escaped(text: str) -> str:
    kept = "".join(character if character.isprintable() else " " for character in text)
    return kept.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
