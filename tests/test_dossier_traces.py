"""Nothing of a dossier stays on a terminal, however the visit ends: real processes, real touches, marked words."""

import os
import random
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from canary import cores, family, in_memory, on_disk, values, within, words_of
from synced_disk import SyncedDisk
from terminals import ROOT, Terminal, terminal, write_settings
from test_central_vaults_process import Process
from visitor import Visitor

from central import init
from kiosk.dossier.entry import Entry
from kiosk.dossier.open_vault import OpenVault
from kiosk.dossier.vaults import Vaults
from kiosk.model.card import decode
from kiosk.model.pin import weakness

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
        self.more: dict[str, str] = {}
        (folder / "home").mkdir()

    @property
    def environment(self) -> dict[str, str]:
        home = str(self.folder / "home")
        names = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
        return {"QT_QPA_PLATFORM": "offscreen", **dict.fromkeys(names, home), **self.more}

    def code(self, kiosk: Terminal) -> str:
        """A code the terminal takes, by chance nowhere yet, so that where it is found it was left."""
        dice = random.Random(os.urandom(8))
        while True:
            pin = f"{dice.randrange(160_000, 990_000)}"
            words = words_of("", pin, [])
            if weakness(pin) or len(set(pin)) < 4 or on_disk([self.folder], words):
                continue
            if not self.remembered(kiosk, words):
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
        # What is looked for can be found; the recovery card may be forgotten by now.
        assert {"mark", "mark in Qt", "secret 0"} <= in_memory(kiosk.pid(), words)
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


# A terminal that has a dossier on the disk, with the codes of its cards.
_KEEPS = """
import sys, time
from pathlib import Path
from canary import values
from kiosk.dossier.session import DossierSession
from kiosk.model.card import encode
mark, data, pin = sys.argv[1:4]
session = DossierSession(Path(data))
profile, *others = values(mark)
begun = session.start(pin, profile)
for value in others:
    session.put(bytes([others.index(value)]) * 16, value)
Path(data, "never").write_text("synced")
print(encode(begun.access), encode(begun.recovery), flush=True)
time.sleep(60)
"""


def test_a_power_cut_loses_nothing_that_was_kept_and_leaves_nothing_to_read(tmp_path: Path) -> None:
    disk = SyncedDisk.on(tmp_path / "data", tmp_path / "notes")
    pin = "582914"
    command = [sys.executable, "-c", _KEEPS, MARK, str(disk.folder), pin]
    environment = {**os.environ, **disk.environment, "PYTHONPATH": str(Path(__file__).parent)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment) as process:
        assert process.stdout
        codes = process.stdout.readline().split()
        process.kill()
    left = disk.after_power_cut(tmp_path / "left")
    # It is such a disk.
    assert (disk.folder / "never").exists()
    assert not (left / "never").exists()
    assert on_disk([tmp_path], words_of(MARK, pin, codes)) == {}
    with closing(Vaults(left)) as vaults:
        vault = vaults.open_with_pin(decode(codes[0]), pin)
        assert isinstance(vault, OpenVault)
        assert sorted(entry.kind for entry in vault.entries.values()) == KINDS


def by_button(place: Place, kiosk: Terminal, visitor: Visitor) -> None:
    visitor.tap("doorstepStop")
    visitor.leave("goodbyeAgain")


def by_time_out(place: Place, kiosk: Terminal, visitor: Visitor) -> None:
    deadline = time.monotonic() + 60
    while not visitor.sees("timeOutPage"):
        assert time.monotonic() < deadline
        time.sleep(0.5)


def by_a_crash(place: Place, kiosk: Terminal, visitor: Visitor) -> None:
    os.kill(kiosk.pid(), signal.SIGSEGV)


def by_a_kill(place: Place, kiosk: Terminal, visitor: Visitor) -> None:
    os.kill(kiosk.pid(), signal.SIGKILL)


def by_the_operator(place: Place, kiosk: Terminal, visitor: Visitor) -> None:
    kiosk.stop()


