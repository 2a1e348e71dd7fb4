"""Whatever is asked, search answers like an implementation that looks at every record."""

import itertools
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from replica_file import MUNICIPALITIES, PUBLISHED, TITLES, ReplicaFile, training, vacancy
from replica_file import OCCUPATIONS as PLAIN
from search_oracle import Doc, Oracle, haversine

from kiosk.catalogue import index
from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.facets import FACETS
from kiosk.feed.record import Record
from kiosk.model.partner import Address, Place, PlaceKind
from kiosk.model.search import Filters, Origin, Query, Sort, TrainingCard
from kiosk.model.training import Mode, Training
from kiosk.model.vacancy import ContractKind, Regime, Schedule, Vacancy

LANGUAGES = ("", "nl", "fr", "en", "de", "ro")
# Chauffeur is another occupation in English than in Dutch, and trucker two in English.
_ENGLISH = {"8332.truck_driver": "trucker", "4321.warehouse_worker": "trucker", "5131.waiter": "chauffeur"}
_DUTCH = {"8332.truck_driver": "chauffeur"}
OCCUPATIONS = tuple(
    replace(
        item,
        synonyms={
            **item.synonyms,
            **{
                language: (*item.synonyms.get(language, ()), named[item.id])
                for language, named in (("en", _ENGLISH), ("nl", _DUTCH))
                if item.id in named
            },
        },
    )
    for item in PLAIN
)
WORDS = (
    *("bakker", "chauffeur", "magazijn", "ober", "heftruck", "gent", "frigo", "d'hondt", "atelier", "de", "kassa"),
    *("boulanger", "baker", "خباز", "пекар", "fırıncı", "truck driver", "عامل مستودع", "order picker", "Pâtissier"),
    *("bakkr", "vrachtwagenchauffer", "magasijnier", "oper", "chaufeur", "xyzzy", "9000", "hulp", "verpleegkundige"),
    *(
        "nederlands",
        "dutch",
        "français",
        "zonder nederlands",
        "halftijds",
        "zonder diploma",
        "travail de nuit",
        "flexijob",
        "artisan pain",
        "ik zoek werk als",
        "in",
        "Gand",
        "Nevele",
        "Anvers",
    ),
    *("lager", "Lager", "car", "care", "kind", "trucker", "chauffeur", "of"),
    *("knelpuntberoep", "taalles", "nederlandse taal", "beginners", "cod 95"),
    *("kroketten", "stoofvles", "garnalen", "aanhangwagen", "magazijn", "chauffeur", "bakeri", "chauffeurr"),
)
LINKS = (*[" "] * 12, " of ", " or ", ", ", " / ", " en ", " en of ", " in ")
PLACES = tuple(
    Place(
        id=f"place:{number}",
        rev=1,
        name="Leercentrum",
        kind=PlaceKind.JOB_SHOP,
        address=Address(street="Markt 1", postcode="9000", city=town.name["nl"]),
        lat=town.lat,
        lon=town.lon,
        hours=(),
    )
    for number, town in enumerate(MUNICIPALITIES)
)
LESSONS = (
    "Nederlands NT2",
    "Praatgroep (NT2)",
    "Je cv in het Nederlands",
    "Dutch for beginners (NT2)",
    "Frans en Engels",
    "Leraar lager onderwijs",
    "Magazijn en heftruck",
    "Begeleider autocar",
)
ORIGINS = (None, Origin(lat=51.0543, lon=3.7250), Origin(lat=51.22, lon=4.4))


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ReplicaFile]:
    replica = ReplicaFile(tmp_path)
    replica.put("occupations", OCCUPATIONS)
    replica.put("municipalities", MUNICIPALITIES)
    replica.put("places", PLACES)
    yield replica
    replica.close()


def text(chance: random.Random) -> str:
    words = [*WORDS, *itertools.chain(*TITLES.values())]
    linked = (
        f"{chance.choice(words)}{chance.choice(LINKS)}" for _ in range(chance.choice((0, 0, 1, 1, 1, 1, 2, 3, 4)))
    )
    typed = "".join(linked).rstrip()
    if typed and chance.random() < 0.5:
        typed = typed[: chance.randint(1, len(typed))]
    return typed + chance.choice(("", "", " "))


def course(number: int, chance: random.Random) -> Training:
    """Invent a training, now and then in a language."""
    found = training(number, chance)
    return replace(found, title=chance.choice(LESSONS)) if chance.random() < 0.3 else found


