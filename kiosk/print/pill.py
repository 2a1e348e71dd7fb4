"""A short remark in a rounded outline."""

from kiosk.print.sheet import Sheets
from kiosk.print.style import LABEL_STRONG
from kiosk.print.text import Text

_HEIGHT = 15.0


def pill(sheets: Sheets, x: float, y: float, text: str, icon: str) -> float:
    """Draw a pill; return the x where the next one may begin."""
    words = Text(text, LABEL_STRONG, 220).clip(1)
    width = words.used_width + 26
    sheets.box(x, y, width, _HEIGHT, 3, line=1)
    sheets.icon(icon, x + 6, y + 2.5, 10)
    sheets.write(x + 19, y + 1.5, words)
    return x + width + 6
