import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from ipp_printer import IppPrinterStub, serving
from paper import VACANCY, context, vacancy_sheet

from kiosk.config import Printer
from kiosk.errors import EnvironmentFault
from kiosk.model.printing import Document, PrintProgress, PrintService, PrintState
from kiosk.print.conversation import Operation, Status
from kiosk.print.job import JobState
from kiosk.print.printer import IppPrinter

POLL_S = 0.02
OWNER = "wis-demo-1"


class Watcher:
    """Collects what the printer reports, in order."""

    def __init__(self) -> None:
        self.seen: list[PrintProgress] = []
        self._news = threading.Condition()

    def __call__(self, progress: PrintProgress) -> None:
        with self._news:
            self.seen.append(progress)
            self._news.notify_all()

    @property
    def states(self) -> list[PrintState]:
        """The states in order, repetitions merged."""
        states = [progress.state for progress in self.seen]
        return [state for index, state in enumerate(states) if index == 0 or states[index - 1] is not state]

    def wait(self, state: PrintState, timeout_s: float = 10) -> PrintProgress:
        with self._news:
            assert self._news.wait_for(lambda: bool(self.seen) and self.seen[-1].state is state, timeout_s), self.states
            return self.seen[-1]

    def end(self, timeout_s: float = 10) -> PrintProgress:
        with self._news:
            assert self._news.wait_for(lambda: bool(self.seen) and self.seen[-1].state.final, timeout_s), self.states
            return self.seen[-1]


@pytest.fixture(scope="module")
def document() -> Document:
    return vacancy_sheet(VACANCY, context())


@pytest.fixture
def stub() -> Iterator[IppPrinterStub]:
    with serving(IppPrinterStub()) as printer:
        yield printer


@contextmanager
def service(uri: str, timeout_s: float = 1.0, stuck_s: int = 120, palette: str = "auto") -> Iterator[IppPrinter]:
    printer = IppPrinter(Printer(uri=uri, palette=palette, timeout_s=timeout_s, stuck_s=stuck_s), OWNER, POLL_S)
    try:
        yield printer
    finally:
        printer.close()


def until(true: Callable[[], object], timeout_s: float = 5) -> None:
    deadline = time.monotonic() + timeout_s
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_a_document_is_printed_and_counted_by_the_device(stub: IppPrinterStub, document: Document) -> None:
    watcher = Watcher()
    with service(stub.uri) as printer:
        as_protocol: PrintService = printer
        as_protocol.submit(document, watcher, copies=2)
        assert watcher.end() == PrintProgress(state=PrintState.DONE, sheets_done=2, sheets=2)
    assert watcher.states == [PrintState.PREPARING, PrintState.PRINTING, PrintState.DONE]
    assert [progress.sheets_done for progress in watcher.seen if progress.state is PrintState.PRINTING] == [0, 1, 2]
    (job,) = stub.jobs.values()
    assert job.pdf == document.pdf
    assert job.name.startswith(document.name)
    assert job.user == OWNER
    assert job.ticket == {
        "copies": 2,
        "sides": "one-sided",
        "media": "iso_a4_210x297mm",
        "print-color-mode": "color",
        "print-scaling": "none",
    }
    assert stub.asked.index(Operation.VALIDATE_JOB) < stub.asked.index(Operation.PRINT_JOB)


@pytest.mark.parametrize(
    ("reasons", "state"),
    [
        (("media-empty-error",), PrintState.NO_PAPER),
        (("media-jam",), PrintState.JAM),
        (("cover-open-error",), PrintState.COVER_OPEN),
        (("toner-empty-error",), PrintState.TONER_EMPTY),
        (("output-area-full",), PrintState.OUTPUT_FULL),
    ],
)
def test_a_fault_is_told_and_printing_goes_on_after_it(
    stub: IppPrinterStub, document: Document, reasons: tuple[str, ...], state: PrintState
) -> None:
    watcher = Watcher()
    stub.reasons = reasons
    with service(stub.uri) as printer:
        printer.submit(document, watcher)
        watcher.wait(state)
        stub.reasons = ()
        assert watcher.end().state is PrintState.DONE
    assert state in watcher.states


def test_without_a_printer_it_says_so(document: Document) -> None:
    watcher = Watcher()
    with service("") as printer:
        assert not printer.available
        printer.submit(document, watcher, copies=2)
        printer.cancel()
        printer.purge()
    assert watcher.seen == [PrintProgress(state=PrintState.NO_PRINTER, sheets=2)]


def test_a_printer_that_is_off_is_asked_again_until_it_is_on(document: Document) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    watcher = Watcher()
    with service(f"ipp://127.0.0.1:{port}/ipp/print") as printer:
        printer.submit(document, watcher)
        watcher.wait(PrintState.OFFLINE)
        with serving(IppPrinterStub(port=port)):
            assert watcher.end().state is PrintState.DONE


