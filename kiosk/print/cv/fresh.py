"""Fresh: six columns under rules with a bar, dates first."""

from dataclasses import dataclass, replace

from kiosk.print.cv import fresh_head
from kiosk.print.cv.again import name_again
from kiosk.print.cv.bearer import CONTACT_LENGTH, Line
from kiosk.print.cv.block import Block, Room, height_of, pour, section
from kiosk.print.cv.content import Content, Entry, earlier
from kiosk.print.cv.fitting import Laid, paced
from kiosk.print.cv.fresh_head import CELL, GUTTER, LEFT, RIGHT, WIDTH, column
from kiosk.print.cv.pace import Pace
from kiosk.print.cv.spoken import Spoken
from kiosk.print.cv.writing import Column, fitted, paragraphs, points
from kiosk.print.face import Weight
from kiosk.print.sheet import MM, Sheets
from kiosk.print.style import Style
from kiosk.print.text import Text

_BOTTOM = 281 * MM
_AFTER_HEAD = 12.0
_LATER_TOP, _AGAIN_Y = 96.0, 56.0
_WHOLE = Column(LEFT, WIDTH)
_DATES = Column(LEFT, CELL + 12)
_SHORT_SKILL = 70
_CHECK, _CHECK_ROOM = 11.0, 17.0


class Fresh:
    """One CV in this template."""

    def __init__(self, told: Content) -> None:
        self._told = told
        self._short = len(told.transport) <= CONTACT_LENGTH
        more = (Line(told.transport_icon, told.transport),) if told.transport and self._short else ()
        self._head = fresh_head.head(told.bearer, more, rtl=told.words.rtl)

    def fit(self) -> Laid:
        """Lay it out at the best pace."""
        return paced(self._lay)

    def _lay(self, pace: Pace) -> Laid:
        first = Room(fresh_head.TOP + self._head.height + _AFTER_HEAD, _BOTTOM)
        return Laid(pace=pace, main=pour(self._blocks(pace), first, Room(_LATER_TOP, _BOTTOM)))

    def begin(self, sheets: Sheets, index: int, count: int) -> None:
        """Draw what stands on a sheet before its columns."""
        fresh_head.top_rule(sheets)
        if not index:
            self._head.draw(sheets, fresh_head.TOP)
            return
        name_again(sheets, self._told.bearer.name, self._told.words, _WHOLE, _AGAIN_Y, number=index + 1, count=count)

    def _blocks(self, pace: Pace) -> list[Block]:
        told, paper = self._told, self._told.words.context("paper")
        body = pace.style(Weight.REGULAR, 10.5, 15)
        rows = _Rows(pace, told.words.rtl)
        blocks = paragraphs(told.profile.split("\n"), column(0, 5), pace.style(Weight.REGULAR, 12, 18))
        blocks += section(self._heading(paper.tr("What I can do"), pace), self._skills(pace))
        line = paragraphs(earlier(told), column(1, 5), body, 11 * pace.gaps)
        jobs = [*(rows.wide(entry) for entry in told.work), line]
        blocks += section(self._heading(paper.tr("Work"), pace), jobs)
        studies = [rows.narrow(entry) for entry in told.studies]
        blocks += section(self._heading(paper.tr("Education"), pace), studies)
        blocks += section(self._heading(paper.tr("Languages"), pace), self._languages(pace))
        if not self._short:
            driving = paragraphs((told.transport,), _WHOLE, body)
            blocks += section(self._heading(paper.tr("Transport"), pace), [driving])
        for group in told.more:
            items = [*(rows.narrow(entry) for entry in group.entries), points(group.points, _WHOLE, body)]
            blocks += section(self._heading(group.heading, pace), items)
        return blocks

    def _heading(self, text: str, pace: Pace) -> Block:
        title = fitted(text, pace.style(Weight.SEMIBOLD, 13, 15), WIDTH)
        down = pace.high(6.5)

        def draw(sheets: Sheets, y: float) -> None:
            sheets.rule(LEFT, y, RIGHT, y, 0.75)
            sheets.box(LEFT, y - 1.7, CELL, 3.2, 0, fill=sheets.palette.door)
            sheets.write(LEFT, y + down, title, sheets.palette.door)

        return Block(title.height + pace.high(12), draw, 24 * pace.gaps, keep=True)

    def _skills(self, pace: Pace) -> list[list[Block]]:
        """Put short skills in three columns, each with a check."""
        skills, body = self._told.skills, pace.style(Weight.REGULAR, 10.5, 15)
        if any(len(skill) > _SHORT_SKILL for skill in skills):
            return [points(skills, _WHOLE, body)]
        found = []
        for start in range(0, len(skills), 3):
            cells = [column(2 * place, 2) for place in range(3)]
            texts = [fitted(skill, body, cells[0].width - _CHECK_ROOM) for skill in skills[start : start + 3]]
            row = _Checked(tuple(zip(cells, texts, strict=False)))
            found.append([Block(max(text.height for text in texts), row.draw, 3.0 * pace.gaps)])
        return found

    def _languages(self, pace: Pace) -> list[list[Block]]:
        spoken = self._told.spoken
        cells = 1.5 if len(spoken) == 4 else 2.0
        across = 4 if len(spoken) == 4 else 3
        strong, body = pace.style(Weight.SEMIBOLD, 10.5, 15), pace.style(Weight.REGULAR, 10.5, 15)

        def texts(each: Spoken, place: int) -> tuple[Column, Text, Text]:
            cell = column(place * cells, cells)
            # A cell of one column and a half ends in the middle of a gutter.
            room = min(cell.width, RIGHT - cell.x) - (GUTTER / 2 if cells < 2 else 0)
            return cell, fitted(each.name, strong, room), Text(each.level, body, room)

        found = []
        for start in range(0, len(spoken), across):
            row = tuple(texts(each, place) for place, each in enumerate(spoken[start : start + across]))
            height = max(name.height + (level.height if level.used_width else 0.0) for _, name, level in row)
            found.append([Block(height, _Tongues(row).draw, 6 * pace.gaps)])
        return found


