"""Search as the screen does it (hits, facets, order, 20 cards) beside full-text tables and LIKE on the same data."""

import argparse
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from benchmarks import _records
from benchmarks._lines import say
from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.tokens import tokens
from kiosk.feed.record import read_body
from kiosk.model.search import Filters, Origin, Query, Sort
from kiosk.model.vacancy import ContractKind, Regime, Schedule, Vacancy

KIOSK = Origin(lat=51.0543, lon=3.7250)
PAGE = 20
LIKE_QUERIES = 40


def main(options: list[str]) -> None:
    """Measure; `--replica FILE` on a kiosk's own data, else on `--rows N` made for it."""
    parser = argparse.ArgumentParser(prog="script/bench search", description=__doc__)
    parser.add_argument("--rows", type=int, default=12_000, help="vacancies to make (default 12000)")
    parser.add_argument("--replica", type=Path, help="use this replica instead")
    parser.add_argument("--queries", type=int, default=450)
    parser.add_argument("--without", nargs="*", default=[], choices=["fts5", "like"], help="leave a slow peer out")
    args = parser.parse_args(options)
    with tempfile.TemporaryDirectory() as folder:
        file = args.replica
        if file is None:
            file = Path(folder) / "replica.sqlite"
            seconds = _records.build(file, args.rows)
            say(what="index", rows=args.rows, rows_per_s=round(args.rows / seconds), **sizes(file))
        compare(file.resolve(), Path(folder) / "peers.sqlite", args.queries, args.without)


def compare(file: Path, peers: Path, count: int, without: Iterable[str]) -> None:
    """Run the same queries everywhere."""
    started = time.perf_counter()
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
    measured("kiosk suggestions", lambda query: len(catalogue.suggest(query.text, "nl", KIOSK)), queries[:200])
    plain = [replace(query, filters=Filters()) for query in queries]
    measured("kiosk without filters", kiosk, plain)
    texts = sqlite3.connect(peers)
    texts.execute("PRAGMA journal_mode = OFF")
    rows = source.execute("SELECT doc, body FROM record WHERE dataset = 'vacancies'")
    texts.execute("CREATE TABLE plain (title TEXT, detail TEXT, body TEXT)")
    texts.executemany("INSERT INTO plain (rowid, title, detail, body) VALUES (?, ?, ?, ?)", map(flat, rows))
    if "fts5" not in without:
        texts.execute("CREATE VIRTUAL TABLE fts USING fts5(title, detail, body, tokenize=unicode61, prefix='2 3')")
        texts.execute("INSERT INTO fts (rowid, title, detail, body) SELECT rowid, title, detail, body FROM plain")
        measured("fts5 count", lambda query: count_fts(texts, query), plain, ours)
        measured("fts5 count and page by bm25", lambda query: page_fts(texts, query), plain, ours)
    if "like" not in without:
        measured("like count", lambda query: count_like(texts, query), plain[:LIKE_QUERIES], ours)


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


def count_fts(connection: sqlite3.Connection, query: Query) -> int:
    """Return the number of hits of the same words in FTS5."""
    (count,) = connection.execute("SELECT COUNT(*) FROM fts WHERE fts MATCH ?", (match(query),)).fetchone()
    return int(count)


def page_fts(connection: sqlite3.Connection, query: Query) -> int:
    """Return the number of hits and read a page in order of bm25."""
    statement = "SELECT title FROM fts WHERE fts MATCH ? ORDER BY bm25(fts, 10, 4, 1) LIMIT ?"
    connection.execute(statement, (match(query), PAGE)).fetchall()
    return count_fts(connection, query)


def match(query: Query) -> str:
    """Return a query for FTS5: every word, the last one as a beginning."""
    return " ".join(f'"{word}"' for word in tokens(query.text)) + "*"


def count_like(connection: sqlite3.Connection, query: Query) -> int:
    """Return the number of rows that contain every word anywhere."""
    words = [f"%{word}%" for word in tokens(query.text)]
    each = " AND ".join("(title || ' ' || detail || ' ' || body) LIKE ?" for _ in words)
    (count,) = connection.execute(f"SELECT COUNT(*) FROM plain WHERE {each}", words).fetchone()
    return int(count)


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
