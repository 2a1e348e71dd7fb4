import random
from dataclasses import replace
from pathlib import Path

import pytest
from replica_file import MUNICIPALITIES, OCCUPATIONS, ReplicaFile, training, vacancy

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.sentence import around, sought
from kiosk.catalogue.tokens import tokens
from kiosk.catalogue.wishes import together, wishes
from kiosk.model.partner import Address, Place, PlaceKind
from kiosk.model.search import Query
from kiosk.model.taxonomy import Occupation
from kiosk.model.training import Session
from kiosk.model.vacancy import (
    Contract,
    ContractKind,
    Education,
    Location,
    OccupationRef,
    Regime,
    Requirements,
    Vacancy,
)

TODAY = "2026-05-14"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("ik zoek werk als bakker in Gent", "bakker gent"),
        ("Ik ben op zoek naar een job als bakker", "bakker"),
        ("je cherche du travail comme boulanger à Gand", "boulanger gand"),
        ("Je recherche un emploi de boulanger", "boulanger"),
        ("I am looking for a job as a baker", "baker"),
        ("ich suche Arbeit als Bäcker in Gent", "backer gent"),
        ("busco trabajo de panadero", "panadero"),
        ("szukam pracy jako piekarz w Gandawie", "piekarz gandawie"),
        ("praca kierowcą", "kierowca"),
        ("caut de lucru ca brutar", "brutar"),
        ("fırıncı olarak iş arıyorum", "firinci"),
        ("шукаю роботу пекарем у Генті", "пекарем генті"),
        ("търся работа като хлебар", "хлебар"),
        ("أبحث عن عمل خباز في غنت", "خباز غنت"),
        ("bakker vacature", "bakker"),
        ("vacatures in Gent", "gent"),
        ("bakker vacatures in Gent", "bakker gent"),
        ("bakker m/v/x", "bakker"),
        ("iets met kinderen", "kinderen"),
        ("quelque chose avec les enfants", "enfants"),
        ("cursus heftruck", "heftruck"),
        ("learn Dutch", "dutch"),
        ("felemenkçe kursu", "felemenkçe"),
        ("felemenkçe kursu gent", "felemenkçe gent"),
        ("kurs języka niderlandzkiego", "niderlandzkiego"),
        ("lessen lassen", "lassen"),
        ("bakker vacature Gent", "bakker gent"),
        ("deeltijds dichtbij", "deeltijds"),
        ("cleaner close to home", "cleaner"),
        ("ik spreek Arabisch", "arabisch"),
        ("ik ben metser van beroep", "metser"),
        ("ik wil Nederlands leren", "nederlands"),
        ("ik zoek werk", ""),
        ("werk", "werk"),
        ("praca", ""),
        ("робота", ""),
        ("in", "in"),
        ("sociaal werk", "sociaal werk"),
        ("vacatures schrijven", "vacatures schrijven"),
        ("storingen zoeken", "storingen zoeken"),
        ("assistant de recherche", "assistant recherche"),
        ("chauffeur ce", "chauffeur ce"),
        ("medewerker it", "medewerker it"),
        ("zonder diploma", "zonder diploma"),
    ],
)
def test_only_what_is_sought_of_a_sentence_counts(typed: str, kept: str) -> None:
    words = tokens(typed)
    idle = around(words)
    assert [word for at, word in enumerate(words) if at not in idle] == tokens(kept)


def test_words_between_those_sought_stay_in_what_to_suggest() -> None:
    words = tokens("ik zoek werk als chauffeur de poids lourd in")
    assert words[sought(words)] == ["chauffeur", "de", "poids", "lourd"]
    nothing = tokens("ik zoek werk")
    assert nothing[sought(nothing)] == []


@pytest.mark.parametrize(
    ("typed", "wish"),
    [
        *((name, ("regime", "part")) for name in ("halftijds", "mi-temps", "part-time", "Teilzeit", "media jornada")),
        *((name, ("regime", "part")) for name in ("pół etatu", "yarı zamanlı", "неповний день", "دوام جزئي")),
        *((name, ("contract", "student")) for name in ("studentenjob", "job étudiant", "vakantiewerk", "Ferienjob")),
        *((name, ("contract", "flexi")) for name in ("flexijob", "flexi-job", "Flexi job")),
        *((name, ("schedule", "night")) for name in ("nachtwerk", "travail de nuit", "praca nocna", "gece işi")),
        *(
            (name, ("not_needed", "diploma"))
            for name in ("zonder diploma", "sans diplôme", "без диплому", "بدون شهادة")
        ),
        *(
            (name, ("sector", "building"))
            for name in ("bouw", "bâtiment", "Bau", "budowa", "inşaat", "будівництво", "بناء")
        ),
        *((name, ("dutch", "little")) for name in ("zonder Nederlands", "no Dutch", "ohne Niederländisch")),
        *((name, ("dutch", "little")) for name in ("don't speak Dutch", "не розмовляю нідерландською")),
        *((name, ("cost", "free")) for name in ("gratis", "ücretsiz", "безкоштовно", "مجاني")),
        *((name, ("mode", "distance")) for name in ("online", "à distance", "zdalnie", "عن بعد")),
        *((name, ("domain", "kitchen")) for name in ("horeca", "mutfak")),
    ],
)
def test_a_choice_is_known_by_its_names(typed: str, wish: tuple[str, str]) -> None:
    words = tokens(typed)
    named = {at for at, wished in enumerate(wishes(words)) if wish in wished}
    assert named
    assert named | around(words) == {*range(len(words))}
    assert together(words) == (frozenset(named) if len(named) > 1 else frozenset())
    assert wishes(["bakker"]) == [set()]


