"""Starting a dossier, opening it, its settings, and the end of the visit: by touch, scans, keys, on a real vault."""

import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fields import real_keys
from ink import told
from ipp_printer import IppPrinterStub, serving
from keys import Keys
from PySide6.QtGui import QAccessible
from scan_port import Port
from touched_screen import NOW, TouchedScreen

from kiosk.config import Central, Input, Printer, Visit
from kiosk.dossier.export import export_json
from kiosk.dossier.lockout import FREE, TERMINAL_MOST, Refusal
from kiosk.dossier.moment import now
from kiosk.dossier.session import Begun
from kiosk.dossier.vaults import Vaults
from kiosk.model.application import Summary
from kiosk.model.card import Card, Kind, encode, grouped, typed
from kiosk.model.dossier import Profile, Saved, SavedKind
from kiosk.model.task import TaskStatus
from kiosk.ui.card_task import CardTask
from kiosk.ui.dossier_work import Trouble
from kiosk.ui.scanner import Scanner

PIN, OTHER = "274918", "385029"
SAVED = Saved(kind=SavedKind.VACANCY, item_id="v1", summary=Summary(title="Bakker"))
Screen = Callable[..., TouchedScreen]
_PATIENCE_MS = 15_000


@pytest.fixture
def data(replica: Path, tmp_path: Path) -> Path:
    """A data folder of its own: files of visitors are kept in it."""
    folder = tmp_path / "terminal"
    folder.mkdir()
    (folder / "replica").symlink_to((replica / "replica").resolve())
    return folder


@pytest.fixture
def printer() -> Iterator[IppPrinterStub]:
    with serving(IppPrinterStub()) as stub:
        yield stub


@pytest.fixture
def port(tmp_path: Path) -> Iterator[Port]:
    port = Port(tmp_path)
    yield port
    port.unplug()


class Visitor:
    """Somebody at the kiosk; `touches` counts, digits and letters not."""

    def __init__(self, page: TouchedScreen) -> None:
        self.page = page
        self.touches = 0

    def waits(self, happened: Callable[[], bool]) -> None:
        self.page.qtbot.waitUntil(happened, timeout=_PATIENCE_MS)

    def go(self, *names: str) -> None:
        """Touch one after the other, each as soon as it is there."""
        for name in names:
            self.waits(lambda: self.page.sees(name))  # noqa: B023
            self.page.settle(40)
            self.page.tap(name)
            self.touches += 1

    def types(self, keypad: str, pin: str, *, touched: bool = False) -> None:
        """Type a code: by touch, or with real keys, which is quicker."""
        self.waits(lambda: self.page.sees(f"{keypad}Keys"))
        if touched:
            for digit in pin:
                self.page.tap(f"{keypad}Keys-{digit}")
        else:
            self.page.item(f"{keypad}Keys-1").forceActiveFocus()
            real_keys(self.page, pin)
        # What was wrong before may still move the keys.
        self.page.settle(60)
        self.page.tap(f"{keypad}Keys-done")

    def chooses(self, pin: str, again: str = "", *, touched: bool = False) -> None:
        self.types("newPin", pin, touched=touched)
        self.types("newPin", again or pin, touched=touched)

    def stage(self, wanted: str) -> None:
        self.waits(lambda: self.page.kiosk.app.dossierStart.cards.stage == wanted)
        self.page.settle()

    def sheet(self, printer: IppPrinterStub) -> Card:
        """The card on the sheet that came out last."""
        found = re.search(r"WIS[1R][0-9A-Z]{28}", told(list(printer.jobs.values())[-1].pdf))
        assert found
        return typed(found[0])

    def at(self, page: str) -> None:
        self.waits(lambda: self.page.kiosk.navigation.page == page)
        self.page.settle()

    def names(self, name: str = "sam") -> None:
        self.waits(lambda: self.page.sees("key-s"))
        self.page.type(name)
        self.go("key-go")

    def has_file(self) -> tuple[Card, Card]:
        """Have a file that is open, without making it by touch; give the cards."""
        begun: list[Begun | Trouble] = []
        self.page.kiosk.app.dossier.start(PIN, Profile(first_name="Samira"), begun.append)
        self.waits(lambda: bool(begun))
        assert isinstance(begun[0], Begun)
        return begun[0].access, begun[0].recovery

    def enters(self, code: str) -> None:
        """Type the code of a card; the letters come at once, as from a real keyboard."""
        self.go("cardField")
        real_keys(self.page, code)
        self.go("cardNext")
        self.page.settle()


