"""Slips of 80 mm: what they say, and that they are as wide as the paper."""

import re

import pypdfium2
import pytest
from paper import EMPTY, HOSTILE, VACANCY, context, pages

from kiosk.model.appointment import Appointment
from kiosk.model.paper import AppointmentPaper, VacancyPaper
from kiosk.model.printing import Document
from kiosk.model.vacancy import Vacancy
from kiosk.print.receipt import DOTS, slip_picture
from kiosk.print.slip import WIDTH, appointment_slip, vacancy_slip

APPOINTMENT = Appointment(
    starts="2026-03-12T10:30",
    ends="2026-03-12T11:15",
    subject="Je cv nakijken",
    phone="09 265 47 10",
    bring=("identity_card", "Je attest heftruck"),
    confirm_code="K7M 42P",
)
LONGEST = 900  # points, 32 cm
LANGUAGES = ("nl", "fr", "ar", "uk")


def of_vacancy(vacancy: Vacancy, language: str = "nl") -> Document:
    return vacancy_slip(VacancyPaper(language=language, vacancy=vacancy), context(language))


def of_appointment(language: str = "nl") -> Document:
    return appointment_slip(AppointmentPaper(language=language, appointment=APPOINTMENT), context(language))


def test_a_slip_says_what_the_vacancy_is_and_how_to_apply() -> None:
    (text,) = pages(of_vacancy(VACANCY).pdf)
    for part in (
        "WIS · Vacature",
        "Nummer 7 341 208",
        "Magazijnier met heftruck",
        "Portus Logistics · Gent",
        "Contract: Vast werk",
        "Bel 09 250 18 40 en vraag naar de ploegbaas",
        "Scan met je gsm: bel de werkgever",
        "Stadhuis Gent, Botermarkt",
        "10 maart 2026 · 10.24",
    ):
        assert part in text, part


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_appointment_says_its_moment_in_dutch_too(language: str) -> None:
    (text,) = pages(of_appointment(language).pdf)
    assert "donderdag 12 maart 2026" in text
    assert "10.30 uur" in text
    assert text.count("K7M 42P") == (2 if language == "nl" else 4)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("vacancy", [VACANCY, EMPTY, HOSTILE], ids=["plain", "empty", "hostile"])
def test_nothing_leaves_the_paper(vacancy: Vacancy, language: str) -> None:
    document = of_vacancy(vacancy, language)
    pdf = pypdfium2.PdfDocument(document.pdf)
    page = pdf[0]
    assert len(pdf) == 1
    assert page.get_width() == pytest.approx(WIDTH, abs=0.1)
    for item in page.get_objects():
        left, bottom, right, top = item.get_bounds()
        assert left > -0.5, item.type
        assert right < WIDTH + 0.5, item.type
        assert bottom > 0
        assert top < page.get_height()
    assert page.get_height() < LONGEST
    pdf.close()
    assert slip_picture(document.pdf).width == DOTS


def test_slips_are_the_same_bytes_in_embedded_type() -> None:
    first, second = of_vacancy(VACANCY), of_vacancy(VACANCY)
    assert first.pdf == second.pdf
    assert first.name != second.name
    fonts = set(re.findall(rb"/BaseFont (\S+)", first.pdf))
    assert all(name.startswith(b"/AAAAAA+IBMPlexSans") for name in fonts)
