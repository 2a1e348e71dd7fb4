import random
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from replica_file import MUNICIPALITIES, OCCUPATIONS, ReplicaFile, training, vacancy
from small_replica import HELPERS

from central.demo import GUIDE
from central.guide import load_guide
from kiosk.catalogue import index
from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.directory import SAMPLE_NOTICE
from kiosk.catalogue.geography import former_name
from kiosk.catalogue.library import Library
from kiosk.catalogue.query import Matcher
from kiosk.catalogue.reader import Reader
from kiosk.catalogue.suggest import prepare
from kiosk.catalogue.words import parse
from kiosk.errors import EnvironmentFault
from kiosk.model.partner import Address, Partner, Place, PlaceKind
from kiosk.model.search import Filters, Origin, Query, Result, Sort, SuggestionKind
from kiosk.model.taxonomy import FeedText, Municipality, Occupation
from kiosk.model.training import Session
from kiosk.model.vacancy import (
    Education,
    LanguageNeed,
    Location,
    OccupationRef,
    Regime,
    Requirements,
    Schedule,
    Vacancy,
)

TODAY = "2026-05-14"
GENT = Origin(lat=51.05, lon=3.72)
_BLANK = vacancy(0, random.Random(0))


def job(id: str, title: str, **fields: object) -> Vacancy:
    """A vacancy that says nothing but its title."""
    blank = {
        "occupation": None,
        "sectors": (),
        "locations": (),
        "regime": None,
        "schedule": (),
        "req": Requirements(),
        "description": "Tekst.",
        "requirements_text": "",
        "published": "2026-05-01T00:00:00Z",
        "valid_until": "2026-06-30",
    }
    return replace(_BLANK, id=id, title=title, **{**blank, **fields})  # type: ignore[arg-type]


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ReplicaFile]:
    replica = ReplicaFile(tmp_path)
    replica.put("occupations", OCCUPATIONS)
    replica.put("municipalities", MUNICIPALITIES)
    yield replica
    replica.close()


@pytest.fixture
def catalogue(file: ReplicaFile) -> Iterator[Catalogue]:
    opened = Catalogue.open(file.data_dir)
    yield opened
    opened.close()


def ids(catalogue: Catalogue, text: str = "", **query: object) -> list[str]:
    result = catalogue.search(Query(text=text, **{"today": TODAY, **query}))  # type: ignore[arg-type]
    return [card.id for card in catalogue.cards(result, 0, 100)]


def facet(result: Result, name: str) -> dict[str, int]:
    return {choice.value: choice.count for choice in result.facets[name]}


def test_without_a_replica_the_fault_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="Run kiosk sync"):
        Catalogue.open(tmp_path)


def test_a_file_that_is_no_replica_is_a_fault(file: ReplicaFile) -> None:
    (file.path.parent / "other").write_bytes(b"no database" * 1000)
    with pytest.raises(EnvironmentFault):
        Catalogue.open_file(file.path.parent / "other")


def test_an_empty_replica_answers(catalogue: Catalogue) -> None:
    result = catalogue.search(Query(text="bakker", origin=GENT))
    assert result.count == 0
    assert catalogue.cards(result, 0, 20) == []
    assert catalogue.id_at(result, 0) == ""
    assert catalogue.position(result, "nothing") == -1
    assert catalogue.suggest("bak", "nl", GENT) == []
    assert catalogue.similar("nothing", 5) == []
    assert catalogue.vacancy("nothing") is None
    assert catalogue.counts()["vacancies"] == 0
    assert catalogue.published() == ""
    assert not catalogue.sample


def test_words_of_compounds_and_other_languages_and_with_errors(file: ReplicaFile, catalogue: Catalogue) -> None:
    driver = OccupationRef(scheme="wis", code="8332.truck_driver")
    baker = OccupationRef(scheme="wis", code="7512.baker")
    file.put(
        "vacancies",
        [
            job("driver", "Vrachtwagenchauffeur", occupation=driver),
            job("baker", "Bakker", occupation=baker),
            job("cook", "Kok voor oktober"),
        ],
    )
    for text in (
        "chauffeur",
        "vrachtwagen ",
        "truck driver",
        "سائق شاحنة",
        "سائق",
        "HGV",
        "chaufeur",
        "vrachtwagnchaufeur",
    ):
        assert ids(catalogue, text) == ["driver"], text
    for text in ("boulanger", "BOULANGÈRE", "baker", "الخباز", "пекар", "fırıncı", "firinci", "bkaker", "bakk"):
        assert ids(catalogue, text) == ["baker"], text
    assert ids(catalogue, "ober") == []
    assert catalogue.search(Query(text="chaufeur", today=TODAY)).corrected == {"chaufeur": "chauffeur"}


def test_a_name_is_known_without_its_little_words_too(file: ReplicaFile, catalogue: Catalogue) -> None:
    baker = OccupationRef(scheme="wis", code="7512.baker")
    file.put("vacancies", [job("baker", "Bakker", occupation=baker), job("other", "Pain et artisan")])
    assert ids(catalogue, "artisan du pain") == ["baker"]
    assert set(ids(catalogue, "artisan pain ")) == {"baker", "other"}
    assert ids(catalogue, "pain ") == ids(catalogue, "du pain ") == ["other"]


def test_the_last_word_is_a_beginning_until_a_space(file: ReplicaFile, catalogue: Catalogue) -> None:
    file.put("vacancies", [job("a", "Kassier"), job("b", "Kassa")])
    assert set(ids(catalogue, "kass")) == {"a", "b"}
    assert ids(catalogue, "kassa ") == ["b"]
    assert ids(catalogue, "kass medewerker") == []


def test_a_plural_a_small_form_and_a_woman_find_what_the_word_does(file: ReplicaFile, catalogue: Catalogue) -> None:
    file.put("occupations", [Occupation(id="5120.cook", rev=1, labels={"nl": "Kok", "fr": "Cuisinier"})])
    file.put(
        "vacancies",
        [
            job("text", "Planner", description="Je helpt de chauffeurs, koks en bakkers, bij het leren."),
            job("town", "Plaatser Koksijde", locations=(Location(city="Koksijde"),)),
            job("driver", "Chauffeur"),
            job("cook", "Hulpkok", description="Op het schip."),
            job("baker", "Bakker", description="In de bakkerij."),
            job("bakery", "Verkoper bakkerij"),
            job("leather", "Leer bewerken"),
        ],
    )
    for typed in ("chauffeur ", "chauffeurs ", "chauffeuse ", "chauffeurs", "chauffeuses "):
        assert ids(catalogue, typed) == ["driver", "text"], typed
    for typed in ("bakker ", "bakkers ", "bakkertje ", "bakster ", "bakkertje"):
        assert ids(catalogue, typed)[0] == "baker", typed
        assert "bakery" not in ids(catalogue, typed), typed
    assert ids(catalogue, "koks") == ["cook", "town", "text"]
    assert ids(catalogue, "koks ") == ["cook", "text"]
    assert ids(catalogue, "kokkinnen ") == ["cook"]
    assert ids(catalogue, "cuisinières ") == []
    assert ids(catalogue, "leren ") == ["text"], "a short form stands for a name only"
    assert ids(catalogue, "verkoopsters ") == ["bakery"]
    assert catalogue.search(Query(text="verkoopsters ", today=TODAY)).corrected == {}


