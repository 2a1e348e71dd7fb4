"""The sheet of the answer to "who can help me?": what to do, who, where and when."""

from collections.abc import Iterator

from kiosk.model.paper import GuidePaper
from kiosk.model.printing import Document
from kiosk.model.training import Contact
from kiosk.print.beside import beside
from kiosk.print.contact_steps import contact_code
from kiosk.print.context import SheetContext
from kiosk.print.hours import exceptions, week
from kiosk.print.leaflet import Leaflet
from kiosk.print.next_step import next_step
from kiosk.print.palette import Section
from kiosk.print.paragraph import column, dot, item, paragraph, section, ticks, title
from kiosk.print.partner_sheet import reach
from kiosk.print.piece import Piece
from kiosk.print.place_sheet import HOURS_WIDTH, WAY_WIDTH, partner_rows, place_code, way_there
from kiosk.print.sheet import TEXT_WIDTH
from kiosk.print.style import Scale
from kiosk.print.vacancy_lead import near_distance


def guide_sheet(request: GuidePaper, context: SheetContext) -> Document:
    """Make the PDF of an answer."""
    paper = context.words.context("paper")
    first = request.helpers[0].contact if request.helpers else None
    contact = first or Contact()
    leaflet = Leaflet(
        section=Section.PLACES,
        icon="handshake",
        name=paper.tr("Who can help me?"),
        title=paper.tr("Who can help me?"),
        fact=near_distance(request.near.km, paper) if request.near and request.placed else "",
        code=place_code(request.near.place, paper) if request.near else contact_code(contact, paper),
        number=contact.phone if len(contact.phone) <= 20 else "",
    )
    return leaflet.document(list(_pieces(request, context)), context)


def _pieces(request: GuidePaper, context: SheetContext) -> Iterator[Piece]:
    paper, scale = context.words.context("paper"), context.scale
    width = column(scale)
    if request.way:
        yield paragraph(" › ".join(request.way), scale.label, keep=True)
    if request.dutch_way and context.words.language != "nl":
        yield paragraph(" › ".join(request.dutch_way), scale.label, keep=True)
    if request.helpers:
        yield title(request.helpers[0].name, scale, gap=2)
    yield paragraph(request.answer.why, scale.lead, gap=4)
    yield from beside(
        section(paper.tr("What they do"), _items(request.answer.does, scale, width), scale, width),
        section(paper.tr("Bring along"), ticks(request.answer.bring, scale, width), scale, width),
        scale,
    )
    if request.helpers:
        yield next_step(paper.tr("What do you do now?"), reach(request.helpers[0], context), context, gap=scale.gap)
    yield from _where(request, context)
    yield from section(paper.tr("They can help too"), partner_rows(request.helpers[1:], context), scale)


def _items(texts: tuple[str, ...], scale: Scale, width: float) -> list[Piece]:
    return [item(text, scale, width, dot(scale)) for text in texts]


def _where(request: GuidePaper, context: SheetContext) -> Iterator[Piece]:
    near = request.near
    if near is None:
        return
    paper, scale = context.words.context("paper"), context.scale
    way_width, hours_width = (TEXT_WIDTH, TEXT_WIDTH) if scale.large else (WAY_WIDTH, HOURS_WIDTH - 6)
    hours = [*week(near.place, context, hours_width), *exceptions(near.place, context, hours_width)]
    title = paper.tr("Where are they?") if request.placed else paper.tr("People know them here")
    yield from beside(
        section(title, list(way_there(near, context, way_width)), scale, way_width),
        section(paper.tr("When is it open?"), hours, scale, hours_width),
        scale,
        first=WAY_WIDTH + 12,
    )