def opened(page: TouchedScreen) -> bool:
    return bool(page.kiosk.app.dossier.isOpen)


def test_a_file_is_started_printed_scanned_back_and_opens(
    screen: Screen, data: Path, printer: IppPrinterStub, port: Port
) -> None:
    page = screen(
        data,
        printer=Printer(uri=printer.uri),
        scanner=Scanner(str(port.path), keep=lambda _: None),
        input=Input(scanner=str(port.path)),
    )
    page.kiosk.app.dossier.put(SAVED)
    visitor = Visitor(page)
    visitor.go("door3", "makeFile", "startNext")
    visitor.names("samira")
    visitor.chooses(PIN, touched=True)
    visitor.stage("out")
    access = visitor.sheet(printer)
    assert not opened(page)
    port.write(encode(Card(access.kind, os.urandom(16))))
    visitor.waits(lambda: bool(page.kiosk.app.dossierStart.cards.problem))
    assert not opened(page)
    port.write(encode(access))
    visitor.waits(lambda: opened(page))
    visitor.stage("out")
    recovery = visitor.sheet(printer)
    assert recovery.kind != access.kind
    port.write(encode(recovery))
    visitor.at("dossier")
    assert page.item("signedIn").property("text").startswith("Samira")
    assert [kept.value for kept in page.kiosk.app.dossier.contents.saved] == [SAVED]
    assert len(printer.jobs) == 2


def test_a_file_opens_again_with_its_card_after_a_wrong_code_and_not_with_a_blocked_one(
    screen: Screen, data: Path
) -> None:
    page = screen(data)
    visitor = Visitor(page)
    access, recovery = visitor.has_file()
    page.kiosk.app.dossierSettings.lock()
    page.settle()
    assert page.kiosk.navigation.home
    visitor.go("door3")
    visitor.enters(grouped(access).lower())
    visitor.types("pin", OTHER)
    visitor.waits(lambda: page.kiosk.app.entry.problem != "")
    assert "9" in page.kiosk.app.entry.problem
    assert not opened(page)
    visitor.types("pin", PIN)
    visitor.at("dossier")
    assert opened(page)
    # The way back does not lead to the code.
    assert "dossierEnter" not in page.kiosk.navigation.pages
    page.kiosk.app.dossierSettings.lock()
    # Lost access card: the recovery card and the code open it, and the settings say what to do.
    visitor.go("door3")
    visitor.enters(grouped(recovery))
    visitor.types("pin", PIN)
    visitor.at("dossierSettings")
    assert page.kiosk.app.dossierSettings.lost
    page.kiosk.app.dossierSettings.lock()
    # Forgotten code: both cards, and a new code.
    visitor.go("door3", "forgotCode")
    visitor.enters(grouped(recovery))
    page.settle(300)
    visitor.enters(grouped(access))
    visitor.waits(lambda: page.kiosk.app.entry.stage == "choose")
    visitor.chooses(OTHER)
    visitor.at("dossier")


def test_too_many_wrong_codes_wait_then_block_and_both_cards_open(screen: Screen, data: Path) -> None:
    page = screen(data)
    visitor = Visitor(page)
    vaults = Vaults(data)
    started = vaults.start(PIN)
    access, recovery = started.access, started.recovery
    for _ in range(FREE):
        vaults.file.count_try(started.vault.vault, now())
    vaults.close()
    visitor.go("door3")
    visitor.enters(grouped(access))
    visitor.types("pin", OTHER)
    visitor.waits(lambda: page.kiosk.app.entry.secondsLeft > 0)
    page.settle()
    assert not page.sees("pinKeys")
    assert "15" in page.kiosk.app.entry.problem or "14" in page.kiosk.app.entry.problem
    visitor.go("forgotCode")
    visitor.enters(grouped(access))
    page.settle(300)
    visitor.enters(grouped(recovery))
    visitor.waits(lambda: page.kiosk.app.entry.stage == "choose")


