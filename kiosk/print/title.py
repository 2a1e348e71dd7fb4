"""The title of a document with what stands right under it."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.print.context import SheetContext
from kiosk.print.paragraph import paragraph
from kiosk.print.piece import Piece
from kiosk.print.text import Span, holds_rtl

_GAP = 4.0
# Letters of Arabic hang lower than the line of a Latin title.
_ARABIC_GAP = 13.0


def title(text: str, leads: Sequence[str | Sequence[Span]], context: SheetContext) -> list[Piece]:
    """Set a title in the largest type, and the lines under it; the title in a second language is the first of them."""
    scale = context.scale
    own, *others = text.split("\n")
    leads = [*((Span(other, strong=True),) for other in others), *leads]
    # A line may begin with a Latin name and be Arabic.
    under = [paragraph(lead, scale.lead, gap=_GAP, rtl=holds_rtl(lead)) for lead in leads if lead]
    if under and context.words.rtl:
        under[0] = replace(under[0], gap=_ARABIC_GAP)
    return [paragraph(own, scale.display), *under]
