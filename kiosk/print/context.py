"""What a sheet needs to know beside its subject."""

from dataclasses import dataclass
from datetime import date, datetime

from babel.dates import format_date, format_skeleton

from kiosk.print.style import NORMAL, Scale
from kiosk.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetContext:
    """The language, the moment (local time), the place of the kiosk (at most three lines) and the printer's palette.

    `scale` is the size of print; `sample` says that the data are invented and `as_of` that they are of long ago, which
    every sheet then says.
    """

    words: Words
    now: datetime
    place: tuple[str, ...]
    colour: bool
    scale: Scale = NORMAL
    sample: bool = False
    as_of: date | None = None


def written_day(day: date, context: SheetContext) -> str:
    """Write a day, with its year unless it is this one."""
    locale = context.words.locale
    if day.year == context.now.year:
        return format_skeleton("MMMMd", day, locale=locale)
    return format_date(day, "long", locale)
