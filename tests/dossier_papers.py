"""What the documents of a personal file and of an operator are made of in tests: plain, and hostile."""

from dataclasses import replace
from datetime import date, datetime

from paper import HOSTILE_TEXT

from kiosk.model.application import Application, Event, EventKind, Summary, Way
from kiosk.model.appointment import Appointment, AppointmentStatus, Bring
from kiosk.model.card import Card, Kind
from kiosk.model.competence import (
    Certificate,
    Competence,
    CompetenceKind,
    LanguageSkill,
    Level,
    Licence,
    Recognition,
)
from kiosk.model.cv import Cv, Job, Month, Period, Person
from kiosk.model.dossier import (
    Dossier,
    Profile,
    Saved,
    SavedKind,
    SavedSearch,
    SuggestedBy,
    Suggestion,
)
from kiosk.model.letter import Letter
from kiosk.model.paper import (
    AppointmentPaper,
    CardPaper,
    ExportPaper,
    FileRequest,
    PassportPaper,
    PrinterPaper,
    ProofPaper,
    ReadinessPaper,
    SentPaper,
    TasksPaper,
)
from kiosk.model.partner import Address, OpenInterval, Place, PlaceKind
from kiosk.model.readiness import Check, CheckState, Finding, Readiness, Subject
from kiosk.model.search import Query
from kiosk.model.task import Task, TaskKind, TaskStatus, TaskStep

PLACE = Place(
    id="gent-zuid",
    rev=1,
    name="Werkwinkel Gent-Zuid",
    kind=PlaceKind.JOB_SHOP,
    address=Address(street="Woodrow Wilsonplein 4", postcode="9000", city="Gent"),
    lat=51.05,
    lon=3.73,
    hours=(OpenInterval(dow=1, opens="09:00", closes="17:00"),),
    transit="Te voet ± 12 minuten. Of tram 2, halte Zuid. De groene deur naast de bibliotheek.",
    phone="09 265 47 10",
)
APPOINTMENT = Appointment(
    starts="2026-03-12T10:30:00+01:00",
    ends="2026-03-12T11:15:00+01:00",
    subject="Je cv en drie vacatures.",
    place_id="gent-zuid",
    from_first_name="Nele",
    bring=(Bring.IDENTITY_CARD, Bring.ACCESS_CARD, Bring.CERTIFICATES),
    status=AppointmentStatus.CONFIRMED,
    confirm_code="K7M 42P",
)
TASKS = (
    Task(
        kind=TaskKind.COUNSELLOR,
        title="Maak je cv klaar voor het gesprek",
        due="2026-03-12",
        from_first_name="Nele",
        steps=(
            TaskStep(text="Zet je heftruckattest erbij"),
            TaskStep(text="Kijk je gsm-nummer na"),
            TaskStep(text="Druk je cv 2 keer af"),
        ),
    ),
    Task(
        kind=TaskKind.COUNSELLOR,
        title="Bel Kadelaars Terminals terug",
        due="2026-03-13",
        steps=(TaskStep(text="Nummer: 09 251 90 33"), TaskStep(text="Vraag of het gesprek doorgaat", done=True)),
    ),
    Task(
        kind=TaskKind.RULE,
        title="Solliciteer nog 2 keer",
        text="Je zoekt werk als magazijnier.",
        due="2026-03-20",
        rule_id="apply-twice",
        steps=(TaskStep(text="Eerste sollicitatie"), TaskStep(text="Tweede sollicitatie")),
    ),
    Task(
        kind=TaskKind.RULE,
        title="Doe de test Nederlands",
        text="Nederlands staat in je dossier op “redelijk”.",
        due="2026-03-24",
        steps=(TaskStep(text="Maak een afspraak: 09 265 47 10"), TaskStep(text="Breng je identiteitskaart mee")),
    ),
    Task(kind=TaskKind.COUNSELLOR, title="Vraag een uittreksel uit het strafregister", due="2026-03-31"),
    Task(kind=TaskKind.COUNSELLOR, title="Kom langs", due="2026-03-02", status=TaskStatus.LATE),
    Task(kind=TaskKind.RULE, title="Heftruckattest laten inscannen", status=TaskStatus.DONE),
    Task(kind=TaskKind.RULE, title="Vergeten taak", status=TaskStatus.CANCELLED),
)


