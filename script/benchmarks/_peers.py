"""The same words in other engines, over the same texts: FTS5, tantivy and LIKE."""

import importlib.util
import json
import sqlite3
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks._lines import say, target
from benchmarks._timed import Times, measured, memory
from benchmarks._typed import facets, flat
from kiosk.catalogue.tokens import tokens
from kiosk.model.search import Query

PAGE = 20
NAMES = ("fts5", "tantivy", "like")
LIKE_QUERIES = 40
_FIELDS = ("title", "detail", "body")
_FACETS = ("contract", "regime", "schedule", "sector", "dutch", "not_needed")
_MEMORY = 200_000_000
_P95 = "p95_cpu_ms"
_TEXTS = "peers.sqlite"


def installed(name: str) -> bool:
    """Tell whether there is such an engine here."""
    return name != "tantivy" or importlib.util.find_spec(name) is not None


def fill(name: str, file: Path, folder: Path) -> None:
    """Make the index of an engine in `folder` from the vacancies of a replica."""
    texts = sqlite3.connect(folder / _TEXTS)
    texts.execute("PRAGMA journal_mode = OFF")
    if not texts.execute("SELECT name FROM sqlite_schema WHERE name = 'plain'").fetchone():
        source = sqlite3.connect(file)
        rows = source.execute("SELECT doc, body FROM record WHERE dataset = 'vacancies'")
        texts.execute("CREATE TABLE plain (title TEXT, detail TEXT, body TEXT, facets TEXT)")
        given = ((*flat(row), facets(row)) for row in rows)
        texts.executemany("INSERT INTO plain (rowid, title, detail, body, facets) VALUES (?, ?, ?, ?, ?)", given)
        texts.commit()
        source.close()
    started, before = time.perf_counter(), _size(folder)
    if name == "fts5":
        Fts5.fill(texts)
    elif name == "tantivy":
        Tantivy.fill(texts, folder / name)
    texts.commit()
    texts.close()
    if name != "like":
        seconds = round(time.perf_counter() - started, 1)
        say(what="size", engine=name, seconds=seconds, index_bytes=_size(folder) - before)


def search_peer(name: str, folder: Path, queries: list[Query], ours: Mapping[str, Times]) -> None:
    """Search with an engine that is filled, in this process."""
    memory(name, "not open")
    texts = sqlite3.connect(folder / _TEXTS)
    match name:
        case "fts5":
            fts5 = Fts5(texts)
            memory(name, "open")
            counted = measured(name, "count", fts5.count, queries, ours)
            ratio = ours["kiosk"][_P95] / counted[_P95]
            target("search beside the count of FTS5, 95th percentile", ratio, at_most=0.25)
            memory(name, f"after {len(queries)} searches")
            measured(name, "count, order by bm25, 20 titles", fts5.page, queries, ours)
        case "tantivy":
            tantivy = Tantivy(folder / name)
            memory(name, "open")
            measured(name, "count, order, 20 titles", tantivy.page, queries, ours)
            memory(name, f"after {len(queries)} searches")
            does = f"count, {len(_FACETS)} facets, order, 20 titles"
            faceted = measured(name, does, tantivy.page_with_facets, queries, ours)
            target("search beside tantivy, 95th percentile", ours["kiosk"][_P95] / faceted[_P95], at_most=0.1)
        case _:
            measured(name, "count", Like(texts).count, queries[:LIKE_QUERIES], ours)
    texts.close()


class Fts5:
    """A table of SQLite with positions and prefixes of two and three letters."""

    def __init__(self, texts: sqlite3.Connection) -> None:
        self._texts = texts

    @staticmethod
    def fill(texts: sqlite3.Connection) -> None:
        """Make the table."""
        texts.execute("CREATE VIRTUAL TABLE fts USING fts5(title, detail, body, tokenize=unicode61, prefix='2 3')")
        texts.execute("INSERT INTO fts (rowid, title, detail, body) SELECT rowid, title, detail, body FROM plain")

    def count(self, query: Query) -> int:
        """Return the number of hits."""
        (count,) = self._texts.execute("SELECT COUNT(*) FROM fts WHERE fts MATCH ?", (_match(query),)).fetchone()
        return int(count)

    def page(self, query: Query) -> int:
        """Return the number of hits and read a page in order of bm25."""
        statement = "SELECT title FROM fts WHERE fts MATCH ? ORDER BY bm25(fts, 10, 4, 1) LIMIT ?"
        self._texts.execute(statement, (_match(query), PAGE)).fetchall()
        return self.count(query)