def test_a_form_of_a_word_is_worth_what_its_compound_is(file: ReplicaFile, catalogue: Catalogue) -> None:
    names = {"5120.cook": "Kok"}
    file.put("occupations", [Occupation(id=id, rev=1, labels={"nl": n}) for id, n in names.items()])
    cook = OccupationRef(scheme="wis", code="5120.cook")
    file.put(
        "vacancies",
        [
            job("same", "Kassiers"),
            job("other", "Kassier"),
            job("beginning", "Kassiersplaats"),
            job("named", "Keuken", occupation=cook),
            job("driver", "Taxi driver"),
            *(job(str(n), "Poetshulp") for n in range(30)),
        ],
    )
    assert ids(catalogue, "kassiers ") == ["same", "other"]
    assert ids(catalogue, "kassiers") == ["same", "beginning"], "no name has it: what is typed goes on"
    assert ids(catalogue, "hulpen") == [], "no name either"
    assert ids(catalogue, "drivers") == ["driver"], "a name of more words has it"
    assert ids(catalogue, "koks") == ids(catalogue, "koks ") == ["named"]


def test_a_word_that_goes_on_finds_what_it_becomes_before_its_forms(file: ReplicaFile, catalogue: Catalogue) -> None:
    baker = OccupationRef(scheme="wis", code="7512.baker")
    file.put(
        "vacancies",
        [
            job("baker", "Warme bakker", occupation=baker),
            job("named", "Nachtploeg", occupation=baker),
            job("bakery", "Verkoper bakkerij"),
        ],
    )
    assert set(ids(catalogue, "bakker")[:2]) == {"baker", "named"}
    assert ids(catalogue, "bakkeri")[0] == "bakery", "no word of its own, but the beginning of one"
    assert ids(catalogue, "bakkerij") == ["bakery"]


def test_a_beginning_that_misses_a_letter_goes_on_though_it_is_a_form_of_a_name(
    file: ReplicaFile, catalogue: Catalogue
) -> None:
    baker = OccupationRef(scheme="wis", code="7512.baker")
    file.put(
        "vacancies",
        [
            job("baker", "Nachtploeg", occupation=baker),
            job("bakery", "Verkoper bakkerij"),
            job("driver", "Chauffeur"),
            job("attest", "Chauffeursattest"),
        ],
    )
    assert ids(catalogue, "bakeri ") == ["baker"], "a whole word is what it is a form of"
    assert set(ids(catalogue, "bakeri")) == {"baker", "bakery"}
    assert catalogue.search(Query(text="bakeri", today=TODAY)).corrected == {"bakeri": "bakkeri"}
    assert catalogue.search(Query(text="bakers", today=TODAY)).corrected == {}
    assert catalogue.search(Query(text="chauffeurs", today=TODAY)).corrected == {}


def test_a_word_of_no_title_stands_for_names_that_begin_with_it(file: ReplicaFile, catalogue: Catalogue) -> None:
    driver = OccupationRef(scheme="wis", code="8332.truck_driver")
    file.put("vacancies", [job("driver", "Camionchauffeur", occupation=driver), job("text", "A", description="Lorry.")])
    assert ids(catalogue, "lorry") == ids(catalogue, "lorry ") == ["driver", "text"]
    assert ids(catalogue, "lorries ") == ["driver", "text"]
    file.put("vacancies", [job("title", "Lorry")])
    assert ids(catalogue, "lorry ") == ["title", "text"]


def test_a_driving_licence_is_found_with_and_without_its_plus(file: ReplicaFile, catalogue: Catalogue) -> None:
    file.put("vacancies", [job("plus", "Chauffeur C+E"), job("plain", "Chauffeur CE"), job("e", "E-commerce en C")])
    for typed in ("c+e ", "CE ", "C+E", "ce"):
        assert set(ids(catalogue, typed)) == {"plus", "plain"}, typed


def test_whole_words_come_before_parts_names_beginnings_and_texts(file: ReplicaFile, catalogue: Catalogue) -> None:
    waiter = OccupationRef(scheme="wis", code="5131.waiter")
    file.put(
        "vacancies",
        [
            job("text", "Afwasser", description="Je helpt de kok."),
            job("detail", "Afwasser", req=Requirements(competences=("Kok bijstaan",))),
            job("part", "Hulpkok"),
            job("beginning", "Kokkin"),
            job("whole", "Kok"),
            job("name", "Bediening", occupation=waiter),
        ],
    )
    assert ids(catalogue, "kok") == ["whole", "part", "beginning", "detail", "text"]
    assert ids(catalogue, "waiter") == ["name"]


def test_a_compound_or_a_name_near_by_comes_before_the_word_itself_far_away(
    file: ReplicaFile, catalogue: Catalogue
) -> None:
    gent, aalst = Location(city="Gent", lat=51.05, lon=3.77), Location(city="Aalst", lat=50.94, lon=4.12)
    baker = OccupationRef(scheme="wis", code="7512.baker")
    file.put(
        "vacancies",
        [
            job("far", "Chauffeur", locations=(aalst,)),
            job("near", "Vrachtwagenchauffeur", locations=(gent,)),
            job("beside", "Chauffeur", locations=(gent,)),
            job("baker far", "Baker", locations=(aalst,)),
            job("baker near", "Nachtwerk", locations=(gent,), occupation=baker),
            *(job(str(n), "Poetshulp") for n in range(300)),
        ],
    )
    for typed in ("chauffeur ", "chauffeur", "chauff"):
        assert ids(catalogue, typed, origin=GENT) == ["beside", "near", "far"], typed
    assert ids(catalogue, "baker", origin=GENT) == ["baker near", "baker far"]


def test_a_whole_word_comes_before_the_beginning_of_a_longer_one_wherever_it_is(
    file: ReplicaFile, catalogue: Catalogue
) -> None:
    gent, antwerpen = Location(city="Gent", lat=51.05, lon=3.72), Location(city="Antwerpen", lat=51.22, lon=4.4)
    baker = OccupationRef(scheme="wis", code="7512.baker")
    old: dict[str, object] = {"locations": (antwerpen,), "published": "2026-03-01T00:00:00Z"}
    file.put(
        "vacancies",
        [
            job("longer", "Bakerman", locations=(gent,), published="2026-05-14T00:00:00Z"),
            job("name", "Nachtwerk", occupation=baker, **old),
            job("title", "Baker", **old),
        ],
    )
    assert ids(catalogue, "baker", origin=GENT) == ["title", "name", "longer"]


def test_what_begins_a_title_begins_no_foreign_name(file: ReplicaFile, catalogue: Catalogue) -> None:
    driver = OccupationRef(scheme="wis", code="8332.truck_driver")
    file.put("vacancies", [job("driver", "Vrachtwagenchauffeur", occupation=driver)])
    assert ids(catalogue, "lor") == ["driver"]
    file.put("vacancies", [job("speech", "Lorem")])
    assert ids(catalogue, "lor") == ["speech"]
    assert ids(catalogue, "lorry dri") == ["driver"]


