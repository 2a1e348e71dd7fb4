import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from feed_world import FaultyHandler, World, only

from central import blobs
from kiosk.errors import BadData
from kiosk.feed.index import Part
from kiosk.sync.fetch import Blobs
from kiosk.sync.transport import HttpStatus, NoConnection, Transport

CONTENT = hashlib.shake_256(b"blob").digest(600_000)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path)
    yield world
    world.close()


@pytest.fixture
def transport() -> Iterator[Transport]:
    with Transport(timeout_s=1.0, run_s=60) as transport:
        yield transport


@pytest.fixture
def blob(world: World) -> Part:
    written = blobs.write(world.store.public, [CONTENT.hex().encode()])
    return Part(first=0, last=63, sha256=written.sha256, length=written.length, raw=written.raw, rows=1)


@pytest.fixture
def cache(world: World, transport: Transport, tmp_path: Path) -> Blobs:
    return Blobs(tmp_path / "cache", world.server.url, transport)


def cut(handler: FaultyHandler) -> bool:
    """Half of what is left, then nothing."""
    content = handler.content()
    start = int(handler.headers.get("Range", "bytes=0-")[6:-1])
    left = content[start:]
    ranges = {"Content_Range": f"bytes {start}-{len(content) - 1}/{len(content)}"} if start else {}
    return handler.reply(206 if start else 200, left[: len(left) // 2], len(left), **ranges)


def flipped(handler: FaultyHandler) -> bool:
    content = bytearray(handler.content())
    content[len(content) // 2] ^= 1
    return handler.reply(200, bytes(content))


def short(handler: FaultyHandler) -> bool:
    return handler.reply(200, handler.content()[:-7])


def endless(handler: FaultyHandler) -> bool:
    handler.send_response(200)
    handler.end_headers()
    handler.close_connection = True
    try:
        while True:
            handler.wfile.write(b"\0" * 65536)
    except ConnectionError:
        return True


def portal(handler: FaultyHandler) -> bool:
    return handler.reply(200, b"<html>Log in, please</html>", Content_Type="text/html; charset=utf-8")


def moved(handler: FaultyHandler) -> bool:
    return handler.reply(302, b"", Location="http://127.0.0.1:9/login")


def nothing(_: int) -> None:
    pass


def test_a_blob_is_fetched_once(world: World, blob: Part, cache: Blobs, transport: Transport) -> None:
    seen: list[int] = []
    path = cache.fetch(blob, seen.append)
    assert cache.fetch(blob, nothing) == path
    assert len(world.requests) == 1
    assert seen[-1] == transport.received == blob.length
    assert cache.missing([blob, blob]) == []


def test_a_cut_connection_resumes_where_it_broke_off(
    world: World, blob: Part, cache: Blobs, transport: Transport
) -> None:
    world.fault(only("/blobs/", cut, times=3))
    cache.fetch(blob, nothing)
    assert len(world.requests) == 4
    assert transport.received == blob.length


def test_a_run_resumes_what_the_one_before_left(world: World, blob: Part, cache: Blobs, transport: Transport) -> None:
    world.fault(only("/blobs/", cut))
    with pytest.raises(NoConnection, match="broke off"):
        cache.fetch(blob, nothing)
    before = transport.received
    assert before > blob.length // 2
    world.fault(None)
    cache.fetch(blob, nothing)
    assert transport.received == blob.length


def test_a_server_without_ranges_starts_over(world: World, blob: Part, cache: Blobs) -> None:
    whole = only("/blobs/", lambda handler: handler.reply(200, handler.content()))
    once = only("/blobs/", cut, times=1)
    world.fault(lambda handler: once(handler) or whole(handler))
    cache.fetch(blob, nothing)


@pytest.mark.parametrize("fault", [flipped, short, endless])
def test_wrong_bytes_are_fetched_once_more(world: World, blob: Part, cache: Blobs, fault: object) -> None:
    world.fault(only("/blobs/", fault, times=1))  # type: ignore[arg-type]
    cache.fetch(blob, nothing)
    assert len(world.requests) == 2


@pytest.mark.parametrize("fault", [flipped, short, endless])
def test_wrong_bytes_twice_are_refused(world: World, blob: Part, cache: Blobs, tmp_path: Path, fault: object) -> None:
    world.fault(only("/blobs/", fault))  # type: ignore[arg-type]
    with pytest.raises(BadData, match="twice"):
        cache.fetch(blob, nothing)
    assert len(world.requests) == 2
    assert not [path for path in (tmp_path / "cache").rglob("*") if path.is_file()]


def test_a_strange_part_is_thrown_away(world: World, blob: Part, cache: Blobs, tmp_path: Path) -> None:
    part = tmp_path / "cache" / blob.sha256[:2] / f"{blob.sha256}.part"
    part.parent.mkdir(parents=True)
    for junk in (b"junk" * 10, b"x" * (blob.length + 5)):
        part.write_bytes(junk)
        cache.fetch(blob, nothing).unlink()


def test_a_blob_that_rots_in_the_cache_is_fetched_again(world: World, blob: Part, cache: Blobs) -> None:
    path = cache.fetch(blob, nothing)
    good = path.read_bytes()
    path.write_bytes(good[:-1] + bytes([good[-1] ^ 1]))
    assert cache.fetch(blob, nothing).read_bytes() == good


@pytest.mark.parametrize("fault", [portal, moved])
def test_a_captive_portal_is_no_connection(world: World, blob: Part, cache: Blobs, fault: object) -> None:
    world.fault(only("/blobs/", fault))  # type: ignore[arg-type]
    with pytest.raises(NoConnection):
        cache.fetch(blob, nothing)


def test_no_server_is_no_connection(blob: Part, transport: Transport, tmp_path: Path) -> None:
    with pytest.raises(NoConnection, match="cannot be reached"):
        Blobs(tmp_path, "http://127.0.0.1:9", transport).fetch(blob, nothing)


def test_a_blob_that_is_gone_is_told_apart(world: World, blob: Part, cache: Blobs) -> None:
    blobs.path_of(world.store.public, blob.sha256).unlink()
    with pytest.raises(HttpStatus, match="404"):
        cache.fetch(blob, nothing)


def test_what_drips_is_stopped(world: World, blob: Part, tmp_path: Path) -> None:
    with Transport(timeout_s=1.0, run_s=0) as transport, pytest.raises(NoConnection, match="slowly"):
        Blobs(tmp_path, world.server.url, transport).fetch(blob, nothing)


def test_only_what_is_named_is_kept(blob: Part, cache: Blobs, tmp_path: Path) -> None:
    path = cache.fetch(blob, nothing)
    path.with_name("other.part").touch()
    cache.keep([blob])
    assert [found for found in (tmp_path / "cache").rglob("*") if found.is_file()] == [path]
    cache.keep([])
    assert not path.exists()
