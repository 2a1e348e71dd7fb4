"""Starting a dossier, opening it, its settings, and the end of the visit: by touch, scans, keys, on a real vault."""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from ink import told
from ipp_printer import IppPrinterStub, serving
from scan_port import Port
from touched_screen import TouchedScreen

from kiosk.config import Input, Printer
from kiosk.model.application import Summary
from kiosk.model.card import Card, encode, typed
from kiosk.model.dossier import Saved, SavedKind
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

    def types(self, keypad: str, pin: str) -> None:
        self.waits(lambda: self.page.sees(f"{keypad}Keys"))
        for digit in pin:
            self.page.tap(f"{keypad}Keys-{digit}")
        self.page.tap(f"{keypad}Keys-done")

    def chooses(self, pin: str, again: str = "") -> None:
        self.types("newPin", pin)
        self.types("newPin", again or pin)

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

    def starts(self, name: str = "samira") -> list[Card]:
        """Make a file without a printer, from its first page on; give the cards."""
        self.go("startNext")
        self.waits(lambda: self.page.sees("key-s"))
        self.page.type(name)
        self.go("key-go")
        self.chooses(PIN)
        return [self.photographs(), self.photographs()]

    def photographs(self) -> Card:
        """Show a card on the screen and keep it."""
        self.go("cardShow")
        self.stage("shown")
        card = typed(str(self.page.item("cardLetters").property("text")))
        self.go("cardConfirm")
        self.waits(lambda: self.page.kiosk.app.dossierStart.cards.stage in ("trouble", ""))
        return card


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
    visitor.waits(lambda: page.sees("key-s"))
    page.type("samira")
    visitor.go("key-go")
    visitor.chooses(PIN)
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
    assert page.item("signedIn").property("text").startswith("samira")
    assert [kept.value for kept in page.kiosk.app.dossier.contents.saved] == [SAVED]
    assert len(printer.jobs) == 2
