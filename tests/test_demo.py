import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from hashlib import sha256
from itertools import combinations
from pathlib import Path

import pytest
from replica_file import ReplicaFile

from central.demo import generate
from central.demo.employers import Employers
from central.demo.lessons import Lessons
from central.demo.market import Market
from central.demo.occupations import DemoOccupation, load_occupations
from central.demo.partners import holidays, load_partners, partners, places
from central.demo.phrases import load_phrases
from central.demo.trainings import Trainings
from central.geography import by_nis, municipalities, towns
from central.store import Store
from kiosk.catalogue.catalogue import Catalogue
from kiosk.config import LANGUAGES
from kiosk.errors import BadData, ConfigError
from kiosk.model.partner import PlaceKind
from kiosk.model.search import Filters, Query, VacancyCard
from kiosk.model.taxonomy import DOMAINS
from kiosk.model.vacancy import ContractKind, Regime, Schedule, Vacancy

TODAY = date(2026, 5, 14)
DEMO = Path(__file__).resolve().parents[1] / "assets" / "demo"


@pytest.fixture(scope="module")
def occupations() -> tuple[DemoOccupation, ...]:
    return load_occupations()


@pytest.fixture(scope="module")
def vacancies(occupations: tuple[DemoOccupation, ...]) -> tuple[Vacancy, ...]:
    return tuple(Market(occupations, Employers(), load_phrases(), today=TODAY))


@pytest.fixture(scope="module")
def catalogue(
    occupations: tuple[DemoOccupation, ...],
    vacancies: tuple[Vacancy, ...],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Catalogue]:
    data = tmp_path_factory.mktemp("demo")
    file = ReplicaFile(data)
    file.put("occupations", [item.occupation for item in occupations])
    file.put("municipalities", municipalities())
    file.put("vacancies", vacancies)
    file.close()
    catalogue = Catalogue.open(data)
    yield catalogue
    catalogue.close()


