"""Europass-like: a column of headings and dates beside the text; languages by skill in a table."""

from dataclasses import dataclass, replace

from kiosk.print.cv.again import name_again
from kiosk.print.cv.block import Block, Room, pour, section
from kiosk.print.cv.content import Content, Entry, Group, earlier
from kiosk.print.cv.europass_head import LABEL, LEFT, MAIN, RIGHT, TOP, head
from kiosk.print.cv.fitting import Laid, paced
from kiosk.print.cv.language_table import language_table
from kiosk.print.cv.pace import Pace
from kiosk.print.cv.writing import Column, fitted, paragraphs, points
from kiosk.print.face import Weight
from kiosk.print.sheet import MM, Sheets
from kiosk.print.text import Text

_BOTTOM = 281 * MM
_AFTER_HEAD = 14.0
_LATER_TOP, _AGAIN_Y = 75.0, 37.0
_ABOVE = 13.0
_MANY_SKILLS, _SHORT_SKILL = 5, 36


class Europass:
    """One CV in this template."""

    def __init__(self, told: Content) -> None:
        self._told = told
        self._head = head(told.bearer, told.words)

    def fit(self) -> Laid:
        """Lay it out at the best pace."""
        return paced(self._lay)

    def begin(self, sheets: Sheets, index: int, count: int) -> None:
        """Draw what stands on a sheet before its columns."""
        if not index:
            self._head.draw(sheets, TOP)
            return
        name_again(sheets, self._told.bearer.name, self._told.words, MAIN, _AGAIN_Y, number=index + 1, count=count)

    def _lay(self, pace: Pace) -> Laid:
        first = Room(TOP + self._head.height + _AFTER_HEAD, _BOTTOM)
        return Laid(pace=pace, main=pour(_Writer(self._told, pace).blocks(), first, Room(_LATER_TOP, _BOTTOM)))


