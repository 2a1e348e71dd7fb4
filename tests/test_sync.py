import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from feed_world import World, occupations, only, place, prove, vacancies, vacancy
from sqlalchemy import update
from test_fetch import cut, flipped

from central.tables import record
from kiosk.feed.digest import record_hash
from kiosk.model.sync import SyncOutcome, SyncProgress, SyncStep
from kiosk.model.taxonomy import Occupation
from kiosk.sync.storage import locked


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path)
    world.store.put("vacancies", vacancies(400))
    world.store.put("occupations", occupations())
    world.store.put("places", [place(n) for n in range(3)])
    world.publish()
    yield world
    world.close()


def spoil(world: World, ids: list[str]) -> None:
    """Make central publish bodies that no terminal accepts, as a publisher with a defect would."""
    with world.store.transaction() as connection:
        for id in ids:
            body = json.dumps({"id": id, "rev": 9, "title": "x" * 900}).encode()
            values = {"body": body, "hash": record_hash(body), "rev": 9}
            connection.execute(update(record).where(record.c.id == id).values(**values))


def test_the_first_run_builds_a_replica(world: World) -> None:
    steps: list[SyncProgress] = []
    report = world.sync(steps.append)
    assert (report.outcome, report.puts, report.quarantined) == (SyncOutcome.UPDATED, 412, 0)
    assert report.published == world.now.strftime("%Y-%m-%dT%H:%M:%SZ")
    assert report.bytes > 0
    assert [step for step in SyncStep if step in {progress.step for progress in steps}] == list(SyncStep)
    assert all(0 <= progress.done <= progress.total for progress in steps)
    assert (world.data / "replica" / "current").readlink() == Path("replica-1-1.sqlite")
    assert set(prove(world.replica()).values()) == {1}
    assert (world.query("PRAGMA journal_mode"), world.query("PRAGMA page_size")) == ([("wal",)], [(8192,)])


def test_nothing_new_moves_nothing(world: World) -> None:
    world.sync()
    report = world.sync()
    assert (report.outcome, report.puts) == (SyncOutcome.UP_TO_DATE, 0)
    assert report.bytes < 1000


def test_a_delta_changes_the_live_file(world: World) -> None:
    world.sync()
    live = world.replica()
    with closing(sqlite3.connect(f"file:{live}?mode=ro", uri=True)) as reader:
        before = reader.execute("PRAGMA data_version").fetchone()
        world.store.put("vacancies", [vacancy(3, "new"), vacancy(900)])
        world.store.remove("vacancies", ["demo:5"], "filled")
        world.store.put("places", [place(9)])
        world.publish()
        report = world.sync()
        assert (report.outcome, report.puts, report.deletes) == (SyncOutcome.UPDATED, 3, 1)
        assert reader.execute("PRAGMA data_version").fetchone() != before
    assert world.replica() == live
    assert prove(live) == dict.fromkeys(prove(live), 1) | {"vacancies": 2, "places": 2}
    assert "demo:900" in world.ids()
    assert "demo:5" not in world.ids()


def test_what_texts_mean_is_learnt_when_occupations_change(world: World) -> None:
    world.sync()
    marked = ("zz", b"")
    with closing(sqlite3.connect(world.replica())) as connection, connection:
        connection.execute("INSERT INTO sense (code, point) VALUES (?, ?)", marked)
    world.store.put("vacancies", [vacancy(3, "new")])
    world.publish()
    world.sync()
    assert marked in world.query("SELECT code, point FROM sense"), "vacancies teach nothing"
    world.store.put("occupations", [Occupation(id="imker", rev=0, labels={"nl": "bijenhouder"})])
    world.store.remove("occupations", ["kok"], "withdrawn")
    world.publish()
    steps: list[SyncProgress] = []
    world.sync(steps.append)
    assert "bijenhouder" in {word for (word,) in world.query("SELECT SUBSTR(t, 2) FROM piece")}
    prove(world.replica())
    assert [step.done for step in steps if (step.step, step.dataset) == (SyncStep.INDEX, "occupations")] == [0, 1]


def test_several_deltas_at_once(world: World) -> None:
    world.sync()
    for text in ("one", "two", "three"):
        world.store.put("vacancies", [vacancy(1, text), vacancy(2000 + len(text))])
        world.publish()
    assert world.sync().outcome is SyncOutcome.UPDATED
    assert prove(world.replica())["vacancies"] == 4
    (body,) = world.query("SELECT CAST(body AS TEXT) FROM record WHERE id = 'demo:1'")[0]
    assert "three" in str(body)


def test_a_publication_without_changes_moves_the_date_only(world: World) -> None:
    world.sync()
    world.now += timedelta(days=1)
    world.publish()
    assert world.sync().outcome is SyncOutcome.UP_TO_DATE
    assert world.query("SELECT DISTINCT published FROM dataset") == [(world.now.strftime("%Y-%m-%dT%H:%M:%SZ"),)]


