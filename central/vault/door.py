"""The way in: a card proves that it is there, a try is counted, and only then what the PIN opens is handed out."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, Row, func, insert, select, update

from central.vault import tables
from central.vault.database import Database
from central.vault.lockout import MOST, Tries
from central.vault.pepper import Pepper
from central.vault.refused import Refused
from central.vault.rows import digest, find
from kiosk.envelope.opened import opened_challenge
from kiosk.envelope.proof import Purpose, proves

TOKEN_BYTES = 32
TOKEN_S = 30 * 86400


@dataclass(frozen=True, slots=True)
class Shown:
    """A card and the proof that it is there."""

    card: bytes
    proof: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Unlocked:
    """What opens a vault for whoever knows the PIN or has both cards, and a token that fetches ciphertext."""

    registration: bytes = field(repr=False)
    token: bytes = field(repr=False)
    left: int


class Door:
    """Challenges, tries and tokens."""

    def __init__(self, database: Database, pepper: Pepper, clock: Callable[[], float]) -> None:
        self._database, self._pepper, self._clock = database, pepper, clock
        # Checked against when there is no such card, so that it takes as long.
        self._no_gate = Ed25519PrivateKey.generate().public_key().public_bytes_raw()

    def challenge(self, card: bytes) -> bytes:
        """Give what a card must sign; the same whether or not there is such a card."""
        return self._pepper.challenge(card, self._clock())

    def unlock(self, challenge: bytes, *shown: Shown) -> Unlocked:
        """Count a try with one card; with both there is nothing to try, and what was counted is forgotten.

        Raises:
            Refused: the proof is none, or of an unknown card, or the challenge is old or used; or tries are over.
        """
        now = self._clock()
        purpose = Purpose.OPEN if len(shown) == 1 else Purpose.CARDS
        with self._database.reading() as db:
            rows = [_card(db, one.card) for one in shown]
        gates = [row.gate if row else self._no_gate for row in rows]
        held = [proves(one.proof, one.card, challenge, purpose, gate) for one, gate in zip(shown, gates, strict=True)]
        fresh = self._pepper.is_fresh(challenge, shown[0].card, now)
        vaults = {row.vault for row in rows if row}
        known = all(rows) and len(vaults) == 1 and len({one.card for one in shown}) == len(shown)
        if not (fresh and all(held) and known):
            raise _unknown()
        vault: bytes = vaults.pop()
        with self._database.writing(vault) as db:
            # Cards may have been replaced since.
            if [_card(db, one.card) for one in shown] != rows or _attempt(db, vault, challenge):
                raise _unknown()
            row = find(db, vault)
            tries = Tries(row.failures, row.waits_until).at(now)
            refusal = tries.refusal(now) if purpose is Purpose.OPEN else None
            token = os.urandom(TOKEN_BYTES)
            if refusal:
                _put_tries(db, vault, tries, row.used)
            else:
                tries = tries.counted(now) if purpose is Purpose.OPEN else Tries()
                counts = purpose is Purpose.OPEN
                seen = {"vault": vault, "challenge": digest(challenge), "counts": counts, "at": now}
                db.execute(insert(tables.attempt).values(seen))
                _put_tries(db, vault, tries, now)
                db.execute(insert(tables.token).values(digest=digest(token), vault=vault, until=now + TOKEN_S))
        if refusal:
            raise refusal
        return Unlocked(self._pepper.open(vault, row.registration), token, tries.left)

    def opened(self, vault: bytes, data: bytes) -> int:
        """Take back the try of a challenge and those before it; those after it stay. Give how many are left.

        Raises:
            BadData: it is damaged, or that vault did not sign it.
            Refused: there is no such vault.
        """
        with self._database.reading() as db:
            challenge = opened_challenge(data, vault, find(db, vault).signs)
        with self._database.writing(vault) as db:
            row = find(db, vault)
            tries = Tries(row.failures, row.waits_until)
            attempt = _attempt(db, vault, challenge)
            if attempt:
                behind = (tables.attempt.c.number > attempt.number) & tables.attempt.c.counts
                count = select(func.count()).where(tables.attempt.c.vault == vault, behind)
                tries = tries.taken_back(db.execute(count).scalar() or 0)
                _put_tries(db, vault, tries, self._clock())
            return MOST - tries.failures

    def admit(self, vault: bytes, token: bytes) -> None:
        """Let in who has a token of this vault.

        Raises:
            Refused: it is none, or over.
        """
        with self._database.reading() as db:
            row = db.execute(select(tables.token).where(tables.token.c.digest == digest(token))).one_or_none()
        if row is None or row.vault != vault or row.until <= self._clock():
            raise Refused(HTTPStatus.UNAUTHORIZED, "token", "The token is wrong or over. Open the vault again.")


def _card(db: Connection, card: bytes) -> Row[Any] | None:
    return db.execute(select(tables.card).where(tables.card.c.id == card)).one_or_none()


def _attempt(db: Connection, vault: bytes, challenge: bytes) -> Row[Any] | None:
    attempt = tables.attempt.c
    found = select(tables.attempt).where(attempt.vault == vault, attempt.challenge == digest(challenge))
    return db.execute(found).one_or_none()


def _put_tries(db: Connection, vault: bytes, tries: Tries, used: float) -> None:
    values = {"failures": tries.failures, "waits_until": tries.waits_until, "used": used}
    db.execute(update(tables.vault).where(tables.vault.c.id == vault).values(**values))


def _unknown() -> Refused:
    text = "The card, its proof or the challenge is not known. Ask for a new challenge."
    return Refused(HTTPStatus.FORBIDDEN, "unknown", text)
