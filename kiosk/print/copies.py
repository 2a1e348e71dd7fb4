"""Sheets of one document in another: copies for a printer that makes none itself, a CV behind its letter."""

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


def behind(first: Document, other: Document) -> Document:
    """Give one document with the sheets of both; what is attached to the other stays."""
    written = io.BytesIO()
    with PDFIUM:
        before, both = pypdfium2.PdfDocument(first.pdf), pypdfium2.PdfDocument(other.pdf)
        try:
            both.import_pages(before, index=0)
            both.save(written)
        finally:
            both.close()
            before.close()
    return replace(other, pdf=written.getvalue(), sheets=first.sheets + other.sheets)