def test_a_snapshot_builds_a_new_file_and_keeps_the_one_before(world: World) -> None:
    for day in range(3):
        world.sync()
        with closing(sqlite3.connect(world.replica())) as connection, connection:
            connection.execute("UPDATE replica_version SET version_num = 'old'")
        world.store.put("vacancies", [vacancy(1, f"day {day}")])
        world.publish()
    world.sync()
    names = sorted(path.name for path in (world.data / "replica").glob("*.sqlite"))
    assert names == ["replica-1-3.sqlite", "replica-1-4.sqlite"]
    assert world.replica().name == "replica-1-4.sqlite"
    assert prove(world.replica())["vacancies"] == 4


def test_a_rebuild_of_the_same_publication_gets_a_name_of_its_own(world: World) -> None:
    world.sync()
    with closing(sqlite3.connect(world.replica())) as connection, connection:
        connection.execute("UPDATE dataset SET root = '' WHERE name = 'vacancies'")
    assert world.sync().outcome is SyncOutcome.UPDATED
    assert world.replica().name == "replica-1-1-2.sqlite"
    prove(world.replica())


def test_a_damaged_replica_is_rebuilt_without_fetching_again(world: World) -> None:
    world.sync()
    world.replica().write_bytes(b"damaged" * 1000)
    asked = len(world.requests)
    assert world.sync().outcome is SyncOutcome.UPDATED
    assert not [path for path in world.requests[asked:] if "/blobs/" in path]
    prove(world.replica())


def test_a_record_that_changed_behind_our_back_makes_the_delta_a_rebuild(world: World) -> None:
    world.sync()
    with closing(sqlite3.connect(world.replica())) as connection, connection:
        connection.execute("DELETE FROM record WHERE id = 'demo:7'")
    world.store.put("vacancies", [vacancy(1, "new")])
    world.publish()
    assert world.sync().outcome is SyncOutcome.UPDATED
    assert prove(world.replica())["vacancies"] == 2
    assert "demo:7" in world.ids()


def test_a_cut_connection_and_a_flipped_bit_do_no_harm(world: World) -> None:
    twice = only("/blobs/", cut, times=2)
    once = only("/blobs/", flipped, times=1)
    world.fault(lambda handler: twice(handler) or once(handler))
    assert world.sync().outcome is SyncOutcome.UPDATED
    prove(world.replica())


def test_wrong_blobs_leave_the_old_replica(world: World) -> None:
    world.sync()
    world.store.put("vacancies", [vacancy(1, "new")])
    world.publish()
    world.fault(only("/blobs/", flipped))
    report = world.sync()
    assert (report.outcome, report.puts) == (SyncOutcome.REFUSED, 0)
    assert "twice" in report.message
    assert prove(world.replica())["vacancies"] == 1
    world.fault(None)
    assert world.sync().outcome is SyncOutcome.UPDATED


def test_no_server_leaves_the_old_replica(world: World) -> None:
    world.sync()
    world.fault(only("/", lambda handler: handler.reply(503, b"")))
    assert world.sync().outcome is SyncOutcome.NO_CONNECTION
    prove(world.replica())


def test_an_old_publication_is_refused_even_without_the_metadata_cache(world: World) -> None:
    world.sync()
    world.store.put("vacancies", [vacancy(1, "new")])
    public = world.store.public
    old = public.with_name("old")
    old.mkdir()
    shutil.copytree(public, old, dirs_exist_ok=True)
    world.publish()
    world.sync()
    shutil.rmtree(world.data / "tuf")
    world.server.public = old
    report = world.sync()
    assert report.outcome is SyncOutcome.REFUSED
    assert "older" in report.message
    assert prove(world.replica())["vacancies"] == 2
    # Nor is the replica alone enough to forget what was seen.
    shutil.rmtree(world.data / "replica")
    assert world.sync().outcome is SyncOutcome.REFUSED


def test_another_central_with_keys_of_its_own_starts_anew(world: World, tmp_path: Path) -> None:
    world.store.put("vacancies", [vacancy(1, "new")])
    world.publish()
    world.sync()
    (tmp_path / "other").mkdir()
    other = World(tmp_path / "other")
    other.data = world.data
    other.store.put("vacancies", vacancies(30))
    other.publish()
    assert other.sync().outcome is SyncOutcome.UPDATED
    assert prove(other.replica())["vacancies"] == 1
    assert len(other.ids()) == 30
    other.close()


