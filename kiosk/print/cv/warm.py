"""Warm: a door in a tint beside the text, with the photo or the initials in its arch."""

from dataclasses import replace

from kiosk.print.cv import warm_head
from kiosk.print.cv.block import Block, Poured, Room, pour, section
from kiosk.print.cv.content import Content, Group
from kiosk.print.cv.dated import Dated
from kiosk.print.cv.fitting import Laid, paced
from kiosk.print.cv.pace import Pace
from kiosk.print.cv.side import fill
from kiosk.print.cv.warm_head import DOOR, MAIN, SIDE
from kiosk.print.cv.writing import fitted, paragraphs, points
from kiosk.print.face import Weight
from kiosk.print.sheet import MM, Sheets
from kiosk.print.text import Text

_BOTTOM = 282 * MM
_AFTER_HEAD = 14.0


class Warm:
    """One CV in this template."""

    def __init__(self, told: Content) -> None:
        self._told = told
        self._head = warm_head.title(told.bearer)

    def fit(self) -> Laid:
        """Lay it out at the best pace."""
        return paced(self._lay)

    def _lay(self, pace: Pace) -> Laid:
        told, paper = self._told, self._told.words.context("paper")
        body = pace.style(Weight.REGULAR, 10.5, 15)
        strong = pace.style(Weight.SEMIBOLD, 10.5, 15)
        groups = (
            (warm_head.contact(told.bearer, paper, told.words.rtl, pace), self._contact()),
            (
                self._side(
                    paper.tr("Languages"),
                    [
                        _pair(fitted(each.name, strong, SIDE.width), Text(each.level, body, SIDE.width), pace)
                        for each in told.spoken
                    ],
                    pace,
                    under=3,
                ),
                Group(
                    heading=paper.tr("Languages"),
                    points=tuple(": ".join(part for part in (each.name, each.level) if part) for each in told.spoken),
                ),
            ),
            (
                self._side(paper.tr("What I do well"), [points(told.skills, SIDE, body, gap=pace.gaps * 2)], pace),
                Group(heading=paper.tr("What I do well"), points=told.skills),
            ),
            (
                self._side(paper.tr("Transport"), [paragraphs((told.transport,), SIDE, body)], pace),
                Group(heading=paper.tr("Transport"), points=(told.transport,) if told.transport else ()),
            ),
        )
        opening = [warm_head.portrait(told.bearer)]
        side = fill(opening, [blocks for blocks, _ in groups], Room(DOOR.y, _BOTTOM))
        spilled = [groups[index][1] for index in side.spilled]
        main = pour(
            self._main(spilled, pace),
            Room(DOOR.y + warm_head.TITLE_DOWN + self._head.height + _AFTER_HEAD, _BOTTOM),
            Room(DOOR.y + warm_head.TITLE_DOWN, _BOTTOM),
        )
        count = len(main.sheets)
        later = tuple(
            ((DOOR.y, warm_head.continued(told.bearer, told.words, number, count)),) for number in range(2, count + 1)
        )
        beside = Poured((*side.poured.sheets, *later), side.poured.end)
        return Laid(pace=pace, main=main, side=beside, spilled=len(spilled))

    def begin(self, sheets: Sheets, index: int, count: int) -> None:
        """Draw what stands on a sheet before its columns."""
        warm_head.door(sheets, whole=not index)
        if not index:
            self._head.draw(sheets, DOOR.y + warm_head.TITLE_DOWN)

    def _contact(self) -> Group:
        told, paper = self._told, self._told.words.context("paper")
        return Group(heading=paper.tr("Contact"), points=tuple(line.text for line in told.bearer.contact))

    def _main(self, spilled: list[Group], pace: Pace) -> list[Block]:
        told, paper = self._told, self._told.words.context("paper")
        body = pace.style(Weight.REGULAR, 10.5, 15)
        dated = Dated(
            column=MAIN,
            title=pace.style(Weight.SEMIBOLD, 11.5, 15),
            body=body,
            dates_width=96,
            gap=11 * pace.gaps,
            rtl=told.words.rtl,
        )
        less = 6 * pace.gaps
        blocks = paragraphs(told.profile.split("\n"), MAIN, pace.style(Weight.REGULAR, 11.5, 16.5))
        blocks += dated.work(self._heading(paper.tr("Work"), pace), told)
        studies = Group(heading=paper.tr("Education"), entries=told.studies)
        for group in (studies, *spilled, *told.more):
            blocks += dated.group(self._heading(group.heading, pace), group, less)
        return blocks

    def _heading(self, text: str, pace: Pace) -> Block:
        title = fitted(text, pace.style(Weight.SEMIBOLD, 14, 15), MAIN.width)
        under = pace.high(2.5)

        def draw(sheets: Sheets, y: float) -> None:
            sheets.write(MAIN.x, y, title, sheets.palette.door)
            line = y + title.height + under
            sheets.rule(MAIN.x, line, MAIN.x + MAIN.width, line, 1.25, colour=sheets.palette.door)

        return Block(title.height + pace.high(9), draw, 22 * pace.gaps, keep=True)

    def _side(self, heading: str, items: list[list[Block]], pace: Pace, under: float = 0.0) -> list[Block]:
        title = warm_head.side_heading(heading, pace)
        return section(replace(title, height=title.height + under * pace.gaps), items)


def _pair(name: Text, level: Text, pace: Pace) -> list[Block]:
    closer = pace.high(1)

    def draw(sheets: Sheets, y: float) -> None:
        below = sheets.write(SIDE.x, y, name) - closer
        sheets.write(SIDE.x, below, level)

    blank = not level.lines or not level.used_width
    height = name.height if blank else name.height + level.height
    return [replace(Block(height, draw), gap=3 * pace.gaps)]
