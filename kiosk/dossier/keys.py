"""What is derived from a card, and what a vault keeps of its cards and of itself under its own key."""

import os
from dataclasses import dataclass, field
from typing import Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.envelope.box import Box, Secret, derive
from kiosk.envelope.frame import ID_BYTES, KEY_BYTES, number
from kiosk.errors import BadData
from kiosk.model.card import Card

_SALT = 16
_HALVES = _SALT + 2 * KEY_BYTES
_PLAIN = 2 * KEY_BYTES + 2 * _HALVES
MOST_EPOCHS = 1024


def card_id(card: Card) -> bytes:
    """What a card is known by; the vault has that of its first access card."""
    return derive(card.secret, b"wis/1/id", ID_BYTES)


def gate(card: Card) -> Ed25519PrivateKey:
    """The key with which a card proves, before a try is counted, that it is there."""
    return Ed25519PrivateKey.from_private_bytes(derive(card.secret, b"wis/1/gate", KEY_BYTES))


def gate_public(card: Card) -> bytes:
    """The public half of the gate."""
    return gate(card).public_key().public_bytes_raw()


@dataclass(frozen=True, slots=True, repr=False)
class Halves:
    """What a card adds to the wraps: its salt for the PIN, its half beside a PIN, its half beside the other card.

    One cannot get from these to the card, to its gate or to its id: they may be kept in the vault.
    """

    salt: bytes
    beside_pin: bytes
    beside_card: bytes

    @classmethod
    def of(cls, card: Card) -> Self:
        """Derive them."""
        return cls(
            derive(card.secret, b"wis/1/salt", _SALT),
            derive(card.secret, b"wis/1/beside-pin", KEY_BYTES),
            derive(card.secret, b"wis/1/beside-card", KEY_BYTES),
        )

    def encode(self) -> bytes:
        """Write them one after the other."""
        return self.salt + self.beside_pin + self.beside_card

    @classmethod
    def decode(cls, data: bytes) -> Self:
        """Read them."""
        return cls(data[:_SALT], data[_SALT : _SALT + KEY_BYTES], data[_SALT + KEY_BYTES :])


@dataclass(frozen=True, slots=True)
class Keyring:
    """What a vault keeps under its own key: what signs, what opens messages, both cards' halves to make new wraps.

    `earlier` are the keys of the epochs before, from the first on: records that other terminals sealed then still open.
    """

    signing: bytes = field(repr=False)
    receiving: bytes = field(repr=False)
    access: Halves = field(repr=False)
    recovery: Halves = field(repr=False)
    earlier: tuple[bytes, ...] = field(default=(), repr=False)

    @classmethod
    def new(cls, access: Card, recovery: Card) -> Self:
        """Make one for two cards."""
        return cls(os.urandom(KEY_BYTES), os.urandom(KEY_BYTES), Halves.of(access), Halves.of(recovery))

    @property
    def signer(self) -> Ed25519PrivateKey:
        """The key that signs."""
        return Ed25519PrivateKey.from_private_bytes(self.signing)

    @property
    def publics(self) -> tuple[bytes, bytes]:
        """What others check signatures of the vault with, and what they seal messages to it with."""
        receiver = X25519PrivateKey.from_private_bytes(self.receiving).public_key()
        return self.signer.public_key().public_bytes_raw(), receiver.public_bytes_raw()

    def close(self, vault: bytes, epoch: int, key: Secret) -> bytes:
        """Write it, under the key of the vault.

        Raises:
            BadData: the vault got new keys more often than it can.
        """
        if len(self.earlier) != epoch - 1 or epoch > MOST_EPOCHS:
            raise BadData(f"a vault gets new keys at most {MOST_EPOCHS} times")
        plain = self.signing + self.receiving + self.access.encode() + self.recovery.encode() + b"".join(self.earlier)
        return Box.close(b"WISK", (vault, number(epoch)), key, b"wis/1/keyring" + vault, plain).encode()

    @classmethod
    def open(cls, data: bytes, vault: bytes, epoch: int, key: Secret) -> Self:
        """Read it.

        Raises:
            BadData: it is damaged, or that of another vault or time.
        """
        box = Box.decode(b"WISK", data, (ID_BYTES, 8), range(_PLAIN, _PLAIN + MOST_EPOCHS * KEY_BYTES))
        if box.context != (vault, number(epoch)):
            raise BadData("the keyring belongs to another vault or key epoch")
        plain = box.open(key, b"wis/1/keyring" + vault)
        if len(plain) != _PLAIN + (epoch - 1) * KEY_BYTES:
            raise BadData("the keyring lacks a key of an earlier epoch, or has one too many")
        halves = plain[2 * KEY_BYTES : _PLAIN]
        return cls(
            plain[:KEY_BYTES],
            plain[KEY_BYTES : 2 * KEY_BYTES],
            Halves.decode(halves[:_HALVES]),
            Halves.decode(halves[_HALVES:]),
            tuple(plain[at : at + KEY_BYTES] for at in range(_PLAIN, len(plain), KEY_BYTES)),
        )
