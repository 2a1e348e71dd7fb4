"""A visitor's USB stick: files come and go through mtools; it is never mounted, and nothing on it is changed.

The kernel then never parses the file system of a stranger's stick; mtools does, as a process of its own with an end.
"""

import logging
import os
import re
import shutil
import subprocess
import tempfile
import threading
import unicodedata
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kiosk.model.stick import StickContent, StickFile, StickList, StickState

MOST_BYTES = 16_000_000
_PATIENCE_S = 60
_READING_S = 15
_MOST_LISTED = 400_000
_MOST_NAMES = 24
# mtools would take them for patterns.
_PATTERNS = set("*?[]\\")
_NAME_LENGTH = 60
# Without the user's mtools.conf, and without refusing a stick whose geometry a camera wrote down wrong.
_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "MTOOLSRC": "/dev/null", "MTOOLS_SKIP_CHECK": "1", "LC_ALL": "C.UTF-8"}
_WORDS = (
    ("disk full", StickState.FULL),
    ("no space", StickState.FULL),
    ("no directory slots", StickState.FULL),
    ("write protect", StickState.LOCKED),
    ("read-only", StickState.LOCKED),
    ("non dos media", StickState.UNREADABLE),
    ("cannot initialize", StickState.UNREADABLE),
    ("no such", StickState.MISSING),
)
_log = logging.getLogger(__name__)


class UsbStick:
    """A StickService for one port, by the path that udev gives to what is in it (as in /dev/disk/by-path)."""

    def __init__(self, port: Path, now: Callable[[], datetime]) -> None:
        self._port = port
        self._now = now

    @property
    def present(self) -> bool:
        """Whether a stick is in the port."""
        return self._device() is not None

    def write(self, file: StickFile) -> StickState:
        """Put a file on the stick; it can be taken out when this returns."""
        device, program = self._device(), shutil.which("mcopy")
        if device is None:
            return StickState.MISSING
        if program is None or len(file.content) > MOST_BYTES:
            _log.warning("USB stick: %s", "mcopy is missing; install mtools" if program is None else "too large a file")
            return StickState.FAILED
        state = self._copy(program, device, file)
        _log.info("USB stick: %s", state)
        return state

    def names(self, endings: tuple[str, ...]) -> StickList:
        """Say which files with such endings are on the stick, those that are called after a CV first."""
        state, listed = self._told("mdir", ["-/", "-b", "::"], _MOST_LISTED)
        if state is not StickState.DONE:
            return StickList(state)
        lines = (line.removeprefix("::/") for line in listed.decode(errors="replace").splitlines())
        found = {line for line in lines if line.casefold().endswith(endings) and _is_plain(line)}
        ordered = sorted(found, key=lambda name: ("cv" not in name.casefold(), name.count("/"), name.casefold()))
        return StickList(state, tuple(ordered[:_MOST_NAMES]))

    def read(self, name: str, most: int) -> StickContent:
        """Read one of them, of so many bytes at most."""
        if not _is_plain(name):
            return StickContent(StickState.FAILED)
        state, data = self._told("mcopy", [f"::/{name}", "-"], most + 1)
        if len(data) > most:
            return StickContent(StickState.FAILED)
        return StickContent(state, data if state is StickState.DONE else b"")

    def _told(self, name: str, arguments: list[str], most: int) -> tuple[StickState, bytes]:
        """Let a program of mtools say so many bytes at most, within a time: a stranger's stick may be endless."""
        device, program = self._device(), shutil.which(name)
        if device is None:
            return StickState.MISSING, b""
        if program is None:
            _log.warning("USB stick: %s is missing; install mtools", name)
            return StickState.FAILED, b""
        command = [program, "-i", str(device), *arguments]
        with (
            tempfile.TemporaryFile() as errors,
            subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, env=_ENVIRONMENT
            ) as running,
        ):
            late = threading.Timer(_READING_S, running.kill)
            late.start()
            assert running.stdout is not None
            data = running.stdout.read(most)
            full = len(data) == most
            if full:
                running.kill()
            code = running.wait()
            late.cancel()
            errors.seek(0)
            said = errors.read(_NAME_LENGTH * 10).decode(errors="replace").casefold()
        if code == 0 or full:
            return StickState.DONE, data
        if not self.present:
            return StickState.MISSING, b""
        return next((state for word, state in _WORDS if word in said), StickState.FAILED), b""

    def _copy(self, program: str, device: Path, file: StickFile) -> StickState:
        # Not from a pipe: on a full stick mcopy then ends well, with half a file. Memory has a name and a size too.
        source = os.memfd_create("stick")
        # "-D o": a file of this name was written by this kiosk within the same minute.
        name = file_name(file, self._now())
        command = [program, "-i", str(device), "-D", "o", f"/proc/self/fd/{source}", f"::{name}"]
        try:
            os.pwrite(source, file.content, 0)
            done = subprocess.run(
                command, pass_fds=[source], env=_ENVIRONMENT, capture_output=True, timeout=_PATIENCE_S, check=False
            )
            if done.returncode == 0:
                _flush(device)
                return StickState.DONE
        except (OSError, subprocess.TimeoutExpired):
            return StickState.FAILED if self.present else StickState.MISSING
        finally:
            os.close(source)
        if not self.present:
            return StickState.MISSING
        said = done.stderr.decode(errors="replace").casefold()
        return next((state for word, state in _WORDS if word in said), StickState.FAILED)

    def _device(self) -> Path | None:
        """Find the first partition, or the whole stick where it has none."""
        return next((path for path in (Path(f"{self._port}-part1"), self._port) if path.exists()), None)


def file_name(file: StickFile, now: datetime) -> str:
    """Name a file for any computer: letters without marks, digits, spaces, the moment, and its ending."""
    plain = unicodedata.normalize("NFKD", file.name).encode("ascii", "ignore").decode()
    words = re.sub(r"[^A-Za-z0-9]+", " ", plain).strip()[:_NAME_LENGTH].strip()
    return f"{' '.join(part for part in ('WIS', words) if part)} {now:%Y-%m-%d %H.%M}.{file.kind}"


def _is_plain(name: str) -> bool:
    return name.isprintable() and not set(name) & _PATTERNS and not name.startswith(("-", "/"))


def _flush(device: Path) -> None:
    """Wait until the kernel has written everything, so that the stick can be pulled out."""
    handle = os.open(device, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
