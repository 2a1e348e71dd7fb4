"""Short remarks in rounded outlines."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.print.piece import Piece
from kiosk.print.sheet import Sheets
from kiosk.print.style import LABEL_STRONG, Scale
from kiosk.print.text import Text

_HEIGHT = 15.0
_ABOVE = 7.5
_MOST = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Pills(Piece):
    """Pills beside each other, by icon and words."""

    pills: tuple[tuple[str, str], ...]

    @property
    def height(self) -> float:
        """The height with some air above it."""
        return _ABOVE + _HEIGHT

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw all."""
        for icon, text in self.pills:
            x = pill(sheets, x, y + _ABOVE, text, icon)


def pill_row(pills: Sequence[tuple[str, str]], scale: Scale) -> list[Piece]:
    """Make a row of at most two pills; large print has none, it says all in rows."""
    return [Pills(pills=tuple(pills[:_MOST]), keep=True)] if pills and not scale.large else []


def pill(sheets: Sheets, x: float, y: float, text: str, icon: str) -> float:
    """Draw a pill; return the x where the next one may begin."""
    words = Text(text, LABEL_STRONG, 220).clip(1)
    width = words.used_width + 26
    sheets.box(x, y, width, _HEIGHT, 3, line=1)
    sheets.icon(icon, x + 6, y + 2.5, 10)
    sheets.write(x + 19, y + 1.5, words)
    return x + width + 6
