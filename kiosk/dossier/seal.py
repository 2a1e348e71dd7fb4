"""What closes and opens the records of one vault, also those that were sealed under the keys of earlier epochs."""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.dossier.entry import Entry
from kiosk.dossier.keys import Keyring
from kiosk.dossier.vault_file import Held
from kiosk.dossier.versioned import Versioned
from kiosk.envelope import manifest, record
from kiosk.envelope.box import Secret
from kiosk.envelope.frame import ID_BYTES
from kiosk.envelope.record import Listed, Place
from kiosk.errors import BadData


@dataclass(frozen=True, slots=True)
class Seal:
    """The keys of an open vault."""

    held: Held
    ring: Keyring = field(repr=False)
    key: bytearray = field(repr=False)

    def record(self, at: bytes, one: Versioned) -> bytes:
        """Seal a record under the key of now."""
        place = Place(self.held.vault, at, one.version, self.held.epoch)
        return record.seal(place, one.entry.encode(), self.key, self.ring.signer)

    def open_record(self, body: bytes) -> tuple[bytes, int, Versioned]:
        """Give the id of a record, the epoch that sealed it, and what it holds.

        Raises:
            BadData: it is damaged or belongs elsewhere.
        """
        place = record.place(body, self.held.signs)
        if place.vault != self.held.vault:
            raise BadData("the record belongs to another vault")
        plain = record.unseal(body, place, self._key(place.epoch), self.held.signs)
        return place.record, place.epoch, Versioned(place.version, Entry.decode(plain))

    def manifest(self, counter: int, listed: Mapping[bytes, Listed]) -> bytes:
        """Seal the list of records."""
        head = manifest.Head(self.held.vault, self.held.epoch, counter)
        return manifest.seal(head, listed, self.key, self.ring.signer)

    def open_manifest(self, body: bytes) -> tuple[int, int, dict[bytes, Listed]]:
        """Give the epoch, the counter and the lines of a list.

        Raises:
            BadData: it is damaged or belongs elsewhere.
        """
        epoch = manifest.head(body, self.held.signs).epoch
        return epoch, *manifest.unseal(body, self.held.vault, epoch, self._key(epoch), self.held.signs)

    def actor(self, terminal: bytes) -> bytes:
        """What this vault calls a terminal."""
        return hmac.digest(self.key, terminal, "sha256")[:ID_BYTES]

    def _key(self, epoch: int) -> Secret:
        if epoch == self.held.epoch:
            return self.key
        if not 1 <= epoch < self.held.epoch:
            raise BadData("this was sealed under keys that the vault got later, elsewhere")
        return self.ring.earlier[epoch - 1]
