"""What the office does: send messages to files, keep what visitors ask, know the commitments of proofs."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from http import HTTPStatus
from typing import Literal

from sqlalchemy import delete, func, insert, select, update

from central import metadata
from central.office import tables
from central.office.access_log import AccessLog
from central.office.keyring import Keyring, OfficeKey
from central.office.tables import COMMITMENTS_S, REQUESTS_S
from central.vault.number import parse_number
from central.vault.refused import Refused
from central.vault.rows import find
from central.vault.service import Service
from kiosk.envelope.commitment import Commitment, Proof, ProofRow, id_of
from kiosk.envelope.frame import ID_BYTES
from kiosk.envelope.message import LONGEST, Message, Sent, seal_message
from kiosk.envelope.request import Request, open_request, request_head
from kiosk.envelope.service_keys import ServiceKeys
from kiosk.errors import BadData

_MOST_REQUESTS = 20_000
_SHOWN = 100
MOST_PAGES = _MOST_REQUESTS // _SHOWN
# A proof may wait for weeks on a terminal without a connection, and clocks may be ahead.
_OLDEST, _NEWEST = timedelta(days=366), timedelta(days=2)
# The lock of PostgreSQL that the writers of these tables share.
_LOCK = b"office".ljust(ID_BYTES, b"\0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request as it lies here; `request` is None if no key of this office opens it."""

    id: bytes
    received: datetime
    done: bool
    request: Request | None


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a request is; `received` in seconds since 1970, 0 if it is not known."""

    id: bytes
    state: Literal["unknown", "kept", "done"] = "unknown"
    received: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """What is known of a sheet: when central got its commitment, and what fits. Rows: None if not asked."""

    received: datetime
    totals: bool
    rows: bool | None


class Desk:
    """The office beside a vault service."""

    def __init__(self, service: Service) -> None:
        self._service = service

    @property
    def service_file(self) -> bytes:
        """The keys of the service as signed offline.

        Raises:
            ConfigError: there are none.
        """
        return metadata.published_service(self._service.store / "public")

    @property
    def log(self) -> AccessLog:
        """What the staff did."""
        return AccessLog(self._service.database, self._service.clock)

    def vault_of(self, number: str) -> bytes:
        """The vault that a dossier number leads to.

        Raises:
            BadData: a digit is wrong or missing, or it leads nowhere (any more).
        """
        found = self._service.registry.reached(parse_number(number))
        if found is None:
            raise BadData("no dossier has this number: ask the visitor for the present one")
        return found.vault

    def send(self, vault: bytes, value: Sent, answers: bytes | None = None) -> bytes:
        """Sign a message, seal it to a vault and leave it there; give its id.

        Raises:
            BadData: it says what no message may say.
            Refused: there is no such vault, or too many messages wait for it.
            ConfigError: no key of the office is in use.
        """
        now = self._now()
        key = self._ring().signing(now)
        expires = min(now + LONGEST, key.public.end)
        message = Message(id=os.urandom(ID_BYTES), vault=vault, expires=expires, value=value, answers=answers)
        sealed = seal_message(message, self._service.registry.receives(vault), key.signer)
        self._service.drawer.put_message(vault, message.id, sealed, expires.timestamp())
        return message.id

    def take_request(self, body: bytes) -> None:
        """Keep a sealed request for 30 days; the same again does nothing.

        Raises:
            BadData: it is none, or sealed to no key of the service.
            Refused: another one has its id, or there are too many.
        """
        id, key = request_head(body)
        if ServiceKeys.decode(self.service_file).get(key) is None:
            raise BadData("the request is sealed to a key that the service does not have")
        now = self._service.clock()
        with self._service.database.writing(_LOCK) as db:
            db.execute(delete(tables.request).where(tables.request.c.received < now - REQUESTS_S))
            known = db.execute(select(tables.request.c.body).where(tables.request.c.id == id)).scalar()
            if known is not None:
                if known != body:
                    raise Refused(HTTPStatus.CONFLICT, "taken", "Another request has this id. Make a new one.")
                return
            if (db.execute(select(func.count()).select_from(tables.request)).scalar() or 0) >= _MOST_REQUESTS:
                raise Refused(HTTPStatus.SERVICE_UNAVAILABLE, "full", "The office has too many requests. Try later.")
            db.execute(insert(tables.request).values(id=id, body=body, received=now, done=None))

    def requests(self, page: int = 1) -> tuple[list[Asked], bool]:
        """A page of the requests of the last 30 days, opened, those to do first, then the newest; and if more follow.

        Raises:
            ConfigError: the keys of the office cannot be read.
        """
        ring, since = self._ring(), self._service.clock() - REQUESTS_S
        fresh = tables.request.c.received >= since
        order = (tables.request.c.done.is_not(None), tables.request.c.received.desc(), tables.request.c.id)
        with self._service.database.reading() as db:
            asked = select(tables.request).where(fresh).order_by(*order)
            rows = db.execute(asked.offset((page - 1) * _SHOWN).limit(_SHOWN + 1)).all()
        found = [self._opened(ring, row.id, row.body, row.received, row.done) for row in rows[:_SHOWN]]
        return found, len(rows) > _SHOWN

    def request(self, id: bytes) -> Asked | None:
        """One request, None if it is gone.

        Raises:
            ConfigError: the keys of the office cannot be read.
        """
        since = self._service.clock() - REQUESTS_S
        own = (tables.request.c.id == id) & (tables.request.c.received >= since)
        with self._service.database.reading() as db:
            row = db.execute(select(tables.request).where(own)).one_or_none()
        return self._opened(self._ring(), row.id, row.body, row.received, row.done) if row else None

    def standings(self, ids: Sequence[bytes]) -> list[Standing]:
        """How far requests are, in the order asked; nothing of one is known that is over."""
        since = self._service.clock() - REQUESTS_S
        own = tables.request.c.id.in_(ids) & (tables.request.c.received >= since)
        with self._service.database.reading() as db:
            rows = db.execute(select(tables.request.c.id, tables.request.c.received, tables.request.c.done).where(own))
            known = {
                bytes(row.id): Standing(row.id, "kept" if row.done is None else "done", int(row.received))
                for row in rows
            }
        return [known.get(id, Standing(id)) for id in ids]

    def mark(self, id: bytes, done: bool) -> None:
        """Say that a request is dealt with, or is not."""
        with self._service.database.writing(_LOCK) as db:
            at = self._service.clock() if done else None
            db.execute(update(tables.request).where(tables.request.c.id == id).values(done=at))

    def commit(self, body: bytes, day: date) -> None:
        """Keep the commitment of a proof for two years; the same again does nothing.

        Raises:
            BadData: the day is too far from today.
        """
        now = self._now()
        if not now.date() - _OLDEST <= day <= now.date() + _NEWEST:
            raise BadData("the day of a proof is at most a year ago, and not in the future")
        with self._service.database.writing(_LOCK) as db:
            old = tables.commitment.c.received < now.timestamp() - COMMITMENTS_S
            db.execute(delete(tables.commitment).where(old))
            if db.execute(select(tables.commitment.c.id).where(tables.commitment.c.body == body)).first() is None:
                values = {"id": Commitment.decode(body).id, "day": day.isoformat(), "received": now.timestamp()}
                db.execute(insert(tables.commitment).values(body=body, **values))

    def check(self, salt: bytes, proof: Proof, rows: Sequence[ProofRow] | None = None) -> Found | None:
        """Say what of a sheet fits, None if no sheet has this code."""
        with self._service.database.reading() as db:
            known = select(tables.commitment).where(tables.commitment.c.id == id_of(salt))
            found = db.execute(known.order_by(tables.commitment.c.received)).all()
        answers = []
        for row in found:
            one = Commitment.decode(row.body)
            fits = None if rows is None else one.fits_rows(salt, proof, tuple(rows))
            received = datetime.fromtimestamp(row.received, UTC)
            answers.append(Found(received, one.fits_totals(salt, proof), fits))
        return max(answers, key=lambda one: (one.totals, bool(one.rows)), default=None)

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._service.clock(), UTC)

    def _ring(self) -> Keyring:
        return Keyring.read(self._service.store / "keys" / "office", ServiceKeys.decode(self.service_file))

    def _opened(self, ring: Keyring, id: bytes, body: bytes, received: float, done: float | None) -> Asked:
        try:
            key: OfficeKey | None = ring.opening(request_head(body)[1])
            request = open_request(body, key.seals, self._signs) if key else None
        except BadData:
            request = None
        at = datetime.fromtimestamp(received, UTC)
        return Asked(id=id, received=at, done=done is not None, request=request)

    def _signs(self, vault: bytes) -> bytes | None:
        try:
            with self._service.database.reading() as db:
                return bytes(find(db, vault).signs)
        except Refused:
            return None
