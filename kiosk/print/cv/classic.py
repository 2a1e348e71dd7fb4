"""Classic: one column without icons or colour, which every machine reads in its order."""

from kiosk.print.cv import classic_head
from kiosk.print.cv.again import name_again
from kiosk.print.cv.block import Block, Room, pour, section
from kiosk.print.cv.classic_head import MAIN
from kiosk.print.cv.content import Content, Group
from kiosk.print.cv.dated import Dated
from kiosk.print.cv.fitting import Laid, paced
from kiosk.print.cv.pace import Pace
from kiosk.print.cv.writing import fitted, paragraphs
from kiosk.print.face import Weight
from kiosk.print.sheet import MM, Sheets
from kiosk.print.text import Span, Text

_BOTTOM = 279 * MM
_AFTER_HEAD = 16.0
_LATER_TOP, _AGAIN_Y, _AGAIN_RULE = 75.0, 37.0, 57.0


class Classic:
    """One CV in this template."""

    def __init__(self, told: Content) -> None:
        self._told = told
        self._head = classic_head.head(told.bearer, rtl=told.words.rtl)

    def fit(self) -> Laid:
        """Lay it out at the best pace."""
        return paced(self._lay)

    def _lay(self, pace: Pace) -> Laid:
        first = Room(classic_head.TOP + self._head.height + _AFTER_HEAD, _BOTTOM)
        return Laid(pace=pace, main=pour(self._blocks(pace), first, Room(_LATER_TOP, _BOTTOM)))

    def begin(self, sheets: Sheets, index: int, count: int) -> None:
        """Draw what stands on a sheet before its columns."""
        if not index:
            self._head.draw(sheets, classic_head.TOP)
            return
        name_again(sheets, self._told.bearer.name, self._told.words, MAIN, _AGAIN_Y, number=index + 1, count=count)
        sheets.rule(MAIN.x, _AGAIN_RULE, MAIN.x + MAIN.width, _AGAIN_RULE, 0.9)

    def _blocks(self, pace: Pace) -> list[Block]:
        told, paper = self._told, self._told.words.context("paper")
        body = pace.style(Weight.REGULAR, 10.5, 15)
        dated = Dated(
            column=MAIN,
            title=pace.style(Weight.SEMIBOLD, 11.5, 15),
            body=body,
            dates_width=96,
            gap=11 * pace.gaps,
            rtl=told.words.rtl,
            black=True,
        )
        less = 6 * pace.gaps
        blocks = paragraphs(told.profile.split("\n"), MAIN, pace.style(Weight.REGULAR, 11, 15))
        blocks += dated.work(self._heading(paper.tr("Work experience"), pace), told)
        studies = Group(heading=paper.tr("Education"), entries=told.studies)
        blocks += dated.group(self._heading(studies.heading, pace), studies, less)
        blocks += section(self._heading(paper.tr("Languages"), pace), [self._languages(pace)])
        rich = any(":" in skill for skill in told.skills)
        skills = told.skills if rich else (" · ".join(told.skills),)
        blocks += section(self._heading(paper.tr("Skills"), pace), [paragraphs(skills, MAIN, body)])
        driving = paragraphs((told.transport,), MAIN, body)
        blocks += section(self._heading(paper.tr("Driving licence and transport"), pace), [driving])
        for group in told.more:
            blocks += dated.group(self._heading(group.heading, pace), group, less)
        return blocks

    def _languages(self, pace: Pace) -> list[Block]:
        told = self._told
        spans: list[Span] = []
        for each in told.spoken:
            level = f"\u00a0{each.level}" if len(each.level.split()) == 1 else f" {each.level}" if each.level else ""
            spans += [Span(" · ")] if spans else []
            spans += [Span(each.name, strong=True), Span(level)]
        if not spans:
            return []
        text = Text(spans, pace.style(Weight.REGULAR, 10.5, 15), MAIN.width, rtl=told.words.rtl)

        def draw(sheets: Sheets, y: float) -> None:
            sheets.write(MAIN.x, y, text)

        return [Block(text.height, draw)]

    def _heading(self, text: str, pace: Pace) -> Block:
        title = fitted(text, pace.style(Weight.SEMIBOLD, 13, 15), MAIN.width)
        under = pace.high(3)

        def draw(sheets: Sheets, y: float) -> None:
            line = sheets.write(MAIN.x, y, title) + under
            sheets.rule(MAIN.x, line, MAIN.x + MAIN.width, line, 0.9)

        return Block(title.height + pace.high(10), draw, 20 * pace.gaps, keep=True)
