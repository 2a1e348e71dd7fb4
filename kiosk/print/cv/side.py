"""The narrow column beside the main one; what it has no room for goes to the main one."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.print.cv.block import Block, Poured, Room, height_of, pour


@dataclass(frozen=True, slots=True)
class Side:
    """The sections that fit, poured, and the places of those that do not."""

    poured: Poured
    spilled: tuple[int, ...]


def fill(opening: Sequence[Block], sections: Sequence[Sequence[Block]], room: Room) -> Side:
    """Put sections under each other as long as they fit whole."""
    placed, spilled = list(opening), []
    for index, blocks in enumerate(sections):
        tried = [*placed, *blocks]
        if height_of(tried) <= room.height:
            placed = tried
        else:
            spilled.append(index)
    return Side(pour(placed, room, room), tuple(spilled))
