from dataclasses import replace

import pytest
from paper import VACANCY, context, pages

from kiosk.model.paper import VacanciesPaper, VacancyPaper
from kiosk.model.vacancy import Apply, Vacancy
from kiosk.print.papers import document
from kiosk.print.slip import vacancy_slip
from kiosk.print.style import LARGE

MAIL, PAGE = "jobs@portus-logistics.example", "https://www.portus-logistics.example/jobs/12"
REPEATS = (
    f"Mail je cv naar {MAIL}.",
    f"Solliciteer via {PAGE}",
    f"Solliciteren kan via de website:\n{PAGE} of per e-mail: {MAIL.upper()}",
    f"Envoyez votre CV par courriel à {MAIL}",
    f"Apply on {PAGE.removeprefix('https://www.')}/",
    f"{PAGE} {PAGE}",
    f"Solliciteer online via de volgende link: {PAGE}. " * 6,
)
TELLS = (
    f"Mail je cv en je diploma naar {MAIL}.",
    f"Niet via {PAGE}",
    f"Solliciteer via {PAGE}/en/3",
    f"Mail voor 12 maart naar {MAIL}",
    f"Vermeld REF-7 als je mailt naar {MAIL}",
    "Solliciteer per e-mail",
)


def asking(instructions: str) -> Vacancy:
    return replace(VACANCY, apply=Apply(email=MAIL, url=PAGE, instructions=instructions))


def on_paper(vacancy: Vacancy) -> list[str]:
    """Give the text of the sheet, in large print too, two to a sheet, and of the slip."""
    request = VacancyPaper(vacancy=vacancy, language="nl", km=6.0)
    two = VacanciesPaper(vacancies=(request, request), language="nl")
    made = (
        document(request, context()),
        document(request, context(scale=LARGE)),
        document(two, context()),
        vacancy_slip(request, context()),
    )
    return [" ".join(pages(each.pdf)) for each in made]


@pytest.mark.parametrize("note", REPEATS)
def test_a_note_that_only_repeats_the_addresses_is_left_out(note: str) -> None:
    assert on_paper(asking(note)) == on_paper(asking(""))


@pytest.mark.parametrize("note", TELLS)
def test_a_note_that_tells_more_is_kept(note: str) -> None:
    for at in (0, 1, 3):
        assert on_paper(asking(note))[at] != on_paper(asking(""))[at]
