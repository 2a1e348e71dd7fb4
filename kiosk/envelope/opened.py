"""A vault says that it was opened after a challenge: the try that central counted was none."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.envelope.frame import ID_BYTES, pack, unpack
from kiosk.envelope.proof import CHALLENGE_BYTES
from kiosk.envelope.signature import signed, verified
from kiosk.errors import BadData


def opened(vault: bytes, challenge: bytes, key: Ed25519PrivateKey) -> bytes:
    """Say, signed, that the challenge ended well."""
    return signed(pack(b"WISO", vault, challenge), key)


def opened_challenge(data: bytes, vault: bytes, public: bytes) -> bytes:
    """Give the challenge that ended well.

    Raises:
        BadData: it is damaged, of another vault, or another key signed it.
    """
    named, challenge = unpack(b"WISO", verified(data, public), ID_BYTES, CHALLENGE_BYTES)
    if named != vault:
        raise BadData("another vault was opened")
    return challenge
