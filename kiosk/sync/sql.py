"""Statements of sync, compiled once from the tables and run on the raw connection: rows go in several times faster."""

from sqlalchemy import ClauseElement, bindparam, delete, func, literal_column, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import insert

from kiosk.tables import dataset, quarantine, record, sync_run, sync_state

_DIALECT = sqlite.dialect(paramstyle="qmark")


def _compiled(statement: ClauseElement) -> str:
    return str(statement.compile(dialect=_DIALECT))


_of_dataset = record.c.dataset == bindparam("dataset")
_put_dataset = insert(dataset)
_put_state = insert(sync_state)
_put_quarantine = insert(quarantine)

INSERT_RECORD = _compiled(
    insert(record).values({name: bindparam(name) for name in ("dataset", "id", "rev", "bucket", "hash", "body")})
)
TAKE_RECORD = _compiled(delete(record).where(_of_dataset, record.c.id == bindparam("id")).returning(record.c.doc))
LAST_DOC = _compiled(select(func.max(record.c.doc)))
# The plus keeps SQLite from an index of the dataset: it would read every old record, and write all bodies to a file of
# their own to put them in order.
BODIES_AFTER = _compiled(
    select(record.c.doc, record.c.body)
    .where(literal_column("+record.dataset") == bindparam("dataset"), record.c.doc > bindparam("doc"))
    .order_by(record.c.doc)
)
HASHES = _compiled(
    select(record.c.bucket, record.c.id, record.c.hash).where(_of_dataset).order_by(record.c.bucket, record.c.id)
)

SET_ASIDE = _compiled(
    _put_quarantine.on_conflict_do_update(
        index_elements=[quarantine.c.dataset, quarantine.c.id],
        set_={name: _put_quarantine.excluded[name] for name in ("rev", "hash", "why")},
    )
)
RELEASE = _compiled(
    delete(quarantine).where(quarantine.c.dataset == bindparam("dataset"), quarantine.c.id == bindparam("id"))
)
SET_ASIDE_HASHES = _compiled(
    select(quarantine.c.id, quarantine.c.hash).where(quarantine.c.dataset == bindparam("dataset"))
)

DATASETS = _compiled(
    select(
        dataset.c.name, dataset.c.epoch, dataset.c.seq, dataset.c.root, dataset.c.count, dataset.c.published
    ).order_by(dataset.c.name)
)
SET_DATASET = _compiled(
    _put_dataset.on_conflict_do_update(
        index_elements=[dataset.c.name],
        set_={column.name: _put_dataset.excluded[column.name] for column in dataset.c if not column.primary_key},
    )
)

STATES = _compiled(select(sync_state))
SET_STATE = _compiled(
    _put_state.on_conflict_do_update(
        index_elements=[sync_state.c.dataset],
        set_={column.name: _put_state.excluded[column.name] for column in sync_state.c if not column.primary_key},
    )
)
ADD_RUN = _compiled(
    insert(sync_run).values({column.name: bindparam(column.name) for column in sync_run.c if not column.primary_key})
)
