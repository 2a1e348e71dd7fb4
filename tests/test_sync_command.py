import fcntl
import json
import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator
from pathlib import Path

import pytest
from feed_world import World, vacancies

from kiosk.sync.storage import locked


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path)
    world.store.put("vacancies", vacancies(50))
    world.publish()
    (tmp_path / "kiosk.toml").write_text(
        f'[central]\nurl = "{world.server.url}"\nroot = "store/root.json"\n'
        f'[storage]\ndata_dir = "data"\nruntime_dir = "runtime"\n'
    )
    yield world
    world.close()


def words(world: World) -> list[str]:
    return [sys.executable, "-m", "kiosk", "sync", "--config", str(world.folder / "kiosk.toml")]


def test_json_lines_and_exit_codes(world: World) -> None:
    done = subprocess.run(words(world), stdout=subprocess.PIPE, check=True)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert {line["event"] for line in lines[:-1]} == {"progress"}
    assert (lines[-1]["event"], lines[-1]["outcome"], lines[-1]["puts"]) == ("end", "updated", 50)
    with locked(world.data / "sync.lock"):
        assert subprocess.run(words(world), stdout=subprocess.DEVNULL, check=False).returncode == 75
    (world.folder / "store" / "root.json").unlink()
    assert subprocess.run(words(world), stderr=subprocess.DEVNULL, check=False).returncode == 78


def test_a_terminal_shows_bars(world: World) -> None:
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    process = subprocess.Popen(words(world), stdout=theirs, stderr=theirs)
    os.close(theirs)
    shown = b""
    try:
        while chunk := os.read(ours, 4096):
            shown += chunk
    except OSError:
        pass
    os.close(ours)
    assert process.wait() == 0
    assert b"fetch" in shown
    assert b"updated, 50 put" in shown
