"""Calling the desk from the screen: what it says is what the desk answered."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from desk_hook import DeskHook, desk_hook
from ipp_printer import IppPrinterStub, serving
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from receipt_printer import slip_printer
from recorded_sound import RecordedSound
from touched_screen import PANELS, TouchedScreen

from kiosk.config import Desk, Printer, Slip
from kiosk.desk.incidents import Incidents
from kiosk.model.desk import Call

PLACE = "Balie op het gelijkvloers"
Terminal = Callable[..., TouchedScreen]


@pytest.fixture
def hook() -> Iterator[DeskHook]:
    with desk_hook(DeskHook()) as knobs:
        yield knobs


@pytest.fixture
def terminal(screen: Terminal, replica: Path, tmp_path: Path, hook: DeskHook) -> Terminal:
    """Make screens of one terminal, with calls of its own."""
    (tmp_path / "replica").symlink_to(replica / "replica")

    def make(**more: Any) -> TouchedScreen:
        return screen(tmp_path, **{"desk": Desk(webhook=hook.url, timeout_s=5.0), **more})

    return make


def becomes(page: TouchedScreen, stage: str) -> None:
    page.qtbot.waitUntil(lambda: page.kiosk.app.desk.stage == stage, timeout=10_000)
    page.settle()


def guide(page: TouchedScreen) -> TouchedScreen:
    page.tap("door5")
    page.qtbot.waitUntil(lambda: page.sees("openGuide"))
    page.tap("openGuide")
    page.qtbot.waitUntil(lambda: page.sees("guidePage"))
    return page


def fact(page: TouchedScreen) -> str:
    return str(page.item("deskFact").property("text"))


@pytest.mark.parametrize("panel", PANELS)
def test_one_touch_calls_the_desk_and_only_its_answer_says_that_it_knows(
    terminal: Terminal, hook: DeskHook, panel: str
) -> None:
    hook.delay_s = 1.0
    page = guide(terminal(panel=panel))
    offer = str(page.kiosk.app.desk.fact)
    page.tap("callDesk")
    assert page.sees("deskDialog")
    assert page.kiosk.app.desk.stage == "sending"
    waiting = fact(page)
    assert not page.sees("askDesk")
    becomes(page, "known")
    assert len({offer, waiting, fact(page)}) == 3
    assert PLACE in page.texts()
    page.tap("deskDone")
    assert not page.sees("deskDialog")
    page.tap("callDesk")
    assert page.sees("deskDialog")
    assert hook.kinds == ["help"]


def test_a_desk_that_does_not_answer_is_said_not_to_know_until_it_does(terminal: Terminal, hook: DeskHook) -> None:
    hook.status = 500
    page = terminal()
    page.tap("doorstepAccess")
    page.tap("callDesk")
    becomes(page, "failed")
    assert fact(page) == page.kiosk.app.desk.fact
    assert PLACE in page.texts()
    assert not page.sees("askDesk")
    hook.status = 204
    becomes(page, "known")
    assert fact(page) == page.kiosk.app.desk.fact


def test_help_is_offered_again_when_the_desk_lets_go_of_it(terminal: Terminal, hook: DeskHook) -> None:
    page = guide(terminal())
    page.tap("callDesk")
    becomes(page, "known")
    page.kiosk.lanes.desk.solve(Call.HELP)
    becomes(page, "none")
    page.tap("askDesk")
    becomes(page, "known")
    assert hook.kinds == ["help", "help"]


def test_the_next_screen_of_a_terminal_knows_of_the_call(terminal: Terminal, hook: DeskHook) -> None:
    first = guide(terminal())
    first.tap("callDesk")
    becomes(first, "known")
    becomes(terminal(), "known")
    assert hook.kinds == ["help"]


def test_the_card_beside_the_places_turns_into_the_answer(terminal: Terminal, hook: DeskHook) -> None:
    page = terminal()
    page.tap("door5")
    page.qtbot.waitUntil(lambda: page.sees("askDesk"))
    assert not page.sees("callDesk")
    page.tap("askDesk")
    becomes(page, "known")
    assert fact(page) == page.kiosk.app.desk.fact
    assert not page.sees("deskDialog")
    assert hook.kinds == ["help"]


def test_keys_alone_call_the_desk_from_the_help_of_a_page(terminal: Terminal, hook: DeskHook) -> None:
    page = guide(terminal(sound=None, device=RecordedSound()))
    page.kiosk.navigation.openSheet("help")
    page.settle()
    for _ in range(6):
        stop = page.kiosk.focus.stop
        if stop is not None and stop.objectName() == "askDesk":
            break
        QTest.keyClick(page.window, Qt.Key.Key_Down)
        page.settle()
    QTest.keyClick(page.window, Qt.Key.Key_Return)
    becomes(page, "known")
    assert page.sees("helpDialog")
    QTest.keyClick(page.window, Qt.Key.Key_Down)
    page.settle()
    still = page.kiosk.focus.stop
    assert still is not None
    assert still.isVisible()
    assert hook.kinds == ["help"]


def test_without_a_way_to_the_desk_help_says_where_it_is_and_offers_no_call(terminal: Terminal) -> None:
    page = guide(terminal(desk=Desk()))
    assert not page.sees("callDesk")
    page.kiosk.navigation.openSheet("help")
    page.settle()
    assert PLACE in page.texts()
    assert not page.sees("askDesk")
    page.tap("dialogClose")
    page.tap("doorstepAccess")
    assert not page.sees("callDesk")


def test_what_became_of_a_call_is_read_aloud(terminal: Terminal, hook: DeskHook) -> None:
    hook.delay_s = 0.5
    page = guide(terminal())
    page.kiosk.reader.setOn(True)
    said: list[str] = []
    page.kiosk.reader.spoke.connect(lambda piece: said.append(piece.words))
    # The first touch reads the button.
    page.tap("callDesk")
    page.tap("callDesk")
    becomes(page, "known")
    known = str(page.kiosk.app.desk.fact)
    page.qtbot.waitUntil(lambda: any(known in words for words in said), timeout=15_000)


def test_the_language_changes_what_is_said_of_a_call(terminal: Terminal) -> None:
    page = guide(terminal())
    page.tap("callDesk")
    becomes(page, "known")
    page.kiosk.language.use("en")
    page.settle()
    assert fact(page) == "The desk knows that somebody needs help here"


def trouble(page: TouchedScreen, printer: IppPrinterStub, reason: str = "media-empty-error") -> None:
    page.qtbot.waitUntil(lambda: bool(page.kiosk.app.search.known))
    page.tap("door1")
    page.qtbot.waitUntil(lambda: page.sees("result0"))
    page.tap("result0")
    page.qtbot.waitUntil(lambda: page.sees("printButton"))
    page.tap("printButton")
    page.qtbot.waitUntil(lambda: bool(page.item("printNow").property("available")), timeout=15_000)
    printer.reasons, printer.stopped, printer.frozen = (reason,), True, True
    page.tap("printNow")
    page.qtbot.waitUntil(lambda: page.kiosk.printing.stage == "trouble", timeout=15_000)


def says(page: TouchedScreen, known: str) -> bool:
    return page.sees("printDesk") and str(page.item("printDesk").property("text")) == known


def test_the_dialog_of_a_printer_without_paper_says_whether_the_desk_knows(terminal: Terminal, hook: DeskHook) -> None:
    hook.delay_s = 1.0
    with serving(IppPrinterStub()) as printer:
        page = terminal(printer=Printer(uri=printer.uri))
        page.kiosk.language.use("en")
        trouble(page, printer)
        page.qtbot.waitUntil(lambda: says(page, "We are telling the desk."), timeout=15_000)
        page.qtbot.waitUntil(lambda: says(page, "The desk knows that the printer needs help."), timeout=15_000)
        assert hook.kinds[0] == "paper_out"
        printer.reasons, printer.stopped, printer.frozen = (), False, False
        page.qtbot.waitUntil(lambda: page.kiosk.printing.stage == "done", timeout=15_000)
        page.qtbot.waitUntil(lambda: page.kiosk.app.desk.printer == "", timeout=15_000)


def test_the_dialog_of_a_slip_without_paper_says_whether_the_desk_knows(terminal: Terminal, hook: DeskHook) -> None:
    with serving(IppPrinterStub()) as printer, slip_printer() as receipts:
        receipts.paper = False
        page = terminal(printer=Printer(uri=printer.uri), slip=Slip(address=receipts.address, timeout_s=1.0))
        page.kiosk.language.use("en")
        for name in ("door1", "result0", "printButton", "way-slip"):
            page.qtbot.waitUntil(lambda: page.sees(name))  # noqa: B023
            page.settle(60)
            page.tap(name)
        page.qtbot.waitUntil(lambda: bool(page.item("printNow").property("available")), timeout=15_000)
        page.settle(60)
        page.tap("printNow")
        page.qtbot.waitUntil(lambda: says(page, "The desk knows that the printer needs help."), timeout=15_000)
        assert hook.kinds == ["slip_out"]
        assert page.kiosk.app.desk.printer == ""
        receipts.paper = True
        page.qtbot.waitUntil(lambda: page.kiosk.printing.stage == "done", timeout=15_000)
        page.qtbot.waitUntil(lambda: page.kiosk.app.desk.slips == "", timeout=15_000)


def test_the_desk_knows_of_the_printer_only_when_it_knows_all(terminal: Terminal, hook: DeskHook) -> None:
    page = terminal()
    page.kiosk.language.use("en")
    desk = page.kiosk.lanes.desk
    desk.call(Call.PAPER_OUT)
    page.qtbot.waitUntil(lambda: "knows" in str(page.kiosk.app.desk.printer), timeout=10_000)
    hook.status = 500
    desk.call(Call.JAM)
    page.qtbot.waitUntil(lambda: "could not" in str(page.kiosk.app.desk.printer), timeout=10_000)


def test_a_call_tells_nothing_of_the_visitor(terminal: Terminal, hook: DeskHook, tmp_path: Path) -> None:
    page = terminal()
    page.kiosk.language.use("uk")
    guide(page)
    page.tap("callDesk")
    becomes(page, "known")
    (body,) = hook.bodies
    assert b"Iemand bij de WIS-kiosk vraagt hulp." in body
    kept = Incidents(tmp_path)
    assert kept.known() == {Call.HELP: True}
    kept.close()
