"""One vacancy on the screen, and the two ways to take it along, on a real replica and a printer that speaks IPP."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from random import Random

import pytest
from ipp_printer import IppPrinterStub, serving
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot
from replica_file import MUNICIPALITIES, OCCUPATIONS, PUBLISHED, ReplicaFile, training, vacancy
from small_replica import PLACES
from touched_screen import PANELS, TouchedScreen

from kiosk.catalogue.catalogue import Catalogue
from kiosk.config import Printer
from kiosk.model.search import Origin
from kiosk.model.training import Session
from kiosk.model.vacancy import (
    Apply,
    Contract,
    ContractKind,
    Education,
    Employer,
    Experience,
    LanguageNeed,
    Location,
    OccupationRef,
    Regime,
    Requirements,
    Salary,
    Schedule,
    Vacancy,
    dutch_of,
)
from kiosk.print.vacancy_facts import facts
from kiosk.ui.choice_words import ChoiceWords
from kiosk.ui.language import Language
from kiosk.ui.panel import Panel
from kiosk.ui.vacancy_reading import read_vacancy
from kiosk.ui.vacancy_text import VacancyText
from kiosk.ui.vacancy_words import VacancyWords
from kiosk.words import Words

Screen = Callable[..., TouchedScreen]
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft.value, Qt.AlignmentFlag.AlignRight.value
RICH = Vacancy(
    id="demo:1",
    source="demo",
    source_id="7341208",
    rev=1,
    title="Magazijnier met heftruck",
    lang="nl",
    description="Je laadt en lost vrachtwagens.\nJe telt de voorraad.\n- Je werkt met een scanner.",
    requirements_text="Je rijdt met de heftruck.\nJe werkt zorgvuldig.",
    offer_text="Je krijgt maaltijdcheques.",
    locations=(Location(street="Vliegtuiglaan 12", postcode="9000", city="Gent", nis="44021", lat=51.09, lon=3.76),),
    employer=Employer(name="Portus Logistics"),
    contract=Contract(kind=ContractKind.PERMANENT, start="2026-06-01"),
    published="2026-05-13T04:00:00Z",
    updated=PUBLISHED,
    valid_until="2026-05-31",
    positions=2,
    occupation=OccupationRef(scheme="wis", code="4321.warehouse_worker"),
    sectors=("logistics",),
    regime=Regime.FULL,
    schedule=(Schedule.DAY, Schedule.WEEKEND),
    hours_min=38.0,
    hours_max=38.0,
    salary=Salary(min=16.2, max=17.5),
    req=Requirements(
        languages=(LanguageNeed(lang="nl", level="A2"),),
        licences=("B",),
        education=(Education.NONE,),
        experience=Experience.MONTHS_6,
        certificates=("Heftruckattest",),
        competences=("Heftruck besturen",),
    ),
    apply=Apply(
        url="https://www.portus.example/jobs/1",
        email="jobs@portus-logistics.example",
        phone="09 250 18 40",
        contact="Personeelsdienst",
    ),
)
BARE = replace(
    vacancy(2, Random(2)),
    id="demo:2",
    title="Kale vacature",
    locations=(),
    req=Requirements(),
    salary=None,
    regime=None,
    schedule=(),
    hours_min=None,
    contract=Contract(kind=ContractKind.OTHER),
    requirements_text="",
    valid_until="2026-05-31",
    occupation=None,
    sectors=(),
)
FRENCH = replace(RICH, id="demo:3", title="Cariste", lang="fr", description="Vous chargez des camions.", source_id="3")

COURSES = [
    replace(
        training(number, Random(number)),
        title=title,
        language="nl",
        valid_until="2026-12-31",
        occupations=(code,),
        sessions=(Session(start=start, places=4),),
    )
    for number, (title, code, start) in enumerate(
        [
            ("Werken in een magazijn", "4321.warehouse_worker", "2026-09-07"),
            ("Heftruck rijden", "4321.warehouse_worker", "2026-06-01"),
            ("Bakker worden", "7512.baker", "2026-06-01"),
        ]
    )
]

TODAY = date(2026, 5, 13)
COURSE_TITLES = {course.title for course in COURSES}


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("few")
    file = ReplicaFile(data)
    file.put("occupations", OCCUPATIONS)
    file.put("municipalities", MUNICIPALITIES)
    file.put("vacancies", [RICH, BARE, FRENCH])
    file.put("trainings", COURSES)
    file.close()
    return data


@pytest.fixture
def printer() -> Iterator[IppPrinterStub]:
    with serving(IppPrinterStub()) as stub:
        yield stub


@pytest.fixture
def opened(screen: Screen, few: Path) -> Callable[..., TouchedScreen]:
    def open_one(id: str = "demo:1", **more: object) -> TouchedScreen:
        page = screen(few, **more)
        page.qtbot.waitUntil(lambda: bool(page.kiosk.app.search.known))
        page.tap("door1")
        page.kiosk.navigation.open("vacancy", id)
        page.qtbot.waitUntil(lambda: page.sees("vacancyTitle"))
        return page

    return open_one


def asking(*needs: LanguageNeed) -> Vacancy:
    return replace(RICH, req=replace(RICH.req, languages=needs))


def plain(texts: list[str]) -> set[str]:
    """Give texts as a person reads them: all spaces alike, no invisible signs."""
    spaces = str.maketrans({"\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " ", "\N{ZERO WIDTH SPACE}": None})
    return {text.translate(spaces) for text in texts}


def spoken(page: TouchedScreen) -> dict[str, str]:
    """Give the language of every text, empty for that of the screen."""
    labels = (item for item in page.items() if item.inherits("QQuickText"))
    return {str(item.property("text")): str(item.property("spokenLanguage") or "") for item in labels}


def aligned(text: QQuickItem) -> int:
    """Give the side at which a text begins; PySide cannot read the property itself."""
    context = qmlContext(text)
    assert context is not None
    return int(QQmlExpression(context, text, "effectiveHorizontalAlignment").evaluate()[0])


def shows(page: TouchedScreen, title: str) -> None:
    page.qtbot.waitUntil(lambda: page.item("vacancyTitle").property("text") == title)


@pytest.mark.parametrize("panel", PANELS)
def test_key_facts_come_first_and_nothing_is_left_out(opened: Callable[..., TouchedScreen], panel: str) -> None:
    page = opened(panel=panel)
    texts = plain(page.texts())
    assert {"Magazijnier met heftruck", "Portus Logistics", "Nieuw vandaag"} <= texts
    assert {"Nummer 7 341 208", "solliciteer ten laatste op 31 mei"} <= texts
    assert {"Contract", "Vast werk", "Uren", "38 uur, voltijds", "Wanneer", "Overdag, in het weekend"} <= texts
    assert {"Loon", "€ 16,20 tot 17,50 per uur", "Nederlands", "Een beetje"} <= texts
    assert {"Nodig", "Heftruckattest, rijbewijs B", "Diploma", "Niet nodig", "Ervaring", "6 maanden"} <= texts
    assert {"Start", "1 juni", "Aantal plaatsen", "2"} <= texts
    assert {"Wat doe je?", "Je laadt en lost vrachtwagens.\nJe telt de voorraad.", "Je werkt met een scanner."} <= texts
    assert {"Wat moet je kunnen?", "Je rijdt met de heftruck.", "Heftruck besturen", "Wat krijg je?"} <= texts
    assert {"Zo solliciteer je", "09 250 18 40", "jobs@portus-logistics.example", "portus.example/jobs/1"} <= texts
    assert {"Vliegtuiglaan 12, 9000 Gent", "5 km van hier, naar het noordoosten", "± 20 min", "± 10 min"} <= texts


def test_close_by_and_low_all_that_one_can_do_is_in_reach_and_most_of_the_page_is_to_read(
    opened: Callable[..., TouchedScreen],
) -> None:
    page = opened(panel=Panel(width=1920, height=1080, diagonal_inch=15.6))
    page.kiosk.language.use("de")
    page.kiosk.access.setLow(True)
    for scale in (1.0, 1.25, 1.5, 1.8):
        page.kiosk.access.useTextScale(scale)
        page.settle(80)
        whole, body = page.item("vacancyPage"), page.item("vacancyBody")
        assert body.height() > 0.6 * whole.height()
        for name in ("keepButton", "printButton", "takeAlongButton", "appliedButton"):
            button = page.item(name)
            end = button.mapToItem(whole, QPointF(0, button.height())).y()
            assert body.isAncestorOf(button) or end <= whole.height(), (scale, name)


def test_other_languages_that_are_asked_are_told_with_how_well(generated: Path, qtbot: QtBot) -> None:
    words = VacancyWords(Language("nl"))
    needs = (
        LanguageNeed(lang="nl", level="A2"),
        LanguageNeed(lang="fr", level="B2"),
        LanguageNeed(lang="en", level="A2", must=False),
        LanguageNeed(lang="de"),
    )
    assert words.dutch(needs) == "Een beetje"
    assert words.tongues(needs) == "Frans: goed · Engels: een beetje, helpt · Duits"
    assert words.tongues(needs) in {fact.value for fact in VacancyText(words).facts(asking(*needs), TODAY)}


@pytest.mark.parametrize(
    ("needs", "row", "page", "paper"),
    [
        ((), "No Dutch asked", "Not asked", "Not asked"),
        ((LanguageNeed(lang="fr", level="B2"),), "No Dutch asked", "Not asked", "Not asked"),
        ((LanguageNeed(lang="nl", level="A1"),), "A few words of Dutch", "A few words", "A few words (A1)"),
        ((LanguageNeed(lang="nl", level="A2"),), "A little Dutch", "A little", "A little (A2)"),
        ((LanguageNeed(lang="nl", level="B1"),), "", "Reasonably well", "Reasonably well (B1)"),
        (
            (LanguageNeed(lang="nl", level="C1", must=False),),
            "Dutch helps",
            "Very well, helps",
            "Very well (C1), helps",
        ),
    ],
)
def test_row_page_and_paper_say_the_same_of_dutch(
    generated: Path, qtbot: QtBot, needs: tuple[LanguageNeed, ...], row: str, page: str, paper: str
) -> None:
    language = Language("en")
    assert ChoiceWords(language).dutch_asked(dutch_of(needs)) == row
    told = VacancyText(VacancyWords(language)).facts(asking(*needs), TODAY)
    assert [fact.value for fact in told if fact.label == "Dutch"] == [page]
    written = facts(asking(*needs), Words("en").context("paper"))
    assert [fact.value for fact in written if fact.label == "Dutch"] == [paper]


def test_a_start_says_its_year_where_one_would_take_it_for_another(generated: Path, qtbot: QtBot) -> None:
    text = VacancyText(VacancyWords(Language("nl")))

    def start(day: str) -> str:
        vacancy = replace(RICH, contract=Contract(kind=ContractKind.PERMANENT, start=day))
        return next(fact.value for fact in text.facts(vacancy, TODAY) if fact.label == "Start")

    assert [start(day) for day in ("2026-06-01", "2026-05-01", "2027-02-01", "zo snel mogelijk")] == [
        "1 juni",
        "1 mei 2026",
        "1 februari 2027",
        "Zo snel mogelijk",
    ]


def test_what_nobody_knows_is_no_fact_and_much_to_say_takes_a_row(generated: Path, qtbot: QtBot) -> None:
    text = VacancyText(VacancyWords(Language("nl")))
    told = Salary(
        text="Volgens barema van het paritair comité, met maaltijdcheques en een premie op het einde van het jaar"
    )
    blank = replace(RICH, salary=Salary(min=0, max=0), hours_min=0, hours_max=0, regime=None)
    assert not {"Loon", "Uren"} & {fact.label for fact in text.facts(blank, TODAY)}
    facts = text.facts(replace(RICH, salary=told, positions=1200), TODAY)
    assert [fact.label for fact in facts if fact.wide] == ["Loon"] == [facts[-1].label]
    assert plain([fact.value for fact in facts if fact.label == "Aantal plaatsen"]) == {"1 200"}


def test_in_the_same_town_there_is_no_direction(screen: Screen, tmp_path: Path) -> None:
    file = ReplicaFile(tmp_path)
    file.put("municipalities", MUNICIPALITIES)
    file.put("vacancies", [replace(RICH, locations=(Location(city="Antwerpen", nis="11002"),))])
    file.close()
    page = screen(tmp_path)
    page.kiosk.app.origin.setText("antwerpen")
    page.qtbot.waitUntil(lambda: [town.name for town in page.kiosk.app.origin.towns.rows] == ["Antwerpen"])
    page.kiosk.app.origin.choose("11002")
    page.kiosk.navigation.open("vacancy", RICH.id)
    shows(page, RICH.title)
    assert plain([str(page.kiosk.app.vacancy.journey.line)]) == {"1 km van Antwerpen"}


def test_of_many_places_some_are_named(screen: Screen, tmp_path: Path) -> None:
    towns = [Location(city=f"Plaats {number}") for number in range(1, 60)]
    file = ReplicaFile(tmp_path)
    file.put("vacancies", [replace(RICH, locations=(*RICH.locations, *towns))])
    file.close()
    page = screen(tmp_path)
    page.kiosk.navigation.open("vacancy", RICH.id)
    shows(page, RICH.title)
    also = str(page.kiosk.app.vacancy.journey.alsoIn)
    assert "Plaats 4" in also
    assert "Plaats 5" not in also
    assert "55" in also


def test_whom_to_ask_for_stands_with_the_first_way(generated: Path, qtbot: QtBot) -> None:
    text = VacancyText(VacancyWords(Language("nl")))
    apply = Apply(email="jobs@portus.example", address="Kaai 1, 9000 Gent", contact="Personeelsdienst")
    first, second, *_ = text.ways(replace(RICH, apply=apply), "")
    assert (first.icon, first.soft, second.icon, second.soft) == (
        "envelope-simple",
        "Personeelsdienst",
        "map-pin",
        "",
    )


def test_what_ends_at_midnight_is_gone_when_it_strikes(opened: Callable[..., TouchedScreen]) -> None:
    moments = [datetime(2026, 5, 31, 23, 59, 58)]
    page = opened(now=lambda: moments[-1])
    shows(page, "Magazijnier met heftruck")
    found = page.kiosk.app.search.count
    moments.append(datetime(2026, 6, 1, 0, 0, 1))
    page.qtbot.waitUntil(lambda: page.sees("backToResults"))
    page.qtbot.waitUntil(lambda: page.kiosk.app.search.count < found)
    assert not page.sees("vacancyTitle")
    page.kiosk.navigation.open("vacancy", "demo:2")
    page.settle(200)
    assert page.sees("backToResults")


def test_what_is_not_known_is_not_said(opened: Callable[..., TouchedScreen]) -> None:
    page = opened("demo:2")
    texts = plain(page.texts())
    assert "Kale vacature" in texts
    assert texts.isdisjoint({"Contract", "Uren", "Loon", "Nodig", "Wat moet je kunnen?", "Zo solliciteer je?"})
    assert not any("km" in text for text in texts)
    assert "Vraag hoe je solliciteert:" in texts
    page.tap("takeAlongButton")
    assert page.sees("take-vacancy")
    assert not page.sees("take-contact")
    assert not page.sees("take-route")


def test_a_text_in_another_language_says_so(opened: Callable[..., TouchedScreen]) -> None:
    page = opened("demo:3")
    wanted = {"Magazijnmedewerker", "Cariste", "De werkgever schreef dit in het Frans.", "Wat doe je?"}
    assert wanted <= plain(page.texts())
    assert spoken(page)["Vous chargez des camions."] == "fr"
    page.kiosk.language.use("en")
    page.settle()
    wanted = {"Warehouse worker", "Cariste", "The employer wrote this in French.", "What do you do?"}
    assert wanted <= plain(page.texts())
    assert {spoken(page)[text] for text in ("Vous chargez des camions.", "Cariste", "Heftruck besturen")} == {"fr"}
    assert {spoken(page)[text] for text in ("Warehouse worker", "What do you do?", "Permanent job")} == {""}
    page.kiosk.language.use("fr")
    page.settle()
    assert page.item("vacancyTitle").property("text") == "Cariste"
    assert not page.sees("vacancyOwnTitle")
    assert not page.sees("textNote")
    # The trainings are still in Dutch.
    assert {language for text, language in spoken(page).items() if text not in COURSE_TITLES} == {""}


def test_a_foreign_text_keeps_its_direction_in_a_mirrored_screen(opened: Callable[..., TouchedScreen]) -> None:
    page = opened()
    page.kiosk.language.use("ar")
    page.settle()
    assert page.item("vacancyTitle").property("text") == "عامل مستودع"
    assert page.item("vacancyOwnTitle").property("text") == "Magazijnier met heftruck"
    assert page.sees("textNote")
    labels = {str(item.property("text")): item for item in page.items() if item.inherits("QQuickText")}
    text = labels["Je laadt en lost vrachtwagens.\nJe telt de voorraad."]
    assert aligned(text) == LEFT
    assert text.property("spokenLanguage") == "nl"
    assert aligned(labels["ما هو العمل؟"]) == RIGHT


def test_previous_and_next_walk_through_the_results(opened: Callable[..., TouchedScreen]) -> None:
    page = opened()
    order = [page.kiosk.app.search.results.row(n).title for n in range(3)]
    while page.kiosk.app.vacancy.neighbours.hasPrevious:
        page.tap("previousResult")
    for number, title in enumerate(order, 1):
        shows(page, title)
        assert f"{number} van 3" in page.texts()
        page.tap("nextResult")
    assert page.item("vacancyTitle").property("text") == order[-1]
    assert not page.item("nextResult").property("available")
    page.tap("doorstepBack")
    assert page.sees("searchPage")


def test_one_like_it_is_a_step_further_and_terug_comes_back(opened: Callable[..., TouchedScreen]) -> None:
    page = opened()
    body = page.item("vacancyBody")
    read = float(body.property("contentHeight")) - body.height()
    body.setProperty("contentY", read)
    likes = page.kiosk.app.vacancy.similar.rows
    assert likes[0].place.startswith(f"{FRENCH.employer.name} · ")
    page.tap("similar0")
    shows(page, "Magazijnmedewerker")
    assert page.item("vacancyOwnTitle").property("text") == "Cariste"
    assert float(body.property("contentY")) == 0
    page.tap("doorstepBack")
    shows(page, "Magazijnier met heftruck")
    page.qtbot.waitUntil(lambda: float(body.property("contentY")) == read)
    page.tap("nextResult" if page.kiosk.app.vacancy.neighbours.hasNext else "previousResult")
    page.qtbot.waitUntil(lambda: float(body.property("contentY")) == 0)


def test_trainings_that_lead_there_stand_with_it_the_soonest_first(opened: Callable[..., TouchedScreen]) -> None:
    page = opened()
    body = page.item("vacancyBody")
    read = float(body.property("contentHeight")) - body.height()
    body.setProperty("contentY", read)
    titles = [str(item.property("title")) for n in range(2) for item in page.items(f"course{n}")]
    assert titles == ["Heftruck rijden", "Werken in een magazijn"]
    assert not page.sees("course2")
    page.tap("course0")
    page.qtbot.waitUntil(lambda: page.sees("trainingPage"))
    assert "Heftruck rijden" in page.texts()
    page.tap("doorstepBack")
    shows(page, "Magazijnier met heftruck")
    assert float(body.property("contentY")) == read


def test_trainings_that_are_near_come_before_those_that_start_first(tmp_path: Path) -> None:
    near, far = PLACES[:2]
    file = ReplicaFile(tmp_path)
    file.put("municipalities", MUNICIPALITIES)
    file.put("occupations", OCCUPATIONS)
    file.put("places", PLACES)
    file.put("vacancies", [RICH])
    sessions = (Session(start="2026-06-15", place_id=near.id), Session(start="2026-06-01", place_id=far.id))
    file.put("trainings", [replace(COURSES[n], sessions=sessions[n : n + 1]) for n in range(2)])
    file.close()
    catalogue = Catalogue.open(tmp_path)
    reading = read_vacancy(catalogue, RICH.id, Origin(lat=near.lat, lon=near.lon), None, str(TODAY))
    catalogue.close()
    assert reading
    assert [(card.city, round(card.km or 0)) for card in reading.courses] == [("Gent", 0), ("Antwerpen", 51)]


def test_without_an_occupation_there_are_no_trainings(opened: Callable[..., TouchedScreen]) -> None:
    assert not opened("demo:2").sees("course0")


def test_a_vacancy_that_is_gone_is_told_and_leads_back(opened: Callable[..., TouchedScreen]) -> None:
    page = opened()
    vacancy, told = page.kiosk.app.vacancy, list[str]()
    vacancy.told.connect(told.append)
    page.kiosk.navigation.open("vacancy", "demo:404")
    page.qtbot.waitUntil(lambda: page.sees("backToResults"))
    assert vacancy.fact in page.texts()
    assert told == [f"{vacancy.fact} {vacancy.meaning}"]
    page.tap("backToResults")
    page.qtbot.waitUntil(lambda: page.sees("vacancyTitle"))


@pytest.mark.parametrize("panel", PANELS)
def test_a_phone_takes_the_vacancy_the_contact_or_the_way(opened: Callable[..., TouchedScreen], panel: str) -> None:
    page = opened(panel=panel)
    page.tap("takeAlongButton")
    code = page.item("takeAlongCode")
    assert code.property("content") == "https://www.portus.example/jobs/1"
    assert code.width() >= page.kiosk.app.theme.px(300)
    assert "Tik op de link. Klaar." in page.texts()
    page.tap("take-contact")
    assert "TEL:09 250 18 40" in str(code.property("content"))
    page.tap("take-route")
    assert code.property("content") == "geo:51.09000,3.76000"
    assert "Er staat niets over jou in." in page.texts()
    page.tap("takeAlongDone")
    assert not page.sees("takeAlongDialog")


def test_without_a_printer_it_says_so_and_offers_the_phone(opened: Callable[..., TouchedScreen]) -> None:
    page = opened()
    page.tap("printButton")
    assert {"Hier is geen printer", "Neem het mee op je gsm", "Balie op het gelijkvloers"} <= set(page.texts())
    assert not page.sees("printNow")
    page.tap("printClose")
    assert not page.sees("printDialog")


def asked(opened: Callable[..., TouchedScreen], printer: IppPrinterStub, panel: str = "landscape") -> TouchedScreen:
    """Open the print dialog and wait for the sheet."""
    page = opened(panel=panel, printer=Printer(uri=printer.uri))
    page.tap("printButton")
    page.qtbot.waitUntil(lambda: bool(page.item("printNow").property("available")), timeout=15_000)
    return page


def stage(page: TouchedScreen, wanted: str) -> None:
    page.qtbot.waitUntil(lambda: page.kiosk.printing.stage == wanted, timeout=15_000)
    page.settle()


@pytest.mark.parametrize("panel", PANELS)
def test_the_sheet_is_shown_printed_and_only_then_said_to_be(
    opened: Callable[..., TouchedScreen], printer: IppPrinterStub, panel: str
) -> None:
    page = asked(opened, printer, panel)
    assert {"Blad 1 van 1", "Druk 1 blad af"} <= set(page.texts())
    picture: QImage = page.window.grabWindow()
    corner = page.item("preview").mapToScene(page.item("preview").boundingRect().center()).toPoint()
    assert picture.pixelColor(corner).lightness() > 0
    page.tap("counterPlus")
    assert "Druk 2 bladen af" in page.texts()
    page.tap("printNow")
    stage(page, "done")
    assert "Het is afgedrukt" in page.texts()
    (job,) = printer.jobs.values()
    assert job.ticket["copies"] == 2
    assert b"%PDF" in job.pdf
    page.tap("printDone")
    assert not page.sees("printDialog")
    page.tap("doorstepStop")
    page.qtbot.waitUntil(lambda: page.sees("goodbyePage"))
    assert "Neem je papier mee." in page.texts()


def test_out_of_paper_blames_nobody_shows_other_ways_and_goes_on_by_itself(
    opened: Callable[..., TouchedScreen], printer: IppPrinterStub
) -> None:
    page = asked(opened, printer)
    printer.reasons, printer.stopped, printer.frozen = ("media-empty-error",), True, True
    page.tap("printNow")
    stage(page, "trouble")
    texts = set(page.texts())
    assert {"Het papier is op", "Er is niets afgedrukt. Jij deed niets fout."} <= texts
    assert {"Neem het mee op je gsm", "Vraag papier aan de balie"} <= texts
    assert not page.sees("printAgain")
    printer.reasons, printer.stopped, printer.frozen = (), False, False
    stage(page, "done")


def test_leaving_while_the_printer_waits_takes_the_job_back(
    opened: Callable[..., TouchedScreen], printer: IppPrinterStub
) -> None:
    page = asked(opened, printer)
    printer.reasons, printer.stopped, printer.frozen = ("media-jam-error",), True, True
    page.tap("printNow")
    stage(page, "trouble")
    assert "Het papier zit vast" in page.texts()
    page.tap("dialogClose")
    page.qtbot.waitUntil(lambda: all(job.over for job in printer.jobs.values()), timeout=15_000)
    page.qtbot.waitUntil(lambda: not page.kiosk.printing.busy, timeout=15_000)


def test_stop_wipes_the_printer_too(opened: Callable[..., TouchedScreen], printer: IppPrinterStub) -> None:
    page = asked(opened, printer)
    printer.frozen = True
    page.tap("printNow")
    page.qtbot.waitUntil(lambda: bool(printer.jobs), timeout=15_000)
    assert not page.kiosk.printing.clean
    page.tap("doorstepStop")
    page.qtbot.waitUntil(lambda: page.kiosk.printing.clean, timeout=15_000)
    assert all(job.over for job in printer.jobs.values())


def test_what_the_printer_refuses_can_be_tried_again(
    opened: Callable[..., TouchedScreen], printer: IppPrinterStub
) -> None:
    page = asked(opened, printer)
    printer.accepts = False
    page.tap("printNow")
    stage(page, "trouble")
    assert "De printer neemt dit niet aan" in page.texts()
    printer.accepts = True
    page.tap("printAgain")
    stage(page, "done")


def test_without_a_printer_no_phone_offers_no_paper(opened: Callable[..., TouchedScreen]) -> None:
    page = opened()
    page.tap("takeAlongButton")
    assert page.sees("takeAlongDialog")
    assert not page.sees("takeAlongPrint")


def test_no_phone_leads_to_paper(opened: Callable[..., TouchedScreen], printer: IppPrinterStub) -> None:
    page = opened(printer=Printer(uri=printer.uri))
    page.tap("takeAlongButton")
    page.tap("takeAlongPrint")
    assert page.sees("printDialog")
    assert not page.sees("takeAlongDialog")


def test_what_the_printer_does_is_told_aloud_once_a_state(
    opened: Callable[..., TouchedScreen], printer: IppPrinterStub
) -> None:
    page = asked(opened, printer)
    told: list[str] = []
    page.kiosk.printing.told.connect(told.append)
    printer.reasons, printer.stopped, printer.frozen = ("media-empty-error",), True, True
    page.tap("printNow")
    stage(page, "trouble")
    assert told[0].startswith("De printer maakt zich klaar.")
    assert told[-1] == (
        "Het papier is op. Er is niets afgedrukt. Jij deed niets fout. Vraag papier aan de balie."
        " Daarna gaat het afdrukken vanzelf verder."
    )
    page.settle(600)
    assert len(set(told)) == len(told)
    printer.reasons, printer.stopped, printer.frozen = (), False, False
    stage(page, "done")
    assert told[-1].startswith("Het is afgedrukt.")


@pytest.mark.parametrize("panel", PANELS)
def test_the_print_dialog_keeps_what_was_chosen_in_every_size_of_text(
    opened: Callable[..., TouchedScreen], printer: IppPrinterStub, panel: str
) -> None:
    page = asked(opened, printer, panel)
    page.tap("counterPlus")
    for scale, language in ((1.5, "de"), (1.8, "ar"), (1.0, "nl")):
        page.kiosk.access.useTextScale(scale)
        page.kiosk.language.use(language)
        page.settle(80)
        assert page.item("counterNumber").property("text") == "2"
        assert page.sees("printNow")
    assert "Druk 2 bladen af" in page.texts()
