"""Two columns of pieces side by side, that go on together on the next sheet."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

from kiosk.print.piece import Piece, pour, stacked
from kiosk.print.sheet import COLUMN, GUTTER, Sheets
from kiosk.print.style import Scale


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside(Piece):
    """Pieces at the left, and others that begin `second` points to the right."""

    left: tuple[Piece, ...]
    right: tuple[Piece, ...]
    second: float

    @property
    def height(self) -> float:
        """The height of the longer column."""
        return max(stacked(self.left).height, stacked(self.right).height)

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw both columns."""
        stacked(self.left).draw(sheets, x, y)
        stacked(self.right).draw(sheets, x + self.second, y)

    def split(self, room: float, *, forced: bool = False) -> "tuple[Piece, Piece] | None":
        """Split both columns at the same height."""
        left, left_rest = pour(self.left, room, forced=forced)
        right, right_rest = pour(self.right, room, forced=forced)
        # A repeated heading alone is nothing placed.
        if not _moved(self.left, left_rest) and not _moved(self.right, right_rest):
            return None
        rest = replace(self, left=tuple(left_rest), right=tuple(right_rest))
        return replace(self, left=left.pieces, right=right.pieces, keep=False), rest


def beside(left: Sequence[Piece], right: Sequence[Piece], scale: Scale, *, first: float = COLUMN) -> list[Piece]:
    """Stand pieces side by side, the left ones `first` wide; large print stands them under each other."""
    if scale.large:
        return [*left, *right]
    if not left or not right:
        return [*left, *right]
    gap = max(left[0].gap, right[0].gap)
    return [Beside(left=tuple(left), right=tuple(right), second=first + GUTTER, gap=gap)]


def balanced(pieces: Sequence[Piece], scale: Scale) -> list[Piece]:
    """Stand pieces under each other in two columns of much the same height; in large print in one."""
    if scale.large or not pieces:
        return list(pieces)
    room = scale.small * ceil(stacked(pieces).height / 2 / scale.small)
    while True:
        left, rest = pour(pieces, room)
        right, over = pour(rest, room)
        if left.pieces and not over:
            return [Beside(left=left.pieces, right=right.pieces, second=COLUMN + GUTTER, gap=pieces[0].gap)]
        room += scale.small


def _moved(before: Sequence[Piece], after: Sequence[Piece]) -> bool:
    """Tell whether anything at all was placed."""
    return bool(before) and (not after or after[0] is not before[0])