def test_cards_that_are_unknown_or_mistyped_say_so(screen: Screen, data: Path) -> None:
    page = screen(data)
    visitor = Visitor(page)
    visitor.go("door3")
    visitor.enters("wis1-0123")
    assert page.kiosk.app.entry.stage == "card"
    assert page.kiosk.app.entry.problem
    page.item("cardField").setProperty("text", "")
    visitor.enters(grouped(Card(Kind.ACCESS, bytes(range(16)))))
    visitor.types("pin", PIN)
    visitor.waits(lambda: page.kiosk.app.entry.stage == "unknown")
    page.settle()
    assert page.sees("makeFile")
    visitor.go("otherCard")
    assert page.kiosk.app.entry.stage == "card"


def test_a_paused_terminal_says_so(screen: Screen, data: Path) -> None:
    vaults = Vaults(data)
    first = vaults.start(PIN).access
    for _ in range(TERMINAL_MOST):
        vaults.file.count_try(os.urandom(16), now())
    vaults.close()
    page = screen(data)
    visitor = Visitor(page)
    visitor.go("door3")
    visitor.enters(grouped(first))
    visitor.types("pin", PIN)
    visitor.waits(lambda: page.kiosk.app.entry.stage == "paused")


def test_without_a_network_a_card_that_this_screen_does_not_know_gets_an_answer(screen: Screen, data: Path) -> None:
    page = screen(data, central=Central(vaults="http://127.0.0.1:9"))
    visitor = Visitor(page)
    visitor.go("door3")
    visitor.enters(grouped(Card(Kind.ACCESS, os.urandom(16))))
    visitor.types("pin", PIN)
    visitor.waits(lambda: page.kiosk.app.entry.stage == "offline")
    visitor.go("otherCard")
    assert page.kiosk.app.entry.stage == "card"


def test_weak_and_different_codes_are_refused_with_why(screen: Screen, data: Path) -> None:
    page = screen(data)
    visitor = Visitor(page)
    start = page.kiosk.app.dossierStart
    visitor.go("door3", "makeFile", "startNext")
    visitor.waits(lambda: page.kiosk.keyboard.opened)
    real_keys(page, "a" * start.mostLetters)
    assert not page.sees("nameFieldFull")
    real_keys(page, "b")
    assert page.sees("nameFieldFull")
    start.rename("sam")
    visitor.go("nameNext")
    # Digits of a real keyboard type at once.
    visitor.waits(lambda: Keys(page).at == "newPinKeys-1")
    choice = start.choice
    said = set()
    for weak in ("121212", "456789", "310587"):
        visitor.types("newPin", weak)
        page.settle()
        said.add(page.item("pinProblem").property("text"))
        assert (choice.repeating, choice.first.filled) == (False, 0)
    visitor.chooses(PIN, OTHER)
    said.add(page.item("pinProblem").property("text"))
    assert len(said) == 4
    assert (choice.repeating, choice.first.filled) == (False, 0)


def test_a_jam_makes_another_card_and_the_first_opens_nothing(
    screen: Screen, data: Path, printer: IppPrinterStub
) -> None:
    printer.reasons = ("media-jam-error",)
    page = screen(data, printer=Printer(uri=printer.uri))
    visitor = Visitor(page)
    visitor.go("door3", "makeFile", "startNext")
    visitor.names("sam")
    visitor.chooses(PIN)
    visitor.stage("trouble")
    jammed = visitor.sheet(printer)
    printer.reasons = ()
    visitor.go("cardAgain")
    visitor.stage("out")
    assert visitor.sheet(printer) != jammed
    # Nobody takes a card home that does not work yet without a word.
    visitor.go("doorstepStop")
    assert page.sees("toast")
    assert not page.kiosk.visit.ending
    visitor.go("cardConfirm")
    visitor.waits(lambda: opened(page))
    visitor.stage("out")
    visitor.go("cardLater")
    visitor.at("dossier")
    visitor.waits(lambda: page.sees("todo0"))
    vaults = Vaults(data)
    assert isinstance(vaults.open_with_pin(jammed, PIN), Refusal)
    vaults.close()