def by_a_killed_supervisor(place: Place, kiosk: Terminal, visitor: Visitor) -> None:
    kiosk.kill()


def by_a_power_cut(place: Place, kiosk: Terminal, visitor: Visitor) -> None:
    kiosk.cut()


def by_a_killed_sync(place: Place, kiosk: Terminal, visitor: Visitor) -> None:
    """Sync looks after the dossier beside the visit, which ends by the button after that."""
    dice = random.Random(7)
    command = [sys.executable, "-m", "kiosk", "sync", "--config", str(place.settings)]
    for _ in range(4):
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as sync:
            time.sleep(dice.uniform(0.4, 2.5))
            sync.send_signal(signal.SIGSTOP)
            if sync.poll() is None:
                assert in_memory(sync.pid, words_of(MARK, "", [])) == set()
            sync.kill()
    by_button(place, kiosk, visitor)


ENDS = (by_button, by_time_out, by_a_crash, by_a_kill, by_the_operator, by_a_killed_supervisor, by_a_killed_sync)


@contextmanager
def serving(store: Path) -> Iterator[str]:
    """Run a central that has no data, and takes dossiers."""
    init.create(store, datetime.now(UTC))
    central = Process(store)
    try:
        yield central.url
    finally:
        central.end()


@pytest.mark.long
@pytest.mark.parametrize("end", [*ENDS, by_a_power_cut])
def test_however_a_visit_ends_its_dossier_is_sealed(place: Place, end: Callable[..., None]) -> None:
    store = place.folder / "store"
    with serving(store) as url:
        more = f'{SCREEN}[central]\nurl = "{url}"\nroot = "{store}/root.json"\nvaults = "{url}"\n'
        write_settings(place.folder, more=f"{more}[visit]\nidle_s = 20\ncountdown_s = 10\n")
        disk = SyncedDisk.on(place.data, place.folder / "notes") if end is by_a_power_cut else None
        place.more = disk.environment if disk else {}
        with terminal(place.settings, **place.environment) as kiosk:
            visitor = kiosk.shown()
            kiosk.spare().secluded()
            pin = place.code(kiosk)
            codes = visitor.starts_filled(MARK, pin)
            words = words_of(MARK, pin, codes)
            visitor.tap("door1")
            visitor.tap("searchField")
            visitor.type(MARK)
            end(place, kiosk, visitor)
            gone_on = kiosk.process.poll() is None
            if gone_on:
                kiosk.exited(kiosk.screen())
                gone(place, kiosk, 2, words)
        if disk:
            left = disk.after_power_cut(place.folder / "left")
            place.data.rename(place.folder / "lost")
            left.rename(place.data)
        place.more = {}
        with terminal(place.settings, **place.environment) as again:
            fresh = gone(place, again, 1, words)
            assert set(fresh.opens(MARK, codes[0], pin)) == set(KINDS)
        place.holds_nothing(words)


@pytest.mark.long
def test_what_is_typed_on_every_page_is_gone(place: Place) -> None:
    with terminal(place.settings, **place.environment) as kiosk:
        visitor = kiosk.shown()
        kiosk.spare().secluded()
        pin = place.code(kiosk)
        words = words_of(MARK, pin, typed_in(visitor, pin))
        visitor.tap("tab-dossierApplications")
        visitor.tap("applicationAdd")
        for field in ("appliedJob", "appliedEmployer"):
            visitor.tap(field)
            visitor.type(MARK)
            visitor.tap("key-close")
        visitor.tap("appliedWay0")
        visitor.tap("appliedYes")
        visitor.tap("application0")
        visitor.tap("eventNote")
        visitor.type(MARK)
        visitor.tap("key-close")
        visitor.tap("eventAdd")
        visitor.tap("doorstepBegin")
        visitor.tap("door4")
        visitor.tap("cv-new")
        visitor.tap("cv-name")
        visitor.type(MARK)
        visitor.tap("key-close")
        visitor.secluded()
        assert "mark" in in_memory(kiosk.pid(), words)
        os.kill(kiosk.pid(), signal.SIGKILL)
        gone(place, kiosk, 2, words)
