"""Slips on a receipt printer of our own, over a real socket."""

import threading
import time
from collections.abc import Callable

import pytest
from PIL import ImageChops
from receipt_printer import FakeSlipPrinter, slip_printer
from recorded_desk import RecordedDesk
from test_printer import until

from kiosk import config
from kiosk.model.desk import Call
from kiosk.model.printing import Document, PrintProgress, PrintState
from kiosk.print.palette import Palette, Section
from kiosk.print.receipt import DOTS, slip_picture
from kiosk.print.sheet import Sheets
from kiosk.print.slip_printer import SlipPrinter


def slip() -> Document:
    sheets = Sheets(Palette.of(Section.VACANCIES, colour=False), "Slip", "nl", size=(204.1, 1500))
    sheets.say(6, 10, 190, "Magazijnier met heftruck")
    sheets.box(20, 1200, 100, 100, 6, line=3)
    return Document(name="wis-1", pdf=sheets.finish(), sheets=1)


class Heard:
    """What the printer's thread reported, and a way to wait for it."""

    def __init__(self) -> None:
        self.progress: list[PrintProgress] = []
        self._changed = threading.Condition()

    def __call__(self, progress: PrintProgress) -> None:
        with self._changed:
            self.progress.append(progress)
            self._changed.notify_all()

    def wait(self, wanted: Callable[[PrintState], bool]) -> PrintState:
        with self._changed:
            assert self._changed.wait_for(lambda: any(wanted(each.state) for each in self.progress), 20), self.progress
        return next(each.state for each in reversed(self.progress) if wanted(each.state))

    def end(self) -> PrintState:
        return self.wait(lambda state: state.final)


def service(device: FakeSlipPrinter, **settings: float) -> SlipPrinter:
    return SlipPrinter(config.Slip(address=device.address, **{"timeout_s": 1.0, **settings}))  # type: ignore[arg-type]


def test_the_slip_comes_out_as_it_was_drawn() -> None:
    document = slip()
    with slip_printer() as device:
        heard = Heard()
        service(device).submit(document, heard)
        assert heard.end() is PrintState.DONE
        assert device.unknown == b""
    drawn = slip_picture(document.pdf)
    assert [printed.size for printed in device.slips] == [drawn.size]
    assert drawn.width == DOTS
    assert ImageChops.logical_xor(drawn, device.slips[0]).getbbox() is None
    assert heard.progress[-1].sheets_done == 1


def test_two_copies_are_two_slips() -> None:
    with slip_printer() as device:
        heard = Heard()
        service(device).submit(slip(), heard, 2)
        assert heard.end() is PrintState.DONE
        assert len(device.slips) == 2


def test_paper_that_is_back_goes_on_and_nothing_is_printed_twice() -> None:
    with slip_printer() as device:
        device.paper = False
        heard = Heard()
        service(device).submit(slip(), heard)
        heard.wait(lambda state: state is PrintState.NO_PAPER)
        assert device.slips == []
        device.paper = True
        assert heard.end() is PrintState.DONE
        assert len(device.slips) == 1


def test_an_open_cover_is_told_apart() -> None:
    with slip_printer() as device:
        device.cover_open = True
        heard = Heard()
        service(device).submit(slip(), heard)
        heard.wait(lambda state: state is PrintState.COVER_OPEN)
        device.cover_open = False
        assert heard.end() is PrintState.DONE


def test_cancelling_leaves_nothing_in_the_printer() -> None:
    with slip_printer() as device:
        device.paper = False
        heard = Heard()
        printer = service(device)
        printer.submit(slip(), heard)
        heard.wait(lambda state: state is PrintState.NO_PAPER)
        printer.cancel()
        assert heard.end() is PrintState.CANCELLED
        assert device.cleared == 1
        device.paper = True
        time.sleep(0.2)
        assert device.slips == []


def test_the_end_of_a_visit_takes_the_slip_along() -> None:
    with slip_printer() as device:
        device.paper = False
        heard = Heard()
        printer = service(device)
        printer.submit(slip(), heard)
        heard.wait(lambda state: state is PrintState.NO_PAPER)
        printer.purge()
        assert heard.end() is PrintState.CANCELLED
        assert device.cleared == 1


