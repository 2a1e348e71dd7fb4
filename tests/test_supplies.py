import json
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ipp_printer import IppPrinterStub, serving
from recorded_desk import RecordedDesk
from small_replica import small_replica

from kiosk.model.desk import Call
from kiosk.model.printing import PrinterLook, PrintState
from kiosk.print.counts import Counts
from kiosk.print.device import Device
from kiosk.print.ipp_values import Attribute, Group, GroupTag, Tag, attribute
from kiosk.print.supplies import Condition, condition, look_of
from kiosk.print.watch import Watch

STEADY = settings(derandomize=True, deadline=None)
IDLE, PROCESSING, STOPPED = 3, 4, 5


def seen(*reasons: str, state: int = IDLE, more: tuple[Attribute, ...] = ()) -> Condition:
    return condition(
        Group(
            GroupTag.PRINTER,
            (
                attribute("printer-state", Tag.ENUM, state),
                attribute("printer-state-reasons", Tag.KEYWORD, *(reasons or ("none",))),
                *more,
            ),
        )
    )


def markers(*levels: int, low: int = 5) -> tuple[Attribute, ...]:
    return (
        attribute("marker-names", Tag.NAME, *("black", "waste", "cyan")[: len(levels)]),
        attribute("marker-types", Tag.KEYWORD, *("toner", "wasteToner", "toner")[: len(levels)]),
        attribute("marker-levels", Tag.INTEGER, *levels),
        attribute("marker-low-levels", Tag.INTEGER, *(low for _ in levels)),
    )


def test_toner_is_low_below_its_own_level_or_a_tenth_and_waste_is_no_toner() -> None:
    assert not seen(more=markers(80, 2, 60)).toner_low
    assert seen(more=markers(80, 99, 10)).toner_low
    assert seen(more=markers(24, 0, 90, low=25)).toner_low
    assert not seen(more=markers(-2, 0, -3)).toner_low
    found = seen(more=markers(80, 2, -3)).markers
    assert [(each.name, each.percent) for each in found] == [("black", 80), ("cyan", None)]
    assert seen("toner-low-warning").toner_low
    assert not seen("toner-low-report").toner_low


def test_supplies_of_newer_printers_are_read_too() -> None:
    def supply(*texts: bytes) -> tuple[Attribute, ...]:
        return (attribute("printer-supply", Tag.OCTETS, *texts),)

    toner = b"index=1;class=supplyThatIsConsumed;type=toner;unit=percent;maxcapacity=100;level=%d;colorantname=black;"
    waste = b"index=2;class=receptacleThatIsFilled;type=wasteToner;maxcapacity=100;level=1;"
    assert seen(more=supply(toner % 8, waste)).toner_low
    assert not seen(more=supply(toner % 40, waste)).toner_low
    assert not seen(more=supply(b"level=x;maxcapacity=0", b"", b"\xff=;")).toner_low


def test_paper_is_told_by_the_fullest_tray_or_by_reasons() -> None:
    def trays(*levels: int) -> tuple[Attribute, ...]:
        texts = (b"type=sheetFeedAutoRemovableTray;maxcapacity=250;level=%d;" % level for level in levels)
        return (attribute("printer-input-tray", Tag.OCTETS, *texts),)

    assert seen(more=trays(200, 10)).paper_percent == 80
    low = seen(more=trays(30, 10))
    assert (low.paper_percent, low.paper_low) == (12, True)
    assert seen(more=trays(200, -2)).paper_percent is None
    assert seen("media-low-warning").paper_low
    assert seen("media-empty-warning").paper_low
    assert seen("media-empty-warning").blocker is None
    assert seen("media-empty-error").blocker is PrintState.NO_PAPER
    assert seen("media-empty-warning", state=STOPPED).blocker is PrintState.NO_PAPER


octets = st.binary(max_size=60).map(lambda data: attribute("printer-supply", Tag.OCTETS, data))
trays = st.text("0123456789-;=levmaxcapity", max_size=60).map(
    lambda text: attribute("printer-input-tray", Tag.OCTETS, text.encode())
)
levels = st.lists(st.integers(-(2**31), 2**31 - 1), max_size=5).map(
    lambda values: attribute("marker-levels", Tag.INTEGER, *values)
)