@pytest.fixture(scope="module")
def trainings(occupations: tuple[DemoOccupation, ...], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    sheets = load_partners()
    here = tuple(places(sheets, TODAY))
    data = tmp_path_factory.mktemp("trainings")
    file = ReplicaFile(data)
    file.put("occupations", [item.occupation for item in occupations])
    file.put("municipalities", municipalities())
    file.put("places", here)
    file.put("partners", list(partners(sheets, here)))
    file.put("trainings", [*Trainings(occupations, here, today=TODAY).on(0), *Lessons(here, today=TODAY).on(0)])
    file.close()
    catalogue = Catalogue.open(data)
    yield catalogue
    catalogue.close()


def market(today: date = TODAY, total: int = 700) -> Market:
    return Market(load_occupations(), Employers(), load_phrases(), today=today, total=total)


def sentences(vacancy: Vacancy) -> frozenset[str]:
    """What a visitor reads as sentences, whatever numbers are in them."""
    text = "\n".join((vacancy.description, vacancy.requirements_text, vacancy.offer_text))
    parts = re.split(r"(?<=[.!?])\s+(?=[^\W\d_a-z])|\n", text)
    return frozenset(re.sub(r"\d+", "0", part.strip("• ")) for part in parts if part.strip("• "))


def test_there_is_enough_of_everything(occupations: tuple[DemoOccupation, ...], vacancies: tuple[Vacancy, ...]) -> None:
    assert len(occupations) >= 120
    assert all(set(item.occupation.labels) == set(occupations[0].occupation.labels) for item in occupations)
    assert len(vacancies) >= 12_000
    assert {item.code for item in occupations} == {
        vacancy.occupation.code for vacancy in vacancies if vacancy.occupation
    }
    assert len({vacancy.employer.name for vacancy in vacancies}) >= 400
    spoken = [vacancy.lang for vacancy in vacancies]
    assert spoken.count("fr") > 200
    assert spoken.count("en") > 200
    assert len({vacancy.id for vacancy in vacancies}) == len(vacancies)


def test_a_hundred_result_pages_hold_no_two_alike(
    catalogue: Catalogue, occupations: tuple[DemoOccupation, ...], vacancies: tuple[Vacancy, ...]
) -> None:
    known = {vacancy.id: vacancy for vacancy in vacancies}
    texts = {id: sentences(vacancy) for id, vacancy in known.items()}
    largest = sorted((town for town in towns() if town.municipality.region == "flanders"), key=lambda t: -t.inhabitants)
    popular = sorted(occupations, key=lambda item: -item.weight)
    words = [item.occupation.labels["nl"] for item in popular[:50]]
    words += [item.occupation.labels["fr"] for item in popular[:10]]
    words += ["chauffeur", "nacht", "weekend", "student", "deeltijds", "zorg", "magazijn", "bakkerij", "interim", ""]
    words += [town.municipality.name["nl"] for town in largest[:30]]
    pages: list[list[VacancyCard]] = []
    for text in words:
        result = catalogue.search(Query(text=text, today=TODAY.isoformat()))
        for start in (0, 20):
            pages.append(catalogue.cards(result, start, start + 20))
    pages = [page for page in pages if len(page) == 20]
    assert len(pages) >= 100
    for page in pages:
        assert len({(card.title, card.employer) for card in page}) == len(page)
        for one, other in combinations([texts[card.id] for card in page], 2):
            assert 2 * len(one & other) < min(len(one), len(other)), one & other


def test_titles_are_the_employers_own_everywhere(vacancies: tuple[Vacancy, ...]) -> None:
    assert len({(vacancy.title, vacancy.employer.name) for vacancy in vacancies}) == len(vacancies)


def test_work_is_in_flanders_and_brussels_and_contacts_are_fictitious_roles(vacancies: tuple[Vacancy, ...]) -> None:
    for vacancy in vacancies:
        (place,) = vacancy.locations
        town = by_nis()[place.nis]
        assert town.region in ("flanders", "brussels")
        assert place.postcode in town.postcodes
        assert place.lat is not None
        assert abs(place.lat - town.lat) < 0.02
        assert vacancy.apply.email.endswith(".example") or not vacancy.apply.email
        assert ".example/" in vacancy.apply.url or not vacancy.apply.url
        assert re.fullmatch(r"(0\d 1\d\d|0\d\d 1\d) \d\d \d\d|", vacancy.apply.phone)
        assert vacancy.apply.instructions
        assert vacancy.apply.phone or vacancy.apply.email or vacancy.apply.url
        assert "{" not in vacancy.description + vacancy.requirements_text + vacancy.offer_text


def test_facts_agree_with_titles_and_texts(vacancies: tuple[Vacancy, ...]) -> None:
    for vacancy in vacancies:
        title = vacancy.title.lower()
        if vacancy.lang == "nl" and "nacht" in title.split():
            assert Schedule.NIGHT in vacancy.schedule, vacancy
        if "deeltijds" in title:
            assert vacancy.regime is Regime.PART, vacancy
        if vacancy.contract.kind is ContractKind.VOLUNTEER:
            assert vacancy.salary is None
        for licence in re.findall(r"rijbewijs (AM|BE|CE|A|B|C|D)\b", vacancy.requirements_text):
            assert licence in vacancy.req.licences
        assert vacancy.hours_min is not None
        assert vacancy.hours_max is not None
        assert vacancy.hours_min <= vacancy.hours_max


def test_dates_are_fresh_more_often_than_old(vacancies: tuple[Vacancy, ...]) -> None:
    ages = [(TODAY - date.fromisoformat(vacancy.published[:10])).days for vacancy in vacancies]
    assert 0 <= min(ages) <= max(ages) <= 60
    assert sum(age <= 7 for age in ages) > 0.3 * len(ages)
    assert all(vacancy.valid_until > TODAY.isoformat() for vacancy in vacancies)


def test_every_process_makes_the_same() -> None:
    program = "import test_demo; print(test_demo.fingerprint())"
    here = Path(__file__).parent
    path = f"{here}:{here.parent}"
    environment = {"PYTHONHASHSEED": "1", "PYTHONPATH": path}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == fingerprint()


def fingerprint() -> str:
    return sha256(repr(list(market(total=150))).encode()).hexdigest()


def test_a_day_changes_about_five_percent() -> None:
    today = market(total=3000)
    before = {vacancy.id: vacancy for vacancy in today}
    today.pass_day()
    after = {vacancy.id: vacancy for vacancy in today}
    gone, new = before.keys() - after.keys(), after.keys() - before.keys()
    changed = {id for id in before.keys() & after.keys() if before[id] != after[id]}
    assert len(after) == len(before)
    assert 0.035 * len(before) < len(gone) + len(new) + len(changed) < 0.075 * len(before)
    assert gone == today.removed.keys()
    assert all(after[id].updated > before[id].updated for id in changed)


def test_what_expires_is_succeeded() -> None:
    today = market(total=300)
    for _ in range(40):
        today.pass_day()
    assert set(today.removed.values()) == {"filled", "expired"}
    assert all(vacancy.valid_until >= today.today.isoformat() for vacancy in today)


def test_the_demo_goes_on_in_a_store(tmp_path: Path) -> None:
    with Store.create(tmp_path / "store") as store:
        with pytest.raises(ConfigError, match="Begin it"):
            generate(store, 1, TODAY)
        generate(store, 0, TODAY, vacancies=300)
        first = store.ids("vacancies")
        changes = {}
        generate(
            store,
            2,
            TODAY + timedelta(days=9),
            vacancies=300,
            report=lambda name, new, gone: changes.update({name: new}),
        )
        assert changes["municipalities"].changed == 0
        assert changes["places"].changed == 0
        assert 0 < changes["vacancies"].changed < 60
        assert 0 < changes["trainings"].changed < 200
        assert 0 < len(first - store.ids("vacancies")) < 40
        counts = store.counts()
        assert counts["trainings"] == 1900 + 332
        assert counts["places"] == 150
        assert store.ids("texts") == {"attribution", "notice.sample", *(f"guide.{code}" for code in LANGUAGES)}
        assert changes["texts"].changed == 1
        with pytest.raises(ConfigError, match="day 2 already"):
            generate(store, 1, TODAY)


def test_trainings_start_at_places_that_exist(occupations: tuple[DemoOccupation, ...]) -> None:
    here = tuple(places(load_partners(), TODAY))
    trainings = list(Trainings(occupations, here, today=TODAY).on(0))
    assert len(trainings) == 1900
    trainings += Lessons(here, today=TODAY).on(0)
    assert len(trainings) == 1900 + 332
    assert len({training.id for training in trainings}) == 1900 + 332
    known = {place.id for place in here}
    for training in trainings:
        assert training.sessions
        assert all(session.place_id in known and session.start > TODAY.isoformat() for session in training.sessions)
        assert training.valid_until == training.sessions[-1].start
        assert "{" not in training.description


def test_lessons_are_for_everybody_who_looks_for_work() -> None:
    here = tuple(places(load_partners(), TODAY))
    lessons = list(Lessons(here, today=TODAY).on(0))
    assert lessons == list(Lessons(here, today=TODAY).on(0))
    of = {place.id: place.partner_ids for place in here}
    for lesson in lessons:
        assert not lesson.occupations
        assert DOMAINS.keys() & lesson.domains
        assert lesson.cost is not None
        assert lesson.cost.free_jobseeker
        assert len(lesson.sessions) >= 2
        assert all(lesson.provider_id in of[session.place_id] for session in lesson.sessions)
    titles = {lesson.title for lesson in lessons}
    for level in ("1.1", "1.2", "2.1", "2.2", "2.3", "2.4"):
        assert any(f"NT2, niveau {level} " in title for title in titles)
    assert {lesson.min_dutch for lesson in lessons if "niveau 1.1" in lesson.title} == {"none"}
    assert {lesson.min_dutch for lesson in lessons if lesson.title.startswith("Smartphone")} == {"A1"}
    assert {session.schedule for lesson in lessons for session in lesson.sessions} == {"day", "evening", "weekend"}


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("NT2 ", "Nederlands NT2, niveau 1.1 (Breakthrough, A1)"),
        ("nederlands", "Nederlands NT2, niveau 1.1 (Breakthrough, A1)"),
        ("computer", "Computer: de eerste stappen"),
        ("taalles ", "Nederlands NT2, niveau 1.1 (Breakthrough, A1)"),
        ("inburgering ", "Vivre et travailler en Flandre: orientation sociale"),
        ("solliciteren ", "Solliciteren in het Nederlands"),
        ("rekenen ", "Rekenen: de basis"),
        ("itsme ", "Zelf online regelen: itsme, eID en e-mail"),
        ("néerlandais ", "Le néerlandais au travail, avec des explications en français"),
        ("dutch ", "Dutch at work, explained in English"),
    ],
)
def test_lessons_are_found_by_what_people_type(trainings: Catalogue, words: str, title: str) -> None:
    result = trainings.search_trainings(Query(text=words, today=TODAY.isoformat()))
    assert title in {card.title for card in trainings.training_cards(result, 0, 40)}


