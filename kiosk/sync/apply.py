"""Write the lines of blobs into a replica, prove that it is what central signed, and index what is new.

Everything runs on one raw connection inside the caller's transaction.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from heapq import merge

from kiosk.catalogue import index as catalogue_index
from kiosk.errors import BadData
from kiosk.feed.digest import bucket_digests, bucket_of, record_hash, root_of
from kiosk.feed.index import DatasetIndex, Delta, Part
from kiosk.feed.record import BadRecord, Delete, Put, Record, decode_line, read_body
from kiosk.sync import sql

_MOST_BAD = 0.01


class TooManyBad(BadData):
    """More records break the contract than accidents explain."""


@dataclass(slots=True)
class Tally:
    """What was written of one dataset; `dead` are the docs that were replaced or deleted."""

    dataset: str
    puts: int = 0
    deletes: int = 0
    bad: list[BadRecord] = field(default_factory=list)
    dead: list[int] = field(default_factory=list)

    def check(self) -> None:
        """Stop when more is bad than accidents explain; a single bad record always passes.

        Raises:
            TooManyBad: over 1 % of the records break the contract.
        """
        if len(self.bad) > max(1, _MOST_BAD * (self.puts + len(self.bad))):
            raise TooManyBad(f"{len(self.bad)} records of {self.dataset} are bad; the first: {self.bad[0]}")


def load(connection: sqlite3.Connection, tally: Tally, part: Part, lines: Iterable[bytes]) -> None:
    """Write a part of a snapshot into a replica that has none of its records.

    Raises:
        BadData: it is not the part that its index describes.
    """
    puts, bad = tally.puts, len(tally.bad)
    try:
        connection.executemany(sql.INSERT_RECORD, _rows(tally, part, lines))
    except sqlite3.IntegrityError as error:
        raise BadData(f"A snapshot of {tally.dataset} has a record twice.") from error
    for record in tally.bad[bad:]:
        _set_aside(connection, tally, record)
    tally.check()
    if tally.puts + len(tally.bad) - puts - bad != part.rows:
        raise BadData(f"A part of {tally.dataset} holds other than its {part.rows} rows.")


def change(connection: sqlite3.Connection, tally: Tally, delta: Delta, lines: Iterable[bytes]) -> None:
    """Apply a delta.

    Raises:
        BadData: it is not the delta that its index describes.
    """
    dataset = tally.dataset
    puts, deletes = tally.puts + len(tally.bad), tally.deletes
    for line in lines:
        try:
            change = decode_line(dataset, line)
        except BadRecord as bad:
            tally.bad.append(bad)
            _take(connection, tally, bad.id)
            _set_aside(connection, tally, bad)
            continue
        if isinstance(change, Delete):
            tally.deletes += 1
            _take(connection, tally, change.id)
        else:
            tally.puts += 1
            _take(connection, tally, change.id)
            connection.execute(sql.INSERT_RECORD, _row(dataset, change))
    tally.check()
    if (tally.puts + len(tally.bad) - puts, tally.deletes - deletes) != (delta.puts, delta.dels):
        raise BadData(f"A delta of {dataset} holds other than its {delta.puts} puts and {delta.dels} deletions.")


def prove(connection: sqlite3.Connection, index: DatasetIndex) -> None:
    """Compare the digests of the whole dataset with the signed ones.

    Raises:
        BadData: they differ.
    """
    count = 0

    def rows() -> Iterator[tuple[int, bytes]]:
        nonlocal count
        aside = [
            (bucket_of(id), id, digest) for id, digest in connection.execute(sql.SET_ASIDE_HASHES, (index.dataset,))
        ]
        for bucket, _, digest in merge(connection.execute(sql.HASHES, (index.dataset,)), sorted(aside)):
            count += 1
            yield bucket, digest

    root = root_of(bucket_digests(rows()))
    if root != index.state.root or count != index.count:
        raise BadData(f"{index.dataset} came out other than signed: {count} records with root {root[:12]}.")


def note(connection: sqlite3.Connection, index: DatasetIndex) -> None:
    """Write down which publication of a dataset the replica holds."""
    connection.execute(
        sql.SET_DATASET,
        (
            index.dataset,
            index.schema,
            index.epoch,
            index.seq,
            index.state.root,
            index.count,
            index.published,
            index.next_publish,
        ),
    )


def last_doc(connection: sqlite3.Connection) -> int:
    """The highest document number that is in use."""
    (doc,) = connection.execute(sql.LAST_DOC).fetchone()
    return int(doc or 0)


def index_new(connection: sqlite3.Connection, tally: Tally, after: int, progress: Callable[[int, int], None]) -> None:
    """Bring the search index up to date with the records after `after` and those in `tally.dead`."""
    dataset = tally.dataset
    if dataset == "occupations":
        progress(0, 1)
        catalogue_index.write_occupations(connection)
        progress(1, 1)
    if dataset not in catalogue_index.INDEXED:
        return
    # Records that came and went in the same run were never indexed.
    dead = [doc for doc in tally.dead if doc <= after]
    catalogue_index.mark_dead(connection, dataset, dead)
    total = tally.puts - (len(tally.dead) - len(dead))

    def rows() -> Iterator[tuple[int, Record]]:
        for done, (doc, body) in enumerate(connection.execute(sql.BODIES_AFTER, (dataset, after)), 1):
            yield doc, read_body(dataset, body)
            if done % 1000 == 0 or done == total:
                progress(done, total)

    catalogue_index.write_segment(connection, dataset, rows())
    if catalogue_index.needs_compact(connection, dataset):
        catalogue_index.compact(connection, dataset)


def _rows(tally: Tally, part: Part, lines: Iterable[bytes]) -> Iterator[tuple[str, str, int, int, bytes, bytes]]:
    dataset = tally.dataset
    for line in lines:
        try:
            change = decode_line(dataset, line)
        except BadRecord as bad:
            tally.bad.append(bad)
            continue
        if isinstance(change, Delete):
            raise BadData(f"A snapshot of {dataset} deletes {change.id}.")
        tally.puts += 1
        row = _row(dataset, change)
        if not part.first <= row[3] <= part.last:
            raise BadData(f"{change.id} lies in the wrong part of {dataset}.")
        yield row


def _row(dataset: str, put: Put) -> tuple[str, str, int, int, bytes, bytes]:
    return dataset, put.id, put.rev, bucket_of(put.id), record_hash(put.body), put.body


def _take(connection: sqlite3.Connection, tally: Tally, id: str) -> None:
    """Remove a record that is replaced or deleted."""
    connection.execute(sql.RELEASE, (tally.dataset, id))
    tally.dead += [doc for (doc,) in connection.execute(sql.TAKE_RECORD, (tally.dataset, id))]


def _set_aside(connection: sqlite3.Connection, tally: Tally, bad: BadRecord) -> None:
    connection.execute(sql.SET_ASIDE, (tally.dataset, bad.id, bad.rev, bad.digest, str(bad)))