@pytest.mark.parametrize(
    "text",
    [
        "x" * 10_000,
        "bakker " * 2_000,
        "'; DROP TABLE record; --",
        '"*" OR NEAR(',
        "\x00\x01\x1b[2J",
        "\u202ebakker\u202c\u200f",
        "👩‍🍳🥖",
        "%_\\",
        " \t\n",
        "\ud800",
        "a\U0010ffffb",
    ],
)
def test_hostile_queries_are_ordinary(file: ReplicaFile, catalogue: Catalogue, text: str) -> None:
    file.put("vacancies", [job("a", "Bakker")])
    assert catalogue.search(Query(text=text, origin=GENT, today=TODAY)).count in (0, 1)
    catalogue.suggest(text, "nl", GENT)
    catalogue.municipalities(text, 5)


def test_expired_vacancies_are_neither_found_nor_counted(file: ReplicaFile, catalogue: Catalogue) -> None:
    file.put("vacancies", [job("a", "Bakker", valid_until=TODAY), job("b", "Bakker", valid_until="2026-05-13")])
    assert ids(catalogue, "bakker") == ["a"]
    assert ids(catalogue, "bakker", today="2026-05-15") == []
    assert ids(catalogue, "bakker", today="") == ["a"], "the feed was published on that day"
    assert catalogue.counts(TODAY)["vacancies"] == 1
    assert catalogue.counts("2026-05-15")["vacancies"] == 0
    assert catalogue.suggest("bak", "nl", None, today="2026-05-15") == []
    assert catalogue.vacancy("b"), "a kept link still opens"


def test_new_is_today_and_with_the_feed_of_today_yesterday(file: ReplicaFile, catalogue: Catalogue) -> None:
    days = ("2026-05-12", "2026-05-13", "2026-05-14")
    file.put("vacancies", [job(day, "Bakker", published=f"{day}T20:00:00Z") for day in days])

    def new(today: str) -> set[str]:
        cards = catalogue.cards(catalogue.search(Query(today=today)), 0, 10)
        return {card.id for card in cards if card.is_new}

    assert new("2026-05-14") == {"2026-05-13", "2026-05-14"}
    assert new("2026-05-15") == set(), "the feed is a day old: nothing of today can be in it"


def test_dutch_says_what_is_asked(file: ReplicaFile, catalogue: Catalogue) -> None:
    def asks(*languages: LanguageNeed) -> Requirements:
        return Requirements(languages=languages)

    file.put(
        "vacancies",
        [
            job("nothing", "A"),
            job("french", "A", req=asks(LanguageNeed(lang="fr", level="C1"))),
            job("plus", "A", req=asks(LanguageNeed(lang="nl", level="C1", must=False))),
            job("a2", "A", req=asks(LanguageNeed(lang="nl", level="A2"))),
            job("unsaid", "A", req=asks(LanguageNeed(lang="nl"))),
            job("b1", "A", req=asks(LanguageNeed(lang="nl", level="B1"))),
            job("b2", "A", req=asks(LanguageNeed(lang="nl", level="B2"))),
        ],
    )
    result = catalogue.search(Query(today=TODAY))
    assert facet(result, "dutch") == {"little": 4, "some": 2, "good": 1}
    assert set(ids(catalogue, filters=Filters(dutch=frozenset({"some"})))) == {"unsaid", "b1"}
    asked = {card.id: card.dutch for card in catalogue.cards(result, 0, 9)}
    assert {id: need and (need.level, need.must) for id, need in asked.items()} == {
        **{"nothing": None, "french": None, "plus": ("C1", False), "a2": ("A2", True)},
        **{"unsaid": ("", True), "b1": ("B1", True), "b2": ("B2", True)},
    }


def test_not_needed_adds_up_and_believes_only_what_is_said(file: ReplicaFile, catalogue: Catalogue) -> None:
    free = Requirements(education=(Education.NONE,), licences=("B",))
    file.put("vacancies", [job("unsaid", "A"), job("free", "A", req=free)])
    assert facet(catalogue.search(Query(today=TODAY)), "not_needed") == {"diploma": 1, "licence": 1, "experience": 0}
    both = Filters(not_needed=frozenset({"diploma", "licence"}))
    assert ids(catalogue, filters=both) == []
    assert facet(catalogue.search(Query(filters=both, today=TODAY)), "not_needed")["diploma"] == 0


def test_both_regimes_and_shifts_count_twice(file: ReplicaFile, catalogue: Catalogue) -> None:
    file.put(
        "vacancies",
        [
            job("both", "A", regime=Regime.BOTH, schedule=(Schedule.TWO_SHIFTS, Schedule.THREE_SHIFTS)),
            job("full", "A", regime=Regime.FULL),
        ],
    )
    result = catalogue.search(Query(today=TODAY))
    assert facet(result, "regime") == {"full": 2, "part": 1}
    assert facet(result, "schedule")["shifts"] == 1


def test_distance_takes_the_nearest_place_and_knows_towns_and_old_towns(
    file: ReplicaFile, catalogue: Catalogue
) -> None:
    file.put(
        "vacancies",
        [
            job("far", "A", locations=(Location(city="Antwerpen", lat=51.22, lon=4.4),)),
            job(
                "two",
                "A",
                locations=(Location(city="Antwerpen", lat=51.22, lon=4.4), Location(city="Gent", lat=51.06, lon=3.72)),
            ),
            job("merged", "A", locations=(Location(city="Nevele", nis="44011"),)),
            job("nowhere", "A"),
        ],
    )
    assert ids(catalogue, origin=GENT, sort=Sort.DISTANCE) == ["two", "merged", "far", "nowhere"]
    result = catalogue.search(Query(origin=GENT, filters=Filters(radius_km=25), today=TODAY))
    assert facet(result, "distance") == {"5": 1, "10": 1, "25": 2, "50": 2, "any": 4}
    two = catalogue.cards(catalogue.search(Query(origin=GENT, sort=Sort.DISTANCE, today=TODAY)), 0, 1)[0]
    assert two.city == "Gent"
    assert two.km == pytest.approx(1.11, abs=0.01)
    assert ids(catalogue, filters=Filters(radius_km=5)) != [], "without an origin there is no distance"


def test_what_is_around_a_town_that_is_named_comes_behind_what_is_in_it(
    file: ReplicaFile, catalogue: Catalogue
) -> None:
    def at(id: str, city: str, lat: float, lon: float) -> Vacancy:
        return job(id, "Bakker", locations=(Location(city=city, lat=lat, lon=lon),))

    file.put("vacancies", [at("20", "A", 51.21, 3.60), at("10", "B", 51.12, 3.72), at("25", "C", 51.28, 3.72)])
    assert ids(catalogue, "bakker gent") == ["10", "20"]
    file.put("vacancies", [at("in", "Gent", 51.05, 3.72), at("0", "D", 51.05, 3.71)])
    assert ids(catalogue, "bakker gent") == ["in", "10", "0", "20"], "a delta is found too"
    assert ids(catalogue, "bakker in 9000") == ["in", "10", "0", "20"]
    assert ids(catalogue, "bakker gent", filters=Filters(radius_km=5), origin=GENT) == ["in", "0"]
    assert ids(catalogue, "bakker nevele") == ["in", "0"], "it is Deinze now"


