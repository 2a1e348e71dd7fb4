"""Paragraphs and lists of a CV as blocks that may go on on the next sheet."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.print.cv.block import Block
from kiosk.print.cv.pace import lettering
from kiosk.print.face import Weight
from kiosk.print.palette import BLACK
from kiosk.print.sheet import Sheets
from kiosk.print.style import Style
from kiosk.print.text import Align, Text, holds_rtl

INDENT = 11.0
_DOT_X, _DOT_UP, _DOT_RADIUS = 2.4, 7.7, 1.45
_SHRUNK = 0.9
_TOGETHER = 3
_REACH = 0.22
_LONG_NAME = lettering(Weight.BOLD, 22, 27)


@dataclass(frozen=True, slots=True)
class Column:
    """Where text stands: x and width."""

    x: float
    width: float


def fitted(text: str, style: Style, width: float, *, align: Align = "left", rtl: bool | None = None) -> Text:
    """Break text into lines; a word that is too wide for a line makes the type a tenth smaller."""
    block = Text(text, style, width, align, rtl)
    longest = max(text.split(), key=len, default="")
    if len(longest) * style.size * _SHRUNK < width or Text(longest, style, 1e6).used_width <= width:
        return block
    smaller = replace(style, size=style.size * _SHRUNK)
    return Text(text, smaller, width, align, rtl)


def name_text(name: str, style: Style, width: float) -> Text:
    """Write a name large; one that takes more than two lines, smaller."""
    text = Text(name, _deep(name, style), width)
    if len(text.lines) <= 2:
        return text
    return Text(name, _deep(name, replace(_LONG_NAME, weight=style.weight)), width)


def _deep(name: str, style: Style) -> Style:
    """Give letters that reach far under the line, as Arabic ones do, the room for that."""
    room = style.size * _REACH if holds_rtl(name) else 0.0
    return replace(style, lead=style.lead + room, drop=style.drop + room)


def address_text(text: str, style: Style, width: float, *, rtl: bool) -> Text:
    """Write a line of contact; a mail address that is too wide goes on at its @."""
    block = Text(text, style, width, rtl=rtl)
    return Text(text.replace("@", "\n@"), style, width, rtl=rtl) if "@" in text and len(block.lines) > 1 else block


def paragraphs(texts: Sequence[str], column: Column, style: Style, gap: float = 0.0) -> list[Block]:
    """Write paragraphs, each `gap` under the one before."""
    return [
        block
        for text in texts
        if text.strip()
        for block in _running(Text(text.strip(), style, column.width), column, gap)
    ]


def points(
    texts: Sequence[str], column: Column, style: Style, *, gap: float = 0.0, first: float = 0.0, black: bool = False
) -> list[Block]:
    """Write a list; its last two points stay together."""
    blocks: list[Block] = []
    for index, text in enumerate(texts):
        block = fitted(text, style, column.width - INDENT)
        pieces = _running(block, column, gap if index else first, dot=True, black=black)
        if len(texts) > 1 and index == len(texts) - 2:
            pieces[-1] = replace(pieces[-1], keep=True)
        blocks += pieces
    return blocks


def _running(text: Text, column: Column, gap: float, *, dot: bool = False, black: bool = False) -> list[Block]:
    """Cut text so that at least two lines stand together on both sides."""
    pieces: list[Text] = []
    lead, rest = text.style.lead, text
    while len(rest.lines) > _TOGETHER:
        piece, rest = rest.split(lead * (1 if pieces else 2))
        pieces.append(piece)
    pieces.append(rest)
    return [
        Block(
            piece.height,
            _Mark(piece, column, dot, dot and not index, black).draw,
            0.0 if index else gap,
            goes_on=index > 0,
        )
        for index, piece in enumerate(pieces)
    ]


@dataclass(frozen=True, slots=True)
class _Mark:
    text: Text
    column: Column
    indented: bool
    dot: bool
    black: bool

    def draw(self, sheets: Sheets, y: float) -> None:
        x = self.column.x
        if self.dot:
            colour = BLACK if self.black else sheets.palette.door
            sheets.dot(x + _DOT_X, y + self.text.style.lead - _DOT_UP, _DOT_RADIUS, colour)
        sheets.write(x + (INDENT if self.indented else 0.0), y, self.text)
