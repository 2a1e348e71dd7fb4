"""CVs for the tests of paper: sparse, typical, long, hostile and Arabic, and the real samples of JSON Resume."""

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.model.competence import Level, Licence
from kiosk.model.cv import (
    Ability,
    Address,
    Cv,
    Earned,
    Job,
    Month,
    OnlineProfile,
    Period,
    Person,
    Project,
    Reference,
    Study,
    Tongue,
    Vehicle,
)

DATA = Path(os.environ.get("WIS_SAMPLE_DATA", Path(__file__).parents[2] / "shared" / "data")) / "jsonresume"


def years(start: int, end: int | None = None) -> Period:
    return Period(Month(start), Month(end)) if end else Period(None, Month(start))


def job(position: str, employer: str, location: str, start: int, end: int, *highlights: str) -> Job:
    return Job(position=position, employer=employer, location=location, period=years(start, end), highlights=highlights)


def study(area: str, institution: str, location: str, period: Period) -> Study:
    return Study(area=area, institution=institution, location=location, period=period)


def skills(*names: str) -> tuple[Ability, ...]:
    return tuple(Ability(name=name) for name in names)


def tongue(code: str, *levels: str) -> Tongue:
    if len(levels) == 1:
        return Tongue(code=code, level=Level(levels[0]))
    listening, reading, speaking, writing = (Level(level) for level in levels)
    return Tongue(code=code, listening=listening, reading=reading, speaking=speaking, writing=writing)


SPARSE = Cv(
    language="nl",
    person=Person(
        name="Yusuf Demirci",
        role="Hulpkok, op zoek naar een eerste job",
        phone="0468 11 22 33",
        email="yusuf.d@mail.example",
        address=Address(postcode="9050", city="Gentbrugge"),
        summary="Ik ben 19 en kook graag. Ik deed stage in een schoolkeuken. "
        "Ik kan meteen beginnen, ook in het weekend.",
    ),
    work=(
        Job(
            position="Stage hulpkok",
            employer="Schoolkeuken De Linde",
            location="Gent",
            period=Period(Month(2026, 1), Month(2026, 3)),
            highlights=("Groenten wassen en snijden voor 240 maaltijden", "Afwassen en de keuken poetsen"),
        ),
    ),
    education=(study("Grootkeuken, derde graad", "Atelierschool Gent", "", years(2023, 2025)),),
    languages=(tongue("tr", "native"), tongue("nl", "B2"), tongue("en", "A2")),
    skills=skills("Snel en proper werken", "In team werken", "Op tijd komen"),
    vehicles=(Vehicle.BICYCLE,),
)

TYPICAL = Cv(
    language="nl",
    person=Person(
        name="Samira Belkacem",
        role="Magazijnier met heftruckattest",
        phone="0470 12 34 56",
        email="samira.b@mail.example",
        address=Address(street="Dampoortstraat 88", postcode="9000", city="Gent"),
        summary="Magazijnier met drie jaar ervaring in een groothandel. Ik werk zorgvuldig, reken vlot en rijd veilig "
        "met de heftruck. Vroege ploeg is goed voor mij.",
    ),
    work=(
        job(
            "Orderpicker",
            "Groothandel Noord",
            "Evergem",
            2022,
            2025,
            "Bestellingen klaarmaken met de scanner, 180 lijnen per dag",
            "Voorraad tellen en verschillen melden",
            "Vrachtwagens laden en lossen",
        ),
        job(
            "Poetshulp",
            "Dienstenbedrijf Zon",
            "Gent",
            2019,
            2022,
            "Werken bij zes vaste klanten, zelfstandig en met sleutel",
            "Planning afspreken met de klant",
        ),
        job("Verkoopster", "Boulangerie El Amal", "Oujda (Marokko)", 2015, 2018, "Klanten bedienen en kassa doen"),
    ),
    education=(
        study("Heftruckbestuurder, attest", "Opleidingscentrum Leie", "Gent", years(2025)),
        study("Nederlands, niveau 2.1", "Avondschool Gent", "", years(2023)),
        study("Middelbare school, economie", "Lyceum Ibn Sina", "Oujda", years(2014)),
    ),
    languages=(tongue("ar", "native"), tongue("fr", "B2", "B2", "B2", "B1"), tongue("nl", "B1", "B1", "B1", "A2")),
    skills=skills(
        "Met een heftruck rijden",
        "Werken met een scanner",
        "Voorraad tellen",
        "Goederen laden en lossen",
        "Zorgvuldig werken",
        "Op tijd komen",
    ),
    licences=(Licence(category="B"),),
    vehicles=(Vehicle.BICYCLE,),
    notes=("Vrijwilliger bij de voedselbank, elke zaterdag sinds 2024",),
)