@pytest.mark.parametrize(
    ("plain", "same"),
    [
        ("nederlands ", ("nederlandse taal ", "język niderlandzki ", "limba olandeză ", "нідерландська мова ")),
        ("taalles ", ("мова ", "курси мови ", "دروس لغة ", "język ", "dil kursu ", "limbă ", "езиков курс ")),
        (
            "nederlands voor beginners ",
            ("нідерландська для початківців ", "هولندية للمبتدئين ", "olandeză pentru începători "),
        ),
        ("knelpuntberoep ", ("métier en pénurie ", "shortage occupation ", "дефіцитна професія ")),
        ("code 95 ", ("cod 95 ", "код 95 ", "kod 95 ")),
        ("rijbewijs b ", ("permis b ", "permiso b ", "права категорії b ")),
    ],
)
def test_lessons_are_the_same_in_whatever_language_they_are_sought(
    trainings: Catalogue, plain: str, same: tuple[str, ...]
) -> None:
    def found(text: str) -> set[str]:
        result = trainings.search_trainings(Query(text=text, today=TODAY.isoformat()))
        return {card.id for card in trainings.training_cards(result, 0, result.count)}

    assert found(plain)
    for text in same:
        assert found(text) == found(plain), text


def test_lessons_for_beginners_come_first_for_who_asks_for_these(trainings: Catalogue) -> None:
    result = trainings.search_trainings(Query(text="nederlands voor beginners ", today=TODAY.isoformat()))
    assert {card.dutch for card in trainings.training_cards(result, 0, 20)} == {"none"}


