"""The page that shows what a printer does: margins, scale, greys, colours, letters, lines and codes."""

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass

from reportlab.lib.colors import Color

from kiosk.model.paper import PrinterPaper
from kiosk.model.printing import Document
from kiosk.print import qr
from kiosk.print.context import SheetContext
from kiosk.print.face import Weight
from kiosk.print.leaflet import Leaflet
from kiosk.print.palette import Palette, Section
from kiosk.print.paragraph import item, paragraph, tick
from kiosk.print.piece import Piece
from kiosk.print.sheet import HEIGHT, MM, TEXT_WIDTH, WIDTH, Sheets
from kiosk.print.style import LABEL, NORMAL, Style
from kiosk.print.text import Text
from kiosk.words import Texts

_SAMPLE = "WIS 0123456789 ÀÉŞß Жїґ عمل"
_SIZES = (7.0, 9.0, 10.5, 14.0, 18.0, 27.0)
_LINES = (0.25, 0.5, 0.6, 0.75, 1.1, 1.75, 3.0)
_MODULES_MM = (0.33, 0.45, 0.6)
_MARGINS_MM = (2, 4, 6, 8, 10, 12)
_STEPS = 11
_SWATCH, _SWATCH_GAP = 30.0, 8.0
_RULER_MM = 100
_EDGE, _EDGE_STEP = 14.0, 16.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Drawing(Piece):
    """Something of a fixed height that a function draws."""

    high: float
    paint: Callable[[Sheets, float, float], None]
    mirrors: bool = False

    @property
    def height(self) -> float:
        return self.high

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        # A ruler and its numbers run from left to right in every language.
        with nullcontext(x) if self.mirrors else sheets.upright(x, TEXT_WIDTH) as left:
            self.paint(sheets, left, y)


def operator_page(request: PrinterPaper, context: SheetContext) -> Document:
    """Make the page; it has one size, because it shows what sizes the printer can do."""
    words = context.words
    paper = words.context("paper")
    mode = paper.tr("The kiosk prints colour") if context.colour else paper.tr("The kiosk prints black only")
    lead = " · ".join(part for part in (request.printer, mode) if part)
    pieces: list[Piece] = [
        _Drawing(high=0.0, paint=_edges, mirrors=True, keep=True),
        paragraph(paper.tr("Test page"), NORMAL.title),
        paragraph(lead, NORMAL.body, gap=2.0),
        *_checked(paper.tr("At each edge stand 6 lines, 2 to 12 mm away. How many do you see?"), 0.0, None),
        *_checked(paper.tr("This line is exactly 100 mm long."), 14.0, _ruler),
        *_checked(paper.tr("Each grey is darker than the one before."), _SWATCH, _greys),
        *_checked(_colours_text(context.colour, paper), _SWATCH, _colours if context.colour else None),
        *_checked(paper.tr("Each line of letters can be read."), _letters_height(), _letters),
        *_checked(paper.tr("Every line is whole."), len(_LINES) * 7.0, _lines),
        *_checked(paper.tr("A phone reads every code."), 66.0, _codes),
    ]
    leaflet = Leaflet(
        section=Section.OPERATOR,
        icon="gear",
        name=paper.tr("For the operator"),
        title=paper.tr("Test page"),
        fact=paper.tr("The printer"),
    )
    normal = SheetContext(words=words, now=context.now, place=context.place, colour=context.colour)
    return leaflet.document(pieces, normal)


def _checked(text: str, high: float, paint: Callable[[Sheets, float, float], None] | None) -> list[Piece]:
    """Put a box to tick over a drawing."""
    said = item(text, NORMAL, TEXT_WIDTH, tick(NORMAL), indent=NORMAL.tick_indent, gap=13.0)
    return [said] if paint is None else [said, _Drawing(high=high, paint=paint, gap=5.0)]


def _colours_text(colour: bool, paper: Texts) -> str:
    return paper.tr("These are six different colours.") if colour else paper.tr("There is no colour on this page.")


def _edges(sheets: Sheets, x: float, y: float) -> None:
    """Draw six short lines at each edge of the paper, each nearer to its middle than the one before."""
    for index, mm in enumerate(_MARGINS_MM):
        away, along = mm * MM, index * _EDGE_STEP
        across, down = WIDTH / 2 + along + 40, HEIGHT / 2 + along
        for edge in (away, HEIGHT - away):
            sheets.rule(across, edge, across + _EDGE, edge, 0.75)
        for edge in (away, WIDTH - away):
            sheets.rule(edge, down, edge, down + _EDGE, 0.75)


def _ruler(sheets: Sheets, x: float, y: float) -> None:
    sheets.rule(x, y + 10, x + _RULER_MM * MM, y + 10, 1.1)
    for mm in range(0, _RULER_MM + 1, 10):
        sheets.rule(x + mm * MM, y + 4, x + mm * MM, y + 10, 0.75)


def _greys(sheets: Sheets, x: float, y: float) -> None:
    for step in range(_STEPS):
        grey = 1 - step / (_STEPS - 1)
        left = x + step * (_SWATCH + _SWATCH_GAP)
        sheets.box(left, y, _SWATCH, _SWATCH, 2, line=0.5, fill=Color(grey, grey, grey))


def _colours(sheets: Sheets, x: float, y: float) -> None:
    doors = [Palette.of(section, colour=True).door for section in Section]
    for index, door in enumerate(doors):
        sheets.box(x + index * (_SWATCH + _SWATCH_GAP), y, _SWATCH, _SWATCH, 2, fill=door)


def _letters_height() -> float:
    return sum(_style(size).lead for size in _SIZES)


def _letters(sheets: Sheets, x: float, y: float) -> None:
    for size in _SIZES:
        sheets.say(x, y + _style(size).lead - LABEL.lead, 40, f"{size:g} pt", LABEL)
        y = sheets.write(x + 44, y, Text(_SAMPLE, _style(size), TEXT_WIDTH - 44, rtl=False).clip(1))


def _style(size: float) -> Style:
    lead = 1.5 * size
    return Style(Weight.REGULAR, size, lead, 0.32 * size)


def _lines(sheets: Sheets, x: float, y: float) -> None:
    for index, width in enumerate(_LINES):
        sheets.rule(x, y + 3.5 + index * 7, x + TEXT_WIDTH, y + 3.5 + index * 7, width)


def _codes(sheets: Sheets, x: float, y: float) -> None:
    for module in _MODULES_MM:
        modules = qr.matrix(f"WIS {module} mm")
        if modules is None:
            raise AssertionError("a few letters fit every QR code")
        size = len(modules) * module * MM
        sheets.qr(x, y + 4, size, modules)
        sheets.say(x, y + 6 + size, 70, f"{module} mm", LABEL)
        x += 110
