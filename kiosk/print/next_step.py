"""The one heavy box of a sheet: what to do now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date

from kiosk.print.sheet import LEFT, RIGHT, TEXT_WIDTH, Sheets
from kiosk.print.style import BODY, H2, LABEL, TILE_DAY, TILE_MONTH, TILE_WEEKDAY
from kiosk.print.text import Span, Text
from kiosk.words import Words

_PADDING = 14.0
_FIRST_ROW = 34.0
_ROW_GAP = 3.0
_INDENT = 20.0
_TILE_WIDTH, _TILE_HEIGHT = 50.0, 54.0
_TILE_ROOM = 104.0
_TILE_TOP = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One line of the box, with its icon."""

    icon: str
    text: Sequence[Span]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """The date tile and the words above it."""

    label: str
    day: date


class NextStep:
    """A title, steps, and a deadline if there is one."""

    def __init__(self, title: str, steps: Sequence[Step], deadline: Deadline | None) -> None:
        self._title = title
        self._deadline = deadline
        width = TEXT_WIDTH - 2 * _PADDING - _INDENT - (_TILE_ROOM if deadline else 0)
        self._rows = [(step.icon, Text(step.text, BODY, width)) for step in steps]

    @property
    def height(self) -> float:
        """The height of the box."""
        rows = _FIRST_ROW + sum(text.height + _ROW_GAP for _, text in self._rows) + 8
        return max(rows, _TILE_TOP + _TILE_HEIGHT + _PADDING) if self._deadline else rows

    def draw(self, sheets: Sheets, words: Words, y: float) -> None:
        """Draw the box over the whole text width."""
        sheets.box(LEFT, y, TEXT_WIDTH, self.height, 6, line=1.75, fill=sheets.palette.step_tint)
        sheets.say(LEFT + _PADDING, y + 12, 300, self._title, H2)
        row = y + _FIRST_ROW
        for icon, text in self._rows:
            sheets.icon(icon, LEFT + _PADDING, row + 0.5, 13)
            row = sheets.write(LEFT + _PADDING + _INDENT, row, text) + _ROW_GAP
        if self._deadline:
            sheets.say(RIGHT - _PADDING - 160, y + 12, 160, self._deadline.label, LABEL, align="right")
            date_tile(sheets, words, RIGHT - _PADDING - _TILE_WIDTH, y + _TILE_TOP, self._deadline.day)


def date_tile(sheets: Sheets, words: Words, x: float, y: float, day: date) -> None:
    """Draw a page of a tear-off calendar."""
    sheets.box(x, y, _TILE_WIDTH, _TILE_HEIGHT, 4, line=1.1)
    sheets.rule(x, y + 16.5, x + _TILE_WIDTH, y + 16.5, 1.1)
    for share in (0.3, 0.7):
        sheets.rule(x + _TILE_WIDTH * share, y - 4, x + _TILE_WIDTH * share, y + 2, 1.8)
    for top, pattern, style in ((3.8, "MMMM", TILE_MONTH), (16.5, "d", TILE_DAY), (40, "EEEE", TILE_WEEKDAY)):
        sheets.say(x, y + top, _TILE_WIDTH, format_date(day, pattern, words.locale), style, align="centre")
