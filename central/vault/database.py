"""The database of the vaults: a SQLite file, or PostgreSQL by its URL."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, func, make_url, select
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError
from sqlalchemy.pool import QueuePool

from kiosk.errors import ConfigError, EnvironmentFault
from migrations import schema

NAME = "central_vaults"
_SQLITE, _POSTGRESQL = "sqlite", "postgresql+psycopg"
# As many as FastAPI has threads, so that none waits for a connection.
_CONNECTIONS = 40


def sqlite_url(path: Path) -> str:
    """The URL of a SQLite file."""
    return URL.create(_SQLITE, database=str(path)).render_as_string()


class Database:
    """Transactions of the vault service, for many threads."""

    def __init__(self, url: str) -> None:
        """Open the database, made or migrated if it must be.

        Raises:
            ConfigError: the URL is none, or of another database.
            EnvironmentFault: it does not answer, or a newer program wrote it.
        """
        self._engine = _engine(url)
        self._lite = self._engine.dialect.name == "sqlite"
        try:
            with self._engine.begin() as connection:
                if not self._lite:
                    connection.execute(select(func.pg_advisory_xact_lock(0)))
                schema.bring(connection, NAME, f"The database {self._engine.url!r}")
        except DatabaseError as error:
            raise EnvironmentFault(f"The database {self._engine.url!r} cannot be prepared: {error.orig}.") from error

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one moment."""
        with self._faults(), self._engine.connect().execution_options(reading=True) as connection:
            yield connection

    @contextmanager
    def writing(self, vault: bytes) -> Iterator[Connection]:
        """A connection that writes all or nothing; no other one writes this vault meanwhile."""
        with self._faults(), self._engine.begin() as connection:
            if not self._lite:
                lock = int.from_bytes(vault[:8], "big", signed=True)
                connection.execute(select(func.pg_advisory_xact_lock(lock)))
            yield connection

    def forget(self) -> None:
        """Leave nothing of what was deleted in the write-ahead log; PostgreSQL does so at `tidy`."""
        if self._lite:
            with self._faults():
                self._outside("PRAGMA wal_checkpoint(TRUNCATE)")

    def tidy(self) -> None:
        """Leave nothing of what was deleted where the database can be made to."""
        with self._faults():
            if self._lite:
                self._outside("PRAGMA wal_checkpoint(TRUNCATE)")
            else:
                for table in ("vault", "item", "card", "token", "attempt", "office_request", "office_access"):
                    self._outside(f"VACUUM {table}")

    def _outside(self, statement: str) -> None:
        """Run what no transaction may be around."""
        if self._lite:
            raw: Any = self._engine.raw_connection()
            try:
                raw.execute(statement).fetchall()
            finally:
                raw.close()
        else:
            with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.exec_driver_sql(statement)

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except OperationalError as error:
            raise EnvironmentFault(f"The database of the vaults does not answer: {error.orig}.") from error


def _engine(url: str) -> Engine:
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise ConfigError(f"{url!r} is no URL of a database: {error}.") from error
    if parsed.drivername not in (_SQLITE, _POSTGRESQL) or not parsed.database:
        raise ConfigError(
            f"{parsed!r} cannot hold vaults. Give {_SQLITE}:///FILE or {_POSTGRESQL}://USER:PASSWORD@HOST/NAME."
        )
    # Parameters hold ids of vaults, which no log may name.
    options: dict[str, Any] = {"hide_parameters": True, "poolclass": QueuePool, "pool_size": _CONNECTIONS}
    if parsed.drivername == _POSTGRESQL:
        return create_engine(parsed, pool_pre_ping=True, **options)
    path = Path(parsed.database)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(0o600)
    engine = create_engine(parsed, connect_args={"timeout": 10}, **options)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(raw: Any, _: object) -> None:
    raw.isolation_level = None
    for pragma in ("journal_mode = WAL", "synchronous = EXTRA", "secure_delete = ON"):
        raw.execute(f"PRAGMA {pragma}").fetchall()


def _begin(connection: Connection) -> None:
    reading = connection.get_execution_options().get("reading")
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
