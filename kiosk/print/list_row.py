"""A row of a list: a numbered door, what it is, how far it is, boxes to tick."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.print.paragraph import tick
from kiosk.print.piece import Piece
from kiosk.print.sheet import TEXT_WIDTH, Sheets
from kiosk.print.style import (
    BODY,
    LABEL,
    LABEL_STRONG,
    LARGE,
    NORMAL,
    ROW_NUMBER,
    ROW_TITLE,
    ROW_VALUE,
    TICK_LABEL,
    Scale,
    Style,
)
from kiosk.print.text import Span, Text

_TEXT = 37.0
_LARGE_TEXT = 46.0
_END = TEXT_WIDTH - 84.0
_FAR_WIDTH = 78.0
_TICKS = TEXT_WIDTH - 67.0
_TOP, _BOTTOM = 6.5, 5.0
_PILL_PADDING = 7.0
# A list is a summary; the number leads to all of it.
_MOST_TITLE, _MOST_LINES = 5, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What a row says: title, who and where, facts (as many as fit), the distance, a number, and what to tick."""

    title: str
    who: Sequence[Span]
    facts: tuple[str, ...]
    far: str
    number: str
    done: tuple[str, ...]
    fresh: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow(Piece):
    """A row in normal print; it grows with its texts."""

    rank: int
    texts: tuple[Text, ...]
    fresh: Text | None
    far: Text
    number: Text
    done: tuple[Text, ...]

    @property
    def height(self) -> float:
        """The height of the row with its hairline."""
        told = sum(text.height for text in self.texts)
        end = max(self.far.height, ROW_TITLE.lead) + BODY.lead + self.number.height
        return max(_TOP + told, _TOP + end, 50.0) + _BOTTOM

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the row."""
        sheets.arch(x + 0.5, y + 11, 25, 34, None, line=1.1, colour=sheets.palette.door)
        sheets.say(x, y + 24, 26, str(self.rank), ROW_NUMBER, align="centre")
        top = y + _TOP
        for text in self.texts:
            top = sheets.write(x + _TEXT, top, text)
        if self.fresh:
            left = x + _TEXT + self.texts[0].used_width + 8
            sheets.box(left, y + _TOP + 1, self.fresh.used_width + 2 * _PILL_PADDING, 15, 3, line=1)
            sheets.write(left + _PILL_PADDING, y + _TOP + 2.5, self.fresh)
        far = sheets.write(x + _END - _FAR_WIDTH, y + _TOP, self.far)
        sheets.write(x + _END - _FAR_WIDTH, max(far, y + _TOP + ROW_TITLE.lead) + BODY.lead, self.number)
        for index, text in enumerate(self.done):
            middle = y + 14.5 + index * 15.5
            tick(NORMAL)(sheets, x + _TICKS, middle)
            sheets.write(x + _TICKS + 16, middle - 7.5, text)
        under = y + self.height
        sheets.rule(x, under, x + TEXT_WIDTH, under, 0.6, colour=sheets.palette.line)


@dataclass(frozen=True, slots=True, kw_only=True)
class LargeListRow(Piece):
    """A row in large print: all under each other."""

    rank: int
    texts: tuple[Text, ...]
    done: tuple[Text, ...]

    @property
    def height(self) -> float:
        """The height of the row with its hairline."""
        return 8 + sum(text.height for text in self.texts) + (32 if self.done else 0) + 6

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the row."""
        sheets.arch(x + 0.5, y + 10, 34, 46, None, line=1.4, colour=sheets.palette.door)
        sheets.say(x, y + 26, 35, str(self.rank), LARGE.value, align="centre")
        top = y + 8
        for text in self.texts:
            top = sheets.write(x + _LARGE_TEXT, top, text)
        room = (TEXT_WIDTH - _LARGE_TEXT) / 2
        for index, text in enumerate(self.done):
            left = x + _LARGE_TEXT + index * room
            tick(LARGE)(sheets, left, top + 16)
            sheets.write(left + LARGE.tick_indent, top + 4, text)
        under = y + self.height
        sheets.rule(x, under, x + TEXT_WIDTH, under, 0.75, colour=sheets.palette.line)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListHead(Piece):
    """The heavy rule above the rows, and what the last column is."""

    label: Text

    @property
    def height(self) -> float:
        """The height of the label, or of the rule alone."""
        return 14.0

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the label and the rule."""
        sheets.write(x + _END - _FAR_WIDTH, y, self.label)
        sheets.rule(x, y + 14, x + TEXT_WIDTH, y + 14, 1.1)


def list_rows(rows: Sequence[Listed], label: str, scale: Scale) -> list[Piece]:
    """Make the rows, with a rule above them on every sheet; `label` tells what the numbers are."""
    head = ListHead(label=Text("" if scale.large else label, LABEL, _FAR_WIDTH, "right"), keep=True)
    make = _large_row if scale.large else _row
    return [head, *(make(rank, row, label, head) for rank, row in enumerate(rows, 1))] if rows else []


def _row(rank: int, row: Listed, label: str, head: Piece) -> Piece:
    fresh = Text(row.fresh, LABEL_STRONG, 90).clip(1) if row.fresh else None
    room = _END - _FAR_WIDTH - 8 - _TEXT
    return ListRow(
        rank=rank,
        texts=(
            Text(row.title, ROW_TITLE, room - (fresh.used_width + 26 if fresh else 0)).clip(_MOST_TITLE),
            *([Text(row.who, BODY, room).clip(_MOST_LINES)] if row.who else []),
            *_facts(row.facts, BODY, room, 1),
        ),
        fresh=fresh,
        far=Text(row.far, ROW_TITLE, _FAR_WIDTH, "right").clip(1),
        number=Text(row.number, ROW_VALUE, _FAR_WIDTH, "right").clip(_MOST_LINES),
        done=tuple(Text(text, TICK_LABEL, 51).clip(1) for text in row.done),
        head=head,
    )


def _large_row(rank: int, row: Listed, label: str, head: Piece) -> Piece:
    width = TEXT_WIDTH - _LARGE_TEXT
    number = f"{label} {row.number}" if row.number else ""
    last = " · ".join(part for part in (row.fresh, row.far, number) if part)
    texts = [Text(row.title, LARGE.h3, width).clip(_MOST_TITLE)]
    if row.who:
        texts.append(Text(row.who, LARGE.body, width).clip(_MOST_LINES))
    texts += _facts(row.facts, LARGE.body, width, _MOST_LINES)
    if last:
        texts.append(Text(last, LARGE.value, width).clip(_MOST_LINES))
    done = tuple(Text(text, LARGE.label, width / 2 - LARGE.tick_indent - 4).clip(1) for text in row.done)
    return LargeListRow(rank=rank, texts=tuple(texts), done=done, head=head)


def _facts(facts: Sequence[str], style: Style, width: float, most: int) -> list[Text]:
    """Tell as many facts as fit in some lines, the first one in any case."""
    for count in range(len(facts), 0, -1):
        text = Text(" · ".join(facts[:count]), style, width)
        if len(text.lines) <= most or count == 1:
            return [text.clip(_MOST_LINES)]
    return []