@STEADY
@given(st.lists(st.one_of(octets, trays, levels), max_size=4))
def test_whatever_a_printer_says_of_its_supplies_is_read(attributes: list[Attribute]) -> None:
    found = seen(more=tuple(attributes))
    assert found.paper_percent is None or 0 <= found.paper_percent <= 100
    assert all(each.percent is None or 0 <= each.percent <= 100 for each in found.markers)


class Time:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def watch(tray_sheets: int = 250) -> tuple[Watch, RecordedDesk, Counts, Time]:
    desk, counts, clock = RecordedDesk(), Counts(None), Time()
    return Watch(desk, counts, tray_sheets, clock), desk, counts, clock


@pytest.mark.parametrize(
    ("state", "call"),
    [
        (PrintState.NO_PAPER, Call.PAPER_OUT),
        (PrintState.JAM, Call.JAM),
        (PrintState.TONER_EMPTY, Call.TONER_OUT),
        (PrintState.COVER_OPEN, Call.PRINTER_FAULT),
        (PrintState.OUTPUT_FULL, Call.PRINTER_FAULT),
        (PrintState.STUCK, Call.PRINTER_FAULT),
        (PrintState.REFUSED, Call.PRINTER_FAULT),
        (PrintState.FAILED, Call.PRINTER_FAULT),
    ],
)
def test_a_fault_of_a_job_reaches_the_desk_once_and_is_solved_by_printing(state: PrintState, call: Call) -> None:
    watching, desk, _, _ = watch()
    watching.begin()
    for each in (PrintState.PREPARING, state, state, state):
        watching.working(each)
    assert desk.sent == [call]
    watching.begin()
    watching.working(PrintState.PREPARING)
    assert desk.open == {call}
    watching.working(PrintState.PRINTING)
    assert desk.open == set()


def test_a_job_that_died_of_a_fault_is_no_second_fault() -> None:
    watching, desk, _, _ = watch()
    watching.begin()
    for each in (PrintState.NO_PAPER, PrintState.FAILED):
        watching.working(each)
    assert desk.sent == [Call.PAPER_OUT]


@pytest.mark.parametrize("end", [PrintState.CANCELLED, PrintState.UNKNOWN, PrintState.VISIT_LIMIT, PrintState.DONE])
def test_what_is_nobodys_fault_is_not_told(end: PrintState) -> None:
    watching, desk, _, _ = watch()
    for each in (PrintState.PREPARING, PrintState.PRINTING, end):
        watching.working(each)
    assert desk.sent == []


def test_a_printer_that_is_away_counts_after_a_while() -> None:
    watching, desk, _, clock = watch()
    watching.begin()
    watching.working(PrintState.OFFLINE)
    clock.now = 19
    watching.working(PrintState.OFFLINE)
    watching.working(PrintState.PRINTING)
    watching.working(PrintState.OFFLINE)
    clock.now = 38
    watching.working(PrintState.OFFLINE)
    assert desk.sent == []
    clock.now = 40
    watching.working(PrintState.OFFLINE)
    assert desk.sent == [Call.PRINTER_FAULT]
    watching.idle(None, False)
    assert desk.sent == [Call.PRINTER_FAULT]
    watching.idle(seen(), True)
    assert desk.open == set()


def test_an_idle_printer_is_watched() -> None:
    watching, desk, _, clock = watch()
    watching.idle(seen("media-empty"), True)
    watching.idle(seen("media-empty"), True)
    assert desk.sent == [Call.PAPER_OUT]
    watching.idle(seen("media-jam", state=PROCESSING), True)
    assert desk.open == {Call.PAPER_OUT}
    watching.idle(seen("toner-low-warning"), True)
    assert desk.open == {Call.TONER_LOW}
    watching.idle(seen(), False)
    assert desk.open == {Call.PRINTER_FAULT}
    watching.idle(None, False)
    clock.now = 30
    watching.idle(seen(), True)
    assert desk.open == set()


def test_paper_is_announced_before_it_ends_where_the_printer_does_not_measure() -> None:
    watching, desk, counts, _ = watch(tray_sheets=100)
    counts.add(79)
    watching.idle(seen(), True)
    assert desk.sent == []
    counts.add(1)
    watching.idle(seen(), True)
    assert desk.open == {Call.PAPER_LOW}
    watching.working(PrintState.NO_PAPER)
    watching.working(PrintState.PRINTING)
    watching.idle(seen(), True)
    assert desk.open == set()
    measured = (attribute("printer-input-tray", Tag.OCTETS, b"maxcapacity=250;level=200;"),)
    counts.add(500)
    watching.idle(seen(more=measured), True)
    assert desk.open == set()


