"""How to reach an organisation, in words."""

import re

from PySide6.QtCore import QObject

from kiosk.model.training import Contact
from kiosk.ui.fact_row import FactRow, WayRow
from kiosk.ui.language import NO_BREAK


class ContactWords(QObject):
    """Turns a contact into facts; what we lack is left out."""

    def facts(self, contact: Contact | None) -> list[FactRow]:
        """Give phone, mail and website, each where there is one."""
        if contact is None:
            return []
        found = (
            ("phone", self.tr("Call"), contact.phone.replace(" ", NO_BREAK)),
            ("envelope-simple", self.tr("Mail"), contact.email),
            ("desktop", self.tr("Website"), bare(contact.url)),
        )
        return [FactRow(icon=icon, label=label, value=value) for icon, label, value in found if value]

    def ways(self, contact: Contact | None) -> list[WayRow]:
        """Give the same as things to do."""
        if contact is None:
            return []
        found = (
            ("phone", self.tr("Call"), contact.phone.replace(" ", NO_BREAK)),
            ("envelope-simple", "", breakable(contact.email)),
            ("desktop", "", breakable(bare(contact.url))),
        )
        return [WayRow(icon=icon, text=text, strong=strong) for icon, text, strong in found if strong]


def bare(url: str) -> str:
    """Write a web address as people type it."""
    return url.split("://", 1)[-1].removeprefix("www.").rstrip("/")


def breakable(address: str) -> str:
    """Let a long address wrap after its marks, where people expect it."""
    return re.sub(r"([@./_-])(?=\w)", "\\1\N{ZERO WIDTH SPACE}", address)
