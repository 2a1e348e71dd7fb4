"""The six digits that only the visitor knows, and which of them others would guess early."""

from datetime import date
from enum import StrEnum
from itertools import pairwise

DIGITS = 6


class Weakness(StrEnum):
    """Why a PIN may not be chosen: a repeat (777777, 121212, 123123), a run up or down, or a date."""

    REPEAT = "repeat"
    RUN = "run"
    DAY = "day"


def is_pin(text: str) -> bool:
    """Whether it is a PIN at all: six of the digits 0 to 9."""
    return len(text) == DIGITS and text.isascii() and text.isdigit()


def weakness(pin: str) -> Weakness | None:
    """Say why others would guess it early, None if they would not."""
    if any(pin == pin[:period] * (DIGITS // period) for period in (1, 2, 3)):
        return Weakness.REPEAT
    if {(int(after) - int(before)) % 10 for before, after in pairwise(pin)} in ({1}, {9}):
        return Weakness.RUN
    first, middle, last = int(pin[:2]), int(pin[2:4]), int(pin[4:])
    return Weakness.DAY if _is_day(middle, first) or _is_day(middle, last) else None


def _is_day(month: int, day: int) -> bool:
    try:
        # Any leap year: the 29th of February is a birthday too.
        date(2000, month, day)
    except ValueError:
        return False
    return True
