"""The documents of a personal file and of an operator."""

from kiosk.model.paper import (
    AppointmentPaper,
    CardPaper,
    ExportPaper,
    FileRequest,
    PassportPaper,
    PrinterPaper,
    ProofPaper,
    ReadinessPaper,
    TasksPaper,
)
from kiosk.model.printing import Document
from kiosk.print.appointment_sheet import appointment_sheet
from kiosk.print.cards_sheet import card_sheet
from kiosk.print.context import SheetContext
from kiosk.print.export_sheet import export_sheet
from kiosk.print.operator_page import operator_page
from kiosk.print.passport_sheet import passport_sheet
from kiosk.print.proof_sheet import proof_sheet
from kiosk.print.readiness_sheet import readiness_sheet
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
        case PrinterPaper():
            return operator_page(request, context)
        case ReadinessPaper():
            return readiness_sheet(request, context)
