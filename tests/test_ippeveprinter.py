from pathlib import Path

from paper import VACANCY, context, pages, vacancy_sheet
from printers import EverywherePrinter, everywhere_printer, ipp_everywhere_printer, mechanics
from test_printer import OWNER, POLL_S, Watcher

from kiosk.config import Printer
from kiosk.model.printing import PrintState
from kiosk.print.printer import IppPrinter

__all__ = ["ipp_everywhere_printer", "mechanics"]


def test_the_pdf_arrives_at_a_real_printer(ipp_everywhere_printer: EverywherePrinter) -> None:
    document = vacancy_sheet(VACANCY, context())
    watcher = Watcher()
    printer = IppPrinter(Printer(uri=ipp_everywhere_printer.uri), OWNER, POLL_S)
    printer.submit(document, watcher)
    assert watcher.end(20).state is PrintState.DONE
    (arrived,) = ipp_everywhere_printer.documents()
    assert arrived.read_bytes() == document.pdf
    assert "Magazijnier" not in arrived.name
    (text,) = pages(arrived.read_bytes())
    assert "Magazijnier met heftruck" in text
    assert printer.colour is False
    printer.purge()
    printer.close()


def test_faults_of_a_real_printer_are_told_and_recovered_from(tmp_path: Path, mechanics: Path) -> None:
    document = vacancy_sheet(VACANCY, context())
    watcher = Watcher()
    for fault in ("empty", "jam"):
        (tmp_path / fault).touch()
    with everywhere_printer(tmp_path / "everywhere", mechanics) as place:
        printer = IppPrinter(Printer(uri=place.uri), OWNER, POLL_S)
        printer.submit(document, watcher, copies=2)
        watcher.wait(PrintState.NO_PAPER, 20)
        (tmp_path / "empty").unlink()
        jammed = watcher.wait(PrintState.JAM, 20)
        assert (jammed.sheets_done, jammed.sheets) == (1, 2)
        (tmp_path / "jam").unlink()
        done = watcher.end(20)
        assert (done.state, done.sheets_done) == (PrintState.DONE, 2)
        printer.close()


def test_a_real_printer_confirms_a_cancel_and_tells_a_failure(tmp_path: Path, mechanics: Path) -> None:
    document = vacancy_sheet(VACANCY, context())
    (tmp_path / "empty").touch()
    with everywhere_printer(tmp_path / "everywhere", mechanics) as place:
        printer = IppPrinter(Printer(uri=place.uri), OWNER, POLL_S)
        watcher = Watcher()
        printer.submit(document, watcher)
        watcher.wait(PrintState.NO_PAPER, 20)
        printer.cancel()
        # ippeveprinter confirms a cancel only when its mechanics have stopped.
        (tmp_path / "empty").unlink()
        assert watcher.end(20).state is PrintState.CANCELLED
        (tmp_path / "breaks").touch()
        broken = Watcher()
        printer.submit(document, broken)
        assert broken.end(20).state is PrintState.FAILED
        printer.purge()
        printer.close()
