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
SCHEMA = "0001"
UNUSED_DAYS = 30
_DAY_S = 86400
_OF_VAULT = ("wrap", "sealed", "manifest", "lockout")


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
        path = data_dir / NAME
        with _faults():
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

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit all or nothing; what is committed is on the disk."""
        with _faults():
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
        with _faults():
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def find(self, card: bytes) -> Held | None:
        """The vault of a card, by the id of the card."""
        with _faults():
            row = self._db.execute(
                "SELECT id, access, recovery, access_gate, recovery_gate, signs, receives, epoch, keyring FROM vault"
                " WHERE access = ?1 OR recovery = ?1",
                (card,),
            ).fetchone()
        return Held(*row) if row else None

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
        with _faults():
            row = self._db.execute("SELECT body FROM wrap WHERE vault = ? AND way = ?", (vault, way)).fetchone()
        return row[0] if row else None

    def records(self, vault: bytes) -> dict[bytes, bytes]:
        """The sealed records of a vault."""
        with _faults():
            return dict(self._db.execute("SELECT record, body FROM sealed WHERE vault = ?", (vault,)).fetchall())

    def put_records(self, vault: bytes, records: Mapping[bytes, bytes]) -> None:
        """Write records, each in place of the one before."""
        rows = [(vault, record, body) for record, body in records.items()]
        self._db.executemany("INSERT OR REPLACE INTO sealed VALUES (?, ?, ?)", rows)

    def manifest(self, vault: bytes) -> tuple[int, bytes] | None:
        """The counter and the list of a vault's records."""
        with _faults():
            row = self._db.execute("SELECT counter, body FROM manifest WHERE vault = ?", (vault,)).fetchone()
        return (row[0], row[1]) if row else None

    def put_manifest(self, vault: bytes, counter: int, body: bytes) -> None:
        """Write the list.

        Raises:
            EnvironmentFault: somebody else has written since.
        """
        before = self.manifest(vault)
        if (before[0] if before else 0) != counter - 1:
            raise EnvironmentFault("The file was changed elsewhere. Open it again.")
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
            self._db.execute("UPDATE vault SET used = ? WHERE id = ?", (now.wall, vault))

    def pause_left(self, now: Moment) -> float:
        """Seconds for which this terminal takes no PIN of anybody."""
        with _faults():
            refusal = terminal_refusal(self._ages(now))
        return refusal.wait_s if refusal else 0.0

    def send(self, vault: bytes, body: bytes) -> None:
        """Keep for central what a vault signed."""
        self._db.execute("INSERT INTO outbox (vault, body) VALUES (?, ?)", (vault, body))

    def outbox(self) -> list[tuple[int, bytes, bytes]]:
        """What central must still hear: number, vault, body."""
        with _faults():
            return self._db.execute("SELECT number, vault, body FROM outbox ORDER BY number").fetchall()

    def destroy(self, vault: bytes) -> None:
        """Forget what opens a vault; without it the rest is noise."""
        self._db.execute("DELETE FROM wrap WHERE vault = ?", (vault,))
        self._db.execute("UPDATE vault SET keyring = x'' WHERE id = ?", (vault,))

    def sweep(self, now: Moment) -> None:
        """Remove vaults that nothing opens any more or that nobody used for 30 days, wraps first."""
        with self.transaction():
            old = self._db.execute("SELECT id FROM vault WHERE used < ?", (now.wall - UNUSED_DAYS * _DAY_S,)).fetchall()
            for (vault,) in old:
                self.destroy(vault)
        with _faults():
            gone = self._db.execute("SELECT id FROM vault WHERE id NOT IN (SELECT vault FROM wrap)").fetchall()
        if not gone:
            return
        self.truncate()
        with self.transaction():
            for table in _OF_VAULT:
                self._db.executemany(f"DELETE FROM {table} WHERE vault = ?", gone)  # noqa: S608 names of our own
            self._db.executemany("DELETE FROM vault WHERE id = ?", gone)
        self.truncate()

    def _ages(self, now: Moment) -> list[float]:
        rows = self._db.execute("SELECT number, boot, ticks FROM failed_try").fetchall()
        ages = {number: now.since(boot, ticks) for number, boot, ticks in rows}
        if self._db.in_transaction:
            over = [(number,) for number, age in ages.items() if age >= TERMINAL_WINDOW_S]
            self._db.executemany("DELETE FROM failed_try WHERE number = ?", over)
        return list(ages.values())

    def _current(self) -> bool:
        try:
            return self._db.execute("SELECT version_num FROM vault_version").fetchall() == [(SCHEMA,)]
        except sqlite3.OperationalError:
            return False


@contextmanager
def _faults() -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise EnvironmentFault(f"The personal files cannot be read or written: {error}.") from error
    except OSError as error:
        raise EnvironmentFault(f"The personal files cannot be written: {error}.") from error
