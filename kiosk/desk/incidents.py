"""Calls that are open, in `state.sqlite`: several screens share them, and they outlive a visit and a power cut."""

import secrets
from dataclasses import dataclass
from pathlib import Path

from kiosk.model.desk import Call
from kiosk.state_file import faults, open_state

HELP_S = 600.0
"""Who asks for help again after this long asks anew."""
_FAR_S = 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """A call that somebody has to send now, for the `tries`-th time."""

    id: str
    what: Call
    opened: float
    tries: int


class Incidents:
    """The open calls. Whoever tries to send one has it to itself until its lease is over.

    Raises:
        EnvironmentFault: the state cannot be read or written; so does every method.
    """

    def __init__(self, data_dir: Path) -> None:
        self._connection = open_state(data_dir)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def open(self, what: Call, now: float) -> None:
        """Open a call unless it is open already."""
        with faults():
            if what is Call.HELP:
                self._connection.execute(
                    "DELETE FROM incident WHERE kind = ? AND opened NOT BETWEEN ? AND ?", (what, now - HELP_S, now)
                )
            self._connection.execute(
                "INSERT OR IGNORE INTO incident (kind, id, opened, tries, due) VALUES (?, ?, ?, 0, ?)",
                (what, secrets.token_hex(8), now, now),
            )

    def solve(self, what: Call) -> None:
        """Close a call; nobody sends it any more."""
        with faults():
            self._connection.execute("DELETE FROM incident WHERE kind = ?", (what,))

    def claim(self, now: float, lease_s: float) -> Incident | None:
        """Take the call that has waited longest, or None if none is due."""
        with faults():
            self._connection.execute("DELETE FROM incident WHERE kind = ? AND opened < ?", (Call.HELP, now - HELP_S))
            # A clock that was set back must not silence a call.
            rows = self._connection.execute(
                "UPDATE incident SET tries = tries + 1, due = ? WHERE kind = (SELECT kind FROM incident"
                " WHERE known IS NULL AND (due <= ? OR due > ?) ORDER BY due LIMIT 1) AND known IS NULL"
                " RETURNING id, kind, opened, tries",
                (now + lease_s, now, now + _FAR_S),
            ).fetchall()
        return next((Incident(id=id, what=Call(kind), opened=at, tries=n) for id, kind, at, n in rows), None)

    def heard(self, id: str, now: float) -> None:
        """Write down that the desk knows."""
        with faults():
            self._connection.execute("UPDATE incident SET known = ? WHERE id = ?", (now, id))

    def missed(self, id: str, due: float) -> None:
        """Write down that the desk was not reached, and when to try again."""
        with faults():
            self._connection.execute("UPDATE incident SET due = ? WHERE id = ?", (due, id))

    def known(self) -> dict[Call, bool]:
        """The open calls, and of each whether the desk knows."""
        with faults():
            rows = self._connection.execute("SELECT kind, known IS NOT NULL FROM incident ORDER BY opened").fetchall()
        return {Call(kind): bool(known) for kind, known in rows}