def test_a_village_is_where_one_seeks_and_from_where(file: ReplicaFile, catalogue: Catalogue) -> None:
    here = Location(city="Deinze", lat=50.98, lon=3.53)
    file.put("vacancies", [job("here", "Kok", locations=(here,)), job("nowhere", "Kok")])
    assert ids(catalogue, "kok bachte") == ids(catalogue, "kok in Sint-Maria-Leerne") == ["here"]
    [village] = catalogue.municipalities("bacht", 5)
    assert (village.name, village.lat, village.lon) == ({"nl": "Bachte"}, 51.02, 3.5)
    assert catalogue.municipality(village.id) == village
    file.put("vacancies", [job(f"{at}", "Bachte") for at in range(3)])
    assert ids(catalogue, "bachte") == ["0", "1", "2"], "this is used otherwise too"


def test_an_ordinary_word_that_is_a_town_finds_nothing_around_it(file: ReplicaFile, catalogue: Catalogue) -> None:
    wood = Occupation(id="9215.woodcutter", rev=1, labels={"nl": "Medewerker boom en bos"})
    file.put("occupations", [*OCCUPATIONS, wood])
    boom = Municipality(id="11005", rev=1, name={"nl": "Boom"}, province="AN", lat=51.09, lon=4.37)
    file.put("municipalities", [*MUNICIPALITIES, boom])
    file.put(
        "vacancies", [job("near", "Kok", locations=(Location(city="Niel", lat=51.1, lon=4.33),)), job("tree", "Boom")]
    )
    assert ids(catalogue, "boom") == ["tree"]


def test_trainings_are_found_around_a_town_that_is_named(file: ReplicaFile, catalogue: Catalogue) -> None:
    address = Address(street="Dorp 1", postcode="9820", city="Merelbeke")
    place = Place(id="p", rev=1, kind=PlaceKind.JOB_SHOP, name="School", address=address, lat=50.99, lon=3.75, hours=())
    file.put("places", [place])
    session = Session(start="2026-06-01", place_id="p")
    file.put(
        "trainings",
        [replace(training(1, random.Random(1)), title="Kok", sessions=(session,), valid_until="2026-12-31")],
    )
    assert catalogue.search_trainings(Query(text="kok gent", today=TODAY)).count == 1


@pytest.mark.parametrize(
    "typed", ["7526323", "7 526 323", "7\u00a0526\u00a0323 ", "vacature 7 526 323", "Nr. 7526323", "رقم 7 526 323"]
)
def test_the_number_on_a_sheet_finds_its_vacancy(file: ReplicaFile, catalogue: Catalogue, typed: str) -> None:
    file.put(
        "vacancies",
        [job("demo:1", "Kok", source_id="7526323"), job("demo:2", "Kelner", description="7 526 323 klanten")],
    )
    assert ids(catalogue, typed) == ["demo:1"]
    assert ids(catalogue, typed, filters=Filters(sectors=frozenset({"care"}))) == []


def test_numbers_that_no_vacancy_has_are_words(file: ReplicaFile, catalogue: Catalogue) -> None:
    file.put(
        "vacancies",
        [
            job("a", "Kok", description="Bel 0470 12 34 56."),
            job("b", "Kok", source_id="1234567", valid_until="2026-05-01"),
        ],
    )
    assert ids(catalogue, "0470 12 34 56") == ["a"]
    assert ids(catalogue, "1 234 567") == [], "it is past"
    assert ids(catalogue, "7526324") == []


def test_a_double_letter_and_another_may_be_missed(file: ReplicaFile, catalogue: Catalogue) -> None:
    file.put("vacancies", [job("a", "Chauffeur"), job("b", "Kelner")])
    for typed in ("chaufer", "chaufer "):
        result = catalogue.search(Query(text=typed, today=TODAY))
        assert (result.count, [*result.corrected.values()]) == (1, ["chauffeur"]), typed
    assert ids(catalogue, "kalener") == []


def test_a_mistyped_condition_is_the_condition(file: ReplicaFile, catalogue: Catalogue) -> None:
    nothing = Requirements(education=(Education.NONE,))
    asks = job("asks", "Beheer van een diploma", description="Kok. Diploma. Kan ook zonder diploma.")
    file.put("vacancies", [job("free", "Kok", req=nothing), asks])
    assert ids(catalogue, "zonder diploma") == ["free"]
    for typed in ("zonder diplma", "werk zonder diplma ", "kok zonder diplma"):
        result = catalogue.search(Query(text=typed, today=TODAY))
        assert (result.count, result.corrected) == (1, {"diplma": "diploma"}), typed


def test_a_licence_is_found_by_its_letters(file: ReplicaFile, catalogue: Catalogue) -> None:
    file.put(
        "vacancies",
        [
            job("ce", "Chauffeur", req=Requirements(licences=("C", "CE"))),
            job("c", "Chauffeur", req=Requirements(licences=("C",))),
            job("b", "Chauffeur", req=Requirements(licences=("B",)), description="Je werkt in het centrum."),
        ],
    )
    assert (
        ids(catalogue, "chauffeur ce") == ids(catalogue, "ce chauffeur") == ids(catalogue, "chauffeur C+E ") == ["ce"]
    )
    assert ids(catalogue, "chauffeur c ") == ["ce", "c"]
    assert ids(catalogue, "chauffeur cen") == ["b"]


def test_a_compound_in_pieces_is_the_name_that_it_is(file: ReplicaFile, catalogue: Catalogue) -> None:
    maid = Occupation(id="9111.cleaner", rev=1, labels={"nl": "Huishoudhulp"}, synonyms={"nl": ("poetsvrouw",)})
    file.put("occupations", [*OCCUPATIONS, maid])
    file.put(
        "vacancies",
        [job("help", "Huishoudhulp", occupation=OccupationRef(scheme="wis", code=maid.id)), job("coach", "Coach")],
    )
    assert ids(catalogue, "poets vrouw") == ids(catalogue, "poe ts vrouw ") == ["help"]


def test_pages_far_down_fit_together(file: ReplicaFile, catalogue: Catalogue) -> None:
    chance = random.Random(5)
    file.put("vacancies", [replace(vacancy(n, chance), valid_until="2026-06-30") for n in range(1500)])
    for sort in Sort:
        result = catalogue.search(Query(text="a", sort=sort, origin=GENT, today=TODAY))
        pages = [
            card.id for start in range(0, result.count, 100) for card in catalogue.cards(result, start, start + 100)
        ]
        again = catalogue.search(Query(text="a", sort=sort, origin=GENT, today=TODAY))
        assert pages == [card.id for card in catalogue.cards(again, 0, result.count)]
        assert len(set(pages)) == result.count > 1024
        assert catalogue.position(again, pages[-1]) == result.count - 1


def test_a_checkpoint_is_nothing_new(file: ReplicaFile) -> None:
    file.connection.execute("PRAGMA journal_mode = WAL")
    file.put("vacancies", [job("1", "Bakker")])
    opened = Reader(file.path)
    with opened.reading() as library:
        before = library
    file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    with opened.reading() as library:
        assert library is before
    file.remove("vacancies", ["1"])
    with opened.reading() as library:
        assert library is not before
    opened.close()


