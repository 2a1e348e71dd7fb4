"""The index of one dataset, open for reading: words, facets and columns by ordinal."""

import json
import sqlite3
from functools import lru_cache

import numpy as np
from pyroaring import BitMap

from kiosk.catalogue import sql
from kiosk.catalogue.entry import Field
from kiosk.catalogue.geography import kilometres
from kiosk.catalogue.index import dead_docs
from kiosk.catalogue.postings import Numbers, as_array, as_ordinals, union, where
from kiosk.catalogue.segment import COLUMNS, OF_CODE, read_column
from kiosk.model.search import Origin

END = "\U0010ffff"
"""Behind every letter: the words that begin with w lie from w up to w + END."""

_PREFIX_LETTERS = 3
_WORDS_KEPT = 256
_ORIGINS_KEPT = 4


class Shelf:
    """What a reader keeps in memory of a dataset; words come from the database, one lookup each."""

    def __init__(self, connection: sqlite3.Connection, dataset: str, before: "Shelf | None" = None) -> None:
        """Read a dataset, but for the segments that `before` has read, since these never change."""
        self._connection = connection
        self.dataset = dataset
        self._segments = [seg for seg, _, _ in connection.execute(sql.SEGMENTS, (dataset,))]
        known = before._segments if before else []
        if before is None or self._segments[: len(known)] != known:
            known, before = [], None
        self.columns: dict[str, Numbers] = {
            name: read_column(connection, self._segments[len(known) :], name) for name in COLUMNS
        }
        if before:
            for name, added in self.columns.items():
                self.columns[name] = np.concatenate([before.columns[name], added])
        self._far: dict[Origin, Numbers] = dict(before._far) if before else {}
        self.docs: Numbers = self.columns["doc"]
        self.size = len(self.docs)
        self.alive = where(~np.isin(self.docs, as_array(dead_docs(connection, dataset))))
        self._facets: dict[str, dict[str, BitMap]] = {}
        for name, sets in before._facets.items() if before else ():
            self._facets[name] = self._added(name, sets, max(known, default=0))
        self.word = lru_cache(maxsize=_WORDS_KEPT)(self._word)
        self.any_word = lru_cache(maxsize=_WORDS_KEPT)(self._any_word)
        self.lexicon = lru_cache(maxsize=None)(self._lexicon)

    def facet(self, name: str) -> dict[str, BitMap]:
        """Return the ordinals of each value of a facet, dead ones too."""
        if name not in self._facets:
            self._facets[name] = self._added(name, {}, 0)
        return self._facets[name]

    def _added(self, name: str, known: dict[str, BitMap], after: int) -> dict[str, BitMap]:
        """Return the sets of a facet, `known` up to the segment `after`."""
        found: dict[str, list[tuple[int, bytes]]] = {}
        for value, n, data in self._connection.execute(sql.FACET, (self.dataset, after, name)):
            found.setdefault(value, []).append((n, data))
        added = {value: union(rows) for value, rows in found.items()}
        return known | {value: known[value] | more if value in known else more for value, more in added.items()}

    def _word(self, field: Field, word: str, begins: bool) -> BitMap:
        """Return the ordinals with `word` in `field`, or with a word that begins so; dead ones too."""
        if not begins:
            return union(self._connection.execute(sql.WORD, (self.dataset, field, word)))
        if len(word) > _PREFIX_LETTERS:
            return union(self._connection.execute(sql.WORDS, (self.dataset, field, word, word + END)))
        rows = self._connection.execute(sql.PREFIX, (self.dataset, field, word)).fetchall()
        stored = {seg for seg, _, _ in rows}
        sets = [(n, data) for _, n, data in rows]
        for seg in self._segments:
            if seg not in stored:
                sets += self._connection.execute(sql.SEGMENT_WORDS, (seg, field, word, word + END))
        return union(sets)

    def _any_word(self, field: Field, words: tuple[str, ...]) -> BitMap:
        """Return the ordinals with any of `words` in `field`; dead ones too."""
        return union(self._connection.execute(sql.ANY_WORD, (self.dataset, field, json.dumps(words))))

    def _lexicon(self, start: str) -> list[str]:
        """Return the words of titles, details and parts that begin with `start`, dead ones too."""
        return [word for (word,) in self._connection.execute(sql.LEXICON, (self.dataset, start, start + END))]

    def names(self, kind: str, start: str, limit: int) -> list[str]:
        """Return the most frequent names of a kind (see `segment.name_keys`) with a word from which `start` follows."""
        rows = self._connection.execute(sql.NAMES, (self.dataset, kind, start, start + END, limit))
        return [value.partition("\t")[2] for (value,) in rows]

    def far(self, origin: Origin) -> Numbers:
        """Return how many km each point is away; those of the last few origins are kept, for a larger shelf too."""
        lat, lon = self.columns["lat"], self.columns["lon"]
        known = self._far.pop(origin, np.empty(0, np.float32))
        if len(known) < len(lat):
            known = np.concatenate([known, kilometres(origin, lat[len(known) :], lon[len(known) :])])
        self._far[origin] = known
        if len(self._far) > _ORIGINS_KEPT:
            del self._far[next(iter(self._far))]
        return known

    def ordinal(self, doc: int) -> int | None:
        """Return where the record `doc` is, if it is indexed."""
        found = np.flatnonzero(self.docs == doc)
        return int(found[0]) if len(found) else None

    def coded(self, key: int) -> list[int]:
        """Return the docs of the living records with this key of a code, see `entry.code_key`."""
        owners, codes = (read_column(self._connection, self._segments, name) for name in OF_CODE)
        found = BitMap(as_ordinals(owners[codes == key])) & self.alive
        return [int(doc) for doc in self.docs[found.to_array()]]
