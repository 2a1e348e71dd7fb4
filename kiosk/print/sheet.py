"""A stack of sheets to draw on, A4 unless told otherwise; x from the left and y from the top, in points.

A sheet in a right-to-left language is drawn with the same coordinates, and mirrored as a whole; letters, pictures and
codes stay as they are.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO

from reportlab.lib.colors import Color
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import FILL_NON_ZERO, Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from kiosk.print import qr
from kiosk.print.bidi import visual
from kiosk.print.face import Face
from kiosk.print.glyph_font import GlyphFont, labelled, unused_font
from kiosk.print.icon import SIZE as ICON_SIZE
from kiosk.print.icon import outlines
from kiosk.print.palette import BLACK, Palette
from kiosk.print.style import BODY, Style
from kiosk.print.text import Align, Line, Span, Text

WIDTH, HEIGHT = 595.276, 841.890
MM = 72 / 25.4
LEFT, RIGHT = 20 * MM, 190 * MM
TEXT_WIDTH = RIGHT - LEFT
TOP, BOTTOM = 90.0, 742.0
GUTTER = 16.0
COLUMN = (TEXT_WIDTH - GUTTER) / 2
SECOND = LEFT + COLUMN + GUTTER

# Control points of a quarter circle as one cubic curve.
_KAPPA = 0.5523
_SEAM = 1.002
"""Bars of a QR code overlap by this much, or some viewers show hairlines between rows."""


class Sheets:
    """A PDF being drawn; all text is black, so that a laser printer prints it sharp."""

    def __init__(
        self,
        palette: Palette,
        title: str,
        language: str,
        *,
        mirrored: bool = False,
        creator: str = "WIS",
        size: tuple[float, float] = (WIDTH, HEIGHT),
    ) -> None:
        self.palette = palette
        self.mirrored = mirrored
        self._size = size
        self._file = BytesIO()
        self._canvas = Canvas(
            self._file,
            pagesize=size,
            invariant=1,
            pageCompression=1,
            lang=language,
            initialFontName=unused_font(),
        )
        self._canvas.setTitle(title)
        self._canvas.setCreator(creator)
        self._fonts: dict[Face, GlyphFont] = {}

    def next(self) -> None:
        """End this sheet and begin another."""
        self._canvas.showPage()

    def finish(self) -> bytes:
        """End the last sheet and give the PDF."""
        self._canvas.showPage()
        self._canvas.save()
        return self._file.getvalue()

    def write(self, x: float, y: float, text: Text, colour: Color = BLACK, *, own_side: bool = True) -> float:
        """Draw a block with its top left corner at (x, y); return the y under it.

        On a mirrored sheet several lines in the other direction keep to their `own_side`.
        """
        self._fill(colour)
        left, align = self._left(x, text.width), text.align
        if self.mirrored and (text.rtl or len(text.lines) == 1 or not own_side) and align != "centre":
            align = "left" if align == "right" else "right"
        for number, line in enumerate(text.lines, 1):
            free = text.width - text.line_width(line)
            indent = {"left": 0.0, "centre": free / 2, "right": free}[align]
            self._line(left + indent, y + number * text.style.lead - text.style.drop, line, text.style.size)
        return y + text.height

    def say(
        self,
        x: float,
        y: float,
        width: float,
        text: str | Sequence[Span],
        style: Style = BODY,
        *,
        align: Align = "left",
    ) -> float:
        """Break and draw text; return the y under it."""
        return self.write(x, y, Text(text, style, width, align))

    @contextmanager
    def upright(self, x: float, width: float) -> Iterator[float]:
        """Draw what keeps its direction in a mirrored sheet; gives the x where it begins."""
        mirrored, left = self.mirrored, self._left(x, width)
        self.mirrored = False
        try:
            yield left
        finally:
            self.mirrored = mirrored

    def _left(self, x: float, width: float) -> float:
        """Give where something that begins at x begins on the paper."""
        return self._size[0] - x - width if self.mirrored else x

    def _line(self, x: float, baseline: float, line: Line, size: float) -> None:
        code = [f"BT 1 0 0 1 {x:.3f} {self._size[1] - baseline:.3f} Tm"]
        rise = shift = 0.0
        for part in visual(line):
            font = self._font(part.face)
            shown: list[str] = []
            code.append(f"/{font.name} {size:g} Tf")
            rtl = bool(part.level % 2)
            for cluster in part.clusters[::-1] if rtl else part.clusters:
                for glyph, text in labelled(cluster, rtl):
                    if glyph.dy != rise:
                        code += [f"[{''.join(shown)}] TJ", f"{glyph.dy * size / 1000:.3f} Ts"]
                        shown, rise = [], glyph.dy
                    shift -= glyph.dx
                    if round(shift):
                        shown.append(f"{shift:.0f}")
                    shown.append(f"<{font.code(glyph.id, text):04X}>")
                    shift = shift - round(shift) + part.face.advance(glyph.id) - glyph.advance + glyph.dx
            code.append(f"[{''.join(shown)}] TJ")
        self._canvas._code.append(" ".join([*code, "0 Ts ET"]))

    def _font(self, face: Face) -> GlyphFont:
        if face not in self._fonts:
            document = self._canvas._doc
            font = self._fonts[face] = GlyphFont(face, f"F{len(self._fonts) + 1}")
            document.fontMapping[face.name] = f"/{font.name}"
            document.delayedFonts.append(font)
        return self._fonts[face]

    def rule(
        self,
        x: float,
        y: float,
        x2: float,
        y2: float,
        width: float,
        *,
        colour: Color = BLACK,
        dash: Sequence[float] = (),
    ) -> None:
        """Draw a straight line."""
        self._stroke(width, colour, dash)
        self._canvas.line(self._left(x, 0), self._size[1] - y, self._left(x2, 0), self._size[1] - y2)
        self._canvas.setDash([])

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        radius: float,
        *,
        line: float = 0.0,
        colour: Color = BLACK,
        fill: Color | None = None,
    ) -> None:
        """Draw a rectangle with round corners."""
        if line:
            self._stroke(line, colour)
        if fill:
            self._fill(fill)
        self._canvas.roundRect(
            self._left(x, width), self._size[1] - y - height, width, height, radius, stroke=bool(line), fill=bool(fill)
        )

    def dot(self, x: float, y: float, radius: float, fill: Color) -> None:
        """Draw a filled circle around (x, y)."""
        self._fill(fill)
        self._canvas.circle(self._left(x, 0), self._size[1] - y, radius, stroke=0, fill=1)

    def arch(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: Color | None,
        *,
        line: float = 0.0,
        colour: Color = BLACK,
    ) -> None:
        """Draw a door: a rectangle under half a circle."""
        path = self._arch(x, y, width, height)
        if fill:
            self._fill(fill)
        if line:
            self._stroke(line, colour)
        self._canvas.drawPath(path, stroke=bool(line), fill=bool(fill))

    def photo(self, x: float, y: float, width: float, height: float, jpeg: bytes) -> None:
        """Draw a picture of these proportions inside a door."""
        self._canvas.saveState()
        self._canvas.clipPath(self._arch(x, y, width, height), stroke=0)
        picture = ImageReader(BytesIO(jpeg))
        self._canvas.drawImage(picture, self._left(x, width), self._size[1] - y - height, width, height)
        self._canvas.restoreState()

    def _arch(self, x: float, y: float, width: float, height: float) -> PDFPathObject:
        x, radius = self._left(x, width), width / 2
        top, bottom, bend = self._size[1] - y, self._size[1] - y - height, _KAPPA * radius
        path = self._canvas.beginPath()
        path.moveTo(x, bottom)
        path.lineTo(x, top - radius)
        path.curveTo(x, top - radius + bend, x + radius - bend, top, x + radius, top)
        path.curveTo(x + radius + bend, top, x + width, top - radius + bend, x + width, top - radius)
        path.lineTo(x + width, bottom)
        path.close()
        return path

    def icon(self, name: str, x: float, y: float, size: float, colour: Color = BLACK, *, weight: str = "bold") -> None:
        """Draw a Phosphor icon in a square of `size`."""
        self._canvas.saveState()
        self._canvas.translate(self._left(x, size), self._size[1] - y)
        self._canvas.scale(size / ICON_SIZE, -size / ICON_SIZE)
        self._fill(colour)
        for outline in outlines(name, weight):
            path = self._canvas.beginPath()
            for step, points in outline:
                if step == "closePath":
                    path.close()
                elif step != "endPath":
                    getattr(path, step)(*(value for point in points for value in point))
            self._canvas.drawPath(path, stroke=0, fill=1, fillMode=FILL_NON_ZERO)
        self._canvas.restoreState()

    def qr(self, x: float, y: float, size: float, modules: qr.Matrix) -> None:
        """Draw a QR code on white; four modules around it must stay empty."""
        x, unit = self._left(x, size), size / len(modules)
        self._fill(BLACK)
        path = self._canvas.beginPath()
        for column, row, length in qr.bars(modules):
            path.rect(x + column * unit, self._size[1] - y - (row + 1) * unit, length * unit, unit * _SEAM)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def _fill(self, colour: Color) -> None:
        # DeviceGray, not RGB: no printer turns it into a raster of four inks.
        if colour == BLACK:
            self._canvas.setFillGray(0)
        else:
            self._canvas.setFillColor(colour)

    def _stroke(self, width: float, colour: Color, dash: Sequence[float] = ()) -> None:
        self._canvas.setLineWidth(width)
        self._canvas.setDash(list(dash))
        if colour == BLACK:
            self._canvas.setStrokeGray(0)
        else:
            self._canvas.setStrokeColor(colour)
