"""A whole terminal in real processes: central with its sample data, `kiosk sync`, and the supervisor with its screens.

The screens are `tests/driven_screen.py`: the real ones, with a finger.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Condition, Thread
from typing import Any

from canary import family
from visitor import Visitor

ROOT = Path(__file__).resolve().parents[1]
_SCREEN = Path(__file__).with_name("driven_screen.py")
_PATIENCE_S = 30.0
# See qt_log_ignore in pyproject.toml.
_RACE_IN_QT = "QUnifiedTimer::stopAnimationDriver: driver is not running"

# The real supervisor in a process of its own; only what starts a screen is another program.
_RUN = """
import asyncio, sys
from pathlib import Path
from kiosk import config, log
from kiosk.supervisor import Supervisor
log.start()
settings = config.load(Path(sys.argv[1]))
sys.exit(asyncio.run(Supervisor(settings, [], sync=False, screen=(sys.executable, sys.argv[2])).run()))
"""


@dataclass(frozen=True, slots=True)
class Feed:
    """A running central: where it is and the root of trust that came with it."""

    url: str
    root: Path

    def settings(self) -> str:
        """Write what a terminal needs to know of it, as TOML."""
        return f'[central]\nurl = "{self.url}"\nroot = "{self.root}"\n'


@contextmanager
def central(store: Path) -> Iterator[Feed]:
    """Run a central with the sample data."""
    for command in ("init", "demo", "publish"):
        _python("-m", "central", command, "--store", store)
    server = subprocess.Popen(
        [sys.executable, "-m", "central", "serve", "--store", store, "--port", "0"], stdout=subprocess.PIPE, text=True
    )
    assert server.stdout
    try:
        yield Feed(json.loads(server.stdout.readline())["url"], store / "root.json")
    finally:
        server.terminate()
        server.wait(10)
        server.stdout.close()


def sync(settings: Path) -> None:
    """Refresh the replica of a terminal."""
    _python("-m", "kiosk", "sync", "--config", settings)


def write_settings(folder: Path, *, data: Path | None = None, more: str = "") -> Path:
    """Write the `kiosk.toml` of a terminal that lives in `folder`."""
    storage = f'[storage]\ndata_dir = "{data or folder / "data"}"\nruntime_dir = "{folder / "runtime"}"\n'
    path = folder / "kiosk.toml"
    path.write_text(storage + more, encoding="utf-8")
    return path


class Terminal:
    """A running supervisor, what it says, and a visitor in front of whatever screen is shown.

    Its processes must write no warning, of Qt or of ours.
    """

    def __init__(self, settings: Path, fingers: Path, environment: Mapping[str, str]) -> None:
        self._fingers = fingers
        self._visitors: dict[int, Visitor] = {}
        self._said: list[dict[str, Any]] = []
        self._news = Condition()
        self._killed = False
        self._log = settings.with_name("terminal.log")
        with self._log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-c", _RUN, settings, _SCREEN],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                env={**os.environ, "WIS_FINGERS": str(fingers), **environment},
            )
        self._listener = Thread(target=self._listen, daemon=True)
        self._listener.start()

    def shown(self, number: int = 1) -> Visitor:
        """Meet the `number`th screen that was shown, as soon as it is."""
        return self._meet(self.pid(number))

    def pid(self, number: int = 1) -> int:
        """Give the process of the `number`th screen that was shown, as soon as it is."""
        return int(self._until("shown", number)["pid"])

    def started(self, number: int) -> int:
        """Give the process of the `number`th screen that was started, as soon as it is."""
        return int(self._until("started", number)["pid"])

    def screen(self, number: int = 1) -> int:
        """Give what the supervisor calls the `number`th screen that was shown."""
        return int(self._until("shown", number)["screen"])

    def spare(self, number: int = 1) -> Visitor:
        """Look at the spare that waits behind the `number`th shown screen, as soon as it is warm."""
        self._until("ready", number + 1)
        return self._meet(self.started(number + 1))

    def exited(self, screen: int) -> int:
        """Wait until a screen is gone; give its exit code."""
        with self._news:
            assert self._news.wait_for(lambda: self._exit(screen) is not None, _PATIENCE_S), self._said
            code = self._exit(screen)
        assert code is not None
        return code

    def kill(self) -> None:
        """Kill the supervisor, and wait until its screens are gone too."""
        self._end(family(self.process.pid), 1)

    def cut(self) -> None:
        """Kill every process at once, as a power cut does."""
        processes = family(self.process.pid)
        self._end(processes, len(processes))

    def _end(self, processes: list[int], number: int) -> None:
        self._killed = True
        for pid in processes[:number]:
            os.kill(pid, signal.SIGKILL)
        self.process.wait()
        deadline = time.monotonic() + _PATIENCE_S
        while left := [pid for pid in processes if Path(f"/proc/{pid}").exists()]:
            assert time.monotonic() < deadline, left
            time.sleep(0.02)

    def stop(self) -> None:
        """Stop as systemd does."""
        self.process.terminate()
        try:
            code = self.process.wait(10)
        finally:
            self.process.kill()
            self._listener.join()
            assert self.process.stdout
            self.process.stdout.close()
            for visitor in self._visitors.values():
                visitor.close()
        if self._killed:
            return
        assert code == 0
        lines = self._log.read_text(encoding="utf-8").splitlines()
        wrong = [line for line in lines if " INFO " not in line and line != _RACE_IN_QT]
        assert not wrong, wrong

    def _meet(self, pid: int) -> Visitor:
        if pid not in self._visitors:
            self._visitors[pid] = Visitor(self._fingers, pid)
        return self._visitors[pid]

    def _exit(self, screen: int) -> int | None:
        return next(
            (said["code"] for said in self._said if (said["event"], said.get("screen")) == ("exited", screen)), None
        )

    def _until(self, event: str, count: int) -> dict[str, Any]:
        with self._news:
            found: list[dict[str, Any]] = []

            def enough() -> bool:
                found[:] = [said for said in self._said if said["event"] == event]
                return len(found) >= count

            assert self._news.wait_for(enough, _PATIENCE_S), f"no {event} number {count} in {self._said}"
            return found[count - 1]

    def _listen(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            with self._news:
                self._said.append(json.loads(line))
                self._news.notify_all()


@contextmanager
def terminal(settings: Path, **environment: str) -> Iterator[Terminal]:
    """Run a supervisor until the end of the block."""
    # A socket's path has at most 107 bytes, too few for a folder of pytest.
    with tempfile.TemporaryDirectory(prefix="wis-") as fingers:
        running = Terminal(settings, Path(fingers), environment)
        try:
            yield running
        finally:
            running.stop()


def _python(*words: object) -> None:
    done = subprocess.run([sys.executable, *map(str, words)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{words} ended with {done.returncode}: {done.stderr}"