class _Writer:
    """The blocks of one CV at one pace."""

    def __init__(self, told: Content, pace: Pace) -> None:
        self._told = told
        self._pace = pace
        self._body = pace.style(Weight.REGULAR, 10.5, 15)

    def blocks(self) -> list[Block]:
        """Write everything."""
        told, paper, pace = self._told, self._told.words.context("paper"), self._pace
        blocks = self._beside(paper.tr("Profile"), paragraphs(told.profile.split("\n"), MAIN, self._body))
        line = paragraphs(earlier(told), MAIN, self._body, 9 * pace.gaps)
        jobs = [*(self._entry(entry, 9) for entry in told.work), line]
        blocks += section(self._heading(paper.tr("Work experience")), jobs)
        blocks += self._dated(Group(heading=paper.tr("Education"), entries=told.studies))
        blocks += section(self._heading(paper.tr("Languages")), self._languages())
        blocks += self._beside(paper.tr("Skills"), self._skills())
        blocks += self._beside(paper.tr("Transport"), paragraphs((told.transport,), MAIN, self._body))
        for group in told.more:
            if group.entries:
                blocks += self._dated(group)
            else:
                blocks += self._beside(group.heading, points(group.points, MAIN, self._body))
        return blocks

    def _dated(self, group: Group) -> list[Block]:
        if group.entries and not any(entry.dates for entry in group.entries):
            return self._beside(group.heading, [block for entry in group.entries for block in self._entry(entry, 6)])
        return section(self._heading(group.heading), [self._entry(entry, 6) for entry in group.entries])

    def _heading(self, text: str) -> Block:
        pace = self._pace
        title = fitted(text, pace.style(Weight.SEMIBOLD, 13, 15), LABEL.width)
        down = pace.high(6)

        def draw(sheets: Sheets, y: float) -> None:
            sheets.rule(LEFT, y, RIGHT, y, 1.25, colour=sheets.palette.door)
            sheets.write(LABEL.x, y + down, title, sheets.palette.door)

        return Block(title.height + pace.high(11.5), draw, _ABOVE * pace.gaps, keep=True)

    def _beside(self, heading: str, told: list[Block]) -> list[Block]:
        """Put the heading of what has no dates beside its first lines."""
        if not told:
            return []
        pace, first = self._pace, told[0]
        title = fitted(heading, pace.style(Weight.SEMIBOLD, 13, 15), LABEL.width)

        def rule(sheets: Sheets, y: float) -> None:
            sheets.rule(LEFT, y, RIGHT, y, 1.25, colour=sheets.palette.door)

        def draw(sheets: Sheets, y: float) -> None:
            sheets.write(LABEL.x, y, title, sheets.palette.door)
            first.draw(sheets, y)

        start = replace(first, draw=draw, height=max(first.height, title.height))
        if len(told) > 1 and title.height > first.height:
            # The lines after the first one close up under it, beside the rest of the heading.
            start = replace(start, height=first.height)
        return section(Block(pace.high(7), rule, _ABOVE * pace.gaps, keep=True), [[start, *told[1:]]])

    def _entry(self, entry: Entry, gap: float) -> list[Block]:
        pace, body = self._pace, self._body
        title = pace.style(Weight.SEMIBOLD, 11.5, 15)
        parts = [fitted(entry.title, title, MAIN.width)]
        parts += [Text(entry.under, body, MAIN.width)] if entry.under else []
        told = [
            *paragraphs(entry.paragraphs, MAIN, body, 1.5),
            *points(entry.points, MAIN, body, first=1.5),
        ]
        block = _labelled(self._label(entry.dates), parts, gap * pace.gaps)
        return [replace(block, keep=bool(told)), *told]

    def _label(self, text: str) -> Text:
        return Text(text, self._body, LABEL.width, rtl=self._told.words.rtl)

    def _languages(self) -> list[list[Block]]:
        told, pace, paper = self._told, self._pace, self._told.words.context("paper")
        strong = pace.style(Weight.SEMIBOLD, 10.5, 15)
        own = [each.name for each in told.spoken if each.native]
        tested = [each for each in told.spoken if each.skills]
        other = [each for each in told.spoken if not each.native and not each.skills]
        blocks: list[list[Block]] = []
        if own:
            names = Text(", ".join(own), strong, MAIN.width)
            blocks.append([_labelled(self._label(paper.tr("Mother tongue")), [names], 0.0)])
        label = self._label(paper.tr("Other languages"))
        for each in other:
            parts = [Text(each.name, strong, MAIN.width / 2), Text(each.told, self._body, MAIN.width / 2)]
            blocks.append(
                [_labelled(label, parts, 3 if blocks and not label.used_width else 8 * pace.gaps, across=True)]
            )
            label = self._label("")
        if tested:
            blocks.append(language_table(tested, label, told.words, MAIN, pace))
        return blocks

    def _skills(self) -> list[Block]:
        """List skills, in two columns where they are many and short."""
        skills = self._told.skills
        if len(skills) < _MANY_SKILLS or any(len(skill) > _SHORT_SKILL for skill in skills):
            return points(skills, MAIN, self._body)
        half = MAIN.width / 2
        blocks: list[Block] = []
        for start in range(0, len(skills), 2):
            cells = [
                points((skill,), Column(MAIN.x + place * half, half - 1), self._body)[0]
                for place, skill in enumerate(skills[start : start + 2])
            ]
            height = max(cell.height for cell in cells)
            blocks.append(Block(height, _Row(tuple(cells)).draw, keep=start + 4 == len(skills) + len(skills) % 2))
        return blocks


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[Block, ...]

    def draw(self, sheets: Sheets, y: float) -> None:
        for cell in self.cells:
            cell.draw(sheets, y)


def _labelled(label: Text, parts: list[Text], gap: float, *, across: bool = False) -> Block:
    """Put a label beside texts, which stand under each other or `across` the column."""
    heights = [part.height for part in parts]

    def draw(sheets: Sheets, y: float) -> None:
        below = y
        for place, part in enumerate(parts):
            if across:
                sheets.write(MAIN.x + place * part.width, y, part)
            else:
                below = sheets.write(MAIN.x, below, part)
        sheets.write(LABEL.x, y, label)

    return Block(max(label.height, max(heights) if across else sum(heights)), draw, gap)
