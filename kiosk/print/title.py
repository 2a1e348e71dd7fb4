"""The title of a document with what stands right under it."""

from collections.abc import Sequence

from kiosk.print.context import SheetContext
from kiosk.print.paragraph import paragraph
from kiosk.print.piece import Piece
from kiosk.print.text import Span

_GAP = 4.0
# Letters of Arabic hang lower than the line of a Latin title.
_ARABIC_GAP = 13.0


def title(text: str, leads: Sequence[str | Sequence[Span]], context: SheetContext) -> list[Piece]:
    """Set a title in the largest type, and the lines under it."""
    scale = context.scale
    under = [paragraph(lead, scale.lead, gap=_GAP) for lead in leads if lead]
    if under and context.words.rtl:
        under[0] = paragraph(leads[0], scale.lead, gap=_ARABIC_GAP)
    return [paragraph(text, scale.display), *under]
