"""Type of the printed sheet (PAPER, section 3)."""

from dataclasses import dataclass, replace

from kiosk.print.face import Weight


@dataclass(frozen=True, slots=True)
class Style:
    """One role of type: size, line height and `drop` (baseline above the bottom of its line), in points."""

    weight: Weight
    size: float
    lead: float
    drop: float = 4.0

    def lead_of(self, lead: float) -> "Style":
        """Give the same type in lines of another height."""
        return replace(self, lead=lead)


DISPLAY = Style(Weight.BOLD, 27, 32)
TITLE = Style(Weight.BOLD, 22, 30)
SECTION = Style(Weight.SEMIBOLD, 17, 22.5)
H2 = Style(Weight.SEMIBOLD, 14, 15)
LEAD = Style(Weight.REGULAR, 13, 15)
BODY = Style(Weight.REGULAR, 10.5, 15)
HEADER_FACT = Style(Weight.REGULAR, 10.5, 22.5)
VALUE = Style(Weight.SEMIBOLD, 11, 13.5, 3.0)
LABEL = Style(Weight.REGULAR, 9.5, 12, 2.77)
LABEL_STRONG = Style(Weight.SEMIBOLD, 9.5, 12, 2.77)
DOORSTEP = Style(Weight.REGULAR, 9, 12, 2.94)
DOORSTEP_STRONG = Style(Weight.SEMIBOLD, 9, 12, 2.94)
TILE_MONTH = Style(Weight.SEMIBOLD, 9.5, 11, 2.6)
TILE_DAY = Style(Weight.BOLD, 22, 22.5)
TILE_WEEKDAY = Style(Weight.REGULAR, 9, 11, 2.6)
MARK_NAME = Style(Weight.BOLD, 14, 15)
MARK_LINE = Style(Weight.REGULAR, 9, 10.5, 2.6)
