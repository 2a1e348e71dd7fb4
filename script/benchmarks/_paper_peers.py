"""The lines of a document in other engines: a bare canvas of ReportLab, WeasyPrint and typst."""

import importlib
import importlib.util
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
from paper_snapshot import Run, runs_of

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
NAMES = ("bare canvas", "weasyprint", "typst")
_WEIGHTS = {"": ("Regular", 400), "m": ("Medium", 500), "s": ("SemiBold", 600), "b": ("Bold", 700)}
_MARGIN_MM = 20


@dataclass(frozen=True, slots=True)
class Line:
    """A text of one type on one sheet: left edge and baseline in points, the size, and the weight as in `_WEIGHTS`."""

    sheet: int
    x: float
    y: float
    size: float
    weight: str
    text: str


def lines_of(pdf: bytes) -> list[Line]:
    """Read what a document says, and where."""
    document = pypdfium2.PdfDocument(pdf)
    found = [_line(sheet, run) for sheet, page in enumerate(document) for run in runs_of(page)]
    document.close()
    return found


def _line(sheet: int, run: Run) -> Line:
    size = run.font.rstrip("msba")
    return Line(sheet, run.left, run.baseline, float(size), run.font[len(size) :], run.text.strip())


def installed(name: str) -> bool:
    """Tell whether there is such an engine here."""
    return name == "bare canvas" or importlib.util.find_spec(name) is not None


def drawing(name: str, lines: Sequence[Line]) -> Callable[[], bytes]:
    """Load an engine; what is given makes the PDF once more each time it is called."""
    return {"bare canvas": _canvas, "weasyprint": _weasyprint, "typst": _typst}[name](lines)


def _canvas(lines: Sequence[Line]) -> Callable[[], bytes]:
    """Draw each line where it stands: no breaking, no kerning, no pictures."""
    canvas: Any = importlib.import_module("reportlab.pdfgen.canvas")
    fonts: Any = importlib.import_module("reportlab.pdfbase.ttfonts")
    metrics: Any = importlib.import_module("reportlab.pdfbase.pdfmetrics")
    for name, number in _WEIGHTS.values():
        metrics.registerFont(fonts.TTFont(name, FONTS / f"IBMPlexSans_{number}{name}.ttf"))

    def draw() -> bytes:
        file = BytesIO()
        made = canvas.Canvas(file, pageCompression=1)
        for index, line in enumerate(lines):
            if index and line.sheet != lines[index - 1].sheet:
                made.showPage()
            made.setFont(_WEIGHTS[line.weight][0], line.size)
            made.drawString(line.x, line.y, line.text)
        made.save()
        return file.getvalue()

    return draw


def _weasyprint(lines: Sequence[Line]) -> Callable[[], bytes]:
    """Lay each line out as a paragraph."""
    library: Any = importlib.import_module("weasyprint")
    faces = "".join(
        f'@font-face {{font-family: Plex; font-weight: {number}; src: url("{(FONTS / name).as_uri()}")}}'
        for number, name in ((number, f"IBMPlexSans_{number}{name}.ttf") for name, number in _WEIGHTS.values())
    )
    body = "".join(
        f'<p style="font-size: {line.size}pt; font-weight: {_WEIGHTS[line.weight][1]}">{escape(line.text)}</p>'
        for line in lines
    )
    page = f"@page {{size: A4; margin: {_MARGIN_MM}mm}} p {{margin: 0; font-family: Plex}}"
    text = f"<style>{faces}{page}</style>{body}"
    return lambda: bytes(library.HTML(string=text).write_pdf())


def _typst(lines: Sequence[Line]) -> Callable[[], bytes]:
    """Lay each line out as a paragraph."""
    library: Any = importlib.import_module("typst")
    head = (
        f'#set page(paper: "a4", margin: {_MARGIN_MM}mm)\n#set text(font: "IBM Plex Sans")\n#set par(spacing: 0.6em)\n'
    )
    body = "\n\n".join(
        f"#text(size: {line.size}pt, weight: {_WEIGHTS[line.weight][1]}, {json.dumps(line.text, ensure_ascii=False)})"
        for line in lines
    )
    source = (head + body).encode()
    return lambda: bytes(library.compile(source, font_paths=[str(FONTS)], ignore_system_fonts=True, format="pdf"))
