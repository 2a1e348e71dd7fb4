"""Several vacancies, two to a sheet with a line to cut between them (PAPER, document 2)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kiosk.model.paper import VacanciesPaper, VacancyPaper
from kiosk.model.passage import Line
from kiosk.model.printing import Document
from kiosk.print.apply_steps import contact_steps_of, number
from kiosk.print.beside import beside
from kiosk.print.compact_step import compact_step
from kiosk.print.context import SheetContext
from kiosk.print.fact_grid import fact_grid
from kiosk.print.leaflet import Leaflet
from kiosk.print.palette import Section
from kiosk.print.paragraph import Paragraph, dot, item, paragraph
from kiosk.print.piece import Piece, stacked
from kiosk.print.sheet import GUTTER, TEXT_WIDTH, Sheets
from kiosk.print.style import BODY, LABEL, NORMAL, ROW_TITLE, TITLE
from kiosk.print.text import Text, strong
from kiosk.print.vacancy_facts import facts
from kiosk.print.vacancy_large import large_pieces
from kiosk.print.vacancy_lead import lead
from kiosk.print.vacancy_text import Part, parts

_FACTS = 6
_LINES = 4
_CUT = 24.0
_HALF = (NORMAL.room - _CUT) / 2
_TASK = TEXT_WIDTH * 0.56
_ASKED = TEXT_WIDTH - _TASK - GUTTER


def two_up_sheet(request: VacanciesPaper, context: SheetContext) -> Document:
    """Make the PDF; large print tells one after the other in one column."""
    paper = context.words.context("paper")
    count = len(request.vacancies)
    leaflet = Leaflet(
        section=Section.VACANCIES,
        icon="briefcase",
        name=paper.tr("Vacancies"),
        title=paper.tr("Vacancies"),
        fact=paper.tr("%n vacancies", "", count),
        example=paper.tr("Example: this vacancy does not exist"),
    )
    if context.scale.large:
        return leaflet.document([piece for each in request.vacancies for piece in large_pieces(each, context)], context)
    return leaflet.document(list(_paired([_block(each, context) for each in request.vacancies], context)), context)


def _paired(blocks: Sequence[list[Piece]], context: SheetContext) -> Iterator[Piece]:
    """Stand two blocks on each sheet where they are no higher than a half, with the line between them."""
    paper = context.words.context("paper")
    waiting: list[Piece] | None = None
    for block in blocks:
        if waiting is None:
            waiting = block
            continue
        if max(_height(waiting), _height(block)) <= _HALF:
            line = Cut(text=Text(paper.tr("cut or fold here"), LABEL, 120, "centre"), gap=_HALF - _height(waiting))
            yield from _tied([*waiting, line, *block])
            waiting = None
        else:
            yield from _tied(waiting)
            waiting = [replace(block[0], gap=_CUT), *block[1:]]
    yield from _tied(waiting or [])


def _height(block: Sequence[Piece]) -> float:
    return stacked(block).height


def _tied(block: Sequence[Piece]) -> Iterator[Piece]:
    """Keep a block together."""
    for piece, _ in pairwise(block):
        yield replace(piece, keep=True)
    yield from block[-1:]


def _block(request: VacancyPaper, context: SheetContext) -> list[Piece]:
    paper, vacancy = context.words.context("paper"), request.vacancy
    known = [fact for fact in facts(vacancy, paper) if fact.fits][:_FACTS]
    head: list[Piece] = [
        paragraph(strong(paper.tr("Number **{number}**"), number=number(vacancy)), BODY),
        _title(vacancy.title),
        replace(
            paragraph("", BODY, gap=2),
            text=Text(lead(request, context), BODY, TEXT_WIDTH, rtl=context.words.rtl).clip(1),
        ),
    ]
    if known:
        head.append(fact_grid(known, padding=8, between=4.5, gap=6))
    step = compact_step(request, context)
    task, asked, *_ = parts(vacancy, (), paper)
    # Whoever cannot ask the employer needs all of the text.
    reachable = bool(contact_steps_of(vacancy, paper))
    room = _HALF - _height([*head, step]) - 8 - NORMAL.h3.lead
    lines = max(1, min(_LINES, int(room // BODY.lead))) if reachable else None
    return [*head, *_spaced(beside(_text(task, _TASK, lines), _text(asked, _ASKED, lines), NORMAL, first=_TASK)), step]


def _spaced(pieces: Sequence[Piece]) -> list[Piece]:
    """Give the first piece the space above the text of a block."""
    return [replace(piece, gap=piece.gap if index else 8.0) for index, piece in enumerate(pieces)]


def _title(title: str) -> Piece:
    large = Text(title, TITLE.lead_of(27), TEXT_WIDTH)
    return replace(paragraph("", BODY), text=large if len(large.lines) == 1 else Text(title, ROW_TITLE, TEXT_WIDTH))


def _text(part: Part, width: float, most: int | None) -> list[Piece]:
    """Tell a part in at most so many lines."""
    made: list[Piece] = []
    left = most
    for line in part.lines:
        piece = _line(line, width)
        if left is not None:
            piece = replace(piece, text=_cut(line, piece.text, left))
            left -= len(piece.text.lines)
        made.append(piece)
        if left is not None and left <= 0:
            break
    return [paragraph(part.heading, NORMAL.h3, width, keep=True), *made] if made else []


def _line(line: Line, width: float) -> Paragraph:
    return item(line.text, NORMAL, width, dot(NORMAL)) if line.item else paragraph(line.text, BODY, width)


def _cut(line: Line, text: Text, most: int) -> Text:
    """Keep whole sentences that fit in so many lines, or else as much of the first as fits."""
    if len(text.lines) <= most:
        return text
    kept = None
    for end in re.finditer(r"[.!?…؟](?= )", line.text):
        shorter = Text(line.text[: end.end()], text.style, text.width)
        if len(shorter.lines) > most:
            break
        kept = shorter
    return kept or text.clip(most)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut(Piece):
    """A dashed line over the whole sheet, with words in it."""

    text: Text

    @property
    def height(self) -> float:
        """The height of the words with some air."""
        return _CUT

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the line on both sides of the words."""
        middle, half = y + _CUT / 2, self.text.used_width / 2 + 12
        centre = x + TEXT_WIDTH / 2
        for left, right in ((x - 12, centre - half), (centre + half, x + TEXT_WIDTH + 12)):
            sheets.rule(left, middle, right, middle, 0.8, dash=(4, 3))
        sheets.write(centre - self.text.width / 2, middle - 6, self.text)
