import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pypdfium2
import pytest
from desk_hook import DeskHook, desk_hook
from hypothesis import given, settings
from hypothesis import strategies as st
from ipp_printer import IppPrinterStub, serving
from paper import VACANCY, context, vacancy_sheet
from recorded_desk import RecordedDesk
from test_ipp import messages
from test_printer import OWNER, POLL_S, Watcher, until

from kiosk import config
from kiosk.config import Printer
from kiosk.desk.desk import Desk
from kiosk.errors import BadData, EnvironmentFault
from kiosk.model.desk import Call, DeskState
from kiosk.model.printing import Document, PrintProgress, PrintState
from kiosk.print.conversation import Operation
from kiosk.print.device import Device
from kiosk.print.ipp import encode
from kiosk.print.job import JobState
from kiosk.print.outlet import Capabilities
from kiosk.print.printer import POLL_S as REAL_POLL_S
from kiosk.print.printer import IppPrinter


@pytest.fixture(scope="module")
def document() -> Document:
    return vacancy_sheet(VACANCY, context())


@pytest.fixture
def stub() -> Iterator[IppPrinterStub]:
    with serving(IppPrinterStub()) as printer:
        yield printer


@contextmanager
def service(
    uri: str, *, fault_s: int = 120, poll_s: float = POLL_S, desk: RecordedDesk | Desk | None = None
) -> Iterator[IppPrinter]:
    printer = IppPrinter(Printer(uri=uri, timeout_s=1, fault_s=fault_s), OWNER, poll_s, desk=desk, watch_s=0.1)
    try:
        yield printer
    finally:
        printer.close()


@pytest.mark.parametrize("reason", ["media-empty-error", "output-area-full"])
def test_a_job_dies_of_a_fault_that_nobody_mends(stub: IppPrinterStub, document: Document, reason: str) -> None:
    stub.reasons = (reason,)
    watcher = Watcher()
    with service(stub.uri, fault_s=1) as printer:
        start = time.monotonic()
        printer.submit(document, watcher)
        assert watcher.end().state is PrintState.FAILED
        assert time.monotonic() - start >= 1
        (job,) = stub.jobs.values()
        assert job.state is JobState.CANCELED
        stub.reasons = ()
        again = Watcher()
        printer.submit(document, again)
        assert again.end().state is PrintState.DONE


def test_a_fault_that_is_mended_in_time_kills_nothing(stub: IppPrinterStub, document: Document) -> None:
    watcher = Watcher()
    with service(stub.uri, fault_s=2) as printer:
        stub.reasons = ("media-empty-error",)
        printer.submit(document, watcher, copies=3)
        watcher.wait(PrintState.NO_PAPER)
        stub.reasons = ()
        assert watcher.end().state is PrintState.DONE


def test_paper_that_is_back_is_printed_on_within_seconds(stub: IppPrinterStub, document: Document) -> None:
    stub.reasons = ("media-empty-error",)
    watcher = Watcher()
    with service(stub.uri, poll_s=REAL_POLL_S) as printer:
        printer.submit(document, watcher)
        watcher.wait(PrintState.NO_PAPER)
        stub.reasons = ()
        start = time.monotonic()
        watcher.wait(PrintState.PRINTING)
        assert time.monotonic() - start < 30
        assert watcher.end().state is PrintState.DONE


def test_a_printer_that_is_never_reached_ends_the_wait(document: Document) -> None:
    watcher = Watcher()
    with service("ipp://127.0.0.1:9/ipp/print", fault_s=1) as printer:
        printer.submit(document, watcher)
        end = watcher.end()
    assert (end.state, end.sheets_done, end.counted) == (PrintState.FAILED, 0, True)


def test_a_printer_that_goes_away_for_good_leaves_the_outcome_unknown(document: Document) -> None:
    watcher = Watcher()
    stub = IppPrinterStub(frozen=True)
    with serving(stub):
        printer = IppPrinter(Printer(uri=stub.uri, timeout_s=1, fault_s=1), OWNER, POLL_S)
        printer.submit(document, watcher)
        until(lambda: stub.jobs)
    assert watcher.end().state is PrintState.UNKNOWN
    with pytest.raises(EnvironmentFault):
        printer.purge()
    with serving(stub):
        printer.purge()
    assert all(job.over for job in stub.jobs.values())
    printer.close()


def test_what_an_earlier_visit_left_never_comes_out_before_the_sheets_of_this_one(
    stub: IppPrinterStub, document: Document
) -> None:
    killed = Device(stub.uri, OWNER, 1)
    killed.print(document, 1, False)
    killed.close()
    watcher = Watcher()
    with service(stub.uri) as printer:
        # A spare that only watches must not cancel the job of the visit that is on.
        until(lambda: stub.asked.count(Operation.GET_PRINTER_ATTRIBUTES) > 3)
        assert [job.over for job in stub.jobs.values()] == [False]
        printer.submit(document, watcher)
        assert watcher.end().state is PrintState.DONE
    assert [job.state for job in stub.jobs.values()] == [JobState.CANCELED, JobState.COMPLETED]


@pytest.mark.parametrize("says", [{0: 99, 1: 99}, {0: 2, 1: 1, 2: 0}, {0: -5, 1: -5, 2: -5}, {2: 1}])
def test_a_wrong_count_never_shows_more_than_there_is_or_goes_back(
    stub: IppPrinterStub, document: Document, says: dict[int, int]
) -> None:
    stub.says = says
    watcher = Watcher()
    with service(stub.uri) as printer:
        printer.submit(document, watcher, copies=2)
        assert watcher.end().state is PrintState.DONE
    counts = [progress.sheets_done for progress in watcher.seen]
    assert counts == sorted(counts)
    assert all(0 <= count <= 2 for count in counts)


