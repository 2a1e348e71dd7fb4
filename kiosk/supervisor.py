"""Keep one screen alive: one visit per `kiosk ui` process, one warm hidden spare, and sync on schedule.

Plain asyncio, no Qt. The supervisor and its screens speak JSON lines: a screen prints `ready` (loaded, hidden), `frame`
(drawn while shown), `alive` (event loop while hidden), `visit` (first touch) and `end`; it reads `show`. A screen whose
standard input closes exits. What the supervisor decides is in `kiosk.model.screens`; this file does it.
"""

import argparse
import asyncio
import json
import logging
import os
import random
import shutil
import signal
import socket
import sys
import time
from collections.abc import Coroutine, Sequence
from pathlib import Path

from kiosk.config import Config
from kiosk.errors import EnvironmentFault
from kiosk.model.screens import Action, Event, Screens

_log = logging.getLogger("kiosk.supervisor")

_TICK_S = 0.25
# A printer that is off prints what it holds when it is on again: it is asked until it confirms.
_PURGE_AGAIN_S = 20.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the flags of `kiosk run`."""
    parser.add_argument("--no-sync", action="store_true", help="never refresh the replica")


def main(args: argparse.Namespace) -> int:
    """Run until SIGTERM or SIGINT."""
    return asyncio.run(Supervisor(args.settings, args.set, sync=not args.no_sync).run())


# What starts one of our own commands; a test puts a driver for touch events in place of the screen's.
_KIOSK = (sys.executable, "-m", "kiosk")


class Supervisor:
    """Owns the processes of one terminal.

    Raises:
        EnvironmentFault: the runtime folder cannot be made.
    """

    def __init__(
        self,
        config: Config,
        overrides: list[str],
        *,
        sync: bool,
        screen: Sequence[str] = (*_KIOSK, "ui"),
        purge_again_s: float = _PURGE_AGAIN_S,
    ) -> None:
        self._config = config
        self._settings = ["--config", str(config.source), *(part for each in overrides for part in ("--set", each))]
        self._sync = sync
        self._screen = screen
        self._purge_again_s = purge_again_s
        self._screens = Screens()
        self._processes: dict[int, asyncio.subprocess.Process] = {}
        self._folders: dict[int, Path] = {}
        self._drawn: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._stopping = asyncio.Event()
        self._purge_wanted = asyncio.Event()
        self._failed = False

    async def run(self) -> int:
        """Supervise until told to stop; every child is gone when this returns. Gives the exit code."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._stopping.set)
        self._wipe_leftovers()
        self._purge_wanted.set()
        if self._config.printer.uri:
            self._start(self._purge_printer())
        if self._sync:
            self._start(self._sync_on_schedule())
        _notify("READY=1")
        try:
            while not self._stopping.is_set():
                await self._do(self._screens.tick(time.monotonic()))
                _notify("WATCHDOG=1")
                try:
                    await asyncio.wait_for(self._stopping.wait(), _TICK_S)
                except TimeoutError:
                    continue
        finally:
            _notify("STOPPING=1")
            for task in self._tasks:
                task.cancel()
            for process in self._processes.values():
                process.kill()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            await asyncio.gather(*(process.wait() for process in self._processes.values()))
            self._wipe_leftovers()
        return os.EX_SOFTWARE if self._failed else os.EX_OK

    def _start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            _log.error("a task of the supervisor failed", exc_info=error)
            self._failed = True
            self._stopping.set()

    async def _do(self, actions: list[Action]) -> None:
        for action in actions:
            match action.kind:
                case "start":
                    await self._start_screen(action.screen)
                case "show":
                    await self._show(action.screen)
                case "kill":
                    _say(event="killed", screen=action.screen, why=action.why)
                    if process := self._processes.get(action.screen):
                        process.kill()
                case "purge":
                    self._purge_wanted.set()

    async def _feed(self, screen: int, event: Event) -> None:
        await self._do(self._screens.handle(screen, event, time.monotonic()))

    async def _start_screen(self, screen: int) -> None:
        folder = self._config.storage.runtime_dir / f"visit-{screen}"
        try:
            folder.mkdir(parents=True, mode=0o700)
        except OSError as error:
            raise EnvironmentFault(f"{folder} cannot be made: {error}. Check storage.runtime_dir.") from error
        self._folders[screen] = folder
        process = await asyncio.create_subprocess_exec(
            *self._screen,
            *self._settings,
            "--warm",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env={**os.environ, "TMPDIR": str(folder)},
        )
        self._processes[screen] = process
        _say(event="started", screen=screen, pid=process.pid)
        self._start(self._listen(screen, process))

    async def _listen(self, screen: int, process: asyncio.subprocess.Process) -> None:
        """Turn a screen's lines into events until it is gone, then wipe what it left."""
        assert process.stdout
        async for line in process.stdout:
            try:
                event = Event(json.loads(line)["event"])
            except (ValueError, KeyError, TypeError):
                _log.warning("a screen wrote a line that is no event")
                continue
            if event is Event.READY:
                _say(event="ready", screen=screen)
            if event is Event.FRAME and screen not in self._drawn:
                self._drawn.add(screen)
                _say(event="drawn", screen=screen)
            if event is not Event.EXITED:
                await self._feed(screen, event)
        code = await process.wait()
        del self._processes[screen]
        self._drawn.discard(screen)
        _wipe(self._folders.pop(screen))
        _say(event="exited", screen=screen, code=code)
        await self._feed(screen, Event.EXITED)

    async def _show(self, screen: int) -> None:
        process = self._processes.get(screen)
        if not process or not process.stdin:
            return
        try:
            process.stdin.write(b"show\n")
            await process.stdin.drain()
        except ConnectionError:
            return  # It died just now: its exit is on the way and another takes its place.
        _say(event="shown", screen=screen, pid=process.pid)

    async def _sync_on_schedule(self) -> None:
        """Sync at once without a replica, else after a random delay, then every `sync.every_h`."""
        current = self._config.storage.data_dir / "replica" / "current"
        schedule = self._config.sync
        wait = random.uniform(0, schedule.jitter_s) if current.exists() else 0.0  # noqa: S311 (spreads load, no secret)
        failures = 0
        while True:
            await asyncio.sleep(wait)
            before = _version(current)
            code = await self._run_to_end("sync", schedule.max_run_min * 60)
            if code == 0:
                failures = 0
                wait = schedule.every_h * 3600 + random.uniform(0, schedule.jitter_s)  # noqa: S311
            else:
                failures += 1
                wait = min(900 * 2.0 ** (failures - 1), 86400) * random.uniform(0.5, 1)  # noqa: S311
                if not current.exists():
                    wait = min(wait, 30)
            _say(event="sync", code=code, next_s=round(wait))
            if _version(current) != before:
                await self._do(self._screens.data_changed(time.monotonic()))

    async def _purge_printer(self) -> None:
        """Cancel what a crashed visit or a power cut left on the printer, until the printer confirms it."""
        while True:
            await self._purge_wanted.wait()
            self._purge_wanted.clear()
            code = await self._run_to_end("purge", 600)
            _say(event="purged", code=code)
            if code:
                self._purge_wanted.set()
                await asyncio.sleep(self._purge_again_s)
                while self._screens.visited:
                    # It would cancel what this visitor prints, whose screen cancels old jobs itself before the first.
                    await asyncio.sleep(_TICK_S)

    async def _run_to_end(self, command: str, seconds: float) -> int:
        process = await asyncio.create_subprocess_exec(
            *_KIOSK, command, *self._settings, stdout=asyncio.subprocess.DEVNULL
        )
        try:
            return await asyncio.wait_for(process.wait(), seconds)
        except TimeoutError:
            _log.warning("%s took longer than %d s and was ended; it is tried again later", command, seconds)
            return os.EX_TEMPFAIL
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()

    def _wipe_leftovers(self) -> None:
        for folder in self._config.storage.runtime_dir.glob("visit-*"):
            _wipe(folder)


def _wipe(folder: Path) -> None:
    """Delete what a visit left; when that does not work, the operator must hear of it."""
    try:
        shutil.rmtree(folder)
    except FileNotFoundError:
        return
    except OSError as error:
        _log.error("what a visit left cannot be deleted: %s", error)
        _say(event="left", folder=str(folder))


def _version(current: Path) -> tuple[str, int, int] | None:
    """Tell one replica state from another: the file that `current` names and when it and its log were written."""
    try:
        file = current.resolve(strict=True)
    except OSError:
        return None
    log = file.with_name(file.name + "-wal")
    return (file.name, file.stat().st_mtime_ns, log.stat().st_mtime_ns if log.exists() else 0)


def _say(**event: object) -> None:
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


def _notify(state: str) -> None:
    """Tell systemd (sd_notify(3)); nothing happens when it is not systemd that started us."""
    address = os.environ.get("NOTIFY_SOCKET")
    if not address:
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as peer:
        peer.connect("\0" + address[1:] if address.startswith("@") else address)
        peer.send(state.encode())
