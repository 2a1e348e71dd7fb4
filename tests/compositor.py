"""A real Wayland compositor: `cage` with a portrait panel that exists only in memory, and `grim`, its camera."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from kiosk.errors import EnvironmentFault

Picture = npt.NDArray[np.uint8]

_NOBODY = 65534
_START_S = 10.0


@dataclass(frozen=True, slots=True)
class Compositor:
    """Where clients connect, and a camera."""

    environment: dict[str, str]

    def picture(self) -> Picture:
        """Give what a panel would show now: rows of pixels of red, green and blue."""
        command = ["grim", "-t", "ppm", "-"]
        return read_ppm(
            subprocess.run(command, env={**os.environ, **self.environment}, capture_output=True, check=True).stdout
        )


@contextmanager
def compositor() -> Iterator[Compositor]:
    """Run a compositor without privileges until the end of the block.

    Raises:
        EnvironmentFault: it is not installed or does not start.
    """
    if not (shutil.which("cage") and shutil.which("grim")):
        raise EnvironmentFault("cage or grim is missing: apt-get install cage xwayland grim")
    with tempfile.TemporaryDirectory(prefix="wis-") as name:
        runtime = Path(name)
        # Turned to portrait, because a window that covers an upright panel is scanned out directly, past grim.
        # It lives as long as the `cat` in it, which lives as long as this process holds the other end.
        command = ["cage", "-r", "--", "cat"]
        if os.geteuid() == 0:
            os.chown(runtime, _NOBODY, _NOBODY)
            command = ["setpriv", f"--reuid={_NOBODY}", f"--regid={_NOBODY}", "--clear-groups", *command]
        environment = {"XDG_RUNTIME_DIR": name, "WAYLAND_DISPLAY": "wayland-0"}
        headless = {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1", "HOME": name}
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={"PATH": os.environ["PATH"], "XDG_RUNTIME_DIR": name, **headless},
        )
        assert process.stdin
        try:
            _wait_for(runtime / environment["WAYLAND_DISPLAY"])
            yield Compositor(environment)
        finally:
            process.stdin.close()
            process.wait(10)


def read_ppm(data: bytes) -> Picture:
    """Read a picture as grim and Qt write it: P6, width, height, 255, pixels."""
    kind, width, height, deepest, pixels = data.split(maxsplit=4)
    assert (kind, deepest) == (b"P6", b"255")
    count = int(width) * int(height) * 3
    return np.frombuffer(pixels[-count:], np.uint8).reshape(int(height), int(width), 3)


def alike(one: Picture, other: Picture) -> bool:
    """Whether two pictures are of the same size and the same but for a clock that ticked between them."""
    return one.shape == other.shape and float(np.any(one != other, axis=2).mean()) < 0.002


def _wait_for(file: Path) -> None:
    deadline = time.monotonic() + _START_S
    while not file.exists():
        if time.monotonic() > deadline:
            raise EnvironmentFault("cage does not start")
        time.sleep(0.05)
