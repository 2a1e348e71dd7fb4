"""A strip of totals between two rules: each a number, an icon and what it counts (PAPER, section 5)."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.print.face import Weight
from kiosk.print.piece import Piece
from kiosk.print.sheet import TEXT_WIDTH, Sheets
from kiosk.print.style import Scale, Style
from kiosk.print.text import Text

_NUMBER = Style(Weight.BOLD, 21, 24)
_LABEL_Y, _UNDER, _ICON = 31.0, 5.0, 13.0
_BETWEEN = 20.0
_LARGE_LABEL_X, _LARGE_ICON_X = 90.0, 52.0
_RULE = 1.1


@dataclass(frozen=True, slots=True)
class Total:
    """One number; the sum of all others has no icon."""

    count: int
    label: str
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals(Piece):
    """The totals side by side; large print stands them under each other."""

    totals: tuple[Total, ...]
    scale: Scale

    @property
    def height(self) -> float:
        """The height with both rules."""
        if self.scale.large:
            return sum(self._row(total).height for total in self.totals) + 2 * self.scale.small
        return _LABEL_Y + max(label.height for _, _, label in self._cells()) + _UNDER

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the rules and what stands between them."""
        for line in (y, y + self.height):
            sheets.rule(x, line, x + TEXT_WIDTH, line, _RULE)
        if self.scale.large:
            self._rows(sheets, x, y + self.scale.small)
            return
        for index, (left, number, label) in enumerate(self._cells()):
            if index:
                bar = x + left - _BETWEEN / 2
                sheets.rule(bar, y + 9, bar, y + self.height - 9, 0.75, colour=sheets.palette.line)
            sheets.write(x + left, y + 5, number)
            if icon := self.totals[index].icon:
                sheets.icon(icon, x + left + number.used_width + 6, y + 11, _ICON)
            sheets.write(x + left, y + _LABEL_Y, label)

    def _cells(self) -> list[tuple[float, Text, Text]]:
        """Give each number and label with the x where it begins; the room left over is shared."""
        style = self.scale.body.lead_of(14)
        rooms = [_natural(total.label, style) for total in self.totals]
        room = TEXT_WIDTH - _BETWEEN * (len(rooms) - 1)
        over = (room - sum(rooms)) / len(rooms)
        rooms = [each + over for each in rooms] if over >= 0 else [room * each / sum(rooms) for each in rooms]
        cells, left = [], 0.0
        for total, width in zip(self.totals, rooms, strict=True):
            number = Text(str(total.count), _NUMBER, width)
            cells.append((left, number, Text(total.label, style, width)))
            left += width + _BETWEEN
        return cells

    def _row(self, total: Total) -> Text:
        return Text(total.label, self.scale.body, TEXT_WIDTH - _LARGE_LABEL_X)

    def _rows(self, sheets: Sheets, x: float, y: float) -> None:
        for total in self.totals:
            label = self._row(total)
            sheets.say(x, y, _LARGE_ICON_X, str(total.count), self.scale.value)
            if total.icon:
                sheets.icon(total.icon, x + _LARGE_ICON_X, y + 4, self.scale.icon)
            y = sheets.write(x + _LARGE_LABEL_X, y, label)


def _natural(label: str, style: Style) -> float:
    """Give the width that a label and a number with its icon want."""
    return max(Text(label, style, TEXT_WIDTH).used_width + 1, 50.0)


def summed(parts: Sequence[Total], label: str) -> tuple[Total, ...]:
    """Put the sum in front of its parts."""
    return (Total(sum(part.count for part in parts), label), *parts)
