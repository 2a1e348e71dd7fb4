import hashlib
import json
import stat
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import zstandard
from feed_world import World, occupations, place, vacancies, vacancy

from central import __main__ as command
from central.keys import OFFLINE
from kiosk.errors import ConfigError
from kiosk.feed import index as feed_index
from kiosk.feed.index import DELTAS, DatasetIndex
from kiosk.feed.record import DATASETS, Delete, decode_line


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path)
    yield world
    world.close()


def tuf(world: World, role: str) -> dict[str, object]:
    folder = world.store.public / "tuf"
    newest = max(folder.glob(f"[0-9]*.{role}.json"), key=lambda path: int(path.name.split(".")[0]))
    signed: dict[str, object] = json.loads(newest.read_bytes())["signed"]
    return signed


def published(world: World, dataset: str = "vacancies") -> DatasetIndex:
    target = tuf(world, "data")["targets"][f"data/{dataset}.index.json"]  # type: ignore[index]
    data = (world.store.public / "targets/data" / f"{target['hashes']['sha256']}.{dataset}.index.json").read_bytes()
    assert len(data) == target["length"]
    return feed_index.parse(dataset, data)


def unpacked(world: World, sha256: str) -> list[bytes]:
    packed = (world.store.public / "blobs" / sha256[:2] / sha256).read_bytes()
    assert hashlib.sha256(packed).hexdigest() == sha256
    return zstandard.ZstdDecompressor().decompress(packed).splitlines()


def test_offline_keys_are_three_per_role_and_for_their_owner_alone(world: World) -> None:
    offline = sorted((world.store.keys / "offline").iterdir())
    assert [path.name for path in offline] == sorted(f"{role}-{n}.pem" for role in OFFLINE for n in (1, 2, 3))
    assert {stat.S_IMODE(path.stat().st_mode) for path in offline} == {0o600}
    root = json.loads((world.folder / "store" / "root.json").read_bytes())["signed"]
    assert {name: (role["threshold"], len(role["keyids"])) for name, role in root["roles"].items()} == {
        "root": (2, 3),
        "targets": (2, 3),
        "snapshot": (1, 1),
        "timestamp": (1, 1),
    }


def test_publishing_needs_no_offline_keys(world: World) -> None:
    for path in (world.store.keys / "offline").iterdir():
        path.unlink()
    assert world.publish().indexes


def test_the_first_publication_is_a_snapshot_of_every_dataset(world: World) -> None:
    world.store.put("vacancies", vacancies(100))
    world.store.put("places", [place(1)])
    assert world.publish().changed == {"vacancies": 1, "places": 1}
    index = published(world)
    assert (index.seq, index.count, index.deltas) == (1, 100, ())
    assert sum(len(unpacked(world, part.sha256)) for part in index.snapshot.parts) == 100
    assert all(published(world, dataset).seq == 1 for dataset in DATASETS)


def test_large_datasets_come_in_parts_of_whole_buckets(world: World) -> None:
    world.store.put("vacancies", vacancies(1500, text="x" * 9_000))
    world.publish()
    parts = published(world).snapshot.parts
    assert 2 <= len(parts) <= 4
    assert sum(part.rows for part in parts) == 1500


def test_a_change_is_a_delta(world: World) -> None:
    world.store.put("vacancies", vacancies(100))
    world.publish()
    world.store.put("vacancies", [vacancy(5, "new"), vacancy(200)])
    world.store.remove("vacancies", ["demo:7"], "filled")
    assert world.publish().changed == {"vacancies": 2}
    index = published(world)
    (delta,) = index.deltas
    assert (delta.from_, delta.to, delta.puts, delta.dels, index.count) == (1, 2, 2, 1, 100)
    assert (index.snapshot.seq, delta.root) == (1, index.state.root)
    changes = [decode_line("vacancies", line) for line in unpacked(world, delta.sha256)]
    assert Delete("demo:7", 2, "filled") in changes


def test_a_record_that_came_and_went_in_between_is_nobodys_business(world: World) -> None:
    world.publish()
    world.store.put("vacancies", [vacancy(1)])
    world.store.remove("vacancies", ["demo:1"], "withdrawn")
    assert world.publish().changed == {}


