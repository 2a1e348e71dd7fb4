"""Where sound goes: a protocol, and the sound of the machine through ALSA or PipeWire."""

import io
import os
import shutil
import wave
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject

from kiosk.errors import EnvironmentFault
from kiosk.ui.program_run import Failed, ProgramRun

_SLACK_MS = 5000


class SoundDevice(Protocol):
    """Plays one sound at a time."""

    @property
    def available(self) -> bool:
        """Whether anything can be heard."""
        ...

    def play(self, sound: bytes, done: Callable[[], None], failed: Failed) -> None:
        """Play a WAV file, then call `done`, or `failed`; what was playing is cut off."""
        ...

    def stop(self) -> None:
        """Be silent at once; neither `done` nor `failed` comes."""
        ...

    def close(self) -> None:
        """Be silent and let go of the device."""
        ...


class CommandSound(QObject):
    """Plays through a program. The sound is a file in memory, without a name that outlives it."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._run = ProgramRun(self)
        self._memory = -1

    @property
    def available(self) -> bool:
        """Whether there is a program and something to play on."""
        return bool(self._command)

    def play(self, sound: bytes, done: Callable[[], None], failed: Failed) -> None:
        """Play a WAV file, then call `done`, or `failed`."""
        self.stop()
        if not self._command:
            failed(EnvironmentFault("there is nothing to play sound on"))
            return
        self._memory = os.memfd_create("sound")
        with open(self._memory, "wb", closefd=False) as file:
            file.write(sound)

        def end() -> None:
            self._forget()
            done()

        command = [*self._command, f"/proc/{os.getpid()}/fd/{self._memory}"]
        self._run.start(command, b"", length_ms(sound) + _SLACK_MS, lambda _: end(), failed)

    def stop(self) -> None:
        """Be silent at once."""
        self._run.stop()
        self._forget()

    def close(self) -> None:
        """Be silent and wait until the program is gone."""
        self._run.close()
        self._forget()

    def _forget(self) -> None:
        if self._memory >= 0:
            os.close(self._memory)
            self._memory = -1


def length_ms(sound: bytes) -> int:
    """Tell how long a WAV file takes."""
    with wave.open(io.BytesIO(sound)) as file:
        return int(1000 * file.getnframes() // file.getframerate())


def player(device: str) -> list[str]:
    """Give the command that plays a file on `device`: "auto", "alsa:NAME" or "pipewire:NAME"; empty without sound."""
    system, _, name = device.partition(":")
    pipewire, alsa = shutil.which("pw-play"), shutil.which("aplay")
    if system == "pipewire":
        return [pipewire, "--target", name] if pipewire else []
    if system == "alsa":
        return [alsa, "-q", "-D", name] if alsa else []
    if pipewire and (Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / "pipewire-0").exists():
        return [pipewire]
    if alsa and any(Path("/dev/snd").glob("pcm*p")):
        return [alsa, "-q"]
    return []