def test_a_printer_that_does_not_count_is_not_said_to_have_printed_nothing(
    stub: IppPrinterStub, document: Document
) -> None:
    stub.counts = False
    stub.frozen = True
    watcher = Watcher()
    with service(stub.uri) as printer:
        printer.submit(document, watcher)
        until(lambda: stub.jobs)
        next(iter(stub.jobs.values())).state = JobState.ABORTED
        end = watcher.end()
        assert (end.state, end.counted) == (PrintState.FAILED, False)
        stub.frozen = False
        again = Watcher()
        printer.submit(document, again)
        assert again.end() == PrintProgress(state=PrintState.DONE, sheets_done=1, sheets=1, counted=False)


def test_the_number_of_a_job_may_belong_to_somebody_else_after_a_power_cut(
    stub: IppPrinterStub, document: Document
) -> None:
    stub.frozen = True
    watcher = Watcher()
    with service(stub.uri) as printer:
        printer.submit(document, watcher)
        until(lambda: stub.jobs)
        with stub.lock:
            (job,) = stub.jobs.values()
            job.name, job.user, job.state = "invoice", "somebody-else", JobState.COMPLETED
        assert watcher.end().state is PrintState.UNKNOWN


def test_copies_that_the_printer_does_not_make_are_made_here(stub: IppPrinterStub, document: Document) -> None:
    stub.most_copies = 1
    watcher = Watcher()
    with service(stub.uri) as printer:
        printer.submit(document, watcher, copies=3)
        assert watcher.end() == PrintProgress(state=PrintState.DONE, sheets_done=3, sheets=3)
    (job,) = stub.jobs.values()
    assert job.ticket["copies"] == 1
    printed = pypdfium2.PdfDocument(job.pdf)
    texts = [page.get_textpage().get_text_range() for page in printed]
    assert len(texts) == 3
    assert all("Magazijnier met heftruck" in text for text in texts)
    printed.close()


def test_a_printer_without_a4_is_refused_and_the_desk_hears_of_it(stub: IppPrinterStub, document: Document) -> None:
    stub.media = ("na_letter_8.5x11in", "na_legal_8.5x14in")
    desk = RecordedDesk()
    watcher = Watcher()
    with service(stub.uri, desk=desk) as printer:
        until(lambda: desk.open == {Call.PRINTER_FAULT})
        printer.submit(document, watcher)
        assert watcher.end().state is PrintState.REFUSED
        stub.media = ("iso_a4_210x297mm",)
        until(lambda: desk.open == set())
    assert stub.jobs == {}
    assert desk.sent == [Call.PRINTER_FAULT]


def test_an_idle_printer_that_is_mended_closes_the_call(stub: IppPrinterStub, document: Document) -> None:
    desk = RecordedDesk()
    watcher = Watcher()
    stub.reasons = ("media-jam",)
    with service(stub.uri, fault_s=1, desk=desk) as printer:
        printer.submit(document, watcher)
        assert watcher.end().state is PrintState.FAILED
        assert desk.open == {Call.JAM}
        stub.reasons = ()
        until(lambda: desk.open == set())
    assert desk.sent == [Call.JAM]


def test_one_jam_is_one_message_whoever_meets_it(stub: IppPrinterStub, document: Document, tmp_path: Path) -> None:
    stub.reasons = ("media-jam",)
    with desk_hook(DeskHook()) as hook:
        settings = config.Config(
            storage=config.Storage(data_dir=tmp_path), desk=config.Desk(webhook=hook.url, timeout_s=8)
        )
        for _ in range(2):
            desk = Desk(settings, first_wait_s=0.05)
            watcher = Watcher()
            with service(stub.uri, desk=desk) as printer:
                printer.submit(document, watcher)
                until(lambda desk=desk: desk.state(Call.JAM) is DeskState.KNOWN)  # type: ignore[misc]
                printer.cancel()
                watcher.end()
            desk.close()
        assert hook.kinds == ["jam"]
        (body,) = hook.bodies
        assert b"Magazijnier" not in body
        assert document.name.encode() not in body


def test_a_printer_that_takes_its_time_holds_up_no_caller(stub: IppPrinterStub, document: Document) -> None:
    stub.delay_s = 0.4
    with service(stub.uri) as printer:
        slowest = 0.0
        for _ in range(3):
            for act in (lambda: printer.submit(document, Watcher()), printer.cancel, lambda: printer.colour):
                start = time.monotonic()
                act()
                slowest = max(slowest, time.monotonic() - start)
    assert slowest < 0.3


@pytest.fixture(scope="module")
def hostile() -> Iterator[IppPrinterStub]:
    with serving(IppPrinterStub(echo=True)) as printer:
        yield printer


@settings(derandomize=True, deadline=None, max_examples=30)
@given(st.one_of(st.binary(max_size=300), messages.map(encode)))
def test_whatever_bytes_a_printer_answers_only_the_two_expected_faults_come_of_them(
    hostile: IppPrinterStub, answer: bytes
) -> None:
    hostile.garbage = answer
    device = Device(hostile.uri, OWNER, 1)
    with suppress(EnvironmentFault, BadData):
        assert isinstance(device.capabilities(), Capabilities)
    for ask in (device.condition, device.jobs, lambda: device.observe(1), lambda: device.cancel(1)):
        with suppress(EnvironmentFault, BadData):
            ask()
    device.close()
