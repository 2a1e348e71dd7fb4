"""`drops.sqlite` in a store: sealed files, each until it is fetched or a day is over."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from central.drops.tables import drop
from central.small_file import SmallFile

KEPT_S = 86400
MOST_A_DAY = 200
MOST_BYTES = 1 << 30


class Full(Exception):
    """Too many files: of this terminal on one day, or in all."""


class Shelf:
    """The files. Every method raises EnvironmentFault if they cannot be read or written."""

    def __init__(self, store: Path, clock: Callable[[], float]) -> None:
        self._file, self._clock = SmallFile(store / "drops.sqlite", "central_drops"), clock

    def put(self, id: bytes, terminal: bytes, sealed: bytes) -> bool:
        """Keep a file; False if it was here before, as the same again is the same.

        Raises:
            Full: there are too many.
        """
        row = drop.c
        with self._file.transaction() as db:
            self._sweep(db)
            if db.execute(select(row.id).where(row.id == _hash(id))).scalar() is not None:
                return False
            of_terminal = db.execute(select(func.count()).where(row.terminal == terminal)).scalar_one()
            kept = db.execute(select(func.sum(func.length(row.sealed)))).scalar() or 0
            if of_terminal >= MOST_A_DAY or kept + len(sealed) > MOST_BYTES:
                raise Full
            db.execute(insert(drop).values(id=_hash(id), terminal=terminal, received=self._clock(), sealed=sealed))
        return True

    def take(self, id: bytes) -> bytes | None:
        """Give a file and destroy it, None if it is not here any more or never was."""
        with self._file.transaction() as db:
            self._sweep(db)
            sealed: bytes | None = db.execute(select(drop.c.sealed).where(drop.c.id == _hash(id))).scalar()
            if sealed is not None:
                db.execute(update(drop).where(drop.c.id == _hash(id)).values(sealed=None))
        return sealed

    def sweep(self) -> None:
        """Remove what nobody fetched within a day."""
        with self._file.transaction() as db:
            self._sweep(db)

    def _sweep(self, db: Connection) -> None:
        db.execute(delete(drop).where(drop.c.received <= self._clock() - KEPT_S))


def _hash(id: bytes) -> bytes:
    return sha256(b"wis/1/drop" + id).digest()[:16]
