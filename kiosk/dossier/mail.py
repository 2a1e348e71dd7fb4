"""What `vault.sqlite` keeps between this terminal and central: what must go there, and what came from there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256

from kiosk.dossier.vault_file import VaultFile, faults


class Errand(StrEnum):
    """What waits for central, beside records."""

    REGISTRATION = "registration"
    OPENED = "opened"
    DONE = "done"
    NUMBER = "number"
    ERASURE = "erasure"
    REQUEST = "request"
    COMMITMENT = "commitment"


class Came(StrEnum):
    """What waits for the visitor; `own` was sealed here, under the key of an earlier epoch or by another process."""

    RECORD = "record"
    MANIFEST = "manifest"
    MESSAGE = "message"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One thing for central."""

    number: int
    vault: bytes
    kind: Errand
    body: bytes


@dataclass(frozen=True, slots=True)
class Arrival:
    """One thing that came; `id` is that of the record or message, empty for a manifest."""

    kind: Came
    id: bytes
    body: bytes


@dataclass(frozen=True, slots=True)
class Link:
    """What a terminal has with central about a vault: see the table `link` in docs/vault.md."""

    offered: bool = False
    known: bool = False
    contact: float = 0.0
    seen: int = 0
    token: str = ""


class Mail:
    """The tables; who writes several things does it in a transaction of the file."""

    def __init__(self, file: VaultFile) -> None:
        self._db = file.db

    def send(self, vault: bytes, kind: Errand, body: bytes) -> None:
        """Keep a thing for central."""
        self._db.execute("INSERT INTO outbox (vault, kind, body) VALUES (?, ?, ?)", (vault, kind, body))

    def outbox(self, vault: bytes | None = None) -> list[Outgoing]:
        """What central must still hear, of one vault or of all, oldest first."""
        with faults():
            rows = self._db.execute(
                "SELECT number, vault, kind, body FROM outbox WHERE ?1 IS NULL OR vault = ?1 ORDER BY number", (vault,)
            ).fetchall()
        return [Outgoing(number, of, Errand(kind), body) for number, of, kind, body in rows]

    def delivered(self, done: Iterable[Outgoing]) -> None:
        """Forget what central has acknowledged."""
        self._db.executemany("DELETE FROM outbox WHERE number = ?", [(one.number,) for one in done])

    def drop(self, vault: bytes) -> None:
        """Forget what central should have heard of a vault."""
        self._db.execute("DELETE FROM outbox WHERE vault = ?", (vault,))
        self._db.execute("DELETE FROM unsent WHERE vault = ?", (vault,))

    def drop_registration(self, vault: bytes) -> None:
        """Forget a registration that is not needed any more."""
        self._db.execute("DELETE FROM outbox WHERE vault = ? AND kind = ?", (vault, Errand.REGISTRATION))

    def mark(self, vault: bytes, records: Iterable[bytes]) -> None:
        """Note that central has these records not as they are now."""
        self._db.executemany("INSERT OR IGNORE INTO unsent VALUES (?, ?)", [(vault, record) for record in records])

    def mark_all(self, vault: bytes) -> None:
        """Note that central has no record of a vault."""
        self._db.execute("INSERT OR IGNORE INTO unsent SELECT vault, record FROM sealed WHERE vault = ?", (vault,))

    def unsent(self, vault: bytes) -> dict[bytes, bytes]:
        """The sealed records of a vault that central has not as they are."""
        with faults():
            rows = self._db.execute(
                "SELECT record, body FROM unsent JOIN sealed USING (vault, record) WHERE vault = ? ORDER BY record",
                (vault,),
            )
            return dict(rows.fetchall())

    def sent(self, vault: bytes, records: Mapping[bytes, bytes]) -> None:
        """Note that central has these records, but for those that have changed since."""
        self._db.executemany(
            "DELETE FROM unsent WHERE vault = ?1 AND record = ?2 AND NOT EXISTS"
            " (SELECT 1 FROM sealed WHERE vault = ?1 AND record = ?2 AND body <> ?3)",
            [(vault, record, body) for record, body in records.items()],
        )

    def waiting(self) -> list[bytes]:
        """The vaults of which central must still hear something; empty for what belongs to none."""
        with faults():
            return [vault for (vault,) in self._db.execute("SELECT vault FROM outbox UNION SELECT vault FROM unsent")]

    def take_in(self, vault: bytes, arrivals: Iterable[Arrival]) -> None:
        """Keep what came until the visitor opens the vault; what came twice is kept once."""
        rows = [(vault, sha256(one.body).digest(), one.kind, one.id, one.body) for one in arrivals]
        self._db.executemany("INSERT OR IGNORE INTO inbound VALUES (?, ?, ?, ?, ?)", rows)

    def arrivals(self, vault: bytes) -> list[Arrival]:
        """What came for a vault."""
        with faults():
            rows = self._db.execute("SELECT kind, id, body FROM inbound WHERE vault = ? ORDER BY digest", (vault,))
            return [Arrival(Came(kind), at, body) for kind, at, body in rows.fetchall()]

    def taken(self, vault: bytes, arrivals: Iterable[Arrival]) -> None:
        """Forget what the visitor's records have taken up."""
        rows = [(vault, sha256(one.body).digest()) for one in arrivals]
        self._db.executemany("DELETE FROM inbound WHERE vault = ? AND digest = ?", rows)

    def set_aside(self, vault: bytes) -> None:
        """Move what is stored of a vault to what came: it is united when the visitor opens the next epoch."""
        rows = self._db.execute("SELECT record, body FROM sealed WHERE vault = ?", (vault,)).fetchall()
        self.take_in(vault, [Arrival(Came.OWN, record, body) for record, body in rows])
        listed = self._db.execute("SELECT body FROM manifest WHERE vault = ?", (vault,)).fetchall()
        self.take_in(vault, [Arrival(Came.MANIFEST, b"", body) for (body,) in listed])
        for table in ("sealed", "manifest", "unsent"):
            self._db.execute(f"DELETE FROM {table} WHERE vault = ?", (vault,))  # noqa: S608 names of our own

    def link(self, vault: bytes) -> Link:
        """What this terminal has with central about a vault."""
        with faults():
            row = self._db.execute(
                "SELECT offered, known, contact, seen, token FROM link WHERE vault = ?", (vault,)
            ).fetchone()
        return Link(bool(row[0]), bool(row[1]), *row[2:]) if row else Link()

    def put_link(self, vault: bytes, link: Link) -> None:
        """Write it."""
        row = (vault, link.offered, link.known, link.contact, link.seen, link.token)
        self._db.execute("INSERT OR REPLACE INTO link VALUES (?, ?, ?, ?, ?, ?)", row)

    def begin_anew(self, vault: bytes) -> None:
        """Note that central has no record of a vault, and that nothing of it was fetched: central was put back."""
        self.mark_all(vault)
        self.put_link(vault, replace(self.link(vault), seen=0))

    def linked(self) -> dict[bytes, Link]:
        """All vaults that central was offered, with what this terminal has about them."""
        with faults():
            rows = self._db.execute("SELECT vault, offered, known, contact, seen, token FROM link").fetchall()
        return {row[0]: Link(bool(row[1]), bool(row[2]), *row[3:]) for row in rows}

    def cut(self, vault: bytes) -> None:
        """Forget what this terminal has with central about a vault."""
        self._db.execute("DELETE FROM link WHERE vault = ?", (vault,))
