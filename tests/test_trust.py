import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from feed_world import FaultyHandler, World, only, vacancies, vacancy
from test_fetch import endless, moved, portal

from central import init, keys, metadata
from kiosk.errors import BadData, ConfigError
from kiosk.feed.index import dump
from kiosk.sync.transport import NoConnection, Transport
from kiosk.sync.trust import Verified, verify


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path)
    world.store.put("vacancies", vacancies(20))
    world.publish()
    yield world
    world.close()


def check(world: World, when: datetime | None = None, root: Path | None = None) -> Verified:
    root = root or world.folder / "store" / "root.json"
    with Transport(timeout_s=1.0, run_s=60) as transport:
        return verify(root, world.server.url, world.folder / "tuf", transport, when or world.now)


def test_indexes_are_verified_and_the_second_look_is_cheap(world: World) -> None:
    first = check(world)
    assert first.indexes["vacancies"].count == 20
    asked = len(world.requests)
    assert check(world) == first
    assert [path.rsplit("/", 1)[1] for path in world.requests[asked:]] == ["2.root.json", "timestamp.json"]


def test_expiry_is_judged_by_the_reference_time_and_not_by_the_clock(world: World) -> None:
    with pytest.raises(BadData, match="expired"):
        check(world, world.now + timedelta(hours=73))
    # Central of the year 2000: by the clock of this machine all of it is long expired.
    world.now = datetime(2000, 1, 1, tzinfo=UTC)
    init.create(world.folder / "old", world.now)
    old = World.__new__(World)
    old.__dict__ |= world.__dict__ | {"store": type(world.store).open(world.folder / "old")}
    old.publish()
    world.server.public = old.store.public
    found = check(world, datetime(2000, 1, 2, tzinfo=UTC), world.folder / "old" / "root.json")
    assert found.indexes["vacancies"].published == "2000-01-01T00:00:00Z"
    old.store.close()


def test_an_old_timestamp_is_refused_by_whoever_saw_a_newer_one(world: World) -> None:
    old = (world.store.public / "tuf" / "timestamp.json").read_bytes()
    world.store.put("vacancies", [vacancy(1, "new")])
    world.publish()
    check(world)
    world.fault(only("timestamp.json", lambda handler: handler.reply(200, old)))
    with pytest.raises(BadData, match="version"):
        check(world)
    world.fault(None)
    assert check(world).indexes["vacancies"].seq == 2


@pytest.mark.parametrize("name", ["timestamp", "snapshot", "targets", "data", "vacancies.index"])
def test_one_changed_byte_in_any_file_is_refused(world: World, name: str) -> None:
    def changed(handler: FaultyHandler) -> bool:
        return handler.reply(200, handler.content().replace(b'"20', b'"30', 1))

    world.fault(only(f"{name}.json", changed))
    with pytest.raises(BadData):
        check(world)
    world.fault(None)
    check(world)


def test_metadata_of_other_keys_is_refused(world: World, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = World(tmp_path / "other")
    other.publish()
    world.server.public = other.store.public
    with pytest.raises(BadData, match=r"signed.*root\.json"):
        check(world)
    other.close()


def test_the_root_of_a_central_made_anew_is_enough_to_trust_it(world: World, tmp_path: Path) -> None:
    check(world)
    (tmp_path / "other").mkdir()
    other = World(tmp_path / "other")
    other.publish()
    world.server.public = other.store.public
    assert set(check(world, root=other.folder / "store" / "root.json").indexes) == set(check(other).indexes)
    other.close()


@pytest.mark.parametrize("fault", [portal, moved])
@pytest.mark.parametrize("part", ["/tuf/", "timestamp.json", "/targets/"])
def test_a_captive_portal_is_no_connection(world: World, part: str, fault: object) -> None:
    world.fault(only(part, fault))  # type: ignore[arg-type]
    with pytest.raises(NoConnection):
        check(world)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_server_in_trouble_is_no_connection(world: World, status: int) -> None:
    world.fault(only("/tuf/", lambda handler: handler.reply(status, b"")))
    with pytest.raises(NoConnection, match=str(status)):
        check(world)


@pytest.mark.parametrize("part", ["timestamp.json", "/targets/"])
def test_an_endless_file_is_refused(world: World, part: str) -> None:
    world.fault(only(part, endless))
    with pytest.raises(BadData, match="more than"):
        check(world)


def test_a_publication_from_the_future_is_refused(world: World) -> None:
    index = check(world).indexes["vacancies"]
    assert index.published == world.now.strftime("%Y-%m-%dT%H:%M:%SZ")
    future = json.loads(dump(index)) | {"published": "2099-01-01T00:00:00Z"}
    data = json.dumps(future).encode()
    metadata.publish(
        world.store.public / "tuf", keys.online(world.store.keys), {"data/vacancies.index.json": data}, world.now
    )
    world.fault(only("vacancies.index.json", lambda handler: handler.reply(200, data)))
    with pytest.raises(BadData, match="after its signature"):
        check(world)


def test_no_root_of_trust_is_a_matter_of_configuration(world: World) -> None:
    with pytest.raises(ConfigError, match=r"root\.json"):
        check(world, root=world.folder / "nothing")
