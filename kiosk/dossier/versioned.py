"""A record with the writes that led to it, and the one rule by which two become one."""

from dataclasses import dataclass, replace

from kiosk.dossier.entry import Entry
from kiosk.dossier.growing import united
from kiosk.envelope.version import Version
from kiosk.model.application import Application


@dataclass(frozen=True, slots=True)
class Versioned:
    """What a record holds, and how often each terminal has written it."""

    version: Version
    entry: Entry

    def merged(self, other: "Versioned") -> "Versioned":
        """Unite with the same record from another terminal, in whatever order and however often.

        What was written over the other replaces it. Of two that knew nothing of each other: one that was removed stays
        removed, applications keep the events of both, of anything else the later one stands.

        Raises:
            BadData: too many terminals wrote it.
        """
        if self == other or (self.version != other.version and self.version.covers(other.version)):
            return self
        if self.version != other.version and other.version.covers(self.version):
            return other
        first, last = sorted((self.entry, other.entry), key=_rank)
        if isinstance(first.value, Application) and isinstance(last.value, Application):
            last = replace(last, value=united(last.value, first.value))
        return Versioned(self.version.joined(other.version), last)


def _rank(entry: Entry) -> tuple[bool, int, bytes]:
    """What decides, and the same on every terminal: at the same microsecond, the bytes."""
    value = entry.value
    # Events do not decide: they are of both.
    alone = replace(entry, value=replace(value, events=())) if isinstance(value, Application) else entry
    return value is None, entry.written, alone.encode()