def test_a_second_tray_that_is_always_empty_is_no_refill_and_one_message() -> None:
    watching, desk, counts, _ = watch()
    for _ in range(3):
        watching.idle(seen("media-empty-warning"), True)
        watching.begin()
        for state in (PrintState.PREPARING, PrintState.PRINTING, PrintState.DONE):
            watching.working(state)
        counts.add(1)
    assert counts.since_refill == 3
    assert desk.sent == [Call.PAPER_LOW]


def test_capabilities_and_condition_come_from_the_printer() -> None:
    stub = IppPrinterStub(most_copies=7, colour=False, more=markers(50, 50, 4), reasons=("media-low-warning",))
    with serving(stub):
        device = Device(stub.uri, "wis", 2)
        able, now = device.capabilities(), device.condition()
        stub.media = ("na_letter_8.5x11in",)
        no_a4 = device.capabilities()
        stub.media = ()
        says_nothing = device.capabilities()
        device.close()
    assert (able.a4, able.duplex, able.colour, able.most_copies, able.takes) == (True, True, False, 7, True)
    assert (now.toner_low, now.paper_low, now.blocker) == (True, True, None)
    assert (no_a4.a4, no_a4.takes, says_nothing.a4) == (False, False, True)


@pytest.mark.parametrize("copies", [(1, 3), (0, 0), (-1, -5)])
def test_odd_numbers_of_copies_are_at_least_one(copies: tuple[int, int]) -> None:
    group = Group(GroupTag.PRINTER, (attribute("copies-supported", Tag.RANGE, struct.pack(">ii", *copies)),))
    assert max(1, group.upper("copies-supported", 1)) == max(1, copies[1])
    assert Group(GroupTag.PRINTER, (attribute("copies-supported", Tag.INTEGER, 4),)).upper("copies-supported", 1) == 4


def test_the_operator_sees_paper_toner_and_sheets(tmp_path: Path) -> None:
    data = tmp_path / "data"
    small_replica(data)
    counts = Counts(data)
    counts.add(12)
    counts.close()
    with serving(IppPrinterStub(more=markers(50, 50, 4))) as stub:
        said = status(tmp_path, stub.uri)
    assert said["sheets_today"] == 12
    assert said["device"]["toner_percent"] == {"black": 50, "cyan": 4}
    assert said["device"]["toner_low"] is True
    away = status(tmp_path, "ipp://127.0.0.1:9/ipp/print", "refilled")
    assert away["device"]["answers"] is False
    assert (away["sheets_today"], away["sheets_since_refill"]) == (12, 0)


def test_a_count_that_cannot_be_kept_is_no_success(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("no folder")
    file = tmp_path / "kiosk.toml"
    file.write_text('[storage]\ndata_dir = "data"\n')
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "refilled", "--config", str(file)], check=False, capture_output=True
    )
    assert done.returncode == 75
    assert b"counted" not in done.stdout


def status(folder: Path, uri: str, *before: str) -> dict[str, Any]:
    file = folder / "kiosk.toml"
    file.write_text(f'[storage]\ndata_dir = "data"\n[printer]\nuri = "{uri}"\ntimeout_s = 2.0\n')
    for command in (*before, "status"):
        run = subprocess.run(
            [sys.executable, "-m", "kiosk", command, "--config", str(file)], check=True, capture_output=True
        )
    return dict(json.loads(run.stdout)["printer"])


@pytest.mark.parametrize(
    ("found", "takes", "look"),
    [
        (seen(), True, PrinterLook(ready=True)),
        (seen("toner-low-warning", "media-empty-warning"), True, PrinterLook(ready=True)),
        (seen(), False, PrinterLook()),
        (seen(state=PROCESSING), True, PrinterLook()),
        (seen("other-error", state=STOPPED), True, PrinterLook()),
        (seen("media-empty-error", state=STOPPED), True, PrinterLook(trouble=PrintState.NO_PAPER)),
        (seen("media-jam"), True, PrinterLook(trouble=PrintState.JAM)),
        (None, False, PrinterLook(trouble=PrintState.OFFLINE)),
    ],
)
def test_a_printer_is_ready_only_when_it_says_so(found: Condition | None, takes: bool, look: PrinterLook) -> None:
    assert look_of(found, takes) == look
