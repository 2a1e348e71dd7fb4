"""What a vault registers at central: its cards and gates, its public halves, and what opens it, sealed."""

from dataclasses import dataclass, field
from typing import Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.envelope.box import Box
from kiosk.envelope.frame import ID_BYTES, KEY_BYTES, Size, as_number, number, pack, unpack
from kiosk.envelope.signature import signed, unverified, verified
from kiosk.errors import BadData

_MAGIC = b"WISG"
_COSTS = 12
_WAYS = 3
_WRAP = range(1, 1025)
_KEYRING = range(1, 64 * 1024 + 1)
_SIZES: tuple[Size, ...] = (*[ID_BYTES] * 3, *[KEY_BYTES] * 4, 8, _KEYRING, *[_WRAP] * _WAYS)
# Databases count with a sign.
MOST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Registration:
    """A vault under one key epoch; a re-keying registers it anew with the next."""

    vault: bytes
    access: bytes
    recovery: bytes
    access_gate: bytes
    recovery_gate: bytes
    signs: bytes
    receives: bytes
    epoch: int
    keyring: bytes = field(repr=False)
    wraps: tuple[bytes, ...] = field(repr=False)

    def sign(self, key: Ed25519PrivateKey) -> bytes:
        """Write it, signed by the vault.

        Raises:
            BadData: its parts do not belong together.
        """
        data = signed(self._encode(), key)
        self.decode(data)
        return data

    @classmethod
    def decode(cls, data: bytes) -> Self:
        """Read one and check that the key which it names signed it.

        Raises:
            BadData: it is damaged, its parts do not belong together, or another key signed it.
        """
        vault, access, recovery, access_gate, recovery_gate, signs, receives, epoch, keyring, *wraps = unpack(
            _MAGIC, unverified(data), *_SIZES
        )
        gates = access_gate, recovery_gate
        one = cls(vault, access, recovery, *gates, signs, receives, as_number(epoch), keyring, tuple(wraps))
        verified(data, one.signs)
        one._check()
        return one

    def _encode(self) -> bytes:
        cards = self.vault, self.access, self.recovery, self.access_gate, self.recovery_gate
        return pack(_MAGIC, *cards, self.signs, self.receives, number(self.epoch), self.keyring, *self.wraps)

    def _check(self) -> None:
        if not 1 <= self.epoch <= MOST:
            raise BadData(f"a key epoch is from 1 to {MOST}")
        if self.access == self.recovery:
            raise BadData("the two cards are the same")
        sizes = (1, *[ID_BYTES] * 3, _COSTS, 8)
        for way, wrap in enumerate(self.wraps, 1):
            *shown, _, epoch = Box.decode(b"WISW", wrap, sizes, range(KEY_BYTES, KEY_BYTES + 1)).context
            if (*shown, epoch) != (bytes([way]), self.vault, self.access, self.recovery, number(self.epoch)):
                raise BadData(f"wrap {way} belongs elsewhere")
        shown = list(Box.decode(b"WISK", self.keyring, (ID_BYTES, 8), _KEYRING).context)
        if shown != [self.vault, number(self.epoch)]:
            raise BadData("the keyring belongs elsewhere")
