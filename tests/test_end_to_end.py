"""A visit from the first touch to the last trace, in real processes, with real touches."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from terminals import Terminal, terminal, write_settings


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Terminal]:
    """Run a terminal that never synced."""
    with terminal(write_settings(tmp_path), QT_QPA_PLATFORM="offscreen") as running:
        yield running


def test_kill_9_during_a_visit_shows_a_fresh_screen_within_a_second(bare: Terminal) -> None:
    waits = []
    for number in range(1, 6):
        visitor = bare.shown(number)
        visitor.tap("door-language-en")
        visitor.until_reads("doorstepStop", "visible", True)
        bare.spare(number)
        killed = time.monotonic()
        os.kill(bare.pid(number), signal.SIGKILL)
        fresh = bare.shown(number + 1)
        waits.append(fresh.shown_at() - killed)
        assert "Welkom. Waar wil je naartoe?" in fresh.texts()
        assert not fresh.sees("doorstepStop")
    assert max(waits) < 1, waits