@dataclass(frozen=True, slots=True)
class _Checked:
    cells: tuple[tuple[Column, Text], ...]

    def draw(self, sheets: Sheets, y: float) -> None:
        for cell, text in self.cells:
            sheets.icon("check", cell.x, y + 2, _CHECK, sheets.palette.door)
            sheets.write(cell.x + _CHECK_ROOM, y, text)


@dataclass(frozen=True, slots=True)
class _Tongues:
    cells: tuple[tuple[Column, Text, Text], ...]

    def draw(self, sheets: Sheets, y: float) -> None:
        for cell, name, level in self.cells:
            sheets.write(cell.x, sheets.write(cell.x, y, name), level)


@dataclass(frozen=True, slots=True)
class _Rows:
    """Entries in columns: dates, title, and what there is to tell beside them."""

    pace: Pace
    rtl: bool

    def wide(self, entry: Entry) -> list[Block]:
        """Write a job, with its points beside its title."""
        body = self.pace.style(Weight.REGULAR, 10.5, 15)
        beside = column(3, 3)
        told = [*paragraphs(entry.paragraphs, beside, body), *points(entry.points, beside, body)]
        texts = self._texts(entry, self.pace.style(Weight.SEMIBOLD, 11.5, 15))
        return _beside(texts, told, 11 * self.pace.gaps)

    def narrow(self, entry: Entry) -> list[Block]:
        """Write a training, with its school beside its title and the rest under it."""
        body = self.pace.style(Weight.REGULAR, 10.5, 15)
        beside = column(3, 3)
        told = [
            *paragraphs((entry.under, *entry.paragraphs), beside, body),
            *points(entry.points, beside, body),
        ]
        cells = 2 if told else 5
        texts = self._texts(replace(entry, under=""), self.pace.style(Weight.SEMIBOLD, 10.5, 15), cells)
        return _beside(texts, told, 5 * self.pace.gaps)

    def _texts(self, entry: Entry, style: Style, cells: int = 2) -> list[tuple[Column, list[Text]]]:
        room = column(1, cells)
        narrower = replace(room, width=room.width - 4)
        body = self.pace.style(Weight.REGULAR, 10.5, 15)
        dates = replace(self.pace.style(Weight.MEDIUM, 10.5, 15), size=10.5)
        titles = [fitted(entry.title, style, narrower.width)]
        titles += [fitted(entry.under, body, narrower.width)] if entry.under else []
        return [(_DATES, [Text(entry.dates, dates, _DATES.width, rtl=self.rtl)]), (narrower, titles)]


def _beside(texts: list[tuple[Column, list[Text]]], told: list[Block], gap: float) -> list[Block]:
    """Draw blocks beside texts; those that reach under the texts may go on on another sheet."""
    height = max(sum(text.height for text in stack) for _, stack in texts)
    count = 0
    while count < len(told) and height_of(told[:count]) < height:
        count += 1
    together = told[:count]

    def draw(sheets: Sheets, y: float) -> None:
        for place, stack in texts:
            below = y
            for text in stack:
                below = sheets.write(place.x, below, text)
        below = y
        for index, block in enumerate(together):
            below += block.gap if index else 0.0
            block.draw(sheets, below)
            below += block.height

    keep = bool(together) and together[-1].keep
    return [Block(max(height, height_of(together)), draw, gap, keep=keep), *told[count:]]
