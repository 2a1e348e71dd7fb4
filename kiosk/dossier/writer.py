"""How a terminal writes records: counted as its own, and later than everything that it saw."""

from dataclasses import dataclass

from kiosk.dossier.entry import Entry, Value
from kiosk.dossier.growing import grows
from kiosk.dossier.versioned import Versioned
from kiosk.envelope.version import Version
from kiosk.errors import BadData
from kiosk.model.application import Application

AHEAD_US = 24 * 3600 * 1_000_000


@dataclass(frozen=True, slots=True)
class Writer:
    """A terminal at a moment: its actor, its clock, the latest `written` that it saw in the vault (microseconds)."""

    actor: bytes
    wall: int
    latest: int = 0

    def first(self, value: Value) -> Versioned:
        """Write a new record.

        Raises:
            BadData: an application lacks its beginning.
        """
        if isinstance(value, Application) and not value.events:
            raise BadData("an application has at least one event")
        return Versioned(Version().raised(self.actor), Entry.of(value, self._now(0)))

    def next(self, before: Versioned, value: Value | None) -> Versioned:
        """Write a record anew, or remove it with None.

        Raises:
            BadData: it was removed, is of another kind, or an application would lose something.
        """
        old = before.entry
        if old.value is None:
            raise BadData("this record was removed: it does not come back")
        if isinstance(value, Application) and not (isinstance(old.value, Application) and grows(old.value, value)):
            raise BadData("an application is only ever added to")
        written = self._now(old.written)
        entry = Entry(old.kind, None, written) if value is None else Entry.of(value, written)
        if entry.kind != old.kind:
            raise BadData("a record stays of its kind")
        return Versioned(before.version.raised(self.actor), entry)

    def _now(self, before: int) -> int:
        """A hybrid logical clock: one terminal whose clock is wrong draws the others ahead by a day at most."""
        return max(self.wall, min(self.latest + 1, self.wall + AHEAD_US), before + 1)
