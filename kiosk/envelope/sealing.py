"""Sealing to a public key: HPKE (RFC 9180), base mode, X25519, HKDF-SHA256, ChaCha20-Poly1305."""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from kiosk.envelope.box import WrongKey

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
OVERHEAD = 32 + 16


def close(plain: bytes, public: bytes, info: bytes) -> bytes:
    """Seal `plain` to the X25519 key `public` for `info`: the encapsulated key, then the ciphertext."""
    return _SUITE.encrypt(plain, X25519PublicKey.from_public_bytes(public), info)


def open_sealed(sealed: bytes, key: X25519PrivateKey, info: bytes) -> bytes:
    """Give what was sealed.

    Raises:
        WrongKey: it was sealed to another key or for something else, or was changed.
    """
    try:
        return _SUITE.decrypt(sealed, key, info)
    except (InvalidTag, ValueError):
        raise WrongKey("what was sealed does not open with this key, or was changed") from None