def test_one_bad_record_is_set_aside_and_the_root_still_holds(world: World) -> None:
    world.sync()
    world.store.put("vacancies", vacancies(200, start=1000))
    spoil(world, ["demo:3"])
    world.publish()
    report = world.sync()
    assert (report.outcome, report.puts, report.quarantined) == (SyncOutcome.UPDATED, 200, 1)
    assert prove(world.replica())["vacancies"] == 2
    assert "demo:3" not in world.ids()
    assert world.query("SELECT id, rev FROM quarantine") == [("demo:3", 9)]
    # A snapshot sets it aside just the same; a good revision brings it back.
    (world.data / "replica" / "current").unlink()
    assert world.sync().quarantined == 1
    prove(world.replica())
    world.store.put("vacancies", [vacancy(3, "good again")])
    world.publish()
    assert world.sync().quarantined == 0
    assert "demo:3" in world.ids()
    assert world.query("SELECT * FROM quarantine") == []
    prove(world.replica())


def test_five_percent_bad_records_are_refused(world: World) -> None:
    world.sync()
    world.store.put("vacancies", vacancies(100, start=1000))
    spoil(world, [f"demo:{n}" for n in range(5)])
    world.publish()
    report = world.sync()
    assert report.outcome is SyncOutcome.REFUSED
    assert "bad" in report.message
    assert prove(world.replica())["vacancies"] == 1


def test_an_emptied_dataset_is_held_until_central_means_it(world: World) -> None:
    world.sync()
    world.store.remove("vacancies", [f"demo:{n}" for n in range(300)], "expired")
    world.store.put("places", [place(50)])
    world.publish()
    report = world.sync()
    assert report.outcome is SyncOutcome.HELD
    assert "vacancies" in report.message
    assert len(world.ids()) == 400
    assert "place:50" in world.ids("places")
    assert prove(world.replica())["vacancies"] == 1


def test_what_central_means_is_applied(world: World) -> None:
    world.sync()
    world.store.remove("vacancies", [f"demo:{n}" for n in range(300)], "expired")
    world.publish(bulk_ok=True)
    assert world.sync().outcome is SyncOutcome.UPDATED
    assert len(world.ids()) == 100
    prove(world.replica())


def test_many_deltas_keep_the_index_small(world: World) -> None:
    world.sync()
    for day in range(12):
        world.store.put("vacancies", vacancies(20, start=day * 10, text=f"day {day}"))
        world.publish()
        assert world.sync().outcome is SyncOutcome.UPDATED
    (count,) = world.query("SELECT COUNT(*) FROM segment")[0]
    assert int(str(count)) < 8
    prove(world.replica())


def test_two_runs_never_run_at_once(world: World) -> None:
    world.data.mkdir()
    with locked(world.data / "sync.lock") as alone:
        assert alone
        assert world.sync().outcome is SyncOutcome.BUSY
    assert world.sync().outcome is SyncOutcome.UPDATED


def test_a_folder_that_cannot_be_made_stops_cleanly(world: World) -> None:
    world.data.write_text("in the way")
    report = world.sync()
    assert report.outcome is SyncOutcome.NO_SPACE
    assert "written" in report.message


def test_runs_are_written_down(world: World) -> None:
    world.sync()
    world.fault(only("/", lambda handler: handler.reply(503, b"")))
    world.sync()
    with closing(sqlite3.connect(world.data / "state.sqlite")) as connection:
        rows = connection.execute("SELECT outcome, puts FROM sync_run ORDER BY run").fetchall()
        seen = connection.execute("SELECT DISTINCT epoch, seq FROM sync_state").fetchall()
    assert rows == [("updated", 412), ("no_connection", 0)]
    assert seen == [(1, 1)]


def test_a_central_of_five_years_ago_makes_the_clock_suspect(world: World) -> None:
    world.sync()
    with closing(sqlite3.connect(world.data / "state.sqlite")) as connection, connection:
        connection.execute("UPDATE sync_state SET published = '2021-11-01T00:00:00Z'")
    report = world.sync()
    assert report.clock_suspect
    assert report.outcome is SyncOutcome.UP_TO_DATE


def test_the_replica_does_not_depend_on_the_way_it_came(world: World, tmp_path: Path) -> None:
    world.sync()
    for number in range(5):
        world.store.put("vacancies", [replace(vacancy(number), title=f"Anders {number}")])
        world.store.remove("vacancies", [f"demo:{100 + number}"], "filled")
        world.publish()
    world.sync()
    fresh = tmp_path / "fresh"
    world.sync(data=fresh)

    def bodies(path: Path) -> list[tuple[str, bytes]]:
        with closing(sqlite3.connect(path)) as connection:
            return connection.execute("SELECT id, body FROM record ORDER BY dataset, id").fetchall()

    assert bodies(world.replica()) == bodies(world.replica(fresh))
    prove(world.replica(fresh))
