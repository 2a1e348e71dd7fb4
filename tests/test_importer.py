import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from replica_file import ReplicaFile

from central.__main__ import main
from central.importer import Import, run
from central.mapping import load
from central.rule import Problem, Row
from central.store import Store
from kiosk.catalogue.catalogue import Catalogue
from kiosk.errors import ConfigError
from kiosk.feed.record import Record
from kiosk.model.search import Filters, Query
from kiosk.model.vacancy import ContractKind, Education, Experience, Regime, Schedule, Vacancy

ROOT = Path(__file__).resolve().parents[1]
VDAB = ROOT / "central" / "mappings" / "vdab-2013.toml"
SAMPLE = Path(os.environ.get("WIS_SAMPLE_DATA", ROOT.parent / "shared" / "data")) / "vdab-opendata-2013/vacatures.json"

JOB: dict[str, object] = {
    "id": 7,
    "headline": " Baker ",
    "apply_before": "Friday",
    "workplace": {"zip": "9000"},
    "type": "CDI",
    "posted": "14/05/2026 09:30",
    "shifts": "D, N",
    "languages": [{"code": "nl", "cefr": "B1"}, {"code": "en"}],
    "french_needed": "yes",
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "store") as store:
        yield store


@pytest.fixture
def documented(tmp_path: Path) -> Path:
    """The example of the documentation."""
    text = (ROOT / "docs" / "import.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
    path = tmp_path / "acme.toml"
    path.write_text(example, encoding="utf-8")
    return path


def imported(store: Store, source: Path, mapping: Path) -> tuple[dict[str, int], list[tuple[int, Problem]]]:
    problems: list[tuple[int, Problem]] = []

    def report(row: Row, problem: Problem) -> None:
        problems.append((row.number, problem))

    return dict(run(store, source, load(mapping), report)), problems


def written(path: Path, jobs: list[object]) -> Path:
    path.write_text(json.dumps({"result": {"jobs": jobs}}), encoding="utf-8")
    return path


def vacancy(store: Store, id: str) -> Vacancy:
    record = store.get("vacancies", id)
    assert isinstance(record, Vacancy)
    return record


def test_the_example_of_the_documentation_works(store: Store, documented: Path, tmp_path: Path) -> None:
    counts, problems = imported(store, written(tmp_path / "jobs.json", [JOB]), documented)
    assert (counts["rows"], counts["stored"], problems) == (1, 1, [])
    baker = vacancy(store, "acme:7")
    assert (baker.title, baker.lang, baker.employer.name) == ("Baker", "nl", "Not mentioned")
    assert baker.description == "Baker in Gent. Apply before Friday."
    assert baker.contract.kind is ContractKind.PERMANENT
    assert baker.published == "2026-05-14T09:30:00Z"
    assert baker.schedule == (Schedule.DAY, Schedule.NIGHT)
    assert [(need.lang, need.level) for need in baker.req.languages] == [("nl", "B1"), ("en", ""), ("fr", "")]
    (place,) = baker.locations
    assert (place.city, place.nis, place.postcode, place.country) == ("Gent", "44021", "9000", "BE")
    assert len(store.ids("municipalities")) == 565
    again, _ = imported(store, tmp_path / "jobs.json", documented)
    assert again["changed"] == 0


def test_no_bad_row_stops_the_others(store: Store, documented: Path, tmp_path: Path) -> None:
    rows: list[object] = [
        "no object",
        {**JOB, "id": 1, "type": "?", "workplace": {"zip": "0001"}, "shifts": "D, X"},
        {**JOB, "id": 2, "headline": "  "},
        {**JOB, "id": 3, "posted": "yesterday"},
        {**JOB, "id": 4, "headline": "x" * 500},
        {**JOB, "id": 4},
        {**JOB, "id": "5 6"},
        {key: value for key, value in JOB.items() if key != "apply_before"},
    ]
    counts, problems = imported(store, written(tmp_path / "jobs.json", rows), documented)
    assert (counts["rows"], counts["stored"], counts["refused"]) == (8, 3, 5)
    assert store.ids("vacancies") == {"acme:1", "acme:4", "acme:7"}
    said = [(row, problem.field, problem.value) for row, problem in problems]
    assert (1, "", "no object") in said
    assert (2, "locations", "0001") in said
    assert (2, "schedule", "X") in said
    assert (3, "title", "") in said
    assert (4, "published", "yesterday") in said
    assert (6, "id", "acme:4") in said
    assert any(row == 7 and "spaces" in problem.why for row, problem in problems)
    assert vacancy(store, "acme:1").contract.kind is ContractKind.OTHER
    assert vacancy(store, "acme:1").schedule == (Schedule.DAY,)
    assert vacancy(store, "acme:1").locations == ()
    assert len(vacancy(store, "acme:4").title) == 200
    assert vacancy(store, "acme:7").description == "Baker in Gent."


def test_json_lines_and_csv(store: Store, documented: Path, tmp_path: Path) -> None:
    text = documented.read_text(encoding="utf-8")
    lines = tmp_path / "jobs.jsonl"
    lines.write_text(f"{json.dumps(JOB)}\n\n{{broken\n{json.dumps({**JOB, 'id': 8})}\n", encoding="utf-8")
    mapping = tmp_path / "lines.toml"
    mapping.write_text(text.replace('format = "json"', 'format = "jsonl"', 1), encoding="utf-8")
    counts, problems = imported(store, lines, mapping)
    assert (counts["stored"], counts["refused"]) == (2, 1)
    assert [(row, problem.value) for row, problem in problems] == [(3, "{broken")]

    table = tmp_path / "jobs.csv"
    table.write_bytes(
        "id;headline;type;posted;shifts;workplace.zip\n9;Kok én ober;CDI;14/05/2026 09:30;D;9000\n10;x\n".encode(
            "latin-1"
        )
    )
    mapping.write_text(
        text.replace('format = "json"', 'format = "csv"').replace('encoding = "utf-8-sig"', 'encoding = "latin-1"'),
        encoding="utf-8",
    )
    counts, problems = imported(store, table, mapping)
    assert (counts["stored"], counts["refused"]) == (1, 1)
    assert vacancy(store, "acme:9").title == "Kok én ober"
    assert vacancy(store, "acme:9").locations[0].city == "Gent"
    assert "number of cells" in problems[0][1].why


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(values=st.lists(JSON, min_size=len(JOB), max_size=len(JOB)))
def test_any_row_is_mapped_or_reported(documented: Path, values: list[object]) -> None:
    problems: list[Problem] = []
    import_ = Import(load(documented), lambda _row, problem: problems.append(problem))
    row = Row(1, dict(zip(JOB, values, strict=True)))
    assert import_.record(row) or row.problems


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (('dataset = "vacancies"', 'dataset = "jobs"'), r"acme\.toml:1: dataset: 'jobs' is none of"),
        (
            ('"title" = {', '"titel" = {'),
            r"acme\.toml:\d+: fields: titel: is no field of vacancies; did you mean 'title'",
        ),
        (
            ('from = "headline" }\n"lang"', 'form = "headline" }\n"lang"'),
            r"fields: title: from: a rule has exactly one of",
        ),
        (
            ('codes = "contracts"', 'codes = "contract"'),
            r"contract\.kind: codes: 'contract' is none of: contracts, shifts",
        ),
        (('"CDI" = "permanent"', '"CDI" = "for ever"'), r"contract\.kind: 'for ever' is none of: permanent"),
        (("in {town}", "in {place}"), r"template: 'place' has no rule under \[let\] before it"),
        (('"updated" = ', '"sectors" = '), r"fields: needs a rule for 'updated'"),
        (('lang = { from = "code" }', 'tongue = { from = "code" }'), r"req\.languages 1: tongue: is no field here"),
        (('time = "%d/%m/%Y %H:%M" }\n"up', 'times = "x" }\n"up'), r"published: times: is no key here"),
        (('source = "acme"', 'source = "ACME:"'), "source: is small letters"),
    ],
)
def test_a_wrong_mapping_is_refused_with_line_and_key(documented: Path, wrong: tuple[str, str], message: str) -> None:
    text = documented.read_text(encoding="utf-8")
    assert wrong[0] in text
    changed = text.replace(*wrong, 1)
    documented.write_text(changed, encoding="utf-8")
    with pytest.raises(ConfigError, match=message) as refusal:
        load(documented)
    line = int(re.search(r"toml:(\d+)", str(refusal.value))[1])  # type: ignore[index]
    assert 1 <= line <= len(changed.splitlines())


