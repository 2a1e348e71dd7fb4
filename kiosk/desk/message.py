"""What the desk reads: Dutch, and about the kiosk alone."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from kiosk.config import Terminal
from kiosk.model.desk import Call

_TEXTS = {
    Call.HELP: "Iemand bij de WIS-kiosk vraagt hulp.",
    Call.PAPER_OUT: "Het papier van de WIS-kiosk is op. Leg papier bij.",
    Call.PAPER_LOW: "Het papier van de WIS-kiosk is bijna op. Leg papier bij.",
    Call.JAM: "Er zit papier vast in de printer van de WIS-kiosk.",
    Call.TONER_OUT: "De toner of inkt van de WIS-kiosk is op.",
    Call.TONER_LOW: "De toner of inkt van de WIS-kiosk is bijna op.",
    Call.PRINTER_FAULT: "De printer van de WIS-kiosk werkt niet. Kijk of hij aan staat, dicht is en leeg is.",
    Call.SLIP_OUT: "De rol in de bonprinter van de WIS-kiosk is op. Leg een nieuwe rol in.",
    Call.SLIP_LOW: "De rol in de bonprinter van de WIS-kiosk is bijna op. Leg een nieuwe rol klaar.",
    Call.SLIP_FAULT: "De bonprinter van de WIS-kiosk werkt niet. Kijk of hij aan staat en dicht is.",
    Call.PINS: "Op de WIS-kiosk zijn veel foute pincodes ingegeven. Ga eens kijken. Ze neemt er een kwartier geen aan.",
    Call.TEST: "Dit is een test van de WIS-kiosk. Je hoeft niets te doen.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One call; `id` stays the same when it is sent again, `opened` is in seconds since 1970."""

    id: str
    what: Call
    opened: float
    terminal: Terminal

    @property
    def text(self) -> str:
        """The sentence for the desk."""
        return _TEXTS[self.what]

    @property
    def at(self) -> datetime:
        """When the call was opened."""
        return datetime.fromtimestamp(self.opened, UTC)

    @property
    def json(self) -> bytes:
        """The message for a program."""
        fields = {
            "id": self.id,
            "kind": self.what,
            "at": self.at.isoformat(timespec="seconds"),
            "terminal": self.terminal.id,
            "place": self.terminal.name,
            "text": self.text,
        }
        return json.dumps(fields, ensure_ascii=False, sort_keys=True).encode()


class Messenger(Protocol):
    """A way to the desk."""

    def send(self, message: Message) -> None:
        """Return when the other side has acknowledged the message.

        Raises:
            EnvironmentFault: it did not.
        """
        ...
