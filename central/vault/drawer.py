"""What lies in a vault: records, their lists, messages. Central sees ids, versions and sizes of them, nothing else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from central.vault import tables
from central.vault.database import Database
from central.vault.forms import MOST_FORMS, Form, kept, kept_manifests
from central.vault.refused import Refused, another_epoch
from central.vault.rows import digest, find
from kiosk.envelope import manifest, record
from kiosk.envelope.manifest import MOST_RECORDS
from kiosk.envelope.registration import MOST
from kiosk.envelope.version import Version
from kiosk.errors import BadData

# What base64 makes 1 MiB of.
PAGE_BYTES = 768 * 1024
_RECORD, _MANIFEST, _MESSAGE = "record", "manifest", "message"


@dataclass(frozen=True, slots=True)
class Room:
    """What a vault may hold: records, messages that wait, bytes of all."""

    records: int = MOST_RECORDS
    messages: int = 256
    size: int = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a terminal delivers: sealed records, the list of all, and the messages that became records."""

    records: Sequence[bytes]
    manifest: bytes | None
    done: Sequence[bytes] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """A delivery whose signatures are right."""

    records: list[tuple[bytes, Form]]
    manifest: tuple[int, int, bytes, bytes] | None
    done: Sequence[bytes]

    @property
    def epoch(self) -> int:
        """The highest key epoch in it."""
        return max([form.epoch for _, form in self.records] + ([self.manifest[0]] if self.manifest else []), default=0)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing as terminals fetch it; `id` is that of a message."""

    seq: int
    kind: str
    id: bytes
    body: bytes


@dataclass(frozen=True, slots=True)
class Page:
    """Some items in the order in which they came, the seq of the last, and whether there are more."""

    epoch: int
    items: list[Item]
    next: int
    more: bool


class Drawer:
    """The contents of vaults."""

    def __init__(self, database: Database, clock: Callable[[], float], room: Room) -> None:
        self._database, self._clock, self._room = database, clock, room

    def deliver(self, vault: bytes, delivery: Delivery) -> int:
        """Keep what a vault signed; give the seq of its last item.

        Raises:
            BadData: something is damaged, of another vault, or was signed by another key.
            Refused: there is no such vault, its keys are older, or it is full.
        """
        with self._database.reading() as db:
            signs = find(db, vault).signs
        checked = self.check(vault, signs, delivery)
        with self._database.writing(vault) as db:
            return self.store(db, vault, checked)

    def check(self, vault: bytes, signs: bytes, delivery: Delivery) -> Checked:
        """Check all signatures, before anybody waits for the database.

        Raises:
            BadData: something is damaged, of another vault, or was signed by another key.
        """
        records = []
        for body in delivery.records:
            place = record.place(body, signs)
            _belongs(place.vault == vault, place.epoch)
            records.append((place.record, Form(place.version, place.epoch, digest(body), body=body)))
        whole = None
        if delivery.manifest is not None:
            head = manifest.head(delivery.manifest, signs)
            _belongs(head.vault == vault, head.epoch, head.counter)
            whole = (head.epoch, head.counter, digest(delivery.manifest), delivery.manifest)
        return Checked(records, whole, delivery.done)

    def store(self, db: Connection, vault: bytes, checked: Checked) -> int:
        """Keep a checked delivery within a transaction; give the seq of the last item.

        Raises:
            Refused: there is no such vault, its keys are older, or it is full.
        """
        row = find(db, vault)
        if checked.epoch > row.epoch:
            raise another_epoch(row.epoch)
        last = _Counter(row.last)
        for at in dict.fromkeys(at for at, _ in checked.records):
            _put_record(db, vault, at, [form for one, form in checked.records if one == at], last)
        if checked.manifest:
            _put_manifest(db, vault, checked.manifest, last)
        own = tables.item.c.vault == vault
        if checked.done:
            message = (tables.item.c.kind == _MESSAGE) & tables.item.c.id.in_(checked.done)
            db.execute(delete(tables.item).where(own, message))
        if last.value > row.last:
            self._check_room(db, vault)
        values = {"last": last.value, "used": self._clock()}
        db.execute(update(tables.vault).where(tables.vault.c.id == vault).values(**values))
        return last.value

    def put_message(self, vault: bytes, message: bytes, body: bytes, until: float) -> None:
        """Keep a sealed message for a vault until it is done or this moment; the same again does nothing.

        Raises:
            Refused: there is no such vault, or too many messages wait.
        """
        with self._database.writing(vault) as db:
            row = find(db, vault)
            waiting = select(tables.item.c.id).where(tables.item.c.vault == vault, tables.item.c.kind == _MESSAGE)
            ids = set(db.execute(waiting).scalars())
            if message in ids:
                return
            if len(ids) >= self._room.messages:
                text = f"{self._room.messages} messages wait for this visitor already."
                raise Refused(HTTPStatus.CONFLICT, "full", text)
            _insert(db, vault, row.last + 1, kind=_MESSAGE, id=message, body=body, until=until)
            db.execute(update(tables.vault).where(tables.vault.c.id == vault).values(last=row.last + 1))

    def page(self, vault: bytes, after: int) -> Page:
        """Give what came behind the item `after`, as much as fits; at least one. Nothing can be behind the last.

        Raises:
            Refused: there is no such vault.
        """
        item = tables.item.c
        behind = (item.vault == vault) & (item.seq > after)
        with self._database.reading() as db:
            row = find(db, vault)
            size, until, more = 0, min(after, row.last), False
            for seq, length in db.execute(select(item.seq, func.length(item.body)).where(behind).order_by(item.seq)):
                size += length
                if size > PAGE_BYTES and until > after:
                    more = True
                    break
                until = seq
            columns = select(item.seq, item.kind, item.id, item.body)
            rows = db.execute(columns.where(behind, item.seq <= until).order_by(item.seq)).all()
        return Page(row.epoch, [Item(*row) for row in rows], until, more)

    def _check_room(self, db: Connection, vault: bytes) -> None:
        item, room = tables.item.c, self._room
        size = db.execute(select(func.sum(func.length(item.body))).where(item.vault == vault)).scalar() or 0
        own = (item.vault == vault) & (item.kind == _RECORD)
        records = db.execute(select(func.count(item.id.distinct())).where(own)).scalar() or 0
        if size > room.size or records > room.records:
            text = f"A vault has at most {room.records} records and {room.size} bytes."
            raise Refused(HTTPStatus.CONFLICT, "full", text)


@dataclass(slots=True)
class _Counter:
    value: int

    def step(self) -> int:
        self.value += 1
        return self.value


def _belongs(here: bool, *numbers: int) -> None:
    if not here:
        raise BadData("a record or list is that of another vault")
    if not all(1 <= number <= MOST for number in numbers):
        raise BadData("an epoch or counter is out of range")


def _put_record(db: Connection, vault: bytes, at: bytes, forms: list[Form], last: _Counter) -> None:
    item = tables.item.c
    own = (item.vault == vault) & (item.kind == _RECORD) & (item.id == at)
    rows = db.execute(select(item.seq, item.version, item.epoch, item.digest).where(own)).all()
    present = [Form(Version.decode(row.version), row.epoch, row.digest, row.seq) for row in rows]
    known = {form.digest for form in present}
    fresh = {form.digest: form for form in forms if form.digest not in known}
    needed = kept([*present, *fresh.values()])
    if len(needed) > MOST_FORMS:
        text = f"A record has {MOST_FORMS} forms that nobody united. Open the vault, unite them, and deliver again."
        raise Refused(HTTPStatus.CONFLICT, "crowded", text)
    stay = {form.seq for form in needed}
    gone = [form.seq for form in present if form.seq not in stay]
    if gone:
        db.execute(delete(tables.item).where(item.vault == vault, item.seq.in_(gone)))
    for form in needed:
        if not form.seq:
            values = {"version": form.version.encode(), "epoch": form.epoch, "digest": form.digest}
            _insert(db, vault, last.step(), kind=_RECORD, id=at, body=form.body, **values)


def _put_manifest(db: Connection, vault: bytes, one: tuple[int, int, bytes, bytes], last: _Counter) -> None:
    item = tables.item.c
    own = (item.vault == vault) & (item.kind == _MANIFEST)
    rows = db.execute(select(item.epoch, item.counter, item.digest, item.seq).where(own)).all()
    present = [(row.epoch, row.counter, row.digest, row.seq) for row in rows]
    if any(known[:3] == one[:3] for known in present):
        return
    needed = kept_manifests([*present, one])
    gone = [known[3] for known in present if known not in needed]
    if gone:
        db.execute(delete(tables.item).where(item.vault == vault, item.seq.in_(gone)))
    if one in needed:
        epoch, counter, fingerprint, body = one
        values = {"epoch": epoch, "counter": counter, "digest": fingerprint}
        _insert(db, vault, last.step(), kind=_MANIFEST, id=b"", body=body, **values)


def _insert(db: Connection, vault: bytes, seq: int, **values: Any) -> None:
    empty = {"version": b"", "epoch": 0, "counter": 0, "digest": b"", "until": None}
    db.execute(insert(tables.item).values(vault=vault, seq=seq, **(empty | values)))
