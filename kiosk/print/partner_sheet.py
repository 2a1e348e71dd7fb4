"""The sheet of a partner: what it does, how to reach it, where it sits."""

from collections.abc import Iterator, Sequence

from kiosk.model.paper import Near, PartnerPaper
from kiosk.model.partner import Partner
from kiosk.model.passage import lines
from kiosk.model.printing import Document
from kiosk.model.training import Contact
from kiosk.print.contact_steps import contact_code, contact_steps
from kiosk.print.context import SheetContext
from kiosk.print.desk_step import desk_step
from kiosk.print.hours import told_hours
from kiosk.print.languages import language_names
from kiosk.print.leaflet import Leaflet
from kiosk.print.next_step import Step, next_step
from kiosk.print.palette import Section
from kiosk.print.paragraph import dot, item, paragraph, section, title, told
from kiosk.print.piece import Piece
from kiosk.print.place_sheet import written_address
from kiosk.print.sheet import TEXT_WIDTH
from kiosk.print.table import Heading, table
from kiosk.print.text import Span
from kiosk.print.vacancy_lead import near_distance


def partner_sheet(request: PartnerPaper, context: SheetContext) -> Document:
    """Make the PDF of a partner."""
    paper = context.words.context("paper")
    contact = request.partner.contact or Contact()
    leaflet = Leaflet(
        section=Section.PLACES,
        icon="handshake",
        name=paper.tr("Job shop & help"),
        title=paper.tr("Job shop & help"),
        fact=near_distance(request.places[0].km, paper) if request.places else "",
        code=contact_code(contact, paper),
        number=contact.phone if len(contact.phone) <= 20 else "",
    )
    return leaflet.document(list(_pieces(request, context)), context)


def _pieces(request: PartnerPaper, context: SheetContext) -> Iterator[Piece]:
    paper, scale, partner = context.words.context("paper"), context.scale, request.partner
    yield title(partner.name, scale, keep=False)
    about = paper.tr("What is it?")
    more = paper.tr("{heading} (continued)")
    yield from section(about, told(lines(partner.about), scale, TEXT_WIDTH), scale, more=more.format(heading=about))
    yield from section(paper.tr("What do they help with?"), services(partner.services, context), scale)
    yield from section(paper.tr("They speak"), _languages(partner, context), scale)
    yield next_step(paper.tr("How to reach them"), reach(partner, context), context, gap=scale.gap)
    yield from section(paper.tr("Where are they?"), where(request.places, context), scale)


def services(texts: Sequence[str], context: SheetContext) -> list[Piece]:
    """List what somebody helps with."""
    return [item(text, context.scale, TEXT_WIDTH, dot(context.scale)) for text in texts]


def _languages(partner: Partner, context: SheetContext) -> list[Piece]:
    names = language_names(partner.languages)
    return [paragraph(names, context.scale.body)] if names else []


def reach(partner: Partner, context: SheetContext) -> list[Step]:
    """Give the steps to reach a partner; without any, the desk knows."""
    paper = context.words.context("paper")
    steps = contact_steps(partner.contact or Contact(), paper)
    return steps or [desk_step(lambda paper: paper.tr("Ask the **desk** how to reach them"), paper)]


def where(places: Sequence[Near], context: SheetContext) -> list[Piece]:
    """Make the table of places: address, distance, and the hours of today."""
    paper = context.words.context("paper")
    heads = (
        Heading(paper.tr("Place"), 0.28),
        Heading(paper.tr("Address"), 0.3),
        Heading(paper.tr("Open today"), 0.24),
        Heading(paper.tr("How far"), 0.18, right=True),
    )
    rows = [
        (
            (Span(near.place.name, strong=True),),
            written_address(near.place.address),
            told_hours(near.place, context.now, context),
            near_distance(near.km, paper),
        )
        for near in places
    ]
    return table(heads, rows, context.scale)
