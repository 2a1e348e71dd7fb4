"""SQLAlchemy Core table of what terminals report, in a file of its own; Alembic compares its migrations with it."""

from sqlalchemy import Column, Index, LargeBinary, MetaData, Table, Text

central_reports = MetaData()

# One visit's interest in one vacancy. `id` is random and all that a report is known by, `terminal` a pseudonym that
# only central can make, `day` the one on which it came: rows lie in the order of their ids, so none came first.
report = Table(
    "report",
    central_reports,
    Column("id", LargeBinary, primary_key=True),
    Column("terminal", LargeBinary, nullable=False),
    Column("day", Text, nullable=False),
    Column("occupation", Text, nullable=False),
    Column("vacancy", Text, nullable=False),
    sqlite_with_rowid=False,
)
Index("report_day", report.c.day, report.c.terminal)
