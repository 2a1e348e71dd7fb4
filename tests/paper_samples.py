"""One plain and one hostile sample of every document, for the tests and for `script/shots --documents`."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from paper import EMPTY, HOSTILE, HOSTILE_TEXT, VACANCY

from kiosk.model.guide import Answer
from kiosk.model.paper import (
    GuidePaper,
    Near,
    PaperRequest,
    PartnerPaper,
    PlacePaper,
    ResultsPaper,
    Start,
    TrainingPaper,
    TrainingsPaper,
    VacanciesPaper,
    VacancyPaper,
    Work,
)
from kiosk.model.partner import Address, HoursException, OpenInterval, Partner, Place, PlaceKind
from kiosk.model.printing import Document
from kiosk.model.training import Contact, Cost, Mode, Session, Training
from kiosk.model.vacancy import Employer, Location
from kiosk.print.context import SheetContext
from kiosk.print.papers import document


@dataclass(frozen=True, slots=True)
class Sample:
    """A document by name; `make` gives it in the language and the print of a context."""

    name: str
    make: Callable[[SheetContext], Document]


def asked(name: str, request: PaperRequest) -> Sample:
    """Make a sample of a request."""
    return Sample(name, lambda context: document(replace(request, language=context.words.language), context))


LONG_TITLE = ("Vrachtwagenchauffeursopleidingscoördinator 😀 " * 5)[:200]
LONG_TEXT = "\n".join(HOSTILE_TEXT.replace("{n}", str(n)) for n in range(400))[:20_000]


def _vacancy(rank: int, title: str, employer: str, city: str, km: float) -> VacancyPaper:
    vacancy = replace(
        VACANCY,
        source_id=str(7_341_208 - 1091 * rank),
        title=title,
        employer=Employer(name=employer),
        locations=(Location(street="Kapittelstraat 44", postcode="9940", city=city),),
        published="2026-03-10T02:10:00Z" if rank in (0, 1, 7) else "2026-03-08T02:10:00Z",
    )
    return VacancyPaper(vacancy=vacancy, language="nl", km=km)


ONE = VacancyPaper(vacancy=VACANCY, language="nl", km=6.0)
FOUND = (
    _vacancy(0, "Magazijnier met heftruck", "Portus Logistics", "Gent", 6),
    _vacancy(1, "Magazijnmedewerker ontvangst", "Bouwpunt Decoene", "Gent", 7),
    _vacancy(2, "Orderpicker", "Groothandel Noord", "Evergem", 9),
    _vacancy(3, "Heftruckchauffeur haven", "Kadelaars Terminals", "Gent", 10),
    _vacancy(4, "Magazijnier wisselstukken", "Garage Van Hulle", "Lochristi", 11),
    _vacancy(5, "Medewerker verzending", "Drukkerij De Ganzeveer", "Merelbeke", 12),
    _vacancy(6, "Logistiek helper ziekenhuis", "AZ Sint-Godelieve", "Gent", 13),
    _vacancy(7, "Magazijnier koelcel", "Vriesland Foods", "Deinze", 17),
    _vacancy(8, "Logistiek medewerker", "Textiel Leieland", "Deinze", 17),
    _vacancy(9, "Heftruckchauffeur", "Staalhandel Roels", "Zelzate", 18),
    _vacancy(10, "Orderpicker in de vroege ploeg", "Groothandel Noord", "Evergem", 19),
    _vacancy(11, "Inpakker", "Textiel Leieland", "Deinze", 20),
)
HARD = VacancyPaper(vacancy=HOSTILE, language="nl", km=6.0, origin="O" * 400, shortage=True)
BARE = VacancyPaper(vacancy=EMPTY, language="nl")

PLACE = Place(
    id="place:zuid",
    rev=1,
    name="Werkwinkel Gent-Zuid",
    kind=PlaceKind.JOB_SHOP,
    address=Address(street="Woodrow Wilsonplein 4", postcode="9000", city="Gent"),
    lat=51.0469,
    lon=3.7283,
    hours=(
        *(OpenInterval(dow=day, opens="09:00", closes="12:30") for day in range(1, 6)),
        *(OpenInterval(dow=day, opens="13:30", closes="17:00") for day in (1, 2, 4, 5)),
    ),
    exceptions=(HoursException(date="2026-04-06", reason="paasmaandag"),),
    accessibility=("Er is een lift", "De balie is laag", "Je hebt geen afspraak nodig"),
    transit="Tram 2, halte Zuid",
    phone="09 265 47 10",
)
PARTNER = Partner(
    id="partner:leie",
    rev=1,
    name="Opleidingscentrum Leie",
    kind="training",
    about="Wij geven opleidingen voor wie werk zoekt. Je leert in kleine groepen.",
    services=("Opleidingen voor werkzoekenden", "Nederlands op de werkvloer", "Hulp bij je inschrijving"),
    languages=("nl", "fr", "en", "tr", "ar"),
    contact=Contact(phone="09 330 41 70", email="info@leie.example", url="https://leie.example/"),
    place_ids=("place:zuid",),
)
DUTCH = Partner(
    id="partner:taal",
    rev=1,
    name="Huis van het Nederlands",
    kind="language",
    services=("Nederlands leren", "Test en les, ook ’s avonds"),
    languages=("nl", "uk"),
    contact=Contact(phone="09 224 22 33"),
)
TRAINING = Training(
    id="training:48213",
    rev=1,
    title="Heftruckbestuurder",
    provider_id="partner:leie",
    description=(
        "- Veilig rijden met een heftruck\n- Laden, lossen en stapelen\n- De heftruck nakijken voor je start\n"
        "- Werken met een scanner\n- Veiligheid in het magazijn"
    ),
    language="nl",
    mode=Mode.CLASS,
    published="2026-03-01T02:10:00Z",
    updated="2026-03-01T02:10:00Z",
    valid_until="2026-12-31",
    entry=("Je bent 18 jaar of ouder", "Je ziet en hoort goed genoeg om te rijden", "Je bent werkzoekend"),
    min_dutch="A2",
    hours=96,
    cost=Cost(amount=0.0, free_jobseeker=True),
    certificate="Attest heftruck",
)
STARTS = (
    Start(session=Session(start="2026-03-30", places=7, enrol_until="2026-03-23"), place=PLACE, km=4.0),
    Start(session=Session(start="2026-05-04", places=12), place=PLACE, km=4.0),
    Start(session=Session(start="2026-05-05", schedule="evening", places=1), place=PLACE, km=4.0),
)
COURSE = TrainingPaper(
    language="nl",
    training=TRAINING,
    provider=PARTNER,
    starts=STARTS,
    work=(
        Work(name="Magazijnier met heftruck", vacancies=412, near=38),
        Work(name="Heftruckchauffeur", vacancies=365, near=29),
        Work(name="Havenarbeider logistiek", vacancies=97, near=21),
    ),
    shortage=True,
)
NEAR = Near(place=PLACE, km=0.9)
ANSWER = Answer(
    why="Zij helpen je met een opleiding die bij je past.",
    does=("Samen zoeken wat je kunt en wilt", "Je inschrijven", "Je vervoer en je opvang regelen"),
    bring=("Je identiteitskaart", "Je diploma, als je er een hebt"),
)

HARD_PLACE = replace(
    PLACE,
    name=LONG_TITLE,
    address=Address(street="s" * 300, postcode="9000", city="Gent"),
    exceptions=tuple(HoursException(date=f"2026-03-{day}", reason=HOSTILE_TEXT) for day in range(11, 31)),
    hours=tuple(
        OpenInterval(dow=day, opens=f"{hour:02}:05", closes=f"{hour:02}:55") for day in (1, 2) for hour in range(20)
    ),
    accessibility=(LONG_TEXT, "x" * 900),
    transit=HOSTILE_TEXT * 3,
    phone="0" * 100,
)
HARD_PARTNER = replace(
    PARTNER,
    name=LONG_TITLE,
    about=LONG_TEXT,
    services=(LONG_TEXT[:3000], "y" * 400, *("dienst " * 9 for _ in range(30))),
    languages=("nl", "\u202e", "zh", "vgt", "xx-bad"),
    contact=Contact(phone="1" * 120, email="m" * 110 + "@b.example", url="https://x.example/" + "a" * 90),
)
HARD_COURSE = TrainingPaper(
    language="nl",
    training=replace(
        TRAINING,
        title=LONG_TITLE,
        description=LONG_TEXT,
        entry=(LONG_TEXT[:4000], "x" * 900),
        competences=tuple(f"kunnen {n} {HOSTILE_TEXT}" for n in range(6)),
        certificate="c" * 300,
        min_dutch="\u202eZZ",
        cost=Cost(amount=1_234_567.891),
    ),
    provider=HARD_PARTNER,
    starts=tuple(
        Start(session=Session(start=f"2026-0{n % 9 + 1}-15", schedule="n" * 40, places=n), place=HARD_PLACE, km=n)
        for n in range(24)
    ),
    work=tuple(Work(name=f"{n} " + LONG_TITLE, vacancies=n * 10**6, near=n) for n in range(4)),
    origin="O" * 400,
    shortage=True,
)
HARD_NEAR = Near(place=HARD_PLACE, km=123.4)

SAMPLES = [
    asked("vacancy", ONE),
    asked("vacancies", VacanciesPaper(language="nl", vacancies=FOUND[:3])),
    asked(
        "results",
        ResultsPaper(
            language="nl",
            words="Magazijnier, tot 20 km van Gent",
            chosen=("Vast werk", "overdag", "dichtste eerst"),
            vacancies=FOUND,
            total=21,
        ),
    ),
    asked("training", COURSE),
    asked(
        "trainings",
        TrainingsPaper(language="nl", words="heftruck", chosen=("Start het eerst",), trainings=(COURSE,) * 4, total=4),
    ),
    asked("place", PlacePaper(language="nl", near=NEAR, partners=(PARTNER, DUTCH))),
    asked("partner", PartnerPaper(language="nl", partner=PARTNER, places=(NEAR,))),
    asked(
        "guide",
        GuidePaper(
            language="nl",
            way=("Ik wil iets leren", "Een beroep"),
            answer=ANSWER,
            helpers=(PARTNER, DUTCH),
            near=NEAR,
        ),
    ),
]

HOSTILE_SAMPLES = [
    asked("vacancy", HARD),
    asked("vacancies", VacanciesPaper(language="nl", vacancies=(HARD, ONE, BARE, ONE))),
    asked(
        "results",
        ResultsPaper(
            language="nl", words=LONG_TITLE, chosen=(HOSTILE_TEXT,) * 20, vacancies=(HARD, BARE) * 9, total=10**9
        ),
    ),
    asked("training", HARD_COURSE),
    asked(
        "trainings",
        TrainingsPaper(language="nl", words="", chosen=(), trainings=(HARD_COURSE, COURSE) * 6, total=0),
    ),
    asked("place", PlacePaper(language="nl", near=HARD_NEAR, partners=(HARD_PARTNER, DUTCH))),
    asked("partner", PartnerPaper(language="nl", partner=HARD_PARTNER, places=(HARD_NEAR,) * 3)),
    asked(
        "guide",
        GuidePaper(
            language="nl",
            way=(LONG_TITLE,) * 3,
            answer=Answer(why=LONG_TEXT, does=(LONG_TEXT[:2000],), bring=(LONG_TEXT[:2000], "z" * 900)),
            helpers=(HARD_PARTNER, DUTCH),
            near=HARD_NEAR,
            placed=False,
        ),
    ),
]

BARE_TRAINING = replace(TRAINING, description="", entry=(), min_dutch="", hours=None, cost=None, certificate="")
BARE_PARTNER = Partner(id="p", rev=1, name="P", kind="")
BARE_PLACE = replace(PLACE, hours=(), exceptions=(), accessibility=(), transit="", phone="")
EMPTY_SAMPLES = [
    asked("vacancy", BARE),
    asked("vacancies", VacanciesPaper(language="nl", vacancies=())),
    asked("results", ResultsPaper(language="nl", words="", chosen=(), vacancies=(), total=0)),
    asked("training", TrainingPaper(language="nl", training=BARE_TRAINING)),
    asked("trainings", TrainingsPaper(language="nl", words="", chosen=(), trainings=(), total=0)),
    asked("place", PlacePaper(language="nl", near=Near(place=BARE_PLACE, km=0.0))),
    asked("partner", PartnerPaper(language="nl", partner=BARE_PARTNER)),
    asked("guide", GuidePaper(language="nl", way=(), answer=Answer(why=""), helpers=())),
]
