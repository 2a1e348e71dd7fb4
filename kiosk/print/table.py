"""Tables: a head that is repeated on every sheet, rows that never split, hairlines."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.print.piece import Piece
from kiosk.print.sheet import TEXT_WIDTH, Sheets
from kiosk.print.style import Scale, Style
from kiosk.print.text import Align, Span, Text

_BETWEEN = 10.0
_HEAD_RULE, _HAIRLINE = 1.1, 0.6
_LABEL_SHARE = 0.34
# An icon before a text: its size as a part of the type's, and the room it takes.
_SIGN, _SIGN_ROOM = 1.2, 1.7


@dataclass(frozen=True, slots=True)
class Signed:
    """A text with an icon before it."""

    icon: str
    text: str | Sequence[Span]


Cell = str | Sequence[Span] | Signed


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a column, its part of the width, and whether it is flush right."""

    label: str
    share: float
    right: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(Piece):
    """Cells with the x where each begins, icons with theirs, and a rule under them."""

    cells: tuple[tuple[float, Text], ...]
    padding: float
    width: float
    rule: float = _HAIRLINE
    signs: tuple[tuple[float, str], ...] = ()

    @property
    def height(self) -> float:
        """The height of the highest cell with the padding."""
        return max(text.height for _, text in self.cells) + 2 * self.padding

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the cells and the rule."""
        for left, text in self.cells:
            # Each stands under the head of its column, whatever its language.
            sheets.write(x + left, y + self.padding, text, own_side=False)
        style = self.cells[-1][1].style
        size = _SIGN * style.size
        for left, icon in self.signs:
            # Its middle stands where that of the small letters of the first line does.
            middle = y + self.padding + style.lead - style.drop - 0.35 * style.size
            sheets.icon(icon, x + left, middle - size / 2, size)
        under = y + self.height
        if self.rule > _HAIRLINE:
            sheets.rule(x, under, x + self.width, under, self.rule)
        elif self.rule:
            sheets.rule(x, under, x + self.width, under, self.rule, colour=sheets.palette.line)

    def split(self, room: float, *, forced: bool = False) -> "tuple[Piece, Piece] | None":
        """Split the lines of all cells, only if the row is higher than a sheet."""
        if not forced or room - 2 * self.padding < max(text.style.lead for _, text in self.cells):
            return None
        halves = [(left, text.split(room - 2 * self.padding)) for left, text in self.cells]
        first = replace(self, cells=tuple((left, half[0]) for left, half in halves), rule=0.0, keep=False)
        return first, replace(self, cells=tuple((left, half[1]) for left, half in halves), signs=())


def table(
    heads: Sequence[Heading],
    rows: Sequence[Sequence[Cell]],
    scale: Scale,
    *,
    width: float = TEXT_WIDTH,
    gap: float = 0.0,
) -> list[Piece]:
    """Make the head and the rows; large print tells each row as labels with values under its first cell."""
    if not rows:
        return []
    if scale.large:
        return [piece for row in rows for piece in _told(heads, row, scale, width)]
    shown = [index for index, _ in enumerate(heads) if any(row[index] for row in rows)]
    lefts, widths = _columns([heads[index] for index in shown], width)
    placed = list(zip(lefts, widths, (heads[index] for index in shown), strict=True))

    def line(cells: Sequence[Cell], style: Style, padding: float, rule: float) -> Row:
        told = [
            _cell(cell, style, left, room, _align(head)) for cell, (left, room, head) in zip(cells, placed, strict=True)
        ]
        signs = [(left, cell.icon) for cell, (left, *_) in zip(cells, placed, strict=True) if isinstance(cell, Signed)]
        return Row(cells=tuple(told), padding=padding, width=width, rule=rule, signs=tuple(signs))

    head = replace(line([head.label for *_, head in placed], scale.label_strong, 2.5, _HEAD_RULE), gap=gap, keep=True)
    lines = [line([row[index] for index in shown], scale.body, scale.row_padding, _HAIRLINE) for row in rows]
    return [head, *(replace(each, head=head) for each in lines)]


def _columns(heads: Sequence[Heading], width: float) -> tuple[list[float], list[float]]:
    """Give the x and the width of each column; columns that are left out leave their room to the others."""
    whole = sum(head.share for head in heads)
    outer = [width * head.share / whole for head in heads]
    lefts = [sum(outer[:index]) for index in range(len(heads))]
    return lefts, [room - (_BETWEEN if index + 1 < len(heads) else 0) for index, room in enumerate(outer)]


def _cell(cell: Cell, style: Style, left: float, room: float, align: Align = "left") -> tuple[float, Text]:
    """Break the text of a cell, and say where it begins."""
    if not isinstance(cell, Signed):
        return left, Text(cell, style, room, align)
    sign = _SIGN_ROOM * style.size
    return left + sign, Text(cell.text, style, room - sign, align)


def _align(head: Heading) -> Align:
    return "right" if head.right else "left"


def _told(heads: Sequence[Heading], row: Sequence[Cell], scale: Scale, width: float) -> list[Piece]:
    """Tell a row in large print: its first cell, then the others with their labels, the last one ruled."""
    label = width * _LABEL_SHARE
    first = Row(cells=(_cell(row[0], scale.value, 0.0, width),), padding=0.0, width=width, rule=0.0, gap=scale.small)
    lines: list[Row] = [first]
    for head, cell in zip(heads[1:], row[1:], strict=True):
        if cell:
            cells = (
                _cell(head.label, scale.body, 0.0, label - _BETWEEN),
                _cell(cell, scale.body, label, width - label),
            )
            signs = ((label, cell.icon),) if isinstance(cell, Signed) else ()
            lines.append(Row(cells=cells, padding=0.0, width=width, rule=0.0, signs=signs))
    lines[-1] = replace(lines[-1], rule=_HAIRLINE)
    return [*(replace(line, keep=True) for line in lines[:-1]), lines[-1]]
