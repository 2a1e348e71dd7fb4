"""Logging in to the office: sessions behind a cookie, and a wait after wrong passwords."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from math import ceil

from sqlalchemy import delete, insert, select, update

from central.office import access_log, tables
from central.office.access_log import Act
from central.office.staff import Member, Staff
from central.vault.database import Database

LASTS_S, IDLE_S = 10 * 3600, 30 * 60
_FREE = 4
_FIRST_WAIT_S, _LONGEST_WAIT_S = 15.0, 15 * 60.0
# The lock of PostgreSQL that all logins share; vaults have ids of their own.
LOCK = b"office-login".ljust(16, b"\0")


@dataclass(frozen=True, slots=True)
class Session:
    """Who is logged in, and the token that each form of this session carries."""

    member: Member
    form: str


@dataclass(frozen=True, slots=True)
class Wait:
    """No password is looked at for so many seconds."""

    seconds: int


class Login:
    """Sessions in the database: they outlive a restart, and end with the member."""

    def __init__(self, database: Database, staff: Staff, clock: Callable[[], float]) -> None:
        self._database, self._staff, self._clock = database, staff, clock

    def enter(self, name: str, password: str) -> str | Wait | None:
        """Give the cookie of a new session, None for a wrong name or password.

        The try counts before the password is looked at; a right one takes it back.

        Raises:
            ConfigError: the file of the staff is damaged.
        """
        key, now = _digest(name), self._clock()
        with self._database.writing(LOCK) as db:
            row = db.execute(select(tables.lockout).where(tables.lockout.c.digest == key)).one_or_none()
            # A clock that was set back must not lengthen a wait.
            left = min(row.waits_until - now, _LONGEST_WAIT_S) if row else 0.0
            if left > 0:
                own = tables.lockout.c.digest == key
                db.execute(update(tables.lockout).where(own).values(waits_until=now + left))
                return Wait(ceil(left))
            failures = (row.failures if row else 0) + 1
            wait = (
                min(_LONGEST_WAIT_S, _FIRST_WAIT_S * 2.0 ** min(failures - _FREE - 1, 16)) if failures > _FREE else 0.0
            )
            db.execute(delete(tables.lockout).where(tables.lockout.c.digest == key))
            db.execute(insert(tables.lockout).values(digest=key, failures=failures, waits_until=now + wait))
        member = self._staff.check(name, password)
        if member is None:
            return None
        cookie, form = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        with self._database.writing(LOCK) as db:
            db.execute(delete(tables.lockout).where(tables.lockout.c.digest == key))
            db.execute(delete(tables.session).where(tables.session.c.until <= now))
            values = {"digest": _digest(cookie), "name": member.name, "form": form}
            proof = _digest(member.password)
            db.execute(insert(tables.session).values(until=now + LASTS_S, seen=now, proof=proof, **values))
            access_log.write(db, now, member.name, Act.LOGIN, f"{failures - 1} wrong before" if failures > 1 else "")
        return cookie

    def session(self, cookie: str) -> Session | None:
        """The session of a cookie, None if it is over, or its member is no longer there or has another password.

        Raises:
            ConfigError: the file of the staff is damaged.
        """
        own, now = tables.session.c.digest == _digest(cookie), self._clock()
        with self._database.reading() as db:
            row = db.execute(select(tables.session).where(own)).one_or_none()
        if row is None or row.until <= now or row.seen + IDLE_S <= now:
            return None
        member = self._staff.get(row.name)
        if member is None or _digest(member.password) != row.proof:
            return None
        with self._database.writing(LOCK) as db:
            db.execute(update(tables.session).where(own).values(seen=now))
        return Session(member, row.form)

    def leave(self, cookie: str) -> None:
        """End a session."""
        with self._database.writing(LOCK) as db:
            db.execute(delete(tables.session).where(tables.session.c.digest == _digest(cookie)))


def _digest(text: str) -> bytes:
    return sha256(text.encode("utf-8", "replace")).digest()
