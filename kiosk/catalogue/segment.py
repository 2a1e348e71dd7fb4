"""A segment of the index: records gathered in memory and written as rows of `post`, `pfx`, `facet` and `col`."""

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

import numpy as np
from pyroaring import BitMap

from kiosk.catalogue import sql
from kiosk.catalogue.compounds import Compounds
from kiosk.catalogue.entry import Entry, Field, entry_of
from kiosk.catalogue.postings import Term, pack, prefixes, unpack
from kiosk.catalogue.tokens import fold, split, tokens
from kiosk.feed.record import Record

Column = np.ndarray[Any, np.dtype[Any]]

OF_RECORD = {"doc": "<u4", "published": "<i4", "valid_until": "<i4"}
"""Columns with a number for each record, in order of ordinals: its doc, minutes since 1970, proleptic day ordinal."""

OF_POINT = {"point_of": "<u4", "lat": "<f4", "lon": "<f4"}
OF_SESSION = {"session_of": "<u4", "start": "<i4", "enrol_until": "<i4", "free": "<i2"}
"""Columns with a number for each point and each session of any record; `…_of` is the ordinal of the record."""

COLUMNS = {**OF_RECORD, **OF_POINT, **OF_SESSION}

OF_CODE = {"code_of": "<u4", "code": "<u4"}
"""Columns with the key of each code that leads to a record, see `kiosk.catalogue.entry.code_key`; seldom read."""

_TYPES = {**COLUMNS, **OF_CODE}

NAME = "name."
"""Facets that start so are no filters but names to suggest, see `name_keys`."""

_MOST_STARTS = 6


class Segment:
    """Records with ordinals from `first` on."""

    def __init__(self, first: int, compounds: Compounds, rows: Iterable[tuple[int, Record]]) -> None:
        self._first = first
        self._docs = 0
        self._compounds = compounds
        self._words: dict[Field, dict[str, array[int]]] = {field: defaultdict(_ordinals) for field in Field}
        self._facets: dict[tuple[str, str], array[int]] = defaultdict(_ordinals)
        self._columns: dict[str, array[float]] = {name: array("d") for name in _TYPES}
        for ordinal, (doc, record) in enumerate(rows, first):
            self._add(ordinal, doc, entry_of(record))
            self._docs += 1

    def _add(self, ordinal: int, doc: int, entry: Entry) -> None:
        title = set(split(entry.title))
        words = {
            Field.TITLE: title,
            Field.DETAIL: set(split("\n".join(entry.detail))),
            Field.BODY: set(split("\n".join(entry.body))),
            Field.PART: {part for word in title for part in self._compounds.parts(fold(word))},
        }
        for field, found in words.items():
            postings = self._words[field]
            for word in found:
                postings[word].append(ordinal)
        names = (key for kind, name in entry.names for key in name_keys(kind, name))
        for facet in {*entry.facets, *(("site", site) for site in entry.sites), *names}:
            self._facets[facet].append(ordinal)
        self._row(OF_RECORD, doc, entry.published, entry.valid_until)
        for lat, lon in entry.points:
            self._row(OF_POINT, ordinal, lat, lon)
        for session in entry.sessions:
            self._row(OF_SESSION, ordinal, session.start, session.enrol_until, session.free)
        for code in entry.codes:
            self._row(OF_CODE, ordinal, code)

    def _row(self, names: Iterable[str], *values: float) -> None:
        for name, value in zip(names, values, strict=True):
            self._columns[name].append(value)

    def write(self, connection: sqlite3.Connection, dataset: str) -> None:
        """Insert the rows of this segment."""
        (seg,) = connection.execute(sql.NEXT_SEGMENT).fetchone()
        connection.execute(sql.ADD_SEGMENT, (seg, dataset, self._first, self._docs))
        write_words(connection, seg, (term for field, words in self._words.items() for term in _folded(field, words)))
        write_facets(connection, seg, ((*facet, self._facets[facet]) for facet in sorted(self._facets)))
        for name, values in self._columns.items():
            write_column(connection, seg, name, np.frombuffer(values))


def _ordinals() -> "array[int]":
    return array("I")


def _folded(field: Field, words: dict[str, "array[int]"]) -> Iterator[Term]:
    """Yield words folded and in order; a word is folded only here, since it costs as much as finding it."""
    alike: dict[str, list[array[int]]] = defaultdict(list)
    for word, ordinals in words.items():
        alike[fold(word)].append(ordinals)
    alike.pop("", None)
    for word in sorted(alike):
        ordinals, *others = alike[word]
        yield field, word, BitMap(ordinals).union(*map(BitMap, others)).to_array() if others else ordinals


@lru_cache(maxsize=1 << 14)
def name_keys(kind: str, name: str) -> tuple[tuple[str, str], ...]:
    r"""Return facets under which a name is suggested: its folded words from each word on, a tab, the name as written.

    "skill" and "Deeg kneden" give ("name.skill", "deeg kneden\tDeeg kneden") and ("name.skill", "kneden\tDeeg kneden").
    """
    words = tokens(name)
    starts = range(min(len(words), _MOST_STARTS))
    return tuple((NAME + kind, f"{' '.join(words[start:])}\t{name}") for start in starts)


def write_words(connection: sqlite3.Connection, seg: int, terms: Iterable[Term]) -> None:
    """Insert the words of fields and, from these, their short prefixes; `terms` come sorted."""
    connection.executemany(sql.ADD_POST, _rows(seg, terms))
    stored = stored_terms(connection, sql.SEGMENT_POSTS, seg)
    connection.executemany(sql.ADD_PFX, _rows(seg, prefixes(stored)))


def write_facets(connection: sqlite3.Connection, seg: int, terms: Iterable[Term]) -> None:
    """Insert the values of facets."""
    connection.executemany(sql.ADD_FACET, _rows(seg, terms))


def _rows(seg: int, terms: Iterable[Term]) -> Iterator[tuple[int, Any, str, int, bytes]]:
    for name, term, ordinals in terms:
        if ordinals:
            yield seg, name, term, *pack(ordinals)


def stored_terms(connection: sqlite3.Connection, statement: str, seg: int) -> Iterator[Term]:
    """Yield what `write_words` or `write_facets` stored, in order."""
    for name, term, n, data in connection.execute(statement, (seg,)):
        yield name, term, unpack(n, data)


def write_column(connection: sqlite3.Connection, seg: int, name: str, values: Column) -> None:
    """Insert one column; what its type cannot hold is clipped."""
    kind = np.dtype(_TYPES[name])
    if kind.kind in "iu":
        values = values.clip(np.iinfo(kind).min, np.iinfo(kind).max)
    connection.execute(sql.ADD_COL, (seg, name, kind.str, values.astype(kind).tobytes()))


def read_column(connection: sqlite3.Connection, segments: Iterable[int], name: str) -> Column:
    """Return a column over `segments` in the order given."""
    # What an older program wrote has no codes; the next sync builds it again.
    rows = (connection.execute(sql.COLUMN, (seg, name)).fetchone() for seg in segments)
    parts = [row[0] for row in rows if row]
    return np.frombuffer(b"".join(parts), _TYPES[name])
