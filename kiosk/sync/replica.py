"""The files of the replica: one that `current` leads to, the one before, and one under construction.

A file that readers have open is changed only by transactions; a rebuilt one gets a name of its own, since a rename over
a live file would leave its log behind for the wrong database.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from kiosk.sync import sql
from kiosk.sync.plan import Held
from kiosk.sync.storage import faults, flush
from migrations import schema

# Of records of two or three KiB only one fits a page of 4 KiB, and the rest of the page is lost.
_PAGE = "PRAGMA page_size = 8192"
# In a smaller cache a page of an index goes to the disk again and again before it is full.
_CACHE = "PRAGMA cache_size = -65536"


class Replica:
    """The folder `<data>/replica`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._pointer = folder / "current"
        self._building = folder / "building.sqlite"

    def current(self) -> Path | None:
        """The live file, if there is one."""
        path = self._pointer.resolve()
        return path if path.is_file() and path != self._pointer else None

    def held(self) -> dict[str, Held]:
        """What the live file says it holds; nothing when it is unreadable or of another schema."""
        path = self.current()
        if path is None or not schema.is_current(path, "replica"):
            return {}
        with suppress(sqlite3.DatabaseError), closing(_connect(path)) as connection:
            return {name: Held(*values) for name, *values in connection.execute(sql.DATASETS)}
        return {}

    @contextmanager
    def changing(self) -> Iterator[sqlite3.Connection]:
        """One transaction on the live file: all of it happens, or nothing."""
        path = self.current()
        assert path is not None
        with faults(), closing(_connect(path)) as connection:
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute(_CACHE)
            # What is deleted must not stay behind in the file.
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            # A large change leaves a large log; readers in the middle of a query may keep it for now.
            connection.execute("PRAGMA busy_timeout = 200")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    @contextmanager
    def building(self) -> Iterator[sqlite3.Connection]:
        """A new, empty file under construction, without journal: it is worth nothing until it is whole."""
        with faults():
            self._remove(self._building)
            self.folder.mkdir(parents=True, exist_ok=True)
            with closing(_connect(self._building)) as connection:
                connection.execute(_PAGE)
                # Only now is there a file, with such pages.
                connection.execute("VACUUM")
            schema.upgrade(self._building, "replica")
            with closing(_connect(self._building)) as connection:
                for setting in (
                    "journal_mode = OFF",
                    "synchronous = OFF",
                    "locking_mode = EXCLUSIVE",
                ):
                    connection.execute(f"PRAGMA {setting}").fetchall()
                connection.execute(_CACHE)
                connection.execute("BEGIN")
                yield connection
                connection.execute("COMMIT")
            with closing(_connect(self._building)) as connection:
                connection.execute("PRAGMA journal_mode = WAL").fetchall()

    def install(self, epoch: int, seq: int) -> None:
        """Make the file under construction the live one, atomically, and remove all but the one before."""
        with faults():
            before = self.current()
            path = self._free_name(epoch, seq)
            flush(self._building)
            self._building.rename(path)
            fresh = self.folder / "current.new"
            fresh.unlink(missing_ok=True)
            fresh.symlink_to(path.name)
            flush(self.folder)
            fresh.replace(self._pointer)
            flush(self.folder)
            for old in self.folder.glob("*.sqlite"):
                if old not in (path, before):
                    self._remove(old)

    def _free_name(self, epoch: int, seq: int) -> Path:
        path = self.folder / f"replica-{epoch}-{seq}.sqlite"
        again = 1
        while path.exists() or Path(f"{path}-wal").exists():
            again += 1
            path = self.folder / f"replica-{epoch}-{seq}-{again}.sqlite"
        return path

    def _remove(self, path: Path) -> None:
        for name in (path, Path(f"{path}-wal"), Path(f"{path}-shm"), Path(f"{path}-journal")):
            name.unlink(missing_ok=True)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=30, isolation_level=None, cached_statements=64)
    connection.execute("PRAGMA mmap_size = 0")
    return connection
