"""Text as pieces: paragraphs, items with a dot, a tick box or an icon before them, headings, sections."""

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace

from kiosk.model.passage import Line
from kiosk.print.piece import Piece
from kiosk.print.sheet import COLUMN, TEXT_WIDTH, Sheets
from kiosk.print.style import Scale, Style
from kiosk.print.text import Span, Text

Mark = Callable[[Sheets, float, float], None]
"""Draws what stands before an item: x where it begins, y of the middle of the first line."""

_FEWEST_LINES = 2
_TITLE_LINES = 2
# The middle of small letters above the baseline, as a part of the type size.
_MIDDLE = 0.35


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph(Piece):
    """Text; with a `mark` it stands `indent` to the right of it. `more` is the heading under which it goes on.

    On a mirrored sheet text in the other direction keeps to its `own_side`.
    """

    text: Text
    indent: float = 0.0
    mark: Mark | None = None
    own_side: bool = False
    more: "Piece | None" = None

    @property
    def height(self) -> float:
        """The height of its lines."""
        return self.text.height

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the mark and the text."""
        text = self.text
        own = self.own_side and sheets.mirrored and not text.rtl
        with sheets.upright(x, text.width + self.indent) if own else nullcontext(x) as left:
            if self.mark:
                self.mark(sheets, left, y + text.style.lead - text.style.drop - _MIDDLE * text.style.size)
            sheets.write(left + self.indent, y, text)

    def split(self, room: float, *, forced: bool = False) -> "tuple[Piece, Piece] | None":
        """Split so that at least two lines stand on both sides."""
        fewest = 1 if forced else _FEWEST_LINES
        lead = self.text.style.lead
        fitting = min(int((room + 0.01) // lead), len(self.text.lines) - fewest)
        if fitting < fewest:
            return None
        head, tail = self.text.split(fitting * lead)
        # An item that goes on has no second mark, yet stays where it was.
        rest = replace(self, text=tail, mark=_nothing if self.mark else None, head=self.more or self.head)
        return replace(self, text=head, keep=False), rest


def _nothing(sheets: Sheets, x: float, y: float) -> None:
    """Draw no mark."""


def dot(scale: Scale) -> Mark:
    """Give the mark of a list."""
    radius = 3.0 if scale.large else 1.7

    def mark(sheets: Sheets, x: float, y: float) -> None:
        sheets.dot(x + 3, y, radius, sheets.palette.door)

    return mark


def tick(scale: Scale) -> Mark:
    """Give a box to tick."""

    def mark(sheets: Sheets, x: float, y: float) -> None:
        sheets.box(x + 0.5, y - scale.tick / 2, scale.tick, scale.tick, 1.5, line=1.4 if scale.large else 1)

    return mark


def sign(icon: str, scale: Scale) -> Mark:
    """Give an icon as mark, in black."""

    def mark(sheets: Sheets, x: float, y: float) -> None:
        sheets.icon(icon, x, y - scale.icon / 2, scale.icon)

    return mark


def column(scale: Scale) -> float:
    """Give the width of one of two columns; large print has one."""
    return TEXT_WIDTH if scale.large else COLUMN


def paragraph(
    text: str | Sequence[Span],
    style: Style,
    width: float = TEXT_WIDTH,
    *,
    gap: float = 0.0,
    keep: bool = False,
    rtl: bool | None = None,
) -> Paragraph:
    """Make running text; a line that mixes names and our words runs as the sheet does, which `rtl` tells."""
    return Paragraph(text=Text(text, style, width, rtl=rtl), gap=gap, keep=keep)


def title(text: str, scale: Scale, *, gap: float = 0.0, keep: bool = True) -> Paragraph:
    """Make the title of one thing: large on two lines at most, else smaller."""
    large = Text(text, scale.display, TEXT_WIDTH)
    fits = len(large.lines) <= _TITLE_LINES
    return Paragraph(text=large if fits else Text(text, scale.title, TEXT_WIDTH), gap=gap, keep=keep)


def item(
    text: str | Sequence[Span],
    scale: Scale,
    width: float,
    mark: Mark,
    *,
    indent: float = 0.0,
    gap: float = 0.0,
) -> Paragraph:
    """Make an item of a list."""
    indent = indent or scale.indent
    return Paragraph(text=Text(text, scale.body, width - indent), indent=indent, mark=mark, gap=gap, own_side=True)


def ticks(texts: Sequence[str | Sequence[Span]], scale: Scale, width: float) -> list[Piece]:
    """Make a list to tick."""
    return [item(text, scale, width, tick(scale), indent=scale.tick_indent, gap=scale.small * 0.4) for text in texts]


def heading(text: str, scale: Scale, width: float = TEXT_WIDTH, *, gap: float | None = None) -> Paragraph:
    """Make a heading; it stays with what follows."""
    return Paragraph(text=Text(text, scale.h2, width), gap=scale.gap if gap is None else gap, keep=True)


def section(
    text: str, body: Sequence[Piece], scale: Scale, width: float = TEXT_WIDTH, *, more: str = ""
) -> list[Piece]:
    """Put a heading over pieces, repeated as `more` where they go on; nothing at all without pieces."""
    if not body:
        return []
    again = heading(more, scale, width) if more else None
    return [heading(text, scale, width), *_headed(body, again, scale)]


def _headed(body: Sequence[Piece], again: Piece | None, scale: Scale) -> list[Piece]:
    first, *others = body
    pieces = [replace(first, gap=scale.under_heading), *(replace(piece, head=piece.head or again) for piece in others)]
    return [replace(piece, more=again) if isinstance(piece, Paragraph) else piece for piece in pieces]


def told(lines: Sequence[Line], scale: Scale, width: float) -> list[Piece]:
    """Make paragraphs and items of a text of the feed."""
    pieces: list[Piece] = []
    listing = False
    for line in lines:
        gap = 0.0 if listing and line.item else scale.small
        made = item(line.text, scale, width, dot(scale)) if line.item else paragraph(line.text, scale.body, width)
        pieces.append(replace(made, gap=gap, own_side=True))
        listing = line.item
    return pieces