def test_a_job_for_a_printer_that_is_off_can_be_cancelled(document: Document) -> None:
    watcher = Watcher()
    with service("ipp://127.0.0.1:9/ipp/print") as printer:
        printer.submit(document, watcher)
        watcher.wait(PrintState.OFFLINE)
        printer.cancel()
        assert watcher.end().state is PrintState.CANCELLED


def test_a_printer_that_loses_power_in_the_middle_leaves_the_outcome_unknown(document: Document) -> None:
    watcher = Watcher()
    stub = IppPrinterStub(frozen=True)
    with service(f"ipp://127.0.0.1:{_serve_until_printing(stub)}/ipp/print") as printer:
        pass
    with serving(stub), service(stub.uri) as printer:
        printer.submit(document, watcher)
        until(lambda: stub.jobs)
        stub.jobs.clear()
        assert watcher.end().state is PrintState.UNKNOWN


def _serve_until_printing(stub: IppPrinterStub) -> int:
    with serving(stub):
        return stub.port


def test_a_printer_that_forgets_finished_jobs_is_not_believed(stub: IppPrinterStub, document: Document) -> None:
    watcher = Watcher()
    with service(stub.uri) as printer:
        stub.frozen = True
        printer.submit(document, watcher)
        until(lambda: stub.jobs)
        with stub.lock:
            stub.jobs.clear()
        assert watcher.end().state is PrintState.UNKNOWN


def test_going_away_and_coming_back_keeps_the_job(document: Document) -> None:
    watcher = Watcher()
    stub = IppPrinterStub(frozen=True)
    with service(_uri_of(stub)) as printer:
        with serving(stub):
            printer.submit(document, watcher)
            until(lambda: stub.jobs)
        watcher.wait(PrintState.OFFLINE)
        stub.frozen = False
        with serving(stub):
            assert watcher.end().state is PrintState.DONE
    assert len(stub.jobs) == 1


def _uri_of(stub: IppPrinterStub) -> str:
    with serving(stub):
        return stub.uri


def test_a_broken_connection_never_prints_twice(stub: IppPrinterStub, document: Document) -> None:
    stub.drop_after_print = True
    watcher = Watcher()
    with service(stub.uri) as printer:
        printer.submit(document, watcher)
        assert watcher.end().state is PrintState.DONE
    assert len(stub.jobs) == 1
    assert stub.asked.count(Operation.PRINT_JOB) == 1
    assert PrintState.OFFLINE in watcher.states


def test_stale_connections_are_nobodys_business(stub: IppPrinterStub, document: Document) -> None:
    stub.rude = True
    with service(stub.uri) as printer:
        for _ in range(2):
            watcher = Watcher()
            printer.submit(document, watcher)
            assert watcher.end().state is PrintState.DONE
            assert PrintState.OFFLINE not in watcher.states
    assert len(stub.jobs) == 2


@pytest.mark.parametrize(
    "change",
    [
        {"formats": ("image/pwg-raster",)},
        {"accepts": False},
        {"status": {int(Operation.VALIDATE_JOB): 0x040B}},
        {"status": {int(Operation.PRINT_JOB): 0x0401}},
        {"http_status": 403},
    ],
)
def test_a_refusal_is_final(stub: IppPrinterStub, document: Document, change: dict[str, object]) -> None:
    for name, value in change.items():
        setattr(stub, name, value)
    watcher = Watcher()
    with service(stub.uri) as printer:
        printer.submit(document, watcher)
        assert watcher.end().state is PrintState.REFUSED
    assert stub.jobs == {}


def test_a_busy_printer_is_asked_again(stub: IppPrinterStub, document: Document) -> None:
    stub.status = {int(Operation.PRINT_JOB): int(Status.BUSY)}
    watcher = Watcher()
    with service(stub.uri) as printer:
        printer.submit(document, watcher)
        watcher.wait(PrintState.OFFLINE)
        stub.status = {}
        assert watcher.end().state is PrintState.DONE


def test_cancel_is_confirmed_by_the_device(stub: IppPrinterStub, document: Document) -> None:
    stub.reasons = ("media-empty-error",)
    watcher = Watcher()
    with service(stub.uri) as printer:
        printer.submit(document, watcher)
        watcher.wait(PrintState.NO_PAPER)
        printer.cancel()
        assert watcher.end().state is PrintState.CANCELLED
        (job,) = stub.jobs.values()
        assert job.state is JobState.CANCELED
        stub.reasons = ()
        again = Watcher()
        printer.submit(document, again)
        assert again.end().state is PrintState.DONE


def test_a_job_that_does_not_move_is_stuck(stub: IppPrinterStub, document: Document) -> None:
    stub.frozen = True
    watcher = Watcher()
    with service(stub.uri, stuck_s=0) as printer:
        printer.submit(document, watcher)
        watcher.wait(PrintState.STUCK)
        printer.cancel()
        assert watcher.end().state is PrintState.CANCELLED