def job(id: str, title: str, text: str = "", **fields: object) -> Vacancy:
    """A bakery vacancy in Gent by default."""
    blank = vacancy(0, random.Random(0))
    said: dict[str, object] = {
        "occupation": OccupationRef(scheme="wis", code="7512.baker"),
        "sectors": (),
        "locations": (Location(city="Gent", lat=51.05, lon=3.72),),
        "contract": Contract(kind=ContractKind.PERMANENT),
        "regime": Regime.FULL,
        "schedule": (),
        "req": Requirements(),
        "description": text,
        "requirements_text": "",
        "offer_text": "",
        "valid_until": "2026-06-30",
        "duplicate_of": "",
    }
    return replace(blank, id=id, title=title, **{**said, **fields})  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return opened(
        tmp_path_factory.mktemp("data"),
        job("full", "Bakker"),
        job("part", "Bakker in opleiding", regime=Regime.PART),
        job("student", "Hulp op zondag", contract=Contract(kind=ContractKind.STUDENT), occupation=None),
        job("easy", "Hulpbakker", req=Requirements(education=(Education.NONE,))),
        job("hard", "Banketbakker", "Zonder deeg geen brood. Een diploma is nodig."),
        job("hut", "Allerlei", occupation=None, sectors=("building",), locations=(Location(city="Brugge"),)),
        job("far", "Bakker", locations=(Location(city="Deinze"),)),
    )


def opened(folder: Path, *vacancies: Vacancy) -> Catalogue:
    file = ReplicaFile(folder)
    file.put("occupations", OCCUPATIONS)
    file.put("municipalities", MUNICIPALITIES)
    file.put("vacancies", vacancies)
    file.close()
    return Catalogue.open(file.data_dir)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ik zoek werk als bakker in Gent", "full part easy hard"),
        ("je cherche du travail comme boulanger à Gand", "full part easy hard"),
        ("baker jobs in Ghent", "full part easy hard"),
        ("bakker halftijds", "part"),
        ("fırıncı yarı zamanlı", "part"),
        ("studentenjob", "student"),
        ("bakker zonder diploma", "easy"),
        ("bakker in Nevele", "far full part easy hard"),
        ("пекар в Генті", "full part easy hard"),
        ("bakker Ledeberg", "full part easy hard"),
        ("ik zoek werk", "full part student easy hard hut far"),
        ("bakker in Brugge", ""),
        ("budowa", "hut"),
    ],
)
def test_a_sentence_finds_what_it_asks_for(catalogue: Catalogue, typed: str, found: str) -> None:
    result = catalogue.search(Query(text=typed, today=TODAY))
    assert {card.id for card in catalogue.cards(result, 0, 10)} == set(found.split())


@pytest.mark.parametrize(
    "typed", ["children", "enfants", "praca z dziećmi", "робота з дітьми", "çocuklarla iş", "أطفال"]
)
def test_a_subject_is_found_in_whatever_language_it_is_named(tmp_path: Path, typed: str) -> None:
    toys = job("toys", "Begeleider", occupation=None, req=Requirements(competences=("Met kinderen spelen",)))
    named = job("crèche", "Kinderen opvangen", occupation=None)
    told = job("told", "Bakker", "Soms komen er kinderen langs.")
    made = opened(tmp_path, toys, named, told)
    result = made.search(Query(text=typed, today=TODAY))
    assert [card.id for card in made.cards(result, 0, 5)] == ["crèche", "toys", "told"]


def test_what_a_word_says_on_the_screen_goes_before_what_it_says_in_texts(tmp_path: Path) -> None:
    first = job("school", "Leerkracht lager onderwijs", occupation=None, published="2026-05-13T08:00:00Z")
    stock = job("stock", "Medewerker magazijn", occupation=None, published="2026-01-10T08:00:00Z")
    other = job("shelf", "Inpakker", "Soms help je in het magazijn.", occupation=None)
    made = opened(tmp_path, first, stock, other)

    def found(typed: str, language: str) -> list[str]:
        result = made.search(Query(text=typed, language=language, today=TODAY))
        return [card.id for card in made.cards(result, 0, 5)]

    for typed in ("Lager", "lager "):
        assert found(typed, "de") == ["stock", "shelf", "school"]
        assert found(typed, "nl")[0] == found(typed, "")[0] == "school"
        assert set(found(typed, "nl")) == {"school", "stock", "shelf"}
    assert found("onderwijs lager", "de") == ["school"]


