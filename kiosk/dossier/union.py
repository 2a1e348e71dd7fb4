"""Uniting the records of a vault with what came for it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from kiosk.dossier.mail import Arrival, Came
from kiosk.dossier.seal import Seal
from kiosk.dossier.versioned import Versioned
from kiosk.envelope import manifest, record
from kiosk.envelope.version import Version
from kiosk.errors import BadData


@dataclass(frozen=True, slots=True)
class Change:
    """What shall be written: records, those that are sealed already as they are, and what goes with them.

    `central` names those that central has; `counter` is the highest that was seen; `taken` is what came and is taken up
    with this; `done` are messages that central may forget.
    """

    records: Mapping[bytes, Versioned] = field(default_factory=dict)
    sealed: Mapping[bytes, bytes] = field(default_factory=dict)
    central: frozenset[bytes] = frozenset()
    counter: int = 0
    taken: tuple[Arrival, ...] = ()
    done: tuple[bytes, ...] = ()


def united(seal: Seal, known: Mapping[bytes, Versioned], arrivals: Iterable[Arrival]) -> Change:
    """Unite records with all forms of them that came, in whatever order; what a later epoch sealed waits.

    Raises:
        BadData: one is damaged or belongs elsewhere, or not everything is there that a list of them names.
    """
    arrivals = [one for one in arrivals if one.kind is not Came.MESSAGE and _epoch(seal, one) <= seal.held.epoch]
    every = dict(known)
    sealed: dict[bytes, bytes] = {}
    central: set[bytes] = set()
    for arrival in arrivals:
        if arrival.kind is Came.MANIFEST:
            continue
        at, epoch, theirs = seal.open_record(arrival.body)
        ours = every.get(at)
        one = ours.merged(theirs) if ours else theirs
        if one != ours:
            every[at] = one
            sealed.pop(at, None)
            central.discard(at)
        if one == theirs and epoch == seal.held.epoch:
            sealed[at] = arrival.body
            if arrival.kind is Came.RECORD:
                central.add(at)
    counter = _checked(seal, every, arrivals)
    changed = {at: one for at, one in every.items() if one != known.get(at)}
    kept = {at: body for at, body in sealed.items() if at in changed}
    return Change(changed, kept, frozenset(central & kept.keys()), counter, tuple(arrivals))


def _checked(seal: Seal, every: Mapping[bytes, Versioned], arrivals: Iterable[Arrival]) -> int:
    """Give the highest counter of the lists that came, each of which must be covered by what is there."""
    highest = 0
    for arrival in arrivals:
        if arrival.kind is not Came.MANIFEST:
            continue
        _, counter, listed = seal.open_manifest(arrival.body)
        for at, line in listed.items():
            if at not in every or not every[at].version.covers(line.version):
                raise BadData("central does not give all records that the vault has, or old ones")
        highest = max(highest, counter)
    return highest


def _epoch(seal: Seal, arrival: Arrival) -> int:
    if arrival.kind is Came.MANIFEST:
        return manifest.head(arrival.body, seal.held.signs).epoch
    return record.place(arrival.body, seal.held.signs).epoch


def rebased(change: Change, before: Mapping[bytes, Versioned], now: Mapping[bytes, Versioned], actor: bytes) -> Change:
    """Make a change again over what another process of this terminal wrote; both count as the same actor."""
    records = {}
    for at, one in change.records.items():
        ours = now.get(at)
        if ours is None or ours == before.get(at):
            records[at] = one
            continue
        # As if two had written: neither version can tell.
        apart = Versioned(Version(((b"\0" * 16, 1),)), ours.entry).merged(
            Versioned(Version(((b"\1" * 16, 1),)), one.entry)
        )
        if apart.entry != ours.entry:
            records[at] = Versioned(ours.version.joined(one.version).raised(actor), apart.entry)
    sealed = {at: body for at, body in change.sealed.items() if records.get(at) == change.records[at]}
    return replace(change, records=records, sealed=sealed, central=frozenset(change.central & sealed.keys()))
