"""What every sheet of the kiosk has: the door on its line, and the doorstep (PAPER, section 5)."""

from dataclasses import dataclass
from datetime import datetime

from babel.dates import format_date

from kiosk.print import qr
from kiosk.print.palette import WHITE
from kiosk.print.sheet import GUTTER, LEFT, MM, RIGHT, TEXT_WIDTH, Sheets
from kiosk.print.style import DOORSTEP, DOORSTEP_STRONG, HEADER_FACT, MARK_LINE, MARK_NAME, SECTION
from kiosk.print.text import Span, Text
from kiosk.words import Words

_RULE = 75.0
_SLAB = 757.5
_QR_SIZE = 45.0
_QR_TEXT = 112.0
_MARK_WIDTH = 35.0
_MARK_DOORS = (23.0, 19.0, 26.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A QR code of the doorstep: the address, what it opens, and the number for who has no phone."""

    modules: qr.Matrix
    caption: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Doorstep:
    """Where and when a sheet was made; `place` has at most three lines."""

    place: tuple[str, ...]
    made: datetime
    code: Code | None = None


def header(sheets: Sheets, icon: str, name: str, fact: str) -> None:
    """Draw the door with its icon, the name of the section, one short fact and the mark of WIS."""
    palette = sheets.palette
    sheets.arch(LEFT, _RULE - 42.5, 35, 42.5, palette.door)
    sheets.icon(icon, LEFT + 7.5, _RULE - 32, 20, WHITE)
    title = Text(name, SECTION, 240)
    sheets.write(LEFT + 46, _RULE - 31, title)
    line = Text("werk & opleiding", MARK_LINE, 120)
    mark = RIGHT - line.used_width
    start = LEFT + 46 + title.used_width + 10
    sheets.write(start, _RULE - 31, Text(fact, HEADER_FACT, mark - _MARK_WIDTH - start - GUTTER).clip(1))
    _mark(sheets, mark, line)
    sheets.rule(LEFT, _RULE, RIGHT, _RULE, 1.25, colour=palette.door)


def _mark(sheets: Sheets, x: float, line: Text) -> None:
    """Draw three doors, the name and the line under it, the words beginning at x."""
    foot = _RULE - 6
    with sheets.upright(x - _MARK_WIDTH, RIGHT - x + _MARK_WIDTH) as start:
        for index, (height, fill) in enumerate(zip(_MARK_DOORS, sheets.palette.mark, strict=True)):
            left = start + index * 10.2
            if fill:
                sheets.arch(left, foot - height, 9, height, fill)
            else:
                sheets.arch(left + 0.5, foot - height, 8.1, height - 0.5, None, line=1)
        sheets.say(start + _MARK_WIDTH, foot - 27.5, 60, "WIS", MARK_NAME)
        sheets.write(start + _MARK_WIDTH, foot - 12, line)


def doorstep(sheets: Sheets, words: Words, step: Doorstep, sheet: int, count: int) -> None:
    """Draw the slab, the code, the place, the moment, and which of how many sheets this is."""
    paper = words.context("paper")
    overhang = 4 * MM
    sheets.box(LEFT - overhang, _SLAB, TEXT_WIDTH + 2 * overhang, 3, 1, fill=sheets.palette.slab)
    for x in (LEFT, RIGHT):
        sheets.rule(x, _SLAB + 3, x, _SLAB + 6, 0.75)
    top = _SLAB + 14
    x = LEFT
    if step.code:
        size = max(_QR_SIZE, len(step.code.modules) * 0.45 * MM)
        sheets.qr(x, top, size, step.code.modules)
        scan = paper.tr("Scan with your phone:")
        caption = (Span(f"{scan}\n{step.code.caption}\n"), Span(step.code.number, strong=True))
        sheets.say(x + size + 9, top + 4.5, _QR_TEXT, caption, DOORSTEP)
        x += size + 9 + _QR_TEXT + 8
    width = RIGHT - 120 - x
    y = top + 4.5
    for index, line in enumerate(step.place[:3]):
        style = DOORSTEP if index else DOORSTEP_STRONG
        y = sheets.write(x, y, Text(line, style, width).clip(1))
    time = paper.tr("{hour}:{minute}").format(hour=step.made.hour, minute=f"{step.made.minute:02}")
    of = paper.tr("Sheet {number} of {count}").format(number=sheet, count=count)
    moment = ((long_date(step.made, words), DOORSTEP), (time, DOORSTEP), (of, DOORSTEP_STRONG))
    for index, (line, style) in enumerate(moment):
        sheets.say(RIGHT - 170, top + 4.5 + index * 12, 170, line, style, align="right")


def long_date(day: datetime, words: Words) -> str:
    """Write a day as on a calendar, with its weekday and year."""
    return format_date(day, "EEEE d MMMM y", words.locale)
