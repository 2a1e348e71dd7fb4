"""Lessons for everybody, that lead to no single occupation: Dutch, arithmetic, computers, applying for a job."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from central.demo.assets import DEMO
from central.demo.chance import Chance
from central.demo.occupations import LEVELS
from central.demo.starts import enrolled, starts
from central.entry import Entry
from kiosk.model.partner import Place, PlaceKind
from kiosk.model.taxonomy import DOMAINS
from kiosk.model.training import NO_DUTCH, Contact, Cost, Mode, Training

SOURCE = DEMO / "lessons.toml"

_LANGUAGES = ("nl", "fr", "en")
_EVENING = {"cvo": 0.5, "ligo": 0.2}
# Digital lessons are given in libraries, all others where those who give them are at home.
_ROOMS = (PlaceKind.PARTNER, PlaceKind.LIBRARY)
_FREE = "ligo"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What can be said in one language about every lesson."""

    pace: tuple[str, ...]
    way: tuple[str, ...]
    close: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lesson:
    """One lesson, and at which places by whom it is on offer; `price` in euro for who does not look for work."""

    title: str
    language: str
    sites: tuple[tuple[str, Place], ...]
    dutch: str
    hours: int
    price: int
    domains: tuple[str, ...]
    modes: tuple[Mode, ...]
    certificate: str
    competences: tuple[str, ...]
    intro: tuple[str, ...]
    learn: tuple[str, ...]
    entry: tuple[str, ...]
    way: tuple[str, ...]


class Lessons:
    """The lessons on offer from a first day on; later days only take free places."""

    def __init__(self, places: tuple[Place, ...], *, today: date, source: Path = SOURCE) -> None:
        """Read the lessons.

        Raises:
            BadData: the file breaks the format, or wants more places than there are.
        """
        file = Entry.load(source)
        self._said = {language: _said(file.entry(language)) for language in _LANGUAGES}
        rooms = [place for place in places if place.kind in _ROOMS]
        self._lessons = [_lesson(entry, rooms) for entry in file.entries("lesson", named="title")]
        file.done()
        self._today = today

    def on(self, day: int) -> Iterator[Training]:
        """All lessons, `day` days after the first."""
        made = 0
        for lesson in self._lessons:
            for provider, place in lesson.sites:
                made += 1
                yield enrolled(self._training(lesson, provider, place, made), self._today, day)

    def _training(self, lesson: _Lesson, provider: str, place: Place, number: int) -> Training:
        chance = Chance("lesson", lesson.title, provider, place.id)
        weeks = max(1, round(lesson.hours / chance.among((4, 6, 6, 9, 12, 15))))
        sessions = tuple(starts(chance, place, weeks, today=self._today, evening=_EVENING.get(provider, 0.0), least=2))
        published = f"{(self._today - timedelta(days=chance.between(5, 120))).isoformat()}T05:00:00Z"
        return Training(
            id=f"demo:l{number:04}",
            rev=1,
            title=lesson.title,
            provider_id=provider,
            description=self._description(chance, lesson, weeks),
            language=lesson.language,
            mode=chance.among(lesson.modes),
            published=published,
            updated=published,
            valid_until=sessions[-1].start,
            domains=lesson.domains,
            competences=lesson.competences,
            entry=lesson.entry,
            min_dutch=lesson.dutch,
            sessions=sessions,
            hours=lesson.hours,
            cost=Cost(amount=0.0 if provider == _FREE else float(lesson.price), free_jobseeker=True),
            certificate=lesson.certificate,
            contact=Contact(
                phone=place.phone, email=f"{place.id.removeprefix('demo:')}@opleiding.example", role="onthaal"
            ),
        )

    def _description(self, chance: Chance, lesson: _Lesson, weeks: int) -> str:
        said = self._said[lesson.language]
        facts = {"hours": lesson.hours, "weeks": weeks, "group": chance.between(8, 16)}
        opening = f"{chance.among(lesson.intro)} {chance.among(said.pace)}"
        learn = "\n".join(f"• {sentence}" for sentence in lesson.learn)
        closing = " ".join([*chance.some(lesson.way or said.way, chance.between(2, 3)), chance.among(said.close)])
        return f"{opening.format_map(facts)}\n\n{learn}\n\n{closing.format_map(facts)}"


def _said(entry: Entry) -> _Said:
    said = _Said(pace=entry.texts("pace", 2), way=entry.texts("way", 3), close=entry.texts("close", 2))
    entry.done()
    return said


def _lesson(entry: Entry, rooms: list[Place]) -> _Lesson:
    title = entry.text("title")
    providers = entry.texts("providers", 1, {id for place in rooms for id in place.partner_ids})
    towns = entry.texts("towns", 0, {place.address.city for place in rooms})
    here = [place for place in rooms if not towns or place.address.city in towns]
    sites = [(provider, place) for provider in providers for place in here if provider in place.partner_ids]
    lesson = _Lesson(
        title=title,
        language=entry.choice("language", _LANGUAGES) if entry.has("language") else "nl",
        sites=tuple(Chance("lesson sites", title).some(sites, entry.number("count", 1, len(sites)))),
        dutch=entry.choice("dutch", LEVELS[1:]) if entry.has("dutch") else NO_DUTCH,
        hours=entry.number("hours", 1, 5000),
        price=entry.number("price", 0, 2000, 0),
        domains=entry.texts("domains", 0, DOMAINS),
        modes=tuple(map(Mode, entry.texts("modes", 1, tuple(Mode)))) if entry.has("modes") else (Mode.CLASS,),
        certificate=entry.text("certificate", ""),
        competences=entry.texts("competences", 1),
        intro=entry.texts("intro", 1),
        learn=entry.texts("learn", 4),
        entry=entry.texts("entry", 1),
        way=entry.texts("way"),
    )
    entry.done()
    return lesson
