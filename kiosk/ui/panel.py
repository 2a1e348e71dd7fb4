"""The glass: how many pixels something takes that is so large to the eye and the finger."""

import math
from dataclasses import dataclass
from typing import Literal

from kiosk.ui.tokens import TEXT_SCALES, TOKENS

# With less room than this for text, in design pixels, a panel is small: no filters stand beside results.
SMALL_BELOW = 1500
_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """The area that the window covers, in pixels, the diagonal of the glass in inches, and where eyes are."""

    width: int
    height: int
    diagonal_inch: float
    viewing_distance_mm: int = 600

    @property
    def dpi(self) -> float:
        """Pixels of the glass for one inch."""
        return math.hypot(self.width, self.height) / self.diagonal_inch

    @property
    def scale(self) -> float:
        """Pixels for one design pixel of 1/96 inch, within the limits that keep a whole page on the panel."""
        limits = TOKENS["screenScale"]
        return float(min(limits["max"], max(limits["min"], self.dpi / limits["dpi"])))

    @property
    def letters(self) -> float:
        """Pixels for one design pixel of type.

        More than `scale` where a capital of body text at the largest size would else span less than 0.7 degrees
        (EN 301 549, 5.1.4).
        """
        reach = TOKENS["reach"]
        wanted_mm = 2 * self.viewing_distance_mm * math.tan(math.radians(reach["letterDegrees"]) / 2)
        capital = TOKENS["type"]["body"]["size"] * TEXT_SCALES[-1] * reach["capHeight"]
        return max(self.scale, self.mm(wanted_mm) / float(capital))

    def mm(self, length: float) -> float:
        """Turn millimetres on the glass into pixels."""
        return length / _MM_PER_INCH * self.dpi

    @property
    def layout(self) -> Literal["landscape", "portrait", "small"]:
        """Which of the three frames fits: header, doorstep and margins."""
        if self.height > self.width:
            return "portrait"
        return "small" if self.width / self.scale < SMALL_BELOW else "landscape"
