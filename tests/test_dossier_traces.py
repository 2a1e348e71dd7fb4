"""Nothing of a dossier stays on a terminal, however the visit ends: real processes, real touches, marked words."""

import os
import random
import resource
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from canary import cores, family, in_memory, on_disk, values, within, words_of
from terminals import ROOT, Terminal, terminal, write_settings
from visitor import Visitor

from kiosk.dossier.entry import Entry

SCREEN = "[screen]\nwidth_px = 1920\nheight_px = 1080\nfullscreen = false\n"
# No part of any word in the languages of the kiosk. The screens learn it from who types it, and only then.
MARK = "zyzvaqo"
KINDS = sorted(Entry.of(value, 0).kind for value in values(MARK))


class Place:
    """A folder with all that a terminal may write to: its data, what it keeps while it runs, its log, its home."""

    def __init__(self, folder: Path, replica: Path) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.data.mkdir()
        (self.data / "replica").symlink_to((replica / "replica").resolve())
        self.settings = write_settings(folder, more=SCREEN)
        (folder / "home").mkdir()

    @property
    def environment(self) -> dict[str, str]:
        home = str(self.folder / "home")
        names = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
        return {"QT_QPA_PLATFORM": "offscreen", **dict.fromkeys(names, home)}

    def code(self, kiosk: Terminal) -> str:
        """A code that is by chance nowhere yet, so that where it is found it was left."""
        dice = random.Random(os.urandom(8))
        while True:
            pin = f"{dice.randrange(160_000, 990_000)}"
            words = words_of("", pin, [])
            if len(set(pin)) > 3 and not on_disk([self.folder], words) and not self.remembered(kiosk, words):
                return pin

    def remembered(self, kiosk: Terminal, words: dict[str, bytes]) -> dict[int, set[str]]:
        """What the processes of the terminal hold of these words."""
        found = {pid: in_memory(pid, words) for pid in family(kiosk.process.pid)}
        return {pid: hits for pid, hits in found.items() if hits}

    def holds_nothing(self, words: dict[str, bytes]) -> None:
        assert on_disk([self.folder], words) == {}
        assert not list((self.folder / "runtime").glob("visit-*/*"))
        assert cores(ROOT) == []


@pytest.fixture
def place(tmp_path: Path, replica: Path, generated: Path) -> Place:
    return Place(tmp_path, replica)


@pytest.fixture(autouse=True)
def crashes_leave_cores() -> Iterator[None]:
    """As on a machine whose operator wants to know why a program crashed."""
    before = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (before[1], before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_CORE, before)


def gone(place: Place, kiosk: Terminal, number: int, words: dict[str, bytes]) -> Visitor:
    """Look everywhere once the `number`th screen is shown; give the one who stands there."""
    fresh = kiosk.shown(number)
    fresh.secluded()
    kiosk.spare(number).secluded()
    place.holds_nothing(words)
    assert place.remembered(kiosk, words) == {}
    told = "\n".join(fresh.spoken() + fresh.texts())
    assert "Welkom" in told
    assert within(told.encode(), words) == set()
    assert fresh.clipboard() == ""
    return fresh


def typed_in(visitor: Visitor, pin: str) -> list[str]:
    """Search, and start a dossier, as visitors do: by touch; give the codes of both cards."""
    visitor.tap("door1")
    visitor.tap("searchField")
    visitor.type(MARK)
    visitor.tap("key-go")
    visitor.tap("doorstepBegin")
    for name in ("door3", "makeFile", "startNext"):
        visitor.tap(name)
    visitor.type(MARK)
    visitor.tap("key-go")
    for _ in range(2):
        for key in (*pin, "done"):
            visitor.tap(f"newPinKeys-{key}")
    codes = []
    for _ in range(2):
        visitor.tap("cardShow")
        codes.append(str(visitor.read("cardLetters", "text")))
        visitor.tap("cardConfirm")
    visitor.until("dossierPage")
    return codes


def test_a_dossier_made_by_touch_is_gone_with_its_visit(place: Place) -> None:
    with terminal(place.settings, **place.environment) as kiosk:
        visitor = kiosk.shown()
        kiosk.spare().secluded()
        assert visitor.secluded()
        pin = place.code(kiosk)
        codes = typed_in(visitor, pin)
        words = words_of(MARK, pin, codes)
        # What is looked for can be found.
        assert {"mark", "mark in Qt", "secret 0", "secret 1"} <= in_memory(kiosk.pid(), words)
        visitor.tap("doorstepStop")
        visitor.leave("goodbyeAgain")
        assert kiosk.exited(kiosk.screen()) == 0
        fresh = gone(place, kiosk, 2, words)
        # Crashed in the middle, with all kinds of records.
        pin = place.code(kiosk)
        words = words_of(MARK, pin, fresh.starts_filled(MARK, pin))
        os.kill(kiosk.pid(2), signal.SIGABRT)
        assert kiosk.exited(kiosk.screen(2)) == -signal.SIGABRT
        gone(place, kiosk, 3, words)
