from datetime import datetime

from paper import VACANCY, pages

from kiosk.config import Terminal
from kiosk.model.paper import VacancyPaper
from kiosk.model.printing import Papers
from kiosk.print.papers import TerminalPapers


def test_sheets_carry_the_terminal_and_the_colour_that_the_printer_has_at_that_moment() -> None:
    colours = iter((True, False))
    papers: Papers = TerminalPapers(Terminal(), lambda: next(colours), lambda: datetime(2026, 3, 10, 10, 24))
    request = VacancyPaper(vacancy=VACANCY, language="en", km=3.0, origin="Aalst", sample=True)
    first, second = papers.make(request), papers.make(request)
    (text,) = pages(first.pdf)
    assert "Stadhuis Gent, Botermarkt Balie op het gelijkvloers" in text
    assert "3 km from Aalst" in text
    assert "Example: this vacancy does not exist" in text
    assert first.pdf != second.pdf
    assert papers.preview(first, 0, 300) != papers.preview(second, 0, 300)
