import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from feed_world import World, vacancies

TESTS = Path(__file__).parent

# The real supervisor in a process of its own, with our double as its screen.
_RUN = """
import asyncio, sys
from pathlib import Path
from kiosk import config, log
from kiosk.supervisor import Supervisor
log.start()
settings = config.load(Path(sys.argv[1]))
sys.exit(asyncio.run(Supervisor(settings, [], sync="--sync" in sys.argv, screen=(sys.executable, sys.argv[2])).run()))
"""


class Run:
    """One running supervisor and what it says."""

    def __init__(self, folder: Path, more: str = "", *flags: str) -> None:
        self.runtime = folder / "runtime"
        self.orders = folder / "orders"
        settings = folder / "kiosk.toml"
        settings.write_text(f'[storage]\nruntime_dir = "{self.runtime}"\n{more}', encoding="utf-8")
        self.process = subprocess.Popen(
            [sys.executable, "-c", _RUN, str(settings), str(TESTS / "screen_double.py"), *flags],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "WIS_ORDERS": str(self.orders)},
        )

    def until(self, event: str) -> dict[str, Any]:
        assert self.process.stdout
        for line in self.process.stdout:
            said: dict[str, Any] = json.loads(line)
            if said["event"] == event:
                return said
        raise AssertionError(f"the supervisor ended before {event}")

    def shown_with_spare(self) -> dict[str, Any]:
        shown = self.until("shown")
        self.until("started")
        return shown

    def order(self, what: str) -> None:
        ready = self.orders.with_suffix(".new")
        ready.write_text(what, encoding="utf-8")
        ready.rename(self.orders)


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    run = Run(tmp_path)
    yield run
    run.process.terminate()
    assert run.process.wait(10) == 0
    assert run.process.stdout
    run.process.stdout.close()


def alive(pid: int) -> bool:
    return Path(f"/proc/{pid}").exists()


def eventually(what: Callable[[], bool]) -> None:
    for _ in range(200):
        if what():
            return
        time.sleep(0.05)
    raise AssertionError("it never happened")


def test_kill_9_of_the_shown_screen_shows_the_spare_within_a_second(run: Run) -> None:
    first = run.shown_with_spare()
    time.sleep(0.5)  # The spare loads; no visitor is that fast.
    os.kill(first["pid"], signal.SIGKILL)
    killed = time.monotonic()
    second = run.until("shown")
    assert second["pid"] != first["pid"]
    assert time.monotonic() - killed < 1


def test_the_end_of_a_visit_swaps_processes_and_wipes_its_folder(run: Run) -> None:
    first = run.shown_with_spare()
    folder = run.runtime / f"visit-{first['screen']}"
    eventually((folder / "trace").exists)
    assert folder.stat().st_mode & 0o777 == 0o700
    run.order("end")
    assert run.until("shown")["pid"] != first["pid"]
    assert not folder.exists()
    assert not alive(first["pid"])


def test_a_screen_that_stops_drawing_is_replaced(run: Run) -> None:
    first = run.shown_with_spare()
    run.order("hang")
    hung = time.monotonic()
    assert run.until("killed")["why"] == "silent"
    assert 9 < time.monotonic() - hung < 13
    assert run.until("shown")["pid"] != first["pid"]


def test_sync_runs_at_once_without_a_replica_then_on_schedule_and_new_data_reach_the_screen(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.store.put("vacancies", vacancies(50))
    world.publish()
    data = f'data_dir = "{world.data}"\n'
    central = f'[central]\nurl = "{world.server.url}"\nroot = "{world.store.folder / "root.json"}"\n'
    run = Run(tmp_path, data + central + "[sync]\nevery_h = 0.001\njitter_s = 0\n", "--sync")
    try:
        first = run.until("shown")
        assert run.until("sync")["code"] == 0
        assert (world.data / "replica" / "current").exists()
        assert run.until("shown")["pid"] != first["pid"]  # Nobody touched the first: it gave way to one with data.

        world.store.put("vacancies", vacancies(50, text="Nieuwe tekst."))
        world.publish()
        second = run.until("sync")
        assert (second["code"], second["next_s"]) == (0, 4)
        assert run.until("killed")["why"] == "data changed"
    finally:
        run.process.terminate()
        assert run.process.wait(10) == 0
        assert run.process.stdout
        run.process.stdout.close()
        world.close()


def test_a_sync_that_never_ends_is_ended_and_the_screen_stays(tmp_path: Path) -> None:
    root = tmp_path / "root.json"
    root.write_text("{}", encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        central = f'[central]\nurl = "{url}"\nroot = "{root}"\n[sync]\nmax_run_min = 0.001\njitter_s = 0\n'
        run = Run(tmp_path, f'data_dir = "{tmp_path / "data"}"\n{central}', "--sync")
        try:
            first = run.until("sync")
            assert first["code"] == os.EX_TEMPFAIL
            run.order("end")
            assert run.until("shown")
        finally:
            run.process.terminate()
            assert run.process.wait(10) == 0
            assert run.process.stdout
            run.process.stdout.close()


def test_a_visit_whose_folder_cannot_be_wiped_is_told(tmp_path: Path) -> None:
    (tmp_path / "runtime").mkdir()
    (tmp_path / "runtime" / "visit-9").write_text("no folder", encoding="utf-8")
    run = Run(tmp_path)
    try:
        assert run.until("left")["folder"].endswith("visit-9")
    finally:
        run.process.terminate()
        assert run.process.wait(10) == 0
        assert run.process.stdout
        run.process.stdout.close()


def test_stopping_leaves_no_process_and_no_folder(tmp_path: Path) -> None:
    (tmp_path / "runtime" / "visit-9").mkdir(parents=True)
    (tmp_path / "runtime" / "visit-9" / "left by a power cut").touch()
    run = Run(tmp_path)
    shown = run.shown_with_spare()
    assert not (tmp_path / "runtime" / "visit-9").exists()
    run.process.send_signal(signal.SIGTERM)
    assert run.process.wait(10) == 0
    assert not alive(shown["pid"])
    assert list((tmp_path / "runtime").iterdir()) == []
    assert run.process.stdout
    run.process.stdout.close()
