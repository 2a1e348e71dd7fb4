"""Search as the screen does it (hits, facets, order, 20 cards) beside FTS5, tantivy and LIKE on the same data.

Every engine searches in a process of its own. A peer does less than the kiosk, so each line says what it `does`, and
has the ratio of all that the kiosk does (`kiosk_`), of that without filters (`kiosk_unfiltered_`), and of no more than
hits, order and 20 stored records (`kiosk_hits_`). Before that, a sample of the vacancies is loaded beside raw inserts,
and a delta of 5 % goes into a copy of the replica while another process searches it. Lines about a `target` hold what
was measured against what the design asks of 300,000 vacancies and more.
"""

import argparse
import contextlib
import os
import sqlite3
import tempfile
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from benchmarks import _records
from benchmarks._fresh import fresh
from benchmarks._lines import say, target
from benchmarks._peers import NAMES, PAGE, fill, installed, search_peer
from benchmarks._timed import Times, apart, measured, memory
from benchmarks._typed import KIOSK, invented
from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.facets import Narrowing
from kiosk.catalogue.library import Library
from kiosk.catalogue.query import Matcher
from kiosk.catalogue.rank import ranking
from kiosk.catalogue.reader import Reader
from kiosk.catalogue.words import parse
from kiosk.model.search import Filters, Query, Sort

_GROWTH = 0.99
"""So much of the growth in vacancies a search may grow: 3.3 from 300,000 to 1,000,000."""


def main(options: list[str]) -> None:
    """Measure, `--replica FILE` on a kiosk's own data, else on `--rows N` made for it; with two, how times grow too."""
    parser = argparse.ArgumentParser(prog="script/bench search", description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=[12_000], help="vacancies to make (default 12000)")
    parser.add_argument("--replica", type=Path, nargs="+", help="use these replicas instead")
    parser.add_argument("--queries", type=int, default=450)
    parser.add_argument("--without", nargs="*", default=[], choices=NAMES, help="leave a peer out")
    parser.add_argument("--only", choices=("fresh", "peers"), help="loading and deltas only, or searching only")
    parser.add_argument("--one-core", action="store_true", help="on one core only, as where all others are busy")
    args = parser.parse_args(options)
    if args.one_core:
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    found = [about(given, args) for given in args.replica or args.rows]
    if len(found) > 1 and args.only != "fresh":
        (least, quick), (most, slow) = min(found), max(found)
        target(f"95th percentile of {most} vacancies beside {least}", slow / quick, at_most=_GROWTH * most / least)


def about(given: Path | int, args: argparse.Namespace) -> tuple[int, float]:
    """Measure on a replica or on so many vacancies; return their number and the 95th percentile of a search."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = given if isinstance(given, Path) else built(folder / "replica.sqlite", given)
        with contextlib.closing(sqlite3.connect(file)) as source:
            queries = invented(source, args.queries)
            (rows,) = source.execute("SELECT COUNT(*) FROM record WHERE dataset = 'vacancies'").fetchone()
        say(what="size", engine="kiosk", rows=rows, cores=len(os.sched_getaffinity(0)), **sizes(file))
        if args.only != "peers":
            apart(fresh, file.resolve(), folder, queries)
        p95 = 0.0 if args.only == "fresh" else compare(file.resolve(), folder / "peers", queries, args.without)
        return rows, p95


def built(file: Path, rows: int) -> Path:
    """Make a replica."""
    seconds = apart(_records.build, file, rows)
    say(what="index", engine="kiosk", rows=rows, rows_per_s=round(rows / seconds))
    return file


def compare(file: Path, folder: Path, queries: list[Query], without: Iterable[str]) -> float:
    """Run the same queries everywhere, one engine after the other; return our 95th percentile."""
    folder.mkdir()
    ours = apart(kiosk, file, queries)
    plain = [replace(query, filters=Filters()) for query in queries]
    for name in NAMES:
        if name in without:
            continue
        if installed(name):
            apart(fill, name, file, folder)
            apart(search_peer, name, folder, plain, ours)
        else:
            say(what="search", engine=name, left_out="it is not installed: .venv/bin/pip install -e .[bench]")
    return ours["kiosk"]["p95_cpu_ms"]


def kiosk(file: Path, queries: list[Query]) -> dict[str, Times]:
    """Search a replica in this process, and return the times that peers are compared with."""
    memory("kiosk", "not open")
    started = time.perf_counter()
    catalogue = Catalogue.open_file(file)
    opened = time.perf_counter() - started
    memory("kiosk", "open")
    started = time.perf_counter()
    catalogue.search(Query(origin=KIOSK, today=_records.TODAY.isoformat()))
    first = time.perf_counter() - started

    def whole(query: Query) -> int:
        result = catalogue.search(query)
        catalogue.cards(result, 0, PAGE)
        return result.count

    does = "filters, count, facets, order, 20 cards"
    times = {"kiosk": measured("kiosk", does, whole, queries, open_ms=_ms(opened), first_search_ms=_ms(first))}
    memory("kiosk", f"after {len(queries)} searches")
    plain = [replace(query, filters=Filters()) for query in queries]
    times["kiosk_unfiltered"] = measured("kiosk", "count, facets, order, 20 cards", whole, plain)
    measured("kiosk", "suggestions", lambda query: len(catalogue.suggest(query.text, "nl", KIOSK)), queries[:200])
    memory("kiosk", "after suggestions")
    catalogue.close()
    reader = Reader(file)
    times["kiosk_hits"] = measured("kiosk", "count, order, 20 records", Hits(reader).page, plain)
    reader.close()
    return times


class Hits:
    """No more of the kiosk's search than what the peers do."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def page(self, query: Query) -> int:
        """Return the number of hits and read a page by relevance."""
        with self._reader.reading() as library:
            return self._page(library, query)

    def _page(self, library: Library, query: Query) -> int:
        vantage = library.vantage("vacancies", query.origin, _records.TODAY)
        matches = Matcher(vantage, library.taxonomy, library.gazetteer).match(parse(query.text))
        narrowing = Narrowing(vantage, Filters(), matches.within(vantage.live))
        first = ranking(narrowing, matches, vantage, Sort.RELEVANCE).page(0, PAGE)
        library.bodies(vantage.shelf.docs[first].tolist())
        return len(narrowing.hits)


def sizes(file: Path) -> dict[str, int]:
    """Return bytes of the file and of its index."""
    with sqlite3.connect(file) as connection:
        sums = [
            f"SELECT SUM(LENGTH({column})) FROM {table}"
            for table, column in (("post", "bm"), ("pfx", "bm"), ("facet", "bm"), ("col", "data"))
        ]
        index = sum(connection.execute(statement).fetchone()[0] or 0 for statement in sums)
    return {"file_bytes": file.stat().st_size, "index_bytes": index}


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 1)
