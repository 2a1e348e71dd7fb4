"""The documents of this terminal, made where and when they are printed."""

from collections.abc import Callable
from datetime import datetime

from kiosk.config import Terminal
from kiosk.model.cv_pages import CvPages
from kiosk.model.letter import LetterPages
from kiosk.model.paper import (
    AppointmentPaper,
    CvPaper,
    GuidePaper,
    LetterPaper,
    Paper,
    PaperRequest,
    PartnerPaper,
    PlacePaper,
    ResultsPaper,
    SlipRequest,
    TrainingPaper,
    TrainingsPaper,
    VacanciesPaper,
    VacancyPaper,
)
from kiosk.model.printing import Document, SheetPicture
from kiosk.print.context import SheetContext
from kiosk.print.file_papers import cv_document, file_document, letter_document
from kiosk.print.glue import glued
from kiosk.print.guide_sheet import guide_sheet
from kiosk.print.list_sheet import results_sheet, trainings_sheet
from kiosk.print.partner_sheet import partner_sheet
from kiosk.print.place_sheet import place_sheet
from kiosk.print.preview import page_picture
from kiosk.print.slip import appointment_slip, vacancy_slip
from kiosk.print.style import LARGE, NORMAL
from kiosk.print.training_sheet import training_sheet
from kiosk.print.two_up import two_up_sheet
from kiosk.print.vacancy_sheet import vacancy_sheet
from kiosk.words import Words


class TerminalPapers:
    """Makes documents; `colour` tells what the printer can do at that moment."""

    def __init__(self, terminal: Terminal, colour: Callable[[], bool], now: Callable[[], datetime]) -> None:
        self._place = (terminal.name, terminal.desk)
        self._colour = colour
        self._now = now
        # Its rules hold the months of all languages, which take longer to read than a sheet to make.
        glued("")

    def make(self, request: PaperRequest, *, large: bool = False) -> Document:
        """Make the document that is asked."""
        return document(request, self._context(request, large))

    def cv(self, request: CvPaper) -> CvPages:
        """Make a CV, and say what became of it on paper."""
        return cv_document(request, self._context(request, large=False))

    def letter(self, request: LetterPaper) -> LetterPages:
        """Make a letter, and say whether it fits."""
        return letter_document(request, self._context(request, large=False))

    def slip(self, request: SlipRequest) -> Document:
        """Make a slip of 80 mm of a vacancy or an appointment."""
        match request:
            case VacancyPaper():
                return vacancy_slip(request, self._context(request, large=False))
            case AppointmentPaper():
                return appointment_slip(request, self._context(request, large=False))

    def preview(self, document: Document, page: int, width_px: int) -> SheetPicture:
        """Paint one sheet."""
        return page_picture(document.pdf, page, width_px)

    def _context(self, request: Paper, large: bool) -> SheetContext:
        return SheetContext(
            words=Words(request.language),
            now=self._now(),
            place=self._place,
            colour=self._colour(),
            scale=LARGE if large else NORMAL,
            sample=request.sample,
            as_of=request.as_of,
        )


def document(request: PaperRequest, context: SheetContext) -> Document:
    """Make the document of a request."""
    match request:
        case VacancyPaper():
            return vacancy_sheet(request, context)
        case VacanciesPaper():
            return two_up_sheet(request, context)
        case ResultsPaper():
            return results_sheet(request, context)
        case TrainingPaper():
            return training_sheet(request, context)
        case TrainingsPaper():
            return trainings_sheet(request, context)
        case PlacePaper():
            return place_sheet(request, context)
        case PartnerPaper():
            return partner_sheet(request, context)
        case GuidePaper():
            return guide_sheet(request, context)
        case _:
            return file_document(request, context)
