import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.__main__ import main
from central.importer import Report, import_rows
from central.mapping import RecordMapping, load_mapping
from central.rows import Format, Row, read_rows
from central.store import Store
from kiosk.errors import BadData, ConfigError
from kiosk.model.vacancy import Education, Experience, Regime, Schedule, Vacancy

ROOT = Path(__file__).parent.parent
VDAB = ROOT / "central" / "mappings" / "vdab-2013.toml"
SAMPLE = Path(os.environ.get("WIS_SAMPLE_DATA", ROOT.parent / "shared" / "data"))

SMALL = """
source = "s"
[format]
kind = "{kind}"
delimiter = ";"
[values]
town = {{ from = "plaats", match = '^\\d{{4}} (.+)$' }}
[tables.regime]
FT = "full"
[tables.language]
ja = "fr"
nee = ""
[fields]
id = {{ from = "ref", required = true }}
title = {{ from = "functie", required = true }}
description = {{ sentences = ["Werk in {{town}}.", "Bel {{tel}}."], default = "Geen tekst." }}
lang = {{ const = "nl" }}
employer.name = {{ from = "bedrijf", default = "Niet bekend" }}
locations = [{{ from = "town", place = "name" }}]
contract.kind = {{ const = "permanent" }}
regime = {{ from = "uren", table = "regime" }}
hours_max = {{ from = "aantal", number = true }}
positions = {{ from = "plaatsen", integer = true, at_least = 1 }}
sectors = {{ from = "sectoren", split = "," }}
published = {{ const = "2026-01-01T00:00:00Z" }}
updated = {{ const = "2026-01-01T00:00:00Z" }}
valid_until = {{ const = "2026-12-31" }}
[[fields.req.languages]]
when = {{ frans = "ja" }}
lang = {{ from = "frans", table = "language" }}
"""


def mapping(tmp_path: Path, kind: str = "json", **changes: str) -> RecordMapping:
    text = SMALL.format(kind=kind)
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    file = tmp_path / "mapping.toml"
    file.write_text(text, encoding="utf-8")
    return load_mapping(file)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.create(tmp_path / "store")


def vacancy(store: Store, id: str) -> Vacancy:
    found = store.get("vacancies", id)
    assert isinstance(found, Vacancy)
    return found


def imported(store: Store, rules: RecordMapping, source: Path) -> tuple[Report, list[dict[str, object]]]:
    log = source.with_suffix(".report")
    with log.open("w", encoding="utf-8") as file:
        report = Report(file=file)
        import_rows(store, rules, source, report)
    return report, [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]


def test_a_csv_becomes_vacancies_and_what_fails_is_reported_by_row(tmp_path: Path, store: Store) -> None:
    source = tmp_path / "v.csv"
    source.write_text(
        "ref;functie;plaats;uren;aantal;plaatsen;sectoren;frans;tel;bedrijf\n"
        "1;Kok;9000 Gent;FT;38,5;0;kitchen, shop;ja;09 1;Frituur\n"
        "2;Kelner;9999 Nergens;XX;veel;2;;nee;;\n"
        "3;;9000 Gent;FT;38;1;;;;\n"
        "4;te;weinig\n"
        "1;Bakker;8000 Brugge;FT;38;1;;;;\n",
        encoding="utf-8",
    )
    report, problems = imported(store, mapping(tmp_path, "csv"), source)
    kok = vacancy(store, "s:1")
    assert (kok.title, kok.hours_max, kok.positions, kok.sectors) == ("Kok", 38.5, 1, ("kitchen", "shop"))
    assert kok.description == "Werk in Gent. Bel 09 1."
    assert (kok.locations[0].nis, kok.regime, kok.req.languages[0].lang) == ("44021", Regime.FULL, "fr")
    kelner = vacancy(store, "s:2")
    assert (kelner.locations, kelner.regime, kelner.hours_max, kelner.req.languages) == ((), None, None, ())
    assert (kelner.employer.name, kelner.description) == ("Niet bekend", "Werk in Nergens.")
    assert (report.rows, report.records) == (5, 2)
    assert [(problem["row"], problem["field"]) for problem in problems] == [
        (2, "locations.0"),
        (2, "regime"),
        (2, "hours_max"),
        (3, "title"),
        (4, ""),
        (5, "id"),
    ]


def test_json_lines_with_broken_lines_arrive_without_them(tmp_path: Path, store: Store) -> None:
    source = tmp_path / "v.jsonl"
    lines = ['{"ref":"1","functie":"Kok"}', "{broken", "[1]", "", '{"ref":"2","functie":"' + "x" * 2_000_000 + '"}']
    source.write_text("\n".join([*lines, '{"ref":"3","functie":"Bakker"}']), encoding="utf-8")
    report, problems = imported(store, mapping(tmp_path, "jsonl"), source)
    assert store.ids("vacancies") == {"s:1", "s:3"}
    assert [problem["row"] for problem in problems] == [2, 3, 4]
    assert report.rows == 5


def test_a_second_import_changes_nothing(tmp_path: Path, store: Store) -> None:
    source = tmp_path / "v.json"
    source.write_text('[{"ref": 7, "functie": "Kok", "plaats": "9000 Gent"}]', encoding="utf-8")
    rules = mapping(tmp_path)
    imported(store, rules, source)
    before = vacancy(store, "s:7")
    imported(store, rules, source)
    assert vacancy(store, "s:7") == before


