"""SQLAlchemy Core table of files to fetch once; Alembic compares its migrations with it."""

from sqlalchemy import Column, Float, Index, LargeBinary, MetaData, Table

central_drops = MetaData()

# `id` is a hash of what stands in the code, `terminal` a pseudonym that only central can make. `sealed` is empty once
# it was fetched: the rest stays for a day, so that a terminal does not leave more than it may.
drop = Table(
    "drop",
    central_drops,
    Column("id", LargeBinary, primary_key=True),
    Column("terminal", LargeBinary, nullable=False),
    Column("received", Float, nullable=False),
    Column("sealed", LargeBinary),
    sqlite_with_rowid=False,
)
Index("drop_received", drop.c.received)
