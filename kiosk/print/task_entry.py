"""One task on a sheet: when, what, who asks and why, steps to tick, and a box for when it is done."""

from dataclasses import dataclass, replace
from datetime import date

from kiosk.print.calendar_tile import SMALL, calendar_tile
from kiosk.print.piece import Piece, pour, stacked
from kiosk.print.sheet import TEXT_WIDTH, Sheets
from kiosk.print.style import Scale
from kiosk.words import Words

_INDENT = 62.0
_ABOVE, _UNDER = 9.0, 7.0
_BOX, _LARGE_BOX = 20.0, 28.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskEntry(Piece):
    """What is said of a task, beside its tile and its box; a line closes it. Large print says the day in words."""

    body: tuple[Piece, ...]
    words: Words
    scale: Scale
    due: date | None = None
    done: bool = False
    begun: bool = False

    @property
    def height(self) -> float:
        """The height of what is said, or of the tile."""
        least = SMALL.height + 4 if self.due and not self.scale.large else 0.0
        return _ABOVE + max(stacked(self.body).height, least) + _UNDER

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the tile, the words, the box and the line."""
        end, top = x + TEXT_WIDTH, y + _ABOVE
        if self.done:
            sheets.icon("check-circle", x + (0 if self.scale.large else 14), top - 1, 20, weight="fill")
        elif not self.begun:
            box = _LARGE_BOX if self.scale.large else _BOX
            sheets.box(end - box, top + 1, box, box, 1.5, line=1.4)
            if self.due and not self.scale.large:
                calendar_tile(sheets, self.words, x, top + 3, self.due, tile=SMALL)
        stacked(self.body).draw(sheets, x + indent(self.scale, self.done), top)
        sheets.rule(x, y + self.height, end, y + self.height, 0.6, colour=sheets.palette.line)

    def split(self, room: float, *, forced: bool = False) -> "tuple[Piece, Piece] | None":
        """Go on on the next sheet, only if it is higher than one."""
        if not forced:
            return None
        held, rest = pour(self.body, room - _ABOVE - _UNDER, forced=True)
        if not held.placed or not rest:
            return None
        return replace(self, body=held.pieces, keep=False), replace(self, body=tuple(rest), begun=True)


def indent(scale: Scale, done: bool = False) -> float:
    """Give how far the words stand from the margin."""
    if scale.large:
        return scale.tick_indent if done else 0.0
    return _INDENT


def room(scale: Scale, done: bool = False) -> float:
    """Give the width of the words."""
    return TEXT_WIDTH - indent(scale, done) - (_LARGE_BOX if scale.large else _BOX) - 18
