"""Event streams as the kernel writes them; not tried on a real jack."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from jack import Jack
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.errors import BadData
from kiosk.ui.evdev import Event, Kind, Switch, Sync, events, packed, read_events, switch_state
from kiosk.ui.headphones import Headphones


def plugged(headphones: Headphones) -> bool:
    return headphones.plugged


IN = packed(Event(Kind.SWITCH, Switch.HEADPHONES, 1), Event(Kind.SYNC, Sync.REPORT, 0))
OUT = packed(Event(Kind.SWITCH, Switch.HEADPHONES, 0), Event(Kind.SYNC, Sync.REPORT, 0))
# Written after linux/input.h: 1700000000 s, 250000 µs, EV_SW, SW_HEADPHONE_INSERT, 1.
WRITTEN = bytes.fromhex("00f1536500000000 90d0030000000000 0500 0200 01000000")


@pytest.fixture
def jack(tmp_path: Path) -> Iterator[Jack]:
    jack = Jack(tmp_path)
    yield jack
    jack.close()


def test_an_event_of_the_kernel_is_read() -> None:
    assert list(events(WRITTEN)) == [Event(Kind.SWITCH, Switch.HEADPHONES, 1)]


def test_half_an_event_is_refused() -> None:
    with pytest.raises(BadData):
        list(events(WRITTEN[:-1]))


def test_a_device_that_is_gone_says_so(tmp_path: Path) -> None:
    empty = tmp_path / "nothing"
    empty.write_bytes(b"")
    descriptor = os.open(empty, os.O_RDONLY)
    with pytest.raises(OSError):
        read_events(descriptor)
    with pytest.raises(OSError):
        switch_state(descriptor, Switch.HEADPHONES)
    os.close(descriptor)


def test_headphones_go_in_and_out(qtbot: QtBot, jack: Jack) -> None:
    headphones = Headphones(str(jack.path))
    assert not plugged(headphones)
    with qtbot.waitSignal(headphones.changed):
        jack.tell(IN)
    assert plugged(headphones)
    with qtbot.waitSignal(headphones.changed):
        jack.tell(OUT)
    assert not plugged(headphones)
    headphones.close()


def test_other_switches_and_keys_do_not_matter(qtbot: QtBot, jack: Jack) -> None:
    headphones = Headphones(str(jack.path))
    jack.tell(packed(Event(Kind.SWITCH, 4, 1), Event(Kind.KEY, 2, 1)))
    for _ in range(20):
        QCoreApplication.processEvents()
    assert not plugged(headphones)
    headphones.close()


def test_lost_events_are_never_taken_for_headphones(qtbot: QtBot, jack: Jack) -> None:
    headphones = Headphones(str(jack.path))
    with qtbot.waitSignal(headphones.changed):
        jack.tell(IN)
    with qtbot.waitSignal(headphones.changed):
        jack.tell(packed(Event(Kind.SYNC, Sync.DROPPED, 0)))
    assert not plugged(headphones)
    headphones.close()


def test_rubbish_means_no_headphones(qtbot: QtBot, jack: Jack, caplog: pytest.LogCaptureFixture) -> None:
    headphones = Headphones(str(jack.path))
    with qtbot.waitSignal(headphones.changed):
        jack.tell(IN)
    with qtbot.waitSignal(headphones.changed):
        jack.tell(b"rubbish")
    assert not plugged(headphones)
    assert "headphones cannot be noticed" in caplog.text
    headphones.close()


def test_a_missing_device_is_told_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    headphones = Headphones(str(tmp_path / "event9"))
    assert not plugged(headphones)
    assert "event9" in caplog.text
    headphones.close()
