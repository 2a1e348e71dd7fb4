"""What can stand under each other on a sheet, and how it fills a height."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.print.sheet import Sheets

_ROUNDING = 0.01


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece(ABC):
    """Something of a known height; `gap` is the space above it, unless it comes first.

    `keep` ties it to the piece that follows; `head` is repeated above it when it begins a sheet.
    """

    gap: float = 0.0
    keep: bool = False
    head: "Piece | None" = None

    @property
    @abstractmethod
    def height(self) -> float:
        """The height without the gap."""

    @abstractmethod
    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw it with its top left corner at (x, y)."""

    def split(self, room: float, *, forced: bool = False) -> "tuple[Piece, Piece] | None":
        """Split in what fits in `room` and the rest; `forced` when it is higher than a whole sheet."""
        return None


@dataclass(frozen=True, slots=True)
class Stack:
    """Pieces with their y under the top of the stack."""

    placed: tuple[tuple[float, Piece], ...]

    @property
    def height(self) -> float:
        """How far the last piece reaches."""
        return max((y + piece.height for y, piece in self.placed), default=0.0)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The pieces alone."""
        return tuple(piece for _, piece in self.placed)

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw all pieces."""
        for top, piece in self.placed:
            piece.draw(sheets, x, y + top)


def pour(pieces: Sequence[Piece], room: float, *, forced: bool = False) -> tuple[Stack, list[Piece]]:
    """Fill `room` and give what is left; `forced` cuts even what never splits rather than place nothing."""
    rest = list(pieces)
    placed = _heads(rest)
    heads = len(placed)
    while rest:
        group = _tied(rest)
        tops, end = _tops(placed, group)
        if end <= room + _ROUNDING:
            placed += zip(tops, group, strict=True)
            del rest[: len(group)]
            continue
        if parts := group[-1].split(room - tops[-1]):
            placed += zip(tops, (*group[:-1], parts[0]), strict=True)
            rest[: len(group)] = [parts[1]]
        elif forced and len(placed) == heads:
            _force(placed, rest, room)
        break
    return Stack(tuple(placed)), rest


def stacked(pieces: Sequence[Piece]) -> Stack:
    """Stand all pieces under each other, however high that is."""
    return pour(pieces, float("inf"))[0]


def _heads(rest: Sequence[Piece]) -> list[tuple[float, Piece]]:
    head = rest[0].head if rest else None
    return [(0.0, head)] if head else []


def _tied(rest: Sequence[Piece]) -> list[Piece]:
    """Give the first piece with all that it must stay with."""
    count = next((index for index, piece in enumerate(rest, 1) if not piece.keep), len(rest))
    return list(rest[:count])


def _tops(placed: Sequence[tuple[float, Piece]], group: Sequence[Piece]) -> tuple[list[float], float]:
    """Give the y of each piece of a group, and where the last one ends."""
    end = placed[-1][0] + placed[-1][1].height if placed else 0.0
    tops: list[float] = []
    for piece in group:
        tops.append(end + (piece.gap if placed or tops else 0.0))
        end = tops[-1] + piece.height
    return tops, end


def _force(placed: list[tuple[float, Piece]], rest: list[Piece], room: float) -> None:
    """Place what fits of a group that is higher than the sheet, at least a part of its first piece."""
    group = _tied(rest)
    tops, _ = _tops(placed, group)
    for top, piece in zip(tops, group, strict=True):
        if top + piece.height > room + _ROUNDING:
            parts = piece.split(room - top, forced=True)
            if parts:
                placed.append((top, parts[0]))
                rest[0] = parts[1]
            elif piece is group[0]:
                placed.append((top, rest.pop(0)))
            return
        placed.append((top, piece))
        rest.pop(0)
