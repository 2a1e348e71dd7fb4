"""What visitors agreed to have counted, until sync has sent it: at most one thing of a visit, without a time."""

import os
import sqlite3
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import ClauseElement, bindparam, delete, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import insert

from kiosk.model.related import Interest
from kiosk.state_file import faults, open_state
from kiosk.tables import interest

KEPT_DAYS = 30

_ID_BYTES = 16
_DIALECT = sqlite.dialect(paramstyle="qmark")


def _compiled(statement: ClauseElement) -> str:
    return str(statement.compile(dialect=_DIALECT))


_ADD = _compiled(insert(interest).values({column.name: bindparam(column.name) for column in interest.c}))
# Ids are random, and so is their order.
_WAITING = _compiled(
    select(interest.c.id, interest.c.occupation, interest.c.vacancy).order_by(interest.c.id).limit(bindparam("most"))
)
_SENT = _compiled(delete(interest).where(interest.c.id == bindparam("id")))
_OVER = _compiled(delete(interest).where(interest.c.day < bindparam("day")))


class Interests:
    """The interests in `state.sqlite`, as one visit or one sync opens them; use it from the thread that opened it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        with faults():
            connection.execute("PRAGMA secure_delete = ON").fetchall()
        self._connection = connection
        self._added = False

    @classmethod
    def open(cls, data_dir: Path) -> "Interests":
        """Open them.

        Raises:
            EnvironmentFault: the state cannot be written.
        """
        return cls(open_state(data_dir))

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def add(self, one: Interest, today: date) -> bool:
        """Keep the interest of this visit; False, and nothing kept, if it had one before."""
        if self._added:
            return False
        self._added = True
        with faults():
            self._connection.execute(_ADD, (os.urandom(_ID_BYTES), today.isoformat(), one.occupation, one.vacancy))
        return True

    def waiting(self, most: int) -> dict[bytes, Interest]:
        """Give what was not sent yet, by id, in an order that says nothing."""
        with faults():
            # SQLAlchemy writes an OFFSET beside every LIMIT.
            rows = self._connection.execute(_WAITING, (most, 0)).fetchall()
        return {id: Interest(occupation, vacancy) for id, occupation, vacancy in rows}

    def sent(self, ids: list[bytes]) -> None:
        """Forget what central has."""
        with faults():
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.executemany(_SENT, [(id,) for id in ids])
            self._connection.execute("COMMIT")

    def forget(self, today: date) -> None:
        """Forget what could not be sent for KEPT_DAYS."""
        with faults():
            self._connection.execute(_OVER, ((today - timedelta(days=KEPT_DAYS)).isoformat(),))
