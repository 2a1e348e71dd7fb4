"""How roomy a CV is set (PAPER, section 8)."""

from dataclasses import dataclass

from kiosk.print.face import Weight
from kiosk.print.style import Style

_DISPLAY = 20.0
_ROOMY_LEAD, _DROP = 14.0, 4.0


@dataclass(frozen=True, slots=True)
class Pace:
    """Factors of the type (names excepted), of its lines, and of the gaps between blocks."""

    type: float = 1.0
    lead: float = 1.0
    gaps: float = 1.0

    def style(self, weight: Weight, size: float, lead: float) -> Style:
        """Give type of this size at this pace."""
        if size < _DISPLAY:
            size, lead = size * self.type, lead * self.type * self.lead
        return lettering(weight, size, lead)

    def high(self, points: float) -> float:
        """Give a height that holds lines of type, at this pace."""
        return points * self.type * self.lead


NORMAL = Pace()
ROOMY = (Pace(1.1, 1.04, 1.7), Pace(1.05, 1.02, 1.35))
TIGHT = (Pace(1.0, 1.0, 0.8), Pace(1.0, 0.96, 0.7), Pace(1.0, 0.935, 0.6))


def lettering(weight: Weight, size: float, lead: float) -> Style:
    """Give type whose baseline stands as high above its line as the rest of the sheet."""
    drop = _DROP if lead >= _ROOMY_LEAD else max(2.6, (lead - size) / 2 + size * 0.16)
    return Style(weight, size, lead, drop)