def test_a_delta_shows_at_once_and_old_results_stay_usable(file: ReplicaFile, catalogue: Catalogue) -> None:
    file.put("vacancies", [job(str(n), "Bakker", published=f"2026-05-{n:02}T00:00:00Z") for n in range(1, 6)])
    before = catalogue.search(Query(text="bakker", sort=Sort.DATE, today=TODAY))
    file.remove("vacancies", ["4"])
    file.put("vacancies", [job("6", "Bakker")])
    assert [card.id for card in catalogue.cards(before, 0, 5)] == ["5", "3", "2", "1"]
    assert set(ids(catalogue, "bakker")) == {"1", "2", "3", "5", "6"}
    with file.connection:
        index.compact(file.connection, "vacancies")
    assert set(ids(catalogue, "bakker")) == {"1", "2", "3", "5", "6"}
    assert [card.id for card in catalogue.cards(before, 0, 5)] == ["5", "3", "2", "1"]


def test_filters_count_what_the_first_delta_of_a_dataset_brings(file: ReplicaFile, catalogue: Catalogue) -> None:
    def contracts() -> dict[str, int]:
        facet = catalogue.search(Query(today=TODAY)).facets["contract"]
        return {choice.value: choice.count for choice in facet if choice.count}

    assert contracts() == {}
    kind = job("1", "Bakker").contract.kind
    for number in range(1, 4):
        file.put("vacancies", [job(str(number), "Bakker")])
        assert contracts() == {kind: number}
    file.remove("vacancies", ["2"])
    assert contracts() == {kind: 2}


def test_what_is_kept_of_a_search_knows_what_a_delta_brings(file: ReplicaFile, catalogue: Catalogue) -> None:
    """Of what was read and worked out before a delta only what is new is read; nothing may differ from all anew."""
    chance = random.Random(3)
    texts = ("", "bakker ", "b", "bak", "bakkerij", "bakkr ", "baker ")
    asked = [
        Query(text=text, origin=origin, sort=sort, today=TODAY)
        for text in texts
        for origin in (None, GENT)
        for sort in Sort
    ]
    limited = [replace(query, filters=Filters(radius_km=25, new_days=7)) for query in asked]

    def found(on: Catalogue) -> list[object]:
        results = [on.search(query) for query in (*asked, *limited)]
        return [(result.facets, result.corrected, on.cards(result, 0, 300)) for result in results]

    for _ in range(4):
        file.put("vacancies", [vacancy(number, chance) for number in chance.sample(range(200), 40)])
        file.remove("vacancies", [id for dataset, id in file.records if dataset == "vacancies"][:5])
        fresh = Catalogue.open(file.data_dir)
        assert found(catalogue) == found(fresh)
        fresh.close()


def test_a_place_that_moves_is_elsewhere_for_what_was_known_too(file: ReplicaFile, catalogue: Catalogue) -> None:
    place = Place(
        id="place:1",
        rev=1,
        name="Leercentrum",
        kind=PlaceKind.JOB_SHOP,
        address=Address(street="Markt 1", postcode="9000", city="Gent"),
        lat=51.0543,
        lon=3.7250,
        hours=(),
    )
    course = replace(
        training(1, random.Random(1)), valid_until="2026-12-31", sessions=(Session(start="", place_id=place.id),)
    )

    def near() -> int:
        filters = Filters(radius_km=25)
        return catalogue.search_trainings(Query(origin=GENT, filters=filters, today=TODAY)).count

    file.put("places", [place])
    file.put("trainings", [course])
    assert near() == 1
    file.put("trainings", [replace(course, id="course:2")])
    assert near() == 2
    file.put("places", [replace(place, lat=51.22, lon=4.4)])
    assert near() == 0


def test_a_delta_reads_again_only_what_it_changed(file: ReplicaFile) -> None:
    def bakers(library: Library) -> int:
        vantage = library.vantage("vacancies", None, date.fromisoformat(TODAY))
        return len(Matcher(vantage, library.taxonomy, library.gazetteer).match(parse("panetier ")).within(vantage.live))

    baker = OCCUPATIONS[0]
    opened = Reader(file.path)
    work = job("1", "Werk in de nacht", occupation=OccupationRef(scheme="wis", code=baker.id))
    file.put("vacancies", [work])
    with opened.reading() as library:
        names = library.taxonomy
        assert bakers(library) == 0
    file.put("vacancies", [work, replace(work, id="2")])
    with opened.reading() as library:
        assert library.taxonomy is names
        assert bakers(library) == 0
    file.put("occupations", [replace(baker, synonyms={"fr": ("panetier",)})])
    with opened.reading() as library:
        assert bakers(library) == 2
    file.remove("occupations", [baker.id])
    with opened.reading() as library:
        assert bakers(library) == 0
    opened.close()


def test_compaction_is_due_after_many_deltas_or_deletions(file: ReplicaFile) -> None:
    for n in range(10):
        file.put("vacancies", [job(str(n), "Bakker")])
    assert not index.needs_compact(file.connection, "vacancies")
    file.remove("vacancies", "012")
    assert index.needs_compact(file.connection, "vacancies")
    with file.connection:
        index.compact(file.connection, "vacancies")
    assert not index.needs_compact(file.connection, "vacancies")
    for n in range(10, 10 + index.MOST_SEGMENTS):
        file.put("vacancies", [job(str(n), "Bakker")])
    assert index.needs_compact(file.connection, "vacancies")


def test_compacting_leaves_what_one_segment_would_hold(file: ReplicaFile, tmp_path: Path) -> None:
    chance = random.Random(3)
    records = [vacancy(n, chance) for n in range(60)]
    for start in range(0, 60, 20):
        file.put("vacancies", records[start : start + 20])
    file.remove("vacancies", ["test:7", "test:33"])
    with file.connection:
        index.compact(file.connection, "vacancies")
    fresh = ReplicaFile(tmp_path / "fresh")
    fresh.put("occupations", OCCUPATIONS)
    fresh.put("vacancies", [record for record in records if record.id not in ("test:7", "test:33")])
    for statement in (
        "SELECT f, t, n, bm FROM post",
        "SELECT f, t, n, bm FROM pfx",
        "SELECT name, value, n, bm FROM facet",
    ):
        assert file.connection.execute(statement).fetchall() == fresh.connection.execute(statement).fetchall()
    columns = "SELECT name, dtype, data FROM col WHERE name <> 'doc'"
    assert file.connection.execute(columns).fetchall() == fresh.connection.execute(columns).fetchall()
    fresh.close()


def test_suggestions_of_every_kind_count_what_they_give(file: ReplicaFile, catalogue: Catalogue) -> None:
    chance = random.Random(1)
    file.put("vacancies", [replace(vacancy(n, chance), valid_until="2026-06-30") for n in range(100)])
    file.put("trainings", [replace(training(n, chance), valid_until="2026-06-30") for n in range(30)])
    kinds = set()
    for typed in ("b", "bak", "heft", "magazijn", "gen", "nev", "fri", "boul", "deeg kn", "kneden", "order"):
        suggestions = catalogue.suggest(typed, "nl", GENT, today=TODAY)
        assert len(suggestions) <= 5
        for found in suggestions:
            kinds.add(found.kind)
            search = catalogue.search_trainings if found.kind is SuggestionKind.TRAINING else catalogue.search
            if found.kind is SuggestionKind.MUNICIPALITY:
                assert found.count == 0, "touching a place searches for no word"
            else:
                assert found.count == search(Query(text=f"{found.text} ", today=TODAY)).count > 0
            assert found.match == (0, 0) or found.text[slice(*found.match)].casefold()[:1] == typed[:1]
    assert kinds == set(SuggestionKind)


