"""A document of the kiosk: pieces poured over sheets, each with its header and doorstep."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.model.printing import Document
from kiosk.print.context import SheetContext, written_day
from kiosk.print.frame import Code, Doorstep, Head, doorstep, header
from kiosk.print.palette import Palette, Section
from kiosk.print.piece import Piece, Stack, pour
from kiosk.print.sheet import LEFT, Sheets
from kiosk.print.style import Scale


@dataclass(frozen=True, slots=True)
class Leaf:
    """One sheet of a document: which it is (from 1), of how many, and what stands on it."""

    number: int
    count: int
    stack: Stack


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaflet:
    """The frame of a document: its door, its name and one short fact, which may differ per sheet.

    `number` is what one types or says; large print repeats it in the header. `title` is that of the PDF. `example` is
    the fact of every sheet where the data are invented.
    """

    section: Section
    icon: str
    name: str
    title: str
    fact: str | Callable[[Leaf], str] = ""
    number: str = ""
    code: Code | None = None
    example: str = ""

    def document(self, pieces: Sequence[Piece], context: SheetContext) -> Document:
        """Pour the pieces over as many sheets as they take."""
        stacks = _stacks(pieces, context.scale.room)
        words, count = context.words, len(stacks)
        sheets = Sheets(Palette.of(self.section, context.colour), self.title, words.language, mirrored=words.rtl)
        step = Doorstep(place=context.place, made=context.now, code=self.code)
        for number, stack in enumerate(stacks, 1):
            if number > 1:
                sheets.next()
            leaf = Leaf(number, count, stack)
            header(sheets, self._head(leaf, context), context.scale)
            stack.draw(sheets, LEFT, context.scale.top)
            doorstep(sheets, words, step, number, count, scale=context.scale)
        return Document(name=opaque_name(), pdf=sheets.finish(), sheets=count)

    def _head(self, leaf: Leaf, context: SheetContext) -> Head:
        notice = warning(context, self.example)
        fact = self.fact if isinstance(self.fact, str) else self.fact(leaf)
        return Head(icon=self.icon, name=self.name, fact=notice or fact, number=self.number, notice=bool(notice))


def warning(context: SheetContext, example: str = "") -> str:
    """Say what every sheet must say: that its data are invented, or of long ago."""
    paper = context.words.context("paper")
    if context.sample:
        return example or paper.tr("Example: this does not exist")
    if context.as_of:
        return paper.tr("Call first: this is from {day}").format(day=written_day(context.as_of, context))
    return ""


def opaque_name() -> str:
    """Make up the name of a job; it says nothing about the visitor."""
    return f"wis-{secrets.token_hex(4)}"


def sheet_count(pieces: Sequence[Piece], scale: Scale) -> int:
    """Count the sheets that pieces take."""
    return len(_stacks(pieces, scale.room))


def _stacks(pieces: Sequence[Piece], room: float) -> list[Stack]:
    stacks: list[Stack] = []
    rest = list(pieces)
    while rest or not stacks:
        stack, rest = pour(rest, room, forced=True)
        stacks.append(stack)
    return stacks
