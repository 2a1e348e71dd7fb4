"""Vacancies in any number with texts of real length, from the sentences and occupations of the demo."""

import itertools
import random
import sqlite3
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from central.demo.occupations import DemoOccupation, load_occupations
from central.demo.taxonomy import taxonomy
from kiosk.catalogue.index import write_occupations, write_segment
from kiosk.feed.record import Record, encode_body, read_body
from kiosk.model.taxonomy import Occupation
from kiosk.model.vacancy import (
    Contract,
    Employer,
    LanguageNeed,
    Location,
    OccupationRef,
    Regime,
    Requirements,
    Vacancy,
)
from kiosk.sync.replica import Replica

TODAY = date(2026, 5, 14)
_SYLLABLES = "ka lo mi ter ven der sta go ri pel bo sen wil hof dam ker zo lim bur gen vel ne tra fo".split()  # noqa: SIM905
_TOWNS = 300
_RARE = 120_000


class Source:
    """Makes the same vacancies again for the same seed."""

    def __init__(self, seed: int = 1) -> None:
        self._chance = random.Random(seed)
        self._kinds = load_occupations()
        self._weights = [kind.weight for kind in self._kinds]
        self._sentences = [text for kind in self._kinds for text in _sentences(kind)]
        self._towns = [self._town() for _ in range(_TOWNS)]
        words = ("".join(parts) for parts in itertools.product(_SYLLABLES, repeat=4))
        self._rare = list(itertools.islice(words, _RARE))
        self._chance.shuffle(self._rare)

    def occupations(self) -> Iterator[Occupation]:
        """Yield the occupations of the demo, those too that no vacancy is made of."""
        yield from taxonomy(self._kinds)

    def vacancies(self, count: int) -> Iterator[Vacancy]:
        """Yield vacancies."""
        for number in range(count):
            yield self._vacancy(number)

    def _vacancy(self, number: int) -> Vacancy:
        chance = self._chance
        kind = chance.choices(self._kinds, self._weights)[0]
        own = [text for text in _sentences(kind) if chance.random() < 0.7]
        body = " ".join([*own, *chance.choices(self._sentences, k=10), *(self._rare_word() for _ in range(8))])
        town = chance.choice(self._towns)
        published = datetime(2026, 5, 14, tzinfo=UTC) - timedelta(minutes=chance.randrange(60 * 24 * 60))
        return Vacancy(
            id=f"bench:{number}",
            source="bench",
            source_id=str(number),
            rev=1,
            title=chance.choice(kind.titles),
            lang="nl",
            description=body,
            locations=(town,),
            employer=Employer(name=f"{self._rare_word().title()} {chance.choice(_SYLLABLES).title()}"),
            contract=Contract(kind=chance.choice(kind.contracts)),
            published=published.strftime("%Y-%m-%dT%H:%M:%SZ"),
            updated=published.strftime("%Y-%m-%dT%H:%M:%SZ"),
            valid_until=(TODAY + timedelta(days=chance.randrange(-2, 60))).isoformat(),
            occupation=OccupationRef(scheme="wis", code=kind.code, label=kind.occupation.labels["nl"]),
            sectors=(kind.occupation.sector,),
            regime=chance.choice(list(Regime)),
            schedule=(chance.choice(kind.schedules),),
            req=Requirements(
                languages=tuple(
                    LanguageNeed(lang="nl", level=level) for level in chance.choices(kind.dutch) if level != "none"
                ),
                licences=kind.licences if chance.random() < 0.5 else (),
                education=(chance.choice(kind.education),),
                experience=chance.choice(kind.experience),
                competences=tuple(skill["nl"] for skill in chance.sample(kind.occupation.competences, 4)),
            ),
        )

    def _rare_word(self) -> str:
        """Return a word by Zipf's law: the tail of names and numbers that every corpus has."""
        return self._rare[min(int(self._chance.paretovariate(0.7)), _RARE) - 1]

    def _town(self) -> Location:
        chance = self._chance
        name = "".join(chance.sample(_SYLLABLES, 3)).title()
        postcode = str(chance.randrange(1000, 9999))
        return Location(city=name, postcode=postcode, lat=chance.gauss(51.0, 0.15), lon=chance.gauss(4.2, 0.6))


def _sentences(kind: DemoOccupation) -> tuple[str, ...]:
    dutch = kind.sentences["nl"]
    return dutch.tasks + dutch.requirements + dutch.offers


def build(path: Path, rows: int) -> float:
    """Write a replica with `rows` vacancies as sync does and return the seconds that its index took."""
    source = Source()
    replica = Replica(path.parent / "built")
    with replica.building() as connection:
        _store(connection, "occupations", source.occupations())
        _store(connection, "vacancies", source.vacancies(rows))
        write_occupations(connection)
        started = time.perf_counter()
        bodies = connection.execute("SELECT doc, body FROM record WHERE +dataset = 'vacancies' ORDER BY doc")
        write_segment(connection, "vacancies", ((doc, read_body("vacancies", body)) for doc, body in bodies))
        seconds = time.perf_counter() - started
    replica.install(1, 1)
    file = replica.current()
    assert file
    file.rename(path)
    return seconds


def _store(connection: sqlite3.Connection, dataset: str, records: Iterator[Record]) -> None:
    connection.executemany(
        "INSERT INTO record (dataset, id, rev, bucket, hash, body) VALUES (?, ?, 1, 0, x'', ?)",
        ((dataset, record.id, encode_body(record)) for record in records),
    )