def test_suggestions_count_what_they_give_within_the_choices(file: ReplicaFile, catalogue: Catalogue) -> None:
    chance = random.Random(7)
    file.put("vacancies", [vacancy(number, chance) for number in range(300)])
    file.put("trainings", [training(number, chance) for number in range(40)])
    left_out = 0
    for chosen in (
        Filters(dutch=frozenset({"little"}), regimes=frozenset({"part"})),
        Filters(occupations=frozenset({"7512.baker"})),
        Filters(radius_km=10, contracts=frozenset({"permanent"})),
    ):
        for typed in ("b", "ba", "ober", "chauf", "de", "kl", "antw", "frigo"):
            every = catalogue.suggest(typed, "nl", GENT, today=TODAY)
            found = catalogue.suggest(typed, "nl", GENT, today=TODAY, filters=chosen)
            left_out += len({one.text for one in every} - {one.text for one in found})
            for one in found:
                query = Query(text=f"{one.text} ", filters=chosen, origin=GENT, today=TODAY)
                if one.kind is SuggestionKind.TRAINING:
                    query = replace(query, filters=Filters())
                    assert one.count == catalogue.search_trainings(query).count > 0
                elif one.kind is not SuggestionKind.MUNICIPALITY:
                    assert one.count == catalogue.search(query).count
            counts = [one.count for one in found if one.kind is not SuggestionKind.MUNICIPALITY]
            assert all(counts) or not any(counts), "none that gives nothing beside others"
    assert left_out


def test_trainings_and_towns_are_suggested_while_trainings_are_searched(
    file: ReplicaFile, catalogue: Catalogue
) -> None:
    chance = random.Random(3)
    file.put("vacancies", [vacancy(number, chance) for number in range(60)])
    file.put("trainings", [training(number, chance) for number in range(60)])
    for chosen in (Filters(), Filters(languages=frozenset({"fr"}))):
        kinds = set()
        for typed in ("ba", "gen", "chauf", "fri", "deeg", "ober gen"):
            for found in catalogue.suggest(typed, "nl", GENT, today=TODAY, filters=chosen, dataset="trainings"):
                kinds.add(found.kind)
                query = Query(text=f"{found.text} ", filters=chosen, today=TODAY)
                if found.kind is SuggestionKind.TRAINING:
                    assert found.count == catalogue.search_trainings(query).count
        assert kinds == {SuggestionKind.TRAINING, SuggestionKind.MUNICIPALITY}
    both = [found.kind for found in catalogue.suggest("b", "nl", GENT, today=TODAY, dataset="trainings")]
    assert both == sorted(both, key=[SuggestionKind.TRAINING, SuggestionKind.MUNICIPALITY].index)
    assert len({*both}) == 2


def test_suggestions_of_which_none_is_left_are_still_there(file: ReplicaFile, catalogue: Catalogue) -> None:
    file.put("vacancies", [job("a", "Bakker", occupation=OccupationRef(scheme="wis", code="7512.baker"))])
    chosen = Filters(contracts=frozenset({"nowhere"}))
    [found] = catalogue.suggest("bakk", "nl", GENT, today=TODAY, filters=chosen)
    assert (found.text, found.count) == ("Bakker", 0)


def test_suggestions_speak_the_language_of_the_visitor(file: ReplicaFile, catalogue: Catalogue) -> None:
    file.put("vacancies", [job("a", "Bakker", occupation=OccupationRef(scheme="wis", code="7512.baker"))])
    [dutch] = catalogue.suggest("boul", "nl", None)
    [french] = catalogue.suggest("boul", "fr", None)
    [arabic] = catalogue.suggest("خب", "ar", None)
    assert (dutch.text, dutch.code, dutch.match) == ("Bakker", "7512.baker", (0, 0))
    assert (french.text, french.match) == ("Boulanger", (0, 4))
    assert arabic.text == "خباز"


def test_names_of_other_languages_are_suggested_only_for_want_of_own_ones(
    file: ReplicaFile, catalogue: Catalogue
) -> None:
    codes = ("5131.waiter", "4321.warehouse_worker")
    file.put("vacancies", [job(code, "A", occupation=OccupationRef(scheme="wis", code=code)) for code in codes])

    def suggested(text: str, language: str) -> list[str]:
        return [found.text for found in catalogue.suggest(text, language, None)]

    assert suggested("wa", "nl") == ["Magazijnmedewerker", "Ober"], "no Dutch name begins so"
    assert suggested("mag", "nl") == ["Magazijnmedewerker"]
    assert suggested("o", "nl") == ["Ober", "Magazijnmedewerker"], "a label before the synonym orderpicker"
    assert suggested("o", "en") == ["Warehouse worker", "Waiter"]


def test_occupations_with_a_name_like_the_text_are_suggested_when_nothing_is_called_so(
    file: ReplicaFile, catalogue: Catalogue
) -> None:
    file.put("vacancies", [job("a", "A", occupation=OccupationRef(scheme="wis", code="4321.warehouse_worker"))])
    [found] = catalogue.suggest("medewerksters magazijn", "nl", None, today=TODAY)
    assert (found.text, found.code, found.count, found.match) == (
        "Magazijnmedewerker",
        "4321.warehouse_worker",
        1,
        (0, 0),
    )
    assert catalogue.suggest("bakkers", "nl", None, today=TODAY) == [], "no vacancy for these"
    assert catalogue.suggest("xylofoon", "nl", None, today=TODAY) == []


def test_an_occupation_is_suggested_only_if_it_has_a_vacancy(file: ReplicaFile, catalogue: Catalogue) -> None:
    file.put(
        "vacancies",
        [
            job("beside", "Hulp in de zaal", description="Je helpt de ober en de bakker."),
            job("old", "Ober", occupation=OccupationRef(scheme="wis", code="5131.waiter"), valid_until="2026-05-13"),
        ],
    )
    assert catalogue.suggest("ober", "nl", None, today=TODAY) == []
    assert catalogue.suggest("bak", "nl", None, today=TODAY) == []
    assert [found.code for found in catalogue.suggest("ober", "nl", None, today="2026-05-13")] == ["5131.waiter"]


def test_an_occupation_is_suggested_for_a_plural_too(file: ReplicaFile, catalogue: Catalogue) -> None:
    file.put("occupations", [Occupation(id="5120.cook", rev=1, labels={"nl": "Kok", "fr": "Cuisinier"})])
    file.put("municipalities", [Municipality(id="38014", rev=1, name={"nl": "Koksijde"}, province="WV", lat=51, lon=3)])
    cook = OccupationRef(scheme="wis", code="5120.cook")
    by_the_sea = (Location(city="Koksijde"),)
    file.put("vacancies", [job("a", "Keuken", occupation=cook), job("b", "A", locations=by_the_sea)])
    found = catalogue.suggest("koks", "nl", None, today=TODAY)
    assert [(item.text, item.count, item.match) for item in found] == [("Kok", 1, (0, 0)), ("Koksijde", 0, (0, 4))]


