import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread, Timer
from typing import NamedTuple

import pytest
from cups_scheduler import Scheduler, cups_scheduler
from ipp_printer import IppPrinterStub, serving
from paper import VACANCY, context, vacancy_sheet
from printers import EverywherePrinter, everywhere_printer, mechanics
from test_printer import OWNER, POLL_S, Watcher, until

from kiosk.config import Printer
from kiosk.errors import EnvironmentFault
from kiosk.model.printing import Document, PrintProgress, PrintState
from kiosk.print.device import Device
from kiosk.print.errand import Errand, Signals, Times
from kiosk.print.printer import IppPrinter
from kiosk.print.queue import Queue
from kiosk.print.route import Route

__all__ = ["mechanics"]

AWAY = "ipp://127.0.0.1:9/ipp/print"


@pytest.fixture(scope="module")
def document() -> Document:
    return vacancy_sheet(VACANCY, context())


@contextmanager
def service(uri: str, queue: str, timeout_s: float = 5) -> Iterator[IppPrinter]:
    printer = IppPrinter(Printer(uri=uri, queue=queue, timeout_s=timeout_s), OWNER, POLL_S)
    try:
        yield printer
    finally:
        printer.close()


def test_a_printer_that_takes_no_pdf_gets_it_through_the_queue_and_is_asked_itself(document: Document) -> None:
    with serving(IppPrinterStub(formats=("image/pwg-raster",))) as device, serving(IppPrinterStub()) as queue:
        # What the queue would hand on: the stub of the device gets it under a number of its own.
        device.frozen = queue.frozen = True
        watcher = Watcher()
        with service(device.uri, queue.uri) as printer:
            printer.submit(document, watcher)
            until(lambda: queue.jobs)
            (job,) = queue.jobs.values()
            forwarded = Device(device.uri, OWNER, 1)
            forwarded.print(Document(name=f"7 - {job.name}", pdf=document.pdf, sheets=1), 1, False)
            forwarded.close()
            device.reasons = ("media-jam",)
            device.frozen = False
            watcher.wait(PrintState.JAM)
            queue.frozen = False
            until(lambda: job.over)
            assert watcher.seen[-1].state is PrintState.JAM
            device.reasons = ()
            assert watcher.end() == PrintProgress(state=PrintState.DONE, sheets_done=1, sheets=1)


def test_a_queue_alone_is_not_believed_that_it_printed(document: Document) -> None:
    with serving(IppPrinterStub()) as queue, service(AWAY, queue.uri) as printer:
        watcher = Watcher()
        printer.submit(document, watcher, copies=2)
        end = watcher.end()
    assert (end.state, end.sheets_done, end.counted) == (PrintState.UNKNOWN, 0, False)


def test_reasons_of_a_queue_count_only_when_the_job_stands_still(document: Document) -> None:
    with serving(IppPrinterStub(reasons=("media-jam-error",), frozen=True)) as queue:
        watcher = Watcher()
        with service(AWAY, queue.uri) as printer:
            printer.submit(document, watcher)
            start = time.monotonic()
            watcher.wait(PrintState.JAM)
            assert time.monotonic() - start > 2
            printer.cancel()
            assert watcher.end().state is PrintState.CANCELLED


def test_a_device_that_answers_gets_the_document_itself(document: Document) -> None:
    with serving(IppPrinterStub()) as device, serving(IppPrinterStub()) as queue:
        watcher = Watcher()
        with service(device.uri, queue.uri) as printer:
            printer.submit(document, watcher)
            assert watcher.end().state is PrintState.DONE
        assert (len(device.jobs), len(queue.jobs)) == (1, 0)


def test_a_document_that_may_have_arrived_goes_nowhere_else(document: Document) -> None:
    with serving(IppPrinterStub()) as queue:
        with serving(IppPrinterStub(drop_after_print=True)) as device:
            watcher = Watcher()
            with service(device.uri, queue.uri) as printer:
                printer.submit(document, watcher)
                assert watcher.end().state is PrintState.DONE
        assert (len(device.jobs), len(queue.jobs)) == (1, 0)


def test_a_purge_reaches_both(document: Document) -> None:
    with serving(IppPrinterStub(frozen=True)) as device, serving(IppPrinterStub(frozen=True)) as queue:
        for stub in (device, queue):
            left = Device(stub.uri, OWNER, 1)
            left.print(document, 1, False)
            left.close()
        route = Route(Printer(uri=device.uri, queue=queue.uri, timeout_s=1), OWNER)
        route.forget(2)
        route.close()
        assert all(job.over for job in device.jobs.values())
        assert queue.jobs == {}


# From here on a real spooler, and a real printer behind it.


class Hall(NamedTuple):
    """The printer, the spooler before it, and the folder whose files `empty`, `jam`, `breaks` play its faults."""

    device: EverywherePrinter
    queue: Scheduler
    faults: Path


@pytest.fixture
def hall(tmp_path: Path, mechanics: Path) -> Iterator[Hall]:
    """A spooler that keeps every file, as CUPS does by default."""
    with (
        everywhere_printer(tmp_path / "everywhere", mechanics) as device,
        cups_scheduler(device.uri, files="Yes") as queue,
    ):
        yield Hall(device, queue, tmp_path)


