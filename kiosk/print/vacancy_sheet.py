"""The sheet of one vacancy (PAPER, document 1)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from math import ceil, floor

from kiosk.model.paper import VacancyPaper
from kiosk.model.printing import Document
from kiosk.print.apply_steps import code, number, steps
from kiosk.print.context import SheetContext, written_day
from kiosk.print.fact_grid import Fact, fact_grid
from kiosk.print.flow import (
    HALF_LINE,
    ROOMY,
    TIGHT,
    Block,
    Column,
    Pace,
    columns,
    continued,
    height_of,
    kept_whole,
    pour,
    section,
)
from kiosk.print.frame import Doorstep, Head, doorstep, header
from kiosk.print.leaflet import opaque_name, warning
from kiosk.print.next_step import next_step
from kiosk.print.palette import Palette, Section
from kiosk.print.piece import stacked
from kiosk.print.pill import pill
from kiosk.print.sheet import BOTTOM, LEFT, RIGHT, SECOND, TEXT_WIDTH, TOP, Sheets
from kiosk.print.style import BODY, DISPLAY, H2, LEAD, TITLE
from kiosk.print.text import Text, strong
from kiosk.print.vacancy_facts import facts
from kiosk.print.vacancy_large import large_vacancy_sheet
from kiosk.print.vacancy_lead import deadline, lead
from kiosk.print.vacancy_text import parts
from kiosk.print.whereabouts import Whereabouts
from kiosk.print.writing_lines import note_lines

_GRID_FACTS = 6
# PAPER, section 8: a section smaller than this part of a sheet moves as a whole.
_SMALL = 0.36 * (BOTTOM - TOP)
_PILLS_Y = 97.5
_TITLE_Y = 113.0
_FACTS_Y = 176.0
_NOTES_HEIGHT = 69.0
_ABOVE_NOTES = 12.0
_GAP, _TIGHT_GAP = 23.0, 13.0
_ABOVE_BOX = 13.0
_BELOW_BOX = 13.5


def vacancy_sheet(request: VacancyPaper, context: SheetContext) -> Document:
    """Make the PDF of a vacancy: one sheet if the text allows, else as many as it takes."""
    if context.scale.large:
        return large_vacancy_sheet(request, context)
    return _VacancySheet(request, context).document()


@dataclass(frozen=True, slots=True)
class _Body:
    """The columns of each sheet, whether the last has room for notes, and whether the first is set tight."""

    sheets: tuple[tuple[Column, ...], ...]
    notes: bool
    tight: bool


class _VacancySheet:
    def __init__(self, request: VacancyPaper, context: SheetContext) -> None:
        vacancy = self._vacancy = request.vacancy
        self._request = request
        self._context = context
        paper = self._paper = context.words.context("paper")
        self._number = number(vacancy)
        self._title = _title(vacancy.title)
        self._subtitle = Text(lead(request, context), LEAD, TEXT_WIDTH, rtl=context.words.rtl).clip(3)
        self._where = Whereabouts(request, context)
        shown, self._more = _fitting(facts(vacancy, paper))
        self._facts = fact_grid(shown)
        self._step = next_step(
            paper.tr("How to apply"), steps(vacancy, paper), context, deadline=deadline(vacancy, paper)
        )
        title_end = _TITLE_Y + self._title.height + 5 + self._subtitle.height
        self._facts_y = max(_FACTS_Y, title_end + 11)
        self._facts_end = self._facts_y + self._facts.height if shown else title_end

    def document(self) -> Document:
        paper, context = self._paper, self._context
        body = self._body()
        count = len(body.sheets)
        sheets = Sheets(
            Palette.of(Section.VACANCIES, context.colour),
            f"{paper.tr('Vacancy')} {self._number}",
            context.words.language,
            mirrored=context.words.rtl,
        )
        for index, filled in enumerate(body.sheets):
            if index:
                sheets.next()
            fact = self._header_fact(index, count)
            header(sheets, Head(icon="briefcase", name=paper.tr("Vacancy"), fact=fact))
            if not index:
                self._head(sheets)
                self._facts.draw(sheets, LEFT, self._facts_y)
            for x, column in zip((LEFT, SECOND), filled, strict=False):
                column.draw(sheets, x, TOP if index else self._columns_y(body.tight))
            if not index:
                self._below(sheets, body)
            elif body.notes and index + 1 == count:
                self._notes(sheets, TOP + max(column.height for column in filled) + _ABOVE_NOTES)
            step = Doorstep(place=context.place, made=context.now, code=code(self._vacancy.apply, self._number, paper))
            doorstep(sheets, context.words, step, index + 1, count)
        return Document(name=opaque_name(), pdf=sheets.finish(), sheets=count)

    def _header_fact(self, index: int, count: int) -> str:
        paper = self._paper
        if notice := warning(self._context, paper.tr("Example: this vacancy does not exist")):
            return notice
        if index:
            return paper.tr("Number {number}").format(number=self._number)
        return paper.tr("%n sheet(s) to take along", "", count)

    def _below(self, sheets: Sheets, body: _Body) -> None:
        y = self._columns_y(body.tight) + max((column.height for column in body.sheets[0]), default=0.0) + _ABOVE_BOX
        y = ceil(y / HALF_LINE) * HALF_LINE
        self._step.draw(sheets, LEFT, y)
        y += self._step.height + _BELOW_BOX
        self._where.draw(sheets, y, body.tight)
        if body.notes and len(body.sheets) == 1:
            self._notes(sheets, y + self._where.height(body.tight) + _ABOVE_NOTES)

    def _head(self, sheets: Sheets) -> None:
        paper, context, x = self._paper, self._context, LEFT
        if local_day(self._vacancy.published, context.now) == context.now.date():
            x = pill(sheets, x, _PILLS_Y, paper.tr("New today"), "star")
        if self._request.shortage:
            x = pill(sheets, x, _PILLS_Y, paper.tr("Many employers look for this"), "trend-up")
        line = strong(
            paper.tr("Number **{number}** · apply until {day}"),
            number=self._number,
            day=written_day(date.fromisoformat(self._vacancy.valid_until), context),
        )
        text = Text(line, BODY, RIGHT - x - 3)
        if len(text.lines) > 1:
            # Until when stands beside how to apply too.
            text = Text(paper.tr("Number {number}").format(number=self._number), BODY, RIGHT - x - 3).clip(1)
        sheets.write(x + (3 if x > LEFT else 0), _PILLS_Y, text)
        y = sheets.write(LEFT, _TITLE_Y, self._title)
        sheets.write(LEFT, y + 5, self._subtitle)

    def _body(self) -> _Body:
        """Find the roomiest layout: notes go first, then air, then the text goes on on more sheets, with the notes."""
        for pace, notes in ((ROOMY, True), (ROOMY, False), (TIGHT, False)):
            task, rest = self._sections(pace)
            height = self._room(notes, tight=pace is TIGHT)
            left, more = pour(task, height)
            right, over = pour(rest, height)
            if task and rest and not more and not over:
                return _Body(((left, right),), notes, pace is TIGHT)
            flowed, over = columns([*task, *rest], 2, height)
            if not over:
                return _Body((tuple(flowed),), notes, pace is TIGHT)
        task, rest = self._sections(ROOMY)
        kept, moved = kept_whole([*task, *rest], self._room(notes=False, tight=False), _SMALL)
        filled = [tuple(kept)]
        while moved:
            side_by_side = 1 if height_of(moved) <= _SMALL else 2
            flowed, moved = columns(self._continued(moved), side_by_side, BOTTOM - TOP)
            filled.append(tuple(flowed))
        last = max(column.height for column in filled[-1])
        return _Body(tuple(filled), notes=last + _ABOVE_NOTES + _NOTES_HEIGHT <= BOTTOM - TOP, tight=False)

    def _room(self, notes: bool, tight: bool) -> float:
        """Give the height of the columns of the first sheet."""
        below = self._step.height + _BELOW_BOX + self._where.height(tight)
        below += _ABOVE_NOTES + _NOTES_HEIGHT if notes else 0
        return floor((BOTTOM - below) / HALF_LINE) * HALF_LINE - _ABOVE_BOX - self._columns_y(tight)

    def _columns_y(self, tight: bool) -> float:
        return ceil((self._facts_end + (_TIGHT_GAP if tight else _GAP)) / HALF_LINE) * HALF_LINE

    def _sections(self, pace: Pace) -> tuple[list[Block], list[Block]]:
        task, *others = parts(self._vacancy, self._more, self._paper)
        rest = [block for part in others for block in section(part.heading, part.lines, pace)]
        return section(task.heading, task.lines, pace), rest

    def _continued(self, blocks: list[Block]) -> list[Block]:
        paper = self._paper
        if blocks[0].heading:
            return blocks
        return continued(blocks, paper.tr("{heading} (continued)").format(heading=blocks[0].section))

    def _notes(self, sheets: Sheets, y: float) -> None:
        paper = self._paper
        sheets.rule(LEFT, y, RIGHT, y, 0.75, colour=sheets.palette.line)
        sheets.say(LEFT, y + 8, TEXT_WIDTH, paper.tr("My notes"), H2)
        stacked(note_lines(paper, self._context.scale)).draw(sheets, LEFT, y + 32)


def local_day(moment: str, now: datetime) -> date:
    """Give the day on which a UTC moment of the feed falls where the kiosk stands."""
    return datetime.fromisoformat(moment).astimezone(now.tzinfo).date()


def _title(title: str) -> Text:
    text = Text(title, DISPLAY, TEXT_WIDTH)
    return text if len(text.lines) <= 2 else Text(title, TITLE.lead_of(27), TEXT_WIDTH)


def _fitting(found: Sequence[Fact]) -> tuple[list[Fact], list[Fact]]:
    """Choose what the card shows; what is too long or too much for it is told with what is asked."""
    shown = [fact for fact in found if fact.fits][:_GRID_FACTS]
    return shown, [fact for fact in found if fact not in shown]
