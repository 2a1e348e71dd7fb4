"""The key of a vault, wrapped three times: any two of access card, recovery card and PIN open it."""

import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Self

from kiosk.dossier.keys import Keyring
from kiosk.dossier.pin import LANES, MEMORY_KIB, TIME_COST, stretched
from kiosk.envelope.box import Box, Secret
from kiosk.envelope.frame import ID_BYTES, KEY_BYTES, as_number, number
from kiosk.errors import BadData

_KDF = struct.pack(">III", TIME_COST, MEMORY_KIB, LANES)


class Way(IntEnum):
    """What opens a wrap."""

    ACCESS_AND_PIN = 1
    RECOVERY_AND_PIN = 2
    BOTH_CARDS = 3


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose wrap it is: the vault, its two cards, and how often it got new keys."""

    vault: bytes
    access: bytes
    recovery: bytes
    epoch: int


@dataclass(frozen=True, slots=True)
class Wrap:
    """The key of a vault under one pair."""

    way: Way
    owner: Owner
    box: Box

    @classmethod
    def close(cls, way: Way, owner: Owner, pair: Secret, key: Secret) -> Self:
        """Wrap `key` under `pair`."""
        context = (
            bytes([way]),
            owner.vault,
            owner.access,
            owner.recovery,
            _KDF,
            number(owner.epoch),
        )
        return cls(way, owner, Box.close(b"WISW", context, pair, _info(way, owner), key))

    @classmethod
    def decode(cls, data: bytes) -> Self:
        """Read one.

        Raises:
            BadData: it is damaged, or made in a way that this program does not know.
        """
        sizes = (1, ID_BYTES, ID_BYTES, ID_BYTES, len(_KDF), 8)
        box = Box.decode(b"WISW", data, sizes, range(KEY_BYTES, KEY_BYTES + 1))
        way, vault, access, recovery, kdf, epoch = box.context
        if kdf != _KDF:
            raise BadData("the wrap asks for other costs of the PIN than version 1 has")
        if way[0] not in {known.value for known in Way}:
            raise BadData(f"the wrap opens in a way {way[0]} that is not known")
        return cls(Way(way[0]), Owner(vault, access, recovery, as_number(epoch)), box)

    def open(self, pair: Secret) -> bytearray:
        """Give the key.

        Raises:
            WrongKey: the pair is not the right one.
            BadData: the wrap was changed.
        """
        return bytearray(self.box.open(pair, _info(self.way, self.owner)))


def wraps(owner: Owner, keyring: Keyring, pin: str, key: Secret) -> tuple[Wrap, ...]:
    """Wrap a key for each of the three pairs. Blocks for two PINs, 0.4 to 1 s."""
    access, recovery = keyring.access, keyring.recovery
    pairs = {
        Way.ACCESS_AND_PIN: access.beside_pin + stretched(pin, access.salt),
        Way.RECOVERY_AND_PIN: recovery.beside_pin + stretched(pin, recovery.salt),
        Way.BOTH_CARDS: recovery.beside_card + access.beside_card,
    }
    return tuple(Wrap.close(way, owner, pair, key) for way, pair in pairs.items())


def _info(way: Way, owner: Owner) -> bytes:
    return b"wis/1/wrap" + bytes([way]) + owner.vault
