"""How a condition of a rule is answered, for one file on one day."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from kiosk.advice.abilities import abilities, fold
from kiosk.feed.condition import (
    All,
    Any,
    Asked,
    Condition,
    Digital,
    Dutch,
    Expiring,
    Few,
    Meeting,
    Not,
    Quiet,
    Unrecognised,
    Waiting,
    Wanted,
)
from kiosk.model.application import Application, EventKind
from kiosk.model.appointment import AppointmentStatus
from kiosk.model.competence import Level, Recognition
from kiosk.model.dossier import Dossier, SavedKind
from kiosk.model.taxonomy import Occupation
from kiosk.model.vacancy import Vacancy

_LEVELS = tuple(Level)
_ANSWERS = {"yes": True, "no": False, "unknown": None}


class Known(Protocol):
    """What is looked up in the replica."""

    def vacancy(self, id: str) -> Vacancy | None:
        """Return a vacancy, also an expired one."""

    def occupation(self, code: str) -> Occupation | None:
        """Return an occupation."""


@dataclass(frozen=True, slots=True)
class Fact:
    """That a condition holds, with the number and the name that its rule speaks of."""

    count: int = 0
    name: str = ""


def answer(condition: Condition, dossier: Dossier, known: Known, today: date) -> Fact | None:
    """Answer a condition; None when it does not hold."""
    match condition:
        case All():
            return _all(answer(one, dossier, known, today) for one in condition.of)
        case Any():
            found = (answer(one, dossier, known, today) for one in condition.of)
            return next((fact for fact in found if fact), None)
        case Not():
            return None if answer(condition.of, dossier, known, today) else Fact()
        case Few():
            return _few(condition, dossier)
        case Dutch():
            level = dossier.profile.dutch
            below = _LEVELS.index(level) < _LEVELS.index(condition.below) if level else condition.unknown
            return Fact() if below else None
        case Digital():
            return Fact() if dossier.profile.digital is _ANSWERS[condition.answer] else None
        case Wanted():
            return _wanted(condition, dossier, known)
        case Asked():
            return _asked(condition, dossier, known)
        case Unrecognised():
            names = [one.title for one in dossier.certificates if one.recognition is Recognition.NOT_RECOGNISED]
            return Fact(len(names), names[0]) if names else None
        case _:
            return _timed(condition, dossier, today)


def _timed(condition: Waiting | Quiet | Expiring | Meeting, dossier: Dossier, today: date) -> Fact | None:
    days = timedelta(days=condition.days)
    match condition:
        case Waiting():
            return _waiting(dossier, today - days)
        case Quiet():
            applied = [when for one in dossier.applications if (when := _day(one.applied.at))]
            return Fact() if applied and max(applied) < today - days else None
        case Expiring():
            return _expiring(dossier, today, today + days)
        case Meeting():
            return _meeting(dossier, today, today + days)


def _all(facts: Iterable[Fact | None]) -> Fact | None:
    found = Fact()
    for fact in facts:
        if fact is None:
            return None
        found = Fact(found.count or fact.count, found.name or fact.name)
    return found


def _few(condition: Few, dossier: Dossier) -> Fact | None:
    of = dossier.profile if condition.of in ("languages", "occupations") else dossier
    count = len(getattr(of, condition.of))
    return Fact(count) if count < condition.below else None


def _wanted(condition: Wanted, dossier: Dossier, known: Known) -> Fact | None:
    for code in dossier.profile.occupations:
        if code in condition.occupations:
            return Fact()
        occupation = known.occupation(code)
        if occupation and (occupation.sector in condition.sectors or (condition.shortage and occupation.shortage)):
            return Fact()
    return None


def _asked(condition: Asked, dossier: Dossier, known: Known) -> Fact | None:
    """What is asked most and missing; of equals the one that comes first."""
    has = _has(condition, dossier, known)
    only = {fold(name) for name in condition.only}
    times: Counter[str] = Counter()
    names: dict[str, str] = {}
    for vacancy in _saved(dossier, known):
        here = {fold(name): name for name in _needs(condition, vacancy)}
        for key, name in here.items():
            if key not in has and (not only or key in only):
                times[key] += 1
                names.setdefault(key, name)
    if not times:
        return None
    key, count = times.most_common(1)[0]
    return Fact(count, names[key]) if count >= condition.least else None


def _has(condition: Asked, dossier: Dossier, known: Known) -> set[str]:
    if condition.what == "licence":
        return {fold(licence.category) for licence in dossier.profile.licences}
    return abilities(dossier, known)


def _needs(condition: Asked, vacancy: Vacancy) -> tuple[str, ...]:
    match condition.what:
        case "licence":
            return vacancy.req.licences
        case "certificate":
            return vacancy.req.certificates
        case "competence":
            return vacancy.req.competences


def _saved(dossier: Dossier, known: Known) -> Iterator[Vacancy]:
    for id in dict.fromkeys(saved.item_id for saved in dossier.saved if saved.kind is SavedKind.VACANCY):
        if vacancy := known.vacancy(id):
            yield vacancy


def _waiting(dossier: Dossier, until: date) -> Fact | None:
    silent = [(when, one) for one in dossier.applications if (when := _silent(one)) and when <= until]
    if not silent:
        return None
    _, longest = min(silent, key=lambda pair: pair[0])
    return Fact(len(silent), longest.summary.by or longest.summary.title)


def _silent(application: Application) -> date | None:
    """The day since which nothing was heard."""
    return _day(application.latest.at) if application.latest.kind is EventKind.APPLIED else None


def _expiring(dossier: Dossier, today: date, until: date) -> Fact | None:
    ends = [(when, one.title) for one in dossier.certificates if (when := _day(one.valid_until))]
    soon = sorted(pair for pair in ends if today <= pair[0] <= until)
    return Fact(len(soon), soon[0][1]) if soon else None


def _meeting(dossier: Dossier, today: date, until: date) -> Fact | None:
    sure = (one for one in dossier.appointments if one.status is AppointmentStatus.CONFIRMED)
    count = sum(today <= when <= until for one in sure if (when := _day(one.starts)))
    return Fact(count) if count else None


def _day(iso: str) -> date | None:
    """The day of an ISO date or time; None of anything else, such as the year alone."""
    try:
        return date.fromisoformat(iso[:10])
    except ValueError:
        return None
