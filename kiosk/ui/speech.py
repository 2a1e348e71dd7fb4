"""Words become sound: espeak-ng as a separate program."""

import io
import shutil
import wave
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.errors import EnvironmentFault
from kiosk.ui.program_run import Failed, ProgramRun

# The voices of espeak-ng, by the language of the words.
VOICES = {
    "nl": "nl",
    "fr": "fr-fr",
    "en": "en-gb",
    "ar": "ar",
    "tr": "tr",
    "uk": "uk",
    "ro": "ro",
    "bg": "bg",
    "pl": "pl",
    "es": "es",
    "de": "de",
}
# Words a minute.
SPEEDS = {"slow": 115, "normal": 155, "fast": 220}
# Making the sound of a long sentence takes some 30 ms.
_LIMIT_MS = 4000
_HEADER = 44
_RATE = 22050


@dataclass(frozen=True, slots=True)
class Manner:
    """How words are said: the language, a speed of `SPEEDS`, and how loud (0 to 100)."""

    language: str
    speed: str
    volume: int


class Speech(QObject):
    """Makes WAV files in memory. The words go through a pipe: other users see the arguments of a program."""

    def __init__(self, program: str = "espeak-ng", limit_ms: int = _LIMIT_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = shutil.which(program)
        self._limit_ms = limit_ms
        self._run = ProgramRun(self)

    @property
    def available(self) -> bool:
        """Whether the program is installed."""
        return self._program is not None

    def make(self, words: str, manner: Manner, done: Callable[[bytes], None], failed: Failed) -> None:
        """Make the sound of `words`, then call `done` with it; what was being made is dropped."""
        if self._program is None:
            failed(EnvironmentFault("espeak-ng is not installed"))
            return
        # -b 1: UTF-8; -a: 0 to 200.
        command = [self._program, "--stdin", "--stdout", "-b", "1", "-v", VOICES[manner.language]]
        command += ["-s", str(SPEEDS[manner.speed]), "-a", str(2 * manner.volume)]
        self._run.start(command, words.encode(), self._limit_ms, lambda sound: done(_whole(sound)), failed)

    def stop(self) -> None:
        """Drop what is being made."""
        self._run.stop()

    def close(self) -> None:
        """End the program."""
        self._run.close()


def _whole(sound: bytes) -> bytes:
    # A pipe has no way back: espeak-ng leaves a made-up length in the header.
    whole = io.BytesIO()
    with wave.open(whole, "wb") as file:
        file.setparams((1, 2, _RATE, 0, "NONE", ""))
        file.writeframes(sound[_HEADER:])
    return whole.getvalue()
