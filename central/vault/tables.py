"""SQLAlchemy Core tables of the vault service; Alembic compares its migrations with these.

Moments are seconds since 1970. Nothing here says whose a vault is, and what opens one lies under the pepper.
"""

from sqlalchemy import BigInteger, Boolean, Column, Float, Index, Integer, LargeBinary, MetaData, Table, Text

central_vaults = MetaData()

# `last` is the highest `seq` of its items so far; `failures` and `waits_until` are those of the lockout.
vault = Table(
    "vault",
    central_vaults,
    Column("id", LargeBinary, primary_key=True),
    Column("signs", LargeBinary, nullable=False),
    Column("receives", LargeBinary, nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("registration", LargeBinary, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("last", BigInteger, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("waits_until", Float, nullable=False),
    Column("wished", BigInteger, nullable=False),
    Column("used", Float, nullable=False),
)
Index("vault_used", vault.c.used)

card = Table(
    "card",
    central_vaults,
    Column("id", LargeBinary, primary_key=True),
    Column("vault", LargeBinary, nullable=False, index=True),
    Column("gate", LargeBinary, nullable=False),
)

# Records, manifests and messages as terminals fetch them. `version` is that of a record, `counter` that of a manifest.
item = Table(
    "item",
    central_vaults,
    Column("vault", LargeBinary, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("id", LargeBinary, nullable=False),
    Column("version", LargeBinary, nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("counter", BigInteger, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("until", Float),
)
Index("item_id", item.c.vault, item.c.kind, item.c.id)
Index("item_until", item.c.until)

# A challenge that was used, and whether it counts as a wrong PIN until the vault says otherwise.
attempt = Table(
    "attempt",
    central_vaults,
    Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("vault", LargeBinary, nullable=False, index=True),
    Column("challenge", LargeBinary, nullable=False, unique=True),
    Column("counts", Boolean, nullable=False),
    Column("at", Float, nullable=False),
    sqlite_autoincrement=True,
)

# By the SHA-256 of the token: what lies here opens nothing.
token = Table(
    "token",
    central_vaults,
    Column("digest", LargeBinary, primary_key=True),
    Column("vault", LargeBinary, nullable=False, index=True),
    Column("until", Float, nullable=False),
)

# A dossier number is never given twice: a revoked one stays, without its vault.
number = Table(
    "number",
    central_vaults,
    Column("number", Text, primary_key=True),
    Column("vault", LargeBinary, unique=True),
)

# Vaults that are gone, by the SHA-256 of their id, so that terminals that were away hear of it.
erased = Table(
    "erased",
    central_vaults,
    Column("digest", LargeBinary, primary_key=True),
    Column("at", Float, nullable=False),
)

# One row: whether the file with the pepper is the one that this database was made with.
pepper = Table("pepper", central_vaults, Column("digest", LargeBinary, primary_key=True))
