"""The code on a card: a secret of 16 bytes that a visitor can scan or type.

Prefix, then 28 letters of Crockford's base 32: the secret, ten check bits (the first of its SHA-256), two zero bits.
"""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256

from kiosk.errors import BadData

SECRET_BYTES = 16
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 28
_CHECK_BITS, _SPARE_BITS = 10, 2
_GROUP = 4
# What people take for a digit; Crockford leaves these letters out. U is no letter of a code, and like nothing else.
_MEANT = str.maketrans({"I": "1", "L": "1", "O": "0"})


class Kind(StrEnum):
    """Which card it is; the value is what its code begins with."""

    ACCESS = "WIS1-"
    RECOVERY = "WISR-"


@dataclass(frozen=True, slots=True)
class Card:
    """A card. Its secret shows in no log and no error."""

    kind: Kind
    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.secret) != SECRET_BYTES:
            raise BadData(f"the secret of a card has {SECRET_BYTES} bytes, not {len(self.secret)}")


def encode(card: Card) -> str:
    """Write the code of a card, as in its QR code."""
    bits = (int.from_bytes(card.secret) << _CHECK_BITS | _check(card.secret)) << _SPARE_BITS
    return card.kind + "".join(_LETTERS[bits >> 5 * place & 31] for place in reversed(range(_LENGTH)))


def grouped(card: Card) -> str:
    """Write the code of a card for people, in groups of four: WIS1-0123-4567-…."""
    code = encode(card).removeprefix(card.kind)
    return card.kind + "-".join(code[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP))


def decode(code: str) -> Card:
    """Read a code exactly as `encode` writes it.

    Raises:
        BadData: it is not a code of a card; says why, never what it was.
    """
    kind = next((kind for kind in Kind if code.startswith(kind)), None)
    if kind is None:
        raise BadData("the code of a card begins with WIS1- or WISR-")
    letters = code.removeprefix(kind)
    if len(letters) != _LENGTH:
        raise BadData(f"the code of a card has {_LENGTH} letters and digits, not {len(letters)}")
    bits = 0
    for place, letter in enumerate(letters, 1):
        value = _LETTERS.find(letter)
        if value < 0:
            raise BadData(f"letter {place} does not occur in the code of a card")
        bits = bits << 5 | value
    if bits & (1 << _SPARE_BITS) - 1:
        raise BadData("the last bits of the code of a card are zero")
    bits >>= _SPARE_BITS
    secret = (bits >> _CHECK_BITS).to_bytes(SECRET_BYTES)
    if bits & (1 << _CHECK_BITS) - 1 != _check(secret):
        raise BadData("the check of the code of a card is wrong: there is a mistake in it")
    return Card(kind, secret)


def typed(text: str) -> Card:
    """Read a code as people type it: small letters, I and L for 1, O for 0, dashes and spaces anywhere.

    Raises:
        BadData: see `decode`.
    """
    letters = re.sub(r"[\s\-\u2010-\u2015]", "", text).upper()
    for kind in Kind:
        # The prefix has an I, which stays one.
        start = kind.removesuffix("-")
        if letters.translate(_MEANT).startswith(start.translate(_MEANT)):
            return decode(kind + letters[len(start) :].translate(_MEANT))
    raise BadData("the code of a card begins with WIS1- or WISR-")


def _check(secret: bytes) -> int:
    return int.from_bytes(sha256(secret).digest()[:2]) >> 16 - _CHECK_BITS
