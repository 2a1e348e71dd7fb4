"""IBM Plex, loaded from the assets: the kiosk looks the same whatever fonts the machine has."""

import re

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.errors import EnvironmentFault
from kiosk.ui import ASSETS

FAMILY = "IBM Plex Sans"
ARABIC = "IBM Plex Sans Arabic"

_ARABIC_LETTERS = re.compile("[\u0600-\u06ff]")


def load_fonts() -> None:
    """Register every font of the assets; Arabic text falls through to its own family.

    Raises:
        EnvironmentFault: a font file is missing or damaged.
    """
    for path in sorted((ASSETS / "fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise EnvironmentFault(f"{path}: this font cannot be loaded. Install the program again.")
    QFont.insertSubstitution(FAMILY, ARABIC)


def is_arabic(text: str) -> bool:
    """Tell whether some of a text is drawn with the Arabic family, whose lines are higher."""
    return _ARABIC_LETTERS.search(text) is not None


def font(pixels: int, weight: int, tracking: float = 100.0) -> QFont:
    """Make the interface font; digits are tabular, so that counts and clocks stand still while they change."""
    made = QFont()
    made.setFamilies([FAMILY, ARABIC])
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, tracking)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
