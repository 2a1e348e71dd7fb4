"""`state.sqlite` as screens and commands open it: what must outlive a visit, and holds nothing of a visitor."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import EnvironmentFault

# The newest migration of the state; the screen asks for it in SQL and imports Alembic only if it has to migrate.
SCHEMA = "0003"


def open_state(data_dir: Path) -> sqlite3.Connection:
    """Open the state, made or migrated if it must be; use it from the thread that opened it.

    Raises:
        EnvironmentFault: the file cannot be written, or is of a newer program.
    """
    path = data_dir / "state.sqlite"
    with faults():
        data_dir.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, timeout=5, isolation_level=None)
        try:
            if not _current(connection):
                from migrations import schema  # noqa: PLC0415 seldom needed, and slow

                schema.upgrade(path, "state")
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
            connection.execute("PRAGMA synchronous = FULL")
        except BaseException:
            connection.close()
            raise
        return connection


@contextmanager
def faults() -> Iterator[None]:
    """Turn what the disk refuses into EnvironmentFault."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise EnvironmentFault(f"The state cannot be read or written: {error}.") from error
    except OSError as error:
        raise EnvironmentFault(f"The state cannot be written: {error}.") from error


def _current(connection: sqlite3.Connection) -> bool:
    try:
        return connection.execute("SELECT version_num FROM state_version").fetchall() == [(SCHEMA,)]
    except sqlite3.OperationalError:
        return False
