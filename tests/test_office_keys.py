import stat
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from feed_world import World, only
from tuf.api.metadata import Metadata, Targets

from central import init, keys, metadata
from central.office import keyring
from central.office.keyring import Keyring
from kiosk.envelope.service_keys import NAME, ServiceKeys
from kiosk.errors import BadData, ConfigError
from kiosk.model.sync import SyncOutcome


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path)
    world.publish()
    yield world
    world.close()


def service(world: World) -> ServiceKeys:
    return ServiceKeys.decode(metadata.published_service(world.store.public))


def name_no_keys(world: World) -> None:
    """Sign another list of targets with the offline keys."""
    folder = world.store.public / "tuf"
    path = max(folder.glob("*.targets.json"))
    file = Metadata[Targets].from_file(str(path))
    del file.signed.targets[NAME]
    file.signed.version += 1
    file.signatures.clear()
    for signer in keys.offline(world.store.keys, "targets"):
        file.sign(signer, append=True)
    (folder / f"{file.signed.version}.targets.json").write_bytes(file.to_bytes())


def test_a_new_store_has_keys_of_the_service_for_their_owner_alone(world: World) -> None:
    (key,) = service(world).keys
    assert key.office == init.OFFICE
    assert key.in_use(world.now)
    assert key.until - key.start == keyring.VALID
    files = sorted((world.store.keys / "office").rglob("*.pem"))
    assert [path.name for path in files] == ["seals.pem", "signs.pem"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert {stat.S_IMODE(path.parent.stat().st_mode) for path in files} == {0o700}
    ring = Keyring.read(world.store.keys / "office", service(world))
    assert ring.signing(world.now).public == key
    with pytest.raises(ConfigError, match="renew-keys"):
        ring.signing(world.now + timedelta(days=800))
    assert ring.opening(key.id) is not None
    assert ring.opening(bytes(16)) is None


def test_sync_keeps_the_keys_that_were_signed_offline(world: World) -> None:
    assert world.sync().outcome is SyncOutcome.UPDATED
    kept = world.data / NAME
    assert ServiceKeys.decode(kept.read_bytes()) == service(world)
    kept.write_bytes(b"{}")
    world.sync()
    assert ServiceKeys.decode(kept.read_bytes()) == service(world)


def test_a_renewed_key_arrives_with_the_next_publication(world: World) -> None:
    world.sync()
    new = keyring.create(world.store.keys / "office", "Dienst", world.now)
    both = ServiceKeys((*service(world).keys, new))
    metadata.name_service(world.store.public, keys.offline(world.store.keys, "targets"), both.encode(), world.now)
    world.now += timedelta(days=1)
    world.publish()
    world.sync()
    assert ServiceKeys.decode((world.data / NAME).read_bytes()) == both


def test_keys_are_renewed_by_two_offline_keys_and_no_fewer(world: World) -> None:
    signers = keys.offline(world.store.keys, "targets")
    data = metadata.published_service(world.store.public)
    wrong = [*signers[:1], *keys.offline(world.store.keys, "software"), *signers[:1]]
    with pytest.raises(ConfigError, match="2 signatures"):
        metadata.name_service(world.store.public, wrong, data, world.now)
    metadata.name_service(world.store.public, signers[1:], data, world.now)


def test_the_online_key_cannot_name_keys_of_the_service(world: World) -> None:
    data = metadata.published_service(world.store.public)
    world.sync()
    name_no_keys(world)
    evil = ServiceKeys((keyring.create(world.folder / "evil", "Evil", world.now),)).encode()
    indexes = {
        f"data/{path.name.split('.', 1)[1]}": path.read_bytes()
        for path in (world.store.public / "targets" / "data").iterdir()
    }
    online = keys.online(world.store.keys)
    metadata.publish(world.store.public / "tuf", online, indexes | {NAME: evil}, world.now)
    world.fault(only(NAME, lambda handler: handler.reply(200, evil)))
    assert world.sync().outcome is SyncOutcome.UP_TO_DATE
    assert not (world.data / NAME).exists()
    assert data != evil


def test_other_bytes_than_were_signed_are_refused(world: World) -> None:
    evil = ServiceKeys((keyring.create(world.folder / "evil", "Evil", world.now),)).encode()
    world.fault(only(NAME, lambda handler: handler.reply(200, evil)))
    assert world.sync().outcome is SyncOutcome.REFUSED
    assert not (world.data / NAME).exists()


def test_a_list_of_a_newer_program_stops_no_feed(world: World) -> None:
    newer = b'{"version": 2, "keys": []}'
    metadata.name_service(world.store.public, keys.offline(world.store.keys, "targets"), newer, world.now)
    world.now += timedelta(days=1)
    world.publish()
    assert world.sync().outcome is SyncOutcome.UPDATED
    assert not (world.data / NAME).exists()


def test_another_key_than_the_signed_one_is_refused(world: World) -> None:
    (key,) = service(world).keys
    other = keyring.create(world.store.keys / "office", "WIS", world.now)
    folder = world.store.keys / "office"
    for name in ("signs.pem", "seals.pem"):
        (folder / key.id.hex() / name).write_bytes((folder / other.id.hex() / name).read_bytes())
    with pytest.raises(ConfigError, match="another key"):
        Keyring.read(folder, service(world))
    (folder / key.id.hex() / "signs.pem").write_bytes(b"nothing")
    with pytest.raises(ConfigError, match="Restore"):
        Keyring.read(folder, service(world))


def test_a_damaged_list_is_refused_by_its_own_central(world: World) -> None:
    path = next((world.store.public / "targets").glob(f"*.{NAME}"))
    path.write_bytes(path.read_bytes().replace(b'"office": "WIS"', b'"office": "SIW"'))
    with pytest.raises(ConfigError, match="damaged"):
        metadata.published_service(world.store.public)
    with pytest.raises(BadData, match="version"):
        ServiceKeys.decode(b"{}")
