"""Copies for a printer that makes none itself."""

import io
from dataclasses import replace

import pypdfium2

from kiosk.model.printing import Document
from kiosk.print.pdfium import PDFIUM


def repeated(document: Document, copies: int) -> Document:
    """Give one document that holds `document` so many times."""
    written = io.BytesIO()
    with PDFIUM:
        once, several = pypdfium2.PdfDocument(document.pdf), pypdfium2.PdfDocument.new()
        try:
            for _ in range(copies):
                several.import_pages(once)
            several.save(written)
        finally:
            several.close()
            once.close()
    return replace(document, pdf=written.getvalue(), sheets=document.sheets * copies)
