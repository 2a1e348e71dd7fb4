"""The key facts: a card with three columns of doors, or rows in large print."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.print.piece import Piece
from kiosk.print.sheet import TEXT_WIDTH, Sheets
from kiosk.print.style import LABEL, LARGE, VALUE, Scale
from kiosk.print.text import Text

COLUMNS = 3
_ROW = 35.0
_CELL = (TEXT_WIDTH - 20) / COLUMNS
_TEXT = 34.0
_LINES = 2
_LARGE_ROW, _LARGE_LABEL, _LARGE_VALUE = 36.0, 36.0, 176.0


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


@dataclass(frozen=True, slots=True)
class _Cell:
    icon: str
    label: Text
    value: Text

    @property
    def height(self) -> float:
        return 6 + self.label.height + self.value.height


@dataclass(frozen=True, slots=True, kw_only=True)
class FactGrid(Piece):
    """Facts in rows of three; a row grows with its longest value."""

    rows: tuple[tuple[_Cell, ...], ...]
    padding: float = 11.0
    between: float = 10.0

    @property
    def height(self) -> float:
        """The height of the card, 0 without facts."""
        if not self.rows:
            return 0.0
        return sum(map(_row_height, self.rows)) + self.between * (len(self.rows) - 1) + 2 * self.padding - 1

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the card over the whole text width."""
        if not self.rows:
            return
        palette = sheets.palette
        sheets.box(x, y, TEXT_WIDTH, self.height, 6, line=0.9, colour=palette.line)
        top = y + self.padding - 1
        for row in self.rows:
            for index, cell in enumerate(row):
                left = x + 12 + index * _CELL
                sheets.arch(left, top + 1, 27, 34, palette.tint, line=0 if palette.tint else 0.75)
                sheets.icon(cell.icon, left + 6, top + 12, 15, palette.door)
                sheets.write(left + _TEXT, top + 2, cell.label)
                sheets.write(left + _TEXT, top + 3 + cell.label.height, cell.value, own_side=False)
            top += _row_height(row) + self.between


def _row_height(row: Sequence[_Cell]) -> float:
    return max(_ROW, *(cell.height for cell in row))


def fact_grid(facts: Sequence[Fact], *, padding: float = 11.0, between: float = 10.0, gap: float = 0.0) -> FactGrid:
    """Make the card; the two-up sheet has a narrower one."""
    cells = [
        _Cell(fact.icon, Text(fact.label, LABEL, _CELL - _TEXT - 2), Text(fact.value, VALUE, _CELL - _TEXT - 6))
        for fact in facts
    ]
    rows = tuple(tuple(cells[start : start + COLUMNS]) for start in range(0, len(cells), COLUMNS))
    return FactGrid(rows=rows, padding=padding, between=between, gap=gap)


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow(Piece):
    """A fact in large print, with a hairline under it."""

    icon: str
    label: Text
    value: Text

    @property
    def height(self) -> float:
        """The height of the row."""
        return max(self.label.height, self.value.height) + _LARGE_ROW - LARGE.body.lead

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the row."""
        sheets.icon(self.icon, x + 2, y + 7, LARGE.icon, sheets.palette.door)
        sheets.write(x + _LARGE_LABEL, y + 5, self.label)
        sheets.write(x + _LARGE_VALUE, y + 5, self.value, own_side=False)
        under = y + self.height
        sheets.rule(x, under, x + TEXT_WIDTH, under, 0.75, colour=sheets.palette.line)


def fact_pieces(facts: Sequence[Fact], scale: Scale, *, gap: float = 0.0) -> list[Piece]:
    """Make the card of some facts, or their rows in large print."""
    if not facts:
        return []
    if not scale.large:
        return [fact_grid(facts, padding=scale.card_padding, between=scale.card_gap, gap=gap)]
    return [
        FactRow(
            icon=fact.icon,
            label=Text(fact.label, LARGE.body, _LARGE_VALUE - _LARGE_LABEL - 8),
            value=Text(fact.value, LARGE.value, TEXT_WIDTH - _LARGE_VALUE),
            gap=0.0 if index else gap,
        )
        for index, fact in enumerate(facts)
    ]
