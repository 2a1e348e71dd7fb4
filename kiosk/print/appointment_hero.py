"""The box that says when an appointment is: seen first, read by both."""

from dataclasses import dataclass

from kiosk.print.appointment_words import AppointmentWords
from kiosk.print.calendar_tile import HERO, calendar_tile
from kiosk.print.face import Weight
from kiosk.print.piece import Piece
from kiosk.print.sheet import TEXT_WIDTH, Sheets
from kiosk.print.style import BODY, H2, Scale, Style
from kiosk.print.text import Text, strong

_PADDING, _TILE_Y, _UNDER = 18.0, 15.0, 13.0
_BESIDE_TILE = _PADDING + HERO.width + 18
_OWN_WIDTH = 168.0
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

    @property
    def _inner(self) -> float:
        return max(_TILE_Y + HERO.height + _UNDER, self._end(self._middle()), self._end(self._right()))

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the box."""
        y += _ABOVE
        sheets.box(x, y, TEXT_WIDTH, self._inner, 6, line=1.75)
        calendar_tile(sheets, self.dutch.words, x + _PADDING, y + _TILE_Y, self.dutch.starts.date(), tile=HERO)
        for top, text in self._middle():
            sheets.write(x + _BESIDE_TILE, y + top, text)
        for top, text in self._right():
            sheets.write(x + TEXT_WIDTH - 16 - text.width, y + top, text)

    def _middle(self) -> list[tuple[float, Text]]:
        width = TEXT_WIDTH - _BESIDE_TILE - _PADDING - (_OWN_WIDTH if self._two else 0)
        lines = [Text(self.dutch.time, _TIME, width), Text(self.dutch.takes, self.scale.body, width)]
        if self.dutch.code:
            paper = self.dutch.words.context("paper")
            lines.append(Text(strong(paper.tr("Code **{code}**"), code=self.dutch.code), _CODE, width))
        return _under(lines, (_TILE_Y + 1, 0, 7))

    def _right(self) -> list[tuple[float, Text]]:
        if not self._two:
            return []
        rtl = self.own.words.rtl
        big, small = (H2.lead_of(22), BODY.lead_of(18)) if rtl else (H2.lead_of(18), BODY)
        if self.scale.large:
            big, small = self.scale.h3, self.scale.body
        lines = [Text(self.own.day, big, _OWN_WIDTH - 16, "right" if rtl else "left")]
        for line in (self.own.time, self.own.takes):
            lines.append(Text(line, small, _OWN_WIDTH - 16, "right" if rtl else "left"))
        return _under(lines, (_TILE_Y + 1, 3, 0))

    @property
    def _two(self) -> bool:
        return self.own.words.language != self.dutch.words.language

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