def test_who_puts_the_recovery_card_off_is_reminded_until_it_is_made(
    screen: Screen, data: Path, printer: IppPrinterStub
) -> None:
    page = screen(data, printer=Printer(uri=printer.uri))
    visitor, change = Visitor(page), page.kiosk.app.dossierSettings.change
    visitor.has_file()
    CardTask(page.kiosk.app.dossier).give()
    page.kiosk.navigation.open("dossier", "")
    visitor.go("todo0")
    visitor.waits(lambda: page.sees("taskAct"))
    # Nobody's word makes a card.
    assert not page.sees("taskDone")
    visitor.go("taskAct")
    visitor.types("oldPin", PIN)
    visitor.waits(lambda: change.cards.stage == "out")
    # Somebody goes away from the sheet: it opens nothing, and the task stays.
    visitor.go("dialogClose")
    assert page.sees("toast")
    visitor.go("newRecovery")
    visitor.types("oldPin", PIN)
    visitor.waits(lambda: change.cards.stage == "out")
    assert [kept.value.status for kept in page.kiosk.app.dossier.contents.tasks] == [TaskStatus.BUSY]
    visitor.go("cardConfirm", "changeDone")
    page.kiosk.navigation.open("dossierTasks", "")
    page.settle()
    assert page.sees("doneTask0")
    assert not page.sees("task0")


def test_the_way_back_is_one_step_and_leaves_no_card_that_opens_anything(
    screen: Screen, data: Path, printer: IppPrinterStub
) -> None:
    page = screen(data, printer=Printer(uri=printer.uri))
    visitor, start = Visitor(page), page.kiosk.app.dossierStart
    visitor.go("door3", "makeFile", "startNext")
    visitor.names("sam")
    visitor.go("doorstepBack")
    assert (start.step, start.name) == (1, "sam")
    visitor.go("nameNext")
    visitor.chooses(PIN)
    visitor.stage("out")
    left = visitor.sheet(printer)
    visitor.go("cardFailed")
    assert start.cards.troubled
    assert start.cards.fact != page.kiosk.printing.fact
    visitor.go("doorstepBack")
    assert (start.step, start.dropped) == (2, True)
    visitor.go("doorstepBack", "doorstepBack", "doorstepBack")
    visitor.at("dossierEnter")
    assert start.name == ""
    visitor.enters(grouped(left))
    visitor.go("doorstepBack")
    assert page.kiosk.app.entry.stage == "card"
    visitor.go("doorstepBack")
    assert page.kiosk.navigation.home


def test_code_and_cards_change_after_the_old_code(screen: Screen, data: Path) -> None:
    page = screen(data)
    visitor = Visitor(page)
    access, recovery = visitor.has_file()
    page.kiosk.navigation.open("dossierSettings", "")
    visitor.go("changeCode")
    visitor.types("oldPin", OTHER)
    visitor.waits(lambda: page.kiosk.app.dossierSettings.change.question.problem != "")
    visitor.types("oldPin", PIN)
    visitor.chooses(OTHER)
    visitor.go("changeDone", "newAccess")
    visitor.types("oldPin", OTHER)
    visitor.go("cardShow")
    page.settle()
    new = typed(str(page.item("cardLetters").property("text")))
    visitor.go("cardConfirm", "changeDone")
    page.kiosk.app.dossierSettings.lock()
    page.settle(300)
    vaults = Vaults(data)
    assert isinstance(vaults.open_with_pin(access, OTHER), Refusal)
    assert isinstance(vaults.open_with_pin(new, PIN), Refusal)
    assert not isinstance(vaults.open_with_pin(new, OTHER), Refusal)
    assert not isinstance(vaults.open_with_cards(new, recovery), Refusal)
    vaults.close()


