"""Languages by skill, with the levels explained in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.model.competence import Level
from kiosk.print.cv.block import Block
from kiosk.print.cv.europass_head import LABEL
from kiosk.print.cv.pace import Pace, lettering
from kiosk.print.cv.spoken import Spoken, level_words
from kiosk.print.cv.writing import Column, fitted
from kiosk.print.face import Weight
from kiosk.print.sheet import Sheets
from kiosk.print.text import Text
from kiosk.words import Texts, Words

_NAME_WIDTH, _BESIDE_NAME, _MOST_NAME = 74.0, 8.0, 0.4
_LEGEND = lettering(Weight.REGULAR, 9.5, 12)
_LEGEND_GAP = 4.0


def language_table(spoken: Sequence[Spoken], label: Text, words: Words, column: Column, pace: Pace) -> list[Block]:
    """Write a table of languages with their legend; its rows stay together."""
    paper = words.context("paper")
    strong, body = pace.style(Weight.SEMIBOLD, 10.5, 15), pace.style(Weight.REGULAR, 10.5, 15)
    names = [Text(each.name, strong, column.width).used_width + _BESIDE_NAME for each in spoken]
    name_width = min(max(pace.high(_NAME_WIDTH), *names), column.width * _MOST_NAME)
    width = (column.width - name_width) / 4
    heads = (paper.tr("Listening"), paper.tr("Reading"), paper.tr("Speaking"), paper.tr("Writing"))
    titles = [fitted(title, strong, width - 4) for title in heads]
    rows = [_Row((Text("", strong, name_width), *titles), column, width, 0.9, 0.0, label)]
    for each in spoken:
        cells = [Text(level, body, width) for level in each.skills]
        rows.append(_Row((fitted(each.name, strong, name_width - 4), *cells), column, width, 0.5, 2.0))
    legend = Text(_legend(paper), _LEGEND, column.width, rtl=words.rtl)

    def explain(sheets: Sheets, y: float) -> None:
        sheets.write(column.x, y, legend)

    blocks = [Block(row.height, row.draw, 0.0 if index else 8 * pace.gaps, keep=True) for index, row in enumerate(rows)]
    return [*blocks, Block(legend.height, explain, _LEGEND_GAP)]


def _legend(paper: Texts) -> str:
    steps = (("A1–A2", Level.A1), ("B1", Level.B1), ("B2", Level.B2), ("C1–C2", Level.C1))
    return " · ".join(f"{name}\u00a0{level_words(level, paper)}" for name, level in steps)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row over its rule; the first cell is as wide as its text block, with a label at the very front."""

    cells: tuple[Text, ...]
    column: Column
    width: float
    rule: float
    padding: float
    label: Text | None = None

    @property
    def height(self) -> float:
        """The height with the padding on both sides of the text."""
        return max(cell.height for cell in self.cells) + self.padding + 3.0

    def draw(self, sheets: Sheets, y: float) -> None:
        """Draw the row."""
        column, line = self.column, y + self.height
        if self.label:
            sheets.write(LABEL.x, y, self.label)
        start = column.x + column.width - 4 * self.width
        for place, cell in enumerate(self.cells):
            x = start + (place - 1) * self.width if place else column.x
            sheets.write(x, y + self.padding, cell)
        colour = sheets.palette.line if self.padding else None
        if colour:
            sheets.rule(column.x, line, column.x + column.width, line, self.rule, colour=colour)
        else:
            sheets.rule(column.x, line, column.x + column.width, line, self.rule)
