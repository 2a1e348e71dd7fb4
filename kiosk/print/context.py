"""What a sheet needs to know beside its subject."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetContext:
    """The language, the moment (local time), the place of the kiosk (at most three lines) and the printer's palette.

    `km` is the distance from `origin` (a municipality), or from this kiosk if that is empty; `shortage` says that
    the occupation lacks people; `sample` that the data are invented and `as_of` that they are of long ago, which every
    sheet then says.
    """

    words: Words
    now: datetime
    place: tuple[str, ...]
    colour: bool
    km: float | None = None
    origin: str = ""
    shortage: bool = False
    sample: bool = False
    as_of: date | None = None