def test_consents_are_kept_all_is_exported_and_wiping_is_asked_twice(
    screen: Screen, data: Path, printer: IppPrinterStub
) -> None:
    page = screen(data, printer=Printer(uri=printer.uri))
    dossier, settings = page.kiosk.app.dossier, page.kiosk.app.dossierSettings
    dossier.put(SAVED)
    visitor = Visitor(page)
    visitor.has_file()
    page.kiosk.navigation.open("dossier", "")
    page.kiosk.navigation.open("dossierSettings", "")
    assert (settings.similar, settings.share) == (True, False)
    settings.setShare(True)
    profile = dossier.contents.profile
    assert profile is not None
    assert profile.value.share
    whole = json.loads(export_json(dossier.contents.dossier, NOW.date()))
    assert whole["dossier"]["saved"][0]["summary"]["title"] == "Bakker"
    settings.printAll()
    visitor.waits(lambda: page.sees("printNow") and bool(page.item("printNow").property("available")))
    visitor.go("printNow", "printDone")
    assert "Bakker" in told(list(printer.jobs.values())[-1].pdf)
    settings.askErase()
    visitor.go("eraseYes")
    assert opened(page)
    visitor.go("eraseYes", "eraseDone")
    assert not opened(page)
    assert page.kiosk.navigation.home


def test_what_was_kept_is_offered_once_before_it_is_wiped(screen: Screen, data: Path, printer: IppPrinterStub) -> None:
    page = screen(data, printer=Printer(uri=printer.uri))
    page.kiosk.app.dossier.put(SAVED)
    visitor = Visitor(page)
    visitor.go("door1", "doorstepStop")
    assert page.sees("leavingDialog")
    assert page.kiosk.visit.active
    visitor.go("leavingPrint")
    visitor.waits(lambda: page.sees("printNow") and bool(page.item("printNow").property("available")))
    visitor.go("printNow", "printDone", "doorstepStop")
    assert page.kiosk.visit.ending
    assert page.kiosk.app.dossier.keptForNow == 0


def test_the_time_out_never_waits_for_what_was_kept(screen: Screen, data: Path) -> None:
    page = screen(data, visit=Visit(idle_s=1, countdown_s=1))
    page.kiosk.app.dossier.put(SAVED)
    page.tap("door1")
    page.qtbot.waitUntil(lambda: bool(page.kiosk.visit.ending), timeout=5000)
    assert not page.sees("leavingDialog")


def test_no_digit_of_a_code_is_in_the_accessibility_tree(screen: Screen, data: Path) -> None:
    page = screen(data)
    visitor = Visitor(page)
    visitor.go("door3", "makeFile", "startNext")
    visitor.names("sam")
    visitor.types("newPin", PIN)
    for digit in OTHER[:3]:
        page.tap(f"newPinKeys-{digit}")
    texts: list[str] = []
    for item in page.items():
        found = QAccessible.queryAccessibleInterface(item)
        if found is not None:
            texts += [
                found.text(kind)
                for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
            ]
    assert not any(PIN in text or OTHER[:3] in text for text in texts)


def test_from_the_door_to_a_first_saved_vacancy_in_ten_touches(
    screen: Screen, data: Path, printer: IppPrinterStub
) -> None:
    page = screen(data, printer=Printer(uri=printer.uri))
    visitor = Visitor(page)
    visitor.go("door3", "makeFile", "startNext")
    visitor.names("sam")
    visitor.chooses(PIN)
    visitor.stage("out")
    visitor.go("cardConfirm")
    visitor.waits(lambda: opened(page))
    visitor.stage("out")
    visitor.go("cardConfirm")
    visitor.at("dossier")
    visitor.go("doorstepBegin", "door1", "keep0")
    visitor.waits(lambda: len(page.kiosk.app.dossier.contents.saved) == 1)
    assert visitor.touches <= 10
