"""Remove public files that nobody needs: those that no index and no metadata names any more."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from central.store import Store
from central.tables import publication
from kiosk.feed import index as feed_index

# A terminal may still fetch what the publication before named.
KEEP = timedelta(days=2)


def sweep(store: Store, now: datetime, *, purge: bool) -> int:
    """Remove what is not named and older than two days, blobs at once when `purge`; return how many."""
    with store.transaction() as connection:
        rows = connection.execute(select(publication.c.dataset, publication.c.body)).all()
    indexes = [feed_index.parse(dataset, data) for dataset, data in rows]
    needed = {part.sha256 for index in indexes for part in index.snapshot.parts}
    needed |= {delta.sha256 for index in indexes for delta in index.deltas}
    before = (now - KEEP).timestamp()
    gone = [
        path for path in store.public.glob("blobs/*/*") if path.name not in needed and (purge or _age(path) < before)
    ]
    gone += [path for path in _superseded(store.public) if _age(path) < before]
    for path in gone:
        path.unlink(missing_ok=True)
    return len(gone)


def _superseded(public: Path) -> Iterator[Path]:
    """Metadata and indexes of which there is a newer one; every root stays, since terminals walk through all."""
    for folder, pattern in ((public / "tuf", "[0-9]*.{}.json"), (public / "targets" / "data", "*.{}.index.json")):
        kinds = {path.name.split(".", 2)[1] for path in folder.glob(pattern.format("*"))} - {"root"}
        for kind in kinds:
            yield from sorted(folder.glob(pattern.format(kind)), key=_age)[:-1]


def _age(path: Path) -> float:
    return path.stat().st_mtime
