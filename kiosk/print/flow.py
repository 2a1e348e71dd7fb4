"""Blocks of text that fill columns, and go on in the next one."""

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace

from kiosk.model.passage import Line
from kiosk.print.sheet import COLUMN, Sheets
from kiosk.print.style import BODY, H2, Style
from kiosk.print.text import Text

_INDENT = 12.0
_ABOVE_HEADING, _UNDER_HEADING = 15.0, 4.0
_FEWEST_LINES = 2
HALF_LINE = 7.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Text with the space above it; headings stay with what follows, `section` is the heading it stands under.

    A bullet is indented; only its beginning has a dot.
    """

    text: Text
    gap: float = 0.0
    bullet: bool = False
    dot: bool = False
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
            # Text in another direction than the sheet keeps its bullets and its edge on its own side.
            upright = nullcontext(x) if block.text.rtl or not sheets.mirrored else sheets.upright(x, COLUMN)
            with upright as left:
                if block.dot:
                    sheets.dot(left + 3, top + y + block.text.style.lead - 7.7, 1.7, sheets.palette.door)
                sheets.write(left + (_INDENT if block.bullet else 0), top + y, block.text)


@dataclass(frozen=True, slots=True)
class Pace:
    """How roomy text is set: its style, and what becomes of the gaps; type itself never shrinks."""

    style: Style = BODY
    gaps: float = 1.0


ROOMY = Pace()
TIGHT = Pace(BODY.lead_of(14), 0.6)


def section(heading: str, lines: Sequence[Line], pace: Pace = ROOMY) -> list[Block]:
    """Make the blocks of one section, as wide as a column; nothing at all if it has no text."""
    if not lines:
        return []
    blocks = [heading_block(heading, pace)]
    for line in lines:
        before = blocks[-1]
        gap = _UNDER_HEADING if before.heading else 0.0 if before.bullet and line.item else HALF_LINE * pace.gaps
        text = Text(line.text, pace.style, COLUMN - (_INDENT if line.item else 0))
        blocks.append(Block(text=text, gap=gap, bullet=line.item, dot=line.item, section=heading))
    return blocks


def heading_block(heading: str, pace: Pace = ROOMY) -> Block:
    """Make the heading of a section."""
    return Block(text=Text(heading, H2, COLUMN), gap=_ABOVE_HEADING * pace.gaps, heading=True, section=heading)


def continued(blocks: Sequence[Block], heading: str) -> list[Block]:
    """Put a heading over text that goes on from the sheet before."""
    return [heading_block(heading), replace(blocks[0], gap=_UNDER_HEADING), *blocks[1:]]


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
    return replace(block, text=head), replace(block, text=tail, gap=0.0, dot=False)


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


def height_of(blocks: Sequence[Block]) -> float:
    """Give the height of blocks under each other, without the first gap."""
    return sum(block.height + block.gap for block in blocks) - (blocks[0].gap if blocks else 0.0)


def kept_whole(blocks: Sequence[Block], height: float, small: float) -> tuple[list[Column], list[Block]]:
    """Fill two columns of the first sheet; a section of at most `small` that would be cut moves as a whole."""
    filled, rest = columns(blocks, 2, height)
    if not rest or rest[0].heading:
        return filled, rest
    first = next(index for index, block in enumerate(blocks) if block.section == rest[0].section)
    cut = [block for block in blocks if block.section == rest[0].section]
    if first == 0 or height_of(cut) > small:
        return filled, rest
    filled, _ = columns(blocks[:first], 2, height)
    return filled, list(blocks[first:])
