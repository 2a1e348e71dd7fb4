"""The one heavy box of a sheet: what to do now."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from babel.dates import format_date

from kiosk.print.box import Box
from kiosk.print.context import SheetContext
from kiosk.print.paragraph import heading, item, paragraph, sign
from kiosk.print.piece import Piece
from kiosk.print.sheet import TEXT_WIDTH, Sheets
from kiosk.print.style import BODY, H2, LABEL, LARGE, TILE_DAY, TILE_MONTH, TILE_WEEKDAY
from kiosk.print.text import Span, Text
from kiosk.words import Words

_PADDING, _LARGE_PADDING = 14.0, 18.0
_LARGE_GAP = 7.0
_FIRST_ROW = 34.0
_ROW_GAP = 3.0
_INDENT = 20.0
_TILE_WIDTH, _TILE_HEIGHT = 50.0, 54.0
_TILE_ROOM = 104.0
_TILE_TOP = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One line of the box, with its icon; large print sets `phone`, one of the spans, on a line of its own."""

    icon: str
    text: Sequence[Span]
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """The date tile and the words above it."""

    label: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class StepBox(Piece):
    """A title, steps, and a deadline if there is one, over the whole text width."""

    title: Text
    rows: tuple[tuple[str, Text], ...]
    deadline: Deadline | None
    words: Words

    @property
    def height(self) -> float:
        """The height of the box."""
        rows = self._first_row + sum(text.height + _ROW_GAP for _, text in self.rows) + 8
        return max(rows, _TILE_TOP + _TILE_HEIGHT + _PADDING) if self.deadline else rows

    @property
    def _first_row(self) -> float:
        return _FIRST_ROW + self.title.height - self.title.style.lead

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the box."""
        right = x + TEXT_WIDTH
        sheets.box(x, y, TEXT_WIDTH, self.height, 6, line=1.75, fill=sheets.palette.step_tint)
        sheets.write(x + _PADDING, y + 12, self.title)
        row = y + self._first_row
        for icon, text in self.rows:
            sheets.icon(icon, x + _PADDING, row + 0.5, 13)
            row = sheets.write(x + _PADDING + _INDENT, row, text) + _ROW_GAP
        if self.deadline:
            sheets.say(right - _PADDING - 160, y + 12, 160, self.deadline.label, LABEL, align="right")
            date_tile(sheets, self.words, right - _PADDING - _TILE_WIDTH, y + _TILE_TOP, self.deadline.day)


def next_step(
    title: str, steps: Sequence[Step], context: SheetContext, *, deadline: Deadline | None = None, gap: float = 0.0
) -> Piece:
    """Make the box of a sheet."""
    if context.scale.large:
        return _large(title, steps, context, deadline, gap)
    width = TEXT_WIDTH - 2 * _PADDING
    room = width - _INDENT - (_TILE_ROOM if deadline else 0)
    return StepBox(
        title=Text(title, H2, width - (_TILE_ROOM + 56 if deadline else 0)),
        rows=tuple((step.icon, Text(step.text, BODY, room)) for step in steps),
        deadline=deadline,
        words=context.words,
        gap=gap,
    )


def _large(title: str, steps: Sequence[Step], context: SheetContext, deadline: Deadline | None, gap: float) -> Piece:
    width = TEXT_WIDTH - 2 * _LARGE_PADDING
    pieces: list[Piece] = [heading(title, LARGE, width, gap=0)]
    pieces += [piece for step in steps for piece in _told(step, width)]
    if deadline:
        day = format_date(deadline.day, "EEEE d MMMM", context.words.locale)
        told = (Span(f"{deadline.label}: "), Span(day, strong=True))
        pieces.append(paragraph(told, LARGE.body, width, gap=_LARGE_GAP))
    return Box(pieces=tuple(pieces), padding=_LARGE_PADDING, gap=gap)


def _told(step: Step, width: float) -> list[Piece]:
    """Tell a step; what stands before and after its phone number gets lines of its own."""
    spans = list(step.text)
    at = next((index for index, span in enumerate(spans) if step.phone and span.text == step.phone), None)
    mark = sign(step.icon, LARGE)
    if at is None:
        line = item(spans, LARGE, width, mark, indent=LARGE.tick_indent, gap=_LARGE_GAP)
        return [replace(line, own_side=False)]
    before = item(spans[:at] or (Span(" "),), LARGE, width, mark, indent=LARGE.tick_indent, gap=_LARGE_GAP)
    inset = width - LARGE.tick_indent
    number = replace(paragraph(step.phone, LARGE.phone, inset, keep=True), indent=LARGE.tick_indent)
    after = spans[at + 1 :]
    if not "".join(span.text for span in after).strip(" ."):
        return [replace(before, keep=True), replace(number, keep=False)]
    rest = replace(paragraph(after, LARGE.body, inset), indent=LARGE.tick_indent)
    return [replace(before, keep=True), number, rest]


def date_tile(sheets: Sheets, words: Words, x: float, y: float, day: date) -> None:
    """Draw a page of a tear-off calendar."""
    sheets.box(x, y, _TILE_WIDTH, _TILE_HEIGHT, 4, line=1.1)
    sheets.rule(x, y + 16.5, x + _TILE_WIDTH, y + 16.5, 1.1)
    for share in (0.3, 0.7):
        sheets.rule(x + _TILE_WIDTH * share, y - 4, x + _TILE_WIDTH * share, y + 2, 1.8)
    for top, pattern, style in ((3.8, "MMMM", TILE_MONTH), (16.5, "d", TILE_DAY), (40, "EEEE", TILE_WEEKDAY)):
        sheets.say(x, y + top, _TILE_WIDTH, format_date(day, pattern, words.locale), style, align="centre")
