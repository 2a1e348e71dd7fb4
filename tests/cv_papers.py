"""CVs and letters as samples of printed documents."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from cvs import ARABIC, LONG, SPARSE, TYPICAL
from paper_samples import Sample

from kiosk.model.cv import Cv
from kiosk.model.cv_pages import Look, Template
from kiosk.model.letter import Letter, LetterHead
from kiosk.model.printing import Document
from kiosk.print.context import SheetContext
from kiosk.print.cv.document import cv_pages
from kiosk.print.letter import letter_pages

LETTER = Letter(
    language="nl",
    sender=TYPICAL.person,
    recipient=("Portus Logistics", "Mevrouw Els Bracke", "Vliegtuiglaan 12", "9000 Gent"),
    place="Gent",
    day=date(2026, 3, 10),
    subject="Vacature 7 341 208: magazijnier met heftruck",
    paragraphs=(
        "Beste mevrouw Bracke,",
        "Ik las uw vacature voor een magazijnier met heftruck in de Gentse haven. Dat werk past bij wat ik kan en "
        "graag doe. Daarom solliciteer ik.",
        "Ik werkte drie jaar als orderpicker bij Groothandel Noord in Evergem. Ik maakte elke dag 180 lijnen klaar "
        "met de scanner, telde de voorraad en laadde vrachtwagens.",
        "Ik kom graag langs voor een gesprek. U kunt mij bellen op 0470 12 34 56.",
        "Met vriendelijke groeten,",
    ),
)


def samples() -> list[Sample]:
    """List every template with little, usual and much to say, and every letter; large print is not for them."""
    cvs = {"short": SPARSE, "usual": TYPICAL, "long": LONG}
    found = [
        Sample(f"cv-{template.value}-{name}", _cv(cv, template)) for template in Template for name, cv in cvs.items()
    ]
    return [*found, *(Sample(f"letter-{head.value}", _letter(head)) for head in LetterHead)]


def _cv(cv: Cv, template: Template) -> Callable[[SheetContext], Document]:
    def make(context: SheetContext) -> Document:
        own = ARABIC if cv is TYPICAL and context.words.rtl else cv
        look = Look(template=template)
        return cv_pages(own, look, context.words, colour=context.colour, today=context.now.date()).document

    return make


def _letter(head: LetterHead) -> Callable[[SheetContext], Document]:
    def make(context: SheetContext) -> Document:
        return letter_pages(replace(LETTER, head=head), context.words, colour=context.colour).document

    return make
