"""Vocational trainings: what leads to each occupation, given by several providers in several towns."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from central.demo.assets import DEMO
from central.demo.chance import Chance
from central.demo.facts import lowered
from central.demo.occupations import Course, DemoOccupation
from central.demo.starts import enrolled, starts
from central.entry import Entry
from kiosk.model.partner import Place, PlaceKind
from kiosk.model.training import Contact, Cost, Mode, Training

TOTAL = 1_900
SOURCE = DEMO / "courses.toml"

_PROVIDERS = ("vdab", "syntra", "cvo", "ligo")
_PRICES = {"vdab": 0.0, "syntra": 4.1, "cvo": 1.5, "ligo": 0.0}
_CERTIFICATES = {
    "vdab": "Attest van beroepsopleiding VDAB",
    "syntra": "Getuigschrift Syntra",
    "cvo": "Certificaat volwassenenonderwijs",
    "ligo": "Deelcertificaat basiseducatie",
}
# What basic education teaches: language and computers, beside the work.
_BASICS = re.compile(r"Nederlands|\b(?:[Ll]ezen|taal|computer|Digitale vaardigheden)")
_EVENINGS = ("syntra", "cvo")


class Trainings:
    """The trainings on offer from a first day on; later days only take free places."""

    def __init__(
        self, occupations: tuple[DemoOccupation, ...], places: tuple[Place, ...], *, today: date, source: Path = SOURCE
    ) -> None:
        """Read the sentences.

        Raises:
            BadData: the file breaks the format.
        """
        file = Entry.load(source)
        self._said = {topic: file.texts(topic, 4) for topic in ("intro", "pace", "way")}
        self._of_provider = {name: file.entry("provider").texts(name, 2) for name in _PROVIDERS}
        self._entry = {topic: file.entry("entry").texts(topic, 1) for topic in ("all", "dutch", "licence", "health")}
        file.done()
        self._today = today
        self._courses = [(item, course) for item in occupations for course in item.courses]
        self._campuses = {
            provider: [place for place in places if place.kind is PlaceKind.PARTNER and provider in place.partner_ids]
            for provider in _PROVIDERS
        }

    def on(self, day: int) -> Iterator[Training]:
        """All trainings, `day` days after the first."""
        seen = 0
        weight = sum(item.weight for item, _ in self._courses)
        made = 0
        for item, course in self._courses:
            seen += item.weight
            count = round(TOTAL * seen / weight) - made
            chance = Chance("course", item.code, course.title)
            sites = [(name, place) for name in _suitable(course) for place in self._campuses[name]]
            for provider, place in chance.some(sites, count):
                made += 1
                yield enrolled(self._training(item, course, provider, place, made), self._today, day)

    def _training(self, item: DemoOccupation, course: Course, provider: str, place: Place, number: int) -> Training:
        chance = Chance("training", item.code, course.title, place.id)
        label = lowered(item.occupation.labels["nl"])
        weeks = max(2, round(course.hours / chance.among((8, 12, 16, 30, 36))))
        facts = {
            "occupation": label,
            "hours": str(course.hours),
            "weeks": str(weeks),
            "group": str(chance.between(8, 16)),
            "stage": str(chance.between(2, 6)),
        }
        opening = [chance.among(self._said["intro"]), chance.among(self._said["pace"])]
        closing = [*chance.some(self._said["way"], chance.between(2, 3)), chance.among(self._of_provider[provider])]
        learn = "\n".join(f"• {sentence}" for sentence in chance.some(course.learn, len(course.learn)))
        evening = 0.5 if provider in _EVENINGS else 0.0
        sessions = tuple(starts(chance, place, weeks, today=self._today, evening=evening))
        published = self._today - timedelta(days=chance.between(5, 120))
        price = round(course.hours * _PRICES[provider] / 5) * 5.0
        dutch = chance.among(item.dutch[:2])
        return Training(
            id=f"demo:t{number:04}",
            rev=1,
            title=course.title,
            provider_id=provider,
            description="\n\n".join((_fill(opening, facts), learn, _fill(closing, facts))),
            language="nl",
            mode=chance.favouring((Mode.CLASS, Mode.MIXED, Mode.WORKPLACE, Mode.DISTANCE), (6.0, 3.0, 1.5, 0.5)),
            published=f"{published.isoformat()}T05:00:00Z",
            updated=f"{published.isoformat()}T05:00:00Z",
            valid_until=sessions[-1].start,
            domains=(item.occupation.sector,),
            competences=tuple(names["nl"] for names in chance.some(item.occupation.competences, 4)),
            entry=tuple(self._entries(chance, item, dutch)),
            min_dutch=dutch,
            sessions=sessions,
            hours=course.hours,
            cost=Cost(amount=price, free_jobseeker=True if not price else chance.likely(0.6)),
            certificate=_CERTIFICATES[provider],
            occupations=(item.code,),
            contact=Contact(
                phone=place.phone, email=f"{place.id.removeprefix('demo:')}@opleiding.example", role="onthaal"
            ),
        )

    def _entries(self, chance: Chance, item: DemoOccupation, dutch: str) -> Iterator[str]:
        yield from chance.some(self._entry["all"], chance.between(1, 2))
        if dutch != "none":
            yield chance.among(self._entry["dutch"]).format(level=dutch)
        if item.licences and chance.likely(0.3):
            yield chance.among(self._entry["licence"]).format(licence=item.licences[0])
        if item.occupation.sector in ("building", "logistics", "green", "care") and chance.likely(0.4):
            yield chance.among(self._entry["health"])


def _suitable(course: Course) -> tuple[str, ...]:
    """Who gives such a course: basic education what it teaches everybody, Syntra not the shortest."""
    basic = ("ligo",) if _BASICS.search(course.title) else ()
    return ("vdab", "cvo", *(("syntra",) if course.hours >= 60 else ()), *basic)


def _fill(patterns: list[str], facts: dict[str, str]) -> str:
    return " ".join(pattern.format_map(facts) for pattern in patterns)
