"""Entries with their dates at the end of the line."""

from dataclasses import dataclass, replace

from kiosk.print.cv.block import Block, section
from kiosk.print.cv.content import Content, Entry, Group, earlier
from kiosk.print.cv.writing import Column, fitted, paragraphs, points
from kiosk.print.sheet import Sheets
from kiosk.print.style import Style
from kiosk.print.text import Text

_BEFORE_DATES = 8.0
_UNDER_HEAD = 1.5
_MOST_DATES = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """How entries of one template are written."""

    column: Column
    title: Style
    body: Style
    dates_width: float
    gap: float
    rtl: bool
    black: bool = False

    def blocks(self, entry: Entry, gap: float | None = None) -> list[Block]:
        """Write one entry."""
        column, body = self.column, self.body
        dates_style = replace(body, lead=self.title.lead, drop=self.title.drop)
        natural = Text(entry.dates, dates_style, column.width).used_width + 0.1
        dates_width = max(self.dates_width, min(natural, column.width * _MOST_DATES))
        dates = Text(entry.dates, dates_style, dates_width, "right", rtl=self.rtl)
        room = column.width - (dates_width + _BEFORE_DATES if entry.dates else 0.0)
        title = fitted(entry.title, self.title, room)
        under = Text(entry.under, body, column.width) if entry.under else None
        height = max(title.height, dates.height) if not under else max(title.height + under.height, dates.height)

        def draw(sheets: Sheets, y: float) -> None:
            sheets.write(column.x, y, title)
            if entry.dates:
                sheets.write(column.x + column.width - dates_width, y, dates)
            if under:
                sheets.write(column.x, y + title.height, under)

        told = paragraphs(entry.paragraphs, column, body, _UNDER_HEAD)
        told += points(entry.points, column, body, first=_UNDER_HEAD, black=self.black)
        head = Block(height, draw, self.gap if gap is None else gap, keep=bool(told))
        return [head, *told]

    def work(self, heading: Block, told: Content) -> list[Block]:
        """Write the jobs, and those of long ago in one line."""
        line = paragraphs(earlier(told), self.column, self.body, self.gap)
        return section(heading, [*(self.blocks(entry) for entry in told.work), line])

    def group(self, heading: Block, group: Group, gap: float) -> list[Block]:
        """Write whatever stands under a heading."""
        listed = points(group.points, self.column, self.body, black=self.black)
        return section(heading, [*(self.blocks(entry, gap) for entry in group.entries), listed])
