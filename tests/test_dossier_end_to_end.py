"""A dossier on two terminals with the real central, on real screens; and how one is started by keys and ear."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from fields import place, real_keys
from keys import Keys
from relay import Relay, relay
from replication_world import central
from test_reader import Ear
from test_ui_dossier_entry import OTHER, PIN, Visitor, opened
from touched_screen import TouchedScreen
from vault_service import World

from kiosk.config import Central
from kiosk.dossier.mail import Mail
from kiosk.dossier.upkeep import keep_up
from kiosk.dossier.vault_file import VaultFile
from kiosk.model.application import Event, EventKind, Summary
from kiosk.model.card import Card, grouped, typed
from kiosk.model.dossier import Saved, SavedKind

Screen = Callable[..., TouchedScreen]
_PATIENCE_MS = 15_000


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with central(tmp_path / "store") as running:
        running.clock.now = time.time()
        yield running


class Starter(Visitor):
    """Somebody who starts a dossier by touch."""

    def starts(self) -> Card:
        """Begin at the doors, without a printer; give the access card."""
        self.go("door3", "makeFile", "startNext")
        self.names("samira")
        self.chooses(PIN)
        access = self.photographs()
        self.photographs()
        self.at("dossier")
        return access

    def photographs(self) -> Card:
        self.go("cardShow")
        self.stage("shown")
        card = typed(str(self.page.item("cardLetters").property("text")))
        self.go("cardConfirm")
        self.waits(lambda: self.page.kiosk.app.dossierStart.cards.stage != "shown")
        return card


class Terminal:
    """One of them: its disk, its line to central, and who stands in front of it."""

    def __init__(self, screen: Screen, folder: Path, replica: Path, line: Relay) -> None:
        folder.mkdir()
        (folder / "replica").symlink_to((replica / "replica").resolve())
        self.data, self.line = folder, line
        self.page = screen(folder, central=Central(vaults=line.url))
        self.dossier = self.page.kiosk.app.dossier
        self.visitor = Starter(self.page)

    @property
    def values(self) -> dict[bytes, object]:
        return {at: entry.value for at, entry in self.dossier.contents.entries.items()}

    def waits(self, happened: Callable[[], bool]) -> None:
        self.page.qtbot.waitUntil(happened, timeout=_PATIENCE_MS)

    def stands(self) -> "Terminal":
        """Somebody stands here now: keys go to this window."""
        self.page.window.requestActivate()
        self.waits(self.page.window.isActive)
        return self

    def enters(self, card: Card, pin: str) -> None:
        self.stands()
        self.visitor.go("door3")
        self.visitor.enters(grouped(card))
        self.visitor.types("pin", pin)

    def locks(self) -> None:
        self.page.kiosk.app.dossierSettings.lock()
        self.page.settle(100)

    def delivered(self) -> bool:
        with closing(VaultFile(self.data)) as file:
            return not Mail(file).waiting()

    def syncs(self) -> None:
        """What `kiosk sync` does for dossiers, between visits."""
        keep_up(self.data, self.line.url)


@pytest.fixture
def two(screen: Screen, replica: Path, tmp_path: Path, world: World) -> Iterator[tuple[Terminal, Terminal]]:
    with relay(world.url) as one, relay(world.url) as other:
        yield Terminal(screen, tmp_path / "a", replica, one), Terminal(screen, tmp_path / "b", replica, other)


@pytest.mark.long
def test_a_dossier_lives_on_two_terminals_and_on_none_once_it_is_wiped(two: tuple[Terminal, Terminal]) -> None:
    here, there = two
    # Started by touch; a vacancy is kept, and one is applied for.
    access = here.stands().visitor.starts()
    here.visitor.go("doorstepBegin", "door1", "keep0", "result0", "appliedButton", "appliedWay0", "appliedYes")
    here.waits(lambda: bool(here.dossier.contents.applications))
    here.waits(here.delivered)
    # The other terminal never saw it.
    there.enters(access, PIN)
    there.visitor.at("dossier")
    there.waits(lambda: there.values == here.values)
    assert there.dossier.firstName == "Samira"
    (kept,), (applied,) = there.dossier.contents.saved, there.dossier.contents.applications
    assert kept.value.item_id == applied.value.vacancy_id
    # Both write while neither has a network.
    written = []
    for terminal, kind in ((here, EventKind.CALLED), (there, EventKind.INTERVIEW)):
        terminal.line.cut()
        value = terminal.dossier.contents.applications[0].value
        terminal.dossier.put(value.with_event(Event(at="2026-05-14", kind=kind, note=kind)), applied.at)
        written.append(terminal.dossier.put(replace(value, vacancy_id=kind)))
        saved = Saved(kind=SavedKind.VACANCY, item_id=f"v:{kind}", summary=Summary(title=kind))
        written.append(terminal.dossier.put(saved))
        terminal.waits(lambda: not terminal.dossier._writing)  # noqa: B023
        terminal.locks()
    # They meet.
    for terminal in (here, there, here):
        terminal.line.mend()
        terminal.syncs()
    for terminal in two:
        terminal.enters(access, PIN)
        terminal.visitor.at("dossier")
    there.waits(lambda: there.values == here.values)
    assert set(written) <= here.values.keys()
    (both,) = (one.value for one in here.dossier.contents.applications if one.at == applied.at)
    assert {event.kind for event in both.events} == {EventKind.APPLIED, EventKind.CALLED, EventKind.INTERVIEW}
    assert len(here.dossier.contents.applications) == 3
    # A new code here counts there.
    there.locks()
    here.stands().page.kiosk.navigation.open("dossierSettings", "")
    here.visitor.go("changeCode")
    here.visitor.types("oldPin", PIN)
    for _ in range(2):
        here.page.settle(400)
        here.visitor.types("newPin", OTHER)
    change = here.page.kiosk.app.dossierSettings.change
    here.waits(lambda: change.stage in ("done", "failed"))
    assert change.stage == "done"
    here.visitor.go("changeDone")
    here.locks()
    there.enters(access, PIN)
    there.waits(lambda: there.page.kiosk.app.entry.problem != "")
    assert not opened(there.page)
    there.visitor.types("pin", OTHER)
    there.visitor.at("dossier")
    # Wiped there, it is gone here.
    settings = there.page.kiosk.app.dossierSettings
    there.page.kiosk.navigation.open("dossierSettings", "")
    settings.askErase()
    there.visitor.go("eraseYes", "eraseYes", "eraseDone")
    there.waits(there.delivered)
    here.syncs()
    here.enters(access, OTHER)
    here.waits(lambda: here.page.kiosk.app.entry.stage == "unknown")
    for terminal in two:
        with closing(VaultFile(terminal.data)) as file:
            assert file.all_held() == []


@pytest.fixture
def disk(replica: Path, tmp_path: Path) -> Path:
    """The disk of a terminal alone."""
    (tmp_path / "replica").symlink_to((replica / "replica").resolve())
    return tmp_path


def test_by_keys_and_ear_alone_in_arabic_and_no_code_is_said(screen: Screen, disk: Path) -> None:
    page = screen(disk)
    page.kiosk.language.use("ar")
    page.kiosk.reader.setOn(True)
    ear, keys, visitor = Ear(page), Keys(page), Visitor(page)

    def press(name: str) -> None:
        visitor.waits(lambda: page.sees(name))
        page.settle(60)
        keys.walk_to(name)
        keys.press(keys.ok, wait_ms=350)

    for name in ("door3", "makeFile", "startNext"):
        press(name)
    visitor.waits(lambda: page.sees("nameField"))
    real_keys(page, "sam")
    # What belongs together begins at the same side.
    starts = [place(page.item(name)).right() for name in ("nameField", "nameNext")]
    assert starts[0] == starts[1]
    press("nameNext")
    for _ in range(2):
        keys.walk_to("newPinKeys-1")
        ear.hush()
        real_keys(page, PIN)
        page.settle(200)
        assert not any(letter.isdigit() for letter in "".join(ear.words)), ear.words
        press("newPinKeys-done")
    page.settle(200)
    # The next press must not end the visit.
    assert keys.at.startswith("card")
    for _ in range(2):
        press("cardShow")
        press("cardConfirm")
        page.settle(800)
        assert keys.at != "doorstepStop"
    visitor.at("dossier")
    page.settle(200)
    assert ear.words
    assert all(piece.language == "ar" for piece in ear.pieces if any(letter.isalpha() for letter in piece.words))
    assert PIN not in "".join(letter for letter in "".join(ear.words) if letter.isdigit())
    page.kiosk.navigation.goHome()
    press("door1")
    press("keep0")
    visitor.waits(lambda: len(page.kiosk.app.dossier.contents.saved) == 1)
