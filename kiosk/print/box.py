"""A frame around pieces, rules, and empty space."""

from dataclasses import dataclass, replace
from enum import Enum

from kiosk.print.piece import Piece, pour, stacked
from kiosk.print.sheet import TEXT_WIDTH, Sheets


class Frame(Enum):
    """How a box looks: the one heavy box of a sheet, what is chosen among others, or a card."""

    STEP = 1.75
    CHOSEN = 1.4
    CARD = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class Box(Piece):
    """Pieces in a frame, `padding` away from it; they are as wide as the box without its paddings."""

    pieces: tuple[Piece, ...]
    padding: float
    frame: Frame = Frame.STEP
    width: float = TEXT_WIDTH

    @property
    def height(self) -> float:
        """The height of what is in it, with the paddings."""
        return stacked(self.pieces).height + 2 * self.padding

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the frame and what is in it."""
        palette = sheets.palette
        colour = {Frame.STEP: None, Frame.CHOSEN: palette.door, Frame.CARD: palette.line}[self.frame]
        fill = palette.step_tint if self.frame is Frame.STEP else None
        line = self.frame.value
        if colour:
            sheets.box(x, y, self.width, self.height, 6, line=line, colour=colour)
        else:
            sheets.box(x, y, self.width, self.height, 6, line=line, fill=fill)
        stacked(self.pieces).draw(sheets, x + self.padding, y + self.padding)

    def split(self, room: float, *, forced: bool = False) -> "tuple[Piece, Piece] | None":
        """Go on in another box, only if this one is higher than a sheet."""
        if not forced:
            return None
        held, rest = pour(self.pieces, room - 2 * self.padding, forced=True)
        if not held.placed or not rest:
            return None
        return replace(self, pieces=held.pieces, keep=False), replace(self, pieces=tuple(rest))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Piece):
    """A line over the whole width: a hairline, or the heavy rule of a table head."""

    heavy: bool = False
    width: float = TEXT_WIDTH

    @property
    def height(self) -> float:
        """Nothing: it lies on the edge."""
        return 0.0

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the line."""
        if self.heavy:
            sheets.rule(x, y, x + self.width, y, 1.1)
        else:
            sheets.rule(x, y, x + self.width, y, 0.75, colour=sheets.palette.line)