def application(title: str, by: str, city: str, *events: Event) -> Application:
    """An application for work found elsewhere."""
    return Application(summary=Summary(title=title, by=by, city=city), events=events)


def began(day: str, way: Way) -> Event:
    """The event it began with."""
    return Event(at=day, kind=EventKind.APPLIED, way=way)


def then(day: str, kind: EventKind, note: str = "") -> Event:
    """What happened later."""
    return Event(at=day, kind=kind, note=note)


REFUSED = then("2026-02-20", EventKind.REFUSED)
APPLICATIONS = (
    application("Orderpicker", "Groothandel Noord", "Evergem", began("2026-01-13", Way.MAIL), REFUSED),
    application("Inpakker", "Drukkerij De Ganzeveer", "Merelbeke", began("2026-01-16", Way.IN_PERSON), REFUSED),
    application("Magazijnier", "Bouwpunt Decoene", "Gent", began("2026-01-22", Way.FORM), REFUSED),
    application("Logistiek medewerker", "Textiel Leieland", "Deinze", began("2026-01-29", Way.MAIL), REFUSED),
    application(
        "Poetshulp school",
        "Basisschool De Linde",
        "Gent",
        began("2026-02-04", Way.PHONE),
        then("2026-02-06", EventKind.CALLED, "Mevrouw belt terug"),
    ),
    application("Magazijnier koelcel", "Vriesland Foods", "Deinze", began("2026-02-09", Way.MAIL), REFUSED),
    application(
        "Logistiek helper",
        "AZ Sint-Godelieve",
        "Gent",
        began("2026-02-13", Way.FORM),
        then("2026-02-27", EventKind.INTERVIEW),
    ),
    application(
        "Magazijnier wisselstukken",
        "Garage Van Hulle",
        "Lochristi",
        began("2026-02-20", Way.PHONE),
        then("2026-02-22", EventKind.CALLED),
    ),
    application(
        "Heftruckchauffeur",
        "Staalhandel Roels",
        "Zelzate",
        began("2026-02-26", Way.MAIL),
        then("2026-02-28", EventKind.CALLED),
    ),
    application(
        "Heftruckchauffeur haven",
        "Kadelaars Terminals",
        "Gent",
        began("2026-03-03", Way.MAIL),
        then("2026-03-12", EventKind.INTERVIEW),
    ),
    application("Magazijnier met heftruck", "Portus Logistics", "Gent", began("2026-03-10", Way.PHONE)),
)
CV = Cv(
    language="nl",
    person=Person(name="Samira", role="Magazijnier", phone="0470 12 34 56", summary="Ik werk graag met mensen."),
    work=(
        Job(
            position="Orderpicker",
            employer="Groothandel Noord",
            period=Period(Month(2022, 3), Month(2025)),
            highlights=("Bestellingen klaarmaken", "Tellen"),
        ),
    ),
)
LETTER = Letter(language="nl", sender=CV.person, day=date(2026, 3, 10), subject="Vacature", paragraphs=("Beste,",))
DOSSIER = Dossier(
    profile=Profile(
        first_name="Samira",
        languages=(
            LanguageSkill(lang="ar", listening=Level.NATIVE, speaking=Level.NATIVE, reading=Level.C2, writing=Level.C2),
            LanguageSkill(lang="fr", listening=Level.B2, speaking=Level.B2, reading=Level.B2, writing=Level.B1),
            LanguageSkill(lang="nl", listening=Level.B1, speaking=Level.B1, reading=Level.B1, writing=Level.A2),
        ),
        occupations=("magazijnier",),
        radius_km=20,
        licences=(Licence(category="B", since="2021"),),
        dutch=Level.B1,
    ),
    saved=(
        Saved(
            kind=SavedKind.VACANCY,
            item_id="sample:7341208",
            summary=Summary(title="Magazijnier met heftruck", by="Portus Logistics", city="Gent", day="2026-03-10"),
        ),
    ),
    searches=(SavedSearch(query=Query(text="magazijnier"), last_seen=412),),
    applications=APPLICATIONS,
    tasks=TASKS,
    appointments=(APPOINTMENT,),
    cvs=(CV,),
    letters=(LETTER,),
    suggestions=(
        Suggestion(
            item_id="sample:7341208",
            by=SuggestedBy.COUNSELLOR,
            reason="Je hebt een heftruckattest.",
            from_first_name="Nele",
        ),
    ),
    competences=(
        Competence(
            kind=CompetenceKind.CERTIFICATE, text="Met een heftruck rijden", evidence="Opleidingscentrum Leie, 2025"
        ),
        Competence(
            kind=CompetenceKind.RECOGNISED, text="Goederen laden en lossen", evidence="Groothandel Noord, 2022–2025"
        ),
        Competence(kind=CompetenceKind.RECOGNISED, code="scan", evidence="Groothandel Noord, 2022–2025"),
        Competence(kind=CompetenceKind.SELF, text="Lokalen schoonmaken", evidence="Dienstenbedrijf Zon, 2019–2022"),
        Competence(kind=CompetenceKind.SELF, text="Zorgvuldig en op tijd werken"),
    ),
    certificates=(
        Certificate(
            title="Attest heftruckbestuurder", provider="Opleidingscentrum Leie, Gent", year="2025", valid_until="2030"
        ),
        Certificate(title="Nederlands, niveau 2.1", provider="Avondschool Gent", year="2023"),
        Certificate(title="Hef- en tiltechnieken", provider="Groothandel Noord", year="2022"),
        Certificate(
            title="Middelbare school",
            provider="Lyceum Ibn Sina, Oujda",
            year="2014",
            recognition=Recognition.ASKED,
            asked_on="2026-02-03",
        ),
    ),
)
NAMES = {"magazijnier": "magazijnier", "scan": "Bestellingen klaarmaken met scanner"}
REPORT = Readiness(
    terminal="gent-stadhuis-02",
    version="1.4.2",
    number="R-0310-1024-7F",
    started=datetime.fromisoformat("2026-03-10T10:24:00+01:00"),
    seconds=4.2,
    checks=(
        Check(
            subject=Subject.DISK,
            finding=Finding.FREE,
            state=CheckState.GOOD,
            values={"free": str(21 << 30), "total": str(32 << 30)},
        ),
        Check(subject=Subject.CLOCK, finding=Finding.SET_BY_NOBODY, state=CheckState.ATTENTION),
        Check(subject=Subject.CONNECTION, finding=Finding.NO_ANSWER, state=CheckState.FAULT),
        Check(
            subject=Subject.PUBLISHED,
            finding=Finding.FRESH,
            state=CheckState.GOOD,
            values={"at": "2026-03-10T02:12:00+00:00"},
        ),
        Check(
            subject=Subject.VERSIONS,
            finding=Finding.VERSIONS,
            state=CheckState.GOOD,
            values={"names": "WIS 1.4.2 · Python 3.11.2"},
        ),
    ),
)


