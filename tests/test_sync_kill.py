"""Kill real sync processes at random instants: the replica is the old one or the new one, whole."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from feed_world import World, occupations, prove, vacancies

from kiosk.model.taxonomy import Occupation

_SETTINGS = """
[central]
url = "{url}"
root = "{root}"
[storage]
data_dir = "data"
runtime_dir = "runtime"
"""


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path)
    world.store.put("vacancies", vacancies(1500))
    world.store.put("occupations", occupations())
    world.publish()
    assert world.sync().puts > 1500
    world.store.put("vacancies", vacancies(400, start=1300, text="new"))
    world.store.remove("vacancies", [f"demo:{n}" for n in range(200)], "filled")
    world.store.put("occupations", [Occupation(id=f"new:{n}", rev=0, labels={"nl": f"beroep{n}"}) for n in range(200)])
    world.publish()
    yield world
    world.close()


class Terminal:
    """A folder with settings, and what a terminal kept in it when it last synced."""

    def __init__(self, world: World, folder: Path, *, rebuild: bool) -> None:
        self.folder = folder
        self.replica = folder / "data" / "replica" / "current"
        shutil.copytree(world.data, folder / "data", symlinks=True)
        if rebuild:
            # A replica of another schema is rebuilt from snapshots.
            with closing(sqlite3.connect(self.replica)) as connection, connection:
                connection.execute("UPDATE replica_version SET version_num = 'old'")
        root = world.folder / "store" / "root.json"
        (folder / "kiosk.toml").write_text(_SETTINGS.format(url=world.server.url, root=root))

    def start(self) -> "subprocess.Popen[str]":
        words = [sys.executable, "-m", "kiosk", "sync", "--config", str(self.folder / "kiosk.toml")]
        return subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def sync(self) -> float:
        """Let a run end well, and return its seconds from the first step on."""
        with self.start() as process:
            assert process.stdout
            process.stdout.readline()
            began = time.monotonic()
            process.stdout.read()
        assert process.returncode == 0
        return time.monotonic() - began

    def kill_after(self, seconds: float) -> None:
        with self.start() as process:
            assert process.stdout
            process.stdout.readline()
            time.sleep(seconds)
            os.kill(process.pid, signal.SIGKILL)


def campaign(world: World, folder: Path, terminals: int, kills: int, seed: int) -> None:
    """Kill each of so many terminals so many times in the middle of a delta, and as many in a rebuild."""
    chance = random.Random(seed)
    seen = set()
    for rebuild in (False, True):
        whole = Terminal(world, folder / f"whole-{rebuild}", rebuild=rebuild)
        seconds = whole.sync()
        for number in range(terminals):
            terminal = Terminal(world, folder / f"{rebuild}-{number}", rebuild=rebuild)
            for _ in range(kills):
                terminal.kill_after(chance.uniform(0, seconds))
                sequence = prove(terminal.replica.resolve())["vacancies"]
                assert sequence in (1, 2)
                seen.add(sequence)
            terminal.sync()
            assert prove(terminal.replica.resolve())["vacancies"] == 2
            left = {path.name for path in (terminal.folder / "data" / "replica").iterdir()}
            assert not any(name.startswith("building") for name in left), left
            shutil.rmtree(terminal.folder)
    assert 1 in seen


def test_killed_a_few_times(world: World, tmp_path: Path) -> None:
    campaign(world, tmp_path / "terminals", terminals=1, kills=3, seed=2)


@pytest.mark.long
def test_killed_fifty_times(world: World, tmp_path: Path) -> None:
    campaign(world, tmp_path / "terminals", terminals=13, kills=2, seed=3)
