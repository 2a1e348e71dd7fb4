"""How to reach an organisation, in words."""

from PySide6.QtCore import QObject

from kiosk.model.training import Contact
from kiosk.ui.fact_row import FactRow
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


def bare(url: str) -> str:
    """Write a web address as people type it."""
    return url.split("://", 1)[-1].removeprefix("www.").rstrip("/")
