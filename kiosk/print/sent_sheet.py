"""The receipt of an application that was sent from the kiosk."""

from babel.dates import format_date

from kiosk.model.paper import SentPaper
from kiosk.model.printing import Document
from kiosk.print.context import SheetContext
from kiosk.print.frame import clock_time
from kiosk.print.leaflet import Leaflet
from kiosk.print.palette import Section
from kiosk.print.paragraph import paragraph
from kiosk.print.piece import Piece
from kiosk.print.text import Span
from kiosk.print.title import title


def sent_sheet(request: SentPaper, context: SheetContext) -> Document:
    """Make the receipt: what went where and when, and how it stood then."""
    words, scale, now = context.words, context.scale, context.now
    paper = words.context("paper")
    head = paper.tr("You applied by e-mail") if request.sent else paper.tr("Your application waits to be sent")
    papers = paper.tr("CV and letter") if request.letter else paper.tr("Curriculum vitae")
    day = format_date(now.date(), "EEEE d MMMM y", words.locale)
    facts = (
        (paper.tr("To"), request.address),
        (paper.tr("Sent along"), papers),
        (paper.tr("When"), f"{day}, {clock_time(now, words)}"),
        (paper.tr("Number"), request.number),
    )
    pieces: list[Piece] = list(title(head, [(Span(request.job, strong=True),), request.employer], context))
    pieces += [
        paragraph((Span(f"{what}: "), Span(fact, strong=True)), scale.body, gap=scale.small) for what, fact in facts
    ]
    sure = (
        paper.tr("The mail server took it. An answer comes from the employer.")
        if request.sent
        else paper.tr("The mail server did not answer yet. Send it yourself too, to be sure.")
    )
    pieces.append(paragraph(sure, scale.body, gap=scale.gap))
    leaflet = Leaflet(section=Section.CV, icon="paper-plane-tilt", name=paper.tr("My CV"), title=head)
    return leaflet.document(pieces, context)
