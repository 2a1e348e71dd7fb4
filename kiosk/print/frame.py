"""What every sheet of the kiosk has: the door on its line, and the doorstep (PAPER, section 5)."""

from dataclasses import dataclass
from datetime import datetime

from babel.dates import format_date

from kiosk.print import qr
from kiosk.print.palette import WHITE
from kiosk.print.sheet import GUTTER, LEFT, MM, RIGHT, TEXT_WIDTH, Sheets
from kiosk.print.style import (
    DOORSTEP,
    DOORSTEP_STRONG,
    HEADER_FACT,
    LARGE,
    MARK_LINE,
    MARK_NAME,
    NORMAL,
    SECTION,
    Scale,
)
from kiosk.print.text import Span, Text
from kiosk.words import Words

_RULE, _LARGE_RULE = 75.0, 82.0
_SLAB, _LARGE_SLAB = 757.5, 748.0
_QR_SIZE, _LARGE_QR_SIZE = 45.0, 52.0
_QR_TEXT = 112.0
_MARK_WIDTH = 35.0
_MARK_DOORS = (23.0, 19.0, 26.5)
_LARGE_CAPTION, _LARGE_MOMENT = 132.0, 116.0
_LARGE_LINES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What stands on the header: the icon in the door, the section, one short fact or `notice`, and the number."""

    icon: str
    name: str
    fact: str = ""
    number: str = ""
    notice: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A QR code of the doorstep: the address, what it opens, and the number for who has no phone."""

    modules: qr.Matrix
    caption: str
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doorstep:
    """Where and when a sheet was made; `place` has at most three lines."""

    place: tuple[str, ...]
    made: datetime
    code: Code | None = None


def header(sheets: Sheets, head: Head, scale: Scale = NORMAL) -> None:
    """Draw the door with its icon, the name of the section, one short fact and the mark of WIS."""
    if scale.large:
        _large_header(sheets, head)
        return
    palette = sheets.palette
    sheets.arch(LEFT, _RULE - 42.5, 35, 42.5, palette.door)
    sheets.icon(head.icon, LEFT + 7.5, _RULE - 32, 20, WHITE)
    title = Text(head.name, SECTION, 240).clip(1)
    sheets.write(LEFT + 46, _RULE - 31, title)
    line = Text("werk & opleiding", MARK_LINE, 120)
    mark = RIGHT - line.used_width
    start = LEFT + 46 + title.used_width + 10
    sheets.write(start, _RULE - 31, Text(head.fact, HEADER_FACT, mark - _MARK_WIDTH - start - GUTTER).clip(1))
    _mark(sheets, mark, line)
    sheets.rule(LEFT, _RULE, RIGHT, _RULE, 1.25, colour=palette.door)


def _large_header(sheets: Sheets, head: Head) -> None:
    """Draw a larger door, and the number that one types or says instead of the mark."""
    palette = sheets.palette
    sheets.arch(LEFT, _LARGE_RULE - 50, 41, 50, palette.door)
    sheets.icon(head.icon, LEFT + 8.5, _LARGE_RULE - 37, 24, WHITE)
    title = Text(head.name, LARGE.section, 300).clip(1)
    sheets.write(LEFT + 54, _LARGE_RULE - 36, title)
    used = title.used_width + 54 + GUTTER
    if head.number:
        number = Text(head.number, LARGE.h3, TEXT_WIDTH - used, "right").clip(1)
        sheets.write(LEFT + used, _LARGE_RULE - 35, number)
    if head.notice:
        room = TEXT_WIDTH - 54
        sheets.write(LEFT + 54, _LARGE_RULE - 56, Text(head.fact, LARGE.label, room).clip(1))
    sheets.rule(LEFT, _LARGE_RULE, RIGHT, _LARGE_RULE, 2, colour=palette.door)


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