def test_a_record_that_returns_counts_its_revisions_on(world: World) -> None:
    world.store.put("vacancies", vacancies(100))
    world.publish()
    world.store.remove("vacancies", ["demo:1"], "withdrawn")
    world.publish()
    world.store.put("vacancies", [vacancy(1)])
    world.publish()
    line = unpacked(world, published(world).deltas[-1].sha256)[0]
    assert json.loads(line)["rev"] == 3


def test_deltas_are_kept_and_a_new_snapshot_comes_before_the_way_gets_long(world: World) -> None:
    world.store.put("vacancies", vacancies(300))
    world.publish()
    for day in range(DELTAS + 5):
        world.store.put("vacancies", [vacancy(1, f"day {day}")])
        world.publish()
        index = published(world)
        assert index.seq - index.snapshot.seq <= 7
    assert len(index.deltas) == DELTAS


def test_privacy_forces_a_snapshot_and_purges_old_blobs(world: World) -> None:
    world.store.put("vacancies", [*vacancies(100), vacancy(500, "Bel Els op haar gsm")])
    world.publish()
    before = published(world)
    world.store.put("vacancies", [vacancy(3, "new")])
    world.publish()
    world.store.remove("vacancies", ["demo:500"], "privacy")
    world.publish()
    index = published(world)
    assert (index.snapshot.seq, [delta.from_ for delta in index.deltas]) == (3, [2])
    blobs = {path.name for path in (world.store.public / "blobs").glob("*/*")}
    assert not blobs & {part.sha256 for part in before.snapshot.parts}
    assert not any(b"Els" in line for blob in blobs for line in unpacked(world, blob))


def test_without_changes_only_the_timestamp_is_signed_until_a_day_passed(world: World) -> None:
    world.publish()
    world.now += timedelta(hours=6)
    assert not world.publish().indexes
    assert tuf(world, "data")["version"] == 1
    world.now += timedelta(hours=18)
    assert world.publish().indexes
    assert (tuf(world, "data")["version"], published(world).seq) == (2, 1)


def test_a_failure_between_deciding_and_signing_is_made_good(world: World) -> None:
    world.store.put("vacancies", vacancies(10))
    world.publish()
    world.store.put("vacancies", [vacancy(1, "new")])
    folder, aside = world.store.public / "targets" / "data", world.store.public / "targets" / "aside"
    folder.rename(aside)
    folder.touch()
    with pytest.raises(OSError, match="data"):
        world.publish()
    folder.unlink()
    aside.rename(folder)
    assert published(world).seq == 1
    world.publish()
    assert published(world).seq == 2


def test_files_that_nothing_names_go_after_two_days(world: World) -> None:
    world.store.put("occupations", occupations())
    world.publish()
    world.now += timedelta(days=1)
    world.publish()
    assert len(list((world.store.public / "tuf").glob("*.data.json"))) == 2
    world.now += timedelta(days=2, minutes=1)
    world.publish()
    assert [path.name for path in (world.store.public / "tuf").glob("*.data.json")] == ["3.data.json"]
    assert (world.store.public / "tuf" / "1.root.json").exists()
    assert len(list((world.store.public / "targets/data").iterdir())) == len(DATASETS)


def test_strange_keys_are_refused_before_anything_is_written(world: World, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = World(tmp_path / "other")
    other.close()
    for path in (other.store.keys / "online").iterdir():
        (world.store.keys / "online" / path.name).write_bytes(path.read_bytes())
    with pytest.raises(ConfigError, match="trust"):
        world.publish()
    assert not list((world.store.public / "tuf").glob("*.data.json"))


def test_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = str(tmp_path / "store")
    assert command.main(["init", "--store", store]) == 0
    assert json.loads(capsys.readouterr().out)["root"] == f"{store}/root.json"
    assert command.main(["publish", "--store", store]) == 0
    assert json.loads(capsys.readouterr().out) == {"changed": {}, "indexes": True}
    assert command.main(["init", "--store", store]) == 78
    assert "already" in capsys.readouterr().err
