"""Messages of the service: each becomes one record, the same on whichever terminal it is taken up."""

import hmac
import logging
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.dossier.entry import Entry
from kiosk.dossier.mail import Arrival, Came
from kiosk.dossier.seal import Seal
from kiosk.dossier.union import Change
from kiosk.dossier.versioned import Versioned
from kiosk.dossier.writer import Writer
from kiosk.envelope.frame import ID_BYTES
from kiosk.envelope.message import LONGEST, Expired, Message, open_message
from kiosk.envelope.service_keys import MOST_BYTES, NAME, ServiceKeys
from kiosk.envelope.version import Version
from kiosk.errors import BadData
from kiosk.model.posted import Posted

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LOG = logging.getLogger(__name__)


def service_keys(data_dir: Path) -> ServiceKeys:
    """The keys of the service that sync verified; none if there are none, or none that this program can read."""
    try:
        with (data_dir / NAME).open("rb") as file:
            return ServiceKeys.decode(file.read(MOST_BYTES + 1))
    except FileNotFoundError:
        return ServiceKeys()
    except (BadData, OSError):
        _LOG.warning("service_keys_unreadable")
        return ServiceKeys()


def with_messages(
    change: Change,
    seal: Seal,
    known: Mapping[bytes, Versioned],
    keys: ServiceKeys,
    *,
    came: Iterable[Arrival],
    writer: Writer,
) -> Change:
    """Add what messages bring. One that does not open waits, as its key may come with the next sync."""
    every, records, taken, done = (
        {**known, **change.records},
        dict(change.records),
        list(change.taken),
        list(change.done),
    )
    answered: list[tuple[bytes, str]] = []
    now = datetime.fromtimestamp(writer.wall / 1e6, UTC)
    receiver = X25519PrivateKey.from_private_bytes(seal.ring.receiving)
    for arrival in came:
        if arrival.kind is not Came.MESSAGE:
            continue
        try:
            message = open_message(arrival.body, receiver, keys, seal.held.vault, now)
        except Expired:
            taken.append(arrival)
            done.append(arrival.id)
            continue
        except BadData:
            _LOG.warning("message_does_not_open")
            continue
        taken.append(arrival)
        done.append(message.id)
        first = Versioned(Version().raised(_actor(seal)), Entry.of(message.value, _written(message)))
        ours = every.get(message.id)
        if ours and not ours.version.covers(first.version):
            _LOG.warning("message_for_a_record_of_the_visitor")
            continue
        one = ours.merged(first) if ours else first
        if one == ours:
            continue
        every[message.id] = records[message.id] = one
        if message.answers:
            answered.append((message.answers, one.entry.kind))
    for at, kind in answered:
        old = every.get(at)
        if old and old.entry.value is not None and (old.entry.kind == kind or isinstance(old.entry.value, Posted)):
            # What is said anew is not to stand there twice, and what was answered is not to wait for an answer.
            every[at] = records[at] = writer.next(old, None)
    sealed = {at: body for at, body in change.sealed.items() if records[at] == change.records[at]}
    central = frozenset(change.central & sealed.keys())
    return replace(change, records=records, sealed=sealed, central=central, taken=tuple(taken), done=tuple(done))


def _actor(seal: Seal) -> bytes:
    """The service as a writer: wherever a message is taken up first, it is the same write."""
    return hmac.digest(seal.ring.receiving, b"wis/1/message", "sha256")[:ID_BYTES]


def _written(message: Message) -> int:
    return max(0, (message.expires - LONGEST - _EPOCH) // timedelta(microseconds=1))
