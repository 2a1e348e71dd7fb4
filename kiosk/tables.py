"""SQLAlchemy Core tables of every local database; Alembic compares its migrations with these.

The replica keeps every dataset's records in one table: sync stays the same for all datasets, and the search index
refers to records by document number alone. Index segments (see `kiosk.catalogue`) are rows of static tables.
"""

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

replica = MetaData()
state = MetaData()
vaults = MetaData()

dataset = Table(
    "dataset",
    replica,
    Column("name", Text, primary_key=True),
    Column("schema", Integer, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("root", Text, nullable=False),
    Column("count", Integer, nullable=False),
    Column("published", Text, nullable=False),
    Column("next_publish", Text, nullable=False),
)

# `doc` numbers are never used twice: a changed record gets a new one, so segments of the index stay true.
record = Table(
    "record",
    replica,
    Column("doc", Integer, primary_key=True),
    Column("dataset", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("rev", Integer, nullable=False),
    Column("bucket", Integer, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
    UniqueConstraint("dataset", "id"),
    sqlite_autoincrement=True,
)
# Holds all that the digests need, so that checking 300,000 records reads no bodies.
Index("record_digest", record.c.dataset, record.c.bucket, record.c.id, record.c.hash)

quarantine = Table(
    "quarantine",
    replica,
    Column("dataset", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("rev", Integer, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("why", Text, nullable=False),
)

# Bitmaps hold ordinals, not `doc`: a segment covers `docs` of them from `first` on, and its column "doc" leads to the
# records. So they stay dense, however many deltas a replica has seen.
segment = Table(
    "segment",
    replica,
    Column("seg", Integer, primary_key=True),
    Column("dataset", Text, nullable=False),
    Column("first", Integer, nullable=False),
    Column("docs", Integer, nullable=False),
)

post = Table(
    "post",
    replica,
    Column("seg", Integer, primary_key=True),
    Column("f", Integer, primary_key=True),
    Column("t", Text, primary_key=True),
    Column("n", Integer, nullable=False),
    Column("bm", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

pfx = Table(
    "pfx",
    replica,
    Column("seg", Integer, primary_key=True),
    Column("f", Integer, primary_key=True),
    Column("t", Text, primary_key=True),
    Column("n", Integer, nullable=False),
    Column("bm", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

facet = Table(
    "facet",
    replica,
    Column("seg", Integer, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("value", Text, primary_key=True),
    Column("n", Integer, nullable=False),
    Column("bm", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

# One numpy array per segment and column.
col = Table(
    "col",
    replica,
    Column("seg", Integer, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("dtype", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

# `doc` numbers that are replaced or deleted but still in a segment.
dead = Table(
    "dead",
    replica,
    Column("dataset", Text, primary_key=True),
    Column("bm", LargeBinary, nullable=False),
)

# Points of occupations, and of words ("=word") and runs of letters: 16-bit floats (see `kiosk.catalogue.meaning`). Both
# change with the occupations, in the same transaction.
sense = Table(
    "sense",
    replica,
    Column("code", Text, primary_key=True),
    Column("point", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

piece = Table(
    "piece",
    replica,
    Column("t", Text, primary_key=True),
    Column("rarity", Float, nullable=False),
    Column("point", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

occupation_name = Table(
    "occupation_name",
    replica,
    Column("t", Text, primary_key=True),
    Column("part", Integer, primary_key=True),
    Column("language", Text, primary_key=True),
    Column("label", Boolean, primary_key=True),
    Column("code", Text, primary_key=True),
    sqlite_with_rowid=False,
)

# The words of all names, backwards, so that those that end alike stand together.
name_word = Table(
    "name_word",
    replica,
    Column("reversed", Text, primary_key=True),
    Column("alone", Boolean, nullable=False),
    sqlite_with_rowid=False,
)

# The lowest publication that is still acceptable; it holds for the signing key it was seen under.
sync_state = Table(
    "sync_state",
    state,
    Column("dataset", Text, primary_key=True),
    Column("epoch", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("published", Text, nullable=False),
    Column("data_key", Text, nullable=False),
)

sync_run = Table(
    "sync_run",
    state,
    Column("run", Integer, primary_key=True),
    Column("started", Text, nullable=False),
    Column("seconds", Float, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("puts", Integer, nullable=False),
    Column("deletes", Integer, nullable=False),
    Column("quarantined", Integer, nullable=False),
    Column("bytes", Integer, nullable=False),
    Column("message", Text, nullable=False),
)

# Sums of a day; under the day "" stand those that go on until they are set back.
counter = Table(
    "counter",
    state,
    Column("day", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("n", Integer, nullable=False),
)

# What the desk was told and is not solved yet; `known` is when it was acknowledged, `due` when to try (again), both
# seconds since 1970. Holds nothing of a visitor.
incident = Table(
    "incident",
    state,
    Column("kind", Text, primary_key=True),
    Column("id", Text, nullable=False),
    Column("opened", Float, nullable=False),
    Column("known", Float),
    Column("tries", Integer, nullable=False),
    Column("due", Float, nullable=False),
)

# One vacancy that somebody took an interest in who wants an occupation and agreed to be counted, until it is sent: `id`
# is random and rows lie in its order, so that nothing says which visit came first.
interest = Table(
    "interest",
    state,
    Column("id", LargeBinary, primary_key=True),
    Column("day", Text, nullable=False),
    Column("occupation", Text, nullable=False),
    Column("vacancy", Text, nullable=False),
    sqlite_with_rowid=False,
)

# A personal file on this terminal: ciphertext and public halves (docs/vault.md); `used` is in seconds since 1970.
vault = Table(
    "vault",
    vaults,
    Column("id", LargeBinary, primary_key=True),
    Column("access", LargeBinary, nullable=False, unique=True),
    Column("recovery", LargeBinary, nullable=False, unique=True),
    Column("access_gate", LargeBinary, nullable=False),
    Column("recovery_gate", LargeBinary, nullable=False),
    Column("signs", LargeBinary, nullable=False),
    Column("receives", LargeBinary, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("keyring", LargeBinary, nullable=False),
    Column("used", Float, nullable=False),
)

wrap = Table(
    "wrap",
    vaults,
    Column("vault", LargeBinary, primary_key=True),
    Column("way", Integer, primary_key=True),
    Column("body", LargeBinary, nullable=False),
)

sealed = Table(
    "sealed",
    vaults,
    Column("vault", LargeBinary, primary_key=True),
    Column("record", LargeBinary, primary_key=True),
    Column("body", LargeBinary, nullable=False),
)

manifest = Table(
    "manifest",
    vaults,
    Column("vault", LargeBinary, primary_key=True),
    Column("counter", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

# Wrong PINs in a row; `wait` seconds were left at `ticks` of the boot `boot`.
lockout = Table(
    "lockout",
    vaults,
    Column("vault", LargeBinary, primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("wait", Float, nullable=False),
    Column("boot", Text, nullable=False),
    Column("ticks", Float, nullable=False),
)

# The wrong PINs of the last hour on this terminal, whatever the vault.
failed_try = Table(
    "failed_try",
    vaults,
    Column("number", Integer, primary_key=True),
    Column("boot", Text, nullable=False),
    Column("ticks", Float, nullable=False),
    sqlite_autoincrement=True,
)

# What central must still hear, in this order; records stand in `unsent`. Without a vault: a request, a commitment.
outbox = Table(
    "outbox",
    vaults,
    Column("number", Integer, primary_key=True),
    Column("vault", LargeBinary, nullable=False),
    Column("kind", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)

# The sealed records that central has not acknowledged as they are now.
unsent = Table(
    "unsent",
    vaults,
    Column("vault", LargeBinary, primary_key=True),
    Column("record", LargeBinary, primary_key=True),
)

# What came from central or from an earlier epoch, until the visitor opens the vault; each thing once.
inbound = Table(
    "inbound",
    vaults,
    Column("vault", LargeBinary, primary_key=True),
    Column("digest", LargeBinary, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("id", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

# What this terminal has with central about a vault: whether central was ever offered it and has acknowledged it, when
# the last contact was (seconds since 1970), up to where its changes were fetched, and with what token.
link = Table(
    "link",
    vaults,
    Column("vault", LargeBinary, primary_key=True),
    Column("offered", Integer, nullable=False),
    Column("known", Integer, nullable=False),
    Column("contact", Float, nullable=False),
    Column("seen", Integer, nullable=False),
    Column("token", Text, nullable=False),
)
