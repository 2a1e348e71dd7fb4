"""Publish the store: parts or a delta of every dataset that changed, an index of each, and the signatures over them.

A publication is decided in one transaction of the store before anything is signed, so a crash at any instant ends in
the old publication or, when publishing runs again, in the one that was decided.
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from central import blobs, files, keys, metadata, sweep
from central.store import Store
from central.tables import publication, record
from kiosk.feed import index as feed_index
from kiosk.feed.clock import FORMAT
from kiosk.feed.digest import BUCKETS, bucket_digests, root_of
from kiosk.feed.index import DELTAS, DatasetIndex, Delta, Part, Snapshot, State
from kiosk.feed.record import DATASETS, Delete, encode_delete, put_line

EVERY = timedelta(days=1)
SNAPSHOT_EVERY = 7
# Parts of less than this hold several buckets: a fetch costs more than its bytes.
PART_RAW = 4 * 1024 * 1024

_ALIVE = record.c.hash != b""
_PENDING = record.c.rev != record.c.published_rev
_Change = Row[Any, Any, Any, Any]


@dataclass(frozen=True, slots=True)
class Published:
    """What a run published: the sequence of each dataset that changed, and whether new indexes were signed.

    Without new indexes, only the timestamp was signed again.
    """

    changed: dict[str, int]
    indexes: bool


def publish(store: Store, now: datetime, *, bulk_ok: bool = False) -> Published:
    """Publish what changed, or everything anew once a day, or else sign that nothing did; `now` is aware.

    `bulk_ok` tells terminals that a deletion of more than 40 % is meant.

    Raises:
        ConfigError: the online keys are missing or not trusted.
    """
    signers = keys.online(store.keys)
    with store.transaction() as connection:
        before = _published(connection)
        pending = set(connection.execute(select(record.c.dataset).where(_PENDING).distinct()).scalars())
        due = len(before) < len(DATASETS) or any(
            datetime.fromisoformat(index.next_publish) <= now for index in before.values()
        )
        private = _PENDING & (record.c.why == "privacy")
        purge = connection.execute(select(record.c.id).where(private).limit(1)).first() is not None
        if pending or due:
            new = _Publication(store.public, connection, now, bulk_ok)
            connection.execute(delete(publication))
            for dataset in DATASETS:
                index = new.next(dataset, before.get(dataset))
                row = {"dataset": dataset, "body": feed_index.dump(index), "signed": False}
                connection.execute(insert(publication).values(row))
            connection.execute(update(record).where(_PENDING).values(published_rev=record.c.rev))
    signed = _sign(store, signers, now)
    sweep.sweep(store, now, purge=purge)
    return Published({name: index.seq for name, index in signed.items() if name in pending}, bool(pending or due))


def _sign(store: Store, signers: keys.Signers, now: datetime) -> dict[str, DatasetIndex]:
    """Make the public files say what the store decided."""
    tuf = store.public / "tuf"
    with store.transaction() as connection:
        rows = connection.execute(select(publication)).all()
        if all(row.signed for row in rows):
            metadata.refresh(tuf, signers, now)
        else:
            for row in rows:
                name = f"{hashlib.sha256(row.body).hexdigest()}.{row.dataset}.index.json"
                files.write(store.public / "targets" / "data" / name, row.body)
            metadata.publish(tuf, signers, {f"data/{row.dataset}.index.json": row.body for row in rows}, now)
            connection.execute(update(publication).values(signed=True))
    return {row.dataset: feed_index.parse(row.dataset, row.body) for row in rows}


def _published(connection: Connection) -> dict[str, DatasetIndex]:
    rows = connection.execute(select(publication.c.dataset, publication.c.body))
    return {dataset: feed_index.parse(dataset, data) for dataset, data in rows}


@dataclass(frozen=True, slots=True)
class _Publication:
    """One publication under way: it writes blobs and returns the indexes that name them."""

    public: Path
    connection: Connection
    now: datetime
    bulk_ok: bool

    def next(self, dataset: str, before: DatasetIndex | None) -> DatasetIndex:
        """The index of `dataset` that follows `before`."""
        state, count = self._state(dataset)
        seq, deltas = 1, list[Delta]()
        snapshot = before.snapshot if before else None
        if before:
            seq, deltas = before.seq, list(before.deltas)
            if changes := self._changes(dataset):
                seq += 1
                if any(change.why == "privacy" for change in changes):
                    # Older blobs hold what must be forgotten.
                    snapshot, deltas = None, []
                deltas = [*deltas, self._delta(changes, before.seq, state.root)][-DELTAS:]
        if snapshot is None or _outgrown(snapshot, deltas):
            snapshot = Snapshot(seq=seq, count=count, root=state.root, parts=tuple(self._parts(dataset)))
        return DatasetIndex(
            dataset=dataset,
            epoch=before.epoch if before else 1,
            seq=seq,
            published=self.now.strftime(FORMAT),
            next_publish=(self.now + EVERY).strftime(FORMAT),
            count=count,
            state=state,
            snapshot=snapshot,
            deltas=tuple(deltas),
            bulk_ok=any(delta.bulk_ok for delta in deltas),
        )

    def _state(self, dataset: str) -> tuple[State, int]:
        statement = select(record.c.bucket, record.c.hash).where(record.c.dataset == dataset, _ALIVE)
        rows = self.connection.execute(statement.order_by(record.c.bucket, record.c.id)).all()
        buckets = bucket_digests(rows)
        return State(root=root_of(buckets), buckets=tuple(digest.hex() for digest in buckets)), len(rows)

    def _changes(self, dataset: str) -> Sequence[_Change]:
        columns = (record.c.id, record.c.rev, record.c.body, record.c.why)
        statement = select(*columns).where(record.c.dataset == dataset, _PENDING).order_by(record.c.id)
        return self.connection.execute(statement).all()

    def _delta(self, changes: Sequence[_Change], seq: int, root: str) -> Delta:
        blob = blobs.write(self.public, map(_line, changes))
        dels = sum(change.body is None for change in changes)
        return Delta(
            from_=seq,
            to=seq + 1,
            sha256=blob.sha256,
            length=blob.length,
            raw=blob.raw,
            puts=len(changes) - dels,
            dels=dels,
            root=root,
            bulk_ok=self.bulk_ok,
        )

    def _parts(self, dataset: str) -> Iterator[Part]:
        """Write the parts of the whole dataset: buckets in order, together until a part is worth a fetch."""
        first, lines, size = 0, list[bytes](), 0
        for bucket in range(BUCKETS):
            here = (record.c.dataset == dataset) & (record.c.bucket == bucket) & _ALIVE
            statement = select(record.c.rev, record.c.body).where(here).order_by(record.c.id)
            found = [put_line(rev, body) for rev, body in self.connection.execute(statement)]
            lines += found
            size += sum(map(len, found))
            if size >= PART_RAW or bucket == BUCKETS - 1:
                blob = blobs.write(self.public, lines)
                yield Part(
                    first=first, last=bucket, sha256=blob.sha256, length=blob.length, raw=blob.raw, rows=len(lines)
                )
                first, lines, size = bucket + 1, [], 0


def _line(change: _Change) -> bytes:
    if change.body is None:
        return encode_delete(Delete(change.id, change.rev, change.why))
    return put_line(change.rev, change.body)


def _outgrown(snapshot: Snapshot, deltas: list[Delta]) -> bool:
    """Whether the way from `snapshot` to now got so long that a new one is better."""
    since = [delta for delta in deltas if delta.from_ >= snapshot.seq]
    whole = sum(part.length for part in snapshot.parts)
    return len(since) >= SNAPSHOT_EVERY or sum(delta.length for delta in since) > whole


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags of `central publish`."""
    parser.add_argument("--bulk-ok", action="store_true", help="a deletion of more than 40 %% is meant")


def main(args: argparse.Namespace) -> int:
    """Publish once and print one JSON line with what changed."""
    with Store.open(args.store) as store:
        published = publish(store, datetime.now(UTC), bulk_ok=args.bulk_ok)
    sys.stdout.write(json.dumps({"changed": published.changed, "indexes": published.indexes}) + "\n")
    return 0
