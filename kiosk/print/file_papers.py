"""The documents of a personal file and of an operator."""

from kiosk.model.cv_pages import CvPages
from kiosk.model.letter import LetterPages
from kiosk.model.paper import (
    ApplyPaper,
    AppointmentPaper,
    CardPaper,
    CvPaper,
    ExportPaper,
    FileRequest,
    LetterPaper,
    PassportPaper,
    PrinterPaper,
    ProofPaper,
    ReadinessPaper,
    SentPaper,
    TasksPaper,
)
from kiosk.model.printing import Document
from kiosk.print.appointment_sheet import appointment_sheet
from kiosk.print.cards_sheet import card_sheet
from kiosk.print.context import SheetContext
from kiosk.print.copies import behind
from kiosk.print.cv.document import cv_pages
from kiosk.print.export_sheet import export_sheet
from kiosk.print.letter import letter_pages
from kiosk.print.operator_page import operator_page
from kiosk.print.passport_sheet import passport_sheet
from kiosk.print.proof_sheet import proof_sheet
from kiosk.print.readiness_sheet import readiness_sheet
from kiosk.print.sent_sheet import sent_sheet
from kiosk.print.tasks_sheet import tasks_sheet


def file_document(request: FileRequest, context: SheetContext) -> Document:
    """Make the document of a request."""
    match request:
        case AppointmentPaper():
            return appointment_sheet(request, context)
        case TasksPaper():
            return tasks_sheet(request, context)
        case ProofPaper():
            return proof_sheet(request, context)
        case CardPaper():
            return card_sheet(request, context)
        case PassportPaper():
            return passport_sheet(request, context)
        case ExportPaper():
            return export_sheet(request, context)
        case CvPaper():
            return cv_document(request, context).document
        case LetterPaper():
            return letter_document(request, context).document
        case ApplyPaper():
            cv = cv_document(request.cv, context).document
            return behind(letter_document(request.letter, context).document, cv)
        case PrinterPaper():
            return operator_page(request, context)
        case ReadinessPaper():
            return readiness_sheet(request, context)
        case SentPaper():
            return sent_sheet(request, context)


def cv_document(request: CvPaper, context: SheetContext) -> CvPages:
    """Make a CV, and say what became of it on paper."""
    return cv_pages(request.cv, request.look, context.words, colour=context.colour, today=context.now.date())


def letter_document(request: LetterPaper, context: SheetContext) -> LetterPages:
    """Make a letter, and say whether it fits."""
    return letter_pages(request.letter, context.words, colour=context.colour, marked=request.marked)
