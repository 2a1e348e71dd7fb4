"""Sheets as pictures, for the screen."""

from io import BytesIO

import pypdfium2

from kiosk.print.pdfium import PDFIUM


def page_png(pdf: bytes, page: int, width_px: int) -> bytes:
    """Render one page (from 0) of `pdf` as a PNG of `width_px` pixels.

    Raises:
        IndexError: the document has no such page.
    """
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            if not 0 <= page < len(document):
                raise IndexError(f"page {page} of {len(document)}")
            sheet = document[page]
            picture = sheet.render(scale=width_px / sheet.get_width()).to_pil()
        finally:
            document.close()
    stream = BytesIO()
    picture.convert("RGB").resize((width_px, round(width_px * picture.height / picture.width))).save(stream, "PNG")
    return stream.getvalue()
