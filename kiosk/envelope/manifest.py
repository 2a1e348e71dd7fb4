"""The list of all records of a vault, sealed, signed and counted: a set that is old or lacks one is noticed."""

from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.envelope.box import Box, Secret
from kiosk.envelope.frame import ID_BYTES, as_number, number, pack, unpack
from kiosk.envelope.padding import MOST_BYTES, padded, unpadded
from kiosk.envelope.record import Listed
from kiosk.envelope.signature import signed, verified
from kiosk.envelope.version import SIZE, Version
from kiosk.errors import BadData

_DIGEST = 32
MOST_RECORDS = 4096
_LINE = range(ID_BYTES + _DIGEST + SIZE.start, 2 * SIZE.stop)


@dataclass(frozen=True, slots=True)
class Head:
    """Which list it is: of what vault, under which key epoch, and the how manieth."""

    vault: bytes
    epoch: int
    counter: int


def seal(at: Head, records: Mapping[bytes, Listed], key: Secret, signer: Ed25519PrivateKey) -> bytes:
    """Seal and sign the list, records in the order of their ids.

    Raises:
        BadData: there are too many.
    """
    lines = [pack(b"WISL", one, records[one].version.encode(), records[one].digest) for one in sorted(records)]
    whole = padded(pack(b"WISN", number(len(lines)), *lines))
    if len(lines) > MOST_RECORDS or len(whole) > MOST_BYTES:
        raise BadData(f"a vault has at most {MOST_RECORDS} records, whose list has at most {MOST_BYTES} bytes")
    context = (at.vault, number(at.epoch), number(at.counter))
    return signed(Box.close(b"WISM", context, key, b"wis/1/manifest" + at.vault, whole).encode(), signer)


def head(data: bytes, public: bytes) -> Head:
    """Give which list a sealed one says that it is.

    Raises:
        BadData: it is damaged, or another key signed it.
    """
    vault, epoch, counter = _box(data, public).context
    return Head(vault, as_number(epoch), as_number(counter))


def unseal(data: bytes, vault: bytes, epoch: int, key: Secret, public: bytes) -> tuple[int, dict[bytes, Listed]]:
    """Give the counter and the list; whoever knows a higher counter refuses it.

    Raises:
        BadData: it is damaged, belongs elsewhere, or another key closed or signed it.
    """
    box = _box(data, public)
    if box.context[:2] != (vault, number(epoch)):
        raise BadData("the manifest belongs elsewhere")
    plain = unpadded(box.open(key, b"wis/1/manifest" + vault))
    count = as_number(plain[9:17]) if len(plain) >= 17 else 0
    if count > MOST_RECORDS:
        raise BadData(f"a vault has at most {MOST_RECORDS} records")
    _, *lines = unpack(b"WISN", plain, 8, *[_LINE] * count)
    records = {}
    for line in lines:
        record, version, digest = unpack(b"WISL", line, ID_BYTES, SIZE, _DIGEST)
        records[record] = Listed(Version.decode(version), digest)
    if len(records) != count or list(records) != sorted(records):
        raise BadData("the manifest names a record twice or out of order")
    return as_number(box.context[2]), records


def _box(data: bytes, public: bytes) -> Box:
    return Box.decode(b"WISM", verified(data, public), (ID_BYTES, 8, 8), range(256, MOST_BYTES + 1))
