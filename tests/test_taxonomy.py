from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from replica_file import ReplicaFile
from test_demo import TODAY

from central.demo.employers import Employers
from central.demo.market import Market
from central.demo.occupations import LANGUAGES, load_occupations
from central.demo.phrases import load_phrases
from central.demo.taxonomy import FOLDER, taxonomy
from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.sentence import around
from kiosk.catalogue.subjects import tongues
from kiosk.catalogue.tokens import fold, tokens
from kiosk.catalogue.wishes import wishes
from kiosk.errors import BadData
from kiosk.feed.limits import LINE_BYTES
from kiosk.feed.record import encode_put
from kiosk.model.search import Query
from kiosk.model.taxonomy import Occupation
from kiosk.model.vacancy import Vacancy

ICONS = Path(__file__).resolve().parents[1] / "assets" / "icons" / "duotone"

# What people type for well-known work: one word per language, in the order of LANGUAGES.
TYPED = {
    "7512.baker": "bakker boulanger baker Bäcker خباز fırıncı пекар piekarz brutar panadero хлебар",
    "9112.building_cleaner": "schoonmaakster nettoyeuse cleaner Putzfrau منظف temizlikçi прибиральниця sprzątaczka"
    " curățenie limpiadora чистачка",
    "8332.truck_driver": "chauffeur conducteur driver Fahrer سائق şoför водій kierowca șofer conductor шофьор",
    "8331.bus_driver": "chauffeur chauffeur driver Fahrerin سائق sürücü водійка kierowca șofer chófer водач",
    "2221.nurse": "verpleegster infirmière nurse Krankenschwester ممرضة hemşire медсестра pielęgniarka"
    " asistentă_medicală enfermera медсестра",
    "7411.electrician": "elektricien électricien electrician Elektriker كهربائي elektrikçi електрик elektryk"
    " electrician electricista електротехник",
    "5120.cook": "kok cuisinier chef Koch طباخ aşçı кухар kucharz bucătar cocinero готвач",
    "5141.hairdresser": "kapster coiffeuse barber Friseur حلاق kuaför перукар fryzjer frizer peluquera фризьор",
    "7126.plumber": "loodgieter plombier plumber Klempner سباك tesisatçı сантехнік hydraulik instalator fontanero"
    " водопроводчик",
    "7131.painter": "schilder peintre painter Maler دهان boyacı маляр malarz zugrav pintor бояджия",
    "5131.waiter": "ober serveuse waitress Kellner نادل garson офіціантка kelnerka ospătar camarera сервитьор",
    "6113.gardener": "tuinman jardinier gardener Gärtner بستاني bahçıvan садівник ogrodnik grădinar jardinero градинар",
    "7231.car_mechanic": "garagist mécano mechanic Automechaniker ميكانيكي tamirci механік mechanik mecanic mecánico"
    " механик",
}


@pytest.fixture(scope="module")
def occupations() -> tuple[Occupation, ...]:
    return taxonomy(load_occupations())


@pytest.fixture(scope="module")
def vacancies() -> dict[str, Vacancy]:
    market = Market(load_occupations(), Employers(), load_phrases(), today=TODAY, total=300)
    return {vacancy.id: vacancy for vacancy in market}


@pytest.fixture(scope="module")
def catalogue(
    occupations: tuple[Occupation, ...], vacancies: dict[str, Vacancy], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Catalogue]:
    data = tmp_path_factory.mktemp("taxonomy")
    file = ReplicaFile(data)
    file.put("occupations", occupations)
    file.put("vacancies", vacancies.values())
    file.close()
    catalogue = Catalogue.open(data)
    yield catalogue
    catalogue.close()


def code_of(vacancy: Vacancy) -> str:
    assert vacancy.occupation
    return vacancy.occupation.code


