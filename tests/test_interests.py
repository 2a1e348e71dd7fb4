import os
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from feed_world import vacancies
from hypothesis import given, settings
from hypothesis import strategies as st
from vault_service import World, b64, world

from central.__main__ import main
from central.aggregate import aggregate
from central.report_file import LEAST_TERMINALS, LEAST_VISITS, MOST_A_DAY, ReportFile
from central.store import Store
from central.terminals import Terminals
from kiosk.advice.interest import interest
from kiosk.config import Central, Config, Storage
from kiosk.errors import BadData
from kiosk.feed.record import decode_body, encode_body
from kiosk.interests import KEPT_DAYS, Interests
from kiosk.model.dossier import Profile
from kiosk.model.related import Interest, Related, RelatedVacancy
from kiosk.model.taxonomy import Occupation
from kiosk.sync.interests import send_interests

BAKER = Interest("bakker", "demo:1")
MONDAY = date(2026, 11, 23)
WEEK = timedelta(weeks=1)


def today() -> date:
    return datetime.now(UTC).date()


@pytest.fixture
def central(tmp_path: Path) -> Iterator[World]:
    with world(tmp_path) as running:
        yield running


def token(store: Path, name: str = "demo-1") -> str:
    return Terminals.made(store / "keys").token(name)


def report(occupation: str = "bakker", vacancy: str = "demo:1", id: bytes | None = None) -> dict[str, str]:
    return {"id": b64(id or os.urandom(16)), "occupation": occupation, "vacancy": vacancy}


def rows(store: Path) -> list[tuple[bytes, str, str, str]]:
    with closing(sqlite3.connect(store / "reports.sqlite")) as connection:
        return connection.execute("SELECT terminal, day, occupation, vacancy FROM report").fetchall()


def test_central_keeps_a_report_once_and_only_of_its_terminals(central: World) -> None:
    store = central.service.store
    one = report()
    refused = central.post("/v1/reports", terminal="demo-1.00", reports=[one])
    assert (refused.status_code, refused.json()["error"]) == (403, "unknown")
    mine = token(store)
    assert token(store) == mine
    for _ in range(3):
        assert central.ok("/v1/reports", terminal=mine, reports=[one, one]) == {"state": "kept"}
    ((terminal, _, occupation, vacancy),) = rows(store)
    assert (occupation, vacancy) == ("bakker", "demo:1")
    assert b"demo-1" not in terminal
    assert terminal.hex() not in mine
    for wrong in (mine.replace("demo-1", "demo-2"), mine[:-1], mine.upper(), "", "demo-1", "ü." + mine):
        assert central.post("/v1/reports", terminal=wrong, reports=[one]).status_code == 403
    assert len(rows(store)) == 1


@pytest.mark.parametrize(
    "body",
    [
        {"reports": []},
        {"reports": [report()] * 201},
        {"reports": [report(vacancy="")]},
        {"reports": [report(vacancy="a b")]},
        {"reports": [report(occupation="x" * 201)]},
        {"reports": [report(occupation="a\u202eb")]},
        {"reports": [report(id=b"short")]},
        {"reports": [report() | {"name": "Samira"}]},
        {"reports": [report()], "terminal": "x" * 201},
        {"reports": [report()], "vault": "AAAA"},
    ],
)
def test_central_refuses_what_is_no_report(central: World, body: dict[str, object]) -> None:
    answer = central.post("/v1/reports", **{"terminal": token(central.service.store), **body})
    assert answer.status_code == 422
    assert not (central.service.store / "reports.sqlite").exists()