ACCESS = CardPaper(language="nl", card=Card(Kind.ACCESS, bytes(range(16))), first_name="Samira")
PROOF = ProofPaper(
    language="nl",
    first_name="Samira",
    start=date(2026, 1, 12),
    end=date(2026, 3, 10),
    applications=APPLICATIONS,
    code="7Q4K 92XM D3T8 VWYZ 0H5N 6JRP 1CE2",
    check_page="wis.example/c",
)
SENT = SentPaper(
    language="nl",
    job="Magazijnier met heftruck",
    employer="Portus Logistics",
    address="jobs@portus-logistics.example",
    number="7F3A09C1",
)


def requests(language: str) -> dict[str, FileRequest]:
    """One request per document, by a name for it."""
    return {
        "appointment": AppointmentPaper(language=language, appointment=APPOINTMENT, place=PLACE),
        "tasks": TasksPaper(language=language, tasks=TASKS, first_name="Samira"),
        "proof": replace(PROOF, language=language),
        "access-card": replace(ACCESS, language=language),
        "recovery-card": replace(ACCESS, language=language, card=Card(Kind.RECOVERY, bytes(range(16)))),
        "passport": PassportPaper(language=language, dossier=DOSSIER, names=NAMES),
        "export": ExportPaper(language=language, dossier=DOSSIER, names=NAMES),
        "printer": PrinterPaper(language=language, printer="ipp://10.20.4.31/ipp/print"),
        "readiness": ReadinessPaper(language=language, report=REPORT),
        "sent": replace(SENT, language=language),
    }


