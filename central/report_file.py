"""`reports.sqlite` in a store: what terminals report, by the day, for four whole weeks."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, create_engine, delete, event, func, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool

from central.report_tables import report
from kiosk.errors import EnvironmentFault
from kiosk.model.related import Interest
from migrations import schema

LEAST_VISITS = 10
LEAST_TERMINALS = 3
STEP = 5
WEEKS = 4
MOST_A_DAY = 400
"""Most reports of one terminal on one day: visitors are not more, and nobody counts for a crowd."""


@dataclass(frozen=True, slots=True)
class Counted:
    """An interest that enough visitors on enough terminals had, and how many, rounded down."""

    interest: Interest
    visits: int


class ReportFile:
    """The file; used by many threads."""

    def __init__(self, path: Path) -> None:
        self._engine = create_engine(
            f"sqlite:///{path}", poolclass=NullPool, connect_args={"timeout": 10}, hide_parameters=True
        )
        event.listen(self._engine, "connect", _prepare)
        event.listen(self._engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))

    @classmethod
    def open(cls, store: Path) -> Self:
        """Open the file of a store, made or migrated if it must be.

        Raises:
            EnvironmentFault: it cannot be written.
        """
        path = store / "reports.sqlite"
        schema.upgrade(path, "central_reports")
        return cls(path)

    def add(self, terminal: bytes, day: date, reports: Iterable[tuple[bytes, Interest]]) -> bool:
        """Keep what a terminal reports, each id once; False, and nothing kept, if it is too much for a day."""
        rows = {
            id: {
                "id": id,
                "terminal": terminal,
                "day": day.isoformat(),
                "occupation": one.occupation,
                "vacancy": one.vacancy,
            }
            for id, one in reports
        }
        of_day = select(func.count()).where(report.c.day == day.isoformat(), report.c.terminal == terminal)
        with self._transaction() as connection:
            known = set(connection.execute(select(report.c.id).where(report.c.id.in_(list(rows)))).scalars())
            fresh = [row for id, row in rows.items() if id not in known]
            if connection.execute(of_day).scalar_one() + len(fresh) > MOST_A_DAY:
                return False
            if fresh:
                connection.execute(insert(report), fresh)
        return True

    def count(self, today: date) -> list[Counted]:
        """Count the last four whole weeks, and forget what came before them.

        Whole weeks: whoever compares two publications must not see what a single day brought.
        """
        end = today - timedelta(days=today.weekday())
        first = (end - timedelta(weeks=WEEKS)).isoformat()
        visits = func.count()
        statement = (
            select(report.c.occupation, report.c.vacancy, visits)
            .where(report.c.day >= first, report.c.day < end.isoformat())
            .group_by(report.c.occupation, report.c.vacancy)
            .having(visits >= LEAST_VISITS, func.count(report.c.terminal.distinct()) >= LEAST_TERMINALS)
        )
        with self._transaction() as connection:
            connection.execute(delete(report).where(report.c.day < first))
            rows = connection.execute(statement).all()
        return [Counted(Interest(code, vacancy), number - number % STEP) for code, vacancy, number in rows]

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        try:
            with self._engine.begin() as connection:
                yield connection
        except DatabaseError as error:
            raise EnvironmentFault(f"The reports cannot be read or written: {error.orig}.") from error


def _prepare(raw: object, _: object) -> None:
    raw.isolation_level = None  # type: ignore[attr-defined]
    for pragma in ("journal_mode = TRUNCATE", "synchronous = FULL", "secure_delete = ON"):
        raw.execute(f"PRAGMA {pragma}").fetchall()  # type: ignore[attr-defined]
