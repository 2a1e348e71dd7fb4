"""A card to cut out and fold: the front with its code to scan, the back with the code to type (PAPER, document 9)."""

from dataclasses import dataclass

from kiosk.model.card import Card, Kind, encode
from kiosk.print import qr
from kiosk.print.both import DUTCH
from kiosk.print.face import Weight
from kiosk.print.palette import WHITE
from kiosk.print.piece import Piece
from kiosk.print.sheet import MM, TEXT_WIDTH, Sheets
from kiosk.print.style import BODY, Scale, Style
from kiosk.print.text import Text
from kiosk.words import Texts, Words

_WIDTH, _HEIGHT = 85.6 * MM, 54 * MM
# Two cards are a little wider than the text.
_OVERHANG = _WIDTH - TEXT_WIDTH / 2
_PADDING = 14.0
_GROUP = 4
_TITLE = Style(Weight.BOLD, 14, 16)
_NAME = Style(Weight.SEMIBOLD, 17, 22)
_SMALL = Style(Weight.REGULAR, 9.5, 12.5, 3)
_SMALLER = Style(Weight.REGULAR, 9, 11, 2.6)
_STRONG = Style(Weight.BOLD, 10.5, 14)
_CODE, _LARGE_CODE = Style(Weight.SEMIBOLD, 13.5, 20), Style(Weight.SEMIBOLD, 18, 22, 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class CutCard(Piece):
    """One card. The recovery card differs by a double frame, an outlined arch and its words, not by colour."""

    card: Card
    first_name: str
    paper: Texts
    scale: Scale

    @property
    def height(self) -> float:
        """The height of a card."""
        return _HEIGHT

    @property
    def _recovery(self) -> bool:
        return self.card.kind is Kind.RECOVERY

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        """Draw the front at the left, the back at the right, and the line to fold on."""
        x -= _OVERHANG
        sheets.box(x, y, 2 * _WIDTH, _HEIGHT, 9, line=0.8)
        if self._recovery:
            sheets.box(x + 5, y + 5, _WIDTH - 10, _HEIGHT - 10, 6, line=1.2)
        fold = x + _WIDTH
        sheets.rule(fold, y + 4, fold, y + _HEIGHT - 4, 0.8, dash=(1, 3))
        self._front(sheets, x, y)
        self._back(sheets, fold + _PADDING, y)

    def _front(self, sheets: Sheets, x: float, y: float) -> None:
        paper, recovery = self.paper, self._recovery
        inset = _PADDING + (3 if recovery else 0)
        size, margin = (84.0, 20.0) if recovery else (92.0, 16.0)
        left, top = x + inset, y + inset
        self._door(sheets, left, top)
        title = paper.tr("Recovery card") if recovery else paper.tr("Access card")
        sheets.write(left + 32, top - 1, Text(title, _TITLE, _WIDTH - 2 * inset - 32).clip(1))
        sheets.write(left + 32, top + 16, Text(self._second(), _SMALL, 120).clip(1))
        modules = qr.matrix(encode(self.card))
        if modules is None:
            raise AssertionError("the code of a card fits every QR code")
        sheets.qr(x + _WIDTH - size - margin, y + (_HEIGHT - size) / 2 + 13, size, modules)
        width = _WIDTH - size - margin - inset - 8
        end = y + _HEIGHT - inset
        if recovery:
            under = sheets.write(left, top + 40, Text(paper.tr("Keep this one at home."), _STRONG, width))
            text = paper.tr("Card lost or secret code forgotten? With this you begin again.")
            sheets.write(left, under + 3, _fitted(text, width, end - under - 3))
            return
        under = sheets.say(left, top + 40, width, paper.tr("Card of"), BODY)
        under = sheets.write(left, under, Text(self.first_name, _NAME, width).clip(1))
        how = _fitted(paper.tr("Hold this side to the reader. Then type your secret code."), width, end - under - 3)
        sheets.write(left, end - how.height + 2, how)

    def _second(self) -> str:
        """Name the file; on a card in another language say what the desk calls the card."""
        paper = self.paper
        if paper.words.language == DUTCH:
            file = paper.tr("My file")
            return f"WIS · {file}"
        paper = Words(DUTCH).context("paper")
        return paper.tr("Recovery card") if self._recovery else paper.tr("Access card")

    def _door(self, sheets: Sheets, x: float, y: float) -> None:
        door = sheets.palette.door
        if self._recovery:
            sheets.arch(x, y, 24, 30, None, line=1.6, colour=door)
            sheets.icon("lock-key", x + 5, y + 10, 14, door)
        else:
            sheets.arch(x, y, 24, 30, door)
            sheets.icon("folder-user", x + 5, y + 10, 14, WHITE)

    def _back(self, sheets: Sheets, x: float, y: float) -> None:
        paper, width = self.paper, _WIDTH - 2 * _PADDING
        sheets.write(x, y + 12, Text(paper.tr("Does the reader not work? Type this code:"), _SMALL, width).clip(1))
        style = _LARGE_CODE if self.scale.large else _CODE
        # Groups stand in reading order of the code, from left to right in every language.
        with sheets.upright(x, width) as left:
            for index, group in enumerate(groups(self.card)):
                at = left + index % _GROUP * width / _GROUP
                sheets.say(at, y + 26 + index // _GROUP * 21, width / _GROUP, group, style)
        sheets.rule(x, y + 72, x + width, y + 72, 0.75)
        sheets.icon("warning", x - 1, y + 77, 16)
        never = Text(paper.tr("Never write your secret code here."), _STRONG, width - 20)
        under = sheets.write(x + 20, y + 78, never)
        text = (
            paper.tr("Not with your access card. Once you use this, your old card works no more. You get two new ones.")
            if self._recovery
            else paper.tr(
                "Found? Give this card to a town hall or job shop. Without the secret code nobody can read it."
            )
        )
        sheets.write(x, under + 5, _fitted(text, width, y + _HEIGHT - 10 - under - 5))


def groups(card: Card) -> list[str]:
    """Give the code of a card in groups to type, the prefix first."""
    prefix, letters = encode(card).split("-")
    return [prefix, *(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))]


def _fitted(text: str, width: float, height: float) -> Text:
    """Break a text; a language that needs more room gets the smallest type of the sheet."""
    made = Text(text, _SMALL, width)
    return made if made.height <= height else Text(text, _SMALLER, width)
