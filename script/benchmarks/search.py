"""Search as the screen does it (hits, facets, order, 20 cards) beside FTS5, tantivy and LIKE on the same data."""

import argparse
import gc
import os
import random
import resource
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from benchmarks import _records
from benchmarks._lines import say
from benchmarks._peers import NAMES, PAGE, peers
from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.tokens import tokens
from kiosk.feed.record import read_body
from kiosk.model.search import Filters, Origin, Query, Sort
from kiosk.model.vacancy import ContractKind, Regime, Schedule, Vacancy

KIOSK = Origin(lat=51.0543, lon=3.7250)
LIKE_QUERIES = 40


def main(options: list[str]) -> None:
    """Measure; `--replica FILE` on a kiosk's own data, else on `--rows N` made for it."""
    parser = argparse.ArgumentParser(prog="script/bench search", description=__doc__)
    parser.add_argument("--rows", type=int, default=12_000, help="vacancies to make (default 12000)")
    parser.add_argument("--replica", type=Path, help="use this replica instead")
    parser.add_argument("--queries", type=int, default=450)
    parser.add_argument("--without", nargs="*", default=[], choices=NAMES, help="leave a peer out")
    parser.add_argument("--one-core", action="store_true", help="on one core only, as where all others are busy")
    args = parser.parse_args(options)
    if args.one_core:
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory() as folder:
        file = args.replica
        if file is None:
            file = Path(folder) / "replica.sqlite"
            seconds = _records.build(file, args.rows)
            say(what="index", rows=args.rows, rows_per_s=round(args.rows / seconds), **sizes(file))
        compare(file.resolve(), Path(folder) / "peers", args.queries, args.without)


def compare(file: Path, folder: Path, count: int, without: Iterable[str]) -> None:
    """Run the same queries everywhere; `memory_mib` is what the open index adds to the process."""
    folder.mkdir()
    gc.collect()
    before, started = resident(), time.perf_counter()
    catalogue = Catalogue.open_file(file)
    catalogue.search(Query(origin=KIOSK, today=_records.TODAY.isoformat()))
    opened = time.perf_counter() - started
    source = sqlite3.connect(file)
    queries = invented(source, count)

    def kiosk(query: Query) -> int:
        result = catalogue.search(query)
        catalogue.cards(result, 0, PAGE)
        return result.count

    ours = measured("kiosk", kiosk, queries, open_ms=round(opened * 1000, 1))
    say(what="memory", engine="kiosk", memory_mib=round((resident() - before) / 2**20))
    measured("kiosk suggestions", lambda query: len(catalogue.suggest(query.text, "nl", KIOSK)), queries[:200])
    plain = [replace(query, filters=Filters()) for query in queries]
    measured("kiosk without filters", kiosk, plain)
    rows = source.execute("SELECT doc, body FROM record WHERE dataset = 'vacancies'")
    for name, engine in peers(folder / "peers.sqlite", map(flat, rows), without):
        match name:
            case "fts5":
                measured("fts5 count", engine.count, plain, ours)
                measured("fts5 count and page by bm25", engine.page, plain, ours)
            case "tantivy":
                measured("tantivy count and page", engine.page, plain, ours)
            case _:
                measured("like count", engine.count, plain[:LIKE_QUERIES], ours)


def resident() -> int:
    """Return the bytes of memory that this process holds."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()


def sizes(file: Path) -> dict[str, int]:
    """Return bytes of the file and of its index."""
    with sqlite3.connect(file) as connection:
        sums = [
            f"SELECT SUM(LENGTH({column})) FROM {table}"
            for table, column in (("post", "bm"), ("pfx", "bm"), ("facet", "bm"), ("col", "data"))
        ]
        index = sum(connection.execute(statement).fetchone()[0] or 0 for statement in sums)
    return {"file_bytes": file.stat().st_size, "index_bytes": index}


def flat(row: tuple[int, bytes]) -> tuple[int, str, str, str]:
    """Return a vacancy as the peers get it."""
    vacancy = read_body("vacancies", row[1])
    assert isinstance(vacancy, Vacancy)
    label = vacancy.occupation.label if vacancy.occupation else ""
    cities = " ".join(place.city for place in vacancy.locations)
    return (
        row[0],
        f"{vacancy.title} {label}",
        f"{vacancy.employer.name} {' '.join(vacancy.req.competences)} {cities}",
        f"{vacancy.description} {vacancy.requirements_text} {vacancy.offer_text}",
    )


def invented(source: sqlite3.Connection, count: int) -> list[Query]:
    """Return what people type, letter by letter: one to three words of a vacancy, with none to six choices."""
    chance = random.Random(7)
    docs = [doc for (doc,) in source.execute("SELECT doc FROM record WHERE dataset = 'vacancies'")]
    queries: list[Query] = []
    while len(queries) < count:
        row = source.execute("SELECT doc, body FROM record WHERE doc = ?", (chance.choice(docs),)).fetchone()
        _, title, detail, body = flat(row)
        words = [word for text, k in ((title, 2), (detail, 1), (body, 1)) for word in chance.sample(tokens(text), k)]
        typed = " ".join(chance.sample(words, chance.randint(1, 3)))
        typed = typed[: chance.randint(1, len(typed))].strip()
        queries.append(
            Query(
                text=typed,
                filters=choices(chance),
                origin=KIOSK,
                sort=chance.choice([Sort.RELEVANCE, Sort.RELEVANCE, Sort.DATE, Sort.DISTANCE]),
                today=_records.TODAY.isoformat(),
            )
        )
    return queries


def choices(chance: random.Random) -> Filters:
    """Return none to six choices."""
    possible = {
        "radius_km": chance.choice([10, 25, 50]),
        "contracts": frozenset(chance.sample(list(ContractKind)[:4], 2)),
        "regimes": frozenset({chance.choice(list(Regime))}),
        "schedules": frozenset({chance.choice(list(Schedule))}),
        "dutch": frozenset({chance.choice(["little", "some"])}),
        "not_needed": frozenset({chance.choice(["diploma", "licence", "experience"])}),
    }
    wanted = chance.choice([0, 0, 0, 1, 1, 2, 3, 6])
    return replace(Filters(), **dict(chance.sample(sorted(possible.items()), wanted)))  # type: ignore[arg-type]


def measured(
    engine: str,
    search: Callable[[Query], int],
    queries: list[Query],
    ours: dict[str, float] | None = None,
    **more: float,
) -> dict[str, float]:
    """Print the times of `search` in milliseconds, each query once after a short warm-up, and `ours` against them.

    Ratios are of processor time, which other work on the machine does not change.
    """
    for query in queries[:20]:
        search(query)
    wall, cpu, hits = [], [], []
    for query in queries:
        started = time.perf_counter(), time.thread_time()
        hits.append(search(query))
        wall.append((time.perf_counter() - started[0]) * 1000)
        cpu.append((time.thread_time() - started[1]) * 1000)
    found = percentiles(cpu, "cpu_ms")
    ratios = {f"kiosk_ratio_{name[:3]}": round(ours[name] / found[name], 3) for name in found} if ours else {}
    about = {"queries": len(queries), "mean_hits": round(statistics.mean(hits)), **more}
    say(what="search", engine=engine, **about, **percentiles(wall, "ms"), **found, **ratios)
    return found


def percentiles(times: list[float], unit: str) -> dict[str, float]:
    """Return three percentiles of times."""
    cuts = statistics.quantiles(times, n=100)
    return {f"p{percent}_{unit}": round(cuts[percent - 1], 3) for percent in (50, 95, 99)}
