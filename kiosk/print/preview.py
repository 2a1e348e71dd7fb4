"""Sheets as pictures, for the screen."""

from io import BytesIO

import pypdfium2
from PIL import Image

from kiosk.model.printing import SheetPicture
from kiosk.print.pdfium import PDFIUM


def page_picture(pdf: bytes, page: int, width_px: int) -> SheetPicture:
    """Render one page (from 0) of `pdf`, about `width_px` pixels wide.

    Raises:
        IndexError: the document has no such page.
    """
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            if not 0 <= page < len(document):
                raise IndexError(f"page {page} of {len(document)}")
            sheet = document[page]
            # Four bytes a pixel: then no row is longer than its pixels.
            drawn = sheet.render(scale=width_px / sheet.get_width(), prefer_bgrx=True)
            return SheetPicture(width=drawn.width, height=drawn.height, pixels=bytes(drawn.buffer))
        finally:
            document.close()


def page_png(pdf: bytes, page: int, width_px: int) -> bytes:
    """Render one page (from 0) of `pdf` as a PNG of `width_px` pixels.

    Raises:
        IndexError: the document has no such page.
    """
    drawn = page_picture(pdf, page, width_px)
    picture = Image.frombytes("RGB", (drawn.width, drawn.height), drawn.pixels, "raw", "BGRX")
    stream = BytesIO()
    picture.resize((width_px, round(width_px * picture.height / picture.width))).save(stream, "PNG")
    return stream.getvalue()
