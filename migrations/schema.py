"""Bring a database to the newest version of its schema.

Each database ("replica", "state", "vault", "central", "central_vaults") has a folder of versions and a version table
`<database>_version`.
"""

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool

from kiosk.errors import EnvironmentFault

_HERE = Path(__file__).parent
# Two lines for every file opened would bury what operators look for.
logging.getLogger("alembic").setLevel(logging.WARNING)


def upgrade(path: Path, database: str) -> None:
    """Create or migrate the file at `path`, in one transaction.

    Raises:
        EnvironmentFault: the file cannot be written, or is of a newer version than this program.
    """
    try:
        with opened(path) as connection:
            bring(connection, database, str(path))
    except DatabaseError as error:
        raise EnvironmentFault(f"{path} cannot be prepared: {error.orig}.") from error


def bring(connection: Connection, database: str, name: str) -> None:
    """Create or migrate the database called `name` behind a connection.

    Raises:
        EnvironmentFault: it is of a newer version than this program.
    """
    at = version(connection, database)
    if at == head(database):
        return
    if at is not None and at not in _known(database):
        raise EnvironmentFault(f"{name} has schema {at}, newer than this program. Install the newer program.")
    command.upgrade(alembic(database, connection), "head")


def is_current(path: Path, database: str) -> bool:
    """Whether the file at `path` has the newest schema."""
    try:
        with opened(path) as connection:
            return version(connection, database) == head(database)
    except DatabaseError:
        return False


@cache
def head(database: str) -> str:
    """The newest version of a database's schema."""
    newest = ScriptDirectory.from_config(_config(database)).get_current_head()
    assert newest is not None
    return newest


def version(connection: Connection, database: str) -> str | None:
    """The version that a file has, None for an empty one."""
    context = MigrationContext.configure(connection, opts={"version_table": f"{database}_version"})
    return context.get_current_revision()


@contextmanager
def opened(path: Path) -> Iterator[Connection]:
    """A connection whose transaction includes changes of the schema."""
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool, connect_args={"timeout": 30})
    # The driver would commit before every CREATE; transactions are begun by hand instead.
    event.listen(engine, "connect", lambda raw, _: setattr(raw, "isolation_level", None))
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.begin() as connection:
        yield connection


def alembic(database: str, connection: Connection, metadata: MetaData | None = None) -> Config:
    """Alembic's configuration for one database on an open connection; comparing needs `metadata`."""
    config = _config(database)
    config.attributes.update(connection=connection, metadata=metadata)
    return config


def _config(database: str) -> Config:
    config = Config(stdout=io.StringIO())
    config.set_main_option("script_location", str(_HERE))
    config.set_main_option("version_locations", str(_HERE / database))
    config.set_main_option("path_separator", "os")
    config.attributes["database"] = database
    return config


@cache
def _known(database: str) -> frozenset[str]:
    scripts = ScriptDirectory.from_config(_config(database))
    return frozenset(script.revision for script in scripts.walk_revisions())