def test_a_whole_word_of_a_name_is_suggested_before_the_beginning_of_a_longer_one(
    file: ReplicaFile, catalogue: Catalogue
) -> None:
    names = {"1": "Mechanical engineer", "2": "Car mechanic", "3": "Mechanic", "4": "Fitter"}
    synonyms: dict[str, dict[str, tuple[str, ...]]] = {"4": {"en": ("mechanic",)}}
    file.put(
        "occupations",
        [Occupation(id=id, rev=1, labels={"en": n}, synonyms=synonyms.get(id, {})) for id, n in names.items()],
    )
    file.put("vacancies", [job(id, "A", occupation=OccupationRef(scheme="wis", code=id)) for id in names])

    def suggested(text: str) -> list[str]:
        return [found.text for found in catalogue.suggest(text, "en", None, today=TODAY)]

    assert suggested("mechanic") == ["Mechanic", "Car mechanic", "Fitter", "Mechanical engineer"]
    assert suggested("mechani") == ["Mechanical engineer", "Mechanic", "Car mechanic", "Fitter"]


def test_similar_vacancies_share_the_occupation_and_lie_near(file: ReplicaFile, catalogue: Catalogue) -> None:
    code = OccupationRef(scheme="wis", code="7512.baker")
    gent = (Location(city="Gent", lat=51.05, lon=3.72),)
    antwerpen = (Location(city="Antwerpen", lat=51.22, lon=4.4),)
    file.put(
        "vacancies",
        [
            job("this", "Bakker", occupation=code, locations=gent),
            job("far", "Bakker", occupation=code, locations=antwerpen),
            job("near", "Hulpbakker", occupation=code, locations=gent),
            job("other", "Bakker", sectors=("care",)),
            job("care", "Kinesist", sectors=("care",)),
            job("nothing", "Bakker"),
        ],
    )
    assert [card.id for card in catalogue.similar("this", 5, TODAY)] == ["near", "far"]
    assert [card.id for card in catalogue.similar("this", 1, TODAY)] == ["near"]
    assert [card.id for card in catalogue.similar("other", 5, TODAY)] == ["care"]
    assert catalogue.similar("nothing", 5, TODAY) == []


def test_occupations_of_a_sector_with_counts(file: ReplicaFile, catalogue: Catalogue) -> None:
    codes = ("7512.baker", "5131.waiter", "7512.baker", "8332.truck_driver", "not.known")
    file.put(
        "vacancies",
        [
            job(str(n), "A", occupation=OccupationRef(scheme="wis", code=code), sectors=("kitchen",) if n < 3 else ())
            for n, code in enumerate(codes)
        ],
    )
    found = catalogue.occupations(Query(filters=Filters(sectors=frozenset({"kitchen"})), today=TODAY))
    assert [(item.occupation.id, item.count) for item in found] == [("7512.baker", 2), ("5131.waiter", 1)]


def test_municipalities_by_name_old_name_and_postal_code(catalogue: Catalogue) -> None:
    def found(text: str) -> list[str]:
        return [town.name["nl"] for town in catalogue.municipalities(text, 3)]

    assert found("gen") == found("GAND") == found("9000") == ["Gent"]
    assert found("nevele") == ["Deinze"]
    assert found("gentbrugge") == found("9000") == ["Gent"]
    assert found("antwerpn") == found("atnwerpen") == found("antwrp") == ["Antwerpen"]
    assert found("brugs") == ["Brugge"], "nearly the whole name Bruges"
    assert found("gnt") == found("8888") == [], "too short to guess, and a number is no mistake"
    assert found("") == ["Antwerpen", "Brugge", "Deinze"]
    assert found("xyz") == []
    deinze = catalogue.municipality("44011")
    assert deinze is not None
    assert (former_name(deinze, "nev"), former_name(deinze, "DEIN"), former_name(deinze, "nevl")) == ("Nevele", "", "")
    assert deinze.id == "44083"
    assert catalogue.municipality("00000") is None


def test_places_partners_and_texts(file: ReplicaFile, catalogue: Catalogue) -> None:
    def place(id: str, lat: float) -> Place:
        address = Address(street="Markt 1", postcode="9000", city="Gent")
        return Place(
            id=id, rev=1, name="Werkwinkel", kind=PlaceKind.JOB_SHOP, address=address, lat=lat, lon=3.72, hours=()
        )

    file.put("places", [place("far", 51.5), place("near", 51.05)])
    file.put("partners", [Partner(id="p", rev=1, name="Partner", kind="welfare")])
    file.put("texts", [FeedText(id=SAMPLE_NOTICE, rev=1)])
    assert [(found.id, round(km)) for found, km in catalogue.places(GENT)] == [("near", 0), ("far", 50)]
    assert [partner.id for partner in catalogue.partners()] == ["p"]
    assert catalogue.place("near")
    assert catalogue.partner("p")
    assert catalogue.occupation("7512.baker")
    assert catalogue.sample
    assert catalogue.counts()["places"] == 2


def test_a_guided_choice_of_another_version_is_left_out_and_logged_once(
    file: ReplicaFile, catalogue: Catalogue, caplog: pytest.LogCaptureFixture
) -> None:
    (dutch,) = (text for text in load_guide(GUIDE, HELPERS) if text.id == "guide.nl")
    file.put("texts", [dutch, FeedText(id="guide.fr", rev=1, data={"title": "Vos secrets", "wheels": 4})])
    for _ in range(3):
        found = catalogue.guide(("de", "fr", "nl"))
        assert found is not None
        assert found[0] == "nl"
    assert catalogue.guide(("fr",)) is None
    [line] = caplog.messages
    assert "fr" in line
    assert "secrets" not in line


def test_what_is_prepared_is_not_gathered_again(file: ReplicaFile, catalogue: Catalogue) -> None:
    file.put("vacancies", [job("a", "A", occupation=OccupationRef(scheme="wis", code="4321.warehouse_worker"))])
    asked = catalogue.suggest("medewerksters magazijn", "nl", None, today=TODAY)
    with Reader(file.path).reading() as library:
        taxonomy = library.taxonomy
    assert any(not prepare(taxonomy, "nl", part) for part in range(100))
    gathered = dict(vars(taxonomy))
    assert taxonomy.suggested("magazijn", "nl", {})
    assert taxonomy.resembling("medewerksters magazijn", "nl") == [asked[0].code]
    assert vars(taxonomy) == gathered, "nothing was left to gather"


def test_a_replica_of_an_older_program_finds_names_and_likes_without_what_they_mean(file: ReplicaFile) -> None:
    file.put("vacancies", [job("a", "A", occupation=OccupationRef(scheme="wis", code="4321.warehouse_worker"))])
    file.connection.executescript(
        "DROP TABLE sense; DROP TABLE piece; DROP TABLE occupation_name; DROP TABLE name_word"
    )
    catalogue = Catalogue.open(file.data_dir)
    assert catalogue.search(Query(text="magazijnmedewerker", today=TODAY)).count == 1
    [found] = catalogue.suggest("medewerksters magazijn", "nl", None, today=TODAY)
    assert found.code == "4321.warehouse_worker"
    catalogue.close()


