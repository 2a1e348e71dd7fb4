"""From every page to paper, slip or stick: by touch, on devices that answer over real sockets and a real FAT image."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from ink import squeezed, told
from ipp_printer import IppPrinterStub, serving
from keys import Keys
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from receipt_printer import FakeSlipPrinter, slip_printer
from touched_screen import TouchedScreen

from kiosk.config import Printer, Slip, Usb, Visit
from kiosk.model.printing import Document

Screen = Callable[..., TouchedScreen]
VACANCY = ("door1", "result0", "printButton")
VACANCIES = ("door1", "printList")
_PATIENCE_MS = 15_000


@pytest.fixture
def printer() -> Iterator[IppPrinterStub]:
    with serving(IppPrinterStub()) as stub:
        yield stub


@pytest.fixture
def receipts() -> Iterator[FakeSlipPrinter]:
    with slip_printer() as stub:
        yield stub


def go(page: TouchedScreen, *names: str) -> None:
    """Touch one after the other, each as soon as it is there and lies still."""
    for name in names:
        page.qtbot.waitUntil(lambda: page.sees(name))  # noqa: B023
        page.settle(60)
        page.tap(name)


def waits(page: TouchedScreen, happened: Callable[[], bool]) -> None:
    page.qtbot.waitUntil(happened, timeout=_PATIENCE_MS)


def ready(page: TouchedScreen) -> None:
    """Wait until the sheet is there to be printed."""
    waits(page, lambda: page.sees("printNow") and bool(page.item("printNow").property("available")))
    page.settle()


def made(page: TouchedScreen) -> Document:
    document = page.kiosk.printing.choice.document
    assert document is not None
    return document


def stage(page: TouchedScreen, wanted: str) -> None:
    waits(page, lambda: page.kiosk.printing.stage == wanted)
    page.settle()


def printed(page: TouchedScreen, printer: IppPrinterStub) -> bytes:
    """Print what the dialog asks about, close it, and give what the printer got."""
    ready(page)
    page.tap("printNow")
    stage(page, "done")
    page.tap("printDone")
    return list(printer.jobs.values())[-1].pdf


def says(pdf: bytes, *texts: str) -> bool:
    whole = told(pdf)
    return all(squeezed(text) in whole for text in texts)


def sheets(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    count = len(document)
    document.close()
    return count


def picture(page: TouchedScreen) -> QImage:
    """Give what is drawn of the sheet."""
    page.settle(60)
    item = page.item("preview")
    return page.window.grabWindow().copy(item.mapRectToScene(item.boundingRect()).toRect())


def text_of(page: TouchedScreen, name: str) -> str:
    return str(page.item(name).property("text"))


def test_every_page_prints_what_it_shows(screen: Screen, printer: IppPrinterStub) -> None:
    page = screen(printer=Printer(uri=printer.uri))
    go(page, "door1", "printList")
    first = page.kiosk.app.search.results.row(0).title
    assert says(printed(page, printer), first, "Alle vacatures")
    go(page, "result0", "printButton")
    title = text_of(page, "vacancyTitle")
    assert says(printed(page, printer), title)
    go(page, "doorstepBegin", "door2", "printList")
    assert says(printed(page, printer), page.kiosk.app.trainings.results.row(0).title, "Alle opleidingen")
    go(page, "result0", "printButton")
    assert says(printed(page, printer), text_of(page, "trainingTitle"))
    go(page, "doorstepBegin", "door5", "placePrint")
    assert says(printed(page, printer), text_of(page, "placeName"), "9000")
    go(page, "viewPartners", "partnerPrint")
    assert says(printed(page, printer), text_of(page, "partnerName"))
    go(page, "openGuide", "guide-diploma", "guide-recognise", "guidePrint")
    assert says(printed(page, printer), text_of(page, "guideName"))
    assert len(printer.jobs) == 7


def test_large_print_is_larger_on_screen_and_on_paper(screen: Screen, printer: IppPrinterStub) -> None:
    page = screen(printer=Printer(uri=printer.uri))
    go(page, *VACANCIES)
    ready(page)
    small, number = picture(page), made(page).sheets
    page.tap("lettersLarge")
    ready(page)
    assert picture(page) != small
    assert f"Blad 1 van {made(page).sheets}" in page.texts()
    pdf = printed(page, printer)
    assert sheets(pdf) > number
    assert says(pdf, page.kiosk.app.search.results.row(0).title)
    # What was chosen for one document is not for the next.
    go(page, "result0", "printButton")
    ready(page)
    assert page.item("lettersNormal").property("on")


def test_who_reads_large_text_gets_large_print_until_asked_otherwise(screen: Screen, printer: IppPrinterStub) -> None:
    page = screen(printer=Printer(uri=printer.uri))
    page.kiosk.access.useTextScale(1.5)
    go(page, *VACANCIES)
    ready(page)
    assert page.item("lettersLarge").property("on")
    large = made(page).sheets
    page.tap("lettersNormal")
    ready(page)
    assert made(page).sheets < large


def test_every_sheet_can_be_looked_at(screen: Screen, printer: IppPrinterStub) -> None:
    page = screen(printer=Printer(uri=printer.uri))
    go(page, *VACANCIES)
    ready(page)
    last = made(page).sheets
    assert last > 1
    assert not page.item("sheetBefore").property("available")
    seen = [picture(page)]
    for number in range(2, last + 1):
        before = page.kiosk.printing.choice.preview
        page.tap("sheetAfter")
        waits(page, lambda: page.kiosk.printing.choice.preview != before)  # noqa: B023
        assert f"Blad {number} van {last}" in page.texts()
        assert picture(page) not in seen
        seen.append(picture(page))
    assert not page.item("sheetAfter").property("available")
    page.tap("sheetAfter")
    assert f"Blad {last} van {last}" in page.texts()
    page.tap("sheetBefore")
    waits(page, lambda: f"Blad {last - 1} van {last}" in page.texts())
    assert picture(page) == seen[-2]


def test_another_language_makes_the_sheet_anew(screen: Screen, printer: IppPrinterStub) -> None:
    page = screen(printer=Printer(uri=printer.uri))
    go(page, *VACANCIES)
    ready(page)
    dutch, title = page.kiosk.printing.choice.preview, page.kiosk.printing.title
    assert title in page.texts()
    go(page, "doorstepLanguage", "language-fr", "sheetDone")
    waits(page, lambda: page.sees("printDialog") and page.kiosk.printing.choice.preview not in ("", dutch))
    page.settle()
    assert page.kiosk.printing.title != title
    assert page.kiosk.printing.title in page.texts()
    pdf = printed(page, printer)
    assert says(pdf, "Toutes les offres")
    assert not says(pdf, "Alle vacatures")


def test_a_slip_comes_out_of_the_other_printer(
    screen: Screen, printer: IppPrinterStub, receipts: FakeSlipPrinter
) -> None:
    page = screen(printer=Printer(uri=printer.uri), slip=Slip(address=receipts.address))
    go(page, *VACANCY)
    ready(page)
    sheet = picture(page)
    assert page.item("way-paper").property("on")
    page.tap("way-slip")
    ready(page)
    assert "Het briefje" in page.texts()
    assert picture(page) != sheet
    assert not page.sees("lettersLarge")
    page.tap("counterPlus")
    page.tap("printNow")
    stage(page, "done")
    assert len(receipts.slips) == 2
    assert receipts.unknown == b""
    assert not printer.jobs
    page.tap("printDone")
    # A list is too long for a slip.
    go(page, "doorstepBack", "printList")
    ready(page)
    assert not page.sees("way-slip")


def formatted(port: Path) -> None:
    """Put a stick in."""
    image = port.with_name("stick")
    with image.open("wb") as file:
        file.truncate(4 << 20)
    subprocess.run(["mformat", "-i", image, "::"], check=True)
    image.rename(port)


def listed(port: Path) -> str:
    return subprocess.run(["mdir", "-i", port, "-b", "::"], capture_output=True, text=True, check=False).stdout


def test_a_stick_is_waited_for_and_written(screen: Screen, tmp_path: Path) -> None:
    port = tmp_path / "port"
    page = screen(usb=Usb(port=str(port)))
    go(page, *VACANCY)
    waits(page, lambda: page.kiosk.printing.choice.document is not None)
    page.settle(100)
    assert not page.item("printNow").property("available")
    assert not page.sees("counterPlus")
    page.tap("printNow")
    assert page.kiosk.printing.stage == "asking"
    assert "Steek eerst je stick in." in page.texts()
    formatted(port)
    ready(page)
    page.tap("printNow")
    stage(page, "done")
    assert {"Het staat op je stick", "Je mag je stick er nu uit nemen."} & set(page.texts())
    assert listed(port).count("::/WIS ") == 1
    assert listed(port).strip().endswith(".pdf")
    assert not page.kiosk.visit.printed


def test_a_stick_that_fails_says_why_and_can_be_tried_again(screen: Screen, tmp_path: Path) -> None:
    port = tmp_path / "port"
    formatted(port)
    subprocess.run(["mcopy", "-i", port, "-", "::holiday.jpg"], input=bytes(4_140_000), check=True)
    page = screen(usb=Usb(port=str(port)))
    go(page, *VACANCY)
    ready(page)
    page.tap("printNow")
    stage(page, "trouble")
    assert "Je stick is vol" in page.texts()
    assert listed(port).strip() == "::/holiday.jpg"
    port.unlink()
    page.tap("printAgain")
    waits(page, lambda: "Er zit geen stick in" in page.texts())
    formatted(port)
    page.tap("printAgain")
    stage(page, "done")
    assert listed(port).count("::/WIS ") == 1


def test_where_nothing_prints_a_phone_takes_one_thing_along_but_no_list(screen: Screen) -> None:
    page = screen()
    go(page, *VACANCIES)
    stage(page, "none")
    assert "Hier is geen printer" in page.texts()
    assert "Neem het mee op je gsm" not in page.texts()
    go(page, "printClose", "result0", "printButton")
    stage(page, "none")
    assert "Neem het mee op je gsm" in page.texts()


@pytest.mark.parametrize(
    ("visit", "day", "fact"),
    [(1, 500, "Je hebt al je bladen afgedrukt"), (40, 1, "De bladen voor vandaag zijn op")],
)
def test_when_all_sheets_are_used_it_says_so(
    screen: Screen, printer: IppPrinterStub, visit: int, day: int, fact: str
) -> None:
    page = screen(printer=Printer(uri=printer.uri, max_sheets_visit=visit, max_sheets_day=day))
    go(page, *VACANCY)
    ready(page)
    page.tap("counterPlus")
    page.tap("printNow")
    stage(page, "none")
    assert {fact, "Neem het mee op je gsm"} <= set(page.texts())
    assert not printer.jobs
    page.tap("printClose")
    assert not page.sees("printDialog")


def test_terug_takes_back_what_waits_in_the_printer(screen: Screen, printer: IppPrinterStub) -> None:
    page = screen(printer=Printer(uri=printer.uri))
    go(page, *VACANCY)
    ready(page)
    printer.reasons, printer.stopped, printer.frozen = ("media-empty-error",), True, True
    page.tap("printNow")
    stage(page, "trouble")
    # The frame's own sheets come and go over it.
    go(page, "doorstepAccess", "doorstepAccess")
    assert page.sees("printDialog")
    assert page.kiosk.printing.busy
    page.tap("doorstepBack")
    assert not page.sees("printDialog")
    waits(page, lambda: all(job.over for job in printer.jobs.values()))
    waits(page, lambda: not page.kiosk.printing.busy)


def test_keys_begin_at_what_one_came_for_and_who_stops_it_is_not_sent_to_the_desk(
    screen: Screen, printer: IppPrinterStub
) -> None:
    page = screen(printer=Printer(uri=printer.uri))
    go(page, *VACANCY)
    ready(page)
    page.kiosk.access.showFocus(True)
    keys = Keys(page)
    assert keys.at == "printNow"
    printer.frozen = True
    keys.press(Qt.Key.Key_Return)
    waits(page, lambda: keys.at == "printStop")
    keys.press(Qt.Key.Key_Return)
    printer.frozen = False
    stage(page, "stopped")
    assert "Het afdrukken is gestopt" in page.texts()
    assert not [text for text in page.texts() if "balie" in text]
    waits(page, lambda: keys.at == "printAgain")
    assert page.sees("printClose")
    keys.press(Qt.Key.Key_Return)
    stage(page, "done")
    assert keys.at == "printDone"


def test_no_picture_is_kept_once_the_question_is_gone(screen: Screen, printer: IppPrinterStub) -> None:
    page = screen(printer=Printer(uri=printer.uri))
    go(page, *VACANCY)
    ready(page)
    page.tap("doorstepBack")
    choice = page.kiosk.printing.choice
    assert choice.document is None
    assert choice.picture.image.isNull()
    # Nor when it is ready only after that.
    page.tap("printButton")
    page.tap("doorstepBack")
    settled: list[object] = []
    page.kiosk.lanes.render.run("settle", lambda papers: papers, settled.append)
    waits(page, lambda: bool(settled))
    assert choice.document is None
    assert choice.picture.image.isNull()


def test_a_picture_that_is_forgotten_on_screen_is_not_asked_for_again(screen: Screen, printer: IppPrinterStub) -> None:
    page = screen(printer=Printer(uri=printer.uri))
    go(page, *VACANCIES)
    ready(page)
    # Here all that is asked does not fit, so that the width changes with it.
    page.kiosk.access.setLow(True)
    page.settle(60)
    assert page.sees("sheetAfter")
    page.kiosk.printing.wipe()
    page.settle(60)
    assert not page.sees("sheetAfter")
    assert page.kiosk.printing.choice.picture.image.isNull()


def test_the_end_of_a_visit_wipes_both_printers_and_the_picture(
    screen: Screen, printer: IppPrinterStub, receipts: FakeSlipPrinter
) -> None:
    page = screen(
        printer=Printer(uri=printer.uri), slip=Slip(address=receipts.address, timeout_s=1.0), visit=Visit(idle_s=600)
    )
    go(page, *VACANCY)
    ready(page)
    page.tap("printNow")
    stage(page, "done")
    page.tap("printDone")
    go(page, "printButton", "way-slip")
    ready(page)
    receipts.paper = False
    page.tap("printNow")
    stage(page, "trouble")
    assert "Het papier is op" in page.texts()
    assert not page.kiosk.printing.clean
    page.tap("doorstepStop")
    waits(page, lambda: page.kiosk.printing.clean)
    assert receipts.cleared >= 1
    receipts.paper = True
    page.settle(300)
    assert not receipts.slips
    assert page.kiosk.printing.choice.document is None
    assert page.kiosk.printing.choice.picture.image.isNull()


def printer_said(page: TouchedScreen) -> str:
    ready = page.kiosk.printing.ready
    return " ".join(text for text in (ready.fact, ready.place) if text)


def test_the_dialog_says_how_the_printer_is_before_anybody_prints(
    screen: Screen, printer: IppPrinterStub, receipts: FakeSlipPrinter
) -> None:
    page = screen(printer=Printer(uri=printer.uri), slip=Slip(address=receipts.address, timeout_s=1.0))
    page.kiosk.language.use("en")
    go(page, *VACANCY)
    ready(page)
    waits(page, lambda: printer_said(page) == "The printer is ready. The paper comes out under the screen.")
    page.settle()
    assert page.sees("printReady")
    receipts.cover_open = True
    printer.reasons, printer.stopped = ("media-empty",), True
    page.tap("way-slip")
    waits(page, lambda: printer_said(page) == "The printer is open")
    page.tap("way-paper")
    waits(page, lambda: printer_said(page) == "The paper has run out")
    page.kiosk.access.setLow(True)
    page.settle(60)
    assert page.sees("printReady")
    printer.reasons, printer.stopped = (), False
    waits(page, lambda: printer_said(page) == "The printer is ready. The paper comes out under the screen.")
    page.settle(60)
    assert not page.sees("printReady")
    page.kiosk.access.setLow(False)
    page.settle(60)
    page.tap("printNow")
    assert printer_said(page) == ""
    stage(page, "done")
