"""What the keys of a scanner mean: the layout of the United States, caps lock off (linux/input-event-codes.h)."""

from enum import IntEnum


class Key(IntEnum):
    """Keys that write nothing, or end a line."""

    TAB = 15
    ENTER = 28
    LEFT_CTRL = 29
    LEFT_SHIFT = 42
    RIGHT_SHIFT = 54
    LEFT_ALT = 56
    KEYPAD_ENTER = 96
    RIGHT_CTRL = 97


SHIFTS = frozenset({Key.LEFT_SHIFT, Key.RIGHT_SHIFT})
CONTROLS = frozenset({Key.LEFT_CTRL, Key.RIGHT_CTRL})
LINE_ENDS = frozenset({Key.ENTER, Key.KEYPAD_ENTER, Key.TAB})
# Ctrl+J and Ctrl+M are line feed and carriage return.
CONTROL_LINE_ENDS = frozenset({36, 50})

_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
    (55, "*", "*"),
    (74, "-", "-"),
    (78, "+", "+"),
    (98, "/", "/"),
)
_KEYPAD = {71: "7", 72: "8", 73: "9", 75: "4", 76: "5", 77: "6", 79: "1", 80: "2", 81: "3", 82: "0", 83: "."}

PLAIN = {first + place: letter for first, plain, _ in _ROWS for place, letter in enumerate(plain)} | _KEYPAD
"""What each key writes by itself."""

SHIFTED = {first + place: letter for first, _, shifted in _ROWS for place, letter in enumerate(shifted)}
"""What each key writes with shift; keys of the keypad then move a cursor."""

DIGITS = {key: digit for key, digit in _KEYPAD.items() if digit != "."}
"""Digits of the keypad: with Alt they give the number of a letter."""
