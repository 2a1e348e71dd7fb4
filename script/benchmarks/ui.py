"""The screen on 1080 by 1920 in the software renderer: frames while scrolling, presses, page changes, memory.

Beside it, in the same process, a bare QML window with a list and a button. Times against the limits of the design.
"""

import argparse
import itertools
import os
import statistics
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, time
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from benchmarks import _frames as frames
from benchmarks import _records
from benchmarks._lines import say
from benchmarks.start import pss_mib
from kiosk.app import compose
from kiosk.config import Config, Printer, Storage, Terminal, Visit
from kiosk.ui.panel import Panel

SIZE = (1080, 1920)
NOON = datetime.combine(_records.TODAY, time(12))
FRAME_MS = 1000 / 60
FEEDBACK_MS = 100
CHANGE_MS = 300
STEP_PX = 24
# Longer than any control ignores a second touch.
APART_MS = 300

# What is touched, and the page that it leads to.
_WAYS = (("door1", "search"), ("result0", "vacancy"), ("doorstepBack", "search"), ("doorstepBegin", "doors"))

_BARE = b"""
import QtQuick
Window {
    width: 1080; height: 1920
    ListView {
        objectName: "list"; anchors.fill: parent; anchors.bottomMargin: 200; model: 12000; spacing: 14; cacheBuffer: 0
        reuseItems: true
        delegate: Rectangle {
            required property int index
            width: 984; height: 158; radius: 18; border.width: 2
            Text { anchors.centerIn: parent; font.pixelSize: 34; text: "Row " + parent.index }
        }
    }
    Rectangle {
        objectName: "button"; y: 1780; width: 400; height: 100; radius: 14; color: area.pressed ? "gray" : "white"
        border.width: 2
        MouseArea { id: area; anchors.fill: parent }
    }
}
"""


def main(options: list[str]) -> None:
    """Measure; `--data FOLDER` with a kiosk's own data, else with vacancies made for it."""
    parser = argparse.ArgumentParser(prog="script/bench ui", description=__doc__)
    parser.add_argument("--rows", type=int, default=12_000, help="vacancies to make (default 12000)")
    parser.add_argument("--data", type=Path, help="use the data folder of this terminal instead")
    parser.add_argument("--frames", type=int, default=600)
    parser.add_argument("--presses", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=25, help="of four page changes each")
    parser.add_argument("--changes", type=int, default=1000, help="page changes for the memory")
    args = parser.parse_args(options)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    with tempfile.TemporaryDirectory() as folder:
        measure(args.data or made(Path(folder), args.rows), args)


def made(folder: Path, rows: int) -> Path:
    """Make the data of a terminal."""
    replica = folder / "replica"
    replica.mkdir(parents=True)
    _records.build(replica / "replica-1-1.sqlite", rows)
    (replica / "current").symlink_to("replica-1-1.sqlite")
    return folder


def measure(data_dir: Path, args: argparse.Namespace) -> None:
    """Measure the bare window, then the kiosk."""
    application = QGuiApplication(["bench"])
    engine = QQmlApplicationEngine()
    engine.loadData(_BARE)
    (bare,) = engine.rootObjects()
    assert isinstance(bare, QQuickWindow)
    bare.show()
    frames.rest(500)
    base_scroll = scrolled("bare QML window", frames.Frames(bare), "list", args.frames)
    base_press = pressed("bare QML window", frames.Frames(bare), ["button"], args.presses)
    bare.hide()

    panel = Panel(width=SIZE[0], height=SIZE[1], diagonal_inch=24.0)
    settings = Config(terminal=Terminal(), storage=Storage(data_dir=data_dir), visit=Visit(), printer=Printer())
    kiosk = compose(settings, panel, now=lambda: NOON)
    kiosk.load()
    kiosk.window.show(fullscreen=False)
    frames.rest(2000)
    watched = frames.Frames(kiosk.window.quick)
    pressed("kiosk", watched, ["door1", "door2", "doorstepAccess", "doorstepLanguage"], args.presses, base_press)
    changed(watched, args.rounds, lambda: str(kiosk.navigation.page))
    kiosk.navigation.open("search", "")
    frames.rest(2000)
    scrolled("kiosk", watched, "resultList", args.frames, base_scroll)
    kiosk.navigation.goHome()
    grown(lambda page: kiosk.navigation.open(page, "") if page else kiosk.navigation.goHome(), args.changes)
    watched.close()
    kiosk.close()
    del application


