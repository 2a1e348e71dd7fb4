"""Spaces that may not end a line (PAPER, section 3)."""

import re
from functools import cache

from babel import Locale

from kiosk.config import LANGUAGES

_NBSP = "\u00a0"
_UNITS = (
    *("km", "m", "cm", "kg", "uur", "u", "hours", "hour", "min", "minuten", "minutes", "procent", "euro", "%", "€"),
    *(
        "h",
        "heures",
        "Uhr",
        "Stunden",
        "км",
        "м",
        "год",
        "хв",
        "ч",
        "мин",
        "كم",
        "م",
        "ساعة",
        "saat",
        "godz.",
        "ore",
        "horas",
    ),
)


@cache
def _rules() -> tuple[tuple[re.Pattern[str], str], ...]:
    months = "|".join(
        sorted(
            {
                re.escape(name)
                for language in LANGUAGES
                for width in ("wide", "abbreviated")
                for name in Locale(language).months["format"][width].values()
            },
            key=lambda name: (-len(name), name),
        )
    )
    units = "|".join(re.escape(unit) for unit in _UNITS)
    return tuple(
        (re.compile(pattern), replacement)
        for pattern, replacement in (
            (r"(?<=\d) (?=\d)", _NBSP),
            (rf"(?<=\d) (?=(?:{months})\b)", _NBSP),
            (rf"\b({months}) (?=\d{{4}}\b)", rf"\1{_NBSP}"),
            (r"(?<=\b\d{4}) (?=[A-Z])", _NBSP),
            (rf"(?<=\d) (?=(?:{units})(?!\w))", _NBSP),
            (r"(?<=[€±]) (?=\d)", _NBSP),
        )
    )


def glued(text: str) -> str:
    """Tie numbers to what they count, and the parts of phone numbers, dates and postcodes to each other."""
    for pattern, replacement in _rules():
        text = pattern.sub(replacement, text)
    return text
