"""All texts of a value, line by line, whatever it is made of."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from kiosk.model.cv import Month, Period
from kiosk.model.cv_pages import Look


def every_text(value: Any) -> Iterator[str]:
    """Give one line per value that holds no other values: each item of a list, each long text."""
    plain, nested = [], []
    for each in fields(value):
        inner = getattr(value, each.name)
        text = _plain(inner)
        if text is not None:
            plain.append(text)
        else:
            nested.append(inner)
    if line := " · ".join(part for part in plain if part):
        yield line
    for inner in nested:
        yield from _inside(inner)


def _inside(value: Any) -> Iterator[str]:
    for item in value if isinstance(value, tuple) else (value,):
        if is_dataclass(item) and not isinstance(item, Look):
            yield from every_text(item)
        elif text := _plain(item):
            yield text


def _plain(value: Any) -> str | None:
    """Write a value of one part; None if it has more. Pictures and switches are no texts."""
    match value:
        case Period():
            return "–".join(_month(each) for each in (value.start, value.end) if each)
        case Month():
            return _month(value)
        case str():
            return value
        case date():
            return value.isoformat()
        case None | bool() | bytes():
            return ""
        case int() | float():
            return str(value)
        case _:
            return None


def _month(month: Month) -> str:
    return f"{month.year}-{month.month:02}" if month.month else str(month.year)
