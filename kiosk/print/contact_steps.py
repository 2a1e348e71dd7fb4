"""How to reach an organisation, as steps that one can do, and as a QR code."""

import re
from collections.abc import Iterator
from urllib.parse import quote

from kiosk.model.training import Contact
from kiosk.print import qr
from kiosk.print.frame import Code
from kiosk.print.next_step import Step
from kiosk.print.text import strong
from kiosk.words import Texts

_WEB = ("https://", "http://")
_LONGEST = 120


def contact_steps(contact: Contact, paper: Texts) -> list[Step]:
    """Give the phone, the mail and the website, each where there is one."""
    return list(_steps(contact, paper))


def _steps(contact: Contact, paper: Texts) -> Iterator[Step]:
    if 0 < len(contact.phone) <= _LONGEST:
        call = strong(paper.tr("Call **{phone}**"), phone=contact.phone)
        yield Step(icon="phone", text=call, phone=contact.phone)
    if 0 < len(contact.email) <= _LONGEST:
        yield Step(icon="envelope-simple", text=strong(paper.tr("Mail to **{email}**"), email=contact.email))
    if contact.url.startswith(_WEB) and len(contact.url) <= _LONGEST:
        yield Step(icon="desktop", text=strong(paper.tr("Look at **{page}**"), page=bare(contact.url)))


def bare(url: str) -> str:
    """Write a web address as people type it."""
    return re.sub(r"^https?://(www\.)?", "", url).rstrip("/")


def dialled(phone: str) -> str:
    """Give the digits to dial; "+32 (0)9" is how Belgians write a number, a phone must not dial that zero."""
    return re.sub(r"[^\d+]", "", phone.replace("(0)", ""))


def contact_code(contact: Contact, paper: Texts) -> Code | None:
    """Give the QR code that helps most: the page, else a call, else a mail."""
    for data, caption, shown in _targets(contact, paper):
        if modules := qr.matrix(data):
            return Code(modules=modules, caption=caption, number=shown)
    return None


def _targets(contact: Contact, paper: Texts) -> Iterator[tuple[str, str, str]]:
    if contact.url.startswith(_WEB):
        yield contact.url, paper.tr("see the page"), ""
    if phone := dialled(contact.phone):
        yield f"tel:{phone}", paper.tr("call them"), contact.phone[:_LONGEST]
    if contact.email:
        yield f"mailto:{quote(contact.email, safe='@')}", paper.tr("mail them"), ""