@pytest.mark.parametrize("code", TYPED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_people_find_work_in_their_own_words(
    catalogue: Catalogue, vacancies: dict[str, Vacancy], code: str, language: str
) -> None:
    words = TYPED[code].split()
    assert len(words) == len(LANGUAGES)
    typed = words[LANGUAGES.index(language)].replace("_", " ")
    wanted = {id for id, vacancy in vacancies.items() if code_of(vacancy) == code}
    assert wanted
    for text in (typed, f"{typed} ", typed.upper() if language != "tr" else typed):
        result = catalogue.search(Query(text=text, today=TODAY.isoformat()))
        found = [card.id for card in catalogue.cards(result, 0, result.count)]
        assert wanted <= set(found), text
        assert code[:2] in {code_of(vacancies[id])[:2] for id in found[:3]}, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_finds_all_occupations_that_are_called_so(
    catalogue: Catalogue, vacancies: dict[str, Vacancy], occupations: tuple[Occupation, ...], language: str
) -> None:
    of = {code_of(vacancy): id for id, vacancy in vacancies.items()}
    for one in occupations:
        words = tokens(one.labels[language])
        for at, word in enumerate(words):
            meant = at in around(words, language) or any(tongues([word])) or any(wishes([word]))
            if one.id not in of or len(word) < 3 or meant:
                continue
            for text in (word, f"{word} "):
                result = catalogue.search(Query(text=text, language=language, today=TODAY.isoformat()))
                assert of[one.id] in {card.id for card in catalogue.cards(result, 0, result.count)}, text


@pytest.mark.parametrize(
    ("language", "typed", "codes"),
    [
        ("tr", "öğretmen", {"2330.secondary_teacher", "2341.primary_teacher", "2342.preschool_teacher"}),
        ("de", "Pflegerin", {"2221.nurse", "5322.home_carer"}),
        ("en", "teachers", {"2330.secondary_teacher", "2341.primary_teacher", "2342.preschool_teacher"}),
        ("en", "shop assistant", {"5223.bakery_seller"}),
    ],
)
def test_a_word_that_another_one_is_written_to_finds_both(
    catalogue: Catalogue, vacancies: dict[str, Vacancy], language: str, typed: str, codes: set[str]
) -> None:
    result = catalogue.search(Query(text=f"{typed} ", language=language, today=TODAY.isoformat()))
    assert codes <= {code_of(vacancies[card.id]) for card in catalogue.cards(result, 0, result.count)}


@pytest.mark.parametrize(
    ("language", "typed"), [("en", "nurse"), ("fr", "infirmier"), ("uk", "медсестра"), ("ar", "ممرض")]
)
def test_the_label_of_an_occupation_finds_what_is_called_so_first(
    catalogue: Catalogue, vacancies: dict[str, Vacancy], language: str, typed: str
) -> None:
    nurses = sum(code_of(vacancy) == "2221.nurse" for vacancy in vacancies.values())
    result = catalogue.search(Query(text=f"{typed} ", language=language, today=TODAY.isoformat()))
    found = [code_of(vacancies[card.id]) for card in catalogue.cards(result, 0, result.count)]
    assert found[:nurses] == ["2221.nurse"] * nurses
    assert not {"3251.dental_assistant", "5312.kindergarten_aide"}.intersection(found)


@pytest.mark.parametrize(
    ("language", "typed", "codes"),
    [
        ("nl", "kamermeisje", ["9112.building_cleaner", "9111.household_helper"]),
        ("bg", "камериерка", ["9112.building_cleaner", "9111.household_helper"]),
        ("uk", "двірник", ["9611.refuse_collector"]),
        ("nl", "tolk", []),
    ],
)
def test_work_without_vacancies_leads_to_work_like_it(
    catalogue: Catalogue, language: str, typed: str, codes: list[str]
) -> None:
    result = catalogue.search(Query(text=f"{typed} ", language=language, today=TODAY.isoformat()))
    assert (result.count, result.corrected) == (0, {})
    suggested = catalogue.suggest(typed, language, None, today=TODAY.isoformat())
    assert [one.code for one in suggested][: len(codes) or None] == codes


@pytest.mark.parametrize(
    ("language", "typed", "sector"),
    [
        ("nl", "winkel", "shop"),
        ("en", "cleaning", "cleaning"),
        ("es", "limpieza", "cleaning"),
        ("nl", "bouw", "building"),
    ],
)
def test_who_names_a_sector_sees_its_work_first(
    catalogue: Catalogue,
    vacancies: dict[str, Vacancy],
    occupations: tuple[Occupation, ...],
    language: str,
    typed: str,
    sector: str,
) -> None:
    of = {one.id: one.sector for one in occupations}
    result = catalogue.search(Query(text=f"{typed} ", language=language, today=TODAY.isoformat()))
    found = [of[code_of(vacancies[card.id])] for card in catalogue.cards(result, 0, result.count)]
    assert found[:4] == [sector] * 4
    suggested = catalogue.suggest(typed, language, None, today=TODAY.isoformat())
    assert {of[one.code] for one in suggested if one.code in of} == {sector}


def test_two_letters_do_not_become_the_middle_of_a_name(catalogue: Catalogue) -> None:
    suggested = catalogue.suggest("it", "nl", None, 50, today=TODAY.isoformat())
    assert all(fold(one.text).startswith("it") or "it" in tokens(one.text) for one in suggested if not one.code)


def test_there_are_enough_occupations_with_names_in_every_language(occupations: tuple[Occupation, ...]) -> None:
    assert len(occupations) >= 260
    assert len({one.id for one in occupations}) == len(occupations)
    icons = {path.stem for path in ICONS.glob("*.svg")}
    for one in occupations:
        assert one.labels.keys() == one.synonyms.keys() == set(LANGUAGES), one.id
        assert all(one.synonyms[language] for language in LANGUAGES), one.id
        assert one.icon in icons, one.id
        assert one.isco == one.id[:4], one.id
        assert len(encode_put(one)) < LINE_BYTES // 4, one.id
        for language in LANGUAGES:
            names = [name.casefold() for name in (one.labels[language], *one.synonyms[language])]
            assert len(set(names)) == len(names), (one.id, language)


@pytest.mark.parametrize(("language", "foreign"), [("uk", "ыъэё"), ("bg", "ыэёіїєґ")])
def test_names_are_in_the_letters_of_their_language(
    occupations: tuple[Occupation, ...], language: str, foreign: str
) -> None:
    for one in occupations:
        names = "".join((one.labels[language], *one.synonyms[language])).lower()
        assert not set(names) & set(foreign), one.id
        assert any("\u0400" < letter < "\u0500" for letter in one.labels[language]), one.id
        for spoken in ("uk", "bg", "ar"):
            first, last = ("\u0600", "\u06ff") if spoken == "ar" else ("\u0400", "\u04ff")
            written = chain((one.labels[spoken],), one.synonyms[spoken])
            assert any(first <= letter <= last for name in written for letter in name), one.id


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (('bg = ["Стюард"', 'xx = ["Стюард"'), r"logistics\.toml:\d+: 5111\.cabin_crew: bg: is missing"),
        (('en = ["Skipper", ', 'en = ["Skipper"] #'), r"3152\.skipper: en: needs 2 or more texts"),
        (('["3153.pilot"]', '["3153.pilot"]\nwage = 3'), r"3153\.pilot: wage: is no key here"),
        (('["3153.pilot"]', '["pilot"]'), "pilot: does not begin with an ISCO group"),
        (('["3153.pilot"]', '["8332.truck_driver"]'), "8332.truck_driver: is the code of another occupation"),
        (('nl = ["Piloot"', 'nl = ["Schipper"'), "nl: 'Schipper' is another occupation"),
        (('sector = "logistics"', 'sector = "air"'), "sector: 'air' is none of"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, change: tuple[str, str], message: str) -> None:
    text = (FOLDER / "logistics.toml").read_text(encoding="utf-8")
    assert change[0] in text
    (tmp_path / "logistics.toml").write_text(text.replace(*change, 1), encoding="utf-8")
    with pytest.raises(BadData, match=message):
        taxonomy(load_occupations(), tmp_path)
