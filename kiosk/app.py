"""`kiosk ui`: composes the screen and runs one visit."""

import argparse
import logging
import os
import re
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputDevice

from kiosk.config import Config, Screen
from kiosk.errors import ConfigError
from kiosk.model.visit import Patience
from kiosk.ui.access import Access
from kiosk.ui.app_controller import App, Themes
from kiosk.ui.feed_info import FeedInfo
from kiosk.ui.fonts import load_fonts
from kiosk.ui.keyboard import Keyboard
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.lifeline import Lifeline, tell
from kiosk.ui.navigation import Navigation
from kiosk.ui.theme import TOKENS, Panel, Theme
from kiosk.ui.visit_controller import VisitController
from kiosk.ui.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

_log = logging.getLogger(__name__)
# EX_SOFTWARE of sysexits.h.
_BUG = 70


@dataclass(slots=True)
class Kiosk:
    """Everything that one screen process holds; `close` takes it down in the order that Qt needs."""

    panel: Panel
    visit: VisitController
    language: Language
    navigation: Navigation
    keyboard: Keyboard
    feed: FeedInfo
    access: Access
    app: App
    queries: "Lane[Catalogue]"
    window: KioskWindow

    def close(self) -> None:
        """End the lanes, destroy the engine, and leave the controllers to the caller."""
        self.queries.close()
        self.window.close()


def compose(
    settings: Config,
    panel: Panel,
    *,
    now: Callable[[], datetime] = datetime.now,
    clock: Callable[[], float] = time.monotonic,
) -> Kiosk:
    """Make every part once and hand it to those that need it.

    Raises:
        EnvironmentFault: a font, a translation or QML is missing.
    """
    load_fonts()
    language = Language(settings.terminal.language)
    themes = Themes(street=Theme(panel), vacancies=Theme(panel, 1), trainings=Theme(panel, 2), help=Theme(panel, 5))
    patience = Patience(
        idle_s=settings.visit.idle_s,
        more_time_s=settings.visit.more_time_s,
        countdown_s=settings.visit.countdown_s,
    )
    visit = VisitController(patience, clock)
    queries = Lane("query", lambda: _open_catalogue(settings))
    feed = FeedInfo(queries, settings.terminal, language, now)
    navigation = Navigation()
    keyboard = Keyboard(language)
    access = Access((themes.street, themes.vacancies, themes.trainings, themes.help), visit)
    app = App(
        themes=themes,
        visit=visit,
        language=language,
        navigation=navigation,
        keyboard=keyboard,
        feed=feed,
        access=access,
    )
    window = KioskWindow(app, panel)
    language.changed.connect(window.engine.retranslate)
    return Kiosk(
        panel=panel,
        visit=visit,
        language=language,
        navigation=navigation,
        keyboard=keyboard,
        feed=feed,
        access=access,
        app=app,
        queries=queries,
        window=window,
    )


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `kiosk ui` takes besides the settings."""
    parser.add_argument("--warm", action="store_true", help="load hidden; show when a line `show` comes in")
    parser.add_argument("--size", type=_size, metavar="WxH", help="a window of this size instead of the panel")


def main(arguments: argparse.Namespace) -> int:
    """Run one visit; the exit code is 0 when it ended by itself."""
    settings: Config = arguments.settings
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    qt = QGuiApplication(sys.argv[:1])
    qt.styleHints().setStartDragDistance(TOKENS["size"]["dragDistance"])
    sys.excepthook = _end_at_a_bug
    kiosk = compose(settings, panel_of(settings.screen, arguments.size))
    if any(device.type() is QInputDevice.DeviceType.TouchScreen for device in QInputDevice.devices()):
        qt.setOverrideCursor(Qt.CursorShape.BlankCursor)

    life = Lifeline(kiosk.window.quick)
    kiosk.visit.begun.connect(lambda: tell("visit"))
    kiosk.visit.ended.connect(_end)
    life.cut.connect(lambda: qt.exit(0))

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
    kiosk.feed.load()
    code = qt.exec()
    kiosk.close()
    return code


def panel_of(screen: Screen, size: tuple[int, int] | None = None) -> Panel:
    """Find the area that the window covers: `size`, else the settings, else the whole screen."""
    whole = QGuiApplication.primaryScreen().size()
    width, height = size or (screen.width_px or whole.width(), screen.height_px or whole.height())
    return Panel(width=width, height=height, diagonal_inch=screen.diagonal_inch)


def _open_catalogue(settings: Config) -> "Catalogue":
    # Imported in the query lane: the first frame does not wait for it.
    from kiosk.catalogue.catalogue import Catalogue  # noqa: PLC0415

    return Catalogue.open(settings.storage.data_dir)


def _end(why: str) -> None:
    tell("end", why=why)
    # Not quit(): the window refuses to close.
    QGuiApplication.exit(0)


def _end_at_a_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    _log.critical("a bug ends this screen", exc_info=(kind, error, trace))
    QGuiApplication.exit(_BUG)


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if found is None:
        raise ConfigError(f'--size: "{text}" is no size. Write width and height as in 1920x1080.')
    return int(found[1]), int(found[2])