def test_a_name_is_that_of_the_occupation_called_so_on_the_screen(tmp_path: Path) -> None:
    blank = replace(OCCUPATIONS[0], labels={}, synonyms={})
    file = ReplicaFile(tmp_path)
    file.put(
        "occupations",
        [
            replace(blank, id="1.train", labels={"nl": "Machinist", "en": "Train driver"}),
            replace(blank, id="2.lathe", labels={"nl": "Draaier", "en": "Machinist"}),
        ],
    )
    file.put(
        "vacancies",
        [
            job("train", "Machinist", occupation=OccupationRef(scheme="wis", code="1.train")),
            job("lathe", "Draaier", occupation=OccupationRef(scheme="wis", code="2.lathe")),
            job("crane", "Machinist van een kraan", occupation=None),
        ],
    )
    file.close()
    made = Catalogue.open(file.data_dir)
    for language, first in (("nl", "train"), ("en", "lathe"), ("pl", "train"), ("", "train")):
        result = made.search(Query(text="machinist ", language=language, today=TODAY))
        cards = made.cards(result, 0, 5)
        assert (cards[0].id, {card.id for card in cards}) == (first, {"train", "lathe", "crane"})
    result = made.search(Query(text="machinists ", language="nl", today=TODAY))
    assert [card.id for card in made.cards(result, 0, 5)][-1] == "lathe"


@pytest.mark.parametrize(
    ("typed", "language", "kept"),
    [
        ("un post de bakker", "ro", "bakker"),
        ("un post de bakker", "fr", "post bakker"),
        ("care in a hospital", "en", "care hospital"),
        ("un job care nu cere bakker", "ro", "bakker"),
    ],
)
def test_little_words_are_those_of_the_screen_too(typed: str, language: str, kept: str) -> None:
    words = tokens(typed)
    idle = around(words, language)
    assert [word for at, word in enumerate(words) if at not in idle] == tokens(kept)


def test_the_name_of_a_town_is_no_mistyped_word(tmp_path: Path) -> None:
    made = opened(tmp_path, job("bread", "Bruggenbouwer"), job("tool", "Medewerker brugger"))
    assert made.search(Query(text="Brugge ", today=TODAY)).corrected == {}


def test_a_sentence_is_suggested_what_it_seeks_and_its_town(catalogue: Catalogue) -> None:
    def suggested(typed: str) -> list[tuple[str, str]]:
        return [(found.text, found.rest) for found in catalogue.suggest(typed, "nl", None, today=TODAY)]

    assert suggested("ik zoek werk als bak") == [("Bakker", "")]
    assert suggested("bakker in gen") == [("Bakker", ""), ("Gent", "bakker")]
    assert suggested("ik zoek werk als pâtissier in Gent") == [("Gent", "pâtissier")]
    assert suggested("werk in gent") == [("Gent", "")]
    assert suggested("ik zoek werk") == []
    assert suggested("iets met bak") == [("Bakker", "")]


@pytest.mark.parametrize(
    "typed", ["apprendre le néerlandais", "learn Dutch", "NT2", "تعلم الهولندية", "курс нідерландської"]
)
def test_a_newcomer_finds_the_lessons_of_dutch(tmp_path: Path, typed: str) -> None:
    file = ReplicaFile(tmp_path)
    blank = training(1, random.Random(0))
    file.put(
        "trainings",
        [
            replace(blank, id="dutch", title="Nederlands voor beginners", valid_until="2026-06-30"),
            replace(blank, id="bread", title="Brood bakken", competences=(), valid_until="2026-06-30"),
        ],
    )
    file.close()
    made = Catalogue.open(file.data_dir)
    result = made.search_trainings(Query(text=typed, today=TODAY))
    assert [card.id for card in made.training_cards(result, 0, 5)] == ["dutch"]


