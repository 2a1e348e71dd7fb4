"""The same in two languages, side by side and beginning on one line (PAPER, section 9)."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from kiosk.print.piece import Piece, pour, stacked
from kiosk.print.sheet import TEXT_WIDTH, WIDTH, Sheets
from kiosk.print.style import Style

PAIR_GUTTER = 24.0
PAIR_WIDTH = (TEXT_WIDTH - PAIR_GUTTER) / 2
_LINE = 0.75
# PAPER, section 9: Arabic is set a little larger, its lines higher, its first line where that of Dutch is.
_ARABIC_SIZE, _ARABIC_LEAD, _ARABIC_DROP = 1.06, 18.0, 7.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair(Piece):
    """Pieces in Dutch at the left and the same in the other language at the right, `under` points above the next pair.

    A language that runs from right to left keeps its column mirrored; the sheet stays Dutch.
    """

    dutch: tuple[Piece, ...]
    other: tuple[Piece, ...]
    under: float
    rtl: bool

    @property
    def height(self) -> float:
        """The height of the taller, with the space under it: the line between both goes on to the next."""
        return max(stacked(self.dutch).height, stacked(self.other).height) + self.under

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw both columns and the line between them."""
        middle = x + TEXT_WIDTH / 2
        sheets.rule(middle, y, middle, y + self.height, _LINE, colour=sheets.palette.line)
        stacked(self.dutch).draw(sheets, x, y)
        with _running(sheets, x + PAIR_WIDTH + PAIR_GUTTER, PAIR_WIDTH, self.rtl) as left:
            stacked(self.other).draw(sheets, left, y)

    def split(self, room: float, *, forced: bool = False) -> "tuple[Piece, Piece] | None":
        """Split both columns at the same height."""
        dutch, dutch_rest = pour(self.dutch, room, forced=forced)
        other, other_rest = pour(self.other, room, forced=forced)
        if not (dutch.placed and other.placed) and not forced:
            return None
        if not dutch.placed and not other.placed:
            return None
        first = replace(self, dutch=dutch.pieces, other=other.pieces, under=0.0, keep=False)
        return first, replace(self, dutch=tuple(dutch_rest), other=tuple(other_rest))


@dataclass(frozen=True, slots=True, kw_only=True)
class Mirrored(Piece):
    """A piece of the width of the text in a language from right to left, on a sheet that stays Dutch."""

    inner: Piece

    @property
    def height(self) -> float:
        """The height of the piece."""
        return self.inner.height

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the piece from its right side."""
        with _running(sheets, x, TEXT_WIDTH, True) as left:
            self.inner.draw(sheets, left, y)

    def split(self, room: float, *, forced: bool = False) -> "tuple[Piece, Piece] | None":
        """Split the piece."""
        halves = self.inner.split(room, forced=forced)
        return (mirrored(halves[0]), mirrored(halves[1])) if halves else None


def mirrored(piece: Piece) -> Piece:
    """Draw a piece from its right side."""
    return Mirrored(inner=piece, gap=piece.gap, keep=piece.keep)


def arabic(style: Style) -> Style:
    """Give the style in which Arabic stands beside Dutch of this style."""
    return replace(style, size=style.size * _ARABIC_SIZE, lead=max(style.lead, _ARABIC_LEAD), drop=_ARABIC_DROP)


@contextmanager
def _running(sheets: Sheets, x: float, width: float, rtl: bool) -> Iterator[float]:
    """Draw a column in its own direction; gives the x where it begins."""
    before = sheets.mirrored
    sheets.mirrored = rtl
    try:
        yield WIDTH - x - width if rtl else x
    finally:
        sheets.mirrored = before
