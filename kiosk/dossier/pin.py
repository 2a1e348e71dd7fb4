"""The six digits that only the visitor knows: which are refused, and the key they become."""

from datetime import date
from itertools import pairwise

from argon2.low_level import Type, hash_secret_raw

from kiosk.errors import BadData

DIGITS = 6
TIME_COST, MEMORY_KIB, LANES = 3, 64 * 1024, 1
_BYTES = 32


def is_pin(text: str) -> bool:
    """Whether it is a PIN at all: six of the digits 0 to 9."""
    return len(text) == DIGITS and text.isascii() and text.isdigit()


def is_weak(pin: str) -> bool:
    """Whether others would guess it early: a repeat (777777, 121212, 123123), a run up or down, or a date."""
    if any(pin == pin[:period] * (DIGITS // period) for period in (1, 2, 3)):
        return True
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if steps in ({1}, {9}):
        return True
    first, middle, last = int(pin[:2]), int(pin[2:4]), int(pin[4:])
    return _is_day(middle, first) or _is_day(middle, last)


def check_pin(pin: str) -> None:
    """Refuse what may not be chosen as a PIN.

    Raises:
        BadData: it is no PIN, or a weak one.
    """
    if not is_pin(pin):
        raise BadData("a PIN has six digits")
    if is_weak(pin):
        raise BadData("this PIN is too easy to guess")


def stretched(pin: str, salt: bytes) -> bytes:
    """Argon2id of the PIN. Blocks for 0.2 to 0.5 s and takes 64 MiB: never on the thread that draws."""
    return hash_secret_raw(pin.encode("ascii"), salt, TIME_COST, MEMORY_KIB, LANES, _BYTES, Type.ID)


def _is_day(month: int, day: int) -> bool:
    try:
        # Any leap year: the 29th of February is a birthday too.
        date(2000, month, day)
    except ValueError:
        return False
    return True
