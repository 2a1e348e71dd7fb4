"""The card with the key facts: three columns of doors."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.print.sheet import LEFT, TEXT_WIDTH, Sheets
from kiosk.print.style import LABEL, VALUE
from kiosk.print.text import Text

COLUMNS = 3
_PADDING = 11.0
_GAP = 10.0
_ROW = 35.0
_CELL = (TEXT_WIDTH - 20) / COLUMNS
_TEXT = 34.0
_LINES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One fact: a Phosphor icon, what it is, and its value."""

    icon: str
    label: str
    value: str

    @property
    def fits(self) -> bool:
        """Whether the value takes no more than two lines."""
        return len(_value(self).lines) <= _LINES


def _value(fact: Fact) -> Text:
    return Text(fact.value, VALUE, _CELL - _TEXT - 6)


class FactGrid:
    """Facts in rows of three; a row grows with its longest value."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._rows = [
            [(fact, _value(fact)) for fact in facts[start : start + COLUMNS]] for start in range(0, len(facts), COLUMNS)
        ]
        self._heights = [max(_ROW, *(18 + value.height for _, value in row)) for row in self._rows]

    @property
    def height(self) -> float:
        """The height of the card, 0 without facts."""
        if not self._rows:
            return 0.0
        return sum(self._heights) + _GAP * (len(self._rows) - 1) + 2 * _PADDING - 1

    def draw(self, sheets: Sheets, y: float) -> None:
        """Draw the card over the whole text width."""
        if not self._rows:
            return
        palette = sheets.palette
        sheets.box(LEFT, y, TEXT_WIDTH, self.height, 6, line=0.9, colour=palette.line)
        top = y + _PADDING - 1
        for row, height in zip(self._rows, self._heights, strict=True):
            for index, (fact, value) in enumerate(row):
                x = LEFT + 12 + index * _CELL
                sheets.arch(x, top + 1, 27, 34, palette.tint, line=0 if palette.tint else 0.75)
                sheets.icon(fact.icon, x + 6, top + 12, 15, palette.door)
                sheets.say(x + _TEXT, top + 2, _CELL - _TEXT - 2, fact.label, LABEL)
                sheets.write(x + _TEXT, top + 15, value)
            top += height + _GAP
