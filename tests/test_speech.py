import io
import math
import os
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer
from pytestqt.qtbot import QtBot

from kiosk.config import LANGUAGES
from kiosk.errors import EnvironmentFault
from kiosk.ui.sound import CommandSound, length_ms, player
from kiosk.ui.speech import VOICES, Manner, Speech

SENTENCES = {
    "nl": "Raak een deur aan.",
    "fr": "Touchez une porte.",
    "en": "Touch a door.",
    "ar": "المس بابا.",
    "tr": "Bir kapıya dokun.",
    "uk": "Торкнися дверей.",
    "ro": "Atinge o ușă.",
    "bg": "Докосни врата.",
    "pl": "Dotknij drzwi.",
    "es": "Toca una puerta.",
    "de": "Berühre eine Tür.",
}


class Said:
    """What came back."""

    def __init__(self) -> None:
        self.sounds: list[bytes] = []
        self.faults: list[EnvironmentFault] = []

    @property
    def any(self) -> bool:
        return bool(self.sounds or self.faults)


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Callable[..., Said]]:
    speech = Speech()

    def now(words: str, language: str = "nl", speed: str = "normal", volume: int = 50) -> Said:
        said = Said()
        speech.make(words, Manner(language, speed, volume), said.sounds.append, said.faults.append)
        qtbot.waitUntil(lambda: said.any)
        return said

    yield now
    speech.close()


def program(folder: Path, lines: str) -> str:
    path = folder / "program"
    path.write_text(f"#!/bin/sh\n{lines}\n")
    path.chmod(0o755)
    return str(path)


def decibels(sound: bytes) -> float:
    with wave.open(io.BytesIO(sound)) as file:
        samples = memoryview(file.readframes(file.getnframes())).cast("h")
    return 10 * math.log10(sum(sample * sample for sample in samples) / len(samples))


def test_every_language_has_a_voice(make: Callable[..., Said]) -> None:
    assert set(VOICES) == set(LANGUAGES) == set(SENTENCES)
    lengths = {code: length_ms(make(words, code).sounds[0]) for code, words in SENTENCES.items()}
    assert all(500 < length < 5000 for length in lengths.values()), lengths


def test_slow_takes_longer_than_fast(make: Callable[..., Said]) -> None:
    slow, normal, fast = (length_ms(make("Raak een deur aan.", speed=s).sounds[0]) for s in ("slow", "normal", "fast"))
    assert slow > normal > fast


def test_the_volume_has_the_range_and_the_step_that_are_asked(make: Callable[..., Said]) -> None:
    """EN 301 549, 8.2.1: 18 dB from the softest to the loudest, and a step 12 dB above the softest."""
    soft, louder, usual, loud = (decibels(make("Raak een deur aan.", volume=v).sounds[0]) for v in (10, 40, 50, 100))
    assert loud - soft >= 18
    assert 12 <= louder - soft < usual - soft < 15
    assert loud - usual >= 5


def test_words_never_stand_on_a_command_line(qtbot: QtBot, tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    speech = Speech(program(tmp_path, f'echo "$@" > {seen}; exec espeak-ng "$@"'))
    said = Said()
    speech.make("Mijn geheim", Manner("nl", "normal", 50), said.sounds.append, said.faults.append)
    qtbot.waitUntil(lambda: said.any)
    speech.close()
    assert said.sounds
    assert "geheim" not in seen.read_text()


def test_a_voice_that_breaks_is_a_fault(qtbot: QtBot, tmp_path: Path) -> None:
    speech = Speech(program(tmp_path, "exit 3"))
    said = Said()
    speech.make("Hallo", Manner("nl", "normal", 50), said.sounds.append, said.faults.append)
    qtbot.waitUntil(lambda: said.any)
    speech.close()
    assert "code 3" in str(said.faults[0])


def test_a_voice_that_hangs_is_ended(qtbot: QtBot, tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    speech = Speech(program(tmp_path, f"echo $$ > {pid}; exec sleep 60"), limit_ms=300)
    said = Said()
    speech.make("Hallo", Manner("nl", "normal", 50), said.sounds.append, said.faults.append)
    qtbot.waitUntil(lambda: said.any)
    speech.close()
    assert "hangs" in str(said.faults[0])
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text()), 0)


def test_without_the_program_nothing_is_available() -> None:
    speech = Speech("no-such-program")
    said = Said()
    assert not speech.available
    speech.make("Hallo", Manner("nl", "normal", 50), said.sounds.append, said.faults.append)
    assert said.faults


@pytest.fixture
def card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A sound card of ALSA's own that writes down what it plays."""
    heard = tmp_path / "heard.raw"
    (tmp_path / ".asoundrc").write_text(
        f'pcm.card {{ type file; slave.pcm "null"; file "{heard}"; format "raw" }}\npcm.broken {{ type hw; card 99 }}\n'
    )
    monkeypatch.setenv("HOME", str(tmp_path))
    return heard


def test_alsa_plays_every_sample(qtbot: QtBot, card: Path, make: Callable[..., Said]) -> None:
    sound = make("Raak een deur aan.").sounds[0]
    device = CommandSound(player("alsa:card"))
    done: list[bool] = []
    faults: list[EnvironmentFault] = []
    device.play(sound, lambda: done.append(True), faults.append)
    qtbot.waitUntil(lambda: bool(done or faults), timeout=20_000)
    device.close()
    assert not faults
    with wave.open(io.BytesIO(sound)) as file:
        assert card.read_bytes()[: 2 * file.getnframes()] == file.readframes(file.getnframes())


def test_a_card_that_is_not_there_is_a_fault(qtbot: QtBot, card: Path, make: Callable[..., Said]) -> None:
    device = CommandSound(player("alsa:broken"))
    faults: list[EnvironmentFault] = []
    device.play(make("Hallo").sounds[0], lambda: None, faults.append)
    qtbot.waitUntil(lambda: bool(faults))
    device.close()


def test_silence_comes_at_once(qtbot: QtBot, tmp_path: Path, make: Callable[..., Said]) -> None:
    pid = tmp_path / "pid"
    device = CommandSound([program(tmp_path, f"echo $$ > {pid}; exec sleep 60")])
    ended: list[object] = []
    device.play(make("Hallo").sounds[0], lambda: ended.append("done"), ended.append)
    qtbot.waitUntil(lambda: pid.exists() and bool(pid.read_text()))
    clock = QElapsedTimer()
    clock.start()
    device.stop()
    qtbot.waitUntil(lambda: not Path(f"/proc/{pid.read_text().strip()}").exists() or zombie(pid))
    assert clock.elapsed() < 100
    device.close()
    assert not ended


def zombie(pid: Path) -> bool:
    return " Z " in Path(f"/proc/{pid.read_text().strip()}/stat").read_text()


def test_a_device_is_chosen_by_what_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("aplay", "pw-play"):
        (tmp_path / name).write_text("#!/bin/sh\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert player("pipewire:jack") == [str(tmp_path / "pw-play"), "--target", "jack"]
    assert player("alsa:plughw:1,0") == [str(tmp_path / "aplay"), "-q", "-D", "plughw:1,0"]
    (tmp_path / "pipewire-0").touch()
    assert player("auto") == [str(tmp_path / "pw-play")]
    monkeypatch.setenv("PATH", "/nowhere")
    assert player("auto") == player("alsa:x") == player("pipewire:x") == []
