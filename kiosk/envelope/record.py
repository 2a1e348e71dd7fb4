"""One sealed and signed record of a vault."""

from dataclasses import dataclass
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.envelope.box import Box, Secret
from kiosk.envelope.frame import ID_BYTES, as_number, number
from kiosk.envelope.padding import MOST_BYTES, padded, unpadded
from kiosk.envelope.signature import signed, verified
from kiosk.envelope.version import SIZE, Version
from kiosk.errors import BadData


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record belongs: its vault, its own random id, its version and the key epoch."""

    vault: bytes
    record: bytes
    version: Version
    epoch: int

    @property
    def context(self) -> tuple[bytes, ...]:
        """The fields that a sealed record shows."""
        return self.vault, self.record, self.version.encode(), number(self.epoch)


@dataclass(frozen=True, slots=True)
class Listed:
    """What a manifest says of a record."""

    version: Version
    digest: bytes


def digest(data: bytes) -> bytes:
    """What a manifest knows a sealed record by."""
    return sha256(data).digest()


def seal(place: Place, plain: bytes, key: Secret, signer: Ed25519PrivateKey) -> bytes:
    """Seal and sign a record.

    Raises:
        BadData: it is too large.
    """
    whole = padded(plain)
    if len(whole) > MOST_BYTES:
        raise BadData(f"a record has at most {MOST_BYTES} bytes")
    return signed(Box.close(b"WISR", place.context, key, _info(place), whole).encode(), signer)


def unseal(data: bytes, place: Place, key: Secret, public: bytes) -> bytes:
    """Give what a record holds.

    Raises:
        BadData: it is damaged, belongs elsewhere, or another key closed or signed it.
    """
    box = _box(data, public)
    if box.context != place.context:
        raise BadData("the record belongs elsewhere")
    return unpadded(box.open(key, _info(place)))


def place(data: bytes, public: bytes) -> Place:
    """Give where a sealed record says that it belongs.

    Raises:
        BadData: it is damaged, or another key signed it.
    """
    vault, record, version, epoch = _box(data, public).context
    return Place(vault, record, Version.decode(version), as_number(epoch))


def _box(data: bytes, public: bytes) -> Box:
    return Box.decode(b"WISR", verified(data, public), (ID_BYTES, ID_BYTES, SIZE, 8), range(256, MOST_BYTES + 1))


def _info(place: Place) -> bytes:
    return b"wis/1/record" + place.vault + place.record
