"""Blocks of text that fill columns, and go on in the next one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.print.sheet import Sheets
from kiosk.print.style import BODY, H2
from kiosk.print.text import Text

_INDENT = 12.0
_FEWEST_LINES = 2
HALF_LINE = 7.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Text with the space above it; headings stay with what follows, `section` is the heading it stands under."""

    text: Text
    gap: float = 0.0
    bullet: bool = False
    heading: bool = False
    section: str = ""

    @property
    def height(self) -> float:
        """The height without the gap."""
        return self.text.height


@dataclass(frozen=True, slots=True)
class Column:
    """Blocks with their y under the top of the column."""

    blocks: tuple[tuple[float, Block], ...]

    @property
    def height(self) -> float:
        """How far the last block reaches."""
        return max((y + block.height for y, block in self.blocks), default=0.0)

    def draw(self, sheets: Sheets, x: float, top: float) -> None:
        """Draw the column."""
        for y, block in self.blocks:
            if block.bullet:
                sheets.dot(x + 3, top + y + BODY.lead - 7.7, 1.7, sheets.palette.door)
            sheets.write(x + (_INDENT if block.bullet else 0), top + y, block.text)


def section(heading: str, paragraphs: Sequence[str], bullets: Sequence[str], width: float) -> list[Block]:
    """Make the blocks of one section; nothing at all if it has no text."""
    if not paragraphs and not bullets:
        return []
    blocks = [Block(text=Text(heading, H2, width), gap=15, heading=True, section=heading)]
    for paragraph in paragraphs:
        gap = 4 if blocks[-1].heading else HALF_LINE
        blocks.append(Block(text=Text(paragraph, BODY, width), gap=gap, section=heading))
    for item in bullets:
        gap = 4 if blocks[-1].heading else (0 if blocks[-1].bullet else HALF_LINE)
        blocks.append(Block(text=Text(item, BODY, width - _INDENT), gap=gap, bullet=True, section=heading))
    return blocks


def pour(blocks: Sequence[Block], height: float) -> tuple[Column, list[Block]]:
    """Fill one column of `height`; return it and what is left."""
    placed: list[tuple[float, Block]] = []
    y = 0.0
    rest = list(blocks)
    while rest:
        block = rest[0]
        top = y + (block.gap if placed else 0)
        if block.heading and not _begins(rest, height - top):
            break
        if top + block.height <= height + 0.01:
            placed.append((top, block))
            y = top + block.height
            rest.pop(0)
            continue
        head, tail = _split(block, height - top)
        if head and tail:
            placed.append((top, head))
            rest[0] = tail
        break
    return Column(tuple(placed)), rest


def _begins(blocks: Sequence[Block], room: float) -> bool:
    """Tell whether a heading and the beginning of what follows fit."""
    needed, wanted = blocks[0].height, _FEWEST_LINES
    for following in blocks[1:]:
        if wanted <= 0 or following.heading:
            break
        count = len(following.text.lines)
        lines = count if count < 2 * _FEWEST_LINES else _FEWEST_LINES
        needed += following.gap + lines * following.text.style.lead
        wanted -= lines
    return needed <= room + 0.01


def _split(block: Block, room: float) -> tuple[Block | None, Block | None]:
    """Split a paragraph so that at least two lines stand on both sides."""
    lead = block.text.style.lead
    fitting = min(int((room + 0.01) // lead), len(block.text.lines) - _FEWEST_LINES)
    if fitting < _FEWEST_LINES:
        return None, block
    head, tail = block.text.split(fitting * lead)
    return replace(block, text=head), replace(block, text=tail, gap=0.0, bullet=False)


def columns(blocks: Sequence[Block], count: int, height: float) -> tuple[list[Column], list[Block]]:
    """Fill `count` columns of `height`; if all fits, of the least height that holds it, so that they balance."""
    filled, rest = _fill(blocks, count, height)
    if rest:
        return filled, rest
    least = HALF_LINE
    while least < height:
        balanced, left = _fill(blocks, count, least)
        if not left:
            return balanced, []
        least += HALF_LINE
    return filled, []


def _fill(blocks: Sequence[Block], count: int, height: float) -> tuple[list[Column], list[Block]]:
    filled = []
    rest = list(blocks)
    for _ in range(count):
        column, rest = pour(rest, height)
        filled.append(column)
    return filled, rest
