"""SQLAlchemy Core table of applications on their way; Alembic compares its migrations with it."""

from sqlalchemy import Column, Float, Index, Integer, LargeBinary, MetaData, Table, Text

central_courier = MetaData()

# `id` is a hash of what the terminal calls it, `terminal` a pseudonym that only central can make. `letter` is what is
# to be sent, empty once it is sent or given up: the rest stays, so that the same application is not sent twice.
application = Table(
    "application",
    central_courier,
    Column("id", LargeBinary, primary_key=True),
    Column("terminal", LargeBinary, nullable=False),
    Column("state", Text, nullable=False),
    Column("received", Float, nullable=False),
    Column("ended", Float),
    Column("tries", Integer, nullable=False),
    Column("due", Float, nullable=False),
    Column("letter", LargeBinary),
    sqlite_with_rowid=False,
)
Index("application_due", application.c.state, application.c.due)
Index("application_terminal", application.c.terminal, application.c.received)
