"""What a PDF looks like as lines that a person can compare: every text with its place and type, and what is drawn."""

from collections.abc import Iterable, Iterator
from ctypes import c_float, create_string_buffer
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

import pypdfium2
from pypdfium2 import raw

_MOST = 20
_BODY = "10.5"
_TYPES = {
    "Regular": "",
    "Medium": "m",
    "SemiBold": "s",
    "Bold": "b",
}


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one type: its left and right edge, its baseline from the bottom, and the type."""

    left: float
    right: float
    baseline: float
    font: str
    text: str


def snapshot(pdf: bytes) -> list[list[str]]:
    """Give the lines of every sheet.

    The first says how many paths and pictures there are; then each baseline, from the top, tells what stands on it from
    left to right: its left edge in points, its type unless it is that of running text (size, then m, s or b where it is
    heavier, a for Arabic), and its text, the middle of long ones left out.
    """
    document = pypdfium2.PdfDocument(pdf)
    sheets = [_sheet(page) for page in document]
    document.close()
    return sheets


def _sheet(page: Any) -> list[str]:
    drawn = {raw.FPDF_PAGEOBJ_PATH: 0, raw.FPDF_PAGEOBJ_IMAGE: 0}
    for item in page.get_objects():
        if item.type in drawn:
            drawn[item.type] += 1
    paths, pictures = drawn.values()
    rows = groupby(runs_of(page), key=lambda run: run.baseline)
    return [f"{paths} paths, {pictures} pictures", *(f"{at:.0f} {_told(row)}" for at, row in rows)]


def runs_of(page: Any) -> list[Run]:
    """Give the texts of a page from the top, on each baseline from left to right; words of one type are one."""
    words = page.get_textpage()
    found = [_run(item) for item in page.get_objects(textpage=words) if item.type == raw.FPDF_PAGEOBJ_TEXT]
    rows = groupby(sorted(found, key=lambda run: (-run.baseline, run.left)), key=lambda run: run.baseline)
    return [run for _, row in rows for run in _joined(list(row))]


def _run(item: Any) -> Run:
    matrix, (left, _, right, _) = item.get_matrix(), item.get_bounds()
    size, name = c_float(), create_string_buffer(80)
    raw.FPDFTextObj_GetFontSize(item, size)
    raw.FPDFFont_GetBaseFontName(raw.FPDFTextObj_GetFont(item), name, len(name))
    family, _, weight = name.value.decode().rpartition("-")
    font = f"{size.value:.4g}{_TYPES[weight]}{'a' if 'Arabic' in family else ''}"
    return Run(matrix.e, max(right, left), round(matrix.f), font, item.extract())


def _told(runs: Iterable[Run]) -> str:
    return " | ".join(f"{run.left:.0f}{_typed(run)} {_short(run.text.strip())}" for run in runs)


def _typed(run: Run) -> str:
    return "" if run.font == _BODY else f":{run.font}"


def _joined(runs: list[Run]) -> Iterator[Run]:
    """Make one of words that follow each other in one type."""
    runs = [run for run in runs if run.text.strip()]
    if not runs:
        return
    whole = runs[0]
    for run in runs[1:]:
        space = 0.6 * float(run.font.rstrip("msba"))
        if run.font != whole.font or run.left - whole.right > space:
            yield whole
            whole = run
        else:
            between = "" if whole.text.endswith(" ") or run.text.startswith(" ") else " "
            whole = replace(whole, right=run.right, text=f"{whole.text}{between}{run.text}")
    yield whole


def _short(text: str) -> str:
    return text if len(text) <= _MOST else f"{text[: _MOST // 2]}…{len(text) - _MOST}…{text[-_MOST // 2 :]}"
