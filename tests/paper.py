"""Values for the tests of paper: vacancies plain, empty and hostile, and the context of a sheet."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pypdfium2

from kiosk.model.paper import VacancyPaper
from kiosk.model.printing import Document
from kiosk.model.vacancy import (
    Apply,
    Contract,
    ContractKind,
    Employer,
    LanguageNeed,
    Location,
    Regime,
    Requirements,
    Salary,
    Schedule,
    Vacancy,
)
from kiosk.print.context import SheetContext
from kiosk.print.vacancy_sheet import vacancy_sheet as print_vacancy
from kiosk.words import Words

VACANCY = Vacancy(
    id="sample:7341208",
    source="sample",
    source_id="7341208",
    rev=1,
    title="Magazijnier met heftruck",
    lang="nl",
    description=(
        "Je laadt en lost vrachtwagens met de heftruck. Je zet de goederen op de juiste plaats en telt de voorraad. "
        "Je werkt met een scanner. Je werkt in een team van 12 collega’s.\n"
        "De eerste twee weken leer je het werk samen met een ervaren collega."
    ),
    requirements_text=(
        "Met een heftruck rijden\nGoederen laden en lossen\nZorgvuldig werken\nVoorraad tellen met een scanner"
    ),
    offer_text="Maaltijdcheques van € 8\nFietsvergoeding of gratis bus\n32 dagen vrij per jaar",
    locations=(Location(street="Vliegtuiglaan 12", postcode="9000", city="Gent", lat=51.1, lon=3.76),),
    employer=Employer(name="Portus Logistics"),
    contract=Contract(kind=ContractKind.PERMANENT),
    published="2026-03-10T02:10:00Z",
    updated="2026-03-10T02:10:00Z",
    valid_until="2026-03-31",
    regime=Regime.FULL,
    schedule=(Schedule.DAY,),
    hours_min=38,
    hours_max=38,
    salary=Salary(min=16.2, unit="hour"),
    req=Requirements(languages=(LanguageNeed(lang="nl", level="A2"),), certificates=("Heftruckattest",)),
    apply=Apply(
        phone="09 250 18 40",
        contact="de ploegbaas",
        email="jobs@portus-logistics.example",
        instructions="Bellen kan elke werkdag van 8 tot 16 uur",
    ),
)

EMPTY = Vacancy(
    id="sample:a",
    source="sample",
    source_id="a",
    rev=1,
    title="Kok",
    lang="nl",
    description="Je kookt.",
    locations=(),
    employer=Employer(name=""),
    contract=Contract(kind=ContractKind.OTHER),
    published="2026-03-01T02:10:00Z",
    updated="2026-03-01T02:10:00Z",
    valid_until="2027-03-31",
)

HOSTILE_TEXT = (
    "Zin {n} \u202eomgekeerd\u202c 😀👩‍🏭 中文字 مرحبا بكم (12) привіт Ελληνικά "
    "e\u0301\u0301\u0301\u0301 Ａ𝐇 **vet** {x} %n"
)

HOSTILE = replace(
    VACANCY,
    title=("Vrachtwagenchauffeursopleidingscoördinator 😀 " * 5)[:200],
    description="\n".join(HOSTILE_TEXT.replace("{n}", str(n)) for n in range(400))[:20_000],
    requirements_text="x" * 900,
    offer_text="- a\n- b\n" * 30,
    employer=Employer(name="Z" * 3000),
    locations=tuple(Location(city=f"Stad {n}", street="s" * 500) for n in range(60)),
    req=Requirements(
        certificates=tuple(f"certificaat van {n} zeldzame dingen" for n in range(20)),
        licences=("B", "C", "CE"),
        languages=(LanguageNeed(lang="nl", level="\u202e" * 20),),
    ),
    apply=Apply(
        phone="09 250 18 40", contact="{0} **", url="https://x.example/" + "a" * 300, instructions="Lees. " * 300
    ),
    generated=True,
    remote=True,
    positions=4,
)


def context(language: str = "nl", colour: bool = True, **more: object) -> SheetContext:
    """A sheet printed in the town hall of Ghent on a Tuesday morning."""
    made = SheetContext(
        words=Words(language),
        now=datetime.fromisoformat("2026-03-10T10:24:00+01:00"),
        place=("Stadhuis Gent, Botermarkt", "Botermarkt 1, 9000 Gent", "Balie op het gelijkvloers"),
        colour=colour,
    )
    return replace(made, **more)  # type: ignore[arg-type]


def vacancy_sheet(vacancy: Vacancy, context: SheetContext, km: float | None = 6.0, **more: Any) -> Document:
    """Make the sheet of a vacancy that is 6 km from here."""
    request = VacancyPaper(vacancy=vacancy, language=context.words.language, km=km, **more)
    return print_vacancy(request, context)


def pages(pdf: bytes) -> list[str]:
    """Give the text of every page as a reader would copy it, in one line."""
    document = pypdfium2.PdfDocument(pdf)
    texts = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return texts
