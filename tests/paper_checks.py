"""What must hold for every printed document, however hostile its content."""

from collections.abc import Iterator
from ctypes import c_uint
from typing import Any

import pypdfium2
from pypdfium2 import raw

SAFE_PT = 8 * 72 / 25.4
_WIDTH, _HEIGHT = 595.276, 841.89
# Marks and descenders of one line may reach a little into the next.
_TOUCH = 0.3
_MOST_INK = 0.1

Bounds = tuple[float, float, float, float]


def check_layout(pdf: bytes, *, colour: bool = True, most_ink: float | None = _MOST_INK) -> None:
    """Check that all is on the sheet, no text covers other text, every glyph is known, and there is not much ink.

    Without `most_ink` none is measured: what others wrote in large print may fill a sheet.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        for number, page in enumerate(document, 1):
            texts: list[Bounds] = []
            words = page.get_textpage()
            for item in page.get_objects(textpage=words):
                bounds = item.get_bounds()
                assert _safe(bounds), f"sheet {number}: {bounds} is too near the edge"
                if item.type == raw.FPDF_PAGEOBJ_TEXT:
                    # Marks above Arabic letters are objects of their own.
                    if any(character.isalnum() for character in item.extract()):
                        texts.append(bounds)
                    assert fill(item)[:3] == (0, 0, 0), f"sheet {number}: text that is not black"
                elif not colour:
                    red, green, blue, _ = fill(item)
                    assert red == green == blue, f"sheet {number}: colour in mono"
            clash = [words.get_text_bounded(*bounds) for bounds in next(_overlaps(texts), ())]
            assert not clash, f"sheet {number}: texts over each other: {clash}"
            whole = words.get_text_range()
            for strange in ("\ufffd", "\u202e", "\u202c", "😀"):
                assert strange not in whole
            if most_ink is not None:
                picture = page.render(scale=0.5, grayscale=True).to_numpy()
                assert 1 - picture.mean() / 255 < most_ink, f"sheet {number}: too much ink"
    finally:
        document.close()


def fill(item: Any) -> tuple[int, int, int, int]:
    """Give the colour with which an object is filled."""
    parts = [c_uint() for _ in range(4)]
    raw.FPDFPageObj_GetFillColor(item, *parts)
    red, green, blue, alpha = (part.value for part in parts)
    return red, green, blue, alpha


def _safe(bounds: Bounds) -> bool:
    left, bottom, right, top = bounds
    return (
        left >= SAFE_PT - 0.1
        and right <= _WIDTH - SAFE_PT + 0.1
        and bottom >= SAFE_PT - 0.1
        and top <= _HEIGHT - SAFE_PT + 0.1
    )


def _overlaps(texts: list[Bounds]) -> Iterator[tuple[Bounds, Bounds]]:
    """Give pairs of lines of text that lie over each other."""
    known = sorted(texts, key=lambda bounds: bounds[1])
    for index, one in enumerate(known):
        for other in known[index + 1 :]:
            if other[1] >= one[3]:
                break
            width = min(one[2], other[2]) - max(one[0], other[0])
            height = min(one[3], other[3]) - max(one[1], other[1])
            least = min(one[3] - one[1], other[3] - other[1])
            if width > 1 and height > _TOUCH * least:
                yield one, other
