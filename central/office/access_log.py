"""Who of the office did what, when, and to which number or request: never what was in it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from sqlalchemy import Connection, func, insert, select

from central.office import tables
from central.vault.database import Database
from kiosk.envelope.message import Sent

# The lock of PostgreSQL that all writers share.
_LOCK = b"office-log".ljust(16, b"\0")


class Act(StrEnum):
    """What somebody did."""

    LOGIN = "login"
    LOGOUT = "logout"
    LIST = "list"
    READ = "read"
    DONE = "done"
    UNDONE = "undone"
    TASK = "task"
    APPOINTMENT = "appointment"
    SUGGESTION = "suggestion"
    WRONG_NUMBER = "wrong_number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line; `about` is a dossier number, or the id of a request in hexadecimal."""

    at: datetime
    who: str
    act: Act
    about: str


class AccessLog:
    """The log in the database of the vaults. A line is there before what it tells of happens."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database, self._clock = database, clock

    def note(self, who: str, act: Act, about: str = "") -> None:
        """Write a line.

        Raises:
            EnvironmentFault: the database does not answer; then nothing may happen.
        """
        with self._database.writing(_LOCK) as db:
            write(db, self._clock(), who, act, about)

    def entries(self, since: datetime | None = None, who: str = "", about: str = "") -> Iterator[Entry]:
        """The lines from a moment (aware) on, the oldest first; of one person, or about one number or request."""
        lines = select(tables.access).order_by(tables.access.c.number)
        if since:
            lines = lines.where(tables.access.c.at >= since.timestamp())
        if who:
            lines = lines.where(tables.access.c.who == who)
        if about:
            lines = lines.where(func.replace(tables.access.c.about, " ", "") == "".join(about.split()))
        with self._database.reading() as db:
            for row in db.execute(lines):
                yield Entry(at=datetime.fromtimestamp(row.at, UTC), who=row.who, act=Act(row.act), about=row.about)


def act_of(value: Sent) -> Act:
    """What it is to send this."""
    return Act(type(value).__name__.lower())


def write(db: Connection, at: float, who: str, act: Act, about: str = "") -> None:
    """Write a line within a transaction."""
    db.execute(insert(tables.access).values(at=at, who=who, act=act, about=about))
