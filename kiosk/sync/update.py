"""The steps of a run: verify, decide, fetch, then change the live replica or build a new one."""

import logging
import shutil
import sqlite3
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import datetime
from functools import partial

from kiosk.config import Config
from kiosk.envelope import service_keys
from kiosk.errors import BadData, EnvironmentFault
from kiosk.feed.index import DatasetIndex, Delta, Part
from kiosk.model.sync import SyncOutcome, SyncProgress, SyncReport, SyncStep
from kiosk.sync import apply, trust
from kiosk.sync.apply import Tally, TooManyBad
from kiosk.sync.fetch import Blobs
from kiosk.sync.plan import Held, Plan, later, plan, rebuild, refuse_older, whole
from kiosk.sync.replica import Replica
from kiosk.sync.state import State
from kiosk.sync.storage import faults, flush
from kiosk.sync.transport import Transport
from kiosk.sync.unpack import lines

_LOG = logging.getLogger(__name__)
# Free space that a run wants, as a multiple of what its blobs unpack to.
_SPACE = 2.2
_ROWS = 1000

Report = Callable[[SyncProgress], None]


class Update:
    """One run over one connection; `report` hears how far it is."""

    def __init__(self, config: Config, state: State, report: Report, transport: Transport) -> None:
        self._config = config.central
        self._data = config.storage.data_dir
        self._state = state
        self._report = report
        self._transport = transport
        self._blobs = Blobs(self._data / "blobs", config.central.url, transport)
        self._replica = Replica(self._data / "replica")
        self._rows_done = 0
        self._rows_total = 0

    def run(self, now: datetime) -> SyncReport:
        """Bring the replica to what is signed, judged as of `now` (aware).

        Raises:
            NoConnection: the feed cannot be reached.
            EnvironmentFault: the disk refuses.
            BadData: what came must not be believed.
        """
        self._say(SyncStep.CHECK, 0, 1)
        with faults():
            signed = trust.verify(self._config.root, self._config.url, self._data / "tuf", self._transport, now)
        held = self._believable(signed)
        self._keep_service(signed.service)
        self._say(SyncStep.CHECK, 1, 1)
        todo = plan(signed.indexes, held)
        if not todo.rebuild:
            self._fetch(todo.blobs(signed.indexes))
            try:
                return self._change(signed, held, todo)
            except TooManyBad:
                # A snapshot would bring the same records, to every terminal at once.
                raise
            except (BadData, sqlite3.DatabaseError) as error:
                _LOG.warning("delta_refused: %s", error)
                todo = rebuild(signed.indexes, held)
        return self._rebuild(signed, todo)

    def _believable(self, signed: trust.Verified) -> dict[str, Held]:
        """What the replica holds, after refusing publications older than it or than any that was seen.

        Memory of another signing key counts for nothing: that key may have been stolen, or central is a new one.
        """
        seen = self._state.seen()
        if any(past.data_key != signed.data_key for past in seen.values()):
            return {}
        held = self._replica.held()
        refuse_older(signed.indexes, {name: (past.epoch, past.seq) for name, past in seen.items()})
        refuse_older(signed.indexes, {name: (past.epoch, past.seq) for name, past in held.items()})
        return held

    def _keep_service(self, data: bytes | None) -> None:
        """Keep the keys of the service as signed, or none; of a newer program's list nothing is taken over."""
        path = self._data / service_keys.NAME
        try:
            with faults():
                if data is None:
                    path.unlink(missing_ok=True)
                elif not path.exists() or path.read_bytes() != data:
                    service_keys.ServiceKeys.decode(data)
                    new = path.with_suffix(".new")
                    new.write_bytes(data)
                    flush(new)
                    new.replace(path)
        except BadData as error:
            _LOG.warning("service_refused: %s", error)

    def _change(self, signed: trust.Verified, held: Mapping[str, Held], todo: Plan) -> SyncReport:
        """Apply deltas to the live replica, in one transaction."""
        indexes = {name: index for name, index in signed.indexes.items() if name not in todo.held_back}
        tallies = {name: Tally(name) for name in todo.deltas}
        if tallies or any(held[name].published != index.published for name, index in indexes.items()):
            with self._replica.changing() as connection:
                before = apply.last_doc(connection)
                for name, tally in tallies.items():
                    for delta in todo.deltas[name]:
                        apply.change(connection, tally, delta, self._lines(name, delta))
                    self._prove(connection, indexes[name])
                for index in indexes.values():
                    apply.note(connection, index)
                self._index(connection, tallies.values(), before)
        outcome = SyncOutcome.UPDATED if tallies else SyncOutcome.UP_TO_DATE
        return self._end(SyncOutcome.HELD if todo.held_back else outcome, signed, todo, tallies.values())

    def _rebuild(self, signed: trust.Verified, todo: Plan) -> SyncReport:
        """Build a new replica from all snapshots, then let `current` lead to it."""
        if todo.held_back:
            return self._end(SyncOutcome.HELD, signed, todo, ())
        self._fetch(todo.blobs(signed.indexes))
        tallies = {name: Tally(name) for name in signed.indexes}
        with self._replica.building() as connection:
            for name, index in signed.indexes.items():
                for part in index.snapshot.parts:
                    apply.load(connection, tallies[name], part, self._lines(name, part))
                for delta in later(index):
                    apply.change(connection, tallies[name], delta, self._lines(name, delta))
                self._prove(connection, index)
                apply.note(connection, index)
            self._index(connection, tallies.values(), 0)
        newest = max((index.epoch, index.seq) for index in signed.indexes.values())
        self._replica.install(*newest)
        return self._end(SyncOutcome.UPDATED, signed, todo, tallies.values())

    def _fetch(self, blobs: Collection[Part | Delta]) -> None:
        """Bring all blobs into the cache, so that nothing is written before everything is there."""
        with faults():
            missing = self._blobs.missing(blobs)
            self._make_room(blobs, sum(blob.length for blob in missing))
            done, total = 0, sum(blob.length for blob in blobs)
            for blob in blobs:
                self._blobs.fetch(blob, partial(self._fetched, total, done))
                done += blob.length
        self._rows_done, self._rows_total = 0, sum(_rows(blob) for blob in blobs)

    def _fetched(self, total: int, before: int, size: int) -> None:
        self._say(SyncStep.FETCH, before + size, total)

    def _make_room(self, blobs: Collection[Part | Delta], length: int) -> None:
        need = length + int(_SPACE * sum(blob.raw for blob in blobs))
        if shutil.disk_usage(self._data).free < need:
            self._blobs.keep(blobs)
        free = shutil.disk_usage(self._data).free
        if free < need:
            raise EnvironmentFault(f"{self._data} has {free >> 20} MiB free; this sync needs {need >> 20} MiB.")

    def _lines(self, dataset: str, blob: Part | Delta) -> Iterator[bytes]:
        path = self._blobs.fetch(blob, lambda _: None)
        for line in lines(path, blob):
            yield line
            self._rows_done += 1
            if self._rows_done % _ROWS == 0 or self._rows_done == self._rows_total:
                self._say(SyncStep.APPLY, self._rows_done, self._rows_total, dataset)

    def _prove(self, connection: sqlite3.Connection, index: DatasetIndex) -> None:
        self._say(SyncStep.PROVE, 0, 1, index.dataset)
        apply.prove(connection, index)
        self._say(SyncStep.PROVE, 1, 1, index.dataset)

    def _index(self, connection: sqlite3.Connection, tallies: Collection[Tally], after: int) -> None:
        for tally in tallies:
            apply.index_new(connection, tally, after, partial(self._say, SyncStep.INDEX, dataset=tally.dataset))

    def _end(self, outcome: SyncOutcome, signed: trust.Verified, todo: Plan, tallies: Collection[Tally]) -> SyncReport:
        """Remember what is in the replica now, drop blobs that no index names, and sum up."""
        done = {name: index for name, index in signed.indexes.items() if name not in todo.held_back}
        if todo.rebuild and todo.held_back:
            done = {}
        self._state.see(done, signed.data_key)
        with faults():
            self._blobs.keep(blob for index in signed.indexes.values() for blob in whole(index))
        bad = sum(len(tally.bad) for tally in tallies)
        for tally in tallies:
            for record in tally.bad:
                _LOG.warning("set_aside: %s %s rev %d", tally.dataset, record.id, record.rev)
        message = f"Held back, since over 40 % would go: {', '.join(todo.held_back)}." if todo.held_back else ""
        return SyncReport(
            outcome=outcome,
            puts=sum(tally.puts for tally in tallies),
            deletes=sum(tally.deletes for tally in tallies),
            quarantined=bad,
            published=max((index.published for index in done.values()), default=""),
            message=message,
        )

    def _say(self, step: SyncStep, done: int, total: int, dataset: str = "") -> None:
        self._report(SyncProgress(step=step, done=done, total=total, dataset=dataset))


def _rows(blob: Part | Delta) -> int:
    return blob.rows if isinstance(blob, Part) else blob.puts + blob.dels
