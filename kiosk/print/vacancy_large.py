"""The sheet of one vacancy in large print (PAPER, document 12)."""

from dataclasses import replace

from kiosk.model.paper import VacancyPaper
from kiosk.model.printing import Document
from kiosk.print.apply_steps import code, number, steps
from kiosk.print.box import Rule
from kiosk.print.context import SheetContext
from kiosk.print.fact_grid import fact_pieces
from kiosk.print.leaflet import Leaflet, sheet_count
from kiosk.print.next_step import next_step
from kiosk.print.palette import Section
from kiosk.print.paragraph import heading, paragraph, section, title, told
from kiosk.print.piece import Piece, pour
from kiosk.print.sheet import TEXT_WIDTH
from kiosk.print.style import LARGE
from kiosk.print.text import Span
from kiosk.print.vacancy_facts import facts
from kiosk.print.vacancy_lead import deadline, distance, joined
from kiosk.print.vacancy_text import parts
from kiosk.print.whereabouts import cities, places, ways
from kiosk.print.writing_lines import note_lines


def large_vacancy_sheet(request: VacancyPaper, context: SheetContext) -> Document:
    """Make the PDF: one column, the box on the first sheet, the notes at the end."""
    vacancy, paper = request.vacancy, context.words.context("paper")
    known_as = number(vacancy)
    leaflet = Leaflet(
        section=Section.VACANCIES,
        icon="briefcase",
        name=paper.tr("Vacancy"),
        title=f"{paper.tr('Vacancy')} {known_as}",
        number=known_as,
        code=code(vacancy.apply, known_as, paper),
        example=paper.tr("Example: this vacancy does not exist"),
    )
    pieces = large_pieces(request, context)
    notes = [heading(paper.tr("My notes"), LARGE), *note_lines(paper, LARGE)]
    # Notes fill what is left of the last sheet, or go.
    for count in (len(notes), len(notes) - 2):
        noted = [*pieces, *notes[:count]]
        if sheet_count(noted, LARGE) == sheet_count(pieces, LARGE):
            return leaflet.document(noted, context)
    return leaflet.document(pieces, context)


def large_pieces(request: VacancyPaper, context: SheetContext) -> list[Piece]:
    """Make all that large print says of a vacancy."""
    vacancy, paper = request.vacancy, context.words.context("paper")
    head: list[Piece] = [title(vacancy.title, LARGE, gap=2 * LARGE.gap), *_lead(request, context)]
    known = [Rule(heavy=True, gap=6, keep=True), *fact_pieces(facts(vacancy, paper), LARGE)]
    last = deadline(vacancy, paper)
    box = next_step(paper.tr("How to apply"), steps(vacancy, paper), context, deadline=last, gap=LARGE.small)
    # The box never leaves the first sheet.
    first, _ = pour([*head, *known, box], LARGE.room)
    pieces = [*head, *known, box] if box in first.pieces else [*head, box, replace(known[0], gap=LARGE.gap), *known[1:]]
    more = paper.tr("{heading} (continued)")
    for part in parts(vacancy, (), paper):
        again = more.format(heading=part.heading)
        pieces += section(part.heading, told(part.lines, LARGE, TEXT_WIDTH), LARGE, more=again)
    return [*pieces, *section(paper.tr("Where is it?"), _where(request, context), LARGE)]


def _lead(request: VacancyPaper, context: SheetContext) -> list[Piece]:
    paper = context.words.context("paper")
    town = Span(cities(request.vacancy.locations[:1]))
    where = joined(town, Span(distance(request.km, request.origin, paper)))
    lines: list[Piece] = []
    if request.name:
        lines.append(paragraph(request.name, LARGE.lead, rtl=context.words.rtl))
    if request.vacancy.employer.name.strip():
        lines.append(paragraph((Span(request.vacancy.employer.name, strong=True),), LARGE.lead, gap=4))
    if where:
        lines.append(paragraph(where, LARGE.lead, rtl=context.words.rtl))
    if request.shortage:
        lines.append(paragraph(paper.tr("Many employers look for this"), LARGE.lead))
    return lines


def _where(request: VacancyPaper, context: SheetContext) -> list[Piece]:
    paper = context.words.context("paper")
    lines: list[Piece] = [paragraph(line, LARGE.body) for line in places(request.vacancy, paper)]
    if lines and request.km is not None:
        going = " · ".join(f"{way.name} {way.minutes}" for way in ways(request.km, paper))
        lines.append(paragraph(going, LARGE.body))
    return lines