def doorstep(sheets: Sheets, words: Words, step: Doorstep, sheet: int, count: int, *, scale: Scale = NORMAL) -> None:
    """Draw the slab, the code, the place, the moment, and which of how many sheets this is."""
    paper = words.context("paper")
    overhang = 4 * MM
    slab, thick = (_LARGE_SLAB, 4) if scale.large else (_SLAB, 3)
    sheets.box(LEFT - overhang, slab, TEXT_WIDTH + 2 * overhang, thick, 1, fill=sheets.palette.slab)
    of = paper.tr("Sheet {number} of {count}").format(number=sheet, count=count)
    if scale.large:
        _large_doorstep(sheets, words, step, of)
        return
    for x in (LEFT, RIGHT):
        sheets.rule(x, _SLAB + 3, x, _SLAB + 6, 0.75)
    top = _SLAB + 14
    x = LEFT
    if step.code:
        size = max(_QR_SIZE, len(step.code.modules) * 0.45 * MM)
        sheets.qr(x, top, size, step.code.modules)
        sheets.write(x + size + 9, top + 4.5, Text(_caption(step.code, words), DOORSTEP, _QR_TEXT).clip(3))
        x += size + 9 + _QR_TEXT + 8
    width = RIGHT - 120 - x
    y = top + 4.5
    for index, line in enumerate(step.place[:3]):
        style = DOORSTEP if index else DOORSTEP_STRONG
        y = sheets.write(x, y, Text(line, style, width).clip(1))
    moment = ((long_date(step.made, words), DOORSTEP), (clock_time(step.made, words), DOORSTEP), (of, DOORSTEP_STRONG))
    for index, (line, style) in enumerate(moment):
        sheets.say(RIGHT - 170, top + 4.5 + index * 12, 170, line, style, align="right")


def _large_doorstep(sheets: Sheets, words: Words, step: Doorstep, of: str) -> None:
    """Draw the same in three lines of large print; what does not fit beside the code is left to the other sheets."""
    top, x = _LARGE_SLAB + 10, LEFT
    if step.code:
        size = max(_LARGE_QR_SIZE, len(step.code.modules) * 0.45 * MM)
        sheets.qr(x, top + 4, size, step.code.modules)
        x += size + 8
        told = (Span(f"{step.code.caption}\n"), Span(step.code.number, strong=True))
        sheets.write(x, top, Text(told, LARGE.doorstep, _LARGE_CAPTION).clip(_LARGE_LINES))
        x += _LARGE_CAPTION + 8
    room = RIGHT - _LARGE_MOMENT - x
    place = Text(step.place[0] if step.place else "", LARGE.doorstep_strong, room).clip(2)
    y, rest = top, place
    while rest.lines:
        # Line by line, so that a mirrored sheet puts each at its edge.
        first, rest = rest.split(LARGE.doorstep.lead)
        y = sheets.write(x, y, first)
    desk = Text(step.place[-1] if len(step.place) > 1 else "", LARGE.doorstep, room)
    if len(place.lines) + len(desk.lines) <= _LARGE_LINES:
        sheets.write(x, y, desk)
    day = format_date(step.made, "d MMM y", words.locale)
    lines = ((day, LARGE.doorstep), (clock_time(step.made, words), LARGE.doorstep), (of, LARGE.doorstep_strong))
    for index, (line, style) in enumerate(lines):
        text = Text(line, style, _LARGE_MOMENT, "right").clip(1)
        sheets.write(RIGHT - _LARGE_MOMENT, top + index * 20, text)


def _caption(code: Code, words: Words) -> tuple[Span, ...]:
    paper = words.context("paper")
    scan = paper.tr("Scan with your phone:")
    return (Span(f"{scan}\n{code.caption}" + ("\n" if code.number else "")), Span(code.number, strong=True))


def clock_time(moment: datetime, words: Words) -> str:
    """Write the time of a moment."""
    paper = words.context("paper")
    return paper.tr("{hour}:{minute}").format(hour=moment.hour, minute=f"{moment.minute:02}")


def long_date(day: datetime, words: Words) -> str:
    """Write a day as on a calendar, with its weekday and year."""
    return format_date(day, "EEEE d MMMM y", words.locale)
