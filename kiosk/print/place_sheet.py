"""The sheet of a place: where it is, when it is open, who helps there (PAPER, document 5)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.model.paper import Near, PlacePaper
from kiosk.model.partner import Address, Partner, Place
from kiosk.model.printing import Document
from kiosk.print import qr
from kiosk.print.beside import beside
from kiosk.print.context import SheetContext
from kiosk.print.fact_grid import Fact, fact_pieces
from kiosk.print.frame import Code
from kiosk.print.hours import exceptions, week
from kiosk.print.languages import language_names
from kiosk.print.leaflet import Leaflet
from kiosk.print.palette import Section
from kiosk.print.paragraph import column, dot, item, paragraph, section, title
from kiosk.print.piece import Piece
from kiosk.print.sheet import GUTTER, TEXT_WIDTH, Sheets
from kiosk.print.table import Heading, table
from kiosk.print.text import Span, strong
from kiosk.print.vacancy_lead import near_distance
from kiosk.print.whereabouts import Way, draw_ways, ways
from kiosk.words import Texts

HOURS_WIDTH = TEXT_WIDTH * 0.43
WAY_WIDTH = TEXT_WIDTH - HOURS_WIDTH - GUTTER - 6


def place_sheet(request: PlacePaper, context: SheetContext) -> Document:
    """Make the PDF of a place."""
    paper, place = context.words.context("paper"), request.near.place
    leaflet = Leaflet(
        section=Section.PLACES,
        icon="handshake",
        name=paper.tr("Job shop & help"),
        title=paper.tr("Job shop & help"),
        fact=near_distance(request.near.km, paper),
        code=place_code(place, paper),
        number=place.phone if context.scale.large else "",
    )
    return leaflet.document(list(_pieces(request, context)), context)


def place_code(place: Place, paper: Texts) -> Code | None:
    """Give the QR code that opens the way on a map (RFC 5870)."""
    modules = qr.matrix(f"geo:{place.lat:.5f},{place.lon:.5f}")
    return Code(modules=modules, caption=paper.tr("the way there")) if modules else None


def written_address(address: Address) -> str:
    """Write an address in one line."""
    return f"{address.street}, {address.postcode}\u00a0{address.city}"


def _pieces(request: PlacePaper, context: SheetContext) -> Iterator[Piece]:
    paper, scale, place = context.words.context("paper"), context.scale, request.near.place
    yield title(place.name, scale)
    yield paragraph(written_address(place.address), scale.lead, gap=4)
    yield from fact_pieces(_facts(request, paper), scale, gap=scale.gap)
    hours_width = TEXT_WIDTH if scale.large else HOURS_WIDTH
    way_width = TEXT_WIDTH if scale.large else WAY_WIDTH
    hours = [*week(place, context, hours_width), *exceptions(place, context, hours_width)]
    yield from beside(
        section(paper.tr("When is it open?"), hours, scale, hours_width),
        section(paper.tr("How to get there"), list(way_there(request.near, context, way_width)), scale, way_width),
        scale,
        first=HOURS_WIDTH + 6,
    )
    yield from section(paper.tr("Who helps you here?"), partner_rows(request.partners, context), scale)
    known = [item(text, scale, column(scale), dot(scale)) for text in place.accessibility]
    half = (len(known) + 1) // 2
    yield from section(paper.tr("Good to know"), beside(known[:half], known[half:], scale), scale)


def _facts(request: PlacePaper, paper: Texts) -> list[Fact]:
    place = request.near.place
    spoken = dict.fromkeys(code for partner in request.partners for code in partner.languages)
    found = (
        ("phone", paper.tr("Phone"), place.phone),
        ("bus", paper.tr("Bus, tram or train"), place.transit),
        ("translate", paper.tr("Languages"), language_names(spoken)),
    )
    return [Fact(icon=icon, label=label, value=value) for icon, label, value in found if value.strip()]


def way_there(near: Near, context: SheetContext, width: float) -> Iterator[Piece]:
    """Tell where it is and how long it takes from this kiosk."""
    paper, scale = context.words.context("paper"), context.scale
    here = context.place[0] if context.place else ""
    if here:
        yield paragraph(strong(paper.tr("You are here: **{place}**"), place=here), scale.body, width)
    goal = strong(paper.tr("Go to **{address}**"), address=f"{near.place.name}, {written_address(near.place.address)}")
    yield paragraph(goal, scale.body, width, gap=scale.small)
    means = ways(near.km, paper, walking=True)
    if scale.large:
        going = " · ".join(f"{way.name} {way.minutes}" for way in means)
        yield paragraph(going, scale.body, width, gap=scale.small)
    else:
        yield Means(ways=tuple(means), pitch=width / 3, gap=scale.small + 3)
    if near.place.transit:
        yield paragraph(
            strong(paper.tr("Bus, tram or train: **{stop}**"), stop=near.place.transit),
            scale.body,
            width,
            gap=scale.small,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Means(Piece):
    """Means of travel side by side."""

    ways: tuple[Way, ...]
    pitch: float

    @property
    def height(self) -> float:
        """The height of two lines."""
        return 27.0

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw them."""
        draw_ways(sheets, self.ways, x, y, self.pitch)


def partner_rows(partners: Sequence[Partner], context: SheetContext) -> list[Piece]:
    """Make the table of who helps, with what, and their phone."""
    paper = context.words.context("paper")
    heads = (
        Heading(paper.tr("Service"), 0.32),
        Heading(paper.tr("What for"), 0.44),
        Heading(paper.tr("Phone"), 0.24, right=True),
    )
    rows = [
        (
            (Span(partner.name, strong=True),),
            " · ".join(partner.services[:3]),
            partner.contact.phone if partner.contact else "",
        )
        for partner in partners
    ]
    return table(heads, rows, context.scale)