LONG = "\n".join(HOSTILE_TEXT.replace("{n}", str(n)) for n in range(400))[:20_000]
TITLE = ("Vrachtwagenchauffeursopleidingscoördinator 😀 " * 5)[:200]
"""No language breaks this word, and no font has its picture."""


def hostile(language: str) -> dict[str, FileRequest]:
    """The same documents, of what a careless or spiteful hand may have filled in."""
    appointment = replace(
        APPOINTMENT,
        subject=LONG,
        from_first_name=TITLE,
        with_role="\u202e" * 20 + "rol",
        bring=(*APPOINTMENT.bring, TITLE, "", "x" * 400),
        confirm_code="K7M 42P 9QR 5ST",
    )
    place = replace(
        PLACE, name=TITLE, address=Address(street="s" * 300, postcode="", city="{x} **"), transit=LONG[:1000], phone="0"
    )
    step = TaskStep(text=LONG[:1000], done=True)
    task = replace(TASKS[0], title=TITLE, text=LONG, from_first_name=TITLE, steps=(step,) * 4)
    event = then("2026-02-21", EventKind.CALLED, LONG)
    applied = application(TITLE, "Z" * 900, "{0} **", began("2026-02-20", Way.FORM), event)
    certificate = replace(DOSSIER.certificates[3], title=TITLE, provider="p" * 500, valid_until="ooit")
    dossier = replace(
        DOSSIER,
        profile=replace(DOSSIER.profile, first_name=TITLE, languages=(LanguageSkill(lang="{x}", reading=Level.A1),)),
        saved=(replace(DOSSIER.saved[0], summary=Summary(title="", by=TITLE)),),
        applications=(applied,),
        tasks=(task,),
        appointments=(appointment,),
        competences=(Competence(kind=CompetenceKind.SELF, text=LONG, evidence=TITLE), *DOSSIER.competences * 3),
        certificates=(certificate,) * 5,
        cvs=(CV,),
        letters=(LETTER,),
    )
    checks = (
        Check(subject=Subject.SCANNER, finding=Finding.NOT_THERE, state=CheckState.FAULT, values={"path": TITLE}),
    )
    return {
        "appointment": AppointmentPaper(language=language, appointment=appointment, place=place),
        "tasks": TasksPaper(
            language=language, tasks=(task, *TASKS, replace(task, text=TITLE, status=TaskStatus.DONE)), first_name=TITLE
        ),
        "proof": replace(PROOF, language=language, first_name=TITLE, applications=(applied,) * 14, check_page="p" * 60),
        "access-card": replace(ACCESS, language=language, first_name=TITLE),
        "passport": PassportPaper(language=language, dossier=dossier, names={}),
        "export": ExportPaper(language=language, dossier=dossier, names={}),
        "readiness": ReadinessPaper(language=language, report=replace(REPORT, terminal=TITLE, checks=checks * 20)),
        "sent": replace(SENT, language=language, job=TITLE, employer=LONG, address=f"{'a' * 60}@{'b' * 60}.example"),
    }


def empty(language: str) -> dict[str, FileRequest]:
    """The same documents, of files that hold next to nothing."""
    bare = Dossier(profile=Profile(first_name=""))
    meeting = Appointment(starts="2026-03-12T10:30:00", ends="2026-03-12T10:30:00", subject="", with_role="")
    return {
        "appointment": AppointmentPaper(language=language, appointment=meeting),
        "tasks": TasksPaper(language=language, tasks=()),
        "proof": replace(PROOF, language=language, first_name="", applications=()),
        "access-card": replace(ACCESS, language=language, first_name=""),
        "passport": PassportPaper(language=language, dossier=bare, names={}),
        "export": ExportPaper(language=language, dossier=bare, names={}),
        "readiness": ReadinessPaper(language=language, report=replace(REPORT, checks=())),
        "printer": PrinterPaper(language=language, printer=""),
        "sent": replace(SENT, language=language, job="", employer="", address=""),
    }