def test_the_line_of_a_mistake_is_its_own(documented: Path) -> None:
    text = documented.read_text(encoding="utf-8").replace('codes = "shifts"', 'cods = "shifts"')
    documented.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as refusal:
        load(documented)
    line = int(re.search(r"toml:(\d+)", str(refusal.value))[1])  # type: ignore[index]
    assert "cods" in text.splitlines()[line - 1]


def test_the_command_counts_reports_and_refuses(
    documented: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "store"
    Store.create(folder).close()
    source = written(tmp_path / "jobs.json", [JOB, {**JOB, "id": 2, "workplace": {"zip": "x"}}])
    report = tmp_path / "report.jsonl"
    options = ["--mapping", str(documented), "--store", str(folder), "--report", str(report)]
    assert main(["import", str(source), *options]) == 0
    output = capsys.readouterr()
    assert json.loads(output.out) == {"rows": 2, "stored": 2, "refused": 0, "problems": 2, "changed": 2}
    assert "row 2: locations: x is no postal code" in output.err
    lines = [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]
    assert {(line["row"], line["field"], line["value"]) for line in lines} == {
        (2, "let town", "x"),
        (2, "locations", "x"),
    }
    assert main(["import", str(written(tmp_path / "none.json", [{}])), *options]) == 65
    assert main(["import", str(tmp_path / "absent.json"), *options]) == 65
    documented.write_text("dataset = 3", encoding="utf-8")
    assert main(["import", str(source), *options]) == 78


def test_the_vacancies_of_2013_arrive_and_can_be_found(store: Store, tmp_path: Path) -> None:
    if not SAMPLE.exists():
        pytest.skip(f"no sample data: {SAMPLE} (set WIS_SAMPLE_DATA)")
    counts, problems = imported(store, SAMPLE, VDAB)
    assert (counts["rows"], counts["stored"], counts["refused"]) == (500, 500, 0)
    assert [(problem.field, problem.value) for _, problem in problems] == [
        ("locations", "98000"),
        ("locations", "96000"),
        ("locations", "96000"),
    ]
    source = json.loads(SAMPLE.read_text(encoding="utf-8"))
    records = [vacancy(store, f"vdab-2013:{number}") for number in range(1, 501)]
    for row, record in zip(source, records, strict=True):
        assert record.title == row["BEROEP"].split(" ", 1)[1].replace("Onbekend", "Beroep niet vermeld")
        assert record.generated
        assert record.title in record.description
        assert record.valid_until == "2099-12-31"
        assert record.schedule == {"dagwerk": (Schedule.DAY,), "2-ploegen": (Schedule.TWO_SHIFTS,)}.get(
            row["TIJDSREGELING"], ()
        )
        assert record.regime is (Regime.FULL if row["VOLTIJDS_DEELTIJDS"] == "voltijds" else Regime.PART)
        assert (
            record.req.experience
            is {"1": Experience.NONE, "2": Experience.MONTHS_6, "3": Experience.YEARS_2}[row["ERVARING"][0]]
        )
        assert len(record.req.education) == 1
        assert {need.lang for need in record.req.languages} == {
            code for code, name in (("fr", "FRANS"), ("en", "ENGELS"), ("de", "DUITS")) if row[f"TAAL_{name}"] == "J"
        }
        assert record.req.licences == ((row["RIJBEWIJS"].replace("A3", "AM"),) if row["RIJBEWIJS"] else ())
    merged = {
        row["NISCODE"]: record.locations[0].city
        for row, record in zip(source, records, strict=True)
        if record.locations
    }
    assert (merged["23024"], merged["71022"], merged["44080"]) == ("Pajottegem", "Hasselt", "Lievegem")
    assert merged["63079"] == "Verviers"
    assert {item.education[0] for item in (record.req for record in records)} >= {Education.NONE, Education.MASTER}

    file = ReplicaFile(tmp_path / "data")
    for dataset in ("occupations", "municipalities", "partners", "texts", "vacancies"):
        found: list[Record] = [one for id in sorted(store.ids(dataset)) if (one := store.get(dataset, id))]
        file.put(dataset, found)
    file.close()
    catalogue = Catalogue.open(tmp_path / "data")
    assert not catalogue.sample
    found_by_name = catalogue.search(Query(text="boekhouder", today="2026-05-14"))
    assert {card.title for card in catalogue.cards(found_by_name, 0, 90)} == {"Boekhouder"}
    assert catalogue.search(Query(text="comptable", today="2026-05-14")).count >= 94
    bookkeepers = Filters(occupations=frozenset({"2411.accountant"}))
    assert catalogue.search(Query(filters=bookkeepers, today="2026-05-14")).count == 94
    in_hasselt = sum(
        record.title == "Boekhouder" and any(place.city == "Hasselt" for place in record.locations)
        for record in records
    )
    around = catalogue.search(Query(text="hasselt", filters=bookkeepers, today="2026-05-14"))
    towns = [card.city for card in catalogue.cards(around, 0, around.count)]
    assert towns[:in_hasselt] == ["Hasselt"] * in_hasselt != []
    assert "Hasselt" not in towns[in_hasselt:]
    part = Filters(regimes=frozenset({"part"}))
    assert catalogue.search(Query(filters=part, today="2026-05-14")).count == 104
    day = Filters(schedules=frozenset({"day"}))
    assert catalogue.search(Query(filters=day, today="2026-05-14")).count == 126
    catalogue.close()