class Like:
    """Every row read, every word anywhere in it."""

    def __init__(self, texts: sqlite3.Connection) -> None:
        self._texts = texts

    def count(self, query: Query) -> int:
        """Return the number of hits."""
        words = [f"%{word}%" for word in tokens(query.text)]
        each = " AND ".join("(title || ' ' || detail || ' ' || body) LIKE ?" for _ in words)
        (count,) = self._texts.execute(f"SELECT COUNT(*) FROM plain WHERE {each}", words).fetchone()
        return int(count)


class Tantivy:
    """A search library with a ranked page, as a program would use it; its words are folded as ours are."""

    def __init__(self, folder: Path) -> None:
        self._library, self._schema, index = _tantivy(folder)
        index.reload()
        self._searcher = index.searcher()

    @staticmethod
    def fill(texts: sqlite3.Connection, folder: Path) -> None:
        """Make the index."""
        folder.mkdir()
        library, _, index = _tantivy(folder)
        writer = index.writer(_MEMORY, 1)
        for *words, values in texts.execute("SELECT title, detail, body, facets FROM plain"):
            counted = {name: found for name, found in json.loads(values).items() if name in _FACETS}
            writer.add_document(library.Document(**dict(zip(_FIELDS, words, strict=True)), **counted))
        writer.commit()
        writer.wait_merging_threads()

    def page(self, query: Query) -> int:
        """Return the number of hits and read a page by score."""
        return self._page(self._asked(query))

    def page_with_facets(self, query: Query) -> int:
        """Return the number of hits, count the values of each facet among them, and read a page by score."""
        asked = self._asked(query)
        self._searcher.aggregate(asked, {name: {"terms": {"field": name, "size": 100}} for name in _FACETS})
        return self._page(asked)

    def _page(self, asked: Any) -> int:
        found = self._searcher.search(asked, PAGE, count=True)
        for _, address in found.hits:
            self._searcher.doc(address)
        return int(found.count)

    def _asked(self, query: Query) -> Any:
        words = tokens(query.text)
        must = [(self._library.Occur.Must, self._word(word, last=word is words[-1])) for word in words]
        return self._library.Query.boolean_query(must)

    def _word(self, word: str, *, last: bool) -> Any:
        ask = self._library.Query
        anywhere = (
            ask.fuzzy_term_query(self._schema, field, word, distance=0, prefix=True)
            if last
            else ask.term_query(self._schema, field, word)
            for field in _FIELDS
        )
        return ask.boolean_query([(self._library.Occur.Should, each) for each in anywhere])


def _tantivy(folder: Path) -> tuple[Any, Any, Any]:
    """Return the library, the schema and the index in `folder`."""
    library: Any = importlib.import_module("tantivy")
    builder = library.SchemaBuilder()
    for field in _FIELDS:
        builder.add_text_field(field, stored=field == "title", tokenizer_name="folded")
    for facet in _FACETS:
        builder.add_text_field(facet, fast=True, tokenizer_name="raw", index_option="basic")
    schema = builder.build()
    index = library.Index(schema, path=str(folder))
    folded = library.TextAnalyzerBuilder(library.Tokenizer.simple())
    folded = folded.filter(library.Filter.lowercase()).filter(library.Filter.ascii_fold())
    index.register_tokenizer("folded", folded.build())
    return library, schema, index


def _match(query: Query) -> str:
    """Return a query for FTS5: every word, the last one as a beginning."""
    return " ".join(f'"{word}"' for word in tokens(query.text)) + "*"


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