def test_a_real_spooler_hands_on_the_pdf_and_nobody_pretends_to_know_what_came_out(
    hall: Hall, document: Document
) -> None:
    watcher = Watcher()
    with service(AWAY, hall.queue.uri, timeout_s=1) as printer:
        printer.submit(document, watcher)
        end = watcher.end(20)
        assert (end.state, end.counted) == (PrintState.UNKNOWN, False)
        (arrived,) = hall.device.documents()
        assert arrived.read_bytes() == document.pdf
        assert "Magazijnier" not in arrived.name
        assert hall.queue.holds(document.pdf)
        with pytest.raises(EnvironmentFault):
            printer.purge()  # The device cannot confirm that it has nothing left.
    assert not hall.queue.holds(document.pdf)


def test_what_lies_in_a_real_spooler_is_gone_after_a_purge(hall: Hall, document: Document) -> None:
    (hall.faults / "empty").touch()
    killed = Device(hall.queue.uri, OWNER, 5)
    for _ in range(2):
        killed.print(document, 1, False)
    until(lambda: Device(hall.device.uri, OWNER, 5).jobs(), 20)
    assert hall.queue.holds(document.pdf)
    route = Route(Printer(uri=hall.device.uri, queue=hall.queue.uri, timeout_s=5), OWNER)
    # ippeveprinter confirms a cancel only when its mechanics have stopped.
    mended = Timer(1, (hall.faults / "empty").unlink)
    mended.start()
    route.forget(20)
    mended.join()
    assert killed.jobs() == killed.jobs("completed") == {}
    assert not hall.queue.holds(document.pdf)
    route.close()
    killed.close()


def test_faults_behind_a_real_spooler_are_told_as_the_device_has_them(hall: Hall, document: Document) -> None:
    for fault in ("empty", "jam"):
        (hall.faults / fault).touch()
    watcher = Watcher()
    with through_the_queue(hall) as errand_of:
        errand_of(document, watcher)
        watcher.wait(PrintState.NO_PAPER, 20)
        (hall.faults / "empty").unlink()
        jammed = watcher.wait(PrintState.JAM, 20)
        assert (jammed.sheets_done, jammed.counted) == (1, True)
        (hall.faults / "jam").unlink()
        done = watcher.end(20)
        assert (done.state, done.sheets_done) == (PrintState.DONE, 2)
        (hall.faults / "breaks").touch()
        broken = Watcher()
        errand_of(document, broken)
        # The spooler says "completed" of this one.
        assert broken.end(20).state is PrintState.FAILED


@contextmanager
def through_the_queue(hall: Hall) -> Iterator[Callable[[Document, Watcher], None]]:
    """Print through the spooler although the device takes PDF, and ask the device."""
    device, spool = Device(hall.device.uri, OWNER, 5), Device(hall.queue.uri, OWNER, 5)
    queue = Queue(spool, device)
    threads: list[Thread] = []

    def print_it(document: Document, watcher: Watcher) -> None:
        errand = Errand(
            document, 2, watcher, times=Times(stuck_s=60, fault_s=60, poll_s=POLL_S, patience_s=5), look=lambda _: None
        )
        signals = Signals(cancel=Event(), abandon=Event(), wake=Event())
        threads.append(Thread(target=errand.run, args=(signals, lambda: (queue, queue.capabilities()))))
        threads[-1].start()

    yield print_it
    for thread in threads:
        thread.join()
    device.close()
    spool.close()


def test_a_real_spooler_that_forgets_at_once_leaves_the_outcome_unknown(
    tmp_path: Path, mechanics: Path, document: Document
) -> None:
    with (
        everywhere_printer(tmp_path / "everywhere", mechanics) as device,
        cups_scheduler(device.uri, history="No") as queue,
        service(AWAY, queue.uri) as printer,
    ):
        watcher = Watcher()
        printer.submit(document, watcher)
        assert watcher.end(20).state is PrintState.UNKNOWN
        assert len(device.documents()) == 1


def test_a_queue_that_is_given_as_the_printer_is_treated_as_one(document: Document) -> None:
    with serving(IppPrinterStub()) as stub:
        queue = f"ipp://127.0.0.1:{stub.port}/printers/wis"
        watcher = Watcher()
        with service(queue, "") as printer:
            printer.submit(document, watcher)
            end = watcher.end()
            printer.purge()
    assert (end.state, end.counted) == (PrintState.UNKNOWN, False)
    assert stub.jobs == {}


def test_a_real_spooler_before_a_printer_that_is_off_says_so_and_cancels(document: Document) -> None:
    with cups_scheduler(AWAY) as queue, service(AWAY, queue.uri) as printer:
        watcher = Watcher()
        printer.submit(document, watcher)
        watcher.wait(PrintState.OFFLINE, 20)
        printer.cancel()
        assert watcher.end(20).state is PrintState.CANCELLED
        assert not queue.holds(document.pdf)
