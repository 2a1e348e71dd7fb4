"""Keyboard layouts as data: Belgian AZERTY for Dutch, QWERTY for English, digits and signs for both."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A key: `code` is what it types or does, `share` its part of the row, `accents` what holding it offers.

    Keys whose code is longer than one character do something; the others type their code.
    """

    code: str
    label: str = ""
    icon: str = ""
    hint: str = ""
    share: float = 1.0
    accents: str = ""


Layout = tuple[tuple[Key, ...], ...]

SHIFT = Key(code="shift", icon="arrow-fat-up", share=1.5)
ERASE = Key(code="erase", icon="backspace", share=1.5)
ENTER = Key(code="enter", icon="arrow-elbow-down-left", share=1.5)
LEFT = Key(code="left", icon="caret-left")
RIGHT = Key(code="right", icon="caret-right")
SPACE = Key(code="space", share=5)
CLOSE = Key(code="close", icon="keyboard", share=1.8)
GO = Key(code="go", icon="magnifying-glass", share=2.4)

ACCENTS = {
    "a": "àâä",
    "c": "ç",
    "e": "éèêë",
    "i": "ïî",
    "n": "ñ",
    "o": "öô",
    "u": "ùûü",
    "y": "ÿ",
}


def _keys(letters: str) -> tuple[Key, ...]:
    return tuple(
        Key(code=letter, label=letter, accents=ACCENTS.get(letter, ""), hint=ACCENTS.get(letter, "")[:1])
        for letter in letters
    )


def _letters(first: str, second: str, third: str) -> Layout:
    return (
        (*_keys(first), ERASE),
        (*_keys(second), ENTER),
        (SHIFT, *_keys(third), LEFT, RIGHT),
        (Key(code="digits", label="123", share=1.5), *_keys("éè"), SPACE, CLOSE, GO),
    )


LETTERS = {
    "nl": _letters("azertyuiop", "qsdfghjklm", "wxcvbn'-"),
    "en": _letters("qwertyuiop", "asdfghjkl'", "zxcvbnm-"),
}
DIGITS: Layout = (
    (*_keys("1234567890"), ERASE),
    (*_keys("àâçêëïôöùü"), ENTER),
    (SHIFT, *_keys("@.,/&+()"), LEFT, RIGHT),
    (Key(code="letters", label="abc", share=1.5), *_keys("'-"), SPACE, CLOSE, GO),
)
