"""A box: bytes under a key of their own, which says in the clear what it is for and commits to that key."""

import hmac
import os
from dataclasses import dataclass, field
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.envelope.frame import Size, pack, unpack
from kiosk.errors import BadData

_SALT, _NONCE, _KEY, _COMMITMENT, _TAG = 32, 12, 32, 32, 16
Secret = bytes | bytearray


class WrongKey(BadData):
    """The box was closed with another key."""


@dataclass(frozen=True, slots=True)
class Box:
    """A closed box: `context` stands in the clear and is bound to what is inside."""

    magic: bytes
    context: tuple[bytes, ...]
    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    commitment: bytes = field(repr=False)
    closed: bytes = field(repr=False)

    @classmethod
    def close(cls, magic: bytes, context: tuple[bytes, ...], secret: Secret, info: bytes, plain: Secret) -> Self:
        """Close a box with a key derived from `secret` for `info`."""
        salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
        key, commitment = _keys(secret, salt, info)
        closed = ChaCha20Poly1305(key).encrypt(nonce, bytes(plain), pack(magic, *context))
        return cls(magic, context, salt, nonce, commitment, closed)

    @classmethod
    def decode(cls, magic: bytes, data: bytes, context: tuple[Size, ...], plain: range) -> Self:
        """Read a box whose context and content have these sizes.

        Raises:
            BadData: see `unpack`.
        """
        closed = range(plain.start + _TAG, plain.stop + _TAG)
        fields = unpack(magic, data, *context, _SALT, _NONCE, _COMMITMENT, closed)
        return cls(magic, fields[: len(context)], *fields[len(context) :])

    def encode(self) -> bytes:
        """Write the box."""
        return pack(self.magic, *self.context, self.salt, self.nonce, self.commitment, self.closed)

    def open(self, secret: Secret, info: bytes) -> bytes:
        """Give what is inside.

        Raises:
            WrongKey: it was closed with another secret.
            BadData: the key is right, and something was changed.
        """
        key, commitment = _keys(secret, self.salt, info)
        if not hmac.compare_digest(commitment, self.commitment):
            raise WrongKey(f"box {self.magic.decode()} does not open with this key")
        try:
            return ChaCha20Poly1305(key).decrypt(self.nonce, self.closed, pack(self.magic, *self.context))
        except InvalidTag:
            raise BadData(f"box {self.magic.decode()} was changed") from None


def derive(secret: Secret, info: bytes, length: int, salt: bytes | None = None) -> bytes:
    """HKDF-SHA256."""
    return HKDF(SHA256(), length, salt, info).derive(bytes(secret))


def _keys(secret: Secret, salt: bytes, info: bytes) -> tuple[bytes, bytes]:
    both = derive(secret, info, _KEY + _COMMITMENT, salt)
    return both[:_KEY], both[_KEY:]
