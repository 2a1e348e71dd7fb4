"""How a replica comes to be and stays fresh: loading it beside raw inserts, and a delta while somebody searches.

Ratios are of processor time; of the reader, that of the clock too.
"""

import contextlib
import gc
import os
import shutil
import sqlite3
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Event
from pathlib import Path

import zstandard

from benchmarks._lines import say, target
from benchmarks._timed import percentiles
from kiosk.catalogue.catalogue import Catalogue
from kiosk.feed.digest import bucket_of
from kiosk.feed.index import Delta, Part
from kiosk.feed.record import put_line
from kiosk.model.search import Query
from kiosk.sync import apply, sql
from kiosk.sync.apply import Tally
from kiosk.sync.replica import Replica
from kiosk.sync.unpack import lines

_SAMPLE = 30_000
_SHARE = 20
_BEFORE_S = 10.0
_LAST_BUCKET = 63
_NO_DIGEST = "0" * 64

Row = tuple[str, bytes]
Searched = tuple[float, float, float]
"""When a search began, its milliseconds on the clock, and those of the processor."""


@dataclass(frozen=True, slots=True)
class Built:
    """How many records, and the seconds of processor time that loading and indexing them took."""

    rows: int
    load_s: float
    index_s: float


def fresh(file: Path, folder: Path, queries: list[Query]) -> None:
    """Measure the loading of a sample of the vacancies of a replica, and a delta of every 20th on a copy of it."""
    with contextlib.closing(sqlite3.connect(file)) as source:
        (count,) = source.execute("SELECT COUNT(*) FROM record WHERE dataset = 'vacancies'").fetchone()
        every = max(1, count // _SAMPLE)
        taken = source.execute("SELECT id, body FROM record WHERE dataset = 'vacancies' AND doc % ? = 0", (every,))
        rows = sorted(taken, key=lambda row: (bucket_of(row[0]), row[0]))
        others = source.execute("SELECT id, body FROM record WHERE dataset = 'occupations'").fetchall()
        changed = source.execute("SELECT id, body FROM record WHERE dataset = 'vacancies' AND doc % ? = 0", (_SHARE,))
        delta = changed.fetchall()
    built = loaded(folder / "load", rows, others)
    update(file, folder / "delta", delta, (built.load_s + built.index_s) * count / built.rows, queries)


def loaded(folder: Path, rows: list[Row], occupations: list[Row]) -> Built:
    """Load packed records into a new replica as sync does and index them, then insert the same without any of that."""
    folder.mkdir()
    part = _packed(folder / "blob", rows)
    names, tally = Tally("occupations"), Tally("vacancies")
    whole = Part(first=0, last=_LAST_BUCKET, rows=len(occupations), sha256=_NO_DIGEST, length=0, raw=0)
    replica = Replica(folder / "replica")
    before = _written()
    with replica.building() as connection:
        apply.load(connection, names, whole, [put_line(1, body) for _, body in occupations])
        began = time.process_time()
        apply.load(connection, tally, part, lines(folder / "blob", part))
        load_s = time.process_time() - began
        raw = connection.execute("SELECT dataset, id, rev, bucket, hash, body FROM record ORDER BY doc").fetchall()
        began = time.process_time()
        apply.index_new(connection, tally, 0, lambda *_: None)
        index_s = time.process_time() - began
    replica.install(1, 1)
    file = replica.current()
    assert file
    ratio = (_written() - before) / file.stat().st_size
    with Replica(folder / "raw").building() as connection:
        began = time.process_time()
        connection.executemany(sql.INSERT_RECORD, raw)
        raw_s = time.process_time() - began
    say(
        what="load",
        does="unpack, check, insert",
        rows=len(rows),
        rows_per_cpu_s=round(len(rows) / load_s),
        raw_insert_ratio=round(raw_s / load_s, 3),
        index_rows_per_cpu_s=round(len(rows) / index_s),
        written_ratio=round(ratio, 3),
    )
    target("loading beside bare inserts", raw_s / load_s, at_least=0.48)
    target("bytes written, of the size of the file", ratio, at_most=1.05)
    return Built(len(rows), load_s, index_s)


def update(file: Path, folder: Path, changed: list[Row], full_s: float, queries: list[Query]) -> None:
    """Replace records while another process searches; `full_s` of processor time would load and index them all."""
    replica = folder / "replica"
    replica.mkdir(parents=True)
    copy = replica / "replica-1-1.sqlite"
    shutil.copyfile(file, copy)
    (replica / "current").symlink_to(copy.name)
    with contextlib.closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    tally = Tally("vacancies")
    delta = Delta(from_=1, to=2, sha256=_NO_DIGEST, root=_NO_DIGEST, length=0, raw=0, puts=len(changed), dels=0)
    with _searching(copy, queries) as found:
        # As sync does.
        os.nice(19)
        time.sleep(_BEFORE_S)
        began, worked = time.perf_counter(), time.process_time()
        with Replica(replica).changing() as connection:
            after = apply.last_doc(connection)
            apply.change(connection, tally, delta, (put_line(1, body) for _, body in changed))
            apply.index_new(connection, tally, after, lambda *_: None)
        ended, worked = time.perf_counter(), time.process_time() - worked
        time.sleep(1)
    before = [times for start, *times in found if start < began]
    during = [times for start, *times in found if began <= start < ended]
    calm, calm_cpu = (percentiles(list(times), "ms") for times in zip(*before, strict=True))
    busy, busy_cpu = (percentiles(list(times), "ms") for times in zip(*during, strict=True))
    say(
        what="delta",
        does="replace and index every 20th vacancy while somebody searches",
        rows=len(changed),
        seconds=round(ended - began, 2),
        full_build_ratio=round(worked / full_s, 4),
        searches_before=len(before),
        searches_during=len(during),
        reader_p99_before_ms=calm["p99_ms"],
        reader_p99_during_ms=busy["p99_ms"],
        reader_p99_ratio=round(busy["p99_ms"] / calm["p99_ms"], 2),
        reader_cpu_p99_ratio=round(busy_cpu["p99_ms"] / calm_cpu["p99_ms"], 2),
        reader_worst_ms=round(max(took for _, took, _ in found), 1),
        reader_cpu_worst_ms=round(max(worked for _, _, worked in found), 1),
    )
    target("a delta of 5 %, of a full load", worked / full_s, at_most=0.06)
    target("searches during a delta beside before, 99th percentile", busy["p99_ms"] / calm["p99_ms"], at_most=1.2)
    target("the worst search around a delta, ms", max(took for _, took, _ in found), at_most=50)


@contextlib.contextmanager
def _searching(file: Path, queries: list[Query]) -> Iterator[list[Searched]]:
    """Search in another process until the block ends; then the list has when each began, and its milliseconds twice."""
    context = get_context("spawn")
    ready, enough, results = context.Event(), context.Event(), context.Queue()
    process = context.Process(target=_search, args=(file, queries, ready, enough, results))
    process.start()
    found: list[Searched] = []
    try:
        ready.wait()
        yield found
    finally:
        enough.set()
        found += results.get()
        process.join()


def _search(
    file: Path, queries: Sequence[Query], ready: Event, enough: Event, results: "Queue[list[Searched]]"
) -> None:
    # The kiosk collects garbage when nobody waits.
    gc.disable()
    catalogue = Catalogue.open_file(file)
    for query in queries:
        catalogue.search(query)
    ready.set()
    found: list[Searched] = []
    while not enough.is_set():
        for query in queries:
            began, worked = time.perf_counter(), time.thread_time()
            catalogue.cards(catalogue.search(query), 0, 20)
            took, worked = time.perf_counter() - began, time.thread_time() - worked
            found.append((began, took * 1000, worked * 1000))
            # Somebody who types does not do so without a pause.
            time.sleep(0.01)
            if enough.is_set():
                break
    catalogue.close()
    results.put(found)


def _packed(path: Path, rows: list[Row]) -> Part:
    data = b"".join(put_line(1, body) + b"\n" for _, body in rows)
    path.write_bytes(zstandard.ZstdCompressor(level=3).compress(data))
    return Part(
        first=0, last=_LAST_BUCKET, rows=len(rows), sha256=_NO_DIGEST, length=path.stat().st_size, raw=len(data)
    )


def _written() -> int:
    """Bytes that this process has written so far."""
    counts = dict(line.split(": ") for line in Path("/proc/self/io").read_text(encoding="ascii").splitlines())
    return int(counts["wchar"])
