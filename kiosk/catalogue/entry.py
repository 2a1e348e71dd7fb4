"""What the index keeps of a vacancy or a training: texts per field, facet values, names to suggest, numbers.

Facets of vacancies: contract, regime, schedule, sector, occupation, dutch, not_needed.
Of trainings: domain, language, dutch, schedule, mode, cost, occupation.

- dutch is what is asked, in three groups that exclude each other: `little` (not asked, a plus only, or A1 or A2),
  `some` (B1, or asked without a level) and `good` (B2 and up).
- not_needed holds `diploma` and `experience` only where the record says that none is asked (the feed has a value for
  that), and `licence` where it lists no driving licence (the feed has no other way to say it).
- cost holds `free` where a job seeker pays nothing.
- regime `both` counts as full and as part; schedule `shifts` stands for two and three shifts.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import IntEnum
from zlib import crc32

from kiosk.feed.record import Record
from kiosk.model.sheet_code import codes_of
from kiosk.model.training import NO_DUTCH, Training, free_of_charge
from kiosk.model.vacancy import Education, Experience, LanguageNeed, Regime, Schedule, Vacancy

NO_DAY = 0
"""Stands for a missing date in columns of days."""

_DUTCH = {"": "some", "A1": "little", "A2": "little", "B1": "some", "B2": "good", "C1": "good", "C2": "good"}
_SHIFTS = frozenset({Schedule.TWO_SHIFTS, Schedule.THREE_SHIFTS})


class Field(IntEnum):
    """Where a word stands in a record: the numbers in the tables `post` and `pfx`."""

    TITLE = 0
    DETAIL = 1
    BODY = 2
    PART = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Days (proleptic ordinals) of a run of a training: start and last to enrol; free places, -1 if unknown."""

    start: int
    enrol_until: int
    free: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One record as the index sees it.

    `published` is minutes since 1970 in UTC, `valid_until` a proleptic day ordinal, `points` latitude and longitude in
    degrees, `sites` where else it is: "nis:44021" or "place:…". `names` are (kind, text) to suggest, `codes` the
    keys of what leads to it from a sheet.
    """

    title: str
    detail: tuple[str, ...]
    body: tuple[str, ...]
    facets: tuple[tuple[str, str], ...]
    names: tuple[tuple[str, str], ...]
    published: int
    valid_until: int
    points: tuple[tuple[float, float], ...] = ()
    sites: tuple[str, ...] = ()
    sessions: tuple[Session, ...] = ()
    codes: tuple[int, ...] = ()


def entry_of(record: Record) -> Entry:
    """Return what the index keeps of a vacancy or a training."""
    match record:
        case Vacancy():
            return _of_vacancy(record)
        case Training():
            return _of_training(record)
    raise TypeError(f"{type(record).__name__} is not searched")


def _of_vacancy(vacancy: Vacancy) -> Entry:
    req = vacancy.req
    points = tuple(
        (place.lat, place.lon) for place in vacancy.locations if place.lat is not None and place.lon is not None
    )
    return Entry(
        title=vacancy.title,
        detail=(
            vacancy.occupation.label if vacancy.occupation else "",
            vacancy.employer.name,
            *req.competences,
            *req.certificates,
            *req.licences,
            *(f"{place.city} {place.postcode}" for place in vacancy.locations),
        ),
        body=(vacancy.description, vacancy.requirements_text, vacancy.offer_text),
        facets=tuple(_facets_of_vacancy(vacancy)),
        names=(
            ("employer", vacancy.employer.name),
            *(("skill", competence) for competence in req.competences),
        ),
        published=minutes(vacancy.published),
        valid_until=day(vacancy.valid_until),
        points=points,
        sites=tuple(f"nis:{place.nis}" for place in vacancy.locations if place.lat is None and place.nis),
        codes=_keys(vacancy),
    )


def _facets_of_vacancy(vacancy: Vacancy) -> Iterable[tuple[str, str]]:
    req = vacancy.req
    yield "contract", vacancy.contract.kind
    if vacancy.regime:
        yield "regime", vacancy.regime
        if vacancy.regime is Regime.BOTH:
            yield "regime", Regime.FULL
            yield "regime", Regime.PART
    for part in vacancy.schedule:
        yield from (("schedule", value) for value in schedules(part))
    for sector in vacancy.sectors:
        yield "sector", sector
    if vacancy.occupation and vacancy.occupation.code:
        yield "occupation", vacancy.occupation.code
    yield "dutch", dutch_needed(req.languages)
    if Education.NONE in req.education:
        yield "not_needed", "diploma"
    if not req.licences:
        yield "not_needed", "licence"
    if req.experience is Experience.NONE:
        yield "not_needed", "experience"


def schedules(part: str) -> tuple[str, ...]:
    """Return the values of the facet `schedule` for a part of the day."""
    return (part, "shifts") if part in _SHIFTS else (part,)


def dutch_needed(languages: Iterable[LanguageNeed]) -> str:
    """Return the group of the facet `dutch` for the languages that a vacancy asks."""
    asked = [_DUTCH.get(need.level, "some") for need in languages if need.lang == "nl" and need.must]
    return dutch_group(asked)


def dutch_group(asked: Iterable[str]) -> str:
    """Return the hardest of the groups `asked`; nothing asked is little."""
    groups = set(asked)
    return next((group for group in ("good", "some") if group in groups), "little")


def dutch_level(level: str) -> str:
    """Return the group of a CEFR level; no level is little, and none needed too."""
    return "little" if level in ("", NO_DUTCH) else _DUTCH.get(level, "some")


def _of_training(training: Training) -> Entry:
    facets = [
        *(("domain", domain) for domain in training.domains),
        *(("occupation", code) for code in training.occupations),
        ("language", training.language),
        ("dutch", dutch_level(training.min_dutch)),
        *((("dutch", NO_DUTCH),) if training.min_dutch == NO_DUTCH else ()),
        ("mode", training.mode),
        *((("cost", "free"),) if free_of_charge(training.cost) else ()),
        *(("schedule", value) for session in training.sessions for value in schedules(session.schedule)),
    ]
    return Entry(
        title=training.title,
        detail=(*training.competences, *training.domains, training.certificate),
        body=(training.description, *training.entry),
        facets=tuple(facets),
        names=(("training", training.title),),
        published=minutes(training.published),
        valid_until=day(training.valid_until),
        sites=tuple({f"place:{session.place_id}": None for session in training.sessions if session.place_id}),
        sessions=tuple(
            Session(
                start=day(session.start),
                enrol_until=day(session.enrol_until) or day(session.start),
                free=-1 if session.places is None else session.places,
            )
            for session in training.sessions
        ),
        codes=_keys(training),
    )


def _keys(record: Vacancy | Training) -> tuple[int, ...]:
    return tuple(code_key(code) for code in codes_of(record))


def code_key(code: str) -> int:
    """Return the key of a code: 32 bits, so whoever finds a record by it must ask whether it has the code."""
    return crc32(code.encode())


def day(iso: str) -> int:
    """Return the proleptic ordinal of an ISO date or of the date of an ISO time, NO_DAY of anything else."""
    try:
        return date.fromisoformat(iso[:10]).toordinal()
    except ValueError:
        return NO_DAY


def minutes(iso: str) -> int:
    """Return minutes since 1970 of an ISO time in UTC."""
    return int((datetime.fromisoformat(iso).replace(tzinfo=UTC) - _EPOCH).total_seconds() // 60)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
