import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from feed_world import World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path)
    world.publish()
    yield world
    world.close()


def get(url: str, **headers: str) -> requests.Response:
    return requests.get(url, headers=headers | {"Connection": "close"}, timeout=5)


def test_only_the_timestamp_may_be_asked_again(world: World) -> None:
    stamp = get(f"{world.server.url}/tuf/timestamp.json")
    assert stamp.headers["Cache-Control"] == "max-age=60"
    assert get(f"{world.server.url}/tuf/timestamp.json", **{"If-None-Match": stamp.headers["ETag"]}).status_code == 304
    assert "immutable" in get(f"{world.server.url}/tuf/1.root.json").headers["Cache-Control"]
    world.publish()
    assert get(f"{world.server.url}/tuf/timestamp.json", **{"If-None-Match": stamp.headers["ETag"]}).status_code == 200


def test_ranges(world: World) -> None:
    url = f"{world.server.url}/tuf/1.root.json"
    whole = get(url).content
    part = get(url, Range="bytes=100-")
    assert (part.status_code, part.content) == (206, whole[100:])
    assert part.headers["Content-Range"] == f"bytes 100-{len(whole) - 1}/{len(whole)}"
    assert get(url, Range="bytes=5-9").content == whole[5:10]
    assert get(url, Range=f"bytes={len(whole)}-").status_code == 416
    assert get(url, Range="bytes=1-", **{"If-Range": '"other"'}).content == whole


@pytest.mark.parametrize("path", ["/", "/tuf", "/../central.sqlite", "/%2e%2e/keys/online/data.pem", "/nothing"])
def test_nothing_but_public_files(world: World, path: str) -> None:
    session = requests.Session()
    request = requests.Request("GET", world.server.url, headers={"Connection": "close"}).prepare()
    request.url = world.server.url + path
    with session, session.send(request, timeout=5) as response:
        assert response.status_code == 404


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_command_says_where_it_serves_and_stops_when_told(world: World, number: signal.Signals) -> None:
    words = [sys.executable, "-m", "central", "serve", "--store", str(world.store.folder), "--port", "0"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout
        url = json.loads(process.stdout.readline())["url"]
        assert get(f"{url}/tuf/1.root.json").content == (world.store.folder / "root.json").read_bytes()
        os.kill(process.pid, number)
        assert process.wait(5) == 0
