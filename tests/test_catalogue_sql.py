"""The SQL of search is text; here it meets the tables that the migrations are held against."""

import inspect
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from replica_file import ReplicaFile

from kiosk.catalogue import sql
from kiosk.catalogue.entry import Field
from kiosk.catalogue.match import KNOWN_FROM, WORTHS
from kiosk.sync import sql as sync
from kiosk.tables import replica

STATEMENTS = [
    (name, statement)
    for name, value in inspect.getmembers(sql)
    if name.isupper()
    for statement in ([value] if isinstance(value, str) else value)
]


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    file = ReplicaFile(tmp_path)
    yield file.connection
    file.close()


@pytest.mark.parametrize(("name", "statement"), STATEMENTS)
def test_every_statement_fits_the_tables(connection: sqlite3.Connection, name: str, statement: str) -> None:
    connection.execute(f"EXPLAIN {statement}", [0] * statement.count("?"))


@pytest.mark.parametrize(
    "table", ["segment", "post", "pfx", "facet", "col", "dead", "sense", "piece", "occupation_name", "name_word"]
)
def test_every_column_is_written(table: str) -> None:
    [columns] = [
        match[1]
        for _, statement in STATEMENTS
        if (match := re.match(rf"INSERT (?:OR REPLACE )?INTO {table} \((.*?)\)", statement))
    ]
    assert [name.strip('" ') for name in columns.split(",")] == list(replica.tables[table].columns.keys())


@pytest.mark.parametrize(
    "name",
    [
        *("WORD", "WORDS", "SEGMENT_WORDS", "PREFIX", "FACET", "NAMES", "PIECES", "PAGE", "RECORD", "COLUMN"),
        *("CALLED", "EACH_CALLED", "BEGINNING", "FROM_WORD", "FROM_WORDS", "MENTIONED", "ENDING", "GRADED"),
    ],
)
def test_a_look_up_never_reads_a_whole_table(connection: sqlite3.Connection, name: str) -> None:
    statement = getattr(sql, name)
    plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}", [0] * statement.count("?"))]
    assert not [
        step for step in plan if step.startswith("SCAN") and not re.search("segment|json_each|asked|CONSTANT ROW", step)
    ], plan


def test_the_lexicon_holds_the_fields_that_make_a_word_known() -> None:
    known = sorted(field for field in Field if WORTHS[field] >= KNOWN_FROM)
    assert f"IN ({', '.join(str(int(field)) for field in known)})" in sql.LEXICON


def test_new_records_come_in_the_order_they_are_stored(connection: sqlite3.Connection) -> None:
    plan = connection.execute(f"EXPLAIN QUERY PLAN {sync.BODIES_AFTER}", ("vacancies", 0)).fetchall()
    assert [step[-1] for step in plan] == ["SEARCH record USING INTEGER PRIMARY KEY (rowid>?)"]