def test_a_training_shows_its_next_session(file: ReplicaFile, catalogue: Catalogue) -> None:
    course = replace(
        training(1, random.Random(1)),
        valid_until="2026-12-31",
        sessions=(
            Session(start="2026-09-01", schedule="evening", places=3),
            Session(start="2026-05-10", places=9),
            Session(start="2026-06-01", enrol_until="2026-05-13", places=9),
            Session(start="", places=0),
        ),
    )
    file.put("trainings", [course])
    result = catalogue.search_trainings(Query(today=TODAY))
    [card] = catalogue.training_cards(result, 0, 5)
    assert (card.start, card.places, card.schedule, card.sessions) == ("2026-09-01", 3, "evening", 2)
    assert facet(result, "month") == {"2026-09": 1}
    assert facet(result, "free") == {"free": 1}
    assert catalogue.training(course.id) == course


def test_lessons_of_a_language_come_before_what_is_only_given_in_it(file: ReplicaFile, catalogue: Catalogue) -> None:
    plain = replace(
        training(1, random.Random(1)), valid_until="2026-12-31", sessions=(), description="In het Nederlands."
    )
    soon = (Session(start="2026-05-15"),)
    for number, (title, sessions) in enumerate(
        (
            ("Je cv in het Nederlands", soon),
            ("Nederlands NT2, niveau 1.1", ()),
            ("Lassen", soon),
            ("Praatgroep (NT2)", soon),
        )
    ):
        file.put("trainings", [replace(plain, id=f"course:{number}", title=title, sessions=sessions)])

    def found(text: str) -> list[str]:
        result = catalogue.search_trainings(Query(text=text, today=TODAY))
        return [card.title for card in catalogue.training_cards(result, 0, 9)]

    assert found("nederlands") == ["Nederlands NT2, niveau 1.1", "Praatgroep (NT2)", "Je cv in het Nederlands"]
    assert found("هولندية")[0] == "Praatgroep (NT2)"
    for begun in ("nede", "nederl", "nederland"):
        assert found(begun) == found("nederlands")
    assert found("dutc") == found("dutch")
    assert found("lassen") == ["Lassen"]


def test_one_session_of_a_training_fits_all_that_is_chosen_and_is_the_one_shown(
    file: ReplicaFile, catalogue: Catalogue
) -> None:
    by_day, full, free = (
        Session(start="2026-06-01", places=9),
        Session(start="2026-07-01", places=0, schedule="evening"),
        Session(start="2026-09-01", places=3, schedule="evening"),
    )
    for number, sessions in enumerate(((by_day, full, free), (by_day, full))):
        course = replace(training(number, random.Random(1)), valid_until="2026-12-31", sessions=sessions)
        file.put("trainings", [course])
    chosen = Filters(free=frozenset({"free"}), schedules=frozenset({"evening"}))
    result = catalogue.search_trainings(Query(filters=chosen, today=TODAY))
    [card] = catalogue.training_cards(result, 0, 9)
    assert (card.start, card.places, card.schedule, card.sessions) == ("2026-09-01", 3, "evening", 3)
    assert facet(result, "month") == {"2026-06": 0, "2026-07": 0, "2026-09": 1}
    assert facet(result, "free") == {"free": 1}
    assert {name: n for name, n in facet(result, "schedule").items() if n} == {"day": 2, "evening": 1}


def test_trainings_by_distance_show_the_nearest_session_that_fits(file: ReplicaFile, catalogue: Catalogue) -> None:
    for city, lat, lon in (("gent", 51.05, 3.72), ("aalst", 50.94, 4.04), ("genk", 50.97, 5.5)):
        address = Address(street="Markt 1", postcode="9000", city=city)
        site = Place(id=city, rev=1, kind=PlaceKind.JOB_SHOP, name=city, address=address, lat=lat, lon=lon, hours=())
        file.put("places", [site])
    in_genk, in_gent = Session(start="2026-06-01", place_id="genk"), Session(start="2026-09-01", place_id="gent")
    later, in_aalst = replace(in_gent, start="2026-10-01"), Session(start="2026-07-01", place_id="aalst")
    past, by_night = replace(in_gent, start="2026-01-10"), replace(in_gent, schedule="evening")
    courses = {"both": (in_genk, later, in_gent), "one": (in_aalst,), "gone": (past, in_genk), "night": (by_night,)}
    for id, sessions in courses.items():
        some = training(0, random.Random(1))
        file.put("trainings", [replace(some, id=id, valid_until="2026-12-31", sessions=sessions)])

    def rows(sort: Sort, *months: str) -> list[tuple[str, str]]:
        query = Query(origin=GENT, sort=sort, today=TODAY, filters=Filters(months=frozenset(months)))
        cards = catalogue.training_cards(catalogue.search_trainings(query), 0, 9)
        return [(card.id, card.start) for card in cards]

    assert rows(Sort.DISTANCE) == [
        ("both", "2026-09-01"),
        ("night", "2026-09-01"),
        ("one", "2026-07-01"),
        ("gone", "2026-06-01"),
    ]
    assert dict(rows(Sort.DATE))["both"] == "2026-06-01"
    in_summer = rows(Sort.DISTANCE, "2026-06", "2026-07")
    assert in_summer == [("one", "2026-07-01"), ("both", "2026-06-01"), ("gone", "2026-06-01")]


def test_a_reader_sees_every_delta_whole(file: ReplicaFile, catalogue: Catalogue) -> None:
    jobs = [job(str(n), "Bakker") for n in range(40)]
    file.put("vacancies", jobs)
    done = threading.Event()

    def write() -> None:
        try:
            for n in range(40):
                file.put("vacancies", [replace(jobs[n], rev=2), replace(jobs[39 - n], rev=3)])
                if n % 5 == 4:
                    with file.connection:
                        index.compact(file.connection, "vacancies")
        finally:
            done.set()

    thread = threading.Thread(target=write)
    thread.start()
    searches = 0
    while not done.is_set() or searches < 10:
        result = catalogue.search(Query(text="bakk", sort=Sort.DATE, today=TODAY))
        assert result.count == 40
        assert facet(result, "regime") == {"full": 0, "part": 0}
        searches += 1
    thread.join()
    assert {record.rev for record in file.records.values() if isinstance(record, Vacancy)} == {2, 3}


def test_search_imports_neither_sqlalchemy_nor_qt() -> None:
    code = (
        "import sys, kiosk.catalogue.catalogue;"
        "sys.exit(', '.join({'sqlalchemy', 'PySide6', 'alembic'} & sys.modules.keys()) or 0)"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stderr


def test_a_reader_that_meets_a_damaged_file_reports_a_fault(file: ReplicaFile, catalogue: Catalogue) -> None:
    file.put("vacancies", [job("a", "Bakker")])
    with file.connection:
        file.connection.execute("DROP TABLE post")
    with pytest.raises(EnvironmentFault):
        catalogue.search(Query(text="bakker", today=TODAY))
