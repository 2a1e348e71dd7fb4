"""Dotted lines to write on."""

from dataclasses import dataclass

from kiosk.print.piece import Piece
from kiosk.print.sheet import COLUMN, GUTTER, TEXT_WIDTH, Sheets
from kiosk.print.style import Scale
from kiosk.print.text import Text
from kiosk.words import Texts

_PITCH, _LARGE_PITCH = 25.0, 44.0
_DOTS = (0.6, 2.2)


@dataclass(frozen=True, slots=True, kw_only=True)
class WritingLine(Piece):
    """A dotted line with its label, or two side by side: x, width and label of each."""

    lines: tuple[tuple[float, float, Text], ...]
    pitch: float

    @property
    def height(self) -> float:
        """The pitch of the lines."""
        return self.pitch

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the labels and the dots."""
        for left, width, label in self.lines:
            foot = y + 1.5 + label.style.lead
            sheets.write(x + left, y + 1.5, label)
            sheets.rule(x + left + label.used_width + 6, foot - 1.5, x + left + width, foot - 1.5, 0.6, dash=_DOTS)


def writing_line(scale: Scale, *labels: str) -> WritingLine:
    """Make a line over the whole width, or two side by side."""
    widths = [TEXT_WIDTH] if len(labels) == 1 else [COLUMN - 8, COLUMN]
    lines = tuple(
        (index * (COLUMN + GUTTER), width, Text(label, scale.label, width).clip(1))
        for index, (width, label) in enumerate(zip(widths, labels, strict=True))
    )
    return WritingLine(lines=lines, pitch=_LARGE_PITCH if scale.large else _PITCH)


def note_lines(paper: Texts, scale: Scale) -> list[Piece]:
    """Make the lines for who calls an employer."""
    labels = (paper.tr("I called on"), paper.tr("I spoke with"), paper.tr("Interview on"), paper.tr("at (time)"))
    if scale.large:
        return [writing_line(scale, label) for label in labels]
    return [writing_line(scale, *labels[:2]), writing_line(scale, *labels[2:])]
