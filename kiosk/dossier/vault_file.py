"""`vault.sqlite`: every vault that this terminal knows, as ciphertext; nothing leaves it but by these functions."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from pathlib import Path

from kiosk.dossier.lockout import TERMINAL_WINDOW_S, Lockout, Refusal, terminal_refusal
from kiosk.dossier.moment import Moment
from kiosk.errors import EnvironmentFault

NAME = "vault.sqlite"
SCHEMA = "0002"
UNUSED_DAYS = 30
_DAY_S = 86400
_ROW = "id, access, recovery, access_gate, recovery_gate, signs, receives, epoch, keyring"
# What goes with a vault at once; records that central has not heard yet stay until it has.
_OF_VAULT = ("wrap", "lockout", "inbound")


class Overtaken(EnvironmentFault):
    """Another process wrote the same vault meanwhile."""


@dataclass(frozen=True, slots=True)
class Held:
    """A vault as the terminal holds it: cards by id and gate, the public halves of its own keys, its keyring."""

    vault: bytes
    access: bytes
    recovery: bytes
    access_gate: bytes
    recovery_gate: bytes
    signs: bytes
    receives: bytes
    epoch: int
    keyring: bytes


class VaultFile:
    """The database. Use it from the thread that opened it."""

    def __init__(self, data_dir: Path) -> None:
        """Open it, made or migrated if it must be.

        Raises:
            EnvironmentFault: the disk refuses, or a newer program wrote it.
        """
        self.folder = data_dir
        path = data_dir / NAME
        with faults():
            data_dir.mkdir(parents=True, exist_ok=True)
            path.touch(0o600)
            self._db = sqlite3.connect(path, timeout=5, isolation_level=None)
            try:
                if not self._current():
                    from migrations import schema  # noqa: PLC0415 seldom needed, and slow

                    schema.upgrade(path, "vault")
                self._db.execute("PRAGMA journal_mode = WAL").fetchall()
                self._db.execute("PRAGMA synchronous = EXTRA")
                self._db.execute("PRAGMA secure_delete = ON").fetchall()
                self.truncate()
            except BaseException:
                self._db.close()
                raise

    def close(self) -> None:
        """Close it."""
        self._db.close()

    @property
    def db(self) -> sqlite3.Connection:
        """The connection, for what else is kept there."""
        return self._db

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit all or nothing; what is committed is on the disk."""
        with faults():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    def truncate(self) -> None:
        """Leave nothing of what was deleted or replaced in the write-ahead log."""
        with faults():
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def find(self, card: bytes) -> Held | None:
        """The vault of a card, by the id of the card."""
        return self._one("access = ?1 OR recovery = ?1", card)

    def held(self, vault: bytes) -> Held | None:
        """A vault by its id."""
        return self._one("id = ?1", vault)

    def all_held(self) -> list[Held]:
        """Every vault."""
        with faults():
            return [Held(*row) for row in self._db.execute(f"SELECT {_ROW} FROM vault").fetchall()]  # noqa: S608

    def put_vault(self, held: Held, wraps: Mapping[int, bytes], now: Moment) -> None:
        """Write a vault and its wraps, in place of those before; PINs start anew."""
        self._db.execute("DELETE FROM wrap WHERE vault = ?", (held.vault,))
        self._db.execute("DELETE FROM lockout WHERE vault = ?", (held.vault,))
        self._db.execute(
            "INSERT OR REPLACE INTO vault VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*astuple(held), now.wall)
        )
        rows = [(held.vault, way, body) for way, body in wraps.items()]
        self._db.executemany("INSERT INTO wrap VALUES (?, ?, ?)", rows)

    def wrap(self, vault: bytes, way: int) -> bytes | None:
        """One wrap of a vault."""
        with faults():
            row = self._db.execute("SELECT body FROM wrap WHERE vault = ? AND way = ?", (vault, way)).fetchone()
        return row[0] if row else None

    def records(self, vault: bytes) -> dict[bytes, bytes]:
        """The sealed records of a vault."""
        with faults():
            return dict(self._db.execute("SELECT record, body FROM sealed WHERE vault = ?", (vault,)).fetchall())

    def put_records(self, vault: bytes, records: Mapping[bytes, bytes]) -> None:
        """Write records, each in place of the one before."""
        rows = [(vault, record, body) for record, body in records.items()]
        self._db.executemany("INSERT OR REPLACE INTO sealed VALUES (?, ?, ?)", rows)

    def manifest(self, vault: bytes) -> tuple[int, bytes] | None:
        """The counter and the list of a vault's records."""
        with faults():
            row = self._db.execute("SELECT counter, body FROM manifest WHERE vault = ?", (vault,)).fetchone()
        return (row[0], row[1]) if row else None

    def put_manifest(self, vault: bytes, counter: int, body: bytes) -> None:
        """Write the list."""
        self._db.execute("INSERT OR REPLACE INTO manifest VALUES (?, ?, ?)", (vault, counter, body))

    def count_try(self, vault: bytes, now: Moment) -> Lockout | Refusal:
        """Count a PIN as wrong before anybody looks whether it is, on the disk; or say why none may be tried."""
        with self.transaction():
            row = self._db.execute("SELECT failures, wait, boot, ticks FROM lockout WHERE vault = ?", (vault,))
            lockout = Lockout(*(row.fetchone() or ()))
            refusal = terminal_refusal(self._ages(now)) or lockout.refusal(now)
            if refusal is None:
                self._db.execute("INSERT INTO failed_try (boot, ticks) VALUES (?, ?)", (now.boot, now.ticks))
            # Also when refused: the wait that is left must survive a power cut.
            lockout = lockout.kept(now) if refusal else lockout.failed(now)
            self._db.execute("INSERT OR REPLACE INTO lockout VALUES (?, ?, ?, ?, ?)", (vault, *astuple(lockout)))
        return refusal or lockout

    def forgive(self, vault: bytes, now: Moment) -> None:
        """Take back what `count_try` counted at this moment, and all before it: the vault was opened."""
        with self.transaction():
            self._db.execute("DELETE FROM lockout WHERE vault = ?", (vault,))
            self._db.execute(
                "DELETE FROM failed_try WHERE number ="
                " (SELECT max(number) FROM failed_try WHERE boot = ? AND ticks = ?)",
                (now.boot, now.ticks),
            )
            # Never back: a clock that begins years ago must not make a vault look unused.
            self._db.execute("UPDATE vault SET used = max(used, ?) WHERE id = ?", (now.wall, vault))

    def pause_left(self, now: Moment) -> float:
        """Seconds for which this terminal takes no PIN of anybody."""
        with faults():
            refusal = terminal_refusal(self._ages(now))
        return refusal.wait_s if refusal else 0.0

    def destroy(self, vault: bytes) -> None:
        """Forget what opens a vault; without it the rest is noise."""
        self._db.execute("DELETE FROM wrap WHERE vault = ?", (vault,))
        self._db.execute("UPDATE vault SET keyring = x'' WHERE id = ?", (vault,))

    def forget(self, vault: bytes) -> None:
        """Forget everything of a vault, at once and whole: it was erased, or nobody else ever heard of it."""
        for table in (*_OF_VAULT, "link", "sealed", "manifest", "unsent"):
            self._db.execute(f"DELETE FROM {table} WHERE vault = ?", (vault,))  # noqa: S608 names of our own
        self._db.execute("DELETE FROM outbox WHERE vault = ? AND kind <> 'erasure'", (vault,))
        self._db.execute("DELETE FROM vault WHERE id = ?", (vault,))

    def sweep(self, now: Moment) -> None:
        """Remove vaults that nothing opens any more, that nobody used for 30 days, or of which central knows more.

        Wraps go first; what central has not heard yet stays until it has.
        """
        limit = now.wall - UNUSED_DAYS * _DAY_S
        with self.transaction():
            old = self._db.execute(
                "SELECT id FROM vault LEFT JOIN link ON vault = id WHERE used < ?1 OR known AND contact < ?1", (limit,)
            ).fetchall()
            for (vault,) in old:
                self.destroy(vault)
        with faults():
            gone = self._db.execute(
                "SELECT id, coalesce(offered, 0) FROM vault LEFT JOIN link ON vault = id"
                " WHERE id NOT IN (SELECT vault FROM wrap)"
            ).fetchall()
        if gone:
            self.truncate()
        with self.transaction():
            for vault, offered in gone:
                if not offered:
                    self.forget(vault)
                for table in _OF_VAULT:
                    self._db.execute(f"DELETE FROM {table} WHERE vault = ?", (vault,))  # noqa: S608 names of our own
                self._db.execute("DELETE FROM vault WHERE id = ?", (vault,))
            self._db.execute("DELETE FROM link WHERE vault NOT IN (SELECT id FROM vault) AND contact < ?", (limit,))
            self._db.execute("DELETE FROM lockout WHERE vault NOT IN (SELECT id FROM vault)")
            left = self._db.execute(
                "DELETE FROM sealed WHERE vault NOT IN (SELECT id FROM vault)"
                " AND (vault, record) NOT IN (SELECT vault, record FROM unsent)"
            ).rowcount
            self._db.execute(
                "DELETE FROM manifest WHERE vault NOT IN (SELECT id FROM vault UNION SELECT vault FROM sealed)"
            )
        if gone or left:
            self.truncate()

    def _ages(self, now: Moment) -> list[float]:
        rows = self._db.execute("SELECT number, boot, ticks FROM failed_try").fetchall()
        ages = {number: now.since(boot, ticks) for number, boot, ticks in rows}
        if self._db.in_transaction:
            over = [(number,) for number, age in ages.items() if age >= TERMINAL_WINDOW_S]
            self._db.executemany("DELETE FROM failed_try WHERE number = ?", over)
        return list(ages.values())

    def _one(self, where: str, what: bytes) -> Held | None:
        with faults():
            row = self._db.execute(f"SELECT {_ROW} FROM vault WHERE {where}", (what,)).fetchone()  # noqa: S608
        return Held(*row) if row else None

    def _current(self) -> bool:
        try:
            return self._db.execute("SELECT version_num FROM vault_version").fetchall() == [(SCHEMA,)]
        except sqlite3.OperationalError:
            return False


@contextmanager
def faults() -> Iterator[None]:
    """Turn what the disk refuses into EnvironmentFault."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise EnvironmentFault(f"The personal files cannot be read or written: {error}.") from error
    except OSError as error:
        raise EnvironmentFault(f"The personal files cannot be written: {error}.") from error
