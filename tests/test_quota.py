import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from ipp_printer import IppPrinterStub, serving
from test_printer import OWNER, POLL_S, Watcher

from kiosk.config import Printer
from kiosk.model.printing import Document, PrintProgress, PrintState
from kiosk.print.counts import Counts
from kiosk.print.printer import IppPrinter
from kiosk.print.quota import Quota
from kiosk.state_file import open_state

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)


def done(sheets: int) -> PrintProgress:
    return PrintProgress(state=PrintState.DONE, sheets_done=sheets, sheets=sheets)


def test_a_visit_and_a_day_have_their_limits() -> None:
    counts = Counts(None)
    first = Quota(Printer(max_sheets_visit=5, max_sheets_day=8), counts)
    assert first.refusal(5) is None
    assert first.refusal(6) is PrintState.VISIT_LIMIT
    assert first.refusal(3) is None
    first.note(done(3))
    assert first.refusal(3) is PrintState.VISIT_LIMIT
    assert first.refusal(2) is None
    second = Quota(Printer(max_sheets_visit=5, max_sheets_day=8), counts)
    assert second.refusal(5) is None
    second.note(done(5))
    third = Quota(Printer(max_sheets_visit=5, max_sheets_day=8), counts)
    assert third.refusal(1) is PrintState.DAY_LIMIT


def test_no_limit_is_no_limit() -> None:
    quota = Quota(Printer(max_sheets_visit=0, max_sheets_day=0), Counts(None))
    assert quota.refusal(100_000) is None


def test_sheets_count_as_they_come_out_and_only_once() -> None:
    counts = Counts(None)
    quota = Quota(Printer(), counts)
    quota.refusal(3)
    for out in (0, 1, 1, 2):
        quota.note(PrintProgress(state=PrintState.PRINTING, sheets_done=out, sheets=3))
    quota.note(PrintProgress(state=PrintState.CANCELLED, sheets_done=2, sheets=3))
    assert counts.today == 2


@pytest.mark.parametrize(
    ("state", "counted", "expected"),
    [
        (PrintState.FAILED, False, 3),
        (PrintState.UNKNOWN, False, 3),
        (PrintState.FAILED, True, 0),
        (PrintState.REFUSED, True, 0),
        (PrintState.CANCELLED, True, 0),
    ],
)
def test_sheets_that_a_printer_perhaps_used_count(state: PrintState, counted: bool, expected: int) -> None:
    counts = Counts(None)
    quota = Quota(Printer(), counts)
    quota.refusal(3)
    quota.note(PrintProgress(state=state, sheets=3, counted=counted))
    assert counts.today == expected


def test_the_day_is_kept_across_restarts_and_starts_anew_at_midnight(tmp_path: Path) -> None:
    today = MONDAY
    for _ in range(2):
        counts = Counts(tmp_path, lambda: today)
        counts.add(4)
        counts.close()
    counts = Counts(tmp_path, lambda: today)
    assert (counts.today, counts.since_refill) == (8, 8)
    today = TUESDAY
    assert (counts.today, counts.since_refill) == (0, 8)
    counts.close()


def test_a_tray_that_was_empty_and_is_not_was_filled(tmp_path: Path) -> None:
    counts = Counts(tmp_path)
    counts.add(9)
    counts.tray(empty=False)
    assert counts.since_refill == 9
    counts.tray(empty=True)
    counts.close()
    counts = Counts(tmp_path)
    assert counts.since_refill == 9
    counts.tray(empty=False)
    assert (counts.since_refill, counts.today) == (0, 9)
    counts.close()


def test_only_numbers_are_kept(tmp_path: Path) -> None:
    counts = Counts(tmp_path, lambda: MONDAY)
    counts.add(2)
    counts.close()
    with closing(open_state(tmp_path)) as state:
        assert sorted(state.execute("SELECT * FROM counter").fetchall()) == [
            ("", "sheets_since_refill", 2),
            ("2026-11-23", "sheets", 2),
        ]


def test_a_disk_that_refuses_does_not_stop_the_count_of_this_process(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    counts = Counts(tmp_path / "file")
    counts.add(3)
    assert counts.today == 3
    counts.close()
    broken = Counts(tmp_path)
    with closing(sqlite3.connect(tmp_path / "state.sqlite")) as state, state:
        state.execute("DROP TABLE counter")
    broken.add(3)
    assert broken.today == 3
    broken.close()


def test_who_reached_the_limit_gets_no_sheet_and_the_printer_is_not_asked(tmp_path: Path) -> None:
    document = Document(name="sheet", pdf=_PDF, sheets=1)
    with serving(IppPrinterStub()) as stub:
        for visit in range(2):
            printer = IppPrinter(
                Printer(uri=stub.uri, max_sheets_visit=2, max_sheets_day=3), OWNER, POLL_S, data_dir=tmp_path
            )
            ends = []
            for _ in range(3):
                watcher = Watcher()
                printer.submit(document, watcher)
                ends.append(watcher.end().state)
            printer.close()
            expected = [PrintState.DONE, PrintState.DONE, PrintState.VISIT_LIMIT]
            assert ends == (expected if visit == 0 else [PrintState.DONE, PrintState.DAY_LIMIT, PrintState.DAY_LIMIT])
        assert len(stub.jobs) == 3


_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>"
)
