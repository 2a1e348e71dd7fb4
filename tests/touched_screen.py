"""The kiosk in this process, with a finger: real touch events on items found by their objectName."""

import gc
import math
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QUrl
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from recorded_sound import RecordedSound
from stillness import Stillness, wait

from kiosk.app import Kiosk, compose
from kiosk.config import Brand, Central, Config, Desk, Input, Printer, Slip, Sound, Storage, Terminal, Usb, Visit
from kiosk.gallery import open_gallery
from kiosk.ui.attract import Rest
from kiosk.ui.panel import Panel
from kiosk.ui.scanner import Scanner
from kiosk.ui.sound import SoundDevice
from kiosk.ui.tokens import TOKENS

# A Wednesday morning on which the records of the test replica are valid.
NOW = datetime(2026, 5, 13, 10, 24)
PANELS = {
    "landscape": Panel(width=1920, height=1080, diagonal_inch=24.0),
    "portrait": Panel(width=1080, height=1920, diagonal_inch=24.0),
    "small": Panel(width=1280, height=1024, diagonal_inch=19.0),
}
_DEVICES: list[QPointingDevice] = []
_SLACK_MS = 20


class TouchedScreen:
    """One composed kiosk, shown, with its replica read."""

    def __init__(
        self,
        qtbot: QtBot,
        data_dir: Path,
        *,
        panel: str | Panel = "landscape",
        visit: Visit | None = None,
        printer: Printer | None = None,
        slip: Slip | None = None,
        usb: Usb | None = None,
        desk: Desk | None = None,
        brand: Brand | None = None,
        central: Central | None = None,
        sound: Sound | None = None,
        input: Input | None = None,
        device: SoundDevice | None = None,
        scanner: Scanner | None = None,
        now: datetime | Callable[[], datetime] = NOW,
        clock: Callable[[], float] = time.monotonic,
        rest: Rest | None = None,
        gallery: bool = False,
        qml: Path | None = None,
    ) -> None:
        if not _DEVICES:
            _DEVICES.append(QTest.createTouchDevice())
        self.qtbot = qtbot
        settings = Config(
            terminal=Terminal(),
            storage=Storage(data_dir=data_dir),
            visit=visit or Visit(),
            printer=printer or Printer(),
            slip=slip or Slip(),
            usb=usb or Usb(),
            desk=desk or Desk(),
            brand=brand or Brand(),
            central=central or Central(),
            sound=sound or Sound(),
            input=input or Input(),
        )
        self.kiosk: Kiosk = compose(
            settings,
            PANELS[panel] if isinstance(panel, str) else panel,
            now=now if callable(now) else lambda: now,
            clock=clock,
            sound=device or RecordedSound(),
            rest=rest,
            scanner=scanner,
        )
        self.window: QQuickWindow = self.kiosk.window.quick
        if gallery:
            self.window = open_gallery(self.kiosk)
        elif qml is not None:
            engine = self.kiosk.window.engine
            engine.setInitialProperties({"app": self.kiosk.app, "width": 1920, "height": 1500, "visible": True})
            engine.load(QUrl.fromLocalFile(str(qml)))
            loaded = engine.rootObjects()[-1]
            assert isinstance(loaded, QQuickWindow)
            self.window = loaded
            self.kiosk.focus.close()
            self.kiosk.focus.watch(loaded)
        else:
            with qtbot.waitSignal(self.kiosk.feed.loaded):
                self.kiosk.load()
            self.kiosk.window.show(fullscreen=False)
        qtbot.waitUntil(self.window.isVisible)
        self._stillness = Stillness(self.window)
        self._touched_at: dict[str, float] = {}
        self.settle()

    def close(self) -> None:
        """Take everything down and let Qt delete what it deletes later."""
        del self.window
        self.kiosk.close()
        del self.kiosk
        QGuiApplication.processEvents()
        gc.collect()
        # Connections of Qt keep closures, and they controllers, as long as the process lasts, which is one visit.
        # Hundreds of screens in one process would make every collection slower than the test before it.
        gc.freeze()
        gc.enable()

    def settle(self, ms: int = 30) -> None:
        """Let queued work and short timers happen."""
        wait(ms)

    def items(self, name: str = "") -> Iterator[QQuickItem]:
        """Give the visible items, in drawing order; those called `name` if given."""
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if not item.isVisible():
                continue
            if not name or item.objectName() == name:
                yield item
            waiting += reversed(item.childItems())

    def item(self, name: str) -> QQuickItem:
        """Give the one visible item of that name."""
        found = list(self.items(name))
        assert len(found) == 1, f"{len(found)} items called {name}"
        return found[0]

    def sees(self, name: str) -> bool:
        """Whether an item of that name is visible."""
        return any(True for _ in self.items(name))

    def texts(self) -> list[str]:
        """Give every visible text."""
        found = (item.property("text") for item in self.items() if item.inherits("QQuickText"))
        return [str(text) for text in found if text]

    def bring(self, name: str) -> QQuickItem:
        """Scroll the gallery until an item is in view, and give it."""
        item, page = self.item(name), self.item("galleryPage")
        beyond = item.mapToItem(page, QPointF(0, 0)).y() - page.height() / 4
        page.setProperty("contentY", max(0.0, page.property("contentY") + beyond))
        self.settle()
        return item

    def middle(self, name: str) -> QPoint:
        """Give the middle of an item on the window."""
        item = self.item(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def tap(self, name: str) -> None:
        """Press and release in the middle of an item, not so soon that it counts as the same touch."""
        self._tap(name, TOKENS["time"]["touchGuard"])

    def touch(self, down: QPoint, up: QPoint, hold_ms: int = 20) -> None:
        """Press in one place and release in another."""
        finger = QTest.touchEvent(self.window, _DEVICES[0], autoCommit=False)
        finger.press(0, down, self.window)
        finger.commit()
        self.settle(hold_ms)
        if up != down:
            finger = QTest.touchEvent(self.window, _DEVICES[0], autoCommit=False)
            finger.move(0, up, self.window)
            finger.commit()
        finger = QTest.touchEvent(self.window, _DEVICES[0], autoCommit=False)
        finger.release(0, up, self.window)
        finger.commit()

    def type(self, text: str) -> None:
        """Type on the keyboard of the screen."""
        for letter in text:
            self._tap("key-space" if letter == " " else f"key-{letter}", TOKENS["time"]["fastGuard"])

    def _tap(self, name: str, guard_ms: int) -> None:
        early_s = self._touched_at.get(name, -math.inf) + (guard_ms + _SLACK_MS) / 1000 - time.monotonic()
        if early_s > 0:
            wait(round(1000 * early_s))
        middle = self.middle(name)
        self.touch(middle, middle)
        self._touched_at[name] = time.monotonic()
        self._stillness.await_it(guard_ms + _SLACK_MS, self.kiosk.lanes.query)
