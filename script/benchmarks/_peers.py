"""The same words in other engines, over the same texts: FTS5, tantivy and LIKE."""

import importlib
import sqlite3
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from benchmarks._lines import say
from kiosk.catalogue.tokens import tokens
from kiosk.model.search import Query

PAGE = 20
NAMES = ("fts5", "tantivy", "like")
_FIELDS = ("title", "detail", "body")
_MEMORY = 200_000_000


class Fts5:
    """A table of SQLite with positions and prefixes of two and three letters."""

    def __init__(self, texts: sqlite3.Connection) -> None:
        self._texts = texts
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

    def __init__(self, texts: sqlite3.Connection, folder: Path) -> None:
        library: Any = importlib.import_module("tantivy")
        folder.mkdir()
        builder = library.SchemaBuilder()
        for field in _FIELDS:
            builder.add_text_field(field, stored=field == "title", tokenizer_name="folded")
        self._library, self._schema = library, builder.build()
        index = library.Index(self._schema, path=str(folder))
        folded = library.TextAnalyzerBuilder(library.Tokenizer.simple())
        folded = folded.filter(library.Filter.lowercase()).filter(library.Filter.ascii_fold())
        index.register_tokenizer("folded", folded.build())
        writer = index.writer(_MEMORY, 1)
        for row in texts.execute("SELECT title, detail, body FROM plain"):
            writer.add_document(library.Document(**dict(zip(_FIELDS, row, strict=True))))
        writer.commit()
        writer.wait_merging_threads()
        index.reload()
        self._searcher = index.searcher()

    def page(self, query: Query) -> int:
        """Return the number of hits and read a page by score."""
        words = tokens(query.text)
        must = [(self._library.Occur.Must, self._word(word, last=word is words[-1])) for word in words]
        found = self._searcher.search(self._library.Query.boolean_query(must), PAGE, count=True)
        for _, address in found.hits:
            self._searcher.doc(address)
        return int(found.count)

    def _word(self, word: str, *, last: bool) -> Any:
        ask = self._library.Query
        anywhere = (
            ask.fuzzy_term_query(self._schema, field, word, distance=0, prefix=True)
            if last
            else ask.term_query(self._schema, field, word)
            for field in _FIELDS
        )
        return ask.boolean_query([(self._library.Occur.Should, each) for each in anywhere])


def peers(path: Path, rows: Iterable[tuple[int, str, str, str]], without: Iterable[str]) -> Iterator[tuple[str, Any]]:
    """Yield each engine by name once it is filled with texts (number, title, details, body)."""
    texts = sqlite3.connect(path)
    texts.execute("PRAGMA journal_mode = OFF")
    texts.execute("CREATE TABLE plain (title TEXT, detail TEXT, body TEXT)")
    texts.executemany("INSERT INTO plain (rowid, title, detail, body) VALUES (?, ?, ?, ?)", rows)
    texts.commit()
    for name in NAMES:
        if name in without:
            continue
        started, before = time.perf_counter(), _size(path.parent)
        try:
            engine = _made(name, texts, path.parent / name)
        except ImportError:
            say(what="search", engine=name, left_out="it is not installed: .venv/bin/pip install -e .[bench]")
            continue
        texts.commit()
        if name != "like":
            seconds = round(time.perf_counter() - started, 1)
            say(what="index", engine=name, seconds=seconds, index_bytes=_size(path.parent) - before)
        yield name, engine


def _made(name: str, texts: sqlite3.Connection, folder: Path) -> Any:
    if name == "fts5":
        return Fts5(texts)
    return Tantivy(texts, folder) if name == "tantivy" else Like(texts)


def _match(query: Query) -> str:
    """Return a query for FTS5: every word, the last one as a beginning."""
    return " ".join(f'"{word}"' for word in tokens(query.text)) + "*"


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