def filters(chance: random.Random) -> Filters:
    def some(values: list[str]) -> frozenset[str]:
        return frozenset(chance.sample(values, chance.randint(1, 2)) if chance.random() < 0.12 else ())

    return Filters(
        radius_km=chance.choice((None, None, None, 5, 10, 25, 50, 17)),
        new_days=chance.choice((None, None, None, None, 1, 3, 7)),
        contracts=some(list(ContractKind)),
        regimes=some(list(Regime)),
        schedules=some([*Schedule, "shifts"]),
        sectors=some(["kitchen", "logistics", "care", "nowhere"]),
        occupations=some([occupation.id for occupation in OCCUPATIONS]),
        dutch=some(["none", "little", "some", "good"]),
        not_needed=some(["diploma", "licence", "experience"]),
        domains=some(["kitchen", "logistics"]),
        languages=some(["nl", "fr"]),
        months=some(["2026-05", "2026-06", "2026-07"]),
        free=some(["free", "free"]),
        costs=some(["free", "free"]),
        modes=some(list(Mode)),
    )


def query(chance: random.Random) -> Query:
    return Query(
        text=text(chance),
        language=chance.choice(LANGUAGES),
        filters=filters(chance),
        origin=chance.choice(ORIGINS),
        sort=chance.choice(list(Sort)),
        today=chance.choice(("2026-05-10", "2026-05-14", "2026-05-20", "2026-05-31")),
    )


def agree(file: ReplicaFile, catalogue: Catalogue, dataset: str, asked: Query) -> int:
    records = [r for (name, _), r in file.records.items() if name == dataset and isinstance(r, Vacancy | Training)]
    oracle = Oracle(records, OCCUPATIONS, MUNICIPALITIES, PLACES, asked.today, PUBLISHED[:10])
    worth, corrected = oracle.worth(asked)
    matched = [doc for doc in oracle.live if doc.id in worth]
    hits = {doc.id: doc for doc in matched if oracle.passes(doc, asked.filters, asked.origin)}

    result = catalogue.search(asked) if dataset == "vacancies" else catalogue.search_trainings(asked)
    read = catalogue.cards if dataset == "vacancies" else catalogue.training_cards
    cards = [*read(result, 0, 7), *read(result, 7, len(records))]
    ids = [card.id for card in cards]
    assert result.corrected == corrected
    assert result.count == len(ids) == len(hits)
    assert set(ids) == set(hits)
    for name, choices in result.facets.items():
        assert {choice.value: choice.count for choice in choices} == {
            choice.value: oracle.count(matched, asked, name, choice.value) for choice in choices
        }, name
    counted = {facet.name for facet in FACETS[dataset] if facet.counted or getattr(asked.filters, facet.field)}
    counted |= {"age"} if dataset == "vacancies" else set()
    assert set(result.facets) == (counted | {"distance"} if asked.origin else counted)
    if dataset == "vacancies":
        pictured(catalogue, oracle, asked, matched)

    keys = [oracle.order_key(hits[id], asked, worth[id]) for id in ids]
    for one, other in itertools.pairwise(keys):
        assert one <= tuple(value + 1e-4 for value in other), (one, other)
    for card in cards:
        km = oracle.km(hits[card.id], asked.origin)
        if isinstance(card, TrainingCard):
            # The next start may be farther than a later one, and the nearest place may be that of a past one.
            assert card.km is None or card.km >= km - 0.01
            runs = oracle.shown(hits[card.id], asked) or hits[card.id].runs
            there = runs[0].point if runs else None
            far = haversine(asked.origin, *there) if asked.origin and there else None
            assert card.km == (None if far is None else pytest.approx(far, abs=0.01))
            assert (card.start, card.places, card.schedule) == (runs[0].shown if runs else ("", None, ""))
        else:
            assert card.km == pytest.approx(km, abs=0.01) if hits[card.id].points and asked.origin else card.km is None
    if ids:
        n = len(ids) // 2
        assert catalogue.id_at(result, n) == ids[n]
        assert catalogue.position(result, ids[n]) == n
    return len(ids)


def pictured(catalogue: Catalogue, oracle: Oracle, asked: Query, matched: list[Doc]) -> None:
    """Sectors and occupations to choose by pictures have the counts that choosing them then gives."""
    counts = {item.value: item.count for item in catalogue.sectors(asked)}
    assert list(counts.values()) == sorted(counts.values(), reverse=True)
    of_all = {sector for doc in matched for sector in doc.facets["sector"]}
    assert counts == {name: n for name in of_all if (n := oracle.count(matched, asked, "sector", name))}
    for item in catalogue.occupations(asked):
        pool = [doc for doc in matched if oracle.passes(doc, asked.filters, asked.origin, "occupation")]
        having = [doc for doc in pool if item.occupation.id in doc.occupations]
        assert (item.count, item.fresh) == (len(having), sum(oracle.is_new(doc, 1) for doc in having))


