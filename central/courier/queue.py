"""`courier.sqlite` in a store: applications that wait, and of those that ended only that they did."""

from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import msgspec
from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from central.courier.letter import Letter
from central.courier.tables import application
from central.small_file import SmallFile

WAITS, SENT, CANNOT = "waits", "sent", "cannot"
MOST_A_DAY = 60
MOST_WAITING = 2000
_DAY_S = 86400
_KEPT_S = 30 * _DAY_S
_FAR_S = 2 * _DAY_S


@dataclass(frozen=True, slots=True)
class Claim:
    """An application that somebody has to send now, for the `tries`-th time."""

    id: bytes
    received: float
    tries: int
    body: bytes = field(repr=False)

    @property
    def letter(self) -> Letter:
        """What it says."""
        return msgspec.msgpack.decode(self.body, type=Letter)


class Full(Exception):
    """Too many applications: of this terminal on one day, or in all."""


class Queue:
    """The applications; whoever tries to send one has it to itself until its lease is over.

    Every method raises EnvironmentFault if the file cannot be read or written.
    """

    def __init__(self, store: Path) -> None:
        self._file = SmallFile(store / "courier.sqlite", "central_courier")

    def add(self, id: bytes, terminal: bytes, letter: Letter, now: float) -> None:
        """Keep an application until it is sent; the same again is the same.

        Raises:
            Full: there are too many.
        """
        row = application.c
        of_day = select(func.count()).where(row.terminal == terminal, row.received > now - _DAY_S)
        waiting = select(func.count()).where(row.state == WAITS)
        with self._file.transaction() as db:
            if db.execute(select(row.id).where(row.id == _hash(id))).scalar() is not None:
                return
            if db.execute(of_day).scalar_one() >= MOST_A_DAY or db.execute(waiting).scalar_one() >= MOST_WAITING:
                raise Full
            db.execute(
                insert(application).values(
                    id=_hash(id),
                    terminal=terminal,
                    state=WAITS,
                    received=now,
                    tries=0,
                    due=now,
                    letter=msgspec.msgpack.encode(letter),
                )
            )

    def state(self, id: bytes) -> str:
        """Say how an application stands, "" if it never was here."""
        with self._file.transaction() as db:
            found = db.execute(select(application.c.state).where(application.c.id == _hash(id))).scalar()
        return found or ""

    def claim(self, now: float, lease_s: float) -> Claim | None:
        """Take the application that has waited longest, or None if none is due."""
        row = application.c
        # A clock that was set back must not silence one.
        due = (row.due <= now) | (row.due > now + _FAR_S)
        with self._file.transaction() as db:
            found = db.execute(
                select(row.id, row.received, row.tries, row.letter)
                .where(row.state == WAITS, due)
                .order_by(row.due)
                .limit(1)
            ).first()
            if found is None:
                return None
            db.execute(update(application).where(row.id == found.id).values(tries=found.tries + 1, due=now + lease_s))
        return Claim(found.id, found.received, found.tries + 1, found.letter)

    def wait(self, claim: Claim, due: float) -> None:
        """Try it again later."""
        with self._file.transaction() as db:
            db.execute(update(application).where(application.c.id == claim.id).values(due=due))

    def end(self, claim: Claim, state: str, now: float) -> None:
        """Destroy what was sent, or will never be."""
        values = {"state": state, "ended": now, "letter": None}
        with self._file.transaction() as db:
            db.execute(update(application).where(application.c.id == claim.id).values(values))

    def give_up(self, now: float, most_s: float) -> None:
        """Destroy what has waited for longer than this."""
        row = application.c
        values = {"state": CANNOT, "ended": now, "letter": None}
        with self._file.transaction() as db:
            db.execute(update(application).where(row.state == WAITS, row.received < now - most_s).values(values))

    def sweep(self, now: float) -> None:
        """Forget those that ended long ago."""
        with self._file.transaction() as db:
            db.execute(delete(application).where(application.c.ended < now - _KEPT_S))


def _hash(id: bytes) -> bytes:
    return sha256(b"wis/1/application" + id).digest()[:16]