LONG = Cv(
    language="nl",
    person=Person(
        name="Ingrid Vandenberghe",
        role="Teamleider magazijn en verzending",
        phone="0495 20 30 40",
        email="ingrid.vandenberghe@mail.example",
        address=Address(street="Kerkstraat 17", postcode="9800", city="Deinze"),
        summary="Teamleider met achttien jaar ervaring in magazijn en verzending. Ik leid ploegen van 8 tot 24 mensen, "
        "plan ritten en houd cijfers bij. Ik leer nieuwe collega’s het vak en let op veiligheid.",
    ),
    work=(
        job(
            "Teamleider verzending",
            "Kadelaars Terminals",
            "Gent (haven)",
            2020,
            2026,
            "Ploeg van 24 mensen leiden, in twee shiften",
            "Dagplanning van 60 vrachtwagens maken en bijsturen",
            "Fouten in leveringen verlaagd van 2,1 naar 0,6 procent",
            "Nieuwe scanners ingevoerd en 40 collega’s opgeleid",
            "Overleg met planning, douane en klanten, in drie talen",
        ),
        job(
            "Ploegbaas magazijn",
            "Staalhandel Roels",
            "Zelzate",
            2015,
            2020,
            "Acht magazijniers aansturen in de vroege ploeg",
            "Voorraad van 9 000 artikelen beheren",
            "Veiligheidsrondes lopen en verslag maken",
            "Stagiairs begeleiden",
        ),
        job(
            "Magazijnier en planner",
            "Bouwpunt Decoene",
            "Gent",
            2012,
            2015,
            "Leveringen inplannen voor vier winkels",
            "Retours controleren en verwerken",
            "Bestellen bij 30 leveranciers",
        ),
        job(
            "Heftruckchauffeur",
            "Vriesland Foods",
            "Deinze",
            2009,
            2012,
            "Laden en lossen in de koelcel",
            "Rijden met reachtruck en heftruck",
        ),
        job(
            "Orderpicker",
            "Textiel Leieland",
            "Deinze",
            2007,
            2009,
            "Bestellingen klaarmaken voor Frankrijk en Duitsland",
        ),
        job("Winkelbediende", "Drukkerij De Ganzeveer", "Merelbeke", 2005, 2007, "Klanten helpen, kassa en levering"),
    ),
    education=(
        study("Leidinggeven aan een ploeg", "Opleidingscentrum Leie", "Gent", years(2019)),
        study("Preventie en veiligheid, niveau 3", "Syntrium", "Aalst", years(2017)),
        study("Reachtruck en heftruck, attest", "Opleidingscentrum Leie", "hernieuwd 2024", years(2009)),
        study("Bachelor logistiek, twee jaar gevolgd", "Hogeschool Arte", "Gent", years(2003, 2005)),
        study("Handel, middelbaar diploma", "Sint-Lievensinstituut", "Deinze", years(2003)),
    ),
    languages=(
        tongue("nl", "native"),
        tongue("fr", "C1", "C1", "C1", "B2"),
        tongue("en", "B2", "B2", "B2", "B1"),
        tongue("de", "B1", "B1", "B1", "A2"),
    ),
    skills=skills(
        "Een ploeg leiden",
        "Ritten plannen",
        "Voorraad beheren",
        "Mensen opleiden",
        "Veiligheid bewaken",
        "Werken met SAP EWM",
        "Cijfers opvolgen",
        "Klanten te woord staan",
    ),
    licences=(Licence(category="B"), Licence(category="C")),
    vehicles=(Vehicle.CAR,),
    volunteer=(
        Job(position="Penningmeester", employer="Buurtwerking De Kouter", period=Period(Month(2018))),
        Job(position="Fietslessen voor volwassenen", employer="", location="Deinze", summary="Elk voorjaar"),
    ),
    references=(Reference(name="Paul Roels, zaakvoerder Staalhandel Roels", text="09 345 11 02"),),
)

