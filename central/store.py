"""The store: what central knows of every dataset, and what of it is published."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, bindparam, create_engine, delete, event, func, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.pool import NullPool

from central.clip import clip
from central.tables import record
from kiosk.errors import BadData, ConfigError
from kiosk.feed import limits
from kiosk.feed.digest import bucket_of, record_hash
from kiosk.feed.record import DATASETS, REASONS, Record, decode_body, encode_body, put_line
from migrations import schema

_BATCH = 500


@dataclass(frozen=True, slots=True)
class Changes:
    """How many records a call stored anew or changed, and how many it found as they were."""

    changed: int
    unchanged: int


class Store:
    """A folder with the records (central.sqlite), the keys and the public feed; use as a context manager."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.public = folder / "public"
        self.keys = folder / "keys"
        self._engine = create_engine(
            f"sqlite:///{folder / 'central.sqlite'}", poolclass=NullPool, connect_args={"timeout": 60}
        )
        event.listen(self._engine, "connect", lambda raw, _: setattr(raw, "isolation_level", None))
        event.listen(self._engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))

    @classmethod
    def create(cls, folder: Path) -> Self:
        """Make an empty store.

        Raises:
            ConfigError: there is one already.
        """
        if (folder / "central.sqlite").exists():
            raise ConfigError(f"{folder} is a store already. Name a new folder, or remove this one.")
        (folder / "public").mkdir(parents=True, exist_ok=True)
        schema.upgrade(folder / "central.sqlite", "central")
        return cls(folder)

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the store in `folder`, bringing its schema up to date.

        Raises:
            ConfigError: there is none.
        """
        if not (folder / "central.sqlite").exists():
            raise ConfigError(f"{folder} is no store. Make one with: central init --store {folder}")
        schema.upgrade(folder / "central.sqlite", "central")
        return cls(folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A connection that writes all or nothing."""
        with self._engine.begin() as connection:
            yield connection

    def put(self, dataset: str, records: Iterable[Record]) -> Changes:
        """Store records, all or none; clip what is too long; count revisions, whatever `rev` the records bring.

        Raises:
            BadData: a record is of another dataset or outside the limits of the feed.
        """
        outcome: Counter[bool] = Counter()
        with self.transaction() as connection:
            for batch in _batches(records):
                known = {
                    row.id: (row.rev, row.content)
                    for row in connection.execute(
                        select(record.c.id, record.c.rev, record.c.content)
                        .where(record.c.dataset == dataset)
                        .where(record.c.id.in_([item.id for item in batch]))
                    )
                }
                rows = {}
                for item in batch:
                    row = _row(dataset, item, *known.get(item.id, (0, b"")))
                    outcome[row is not None] += 1
                    if row:
                        rows[item.id] = row
                        known[item.id] = (row["rev"], row["content"])
                if rows:
                    connection.execute(_UPSERT, list(rows.values()))
        return Changes(outcome[True], outcome[False])

    def remove(self, dataset: str, ids: Iterable[str], why: str) -> int:
        """Remove records for one of REASONS, and return how many were there.

        Raises:
            BadData: the reason is not one of them.
        """
        if why not in REASONS:
            raise BadData(f"{why!r} is no reason to remove a record. Give one of: {', '.join(REASONS)}.")
        rows = [{"target": id, "because": why} for id in dict.fromkeys(ids)]
        if not rows:
            return 0
        here = (record.c.dataset == dataset) & (record.c.id == bindparam("target")) & record.c.body.is_not(None)
        forget = delete(record).where(here, record.c.published_rev == 0)
        bury = (
            update(record)
            .where(here)
            .values(body=None, content=b"", hash=b"", why=bindparam("because"), rev=record.c.rev + 1)
        )
        with self.transaction() as connection:
            return sum(connection.execute(statement, rows).rowcount for statement in (forget, bury))

    def get(self, dataset: str, id: str) -> Record | None:
        """One record, None when there is none."""
        with self._engine.connect() as connection:
            statement = select(record.c.body).where(record.c.dataset == dataset, record.c.id == id)
            body = connection.execute(statement).scalar()
        return None if body is None else decode_body(dataset, body)

    def ids(self, dataset: str) -> set[str]:
        """The ids of the records that are there."""
        with self._engine.connect() as connection:
            statement = select(record.c.id).where(record.c.dataset == dataset, record.c.body.is_not(None))
            return set(connection.execute(statement).scalars())

    def counts(self) -> dict[str, int]:
        """Records per dataset."""
        statement = select(record.c.dataset, func.count()).where(record.c.body.is_not(None)).group_by(record.c.dataset)
        with self._engine.connect() as connection:
            found: dict[str, int] = dict(connection.execute(statement).all())
        return {dataset: found.get(dataset, 0) for dataset in DATASETS}


_INSERT = insert(record)
_UPSERT = _INSERT.on_conflict_do_update(
    index_elements=[record.c.dataset, record.c.id],
    set_={name: _INSERT.excluded[name] for name in ("rev", "content", "hash", "body", "why")},
)


def _row(dataset: str, item: Record, rev: int, content: bytes) -> dict[str, Any] | None:
    """The row of `item` as the revision after `rev`, None when its content is `content` already."""
    clipped = clip(item)
    fingerprint = record_hash(encode_body(replace(clipped, rev=0)))
    if fingerprint == content:
        return None
    body = encode_body(replace(clipped, rev=rev + 1))
    if len(put_line(rev + 1, body)) > limits.LINE_BYTES:
        raise BadData(f"{dataset} {item.id}: the record takes {len(body)} bytes; {limits.LINE_BYTES} are allowed.")
    decode_body(dataset, body)
    return {
        "dataset": dataset,
        "id": item.id,
        "rev": rev + 1,
        "published_rev": 0,
        "bucket": bucket_of(item.id),
        "content": fingerprint,
        "hash": record_hash(body),
        "body": body,
        "why": None,
    }


def _batches(records: Iterable[Record]) -> Iterator[list[Record]]:
    remaining = iter(records)
    while batch := list(islice(remaining, _BATCH)):
        yield batch