def test_a_printer_that_says_nothing_gets_nothing() -> None:
    with slip_printer() as device:
        device.mute = True
        heard = Heard()
        service(device).submit(slip(), heard)
        assert heard.end() is PrintState.FAILED
        assert [each.state for each in heard.progress] == [PrintState.PREPARING, PrintState.OFFLINE, PrintState.FAILED]
        assert device.slips == []


def test_a_printer_that_hangs_up_half_way_leaves_it_unknown() -> None:
    with slip_printer() as device:
        device.paper = False
        heard = Heard()
        service(device).submit(slip(), heard)
        heard.wait(lambda state: state is PrintState.NO_PAPER)
        device.hang_up = True
        assert heard.end() is PrintState.UNKNOWN


def test_a_fault_that_stays_ends_the_slip() -> None:
    with slip_printer() as device:
        device.paper = False
        heard = Heard()
        service(device, fault_s=1).submit(slip(), heard)
        assert heard.end() is PrintState.FAILED
        assert device.cleared == 1


def test_without_a_printer_it_says_so() -> None:
    heard = Heard()
    printer = SlipPrinter(config.Slip())
    printer.submit(slip(), heard)
    assert not printer.available
    assert heard.end() is PrintState.NO_PRINTER


@pytest.mark.parametrize(
    "address", ["tcp://127.0.0.1:9", "tcp://127.0.0.1:99999", "tcp://..:9100", "/dev/usb/lp-that-is-not-there"]
)
def test_an_address_with_nothing_behind_it_is_off_line(address: str) -> None:
    heard = Heard()
    SlipPrinter(config.Slip(address=address, timeout_s=1.0)).submit(slip(), heard)
    assert heard.end() is PrintState.FAILED
    assert heard.progress[-2].state is PrintState.OFFLINE


@pytest.mark.parametrize(("trouble", "call"), [("no_paper", Call.SLIP_OUT), ("cover", Call.SLIP_FAULT)])
def test_the_desk_hears_once_of_what_stops_a_slip_until_it_is_solved(trouble: str, call: Call) -> None:
    desk, heard = RecordedDesk(), Heard()
    with slip_printer() as device:
        device.paper, device.cover_open = trouble != "no_paper", trouble == "cover"
        printer = SlipPrinter(config.Slip(address=device.address, timeout_s=1.0, fault_s=1), desk=desk)
        for _ in range(2):
            heard = Heard()
            printer.submit(slip(), heard)
            assert heard.end() is PrintState.FAILED
        assert desk.sent == [call]
        device.paper, device.cover_open = True, False
        heard = Heard()
        printer.submit(slip(), heard)
        assert heard.end() is PrintState.DONE
        printer.stop()
    assert desk.open == set()
    assert desk.sent == [call]


def test_a_receipt_printer_that_does_not_answer_is_for_the_desk() -> None:
    desk, heard = RecordedDesk(), Heard()
    with slip_printer() as device:
        device.mute = True
        printer = SlipPrinter(config.Slip(address=device.address, timeout_s=1.0), desk=desk)
        printer.submit(slip(), heard)
        assert heard.end() is PrintState.FAILED
        printer.stop()
    assert desk.sent == [Call.SLIP_FAULT]


def test_an_idle_receipt_printer_is_watched_and_closes_the_call_when_it_is_mended() -> None:
    desk = RecordedDesk()
    # What nobody solved before the power went.
    desk.call(Call.SLIP_FAULT)
    desk.call(Call.PAPER_OUT)
    with slip_printer() as device:
        device.paper = False
        printer = SlipPrinter(config.Slip(address=device.address, timeout_s=1.0), desk=desk, watch_s=0.02)
        until(lambda: desk.open == {Call.PAPER_OUT, Call.SLIP_OUT})
        device.paper = True
        until(lambda: desk.open == {Call.PAPER_OUT})
        heard = Heard()
        printer.submit(slip(), heard)
        assert heard.end() is PrintState.DONE
        printer.stop()
        assert len(device.slips) == 1
    assert device.unknown == b""
    assert desk.sent == [Call.SLIP_FAULT, Call.PAPER_OUT, Call.SLIP_OUT]