def test_what_leads_to_a_shortage_is_found_by_that_word(trainings: Catalogue) -> None:
    result = trainings.search_trainings(Query(text="knelpuntberoep ", today=TODAY.isoformat()))
    assert all(card.shortage for card in trainings.training_cards(result, 0, result.count))
    all_of_them = trainings.search_trainings(Query(today=TODAY.isoformat()))
    cards = trainings.training_cards(all_of_them, 0, all_of_them.count)
    assert result.count == sum(card.shortage for card in cards)


def test_lessons_of_all_kinds_have_a_picture(trainings: Catalogue) -> None:
    def titles(filters: Filters) -> set[str]:
        result = trainings.search_trainings(Query(filters=filters, today=TODAY.isoformat()))
        return {card.title for card in trainings.training_cards(result, 0, result.count)}

    languages, zero = titles(Filters(domains=frozenset({"languages"}))), titles(Filters(dutch=frozenset({"none"})))
    assert "Nederlands NT2, niveau 1.1 (Breakthrough, A1)" in languages & zero
    assert "Nederlands NT2, niveau 1.2 (Waystage, A2)" in languages - zero
    assert "Le français au travail, pour débutants" in languages
    assert "Computer basics" in titles(Filters(domains=frozenset({"computer"}))) & titles(
        Filters(domains=frozenset({"it"}))
    )
    assert zero < titles(Filters(dutch=frozenset({"little"})))
    assert "Finding a job in Flanders" in titles(Filters(domains=frozenset({"applying"})))
    assert "Rekenen: de basis" in titles(Filters(domains=frozenset({"arithmetic"})))