def scrolled(engine: str, watched: frames.Frames, name: str, count: int, base: float = 0.0) -> float:
    """Scroll a list and time each frame, with the work of making rows."""
    rows = frames.item(watched.window, name)

    def step() -> None:
        rows.setProperty("contentY", rows.property("contentY") + STEP_PX)

    spent = [watched.after(step) for _ in range(count)]
    return told("scroll", engine, [replace(each, shown=each.work) for each in spent], FRAME_MS, base)


def pressed(engine: str, watched: frames.Frames, names: Sequence[str], count: int, base: float = 0.0) -> float:
    """Press and time until a frame shows it; nothing is released inside."""
    window, spent = watched.window, []
    for turn in range(count):
        point = frames.middle(window, names[turn % len(names)])
        spent.append(watched.after(partial(frames.press, window, point)))
        frames.cancel(window, point)
        frames.rest(APART_MS)
    return told("press to feedback", engine, spent, FEEDBACK_MS, base)


def changed(watched: frames.Frames, rounds: int, page: Callable[[], str]) -> None:
    """Go from page to page by touch; time from the release until a frame shows the other page."""
    window = watched.window
    spent: dict[tuple[str, str], list[frames.Spent]] = {way: [] for way in _WAYS}
    for name, wanted in _WAYS * rounds:
        point = frames.middle(window, name)
        frames.press(window, point)
        frames.rest(APART_MS)
        spent[name, wanted].append(watched.after(partial(frames.release, window, point), partial(_is, page, wanted)))
        frames.rest(2 * APART_MS)
    for (name, wanted), some in spent.items():
        told(f"page change, {name} to {wanted}", "kiosk", some, CHANGE_MS)
    told("page change", "kiosk", list(itertools.chain(*spent.values())), CHANGE_MS)


def _is(page: Callable[[], str], wanted: str) -> bool:
    return page() == wanted


def grown(go: Callable[[str], object], changes: int) -> None:
    """Change pages and see how memory grows after the first hundred."""
    mib: dict[int, float] = {}
    pages = ("search", "", "trainings", "", "places", "")
    for turn in range(1, changes + 1):
        go(pages[turn % len(pages)])
        frames.rest(30)
        if turn in (changes // 10, changes):
            frames.rest(3000)
            mib[turn] = pss_mib(os.getpid())
    (early, before), (late, after) = mib.items()
    say(
        what="memory",
        engine="kiosk",
        changes=late,
        pss_mib_early=round(before, 1),
        early_changes=early,
        pss_mib=round(after, 1),
        growth_kib_per_change=round((after - before) * 1024 / (late - early), 2),
        growth_ratio=round(after / before, 3),
    )


def told(what: str, engine: str, spent: Sequence[frames.Spent], limit_ms: float, base: float = 0.0) -> float:
    """Print one line and return the median in milliseconds; time of the processor is true also on a busy machine."""
    ms = sorted(1000 * each.shown for each in spent)
    cpu_ms = sorted(1000 * each.cpu for each in spent)
    median = statistics.median(ms)
    say(
        what=what,
        engine=engine,
        samples=len(ms),
        median_ms=round(median, 2),
        p95_ms=round(ms[int(0.95 * len(ms))], 2),
        cpu_median_ms=round(statistics.median(cpu_ms), 2),
        cpu_p95_ms=round(cpu_ms[int(0.95 * len(ms))], 2),
        limit_ms=round(limit_ms, 1),
        over_limit_share=round(sum(each > limit_ms for each in ms) / len(ms), 4),
        **({"median_ratio": round(median / base, 2)} if base else {}),
    )
    return median
