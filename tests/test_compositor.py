"""The warm spare under a real compositor: what a visitor would see on the panel."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

import pytest
from compositor import Compositor, Picture, alike, compositor, read_ppm
from terminals import Terminal, terminal, write_settings
from visitor import Visitor

pytestmark = pytest.mark.long


@pytest.fixture
def panel() -> Iterator[Compositor]:
    with compositor() as running:
        yield running


@pytest.fixture
def kiosk(panel: Compositor, tmp_path: Path) -> Iterator[Terminal]:
    wayland = {"QT_QPA_PLATFORM": "wayland", "QT_QUICK_BACKEND": "software", **panel.environment}
    with terminal(write_settings(tmp_path), **wayland) as running:
        yield running


def test_the_screen_covers_the_panel_without_decorations(panel: Compositor, kiosk: Terminal, tmp_path: Path) -> None:
    assert on_panel(panel, kiosk.shown(), tmp_path).shape == panel.picture().shape


def test_kill_9_brings_the_doors_of_the_spare_on_the_panel_within_a_second(
    panel: Compositor, kiosk: Terminal, tmp_path: Path
) -> None:
    waits = []
    for number in range(1, 6):
        visitor = kiosk.shown(number)
        visitor.tap("door-language-en")
        visitor.until_reads("doorsPage", "title", "Welcome. Where do you want to go?")
        kiosk.spare(number)
        before = on_panel(panel, visitor, tmp_path)
        killed = time.monotonic()
        os.kill(kiosk.pid(number), signal.SIGKILL)
        doors = on_panel(panel, kiosk.shown(number + 1), tmp_path)
        waits.append(time.monotonic() - killed)
        assert not alike(before, doors)
    assert max(waits) < 1, waits


def test_the_spare_never_shows_before_its_turn(panel: Compositor, kiosk: Terminal, tmp_path: Path) -> None:
    visitor = kiosk.shown()
    visitor.tap("door-language-en")
    visitor.until_reads("doorsPage", "title", "Welcome. Where do you want to go?")
    kiosk.spare()
    ours = on_panel(panel, visitor, tmp_path)
    with filmed(panel) as film:
        # The spare that waits is killed: the next one starts, loads and waits, all behind the visitor's back.
        os.kill(kiosk.started(2), signal.SIGKILL)
        kiosk.spare(2)
        time.sleep(1)
    assert len(film) > 10
    assert all(alike(picture, ours) for picture in film)


def on_panel(panel: Compositor, visitor: Visitor, folder: Path) -> Picture:
    """Wait until the panel shows exactly what the screen's own process says its window looks like; give that."""
    visitor.shown_at()
    deadline = time.monotonic() + 5
    while True:
        visitor.look(folder / "window.ppm")
        window = read_ppm((folder / "window.ppm").read_bytes())
        if alike(panel.picture(), window):
            return window
        assert time.monotonic() < deadline, "the panel shows something else"


@contextmanager
def filmed(panel: Compositor) -> Iterator[list[Picture]]:
    """Photograph the panel as fast as it goes."""
    film: list[Picture] = []
    done = Event()

    def turn() -> None:
        while not done.is_set():
            film.append(panel.picture())

    camera = Thread(target=turn)
    camera.start()
    try:
        yield film
    finally:
        done.set()
        camera.join()