def test_nobody_counts_for_a_crowd(central: World) -> None:
    mine = token(central.service.store)
    for _ in range(MOST_A_DAY // 200):
        central.ok("/v1/reports", terminal=mine, reports=[report() for _ in range(200)])
    assert central.post("/v1/reports", terminal=mine, reports=[report()]).status_code == 429
    central.ok("/v1/reports", terminal=token(central.service.store, "demo-2"), reports=[report()])


def fill(file: ReportFile, visits: int, terminals: int, day: date, one: Interest = BAKER) -> None:
    for terminal in range(terminals):
        file.add(b"t%d" % terminal, day, [(os.urandom(16), one) for _ in range(terminal, visits, terminals)])


@settings(max_examples=30, deadline=None)
@given(visits=st.integers(1, 24), terminals=st.integers(1, 5))
def test_what_too_few_did_is_never_counted(
    tmp_path_factory: pytest.TempPathFactory, visits: int, terminals: int
) -> None:
    file = ReportFile.open(tmp_path_factory.mktemp("store"))
    fill(file, visits, terminals, MONDAY - WEEK)
    found = file.count(MONDAY)
    if visits < LEAST_VISITS or min(visits, terminals) < LEAST_TERMINALS:
        assert found == []
    else:
        ((one, number),) = [(counted.interest, counted.visits) for counted in found]
        assert one == BAKER
        assert number % 5 == 0
        assert LEAST_VISITS <= number <= visits < number + 5


def test_only_whole_weeks_count_and_older_ones_are_forgotten(tmp_path: Path) -> None:
    file = ReportFile.open(tmp_path)
    fill(file, 12, 3, MONDAY)
    fill(file, 12, 3, MONDAY - 4 * WEEK - timedelta(days=1))
    for day in range(7):
        assert file.count(MONDAY + timedelta(days=day)) == []
    assert {day for _, day, _, _ in rows(tmp_path)} == {MONDAY.isoformat()}
    assert b"2026-10-25" not in (tmp_path / "reports.sqlite").read_bytes()
    for week in range(1, 5):
        assert [one.visits for one in file.count(MONDAY + week * WEEK)] == [10]
    assert file.count(MONDAY + 5 * WEEK) == []
    assert rows(tmp_path) == []


def test_what_is_published_names_no_more_than_what_and_how_often(tmp_path: Path) -> None:
    assert main(["init", "--store", str(tmp_path / "store")]) == 0
    day = MONDAY - WEEK
    with Store.open(tmp_path / "store") as store:
        store.put("occupations", [Occupation(id="bakker", rev=0, labels={"nl": "bakker"})])
        store.put("vacancies", vacancies(60))
        file = ReportFile.open(store.folder)
        fill(file, 27, 4, day)
        fill(file, 14, 3, day, Interest("bakker", "demo:2"))
        fill(file, 9, 3, day, Interest("bakker", "demo:3"))
        fill(file, 14, 3, day, Interest("gone", "demo:2"))
        fill(file, 14, 3, day, Interest("bakker", "gone:2"))
        assert main(["aggregate", "--store", str(store.folder), "--today", MONDAY.isoformat()]) == 0
        seen = (RelatedVacancy(id="demo:1", visits=25), RelatedVacancy(id="demo:2", visits=10))
        assert store.get("related", "bakker") == Related(id="bakker", rev=1, vacancies=seen)
        assert store.ids("related") == {"bakker"}
        assert aggregate(store, []) == 0
        assert store.ids("related") == set()


def test_a_terminal_takes_no_statistics_of_too_few() -> None:
    good = Related(id="bakker", rev=1, vacancies=(RelatedVacancy(id="demo:1", visits=10),))
    assert decode_body("related", encode_body(good)) == good
    for vacancy in ((), (RelatedVacancy(id="demo:1", visits=9),), (RelatedVacancy(id="", visits=10),)):
        with pytest.raises(BadData, match="related bakker: vacancies"):
            decode_body("related", encode_body(Related(id="bakker", rev=1, vacancies=vacancy)))


def test_a_visit_is_counted_once_and_only_with_consent(tmp_path: Path) -> None:
    chance = random.Random(1)
    shares = Profile(first_name="Samira", occupations=("bakker", "kok"), share=True)
    assert interest(Profile(first_name="Samira", occupations=("bakker",)), ["demo:1"], chance) is None
    assert interest(shares, [], chance) is None
    assert interest(Profile(first_name="Samira", share=True), ["demo:1"], chance) is None
    found = {interest(shares, ["demo:1", "demo:2"], chance) for _ in range(50)}
    assert found == {Interest(code, id) for code in ("bakker", "kok") for id in ("demo:1", "demo:2")}
    with closing(Interests.open(tmp_path)) as interests:
        assert interests.add(BAKER, today())
        assert not interests.add(BAKER, today())
    for _ in range(30):
        with closing(Interests.open(tmp_path)) as interests:
            interests.add(Interest("kok", "demo:9"), today())
    with closing(Interests.open(tmp_path)) as interests:
        assert list(interests.waiting(100)) == sorted(interests.waiting(100))
        assert len(interests.waiting(100)) == 31
        assert len(interests.waiting(3)) == 3
    with closing(sqlite3.connect(tmp_path / "state.sqlite")) as connection:
        ids = [id for (id,) in connection.execute("SELECT id FROM interest")]
        assert ids == sorted(ids)
        with pytest.raises(sqlite3.OperationalError):
            connection.execute("SELECT rowid FROM interest")


def terminal(tmp_path: Path, url: str, secret: str | None) -> Config:
    file = tmp_path / "token"
    if secret is not None:
        file.write_text(secret + "\n")
    storage = Storage(data_dir=tmp_path / "data", runtime_dir=tmp_path / "run")
    return Config(central=Central(vaults=url, token_file=file if secret is not None else Path()), storage=storage)


def waiting(config: Config) -> int:
    with closing(Interests.open(config.storage.data_dir)) as interests:
        return len(interests.waiting(1000))


def put(config: Config, count: int, day: date) -> None:
    for _ in range(count):
        with closing(Interests.open(config.storage.data_dir)) as interests:
            interests.add(BAKER, day)


def test_sync_sends_what_waits_and_then_forgets_it(central: World, tmp_path: Path) -> None:
    url = central.url
    mine = terminal(tmp_path, url, token(central.service.store))
    put(mine, 3, today())
    put(mine, 2, today() - timedelta(days=KEPT_DAYS + 1))
    for offline in (
        terminal(tmp_path, "", "x"),
        terminal(tmp_path, "http://127.0.0.1:9", "x"),
        terminal(tmp_path, url, None),
    ):
        send_interests(offline)
        assert waiting(mine) == 3
    send_interests(terminal(tmp_path, url, "demo-1.wrong"))
    assert waiting(mine) == 3
    mine = terminal(tmp_path, url, token(central.service.store))
    send_interests(mine)
    send_interests(mine)
    assert waiting(mine) == 0
    assert len(rows(central.service.store)) == 3
    assert b"demo:1" not in b"".join(path.read_bytes() for path in (tmp_path / "data").glob("state.sqlite"))
