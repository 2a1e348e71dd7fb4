"""Crockford's base 32: 16 bytes that people can type, with a check against mistakes.

28 letters: the bytes, ten check bits (the first of their SHA-256), two zero bits.
"""

import re
from hashlib import sha256

from kiosk.errors import BadData

BYTES = 16
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 28
_CHECK_BITS, _SPARE_BITS = 10, 2
_GROUP = 4
# What people take for a digit; Crockford leaves these letters out. U is no letter of a code, and like nothing else.
MEANT = str.maketrans({"I": "1", "L": "1", "O": "0"})


def write(data: bytes) -> str:
    """Write 16 bytes."""
    bits = (int.from_bytes(data) << _CHECK_BITS | _check(data)) << _SPARE_BITS
    return "".join(_LETTERS[bits >> 5 * place & 31] for place in reversed(range(_LENGTH)))


def groups(letters: str) -> list[str]:
    """Part letters into groups of four."""
    return [letters[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP)]


def read(letters: str, name: str) -> bytes:
    """Read the letters exactly as `write` writes them; errors say that they are `name`, never what they were.

    Raises:
        BadData: there are too many, too few or wrong ones.
    """
    if len(letters) != _LENGTH:
        raise BadData(f"{name} has {_LENGTH} letters and digits, not {len(letters)}")
    bits = 0
    for place, letter in enumerate(letters, 1):
        value = _LETTERS.find(letter)
        if value < 0:
            raise BadData(f"letter {place} does not occur in {name}")
        bits = bits << 5 | value
    if bits & (1 << _SPARE_BITS) - 1:
        raise BadData(f"the last bits of {name} are zero")
    bits >>= _SPARE_BITS
    data = (bits >> _CHECK_BITS).to_bytes(BYTES)
    if bits & (1 << _CHECK_BITS) - 1 != _check(data):
        raise BadData(f"the check of {name} is wrong: there is a mistake in it")
    return data


def as_typed(text: str) -> str:
    """Take small letters for large ones, and leave out the dashes and spaces that people type."""
    return re.sub(r"[\s\-\u2010-\u2015]", "", text).upper()


def _check(data: bytes) -> int:
    return int.from_bytes(sha256(data).digest()[:2]) >> 16 - _CHECK_BITS
