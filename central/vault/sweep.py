"""Remove what is over: vaults that nobody uses, tries, tokens, messages, what was left of an erasure."""

import logging
from collections.abc import Callable
from threading import Event, Thread

from sqlalchemy import delete, func, select
from sqlalchemy.exc import SQLAlchemyError

from central.drops.shelf import Shelf
from central.office import tables as office
from central.office.tables import ACCESS_DAYS, COMMITMENTS_S, REQUESTS_S
from central.vault import tables
from central.vault.database import Database
from central.vault.erasures import Erasures
from central.vault.rows import destroy, remove_rest
from kiosk.envelope.frame import ID_BYTES
from kiosk.errors import EnvironmentFault

_LOG = logging.getLogger(__name__)
_DAY_S = 86400
UNUSED_S = 730 * _DAY_S
ATTEMPTS_S = 30 * _DAY_S
_EVERY_S = 3600
# Or one in a hundred an hour: if the clock is years ahead, there are days to see it before all is gone.
_LEAST_AT_ONCE = 20
_NO_VAULT = bytes(ID_BYTES)


def sweep(database: Database, now: float, log_days: int = ACCESS_DAYS) -> None:
    """Remove what is over by now; what the staff did is kept for `log_days`.

    Raises:
        EnvironmentFault: the database does not answer.
    """
    with database.reading() as db:
        most = max(_LEAST_AT_ONCE, (db.execute(select(func.count()).select_from(tables.vault)).scalar() or 0) // 100)
        over = select(tables.vault.c.id).where(tables.vault.c.used < now - UNUSED_S).order_by(tables.vault.c.used)
        unused = db.execute(over.limit(most)).scalars().all()
    if len(unused) == most:
        _LOG.warning("many_unused: %d dossiers are over at once; is the clock of this machine right?", most)
    for vault in unused:
        with database.writing(vault) as db:
            used = db.execute(select(tables.vault.c.used).where(tables.vault.c.id == vault)).scalar()
            if used is not None and used < now - UNUSED_S:
                destroy(db, vault, now)
    if unused:
        database.forget()
    known = select(tables.vault.c.id)
    with database.reading() as db:
        left = {
            vault
            for table in (tables.item, tables.attempt)
            for vault in db.execute(select(table.c.vault).distinct().where(table.c.vault.not_in(known))).scalars()
        }
    for vault in left:
        with database.writing(vault) as db:
            remove_rest(db, vault)
    with database.writing(_NO_VAULT) as db:
        db.execute(delete(tables.attempt).where(tables.attempt.c.at < now - ATTEMPTS_S))
        db.execute(delete(tables.token).where(tables.token.c.until <= now))
        db.execute(delete(tables.item).where(tables.item.c.until <= now))
        db.execute(delete(office.request).where(office.request.c.received < now - REQUESTS_S))
        db.execute(delete(office.commitment).where(office.commitment.c.received < now - COMMITMENTS_S))
        db.execute(delete(office.session).where(office.session.c.until <= now))
        db.execute(delete(office.lockout).where(office.lockout.c.waits_until <= now - _DAY_S))
        db.execute(delete(office.access).where(office.access.c.at < now - log_days * _DAY_S))
        db.execute(delete(tables.erased).where(tables.erased.c.at < now - UNUSED_S))
    database.tidy()


class Sweeper:
    """A thread that sweeps the database and the shelf of files for phones, at the start and every hour."""

    def __init__(
        self, database: Database, shelf: Shelf, erasures: Erasures, clock: Callable[[], float], log_days: int
    ) -> None:
        self._database, self._shelf, self._clock, self._log_days = database, shelf, clock, log_days
        self._erasures = erasures
        self._stopped = Event()
        self._thread = Thread(target=self._run, name="sweep", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End, after what is being removed."""
        self._stopped.set()
        self._thread.join()

    def _run(self) -> None:
        while True:
            try:
                sweep(self._database, self._clock(), self._log_days)
                self._erasures.forget(self._clock() - UNUSED_S)
                self._shelf.sweep()
            except EnvironmentFault as error:
                _LOG.warning("sweep_failed: %s", error)
            except SQLAlchemyError as error:
                # An hour later it may go; what it says may name a vault.
                _LOG.warning("sweep_failed: %s", type(error).__name__)
            if self._stopped.wait(_EVERY_S):
                return
