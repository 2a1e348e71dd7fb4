"""The sheet of one training (PAPER, document 4)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from kiosk.model.paper import Start, TrainingPaper, next_start, with_room
from kiosk.model.partner import Place
from kiosk.model.passage import Line, lines
from kiosk.model.printing import Document
from kiosk.model.training import Contact, free_of_charge
from kiosk.print.beside import balanced, beside
from kiosk.print.contact_steps import contact_code, contact_steps
from kiosk.print.context import SheetContext
from kiosk.print.desk_step import desk_step
from kiosk.print.fact_grid import Fact, fact_pieces
from kiosk.print.leaflet import Leaflet, sheet_count
from kiosk.print.next_step import Deadline, Step, next_step
from kiosk.print.palette import Section
from kiosk.print.paragraph import column, paragraph, section, ticks, title, told
from kiosk.print.piece import Piece
from kiosk.print.pill import pill_row
from kiosk.print.sheet import TEXT_WIDTH
from kiosk.print.table import Heading, table
from kiosk.print.text import Span, strong
from kiosk.print.training_facts import cost, facts, places, schedule, start_day
from kiosk.print.vacancy_lead import distance, joined

_GRID_FACTS = 6


def training_sheet(request: TrainingPaper, context: SheetContext) -> Document:
    """Make the PDF of a training."""
    paper, start = context.words.context("paper"), next_start(request.starts)
    leaflet = Leaflet(
        section=Section.TRAININGS,
        icon="graduation-cap",
        name=paper.tr("Training"),
        title=paper.tr("Training"),
        fact=f"{paper.tr('Start')}: {start_day(start.session, context)}" if start else "",
        code=contact_code(contact(request), paper),
    )
    return leaflet.document(_pieces(request, context), context)


def _pieces(request: TrainingPaper, context: SheetContext) -> list[Piece]:
    """Find the roomiest layout for one sheet; where there is none, the box and when it starts go before the text.

    Some air goes first, then what one learns goes on in the second column, then more air goes; type never shrinks.
    """
    tighter = list(_tighter(context))
    for about, tried in (
        *((_side_by_side, each) for each in (context, tighter[0])),
        *((_flowing, each) for each in (context, *tighter)),
    ):
        pieces = [*_head(request, tried), *about(request, tried), _box(request, tried)]
        if sheet_count(pieces, tried.scale) == 1:
            return pieces
    head, box = list(_head(request, context)), _box(request, context)
    return [*head, box, *_when(request, context), *_about(request, context), *_after(request, context)]


def _tighter(context: SheetContext) -> Iterator[SheetContext]:
    scale = context.scale
    yield replace(context, scale=replace(scale, gap=11.0, row_padding=2.5))
    if not scale.large:
        airless = replace(scale, gap=9.0, small=5.0, row_padding=1.9, card_padding=8.0, card_gap=4.5)
        yield replace(context, scale=replace(airless, body=scale.body.lead_of(14)))


def contact(request: TrainingPaper) -> Contact:
    """Give how to enrol: with the training, else with who gives it."""
    provider = request.provider.contact if request.provider else None
    return request.training.contact or provider or Contact()


def _head(request: TrainingPaper, context: SheetContext) -> Iterator[Piece]:
    paper, scale, training = context.words.context("paper"), context.scale, request.training
    first = next_start(request.starts)
    pills = [("star", paper.tr("Many employers look for this"))] if request.shortage else []
    if free_of_charge(training.cost):
        pills.append(("currency-eur", cost(training.cost, paper)))
    yield from pill_row(pills, scale)
    yield title(training.title, scale, gap=1 if pills else 0)
    lead = joined(
        Span(request.provider.name if request.provider else "", strong=True),
        Span(first.place.address.city if first and first.place else ""),
        Span(distance(first.km if first else None, request.origin, paper)),
    )
    if lead:
        yield paragraph(lead, scale.lead, gap=5, rtl=context.words.rtl)
    yield from fact_pieces(_shown(request, context), scale, gap=scale.gap)


def _shown(request: TrainingPaper, context: SheetContext) -> list[Fact]:
    known = facts(request, context)
    return known if context.scale.large else [fact for fact in known if fact.fits][:_GRID_FACTS]


def _side_by_side(request: TrainingPaper, context: SheetContext) -> list[Piece]:
    return [*_about(request, context), *_when(request, context), *_after(request, context)]


def _about(request: TrainingPaper, context: SheetContext) -> list[Piece]:
    """Tell what one learns and needs side by side."""
    return beside(*_learn_and_need(request, context), context.scale)


def _flowing(request: TrainingPaper, context: SheetContext) -> list[Piece]:
    """Tell what one learns, needs and can become in two columns that balance, and then when it starts."""
    learn, need = _learn_and_need(request, context)
    after = _after(request, context, column(context.scale))
    columns = balanced([replace(piece, head=None) for piece in (*learn, *need, *after)], context.scale)
    return [*columns, *_when(request, context)]


def _learn_and_need(request: TrainingPaper, context: SheetContext) -> tuple[list[Piece], list[Piece]]:
    paper, scale, training = context.words.context("paper"), context.scale, request.training
    width = column(scale)
    more = paper.tr("{heading} (continued)")
    written = lines(training.description)
    items = [line for line in written if line.item]
    about = [line for line in written if not line.item]
    shown = _shown(request, context)
    extra = [Line(f"{fact.label}: {fact.value}", item=True) for fact in facts(request, context) if fact not in shown]
    learn, need = paper.tr("What do you learn?"), paper.tr("What do you need?")
    learned = [*about, *items, *(Line(text, item=True) for text in training.competences), *extra]
    return (
        section(learn, told(learned, scale, width), scale, width, more=more.format(heading=learn)),
        section(need, ticks(training.entry, scale, width), scale, width, more=more.format(heading=need)),
    )


def _when(request: TrainingPaper, context: SheetContext) -> list[Piece]:
    paper = context.words.context("paper")
    return section(paper.tr("When does it start?"), _starts(request.starts, context), context.scale)


def _after(request: TrainingPaper, context: SheetContext, width: float = TEXT_WIDTH) -> list[Piece]:
    paper = context.words.context("paper")
    return section(paper.tr("What can you become?"), _work(request, context, width), context.scale, width)


def _box(request: TrainingPaper, context: SheetContext) -> Piece:
    paper, last = context.words.context("paper"), _deadline(request, context)
    return next_step(paper.tr("How to enrol"), _steps(request, context), context, deadline=last, gap=context.scale.gap)


def _starts(starts: Sequence[Start], context: SheetContext) -> list[Piece]:
    paper = context.words.context("paper")
    heads = (
        Heading(paper.tr("Start"), 0.24),
        Heading(paper.tr("When"), 0.2),
        Heading(paper.tr("Place"), 0.38),
        Heading(paper.tr("Free places"), 0.18, right=True),
    )
    rows = [
        (
            (Span(start_day(start.session, context), strong=True),),
            schedule(start.session.schedule, paper),
            _named(start.place) if start.place else "",
            places(start.session, paper),
        )
        for start in starts
    ]
    return table(heads, rows, context.scale)


def _named(place: Place) -> str:
    """Name a place, with its town unless its name says it."""
    city = place.address.city
    return place.name if city in place.name else f"{place.name}, {city}"


def _work(request: TrainingPaper, context: SheetContext, width: float) -> list[Piece]:
    paper = context.words.context("paper")
    heads = (
        Heading(paper.tr("Occupation"), 0.52),
        Heading(paper.tr("Vacancies now"), 0.28),
        Heading(paper.tr("Within 20 km"), 0.2, right=True),
    )
    rows = [
        ((Span(work.name, strong=True),), str(work.vacancies), "" if work.near is None else str(work.near))
        for work in request.work
    ]
    return table(heads, rows, context.scale, width=width)


def _steps(request: TrainingPaper, context: SheetContext) -> list[Step]:
    paper = context.words.context("paper")
    steps = contact_steps(contact(request), paper)
    if not steps:
        steps = [desk_step(lambda paper: paper.tr("Ask the **desk** how to enrol"), paper)]
    if start := next_start(request.starts):
        say = strong(
            paper.tr("Say: **{title}**, start **{day}**"),
            title=request.training.title,
            day=start_day(start.session, context),
        )
        steps.append(Step(icon="note", text=say))
    return steps


def _deadline(request: TrainingPaper, context: SheetContext) -> Deadline | None:
    paper = context.words.context("paper")
    start = with_room(request.starts)
    until = start.session.enrol_until if start else ""
    try:
        return Deadline(label=paper.tr("Enrol no later than"), day=date.fromisoformat(until[:10]))
    except ValueError:
        return None
