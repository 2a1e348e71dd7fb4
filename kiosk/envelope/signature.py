"""A signature by a vault around what others deliver later: a record, a manifest, the wish to be erased."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.envelope.frame import ID_BYTES, number, pack, unpack
from kiosk.errors import BadData

_MAGIC = b"WISS"
_SIGNATURE = 64
# More than the largest record or manifest in its frame.
MOST_BYTES = 2 * 1024 * 1024


def signed(body: bytes, key: Ed25519PrivateKey) -> bytes:
    """Sign a frame; its own magic says what the signature is for."""
    return pack(_MAGIC, body, key.sign(body))


def unverified(data: bytes) -> bytes:
    """Give the frame before the key is known that signed it.

    Raises:
        BadData: it is damaged.
    """
    return unpack(_MAGIC, data, range(MOST_BYTES + 1), _SIGNATURE)[0]


def verified(data: bytes, public: bytes) -> bytes:
    """Give the frame that was signed.

    Raises:
        BadData: it is damaged, or another key signed it.
    """
    body, signature = unpack(_MAGIC, data, range(MOST_BYTES + 1), _SIGNATURE)
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, body)
    except (InvalidSignature, ValueError):
        raise BadData("the signature of the vault is wrong") from None
    return body


def erasure(vault: bytes, moment: int, key: Ed25519PrivateKey) -> bytes:
    """Ask, signed, that a vault be erased; `moment` in microseconds since 1970."""
    return signed(pack(b"WISE", vault, number(moment)), key)


def erased_vault(data: bytes, public: bytes) -> bytes:
    """Give the vault that a signed erasure names.

    Raises:
        BadData: it is no erasure, or another key signed it.
    """
    return unpack(b"WISE", verified(data, public), ID_BYTES, 8)[0]
