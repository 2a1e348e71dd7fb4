"""The number by which a counsellor reaches a dossier: eight random digits and one that checks them."""

import secrets

from kiosk.errors import BadData

_DIGITS = 8
# The table of Damm (2004): every wrong digit and every two that changed places are noticed.
_TABLE = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)


def new_number() -> str:
    """Make one, in threes."""
    digits = f"{secrets.randbelow(10**_DIGITS):0{_DIGITS}d}"
    digits += str(_check(digits))
    return _spaced(digits)


def parse_number(text: str) -> str:
    """Give a number as it is written, from what somebody typed.

    Raises:
        BadData: a digit is wrong, missing or too many.
    """
    digits = "".join(text.split())
    if len(digits) != _DIGITS + 1 or not (digits.isascii() and digits.isdecimal()):
        raise BadData(f"a dossier number has {_DIGITS + 1} digits")
    if _check(digits):
        raise BadData("a digit of the dossier number is wrong")
    return _spaced(digits)


def _spaced(digits: str) -> str:
    return f"{digits[:3]} {digits[3:6]} {digits[6:]}"


def _check(digits: str) -> int:
    state = 0
    for digit in digits:
        state = _TABLE[state][int(digit)]
    return state
