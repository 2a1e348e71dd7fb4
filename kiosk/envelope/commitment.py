"""What central keeps of a proof of applications: salted digests of its totals and rows, and nothing that they say.

The sheet shows the salt as a code. Whoever has the sheet types code, period and totals, or also the rows, and central
sees whether they are those that were printed.
"""

import hmac
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.envelope.box import derive
from kiosk.envelope.frame import number, pack
from kiosk.model import base32
from kiosk.model.application import Application, EventKind, Way

BYTES = 32
_ID, _HALF = 8, 12
_NAME = "the check code"
STATES = tuple(kind for kind in EventKind if kind not in (EventKind.NOTE, EventKind.LOST))
"""How an application can stand; a note says nothing of that, and what was lost is on no sheet."""
_NOT_SAID = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofRow:
    """One row as printed: the day, the job, employer and town, how, and the state."""

    day: date
    job: str
    where: str
    way: Way | None
    state: EventKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What stands on the sheet: the day of printing, the period, and how many applications are in each state."""

    made: date
    start: date
    end: date
    totals: Mapping[EventKind, int]


@dataclass(frozen=True, slots=True)
class Commitment:
    """Eight bytes to find it by, twelve that bind the totals, twelve that bind the rows."""

    id: bytes
    totals: bytes
    rows: bytes

    @classmethod
    def of(cls, salt: bytes, proof: Proof, rows: tuple[ProofRow, ...]) -> "Commitment":
        """Commit to a proof."""
        return cls(id_of(salt), totals_of(salt, proof), rows_of(salt, proof, rows))

    def encode(self) -> bytes:
        """Write them one after the other."""
        return self.id + self.totals + self.rows

    @classmethod
    def decode(cls, data: bytes) -> "Commitment":
        """Read what `encode` wrote: 32 bytes."""
        return cls(data[:_ID], data[_ID : _ID + _HALF], data[_ID + _HALF :])

    def fits_totals(self, salt: bytes, proof: Proof) -> bool:
        """Whether these are the totals that were printed."""
        return hmac.compare_digest(self.totals, totals_of(salt, proof))

    def fits_rows(self, salt: bytes, proof: Proof, rows: tuple[ProofRow, ...]) -> bool:
        """Whether these are the rows that were printed."""
        return hmac.compare_digest(self.rows, rows_of(salt, proof, rows))


def committed(salt: bytes, made: date, start: date, end: date, applications: tuple[Application, ...]) -> bytes:
    """Give the 32 bytes for central of a proof over these applications, printed on the day `made`."""
    rows = tuple(_row(one) for one in sorted(applications, key=lambda one: one.applied.at))
    totals = Counter(row.state for row in rows)
    return Commitment.of(salt, Proof(made=made, start=start, end=end, totals=totals), rows).encode()


def code(salt: bytes) -> str:
    """Write the code of the sheet, in groups of four."""
    return " ".join(base32.groups(base32.write(salt)))


def salt_of(text: str) -> bytes:
    """Read the code as people type it.

    Raises:
        BadData: there is a mistake in it.
    """
    return base32.read(base32.as_typed(text).translate(base32.MEANT), _NAME)


def id_of(salt: bytes) -> bytes:
    """What central finds the commitment by; says nothing of the salt."""
    return derive(salt, b"wis/1/proof/id", _ID)


def totals_of(salt: bytes, proof: Proof) -> bytes:
    """Bind days and totals."""
    return derive(salt, b"wis/1/proof/totals" + _frame(proof), _HALF)


def rows_of(salt: bytes, proof: Proof, rows: tuple[ProofRow, ...]) -> bytes:
    """Bind days, totals and rows, in whatever order the rows of a day stand."""
    lines = sorted(
        pack(
            b"WISJ",
            row.day.isoformat().encode("ascii"),
            row.state.encode("ascii"),
            (row.way or "").encode("ascii"),
            plain(row.job),
            plain(row.where),
        )
        for row in rows
    )
    return derive(salt, b"wis/1/proof/rows" + _frame(proof) + pack(b"WISF", number(len(lines)), *lines), _HALF)


def plain(text: str) -> bytes:
    """Leave out what people type in different ways: large letters, accents, signs and spaces."""
    split = unicodedata.normalize("NFKD", text)
    letters = "".join(one for one in split if not unicodedata.combining(one))
    return _NOT_SAID.sub("", letters.casefold()).encode()


def _frame(proof: Proof) -> bytes:
    days = (day.isoformat().encode("ascii") for day in (proof.made, proof.start, proof.end))
    # By name, and only those that occur: a state that is added later changes no older proof.
    counts = sorted((kind.encode("ascii"), count) for kind, count in proof.totals.items() if count)
    return pack(b"WISD", *days, *(kind + number(count) for kind, count in counts))


def _row(application: Application) -> ProofRow:
    summary = application.summary
    return ProofRow(
        day=date.fromisoformat(application.applied.at[:10]),
        job=summary.title,
        where=", ".join(part for part in (summary.by, summary.city) if part),
        way=application.applied.way,
        state=application.latest.kind,
    )