def test_the_first_of_many_are_the_first_of_all(file: ReplicaFile) -> None:
    chance = random.Random(5)
    each = (vacancy(number, chance) for number in range(1600))
    file.put("vacancies", [replace(one, requirements_text="Wij zoeken wie graag bakt.") for one in each])
    catalogue = Catalogue.open(file.data_dir)
    today = "2026-05-14"
    records = [record for record in file.records.values() if isinstance(record, Vacancy)]
    oracle = Oracle(records, OCCUPATIONS, MUNICIPALITIES, PLACES, today, PUBLISHED[:10])
    docs = {doc.id: doc for doc in oracle.live}
    cut = 0
    for typed, origin, sort in itertools.product(
        ("", "b", "wij ", "bakker", "graag m", "wij graag b"), ORIGINS[:2], Sort
    ):
        asked = Query(text=typed, origin=origin, sort=sort, today=today)
        worth, _ = oracle.worth(asked)
        keys = {id: oracle.order_key(docs[id], asked, worth[id]) for id in worth if id in docs}
        ordered = sorted(keys.values())
        result = catalogue.search(asked)
        assert result.count == len(keys)
        cut += result.count > 1024
        for start in (0, 500, 1000):
            cards = catalogue.cards(result, start, start + 20)
            for card, key in zip(cards, ordered[start : start + 20], strict=True):
                assert keys[card.id] == pytest.approx(key, abs=1e-4), (asked, start)
    assert cut > 20


@pytest.mark.parametrize("seed", [*range(4), *(pytest.param(seed, marks=pytest.mark.long) for seed in range(4, 60))])
def test_hits_counts_and_order_of_vacancies(file: ReplicaFile, seed: int) -> None:
    chance = random.Random(seed)
    file.put("vacancies", [vacancy(number, chance) for number in range(150)])
    catalogue = Catalogue.open(file.data_dir)
    found = [agree(file, catalogue, "vacancies", query(chance)) for _ in range(60)]
    assert sum(map(bool, found)) > 10

    for delta in range(3):
        file.remove("vacancies", [f"test:{number}" for number in chance.sample(range(150), 15)])
        file.put("vacancies", [vacancy(number, chance) for number in chance.sample(range(220), 30)])
        for _ in range(25):
            agree(file, catalogue, "vacancies", query(chance))
        if delta == 1:
            with file.connection:
                index.compact(file.connection, "vacancies")
    assert file.connection.execute("SELECT COUNT(*) FROM segment").fetchone() == (2,)

    with file.connection:
        index.compact(file.connection, "vacancies")
    for _ in range(25):
        agree(file, catalogue, "vacancies", query(chance))
    catalogue.close()


@pytest.mark.parametrize("seed", [*range(2), *(pytest.param(seed, marks=pytest.mark.long) for seed in range(2, 40))])
def test_hits_counts_and_order_of_trainings(file: ReplicaFile, seed: int) -> None:
    chance = random.Random(seed)
    courses: list[Record] = [course(number, chance) for number in range(80)]
    file.put("trainings", courses[:60])
    catalogue = Catalogue.open(file.data_dir)
    found = [agree(file, catalogue, "trainings", query(chance)) for _ in range(20)]
    file.put("trainings", courses[50:])
    file.remove("trainings", ["course:3", "course:55"])
    found += [agree(file, catalogue, "trainings", query(chance)) for _ in range(80)]
    assert sum(map(bool, found)) > 10
    catalogue.close()


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[ReplicaFile, Catalogue]]:
    file, chance = ReplicaFile(tmp_path_factory.mktemp("settled")), random.Random(11)
    file.put("occupations", OCCUPATIONS)
    file.put("municipalities", MUNICIPALITIES)
    file.put("places", PLACES)
    file.put("vacancies", [vacancy(number, chance) for number in range(120)])
    file.put("trainings", [course(number, chance) for number in range(60)])
    catalogue = Catalogue.open(file.data_dir)
    yield file, catalogue
    catalogue.close()
    file.close()


@settings(max_examples=80, deadline=None)
@given(
    typed=st.lists(st.one_of(st.sampled_from(WORDS + LINKS), st.text(max_size=12)), max_size=14).map(" ".join),
    seed=st.integers(0, 10_000),
    dataset=st.sampled_from(["vacancies", "trainings"]),
)
def test_anything_that_can_be_typed_and_chosen(
    settled: tuple[ReplicaFile, Catalogue], typed: str, seed: int, dataset: str
) -> None:
    agree(*settled, dataset, replace(query(random.Random(seed)), text=typed))
