"""Months as text, as JSON Resume, Europass and rendercv write them."""

import re

from kiosk.cv.taken import Ledger, Why
from kiosk.model.cv import Month

_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(-\d{1,2}(?:T.*)?)?)?Z?")
_STILL = frozenset({"", "present", "current", "now", "ongoing", "null", "~"})


def month_text(month: Month | None) -> str:
    """Write a month, or a year."""
    if month is None:
        return ""
    return f"{month.year:04d}-{month.month:02d}" if month.month else f"{month.year:04d}"


def month_of(text: str, where: str, ledger: Ledger) -> Month | None:
    """Read a date; whatever means until today is none."""
    text = text.strip()
    if text.lower() in _STILL:
        return None
    if not (found := _DATE.fullmatch(text)) or int(found[2] or 0) > 12 or int(found[1]) == 0:
        ledger.leave(where, text, Why.UNREADABLE)
        return None
    if found[3] and not found[3].startswith("-01"):
        ledger.leave(where, text, Why.DAY)
    return Month(int(found[1]), int(found[2] or 0))