@pytest.fixture(scope="module")
def lessons(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    file = ReplicaFile(tmp_path_factory.mktemp("lessons"))
    file.put("municipalities", MUNICIPALITIES)
    file.put("occupations", OCCUPATIONS)
    blank = replace(training(1, random.Random(0)), competences=(), domains=(), valid_until="2026-06-30")
    file.put(
        "trainings",
        [
            replace(
                blank,
                id=f"{what}-{where}",
                title=title,
                occupations=codes,
                sessions=(Session(start="2026-06-01", place_id=where),),
            )
            for what, title, codes in (("bread", "Bakker", ("7512.baker",)), ("dutch", "Nederlands", ()))
            for where in ("gent", "deinze")
        ],
    )
    address = Address(street="Markt 1", postcode="9000", city="Gent")
    gent = Place(id="gent", rev=1, name="Ligo Portus", kind=PlaceKind.PARTNER, address=address, lat=51, lon=4, hours=())
    deinze = replace(gent, id="deinze", name="Campus", address=replace(address, postcode="9800", city="Deinze"))
    # The index of trainings is older than what is known of their places.
    file.put("places", [gent, deinze])
    file.close()
    return Catalogue.open(file.data_dir)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("bakker in Gent", "bread-gent"),
        ("boulanger à Gand", "bread-gent"),
        ("Dutch 9000", "dutch-gent"),
        ("Nederlands Nevele", "dutch-deinze"),
        ("bakker ge", "bread-gent"),
        ("Ligo", "bread-gent dutch-gent"),
        ("Portuss ", "bread-gent dutch-gent"),
        ("bakker in Brugge", ""),
    ],
)
def test_a_training_is_found_by_where_it_is(lessons: Catalogue, typed: str, found: str) -> None:
    result = lessons.search_trainings(Query(text=typed, today=TODAY))
    assert {card.id for card in lessons.training_cards(result, 0, 10)} == set(found.split())


def test_a_postal_code_finds_its_whole_town(tmp_path: Path) -> None:
    town = replace(MUNICIPALITIES[0], postcodes=("9000", "9050"))
    file = ReplicaFile(tmp_path)
    file.put("municipalities", [town])
    file.put("vacancies", [job("one", "Bakker", locations=(Location(city="Gent", postcode="9000"),))])
    file.close()
    made = Catalogue.open(file.data_dir)
    found = [made.search(Query(text=f"bakker {code} ", today=TODAY)).count for code in ("9000", "9050", "9051")]
    assert found == [1, 1, 0]


def test_a_word_inside_a_name_finds_what_is_called_so(tmp_path: Path) -> None:
    store = job("store", "Magazijnier", occupation=OccupationRef(scheme="wis", code="4321.warehouse_worker"))
    made = opened(tmp_path, store, job("bread", "Bakker"))
    result = made.search(Query(text="مستودع", today=TODAY))
    assert [card.id for card in made.cards(result, 0, 5)] == ["store"]


def test_a_compound_that_nobody_wrote_finds_what_has_both_its_parts(tmp_path: Path) -> None:
    pets = job("pets", "Winkelhulp", occupation=None, req=Requirements(competences=("Dieren verzorgen",)))
    shop = job("shop", "Verkoper", occupation=None, sectors=("shop",))
    both = replace(pets, id="both", title="Verkoper", sectors=("shop",))
    made = opened(tmp_path, pets, shop, both, job("hut", "Dakwerker", occupation=None, sectors=("building",)))
    for typed, found in (
        ("dierenwinkel", "both pets"),
        ("Dierenhulp ", "pets"),
        ("winkeljob ", "shop both pets"),
        ("bouwjob", "hut"),
    ):
        result = made.search(Query(text=typed, today=TODAY))
        assert {card.id for card in made.cards(result, 0, 5)} == set(found.split())
        assert result.corrected == {}
    assert made.search(Query(text="vanwinkel ", today=TODAY)).count == 0


def test_a_name_that_nothing_is_called_by_finds_its_compounds(tmp_path: Path) -> None:
    file = ReplicaFile(tmp_path)
    food = Occupation(id="food", rev=1, labels={"nl": "Verkoper voeding", "de": "Verkäufer"}, sector="shop")
    clothes = Occupation(id="clothes", rev=1, labels={"nl": "Verkoper mode", "de": "Modeverkäufer"}, sector="shop")
    file.put("occupations", [food, clothes])
    file.put("vacancies", [job("one", "Winkelhulp", occupation=OccupationRef(scheme="wis", code="clothes"))])
    file.close()
    made = Catalogue.open(file.data_dir)
    assert [made.search(Query(text=typed, today=TODAY)).count for typed in ("Verkäufer", "käufer ")] == [1, 0]


def test_a_saint_may_be_written_short(tmp_path: Path) -> None:
    file = ReplicaFile(tmp_path)
    file.put("municipalities", [replace(MUNICIPALITIES[0], name={"nl": "Sint-Niklaas", "fr": "Saint-Nicolas"})])
    file.put("vacancies", [job("one", "Bakker", locations=(Location(city="Sint-Niklaas"),))])
    file.close()
    made = Catalogue.open(file.data_dir)
    for typed in ("bakker St-Niklaas", "bakker St. Nicolas", "bakker saint-nicolas"):
        assert made.search(Query(text=typed, today=TODAY)).count == 1
