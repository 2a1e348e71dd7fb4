"""SQLAlchemy Core tables of central's store; Alembic compares its migrations with these."""

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, MetaData, Table, Text

central = MetaData()

# A removed record keeps its row without body and hash, so that a record that returns counts its revisions on.
# `published_rev` is the revision that terminals have; 0 for none.
record = Table(
    "record",
    central,
    Column("dataset", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("rev", Integer, nullable=False),
    Column("published_rev", Integer, nullable=False),
    Column("bucket", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("body", LargeBinary),
    Column("why", Text),
)
Index("record_order", record.c.dataset, record.c.bucket, record.c.id, record.c.hash)
Index("record_pending", record.c.dataset, record.c.id, sqlite_where=record.c.rev != record.c.published_rev)

# The index bytes of the last publication of each dataset, and whether the signed metadata says so yet.
publication = Table(
    "publication",
    central,
    Column("dataset", Text, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("signed", Boolean, nullable=False),
)