ARABIC = replace(
    TYPICAL,
    language="ar",
    person=replace(
        TYPICAL.person,
        name="سميرة بلقاسم",
        role="عاملة مخزن مع شهادة رافعة شوكية",
        summary="عاملة مخزن لديها خبرة ثلاث سنوات في تجارة الجملة. أعمل بعناية وأقود الرافعة الشوكية بأمان. "
        "العمل في الصباح الباكر مناسب لي.",
    ),
    work=(
        replace(
            TYPICAL.work[0],
            position="عاملة تجهيز الطلبات",
            highlights=("تجهيز 180 طلباً في اليوم بالماسح", "عد المخزون"),
        ),
        *TYPICAL.work[1:],
    ),
    skills=skills("قيادة الرافعة الشوكية", "العمل بالماسح", "عد المخزون", "Excel", "الدقة في العمل"),
    notes=("متطوعة في بنك الطعام كل يوم سبت منذ 2024",),
)

_WILD = (
    "Zin {n} \u202eomgekeerd\u202c 😀👩‍🏭 中文字 مرحبا بكم (12) привіт e\u0301\u0301\u0301\u0301 Ａ𝐇 **vet** {x} %n "
)
_TITLE = ("Vrachtwagenchauffeursopleidingscoördinator 😀 Dr. " * 5)[:200]

HARD_PERSON = Cv(
    language="nl",
    person=Person(
        name=("Maximiliaan \u202eVan 😀 " * 12)[:200],
        role=_TITLE,
        phone="0" * 200,
        email="a" * 100 + "@" + "b" * 99,
        url="https://x.example/" + "w" * 60,
        address=Address(street="S" * 200, postcode="9" * 200, city="C" * 200, region="\u200f" * 50, country="XX"),
        profiles=tuple(OnlineProfile(network="N" * 20, username="W" * 50) for _ in range(6)),
        summary="".join(_WILD.replace("{n}", str(n)) for n in range(8)),
    ),
    work=(
        Job(
            position=_TITLE,
            employer="Z" * 200,
            location="x" * 200,
            highlights=(_WILD, "", "y" * 600),
            period=years(2025),
        ),
        Job(),
        Job(position="\u202e😀", period=Period(Month(2026, 9), Month(2026, 11))),
    ),
    education=(study(_TITLE, "W" * 200, "", Period()), Study(), study("", "School", "", Period(Month(2020)))),
    certificates=(Earned(title="\u202e" * 40, giver="", summary=_WILD * 3), Earned()),
    projects=(Project(name=_TITLE, roles=("r" * 200,) * 3, keywords=("k" * 100,) * 6),),
    skills=tuple(Ability(name=_TITLE, level="l" * 100, keywords=("k" * 150,) * 2) for _ in range(3)),
    languages=(Tongue(name="Taal" * 40, fluency="f" * 200), tongue("fr", "A1", "A2", "B1", "B2"), tongue("nl", "B1")),
    licences=tuple(Licence(category="CE" * 20) for _ in range(9)),
    vehicles=tuple(Vehicle),
    mobility="m" * 500,
    interests=(Ability(keywords=("", " ", "\u202e")), Ability(name="Ｆｉｅｔｓｅｎ 中文")),
    notes=(_WILD * 3, "", " "),
    references=(Reference(name=_TITLE, text=_WILD * 4), Reference()),
)

