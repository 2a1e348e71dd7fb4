"""The documents of this terminal, made where and when they are printed."""

from collections.abc import Callable
from datetime import datetime

from kiosk.config import Terminal
from kiosk.model.printing import Document, SheetRequest
from kiosk.print.context import SheetContext
from kiosk.print.preview import page_png
from kiosk.print.vacancy_sheet import vacancy_sheet
from kiosk.words import Words


class TerminalPapers:
    """Makes documents; `colour` tells what the printer can do at that moment."""

    def __init__(self, terminal: Terminal, colour: Callable[[], bool], now: Callable[[], datetime]) -> None:
        self._place = (terminal.name, terminal.desk)
        self._colour = colour
        self._now = now

    def vacancy(self, request: SheetRequest) -> Document:
        """Make the sheet of a vacancy."""
        context = SheetContext(
            words=Words(request.language),
            now=self._now(),
            place=self._place,
            colour=self._colour(),
            km=request.km,
            origin=request.origin,
            shortage=request.shortage,
            sample=request.sample,
            as_of=request.as_of,
        )
        return vacancy_sheet(request.vacancy, context)

    def preview(self, document: Document, width_px: int) -> bytes:
        """Paint the first sheet as PNG."""
        return page_png(document.pdf, 0, width_px)
