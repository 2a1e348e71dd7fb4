"""What everybody who asks the database for a vault needs."""

from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Row, delete, exists, insert, select

from central.vault import tables
from central.vault.refused import erased_vault, unknown_vault


def digest(data: bytes) -> bytes:
    """What something is known by that must not lie there itself."""
    return sha256(data).digest()


def is_erased(db: Connection, vault: bytes) -> bool:
    """Whether there was such a vault."""
    return bool(db.execute(select(exists().where(tables.erased.c.digest == digest(vault)))).scalar())


def find(db: Connection, vault: bytes) -> Row[Any]:
    """The row of a vault.

    Raises:
        Refused: there is none, or none any more.
    """
    row = db.execute(select(tables.vault).where(tables.vault.c.id == vault)).one_or_none()
    if row is None:
        raise erased_vault() if is_erased(db, vault) else unknown_vault()
    return row


def destroy(db: Connection, vault: bytes, now: float) -> None:
    """Forget what opens a vault, and that its number leads to it; without it the rest is noise that `sweep` removes."""
    for table in (tables.card, tables.token):
        db.execute(delete(table).where(table.c.vault == vault))
    db.execute(tables.number.update().where(tables.number.c.vault == vault).values(vault=None))
    db.execute(delete(tables.vault).where(tables.vault.c.id == vault))
    db.execute(insert(tables.erased).values(digest=digest(vault), at=now))


def remove_rest(db: Connection, vault: bytes) -> None:
    """Remove what is left of a vault that nothing opens."""
    for table in (tables.item, tables.attempt):
        db.execute(delete(table).where(table.c.vault == vault))
