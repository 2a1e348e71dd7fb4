import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.errors import EnvironmentFault
from migrations import schema
from migrations.__main__ import TABLES, check


@pytest.mark.parametrize("database", TABLES)
def test_migrations_and_tables_agree(database: str) -> None:
    assert check(database) == ""


@pytest.mark.parametrize("database", TABLES)
def test_every_database_has_a_version_table_of_its_own(tmp_path: Path, database: str) -> None:
    path = tmp_path / "new.sqlite"
    schema.upgrade(path, database)
    schema.upgrade(path, database)
    assert schema.is_current(path, database)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute(f"SELECT version_num FROM {database}_version").fetchall() == [
            (schema.head(database),)
        ]


def test_a_file_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    schema.upgrade(path, "state")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE state_version SET version_num = '9999'")
    with pytest.raises(EnvironmentFault, match="newer"):
        schema.upgrade(path, "state")


def test_a_file_that_is_no_database_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    path.write_bytes(b"no database" * 100)
    assert not schema.is_current(path, "state")
    with pytest.raises(EnvironmentFault):
        schema.upgrade(path, "state")
