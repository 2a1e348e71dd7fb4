"""A visit from the first touch to the last trace, in real processes, with real touches, on the sample data."""

import os
import signal
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pypdfium2
import pytest
from printers import EverywherePrinter, ipp_everywhere_printer
from terminals import Feed, Terminal, central, sync, terminal, write_settings

__all__ = ["ipp_everywhere_printer"]

SCREEN = "[screen]\nwidth_px = 1920\nheight_px = 1080\nfullscreen = false\n"
DOORS = "Welkom. Waar wil je naartoe?"


@pytest.fixture(scope="module")
def feed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Feed]:
    with central(tmp_path_factory.mktemp("central") / "store") as running:
        yield running


@pytest.fixture(scope="module")
def data(feed: Feed, generated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("terminal")
    sync(write_settings(folder, more=feed.settings()))
    return folder / "data"


@pytest.fixture
def kiosk(data: Path, tmp_path: Path, ipp_everywhere_printer: EverywherePrinter) -> Iterator[Terminal]:
    printer = f'[printer]\nuri = "{ipp_everywhere_printer.uri}"\n'
    with terminal(write_settings(tmp_path, data=data, more=SCREEN + printer), QT_QPA_PLATFORM="offscreen") as running:
        yield running


def test_a_visit_from_the_first_touch_to_the_last_trace(
    kiosk: Terminal, data: Path, tmp_path: Path, ipp_everywhere_printer: EverywherePrinter
) -> None:
    visitor = kiosk.shown()
    kiosk.spare()
    kept = contents(data)
    folder = tmp_path / "runtime" / f"visit-{kiosk.screen()}"
    assert folder.is_dir()
    doors = visitor.texts()
    assert "Voorbeeldgegevens" in doors

    visitor.tap("door1")
    everything = visitor.count("found")
    assert everything >= 12_000
    visitor.tap("searchField")
    visitor.type("bakker")
    visitor.tap("key-go")
    visitor.until_reads("searchField", "text", "bakker")
    found = visitor.count("found")
    assert 0 < found < everything
    left = int(visitor.read("cell-contracts-permanent", "count"))
    assert 0 < left < found
    visitor.tap("cell-contracts-permanent")
    visitor.until_reads("found", "text", f"{left} vacatures")

    visitor.tap("result0")
    title = visitor.read("vacancyTitle", "text")
    assert "bakker" in title.lower()
    visitor.tap("doorstepLanguage")
    visitor.tap("language-en")
    visitor.tap("sheetDone")
    visitor.tap("printButton")
    visitor.until_reads("printNow", "available", True)
    visitor.tap("printNow")
    visitor.tap("printDone")
    (sheet,) = ipp_everywhere_printer.documents()
    assert title in words_of(sheet)

    visitor.tap("doorstepStop")
    visitor.until("goodbyePage")
    visitor.leave("goodbyeAgain")

    fresh = kiosk.shown(2)
    assert kiosk.exited(kiosk.screen()) == 0
    assert not Path(f"/proc/{kiosk.pid()}").exists()
    assert not folder.exists()
    # The sheets that came out are counted there, and nothing else.
    counted = {name for name in contents(data) if name.startswith("state.sqlite")}
    assert {name: digest for name, digest in contents(data).items() if name not in counted} == {
        name: digest for name, digest in kept.items() if name not in counted
    }
    state = b"".join((data / name).read_bytes() for name in counted)
    assert not any(word.encode() in state for word in ("bakker", title))
    assert without_clock(fresh.texts()) == without_clock(doors)
    assert not fresh.sees("doorstepStop")
    assert fresh.clipboard() == ""
    fresh.tap("door1")
    assert fresh.read("searchField", "text") == ""
    assert fresh.count("found") == everything
    assert not fresh.read("cell-contracts-permanent", "on")


def test_english_in_the_middle_of_a_search_keeps_what_was_typed(kiosk: Terminal) -> None:
    visitor = kiosk.shown()
    visitor.tap("door1")
    visitor.tap("searchField")
    visitor.type("magazijn")
    visitor.tap("key-go")
    visitor.until_reads("searchField", "text", "magazijn")
    found, first = visitor.count("found"), visitor.read("result0", "key")
    visitor.tap("doorstepLanguage")
    visitor.tap("language-en")
    visitor.tap("sheetDone")
    visitor.until_reads("found", "text", f"{found} vacancies")
    assert visitor.read("searchField", "text") == "magazijn"
    assert visitor.read("result0", "key") == first


def test_kill_9_during_a_visit_shows_a_fresh_screen_within_a_second(kiosk: Terminal) -> None:
    waits = []
    for number in range(1, 6):
        visitor = kiosk.shown(number)
        visitor.tap("door-language-en")
        visitor.tap("door1")
        visitor.until("result0")
        kiosk.spare(number)
        killed = time.monotonic()
        os.kill(kiosk.pid(number), signal.SIGKILL)
        fresh = kiosk.shown(number + 1)
        waits.append(fresh.shown_at() - killed)
        assert DOORS in fresh.texts()
        assert not fresh.sees("doorstepStop")
    assert max(waits) < 1, waits


def contents(folder: Path) -> dict[str, str]:
    """Fingerprint every file, but for the shared memory in which SQLite's readers count themselves."""
    return {
        str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix != ".sqlite-shm"
    }


def words_of(sheet: Path) -> str:
    """Give the text of a PDF, one space between words."""
    document = pypdfium2.PdfDocument(sheet)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    finally:
        document.close()


def without_clock(texts: list[str]) -> list[str]:
    """Leave out the time of day."""
    return [text for text in texts if not (text[:2].isdigit() and text[2:3] == ":")]
