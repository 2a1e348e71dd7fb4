"""The box that says when an appointment is: seen first, read by both."""

from dataclasses import dataclass

from kiosk.print.appointment_words import AppointmentWords
from kiosk.print.calendar_tile import HERO, calendar_tile
from kiosk.print.face import Weight
from kiosk.print.piece import Piece
from kiosk.print.sheet import TEXT_WIDTH, Sheets
from kiosk.print.style import BODY, H2, Scale, Style
from kiosk.print.text import Align, Text, strong

_PADDING, _TILE_Y, _UNDER = 18.0, 15.0, 13.0
_BESIDE_TILE = _PADDING + HERO.width + 18
_OWN_WIDTH = 152.0
_TIME = Style(Weight.BOLD, 27, 30)
_CODE = Style(Weight.REGULAR, 17, 22.5)
_ABOVE = 7.5


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentHero(Piece):
    """The day as a tile, the time and the code in Dutch; the day and the time in the other language at the right."""

    dutch: AppointmentWords
    own: AppointmentWords
    scale: Scale

    @property
    def height(self) -> float:
        """The height of the longest of its three parts, and the space above the box."""
        return _ABOVE + self._inner

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the box."""
        y += _ABOVE
        sheets.box(x, y, TEXT_WIDTH, self._inner, 6, line=1.75)
        calendar_tile(sheets, self.dutch.words, x + _PADDING, y + _TILE_Y, self.dutch.starts.date(), tile=HERO)
        for top, text in self._middle():
            sheets.write(x + _BESIDE_TILE, y + top, text)
        left = _PADDING if self.scale.large else TEXT_WIDTH - 16 - _OWN_WIDTH
        for top, text in self._own():
            sheets.write(x + left, y + top, text)

    @property
    def _inner(self) -> float:
        """The height of the box: that of the longest of its three parts."""
        return max(_TILE_Y + HERO.height + _UNDER, self._end(self._middle()), self._end(self._own()))

    @property
    def _two(self) -> bool:
        return self.own.words.language != self.dutch.words.language

    def _middle(self) -> list[tuple[float, Text]]:
        beside = _OWN_WIDTH if self._two and not self.scale.large else 0.0
        width = TEXT_WIDTH - _BESIDE_TILE - _PADDING - beside
        lines = [Text(self.dutch.time, _TIME, width), Text(self.dutch.takes, self.scale.body, width)]
        if self.dutch.code:
            paper = self.dutch.words.context("paper")
            lines.append(Text(strong(paper.tr("Your code: **{code}**"), code=self.dutch.code), _CODE, width))
        return _under(lines, (_TILE_Y + 1, 0, 7))

    def _own(self) -> list[tuple[float, Text]]:
        """Give the day and the time in the other language; large print says them under the tile, too."""
        rtl, scale = self.own.words.rtl, self.scale
        if scale.large:
            top = max(_TILE_Y + HERO.height, self._end(self._middle()) - _UNDER)
            align: Align = "right" if rtl else "left"
            width = TEXT_WIDTH - 2 * _PADDING
            said = [Text(self.own.day, scale.h3, width, align)]
            said += [Text(f"{self.own.time}, {self.own.takes}", scale.body, width, align)] if self._two else []
            return _under(said, (top + 8, 0))
        if not self._two:
            return []
        big, small = (H2.lead_of(22), BODY.lead_of(18)) if rtl else (H2.lead_of(18), BODY)
        texts = [(self.own.day, big), (self.own.time, small), (self.own.takes, small)]
        lines = [Text(text, style, _OWN_WIDTH, "right" if rtl else "left") for text, style in texts]
        return _under(lines, (_TILE_Y + 1, 3, 0))

    @staticmethod
    def _end(lines: list[tuple[float, Text]]) -> float:
        return max((top + text.height + _UNDER for top, text in lines), default=0.0)


def _under(texts: list[Text], gaps: tuple[float, ...]) -> list[tuple[float, Text]]:
    """Stand texts under each other, each with its gap above it."""
    placed, y = [], 0.0
    for text, gap in zip(texts, gaps, strict=False):
        placed.append((y + gap, text))
        y += gap + text.height
    return placed
