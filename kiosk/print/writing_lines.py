"""Dotted lines to write on."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.print.sheet import COLUMN, LEFT, SECOND, Sheets
from kiosk.print.style import LABEL
from kiosk.print.text import Text

_PITCH = 25.0
_DOTS = (0.6, 2.2)


@dataclass(frozen=True, slots=True)
class WritingLine:
    """A line with its label."""

    label: str


def writing_lines(sheets: Sheets, y: float, rows: Sequence[tuple[WritingLine, WritingLine]]) -> None:
    """Draw rows of two lines, one in each column."""
    for row in rows:
        for x, width, line in ((LEFT, COLUMN - 8, row[0]), (SECOND, COLUMN, row[1])):
            label = Text(line.label, LABEL, width).clip(1)
            sheets.write(x, y + 1.5, label)
            sheets.rule(x + label.used_width + 6, y + 12, x + width, y + 12, 0.6, dash=_DOTS)
        y += _PITCH
