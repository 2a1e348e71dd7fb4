"""The index of one dataset, open for reading: words, facets and columns by ordinal."""

import json
import sqlite3
from collections.abc import Sequence
from functools import cached_property

import numpy as np
from msgspec import Struct
from msgspec.json import Decoder
from pyroaring import BitMap

from kiosk.catalogue import sql
from kiosk.catalogue.entry import Field
from kiosk.catalogue.geography import kilometres
from kiosk.catalogue.index import dead_docs
from kiosk.catalogue.kept import Kept, grown
from kiosk.catalogue.postings import Numbers, as_array, as_ordinals, union
from kiosk.catalogue.segment import COLUMNS, OF_CODE, read_column
from kiosk.catalogue.tokens import END
from kiosk.model.search import Origin

_PREFIX_LETTERS = 3
_WORDS_KEPT = 256
_ORIGINS_KEPT = 4


class _Session(Struct, frozen=True, gc=False):
    schedule: str = "day"
    place_id: str = ""


class _Sessions(Struct, frozen=True):
    sessions: tuple[_Session, ...] = ()


_read_sessions = Decoder(_Sessions).decode

_Word = tuple[Field, str, bool]
_Words = tuple[Field, tuple[str, ...]]


class Shelf:
    """What a reader keeps in memory of a dataset; words come from the database, one lookup each."""

    def __init__(self, connection: sqlite3.Connection, dataset: str, before: "Shelf | None" = None) -> None:
        """Read a dataset, but for the segments that `before` has read, since these never change."""
        self._connection = connection
        self.dataset = dataset
        self._segments = [seg for seg, _, _ in connection.execute(sql.SEGMENTS, (dataset,))]
        if before and self._segments[: len(before._segments)] != before._segments:
            before = None
        self.grew = before is not None
        """Whether it has the records of the one before, each with the same ordinal, dead ones too."""

        added = self._segments[len(before._segments) if before else 0 :]
        self.columns: dict[str, Numbers] = {
            name: grown(before.columns[name] if before else np.empty(0, kind), read_column(connection, added, name))
            for name, kind in COLUMNS.items()
        }
        self._far: dict[Origin, Numbers] = dict(before._far) if before else {}
        self.docs: Numbers = self.columns["doc"]
        self.size = len(self.docs)
        self.alive = BitMap(range(self.size)) - BitMap(as_ordinals(self.ordinals(dead_docs(connection, dataset))))
        newest = max(self._segments, default=0)
        self._words: Kept[_Word, BitMap] = Kept(
            newest, self._word, BitMap.union, _WORDS_KEPT, before._words if before else None
        )
        self._any_words: Kept[_Words, BitMap] = Kept(
            newest, self._any_word, BitMap.union, _WORDS_KEPT, before._any_words if before else None
        )
        self.lexicon: Kept[str, list[str]] = Kept(
            newest, self._lexicon, _joined_words, None, before.lexicon if before else None
        )
        """Gives the words of titles, details and parts with a beginning, dead ones too."""

        self.facet: Kept[str, dict[str, BitMap]] = Kept(
            newest, self._facet, _joined_sets, None, before.facet if before else None
        )
        """Gives the ordinals of each value of a facet, dead ones too."""

        self.facet.catch_up()

    def word(self, field: Field, word: str, begins: bool) -> BitMap:
        """Return the ordinals with `word` in `field`, or with a word that begins so; dead ones too."""
        return self._words((field, word, begins))

    def any_word(self, field: Field, words: Sequence[str]) -> BitMap:
        """Return the ordinals with any of `words` in `field`; dead ones too."""
        return self._any_words((field, tuple(words)))

    def _facet(self, name: str, after: int) -> dict[str, BitMap]:
        found: dict[str, list[tuple[int, bytes]]] = {}
        for value, n, data in self._connection.execute(sql.FACET, (self.dataset, after, name)):
            found.setdefault(value, []).append((n, data))
        return {value: union(rows) for value, rows in found.items()}

    def _word(self, key: _Word, after: int) -> BitMap:
        field, word, begins = key
        if not begins:
            return union(self._connection.execute(sql.WORD, (self.dataset, after, field, word)))
        if len(word) > _PREFIX_LETTERS:
            return union(self._connection.execute(sql.WORDS, (self.dataset, after, field, word, word + END)))
        rows = self._connection.execute(sql.PREFIX, (self.dataset, after, field, word)).fetchall()
        stored = {seg for seg, _, _ in rows}
        sets = [(n, data) for _, n, data in rows]
        for seg in self._segments:
            if seg > after and seg not in stored:
                sets += self._connection.execute(sql.SEGMENT_WORDS, (seg, field, word, word + END))
        return union(sets)

    def _any_word(self, key: _Words, after: int) -> BitMap:
        field, words = key
        return union(self._connection.execute(sql.ANY_WORD, (self.dataset, after, field, json.dumps(words))))

    def _lexicon(self, start: str, after: int) -> list[str]:
        return [word for (word,) in self._connection.execute(sql.LEXICON, (self.dataset, after, start, start + END))]

    def names(self, kind: str, start: str, limit: int) -> list[str]:
        """Return the most frequent names of a kind (see `segment.name_keys`) with a word from which `start` follows."""
        rows = self._connection.execute(sql.NAMES, (self.dataset, kind, start, start + END, limit))
        return [value.partition("\t")[2] for (value,) in rows]

    def far(self, origin: Origin) -> Numbers:
        """Return how many km each point is away; those of the last few origins are kept, for a larger shelf too."""
        lat, lon = self.columns["lat"], self.columns["lon"]
        known = self._far.pop(origin, np.empty(0, np.float32))
        if len(known) < len(lat):
            known = grown(known, kilometres(origin, lat[len(known) :], lon[len(known) :]))
        self._far[origin] = known
        if len(self._far) > _ORIGINS_KEPT:
            del self._far[next(iter(self._far))]
        return known

    def ordinals(self, docs: BitMap) -> Numbers:
        """Return where the records `docs` are, without those that are not indexed; both are in the same order."""
        wanted = as_array(docs)
        at = np.searchsorted(self.docs, wanted)
        return at[self.docs.take(at, mode="clip") == wanted] if self.size else at[:0]

    def ordinal(self, doc: int) -> int | None:
        """Return where the record `doc` is, if it is indexed."""
        found = self.ordinals(BitMap([doc]))
        return int(found[0]) if len(found) else None

    @cached_property
    def sessions(self) -> dict[int, tuple[str, str]]:
        """Part of the day and place of each session of a living training, by its row in the columns of sessions.

        They come from the records: the columns do not have them.
        """
        living = self.alive.to_array()
        first = np.searchsorted(self.columns["session_of"], living)
        row_of = dict(zip(self.docs[living].tolist(), first.tolist(), strict=True))
        found: dict[int, tuple[str, str]] = {}
        for doc, body in self._connection.execute(sql.PAGE, (json.dumps([*row_of]),)):
            for row, session in enumerate(_read_sessions(body).sessions, row_of[doc]):
                found[row] = session.schedule, session.place_id
        return found

    def coded(self, key: int) -> list[int]:
        """Return the docs of the living records with this key of a code, see `entry.code_key`."""
        owners, codes = (read_column(self._connection, self._segments, name) for name in OF_CODE)
        found = BitMap(as_ordinals(owners[codes == key])) & self.alive
        return [int(doc) for doc in self.docs[found.to_array()]]


def _joined_words(known: list[str], added: list[str]) -> list[str]:
    return list({**dict.fromkeys(known), **dict.fromkeys(added)})


def _joined_sets(known: dict[str, BitMap], added: dict[str, BitMap]) -> dict[str, BitMap]:
    return known | {value: known[value] | more if value in known else more for value, more in added.items()}
