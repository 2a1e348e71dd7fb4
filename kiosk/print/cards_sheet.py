"""The sheet of one card: what to do with it, the card, and what if something is wrong (PAPER, document 9)."""

from dataclasses import dataclass, replace

from kiosk.model.card import Kind
from kiosk.model.paper import CardPaper
from kiosk.model.printing import Document
from kiosk.print.beside import beside
from kiosk.print.box import Box
from kiosk.print.context import SheetContext
from kiosk.print.cut_card import CutCard
from kiosk.print.face import Weight
from kiosk.print.leaflet import Leaflet
from kiosk.print.palette import Section
from kiosk.print.paragraph import column, dot, item, paragraph, section, sign
from kiosk.print.piece import Piece
from kiosk.print.sheet import TEXT_WIDTH, Sheets
from kiosk.print.style import BODY, Scale, Style
from kiosk.print.text import Span, Text, strong

_STEP_NUMBER = Style(Weight.BOLD, 12, 15)
_DOOR_WIDTH, _DOOR_HEIGHT, _STEP_INDENT = 22.0, 28.0, 30.0
_ABOVE_CARD, _ABOVE_BOX = 32.0, 36.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Steps(Piece):
    """Numbered doors side by side, each with what to do."""

    texts: tuple[Text, ...]

    @property
    def height(self) -> float:
        return max(_DOOR_HEIGHT, *(text.height for text in self.texts))

    def draw(self, sheets: Sheets, x: float, y: float) -> None:
        for index, text in enumerate(self.texts):
            left = x + index * TEXT_WIDTH / len(self.texts)
            sheets.arch(left, y + 1, _DOOR_WIDTH, _DOOR_HEIGHT, None, line=1.1, colour=sheets.palette.door)
            sheets.say(left, y + 10, _DOOR_WIDTH, str(index + 1), _STEP_NUMBER, align="centre")
            sheets.write(left + _STEP_INDENT, y, text)


def card_sheet(request: CardPaper, context: SheetContext) -> Document:
    """Make the sheet of the access card or of the recovery card; each is a print job of its own."""
    paper, scale = context.words.context("paper"), context.scale
    recovery = request.card.kind is Kind.RECOVERY
    if recovery:
        title = paper.tr("Your recovery card")
        lead = paper.tr("Did you lose your card or forget your secret code? Then you need this card.")
        keep = paper.tr("**Keep** it at home")
    else:
        title = paper.tr("Your access card")
        lead = paper.tr("With this card and your secret code you open your file on every WIS screen.")
        keep = paper.tr("**Take** it with you")
    steps = (paper.tr("**Cut** on the full line"), paper.tr("**Fold** on the dotted line"), keep)
    card = CutCard(card=request.card, first_name=request.first_name, paper=paper, scale=scale, gap=_ABOVE_CARD)
    pieces: list[Piece] = [
        paragraph(title, scale.title),
        paragraph(lead, scale.body, gap=2.0),
        *_steps(steps, scale),
        card,
        *_advice(context),
        _warning(context),
    ]
    leaflet = Leaflet(section=Section.DOSSIER, icon="folder-user", name=paper.tr("My file"), title="WIS", fact=title)
    return leaflet.document(pieces, context)


def _steps(steps: tuple[str, ...], scale: Scale) -> list[Piece]:
    if scale.large:
        return [
            paragraph(strong(f"{number}. {step}"), scale.body, gap=scale.small) for number, step in enumerate(steps, 1)
        ]
    width = TEXT_WIDTH / len(steps) - _STEP_INDENT - 10
    return [_Steps(texts=tuple(Text(strong(step), BODY, width) for step in steps), gap=9.0)]


def _advice(context: SheetContext) -> list[Piece]:
    paper, scale = context.words.context("paper"), context.scale
    width = column(scale)

    def listed(*texts: str) -> list[Piece]:
        return [item(text, scale, width, dot(scale)) for text in texts]

    use = listed(
        paper.tr("Access card: take it with you."),
        paper.tr("Recovery card: keep it at home, in a safe place."),
        paper.tr("Your secret code stands only in your head."),
    )
    wrong = listed(
        paper.tr("Card lost: use the recovery card."),
        paper.tr("Both lost: nobody can open your file any more. You make a new one."),
    )
    left = section(paper.tr("How to use it"), use, scale, width)
    right = section(paper.tr("Is something wrong?"), wrong, scale, width)
    made = beside(left, right, scale)
    return [replace(made[0], gap=2 * scale.gap), *made[1:]]


def _warning(context: SheetContext) -> Box:
    paper, scale = context.words.context("paper"), context.scale
    padding = 12.0
    text = paper.tr("Nobody knows your secret code. Not even the desk. Nobody may ask for it.")
    said = item(
        (Span(text, strong=True),),
        scale,
        TEXT_WIDTH - 2 * padding,
        sign("lock-key", scale),
        indent=scale.icon + 12,
    )
    return Box(pieces=(said,), padding=padding, gap=_ABOVE_BOX)
