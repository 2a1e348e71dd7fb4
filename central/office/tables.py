"""SQLAlchemy Core tables of the office, in the database of the vaults. Moments are seconds since 1970.

Requests are sealed to keys that lie in no database; a commitment says nothing without the sheet.
"""

from sqlalchemy import BigInteger, Column, Float, Integer, LargeBinary, Table, Text

from central.vault.tables import central_vaults

_DAY_S = 86400
REQUESTS_S = 30 * _DAY_S
COMMITMENTS_S = 730 * _DAY_S
ACCESS_DAYS = 180

request = Table(
    "office_request",
    central_vaults,
    Column("id", LargeBinary, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("received", Float, nullable=False, index=True),
    Column("done", Float),
)

commitment = Table(
    "office_commitment",
    central_vaults,
    Column("body", LargeBinary, primary_key=True),
    Column("id", LargeBinary, nullable=False, index=True),
    Column("day", Text, nullable=False),
    Column("received", Float, nullable=False, index=True),
)

# By the SHA-256 of the cookie; `proof` is that of the hash of the password with which it began.
session = Table(
    "office_session",
    central_vaults,
    Column("digest", LargeBinary, primary_key=True),
    Column("name", Text, nullable=False),
    Column("form", Text, nullable=False),
    Column("until", Float, nullable=False),
    Column("seen", Float, nullable=False),
    Column("proof", LargeBinary, nullable=False),
)

# Wrong passwords in a row, by the SHA-256 of the name that was typed.
lockout = Table(
    "office_lockout",
    central_vaults,
    Column("digest", LargeBinary, primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("waits_until", Float, nullable=False),
)

# What the staff did: `about` is a dossier number or the id of a request.
access = Table(
    "office_access",
    central_vaults,
    Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("at", Float, nullable=False, index=True),
    Column("who", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("about", Text, nullable=False),
    sqlite_autoincrement=True,
)
