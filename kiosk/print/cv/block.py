"""Blocks under each other, poured over sheets; what belongs together stays together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kiosk.print.sheet import Sheets

# PAPER, section 8: a section smaller than this part of a sheet moves as a whole.
_SMALL = 0.36
_SLACK = 0.5


@dataclass(frozen=True, slots=True)
class Block:
    """Something of a fixed height that draws itself under y; `gap` is the space above it.

    With `keep` it stays with the next one; `section` is the height of the section that it begins, and with `goes_on`
    it begins nothing: the text of the block before it goes on.
    """

    height: float
    draw: Callable[[Sheets, float], None]
    gap: float = 0.0
    keep: bool = False
    section: float = 0.0
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """From where to where a sheet is filled, in points under its top."""

    top: float
    bottom: float

    @property
    def height(self) -> float:
        """How much that is."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Poured:
    """The blocks of every sheet, each with its y, and the y under the last one."""

    sheets: tuple[tuple[tuple[float, Block], ...], ...]
    end: float

    def draw(self, sheets: Sheets, index: int) -> None:
        """Draw what stands on one sheet."""
        for y, block in self.sheets[index] if index < len(self.sheets) else ():
            block.draw(sheets, y)


def height_of(blocks: Sequence[Block]) -> float:
    """Give the height of blocks under each other, without the first gap."""
    return sum(block.height + block.gap for block in blocks) - (blocks[0].gap if blocks else 0.0)


def section(heading: Block, items: Sequence[Sequence[Block]]) -> list[Block]:
    """Put a heading over items; the last item never stands alone on another sheet."""
    parts = [list(item) for item in items if item]
    if not parts:
        return []
    parts[0][0] = replace(parts[0][0], gap=0.0)
    if len(parts) > 1:
        parts[-2][-1] = replace(parts[-2][-1], keep=True)
    blocks = [heading, *(block for part in parts for block in part)]
    return [replace(heading, section=height_of(blocks)), *blocks[1:]]


def pour(blocks: Sequence[Block], first: Room, later: Room) -> Poured:
    """Fill as many sheets as it takes."""
    sheets: list[list[tuple[float, Block]]] = [[]]
    room, y = first, first.top
    rest = list(blocks)
    while rest:
        chain = _chain(rest)
        if (sheets[-1] or len(sheets) == 1) and not _fits(rest, chain, room.bottom - y, later):
            sheets.append([])
            room, y = later, later.top
        # What is kept together and yet does not fit on a sheet of its own goes on block by block.
        whole = height_of(chain) <= room.bottom - y + _SLACK
        for block in chain if whole else chain[:1]:
            y += block.gap if sheets[-1] else 0.0
            sheets[-1].append((y, block))
            y += block.height
            rest.pop(0)
    return Poured(tuple(tuple(sheet) for sheet in sheets), y)


def pour_wider(blocks: Sequence[Block], widen: Callable[[], Sequence[Block]], first: Room, later: Room) -> Poured:
    """Fill the first sheet with blocks, and the later ones with what is left; `widen` sets all of them wider."""
    poured = pour(blocks, first, later)
    cut = len(poured.sheets[0]) if len(poured.sheets) > 1 else 0
    # A text is not cut where its lines become longer.
    while cut and (blocks[cut].goes_on or blocks[cut - 1].keep):
        cut -= 1
    if not cut:
        return poured
    wider = widen()
    begun = sum(not block.goes_on for block in blocks[:cut])
    starts = [at for at, block in enumerate(wider) if not block.goes_on]
    rest = pour(wider[starts[begun] :], later, later)
    return Poured((poured.sheets[0][:cut], *rest.sheets), rest.end)


def _chain(blocks: Sequence[Block]) -> list[Block]:
    count = next((at for at, block in enumerate(blocks, 1) if not block.keep), len(blocks))
    return list(blocks[:count])


def _fits(blocks: Sequence[Block], chain: Sequence[Block], left: float, later: Room) -> bool:
    left += _SLACK
    head = blocks[0]
    if head.section and head.section < _SMALL * later.height and head.gap + head.section > left:
        return False
    needed = chain[0].gap + height_of(chain)
    # Nothing is won by moving what is too long for a sheet of its own.
    return needed <= left or (needed > later.height and chain[0].gap + chain[0].height <= left)
