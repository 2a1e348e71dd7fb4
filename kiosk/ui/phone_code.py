"""What a QR code says to a phone: a page, a text, a contact or a place; at most version 10."""

from urllib.parse import urlsplit

from kiosk.model.partner import Partner, Place
from kiosk.model.sheet_code import MARK
from kiosk.model.training import Contact, Training
from kiosk.model.vacancy import Vacancy
from kiosk.ui.vacancy_words import number

# Bytes that version 10 holds at error correction M (ISO/IEC 18004, table 7); finer codes fail on old phones.
MOST_BYTES = 213
_WEB = ("https://", "http://")
_HERE = ("127.0.0.1", "localhost", "::1")


def vacancy_code(vacancy: Vacancy) -> str:
    """Give the employer's page, or what to remember of the vacancy when it has none."""
    if vacancy.apply.url.startswith(_WEB) and _fits(vacancy.apply.url):
        return vacancy.apply.url
    city = vacancy.locations[0].city if vacancy.locations else ""
    lines = [
        vacancy.title,
        ", ".join(part for part in (vacancy.employer.name, city) if part),
        vacancy.apply.phone,
        vacancy.apply.email,
        f"{MARK} {number(vacancy)}",
    ]
    return _cut([line for line in lines if line])


def employer_code(vacancy: Vacancy) -> str:
    """Give a vCard of whom to apply to, empty when nobody can be reached."""
    apply = vacancy.apply
    if not (apply.phone or apply.email):
        return ""
    return _card(
        vacancy.employer.name, [_line("TEL", apply.phone), _line("EMAIL", apply.email), _line("NOTE", vacancy.title)]
    )


def training_code(training: Training, contact: Contact | None) -> str:
    """Give the page of a training, or what to remember of it when it has none."""
    contact = contact or Contact()
    if contact.url.startswith(_WEB) and _fits(contact.url):
        return contact.url
    return _cut([line for line in (training.title, contact.phone, contact.email, f"{MARK} {training.id}") if line])


def contact_code(name: str, contact: Contact | None) -> str:
    """Give a vCard of an organisation, empty when it cannot be reached."""
    if contact is None or not (contact.phone or contact.email):
        return ""
    return _card(name, [_line("TEL", contact.phone), _line("EMAIL", contact.email)])


def partner_code(partner: Partner) -> str:
    """Give a vCard of a partner, or its page when it has neither phone nor mail; empty when nobody can reach it."""
    url = partner.contact.url if partner.contact else ""
    page = url if url.startswith(_WEB) and _fits(url) else ""
    return contact_code(partner.name, partner.contact) or page


def place_code(place: Place) -> str:
    """Give a vCard of a place."""
    address = place.address
    parts = ("", "", address.street, address.city, "", address.postcode, "BE")
    return _card(place.name, [_line("TEL", place.phone), f"ADR:{';'.join(_escaped(part) for part in parts)}"])


def geo_code(point: tuple[float, float]) -> str:
    """Give a point in degrees as an address that maps open (RFC 5870)."""
    return f"geo:{point[0]:.5f},{point[1]:.5f}"


def _card(name: str, lines: list[str]) -> str:
    """Write a vCard 3.0 (RFC 2426), with as many of `lines` as fit."""
    known = [line for line in lines if line]
    while True:
        card = ["BEGIN:VCARD", "VERSION:3.0", f"N:{_escaped(name)}", f"FN:{_escaped(name)}", *known, "END:VCARD"]
        text = "\r\n".join(card)
        if _fits(text):
            return text
        if not known:
            return ""
        known.pop()


def _line(name: str, value: str) -> str:
    return f"{name}:{_escaped(value)}" if value else ""


def _escaped(text: str) -> str:
    for mark in "\\,;":
        text = text.replace(mark, f"\\{mark}")
    return " ".join(text.split())


def _fits(text: str) -> bool:
    return len(text.encode()) <= MOST_BYTES


def _cut(lines: list[str]) -> str:
    """Leave out lines from the end, and then letters, until the rest fits."""
    while len(lines) > 1 and not _fits("\n".join(lines)):
        lines = lines[:-1]
    return "\n".join(lines).encode()[:MOST_BYTES].decode(errors="ignore")


def opens_on_phone(url: str) -> bool:
    """Whether a browser decrypts what comes from there: over https only, or from its own machine."""
    parts = urlsplit(url)
    return parts.scheme == "https" or parts.hostname in _HERE
