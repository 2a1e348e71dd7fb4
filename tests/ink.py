"""What a PDF says and where, for the tests of CVs and letters."""

import unicodedata
from typing import Any

import pypdfium2


def texts(pdf: bytes) -> list[tuple[int, str, Any]]:
    """Give every text object in the order of drawing, with the index of its page."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for index, page in enumerate(document):
        words = page.get_textpage()
        for item in page.get_objects(filter=(pypdfium2.raw.FPDF_PAGEOBJ_TEXT,), textpage=words):
            found.append((index, item.extract(), item))
    return found


def pictures(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    kind = (pypdfium2.raw.FPDF_PAGEOBJ_IMAGE,)
    count = sum(1 for page in document for _ in page.get_objects(filter=kind))
    document.close()
    return count


def squeezed(text: str) -> str:
    """Leave out what breaking lines and reading PDFs add or lose: spaces, hyphens, controls."""
    return "".join(each for each in unicodedata.normalize("NFKC", text) if unicodedata.category(each)[0] in "LNM")


def told(pdf: bytes) -> str:
    """Give all text of a PDF, squeezed."""
    document = pypdfium2.PdfDocument(pdf)
    found = squeezed("".join(page.get_textpage().get_text_range() for page in document))
    document.close()
    return found
