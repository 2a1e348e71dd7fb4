"""The search index of a replica: written by sync, in its own transaction, as segments that never change.

A segment covers a run of ordinals. Its rows in `post` and `pfx` hold, per field, the ordinals of a word and of a
short prefix; in `facet`, of a facet value; in `col`, numpy columns. Changed and deleted records are only marked dead,
until `compact` rewrites a dataset as one segment. Occupations have no segments. Nothing
here commits.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from itertools import chain, groupby, islice
from operator import itemgetter

import numpy as np
from pyroaring import BitMap

from kiosk.catalogue import meaning, names, segment, sql
from kiosk.catalogue.compounds import Compounds
from kiosk.catalogue.learning import learn
from kiosk.catalogue.names import names_of
from kiosk.catalogue.postings import Term, as_array, as_ordinals
from kiosk.feed.record import Record, read_body
from kiosk.model.taxonomy import Occupation

INDEXED = ("vacancies", "trainings")
"""Datasets with an index. Occupations belong in the replica before them: their names teach the index compounds."""

SEGMENT_DOCS = 1 << 18
"""Most records of a segment, which bounds memory while writing."""

MOST_SEGMENTS = 12
MOST_DEAD = 0.2


def write_segment(connection: sqlite3.Connection, dataset: str, rows: Iterable[tuple[int, Record]]) -> None:
    """Index new records of `dataset`, each with its `doc` in table `record`."""
    following = iter(rows)
    compounds: Compounds | None = None
    for row in following:
        compounds = compounds or Compounds(_occupation_names(connection))
        (first,) = connection.execute(sql.NEXT_ORDINAL, (dataset,)).fetchone()
        records = chain((row,), islice(following, SEGMENT_DOCS - 1))
        segment.Segment(first, compounds, records).write(connection, dataset)


def write_occupations(connection: sqlite3.Connection) -> None:
    """Index the occupations in the replica by their names, and learn what texts mean; thousands take seconds."""
    names.write(connection, _occupations(connection))
    called = ((spoken, name, one.id) for one in _occupations(connection) for spoken, _, name in names_of(one))
    said = ((spoken, text, one.id) for one in _occupations(connection) for spoken, text in one.descriptions.items())
    meaning.write(connection, learn(called, said))


def _occupation_names(connection: sqlite3.Connection) -> Iterator[str]:
    for occupation in _occupations(connection):
        yield occupation.labels.get("nl", "")
        yield from occupation.synonyms.get("nl", ())


def _occupations(connection: sqlite3.Connection) -> Iterator[Occupation]:
    for (body,) in connection.execute(sql.BODIES, ("occupations",)):
        if isinstance(occupation := read_body("occupations", body), Occupation):
            yield occupation


def mark_dead(connection: sqlite3.Connection, dataset: str, docs: Sequence[int]) -> None:
    """Leave the records `docs`, replaced or deleted, out of every search."""
    if docs:
        dead = dead_docs(connection, dataset)
        dead.update(docs)
        connection.execute(sql.SET_DEAD, (dataset, dead.serialize()))


def dead_docs(connection: sqlite3.Connection, dataset: str) -> BitMap:
    """Return the docs marked dead since the last `compact`."""
    row = connection.execute(sql.DEAD, (dataset,)).fetchone()
    return BitMap.deserialize(row[0]) if row else BitMap()


def needs_compact(connection: sqlite3.Connection, dataset: str) -> bool:
    """Tell whether segments or dead records have piled up so far that `compact` pays."""
    sizes = [docs for _, _, docs in connection.execute(sql.SEGMENTS, (dataset,))]
    return len(sizes) > MOST_SEGMENTS or len(dead_docs(connection, dataset)) > MOST_DEAD * sum(sizes)


def compact(connection: sqlite3.Connection, dataset: str) -> None:
    """Rewrite all segments of `dataset` as one without dead records; no text is read again."""
    old = [seg for seg, _, _ in connection.execute(sql.SEGMENTS, (dataset,))]
    if not old:
        return
    columns = {name: segment.read_column(connection, old, name) for name in (*segment.COLUMNS, *segment.OF_CODE)}
    alive = ~np.isin(columns["doc"], as_array(dead_docs(connection, dataset)))
    renumber = np.where(alive, np.cumsum(alive) - 1, -1)

    (seg,) = connection.execute(sql.NEXT_SEGMENT).fetchone()
    segment.write_words(connection, seg, _merged(connection, sql.SEGMENT_POSTS, old, renumber))
    segment.write_facets(connection, seg, _merged(connection, sql.SEGMENT_FACETS, old, renumber))
    for own, owner in (
        (segment.OF_RECORD, ""),
        (segment.OF_POINT, "point_of"),
        (segment.OF_SESSION, "session_of"),
        (segment.OF_CODE, "code_of"),
    ):
        kept = alive[columns[owner]] if owner else alive
        for name in own:
            values = columns[name][kept]
            segment.write_column(connection, seg, name, renumber[values] if name == owner else values)

    for statement in sql.DROP_SEGMENT:
        connection.executemany(statement, [(gone,) for gone in old])
    connection.execute(sql.DROP_DEAD, (dataset,))
    connection.execute(sql.ADD_SEGMENT, (seg, dataset, 0, int(alive.sum())))


def _merged(
    connection: sqlite3.Connection, statement: str, segments: Sequence[int], renumber: segment.Column
) -> Iterator[Term]:
    """Yield the terms of `segments` in order, each with its living ordinals renumbered."""
    stored = (segment.stored_terms(connection, statement, seg) for seg in segments)
    for (name, term), same in groupby(merge(*stored, key=itemgetter(0, 1)), key=itemgetter(0, 1)):
        ordinals = renumber[np.concatenate([as_array(found) for _, _, found in same])]
        yield name, term, as_ordinals(ordinals[ordinals >= 0])
