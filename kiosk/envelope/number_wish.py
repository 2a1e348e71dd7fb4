"""A vault wishes for a number by which a counsellor can reach it, or for none."""

from dataclasses import dataclass
from typing import Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.envelope.frame import ID_BYTES, as_number, number, pack, unpack
from kiosk.envelope.registration import MOST
from kiosk.envelope.signature import signed, verified
from kiosk.errors import BadData

_NEW, _REVOKE = b"\x01", b"\x00"


@dataclass(frozen=True, slots=True)
class NumberWish:
    """A new number, or with `new` false none any more; `moment` in microseconds since 1970."""

    vault: bytes
    moment: int
    new: bool

    def sign(self, key: Ed25519PrivateKey) -> bytes:
        """Write it, signed by the vault."""
        return signed(pack(b"WISQ", self.vault, number(self.moment), _NEW if self.new else _REVOKE), key)

    @classmethod
    def decode(cls, data: bytes, vault: bytes, public: bytes) -> Self:
        """Read one.

        Raises:
            BadData: it is damaged, of another vault, or another key signed it.
        """
        named, moment, what = unpack(b"WISQ", verified(data, public), ID_BYTES, 8, 1)
        if named != vault:
            raise BadData("another vault wishes for a number")
        if what not in (_NEW, _REVOKE) or as_number(moment) > MOST:
            raise BadData("a wish for a number is 1 or 0, with a moment that can be")
        return cls(named, as_number(moment), what == _NEW)
