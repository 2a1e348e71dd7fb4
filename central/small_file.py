"""A SQLite file in a store for something that is kept for days at most, and leaves nothing when it is deleted."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool

from kiosk.errors import EnvironmentFault
from migrations import schema


class SmallFile:
    """Transactions for many threads."""

    def __init__(self, path: Path, database: str) -> None:
        """Open the file, made or migrated if it must be.

        Raises:
            EnvironmentFault: it cannot be written, or a newer program wrote it.
        """
        path.touch(0o600)
        schema.upgrade(path, database)
        self._name = path.name
        self._engine = create_engine(
            f"sqlite:///{path}", poolclass=NullPool, connect_args={"timeout": 10}, hide_parameters=True
        )
        event.listen(self._engine, "connect", _prepare)
        event.listen(self._engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A connection that writes all or nothing."""
        try:
            with self._engine.begin() as connection:
                yield connection
        except DatabaseError as error:
            raise EnvironmentFault(f"{self._name} cannot be read or written: {error.orig}.") from error


def _prepare(raw: Any, _: object) -> None:
    raw.isolation_level = None
    for pragma in ("journal_mode = TRUNCATE", "synchronous = FULL", "secure_delete = ON"):
        raw.execute(f"PRAGMA {pragma}").fetchall()
