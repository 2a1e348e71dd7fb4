"""`kiosk ui`: the process of one visit, warm and hidden at first if it is the spare."""

import argparse
import logging
import os
import re
import sys
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputDevice

from kiosk.app import compose
from kiosk.config import Config, Screen
from kiosk.seclusion import seclude
from kiosk.ui.lifeline import Lifeline, tell
from kiosk.ui.panel import Panel
from kiosk.ui.tokens import TOKENS

_log = logging.getLogger(__name__)
# EX_SOFTWARE of sysexits.h.
_BUG = 70


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `kiosk ui` takes besides the settings."""
    parser.add_argument("--warm", action="store_true", help="load hidden; show when a line `show` comes in")
    parser.add_argument("--size", type=size_of, metavar="WxH", help="a window of this size instead of the panel")


def main(arguments: argparse.Namespace) -> int:
    """Run one visit; the exit code is 0 when it ended by itself."""
    seclude()
    settings: Config = arguments.settings
    qt = application()
    sys.excepthook = _end_at_a_bug
    kiosk = compose(settings, panel_of(settings.screen, arguments.size))
    if any(device.type() is QInputDevice.DeviceType.TouchScreen for device in QInputDevice.devices()):
        qt.setOverrideCursor(Qt.CursorShape.BlankCursor)

    life = Lifeline(kiosk.window.quick)
    kiosk.visit.begun.connect(lambda: tell("visit"))
    kiosk.visit.ended.connect(lambda why: _end(why, clean=kiosk.printing.clean))
    life.cut.connect(lambda: qt.exit(0))
    life.slept.connect(kiosk.visit.sleep)
    life.woke.connect(kiosk.visit.woke)

    def show() -> None:
        kiosk.window.show(fullscreen=settings.screen.fullscreen and arguments.size is None)

    def ready() -> None:
        kiosk.feed.loaded.disconnect(ready)
        kiosk.window.warm()
        life.listen(sys.stdin.fileno())
        tell("ready")

    if arguments.warm:
        life.shown.connect(show)
        kiosk.feed.loaded.connect(ready)
    else:
        show()
    kiosk.load()
    code = qt.exec()
    kiosk.close()
    return code


def application() -> QGuiApplication:
    """Start Qt, drawn by the processor: there need be no GPU."""
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    qt = QGuiApplication(sys.argv[:1])
    qt.styleHints().setStartDragDistance(TOKENS["size"]["dragDistance"])
    return qt


def panel_of(screen: Screen, size: tuple[int, int] | None = None) -> Panel:
    """Find the area that the window covers: `size`, else the settings, else the whole screen."""
    whole = QGuiApplication.primaryScreen().size()
    width, height = size or (screen.width_px or whole.width(), screen.height_px or whole.height())
    return Panel(
        width=width, height=height, diagonal_inch=screen.diagonal_inch, viewing_distance_mm=screen.viewing_distance_mm
    )


def _end(why: str, *, clean: bool) -> None:
    # A visit that leaves jobs on the printer does not end by itself: the supervisor purges after it.
    if clean:
        tell("end", why=why)
    # Not quit(): the window refuses to close.
    QGuiApplication.exit(0)


def _end_at_a_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    _log.critical("a bug ends this screen", exc_info=(kind, error, trace))
    QGuiApplication.exit(_BUG)


def size_of(text: str) -> tuple[int, int]:
    """Read "1920x1080"."""
    found = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if found is None:
        raise argparse.ArgumentTypeError(f'"{text}" is no size: write width and height as in 1920x1080')
    return int(found[1]), int(found[2])