def test_a_file_that_the_mapping_does_not_fit_is_refused_and_loses_nothing(tmp_path: Path, store: Store) -> None:
    source = tmp_path / "v.json"
    source.write_text('[{"x": 1}]', encoding="utf-8")
    with pytest.raises(BadData, match="none of 1 rows could be mapped"):
        imported(store, mapping(tmp_path), source)
    source.write_text('{"rows": []}', encoding="utf-8")
    with pytest.raises(BadData, match="no list"):
        imported(store, mapping(tmp_path), source)
    assert store.counts()["vacancies"] == 0


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('kind = "json"', 'kind = "xml"', ':4: format.kind: "xml" is no format'),
        ("required = true }\ntitle", "requird = true }\ntitle", ":14: fields.id.requird: is unknown here"),
        ('place = "name"', 'place = "nam"', ':19: fields.locations.0.place: "nam" is unknown'),
        ('table = "regime"', 'table = "regim"', ':21: fields.regime.table: "regim" is no table'),
        ("integer = true", 'integer = "yes"', ":23: fields.positions.integer: is a text"),
        ("'^\\d{4} (.+)$'", "'('", ":7: values.town.match: is no regular expression"),
        ('lang = { const = "nl" }', 'lang = "nl"', ":17: fields.lang: is a plain value"),
        ('source = "s"', "", ":1: source: is missing"),
    ],
)
def test_a_wrong_mapping_is_refused_with_key_and_line(tmp_path: Path, old: str, new: str, says: str) -> None:
    with pytest.raises(ConfigError) as caught:
        mapping(tmp_path, **{old: new})
    assert says in str(caught.value)


@given(
    st.dictionaries(st.text(max_size=8), st.recursive(st.none() | st.integers() | st.text(), st.lists, max_leaves=4))
)
def test_any_row_is_mapped_or_reported(values: dict[str, object]) -> None:
    rules = load_mapping(VDAB)
    outcome = rules.apply(1, values)
    assert outcome.record is None
    assert outcome.problems[-1].why.startswith("the field is required")


def test_the_command_says_what_arrived(tmp_path: Path, store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "v.json"
    source.write_text('[{"ref": "1", "functie": "Kok", "uren": "?"}]', encoding="utf-8")
    words = ["import", str(source), "--store", str(store.folder), "--mapping"]
    assert main([*words, str(mapping(tmp_path).path)]) == 0
    said = capsys.readouterr().err
    assert "1 of 1 rows arrived as records; 1 values could not be mapped." in said
    assert "row 1: regime: '?' is not in the table 'regime'" in said
    assert main([*words, str(tmp_path / "none.toml")]) == 78


needs_sample = pytest.mark.skipif(
    not (SAMPLE / "vdab-opendata-2013").is_dir(), reason="the VDAB open data of 2013 are not here (WIS_SAMPLE_DATA)"
)


@needs_sample
def test_all_500_vacancies_of_vdab_2013_arrive(tmp_path: Path, store: Store) -> None:
    source = SAMPLE / "vdab-opendata-2013" / "vacatures.json"
    rows = json.loads(source.read_text(encoding="utf-8"))
    copy = tmp_path / "v.json"
    copy.write_bytes(source.read_bytes())
    report, problems = imported(store, load_mapping(VDAB), copy)
    assert (report.rows, report.records) == (500, 500)
    assert [(problem["field"], rows[int(str(problem["row"])) - 1]["NISCODE"]) for problem in problems] == [
        ("locations.0", problem["value"]) for problem in problems
    ]
    assert len(problems) == 3
    for number, row in enumerate(rows, 1):
        found = vacancy(store, f"vdab-2013:{number:06d}")
        assert found.title == row["BEROEP"].split(" ", 1)[1].strip()
        assert found.generated
        assert found.regime is (Regime.FULL if row["VOLTIJDS_DEELTIJDS"] == "voltijds" else Regime.PART)
        assert found.schedule == {"dagwerk": (Schedule.DAY,), "2-ploegen": (Schedule.TWO_SHIFTS,)}.get(
            row["TIJDSREGELING"], ()
        )
        assert found.req.experience in (Experience.NONE, Experience.MONTHS_6, Experience.YEARS_2)
        assert found.req.education
        assert (Education.MASTER in found.req.education) == ("Master" in row["STUDIENIVEAU_DETAIL"])
        spoken = {
            lang for lang, key in (("fr", "FRANS"), ("en", "ENGELS"), ("de", "DUITS")) if row[f"TAAL_{key}"] == "J"
        }
        assert {need.lang for need in found.req.languages} == spoken
        assert found.req.licences == ((row["RIJBEWIJS"].replace("A3", "AM"),) if row["RIJBEWIJS"] else ())
    assert len(store.ids("occupations")) == 74


@needs_sample
def test_the_response_of_a_job_site_is_readable_by_path() -> None:
    source = SAMPLE / "vdab-api" / "vacatureLight_zoek_response.json"
    rows = list(read_rows(source, Format(kind="json", records="resultaten")))
    assert rows
    assert all(isinstance(row, Row) and row.values for row in rows)
