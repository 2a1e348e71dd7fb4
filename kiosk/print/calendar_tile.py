"""A page of a tear-off calendar, small before a task and large in an appointment (PAPER, section 5)."""

from dataclasses import dataclass
from datetime import date

from babel.dates import format_date

from kiosk.print.face import Weight
from kiosk.print.sheet import Sheets
from kiosk.print.style import BODY, TILE_DAY, TILE_MONTH, Style
from kiosk.print.text import Text
from kiosk.words import Words

_MARGIN = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """Measures of a tile: its band with the month, the day under it, the weekday if it has one."""

    width: float
    height: float
    band: float
    line: float
    radius: float
    ring: float
    month: Style
    month_y: float
    month_patterns: tuple[str, str]
    day: Style
    day_y: float
    weekday_y: float = 0.0


SMALL = Tile(
    width=44,
    height=44,
    band=16.5,
    line=1.1,
    radius=4,
    ring=1.8,
    month=TILE_MONTH,
    month_y=3.8,
    month_patterns=("LLLL", "LLL"),
    day=TILE_DAY,
    day_y=16.5,
)
HERO = Tile(
    width=92,
    height=78,
    band=21,
    line=1.4,
    radius=5,
    ring=2.2,
    month=Style(Weight.SEMIBOLD, 10.5, 14),
    month_y=5.5,
    month_patterns=("LLLL y", "LLL y"),
    day=Style(Weight.BOLD, 34, 37),
    day_y=22,
    weekday_y=59,
)


def calendar_tile(sheets: Sheets, words: Words, x: float, y: float, day: date, *, tile: Tile) -> None:
    """Draw the tile; its rings stick out above y."""
    sheets.box(x, y, tile.width, tile.height, tile.radius, line=tile.line)
    sheets.rule(x, y + tile.band, x + tile.width, y + tile.band, tile.line)
    for share in (0.3, 0.7):
        ring = x + tile.width * share
        sheets.rule(ring, y - 4, ring, y + 2, tile.ring)
    full, short = (format_date(day, pattern, words.locale) for pattern in tile.month_patterns)
    month = full if Text(full, tile.month, 2 * tile.width).used_width <= tile.width - _MARGIN else short
    lines = [(tile.month_y, month, tile.month), (tile.day_y, str(day.day), tile.day)]
    lines += [(tile.weekday_y, format_date(day, "EEEE", words.locale), BODY)] if tile.weekday_y else []
    for top, text, style in lines:
        sheets.say(x, y + top, tile.width, text, style, align="centre")
