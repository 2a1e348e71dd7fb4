"""Compact: one sheet, in the roomiest of five levels that holds everything."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.model.cv_pages import Shortened, Shortening
from kiosk.print.cv.again import name_again
from kiosk.print.cv.block import Block, Poured, Room, pour_wider, section
from kiosk.print.cv.content import Content, Entry, Group, earlier
from kiosk.print.cv.dated import Dated
from kiosk.print.cv.fitting import Laid
from kiosk.print.cv.pace import NORMAL, lettering
from kiosk.print.cv.side import fill
from kiosk.print.cv.writing import Column, address_text, fitted, name_text, paragraphs
from kiosk.print.face import Weight
from kiosk.print.sheet import MM, Sheets
from kiosk.print.style import Style
from kiosk.print.text import Span, Text

_WHOLE = Column(16 * MM, 178 * MM)
_SIDE = Column(144 * MM, 50 * MM)
_MAIN = Column(16 * MM, 119 * MM)
_HAIRLINE = _SIDE.x - 4.5 * MM
_TOP, _BOTTOM = 13 * MM, 283 * MM
_LATER_TOP, _AGAIN_Y = 75.0, 37.0
_NAME = lettering(Weight.BOLD, 24, 28)
_ROLE = lettering(Weight.REGULAR, 12.5, 16)
_DATES = 76.0
_BEFORE_POSTCODE = re.compile(r", (?=\d{4}\s[^,]*$)")
_MOST_POINTS, _WHOLE_JOBS = 3, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class _Level:
    body: Style
    title: Style
    heading: Style
    under_heading: float
    above_heading: float
    gap: float
    few_points: bool = False
    short_jobs: bool = False


def _level(size: float, lead: float, heading: float, above: float, gap: float, *, shorter: int = 0) -> _Level:
    roomy = lead > 15
    return _Level(
        body=lettering(Weight.REGULAR, size, lead),
        title=lettering(Weight.SEMIBOLD, 12 if roomy else 11, lead),
        heading=lettering(Weight.SEMIBOLD, heading, 15 if roomy else 14),
        under_heading=5.0 if roomy else 3.5,
        above_heading=above,
        gap=gap,
        few_points=shorter > 0,
        short_jobs=shorter > 1,
    )


_LEVELS = (
    _level(11.5, 17, 14, 26, 14),
    _level(11, 15, 13, 20, 11),
    _level(10.5, 13.5, 12, 15, 9),
    _level(10.5, 13.5, 12, 12, 7, shorter=1),
    _level(10.5, 13, 12, 9, 5, shorter=2),
)
_USUAL = _LEVELS[2]


class Compact:
    """One CV in this template."""

    def __init__(self, told: Content) -> None:
        self._told = told
        self._name = name_text(told.bearer.name, _NAME, _WHOLE.width)
        self._role = Text(told.bearer.role, _ROLE, _WHOLE.width)
        self._rule = _TOP + self._name.height + self._role.height + 7

    def fit(self) -> Laid:
        """Take the first level that fits on one sheet, or else, with nothing made shorter, two."""
        tightest = self._lay(_LEVELS[-1])
        if tightest.count > 1:
            whole = self._lay(_USUAL)
            return whole if whole.count == 2 else tightest
        tried = (self._lay(level) for level in _LEVELS[:-1])
        return next((laid for laid in tried if laid.count == 1 and not laid.spilled), tightest)

    def begin(self, sheets: Sheets, index: int, count: int) -> None:
        """Draw what stands on a sheet before its columns."""
        if index:
            told = self._told
            name_again(sheets, told.bearer.name, told.words, _WHOLE, _AGAIN_Y, number=index + 1, count=count)
            return
        sheets.write(_WHOLE.x, sheets.write(_WHOLE.x, _TOP, self._name), self._role)
        sheets.rule(_WHOLE.x, self._rule, _WHOLE.x + _WHOLE.width, self._rule, 2.2, colour=sheets.palette.door)

    def _lay(self, level: _Level) -> Laid:
        room = Room(self._rule + 9, _BOTTOM)
        groups = tuple(group for group in self._side_groups() if group.points or group.entries)
        side = fill((), [self._side(group, level) for group in groups], room)
        spilled = [groups[index] for index in side.spilled]
        jobs, shortened = self._jobs(level)
        main = pour_wider(
            self._main(_MAIN, level, jobs, spilled),
            lambda: self._main(_WHOLE, level, jobs, spilled),
            room,
            Room(_LATER_TOP, _BOTTOM),
        )
        end = max(side.poured.end, *(y + block.height for y, block in main.sheets[0]), room.top)
        beside = Poured((((room.top, _hairline(end)), *side.poured.sheets[0]),), side.poured.end)
        return Laid(pace=NORMAL, main=main, side=beside, spilled=len(spilled), shortened=shortened)

    def _jobs(self, level: _Level) -> tuple[list[Entry], tuple[Shortened, ...]]:
        """Shorten the jobs as a level wants it."""
        jobs, shortened = [], []
        for at, entry in enumerate(self._told.work):
            short = level.short_jobs and at >= _WHOLE_JOBS
            if short and (entry.points or entry.paragraphs):
                shortened.append(Shortened(entry.place, Shortening.ONE_LINE))
            elif level.few_points and len(entry.points) > _MOST_POINTS:
                shortened.append(Shortened(entry.place, Shortening.FEWER_POINTS))
            points = entry.points[:_MOST_POINTS] if level.few_points else entry.points
            jobs.append(replace(entry, points=() if short else points, paragraphs=() if short else entry.paragraphs))
        return jobs, tuple(shortened)

    def _main(self, column: Column, level: _Level, jobs: list[Entry], spilled: list[Group]) -> list[Block]:
        told, paper = self._told, self._told.words.context("paper")
        dated = Dated(
            column=column,
            title=level.title,
            body=level.body,
            dates_width=_DATES,
            gap=level.gap,
            rtl=told.words.rtl,
            black=True,
        )
        less = level.gap * 0.6
        items = [
            [_one_line(entry, column, level, told.words.rtl)]
            if level.short_jobs and at >= _WHOLE_JOBS
            else dated.blocks(entry)
            for at, entry in enumerate(jobs)
        ]
        blocks = paragraphs(told.profile.split("\n"), column, level.body)
        items.append(paragraphs(earlier(told), column, level.body, level.gap))
        blocks += section(_heading(paper.tr("Work"), column, level), items)
        studies = Group(heading=paper.tr("Education"), entries=told.studies)
        for group in (studies, *(group for group in told.more if _wide(group)), *spilled):
            blocks += dated.group(_heading(group.heading, column, level), group, less)
        return blocks

    def _side_groups(self) -> Iterator[Group]:
        told, paper = self._told, self._told.words.context("paper")
        lines = sorted(told.bearer.contact, key=lambda line: line.icon != "map-pin")
        reach = [line.text for line in lines]
        if lines and lines[0].icon == "map-pin":
            reach[0] = _BEFORE_POSTCODE.sub("\n", reach[0])
        yield Group(heading=paper.tr("Contact"), points=tuple(reach))
        spoken = tuple(Entry(title=each.name, under=each.level) for each in told.spoken)
        yield Group(heading=paper.tr("Languages"), entries=spoken)
        yield Group(heading=paper.tr("What I can do"), points=told.skills)
        yield Group(heading=paper.tr("Transport"), points=(told.transport,) if told.transport else ())
        yield from (group for group in told.more if not _wide(group))

    def _side(self, group: Group, level: _Level) -> list[Block]:
        rtl = self._told.words.rtl
        texts = [Text(_told(entry, rtl), level.body, _SIDE.width, rtl=rtl) for entry in group.entries]
        for point in group.points:
            if "@" in point and " " not in point:
                texts.append(address_text(point, level.body, _SIDE.width, rtl=rtl))
            else:
                texts.append(fitted(point, level.body, _SIDE.width))
        return section(
            _heading(group.heading, _SIDE, level),
            [[Block(text.height, _Written(text, _SIDE.x).draw, 2.0)] for text in texts],
        )


@dataclass(frozen=True, slots=True)
class _Written:
    text: Text
    x: float

    def draw(self, sheets: Sheets, y: float) -> None:
        sheets.write(self.x, y, self.text)


def _wide(group: Group) -> bool:
    """Tell whether a group has more to say than a narrow column holds."""
    return any(entry.points for entry in group.entries)


def _told(entry: Entry, rtl: bool) -> tuple[Span, ...]:
    """Put an entry in one sentence."""
    comma = "،" if rtl else ","
    rest = (f"{comma} {entry.under}" if entry.under else "", f" ({entry.dates})" if entry.dates else "")
    told = "".join(f"\n{paragraph}" for paragraph in entry.paragraphs)
    return (Span(entry.title, strong=True), Span("".join(rest) + told))


def _heading(text: str, column: Column, level: _Level) -> Block:
    title = fitted(text, level.heading, column.width)

    def draw(sheets: Sheets, y: float) -> None:
        sheets.write(column.x, y, title, sheets.palette.door)

    return Block(title.height + level.under_heading, draw, level.above_heading, keep=True)


def _one_line(entry: Entry, column: Column, level: _Level, rtl: bool) -> Block:
    # They never take a second line.
    room = max(_DATES, Text(entry.dates, level.body, column.width, rtl=rtl).used_width + 1)
    text = Text(_told(replace(entry, dates=""), rtl), level.body, column.width - room - 2)
    dates = Text(entry.dates, level.body, room, "right", rtl=rtl)

    def draw(sheets: Sheets, y: float) -> None:
        sheets.write(column.x, y, text)
        sheets.write(column.x + column.width - room, y, dates)

    return Block(max(text.height, dates.height), draw, 3.0)


def _hairline(end: float) -> Block:
    def draw(sheets: Sheets, y: float) -> None:
        sheets.rule(_HAIRLINE, y + 3, _HAIRLINE, end, 0.6, colour=sheets.palette.line)

    return Block(0.0, draw)