def test_some_trainings_are_in_french_and_in_english(trainings: Catalogue) -> None:
    counts = trainings.search_trainings(Query(today=TODAY.isoformat())).facets["language"]
    assert {item.value: item.count for item in counts} == {"nl": 2195, "fr": 18, "en": 19}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("count = 14", "count = 17"), r"lessons.toml:\d+: Nederlands NT2, .*: count: 17 is not from 1 to 16"),
        (('providers = ["cvo"]', 'providers = ["cvp"]'), "providers: 'cvp' is none of"),
        (('towns = ["Brussel", "Halle"]', 'towns = ["Brüssel"]'), "towns: 'Brüssel' is none of"),
        (('dutch = "A1"', 'dutch = "none"'), "dutch: 'none' is none of: A1, A2"),
        (('language = "fr"', 'language = "de"'), "language: 'de' is none of: en, fr, nl"),
    ],
)
def test_a_wrong_lesson_is_named(tmp_path: Path, change: tuple[str, str], message: str) -> None:
    text = (DEMO / "lessons.toml").read_text(encoding="utf-8")
    assert change[0] in text
    (tmp_path / "lessons.toml").write_text(text.replace(*change, 1), encoding="utf-8")
    here = tuple(places(load_partners(), TODAY))
    with pytest.raises(BadData, match=message):
        Lessons(here, today=TODAY, source=tmp_path / "lessons.toml")


def test_all_partners_can_be_found() -> None:
    sheets = load_partners()
    here = tuple(places(sheets, TODAY))
    found = {partner.id: partner for partner in partners(sheets, here)}
    wanted = {
        "vdab",
        "rva",
        "wijk-werken",
        "gtb",
        "sln",
        "ocmw",
        "gemeente",
        "actiris",
        "syntra",
        "cvo",
        "ligo",
        "unia",
    }
    assert wanted | {"agii", "naric", "evc", "digibank", "starterslabo"} <= found.keys()
    assert all(partner.about and partner.services and partner.languages for partner in found.values())
    assert len(found["vdab"].place_ids) > 40
    assert len({place.id for place in here}) == 150
    assert {place.kind for place in here} == set(PlaceKind)
    for place in here:
        assert place.hours
        assert place.accessibility
        assert "2026-12-25" in {item.date for item in place.exceptions}


def test_holidays_follow_easter() -> None:
    assert (date(2026, 5, 14), "O.L.H. Hemelvaart") in holidays(2026)
    assert (date(2024, 4, 1), "Paasmaandag") in holidays(2024)
    assert (date(2027, 5, 17), "Pinkstermaandag") in holidays(2027)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("shortage = true", "shortage = 1"), r"occupations/care.toml:8: 5321\.healthcare_assistant: shortage"),
        (("weight = 9", "weight = 11"), r"5321\.healthcare_assistant: weight: 11 is not from 1 to 10"),
        (('contracts = ["permanent"', 'contracts = ["forever"'), "contracts: 'forever' is none of"),
        (('fr = "Aide-soignant"', 'fr = ""'), "care.toml:9: .*labels: fr: is empty"),
        (("hours = 1200", "hours = 1200\nprice = 3"), "care.toml:31: .*price: is no key here"),
        (('isco = "5321"\n', ""), "isco: is missing"),
    ],
)
def test_a_wrong_occupation_is_named(tmp_path: Path, change: tuple[str, str], message: str) -> None:
    folder = tmp_path / "occupations"
    folder.mkdir()
    text = (DEMO / "occupations" / "care.toml").read_text(encoding="utf-8")
    assert change[0] in text
    (folder / "care.toml").write_text(text.replace(*change, 1), encoding="utf-8")
    with pytest.raises(BadData, match=message):
        load_occupations(folder)
