"""A first sync of a full snapshot beside raw inserts of the same rows into the same table, with and without the index.

Raw means `executemany` in one transaction on a file with the same schema and settings: nothing is fetched, unpacked,
checked or proven. Without the index, the kiosk's time ends where building its search index begins.
"""

import argparse
import contextlib
import json
import logging
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import _records
from benchmarks._lines import say
from central.init import create
from central.publish import publish
from central.store import Store
from kiosk import config
from kiosk.model.sync import SyncOutcome, SyncProgress, SyncStep
from kiosk.sync import apply, sql
from kiosk.sync.apply import Tally
from kiosk.sync.replica import Replica
from kiosk.sync.run import run

Row = tuple[str, str, int, int, bytes, bytes]


@dataclass(frozen=True, slots=True)
class Sample:
    """Seconds until all rows are in, and until they are indexed as well."""

    plain_s: float
    indexed_s: float


def main(options: list[str]) -> None:
    """Measure; `--store DIR` on what a central publishes, else on vacancies made for it."""
    parser = argparse.ArgumentParser(prog="script/bench sync", description=__doc__)
    parser.add_argument("--rows", type=int, default=12_000, help="vacancies to make (default 12000)")
    parser.add_argument("--store", type=Path, help="use what this store has published instead")
    parser.add_argument("--runs", type=int, default=3)
    args = parser.parse_args(options)
    logging.disable(logging.WARNING)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = args.store or published(folder / "store", args.rows)
        with served(store) as url:
            compare(folder, url, store / "root.json", args.runs)


def published(folder: Path, rows: int) -> Path:
    """Make a store and publish vacancies from it."""
    create(folder, datetime.now(UTC))
    source = _records.Source()
    with Store.open(folder) as store:
        store.put("occupations", source.occupations())
        store.put("vacancies", source.vacancies(rows))
        publish(store, datetime.now(UTC))
    return folder


@contextlib.contextmanager
def served(store: Path) -> Iterator[str]:
    """Run a central in a process of its own."""
    command = [sys.executable, "-m", "central", "serve", "--store", str(store), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout
            yield json.loads(server.stdout.readline())["url"]
        finally:
            server.terminate()


def compare(folder: Path, url: str, root: Path, runs: int) -> None:
    """Take turns, so that a slow minute of the machine hits both."""
    ours, raw = [], []
    rows: list[Row] = []
    for turn in range(runs):
        data = folder / f"data-{turn}"
        ours.append(synced(data, url, root))
        rows = rows or rows_of(data)
        raw.append(inserted(folder / f"raw-{turn}", rows))
    body = sum(len(row[-1]) for row in rows)
    tell("kiosk sync", len(rows), body, middle(ours), middle(raw))
    tell("raw inserts", len(rows), body, middle(raw))


def synced(data: Path, url: str, root: Path) -> Sample:
    """Bring an empty terminal up to date."""
    where = [f'central.url = "{url}"', f'central.root = "{root.absolute()}"', f'storage.data_dir = "{data}"']
    settings = config.parse("", Path("kiosk.toml"), where)
    proven = began = time.perf_counter()

    def listen(progress: SyncProgress) -> None:
        nonlocal proven
        if progress.step is SyncStep.PROVE:
            proven = time.perf_counter()

    report = run(settings, listen)
    if report.outcome is not SyncOutcome.UPDATED:
        raise SystemExit(f"Sync ended with {report.outcome}. {report.message}")
    return Sample(proven - began, time.perf_counter() - began)


def rows_of(data: Path) -> list[Row]:
    """Read every record that sync wrote."""
    with contextlib.closing(sqlite3.connect(data / "replica" / "current")) as connection:
        return list(connection.execute("SELECT dataset, id, rev, bucket, hash, body FROM record ORDER BY doc"))


def inserted(folder: Path, rows: list[Row]) -> Sample:
    """Insert rows into an empty replica, then index them."""
    with Replica(folder).building() as connection:
        began = time.perf_counter()
        connection.executemany(sql.INSERT_RECORD, rows)
        connection.execute("COMMIT")
        plain = time.perf_counter() - began
        connection.execute("BEGIN")
        for dataset in sorted({row[0] for row in rows}):
            apply.index_new(connection, Tally(dataset), 0, lambda *_: None)
        connection.execute("COMMIT")
        indexed = time.perf_counter() - began
        connection.execute("BEGIN")
    return Sample(plain, indexed)


def middle(samples: list[Sample]) -> Sample:
    """Return the medians."""
    return Sample(
        statistics.median(sample.plain_s for sample in samples),
        statistics.median(sample.indexed_s for sample in samples),
    )


def tell(engine: str, rows: int, body: int, sample: Sample, peer: Sample | None = None) -> None:
    """Print a line without and a line with the index."""
    for index, seconds, beside in (
        (False, sample.plain_s, peer and peer.plain_s),
        (True, sample.indexed_s, peer and peer.indexed_s),
    ):
        ratio = {"rows_per_s_ratio": round(beside / seconds, 3)} if beside else {}
        say(
            what="sync",
            engine=engine,
            index=index,
            rows=rows,
            body_mb=round(body / 1e6, 1),
            seconds=round(seconds, 2),
            rows_per_s=round(rows / seconds),
            **ratio,
        )
