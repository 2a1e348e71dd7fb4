"""The pepper: a secret in a file beside the database. Who has only the database has no wraps."""

import hmac
import os
from hashlib import sha256
from pathlib import Path

from sqlalchemy import insert, select

from central.vault import tables
from central.vault.database import Database
from kiosk.envelope.box import Box, derive
from kiosk.envelope.frame import ID_BYTES, KEY_BYTES
from kiosk.envelope.proof import CHALLENGE_BYTES
from kiosk.errors import BadData, ConfigError

FRESH_S = 60
_REGISTRATION = range(1, 256 * 1024)
_MOMENT, _MARK = 8, 16


class Pepper:
    """Seals registrations, and makes challenges that need not be remembered until they are used."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret
        self._marks = derive(secret, b"wis/1/challenge", KEY_BYTES)

    @classmethod
    def of(cls, path: Path, database: Database) -> "Pepper":
        """Read the pepper of a database; a new database gets a new one.

        Raises:
            ConfigError: the file is not there, or another one.
        """
        with database.reading() as db:
            known = db.execute(select(tables.pepper.c.digest)).scalar()
        if known is None and not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(os.urandom(KEY_BYTES))
                file.flush()
                os.fsync(file.fileno())
        try:
            secret = path.read_bytes()
        except OSError as error:
            raise ConfigError(f"{path} cannot be read: {error.strerror}. The vaults need it: restore it.") from error
        digest = derive(secret, b"wis/1/pepper", KEY_BYTES)
        if len(secret) != KEY_BYTES or known not in (None, digest):
            raise ConfigError(f"{path} is not the pepper with which the database of the vaults was made. Restore it.")
        if known is None:
            with database.writing(bytes(ID_BYTES)) as db:
                db.execute(insert(tables.pepper).values(digest=digest))
        return cls(secret)

    def close(self, vault: bytes, registration: bytes) -> bytes:
        """Seal a registration."""
        return Box.close(b"WISB", (vault,), self._secret, b"wis/1/registered" + vault, registration).encode()

    def open(self, vault: bytes, closed: bytes) -> bytes:
        """Open a registration.

        Raises:
            BadData: it was changed.
        """
        box = Box.decode(b"WISB", closed, (ID_BYTES,), _REGISTRATION)
        if box.context != (vault,):
            raise BadData("the registration is that of another vault")
        return box.open(self._secret, b"wis/1/registered" + vault)

    def challenge(self, card: bytes, now: float) -> bytes:
        """Make a challenge for a card, whether or not there is one: when, something random, and a mark of both."""
        shown = int(now * 1000).to_bytes(_MOMENT, "big") + os.urandom(CHALLENGE_BYTES - _MOMENT - _MARK)
        return shown + self._mark(card, shown)

    def is_fresh(self, challenge: bytes, card: bytes, now: float) -> bool:
        """Whether it was made here, for this card, less than a minute ago."""
        shown, mark = challenge[:-_MARK], challenge[-_MARK:]
        age = now - int.from_bytes(shown[:_MOMENT], "big") / 1000
        return hmac.compare_digest(mark, self._mark(card, shown)) and -1 <= age < FRESH_S

    def _mark(self, card: bytes, shown: bytes) -> bytes:
        return hmac.digest(self._marks, card + shown, sha256)[:_MARK]
