"""The documents of the kiosk, made as the kiosk makes them, and their preview."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from benchmarks._repeated import Times, timed
from kiosk.model.cv import Cv
from kiosk.model.cv_pages import Look, Template
from kiosk.model.paper import ResultsPaper, VacancyPaper
from kiosk.model.printing import Document
from kiosk.model.vacancy import Vacancy
from kiosk.print import text
from kiosk.print.context import SheetContext
from kiosk.print.cv.document import cv_pages
from kiosk.print.papers import document
from kiosk.print.preview import page_picture
from kiosk.words import Words

_NOW = datetime(2026, 5, 14, 10, 24, tzinfo=UTC)


def drawing(subject: Cv | Sequence[Vacancy]) -> Callable[[], bytes]:
    """Prepare a CV or a list; texts that were shaped whole are shaped again, as those of the next visitor."""
    make = maker(subject)

    def draw() -> bytes:
        text._shaped.cache_clear()
        return make().pdf

    return draw


def maker(subject: Cv | Sequence[Vacancy]) -> Callable[[], Document]:
    """Give what makes the document."""
    words = Words("nl")
    if isinstance(subject, Cv):
        look = Look(template=Template.CLASSIC)
        return lambda: cv_pages(subject, look, words, colour=True, today=_NOW.date()).document
    context = SheetContext(words=words, now=_NOW, place=("Stadhuis", "Balie"), colour=True)
    found = tuple(
        VacancyPaper(vacancy=vacancy, language="nl", km=float(number)) for number, vacancy in enumerate(subject, 1)
    )
    request = ResultsPaper(language="nl", words="werk", chosen=(), vacancies=found, total=len(found))
    return lambda: document(request, context)


def preview(pdf: bytes, width_px: int, runs: int) -> Times:
    """Paint the first sheet for the screen."""
    return timed(lambda: page_picture(pdf, 0, width_px), runs)