WILD = replace(
    TYPICAL,
    person=replace(
        TYPICAL.person, summary="".join(_WILD.replace("{n}", str(n)) for n in range(400))[:20_000].rpartition(" ")[0]
    ),
    work=tuple(
        Job(
            position=f"Functie{n}x",
            employer="Groothandel",
            period=years(2026 - n - 1, 2026 - n),
            highlights=tuple(f"Taak {n}x{k}x van elke dag" for k in range(4)),
        )
        for n in range(40)
    ),
)

EMPTY = Cv(language="nl")


def real() -> list[tuple[str, Cv]]:
    """Read the samples of JSON Resume with what the model knows."""
    return [(path.stem, _resume(json.loads(path.read_text("utf-8")))) for path in sorted(DATA.glob("*.resume.json"))]


def _month(text: str | None) -> Month | None:
    if not text:
        return None
    year, *month = (int(part) for part in text.split("-")[:2])
    return Month(year, *month)


def _period(item: dict[str, Any]) -> Period:
    return Period(_month(item.get("startDate")), _month(item.get("endDate")))


def _job(item: dict[str, Any]) -> Job:
    return Job(
        position=item.get("position", ""),
        employer=item.get("name", item.get("organization", "")),
        location=item.get("location", ""),
        description=item.get("description", ""),
        url=item.get("url", ""),
        period=_period(item),
        summary=item.get("summary", ""),
        highlights=tuple(item.get("highlights", ())),
    )


def _abilities(items: list[dict[str, Any]]) -> tuple[Ability, ...]:
    return tuple(
        Ability(name=item["name"], level=item.get("level", ""), keywords=tuple(item.get("keywords", ())))
        for item in items
    )


def _resume(data: dict[str, Any]) -> Cv:
    basics = data["basics"]
    place = basics.get("location", {})
    return Cv(
        language="en",
        person=Person(
            name=basics["name"],
            role=basics.get("label", ""),
            email=basics.get("email", ""),
            phone=basics.get("phone", ""),
            url=basics.get("url", ""),
            summary=basics.get("summary", ""),
            address=Address(
                street=place.get("address", ""),
                postcode=place.get("postalCode", ""),
                city=place.get("city", ""),
                region=place.get("region", ""),
                country=place.get("countryCode", ""),
            ),
            profiles=tuple(
                OnlineProfile(network=each["network"], username=each["username"], url=each["url"])
                for each in basics.get("profiles", ())
            ),
        ),
        work=tuple(_job(item) for item in data.get("work", ())),
        volunteer=tuple(_job(item) for item in data.get("volunteer", ())),
        education=tuple(
            Study(
                institution=item["institution"],
                area=item.get("area", ""),
                kind=item.get("studyType", ""),
                period=_period(item),
                score=item.get("score", ""),
                courses=tuple(item.get("courses", ())),
            )
            for item in data.get("education", ())
        ),
        certificates=tuple(
            Earned(title=item["name"], giver=item.get("issuer", ""), when=_month(item.get("date")))
            for item in data.get("certificates", ())
        ),
        awards=tuple(
            Earned(
                title=item["title"],
                giver=item.get("awarder", ""),
                when=_month(item.get("date")),
                summary=item.get("summary", ""),
            )
            for item in data.get("awards", ())
        ),
        publications=tuple(
            Earned(
                title=item["name"],
                giver=item.get("publisher", ""),
                when=_month(item.get("releaseDate")),
                summary=item.get("summary", ""),
            )
            for item in data.get("publications", ())
        ),
        projects=tuple(
            Project(
                name=item["name"],
                entity=item.get("entity", ""),
                kind=item.get("type", ""),
                description=item.get("description", ""),
                period=_period(item),
                roles=tuple(item.get("roles", ())),
                highlights=tuple(item.get("highlights", ())),
                keywords=tuple(item.get("keywords", ())),
            )
            for item in data.get("projects", ())
        ),
        skills=_abilities(data.get("skills", [])),
        languages=tuple(
            Tongue(name=item["language"], fluency=item.get("fluency", "")) for item in data.get("languages", ())
        ),
        interests=_abilities(data.get("interests", [])),
        references=tuple(
            Reference(name=item.get("name", ""), text=item.get("reference", "")) for item in data.get("references", ())
        ),
    )
