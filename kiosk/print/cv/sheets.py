"""Sheets on which all text begins where the language of the sheet begins."""

from reportlab.lib.colors import Color

from kiosk.print.attachment import attach
from kiosk.print.palette import BLACK, Palette
from kiosk.print.sheet import Sheets
from kiosk.print.text import Text
from kiosk.words import Words


class CvSheets(Sheets):
    """Sheets that say nowhere who made them."""

    def __init__(self, palette: Palette, title: str, words: Words) -> None:
        super().__init__(palette, title, words.language, mirrored=words.rtl, creator="")

    def attach(self, name: str, kind: str, content: bytes) -> None:
        """Put a file of a MIME type into the PDF."""
        attach(self._canvas._doc, name, kind, content)

    def write(self, x: float, y: float, text: Text, colour: Color = BLACK, *, own_side: bool = False) -> float:
        """Draw a block with its top left corner at (x, y); return the y under it."""
        return super().write(x, y, text, colour, own_side=own_side)
