"""What people type and choose, made up from the vacancies of a replica, and a vacancy as other engines get it."""

import json
import random
import sqlite3
from dataclasses import replace

from benchmarks import _records
from kiosk.catalogue.entry import entry_of
from kiosk.catalogue.tokens import tokens
from kiosk.feed.record import read_body
from kiosk.model.search import Filters, Origin, Query, Sort
from kiosk.model.vacancy import ContractKind, Regime, Schedule, Vacancy

KIOSK = Origin(lat=51.0543, lon=3.7250)


def flat(row: tuple[int, bytes]) -> tuple[int, str, str, str]:
    """Return number, title, details and text of a vacancy."""
    vacancy = read_body("vacancies", row[1])
    assert isinstance(vacancy, Vacancy)
    label = vacancy.occupation.label if vacancy.occupation else ""
    cities = " ".join(place.city for place in vacancy.locations)
    return (
        row[0],
        f"{vacancy.title} {label}",
        f"{vacancy.employer.name} {' '.join(vacancy.req.competences)} {cities}",
        f"{vacancy.description} {vacancy.requirements_text} {vacancy.offer_text}",
    )


def facets(row: tuple[int, bytes]) -> str:
    """Return the values that a vacancy is counted under, as JSON: a list for each facet."""
    found: dict[str, list[str]] = {}
    for name, value in entry_of(read_body("vacancies", row[1])).facets:
        found.setdefault(name, []).append(value)
    return json.dumps(found)


def invented(source: sqlite3.Connection, count: int) -> list[Query]:
    """Return what people type, letter by letter: one to three words of a vacancy, with none to six choices."""
    chance = random.Random(7)
    docs = [doc for (doc,) in source.execute("SELECT doc FROM record WHERE dataset = 'vacancies'")]
    queries: list[Query] = []
    while len(queries) < count:
        row = source.execute("SELECT doc, body FROM record WHERE doc = ?", (chance.choice(docs),)).fetchone()
        _, title, detail, body = flat(row)
        words = [word for text, k in ((title, 2), (detail, 1), (body, 1)) for word in chance.sample(tokens(text), k)]
        typed = " ".join(chance.sample(words, chance.randint(1, 3)))
        typed = typed[: chance.randint(1, len(typed))].strip()
        queries.append(
            Query(
                text=typed,
                filters=choices(chance),
                origin=KIOSK,
                sort=chance.choice([Sort.RELEVANCE, Sort.RELEVANCE, Sort.DATE, Sort.DISTANCE]),
                today=_records.TODAY.isoformat(),
            )
        )
    return queries


def choices(chance: random.Random) -> Filters:
    """Return none to six choices."""
    possible = {
        "radius_km": chance.choice([10, 25, 50]),
        "contracts": frozenset(chance.sample(list(ContractKind)[:4], 2)),
        "regimes": frozenset({chance.choice(list(Regime))}),
        "schedules": frozenset({chance.choice(list(Schedule))}),
        "dutch": frozenset({chance.choice(["little", "some"])}),
        "not_needed": frozenset({chance.choice(["diploma", "licence", "experience"])}),
    }
    wanted = chance.choice([0, 0, 0, 1, 1, 2, 3, 6])
    return replace(Filters(), **dict(chance.sample(sorted(possible.items()), wanted)))  # type: ignore[arg-type]
