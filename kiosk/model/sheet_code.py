"""The codes of sheets and telephones that lead back to a vacancy or a training.

A code is a page, a call or a mail as a QR code holds it, or "no:" and the number that people read.
"""

import re
from urllib.parse import quote

from kiosk.model.training import Contact, Training
from kiosk.model.vacancy import Apply, Vacancy

MARK = "WIS"
"""Stands before the number in the text of a code."""

_WEB = ("https://", "http://")
_LONGEST_NUMBER = 64
# The last line of a text; scanners leave out line ends, and spaces that are not on a keyboard.
_NUMBER = re.compile(rf"{MARK}[ \u00a0]+([\w.:\- \u00a0]{{1,{_LONGEST_NUMBER}}})\s*$", re.ASCII)
# Postal codes have four digits and stand behind words too.
_TYPED = re.compile(r"(?:[^\W\d]+[.:]?\s+){0,2}([0-9](?:[ .\u00a0]?[0-9]){5,14})")
# Symbology identifier of ISO/IEC 15424, which some scanners put first: "]Q1" for a QR code.
_IDENTIFIER = re.compile(r"\][A-Za-z][0-9A-Za-z]")


def call(phone: str) -> str:
    """Give the code that calls a number, empty if there is none to call."""
    # "+32 (0)9" is how Belgians write it; a phone must not dial that zero.
    digits = re.sub(r"[^\d+]", "", phone.replace("(0)", ""))
    return f"tel:{digits}" if digits else ""


def mail(address: str) -> str:
    """Give the code that writes to an address, empty if there is none."""
    return f"mailto:{quote(address, safe='@')}" if address else ""


def page(url: str) -> str:
    """Give the code that opens a page, empty if it is none of the web."""
    return url if url.startswith(_WEB) else ""


def codes_of(record: Vacancy | Training) -> tuple[str, ...]:
    """Give every code that leads to a record."""
    way: Apply | Contact
    if isinstance(record, Training):
        number, way = record.id, record.contact or Contact()
    else:
        number, way = record.source_id or record.id, record.apply
    found = (f"no:{number}", page(way.url), call(way.phone), mail(way.email))
    return tuple(code for code in found if code)


def code_in(scan: str) -> str:
    """Find the code in what was scanned, empty if there is none that WIS makes."""
    text = plain(scan)
    if re.match(r"(https?://|tel:|mailto:)\S+$", text):
        return text
    found = _NUMBER.search(text)
    return "no:" + re.sub(r"[ \u00a0]", "", found[1]) if found else ""


def number_in(text: str) -> str:
    """Find the code of a number that somebody typed as people read it: "7 526 323", "vacature 7526323"."""
    found = _TYPED.fullmatch(text.strip())
    return "no:" + re.sub(r"\D", "", found[1]) if found else ""


def plain(scan: str) -> str:
    """Leave out what a scanner adds to a code."""
    return _IDENTIFIER.sub("", scan, count=1).strip() if _IDENTIFIER.match(scan) else scan.strip()