def test_a_cancel_right_after_submit_is_heard(stub: IppPrinterStub, document: Document) -> None:
    watcher = Watcher()
    with service(stub.uri) as printer:
        printer.submit(document, watcher)
        printer.cancel()
        assert watcher.end().state in (PrintState.CANCELLED, PrintState.DONE)
    stub.frozen = True
    with service(stub.uri) as printer:
        for _ in range(3):
            watcher = Watcher()
            printer.submit(document, watcher)
            printer.cancel()
            assert watcher.end().state is PrintState.CANCELLED


def test_a_slow_printer_does_not_hold_up_the_caller(stub: IppPrinterStub, document: Document) -> None:
    stub.delay_s = 0.3
    watcher = Watcher()
    with service(stub.uri, timeout_s=2) as printer:
        start = time.monotonic()
        printer.submit(document, watcher)
        printer.cancel()
        assert time.monotonic() - start < 0.1
        assert watcher.end().state in (PrintState.CANCELLED, PrintState.DONE)


@pytest.mark.parametrize(
    "garbage", [b"", b"<html>Log in</html>", b"\x02\x00\x00\x00\x00\x00\x00\x01\x03", b"\xff" * 2_000_000]
)
def test_nonsense_is_taken_as_absence(stub: IppPrinterStub, document: Document, garbage: bytes) -> None:
    stub.garbage = garbage
    watcher = Watcher()
    with service(stub.uri) as printer:
        printer.submit(document, watcher)
        watcher.wait(PrintState.OFFLINE)
        stub.garbage = None
        assert watcher.end().state is PrintState.DONE


def test_an_abort_of_the_device_is_a_failure(stub: IppPrinterStub, document: Document) -> None:
    stub.frozen = True
    watcher = Watcher()
    with service(stub.uri) as printer:
        printer.submit(document, watcher)
        until(lambda: stub.jobs)
        next(iter(stub.jobs.values())).state = JobState.ABORTED
        assert watcher.end().state is PrintState.FAILED


def test_purge_ends_everything_of_this_terminal_and_nothing_else(stub: IppPrinterStub, document: Document) -> None:
    with service(stub.uri) as other:
        stub.frozen = True
        stranger = IppPrinter(Printer(uri=stub.uri), "somebody-else", POLL_S)
        stranger.submit(document, Watcher())
        first, second = Watcher(), Watcher()
        other.submit(document, first)
        until(lambda: len(stub.jobs) == 2)
        other.submit(document, second)
        other.purge()
        assert first.end().state is PrintState.CANCELLED
        assert second.end().state is PrintState.CANCELLED
        states = {job.user: job.state for job in stub.jobs.values()}
        assert states == {"somebody-else": JobState.PENDING, OWNER: JobState.CANCELED}
        stub.frozen = False
        third = Watcher()
        other.submit(document, third)
        assert third.end().state is PrintState.DONE
        stranger.close()


def test_purge_removes_what_an_earlier_process_left(stub: IppPrinterStub, document: Document) -> None:
    stub.frozen = True
    with service(stub.uri) as killed:
        killed.submit(document, Watcher())
        until(lambda: stub.jobs)
    with service(stub.uri) as printer:
        printer.purge()
    assert all(job.over for job in stub.jobs.values())


def test_purge_that_the_device_does_not_confirm_is_a_fault(document: Document) -> None:
    stub = IppPrinterStub(frozen=True)
    watcher = Watcher()
    with serving(stub):
        printer = IppPrinter(Printer(uri=stub.uri, timeout_s=1), OWNER, POLL_S)
        printer.submit(document, watcher)
        until(lambda: stub.jobs)
    with pytest.raises(EnvironmentFault):
        printer.purge()
    assert watcher.end().state is PrintState.UNKNOWN
    printer.close()


def test_purge_of_an_unused_printer_that_is_off_holds_up_nobody() -> None:
    with service("ipp://127.0.0.1:9/ipp/print") as printer:
        start = time.monotonic()
        printer.purge()
        assert time.monotonic() - start < 2


@pytest.mark.parametrize(
    ("palette", "device", "expected"),
    [("auto", True, True), ("auto", False, False), ("mono", True, False), ("colour", False, True)],
)
def test_the_palette_follows_the_configuration_or_the_device(
    stub: IppPrinterStub, document: Document, palette: str, device: bool, expected: bool
) -> None:
    stub.colour = device
    watcher = Watcher()
    with service(stub.uri, palette=palette) as printer:
        printer.submit(document, watcher)
        watcher.end()
        assert printer.colour is expected
    (job,) = stub.jobs.values()
    assert job.ticket["print-color-mode"] == ("color" if expected and device else "monochrome")
