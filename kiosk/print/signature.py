"""Where a sheet is checked and signed: the check code, and lines to write on (PAPER, section 5)."""

from dataclasses import dataclass

from kiosk.print import qr
from kiosk.print.both import Both
from kiosk.print.face import Weight
from kiosk.print.piece import Piece
from kiosk.print.sheet import MM, TEXT_WIDTH, Sheets
from kiosk.print.style import Scale, Style
from kiosk.print.text import Text

_CARD_SHARE, _WIDE_SHARE = 0.40, 0.46
_GAP, _PADDING = 16.0, 12.0
_QR = 58.0
_ABOVE_HOW, _ABOVE_CODE = 6.0, 3.0
_BESIDE = 12.0
_MODULE = 0.45 * MM
_PITCH, _LARGE_PITCH = 25.0, 38.0
_BOX, _LARGE_BOX = 44.0, 64.0
_DOTS = (0.6, 2.2)
_CODE = Style(Weight.SEMIBOLD, 13.5, 18)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature(Piece):
    """The card with the code at the left, lines and boxes at the right; large print stands them under each other.

    Without a code, because nobody could check it, there is no card.
    """

    paper: Both
    scale: Scale
    code: str
    page: str

    @property
    def height(self) -> float:
        """The height of both, or of the higher."""
        card, lines = self._card_height(), self._lines_height()
        return card + _GAP + lines if self.scale.large and self.code else max(card, lines)

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the card and the lines."""
        if not self.code:
            self._lines(sheets, x, y)
            return
        self._card(sheets, x, y)
        if self.scale.large:
            self._lines(sheets, x, y + self._card_height() + _GAP)
        else:
            self._lines(sheets, x + self._card_width + _GAP, y)

    @property
    def _long(self) -> bool:
        """Whether the code has no room beside the QR code."""
        beside = TEXT_WIDTH * _CARD_SHARE - 2 * _PADDING - _QR - _BESIDE
        return not self.scale.large and Text(self.code, _CODE, TEXT_WIDTH).used_width > beside

    @property
    def _card_width(self) -> float:
        return TEXT_WIDTH if self.scale.large else TEXT_WIDTH * (_WIDE_SHARE if self._long else _CARD_SHARE)

    @property
    def _lines_width(self) -> float:
        return TEXT_WIDTH if self.scale.large or not self.code else TEXT_WIDTH - self._card_width - _GAP

    def _modules(self) -> qr.Matrix | None:
        return qr.matrix(f"https://{self.page}/{''.join(self.code.split())}")

    def _qr_size(self) -> float:
        modules = self._modules()
        return max(_QR, len(modules) * _MODULE) if modules else 0.0

    def _how(self) -> list[Text]:
        """Give what stands beside the QR code."""
        paper, scale = self.paper, self.scale
        beside = self._card_width - 2 * _PADDING - (self._qr_size() + _BESIDE if self._modules() else 0)
        how = paper.tr("Is this sheet right? Scan, or type the code on {page}").format(page=self.page)
        told = [
            Text(paper.tr("Check code"), scale.label, beside),
            Text(how, scale.label.lead_of(scale.label.lead + 1), beside),
        ]
        return told if self._long else [told[0], Text(self.code, scale.code if scale.large else _CODE, beside), told[1]]

    def _under(self) -> Text | None:
        """Give the code where it stands below the QR code."""
        return Text(self.code, _CODE, self._card_width - 2 * _PADDING) if self._long else None

    def _beside_height(self) -> float:
        return max(sum(text.height for text in self._how()) + _ABOVE_HOW, self._qr_size())

    def _card_height(self) -> float:
        if not self.code:
            return 0.0
        under = self._under()
        return self._beside_height() + (under.height + _ABOVE_CODE if under else 0.0) + 2 * _PADDING - 2

    def _card(self, sheets: Sheets, x: float, y: float) -> None:
        height = self.height if not self.scale.large else self._card_height()
        sheets.box(x, y, self._card_width, height, 6, line=0.9, colour=sheets.palette.line)
        modules, size = self._modules(), self._qr_size()
        if modules:
            sheets.qr(x + _PADDING, y + _PADDING, size, modules)
        left, top = x + _PADDING + (size + _BESIDE if modules else 0), y + _PADDING - 2
        *first, how = self._how()
        for text in first:
            top = sheets.write(left, top, text)
        sheets.write(left, top + _ABOVE_HOW, how)
        if under := self._under():
            sheets.write(x + _PADDING, y + _PADDING + self._beside_height() + _ABOVE_CODE - 2, under)

    def _parts(self) -> tuple[Text, list[Text], list[Text]]:
        """Give the heading, the labels of the lines, and those of the boxes."""
        paper, scale, width = self.paper, self.scale, self._lines_width
        heading = Text(paper.tr("Fill in yourself with a pen"), scale.label_strong, width)
        half = (width - 10) / 2 - 12
        lines = [Text(label, scale.label, width * 0.6) for label in (paper.tr("Full name"), paper.tr("Day"))]
        boxes = [
            Text(label, scale.label, half) for label in (paper.tr("My signature"), paper.tr("Seen by the counsellor"))
        ]
        return heading, lines, boxes

    def _lines_height(self) -> float:
        heading, lines, boxes = self._parts()
        return heading.height + 7 + sum(self._pitch(line) for line in lines) + self._box(boxes)

    def _pitch(self, line: Text) -> float:
        return max(_LARGE_PITCH if self.scale.large else _PITCH, line.height + 11)

    def _box(self, labels: list[Text]) -> float:
        return max(text.height for text in labels) + (_LARGE_BOX if self.scale.large else _BOX) - 12

    def _lines(self, sheets: Sheets, x: float, y: float) -> None:
        width = self._lines_width
        heading, lines, boxes = self._parts()
        y = sheets.write(x, y, heading) + 7
        for label in lines:
            sheets.write(x, y + 1.5, label)
            under = y + label.height
            sheets.rule(x + label.used_width + 6, under, x + width, under, 0.6, dash=_DOTS)
            y += self._pitch(label)
        half, height = (width - 10) / 2, self._box(boxes)
        for index, label in enumerate(boxes):
            left = x + index * (half + 10)
            sheets.box(left, y - 4, half, height, 4, line=0.75)
            sheets.write(left + 6, y - 2, label)
