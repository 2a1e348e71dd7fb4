"""What sync remembers between runs, apart from the replica: the lowest acceptable publications, and its runs."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.feed.index import DatasetIndex
from kiosk.model.sync import SyncReport
from kiosk.sync import sql
from kiosk.sync.storage import faults
from migrations import schema


@dataclass(frozen=True, slots=True)
class Seen:
    """A publication that was verified, and the key that signed it."""

    epoch: int
    seq: int
    published: str
    data_key: str


class State:
    """`state.sqlite`; committed to the disk, so that a power cut cannot bring an old publication back."""

    def __init__(self, path: Path) -> None:
        with faults():
            schema.upgrade(path, "state")
            self._connection = sqlite3.connect(path, timeout=30, isolation_level=None)
            self._connection.execute("PRAGMA journal_mode = WAL").fetchall()
            self._connection.execute("PRAGMA synchronous = FULL")

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def seen(self) -> dict[str, Seen]:
        """The last verified publication of each dataset."""
        with faults():
            return {dataset: Seen(*values) for dataset, *values in self._connection.execute(sql.STATES)}

    def see(self, indexes: Mapping[str, DatasetIndex], data_key: str) -> None:
        """Remember publications: nothing older is accepted from now on."""
        rows = [(name, index.epoch, index.seq, index.published, data_key) for name, index in indexes.items()]
        with faults():
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.executemany(sql.SET_STATE, rows)
            self._connection.execute("COMMIT")

    def add_run(self, started: str, report: SyncReport) -> None:
        """Write down how a run ended."""
        with faults():
            self._connection.execute(
                sql.ADD_RUN,
                (
                    started,
                    report.seconds,
                    report.outcome,
                    report.puts,
                    report.deletes,
                    report.quarantined,
                    report.bytes,
                    report.message,
                ),
            )
