"""The real `kiosk ui` with a finger for tests: takes the same arguments and obeys JSON lines on a unix socket.

The socket is `$WIS_FINGERS/<process id>`. Nothing in the product knows of it: touches reach the window as touch events,
and what is read is what the items on the window hold. `tests/visitor.py` is the other end.
"""

import ctypes
import gc
import json
import os
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from canary import values
from PySide6.QtCore import QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.__main__ import main as kiosk
from kiosk.model.card import decode, encode
from kiosk.model.dossier import Profile
from kiosk.ui.app_controller import App

Answer = TypeVar("Answer")

# A finger stays on the glass for about this long, and does not touch what still moves. Both together take longer than a
# hand that shakes: a second touch on a key within TOKENS["time"]["fastGuard"] does not count.
_PRESS_S = 0.09
_STILL_S = 0.05
# Of <linux/prctl.h>.
_GET_DUMPABLE, _SET_DUMPABLE = 3, 4
_PATIENCE_S = 8.0


class Finger(QObject):
    """Waits in a thread of its own; touches, looks and reads on the GUI thread."""

    _asked = Signal(object, object)

    def __init__(self, address: Path) -> None:
        super().__init__()
        # Events may be posted before the application exists; its loop delivers them.
        self._asked.connect(_answer, Qt.ConnectionType.QueuedConnection)
        self._device: QPointingDevice | None = None
        self._shown_at: float | None = None
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(str(address))
        self._server.listen()
        threading.Thread(target=self._serve, daemon=True).start()

    def tap(self, name: str) -> None:
        """Press and release in the middle of an item, once it lies still."""
        before = None
        point = self._when(name, lambda: self._middle(name))
        while point != before:
            time.sleep(_STILL_S)
            before, point = point, self._when(name, lambda: self._middle(name))
        self._on_gui(lambda: self._touch(point, down=True))
        time.sleep(_PRESS_S)
        self._on_gui(lambda: self._touch(point, down=False))

    def read(self, name: str, property: str) -> Any:
        """Give a property of an item on the screen."""
        return self._when(name, lambda: [item.property(property) for item, _ in self._visible(name)])

    def until(self, name: str) -> None:
        """Wait until an item is on the screen."""
        self._when(name, lambda: [True for _ in self._visible(name)])

    def sees(self, name: str) -> bool:
        """Whether an item is on the screen now."""
        return self._on_gui(lambda: any(True for _ in self._visible(name)))

    def names(self) -> list[str]:
        """Name every item on the screen that has a name."""
        return self._on_gui(lambda: [item.objectName() for item, _ in self._visible() if item.objectName()])

    def texts(self) -> list[str]:
        """Give every text on the screen, also what is typed."""
        return self._on_gui(lambda: [str(item.property("text")) for item, _ in self._visible() if _has_text(item)])

    def look(self, path: str) -> None:
        """Save the window as a picture."""
        if not self._on_gui(lambda: _window().grabWindow().save(path)):
            raise OSError(f"{path} cannot be written")

    def clipboard(self) -> str:
        """Give what the clipboard holds."""
        return self._on_gui(QGuiApplication.clipboard().text)

    def spoken(self) -> list[str]:
        """Give all that a screen reader of the outside is told of the window."""
        return self._on_gui(lambda: list(_told(QAccessible.queryAccessibleInterface(_window()))))

    def starts_filled(self, mark: str, pin: str) -> list[str]:
        """Start a dossier with a mark in every field; give the codes of its cards once all is on the disk."""
        dossier, begun = self._dossier(), list[Any]()
        profile, *others = values(mark)
        assert isinstance(profile, Profile)
        self._on_gui(lambda: dossier.start(pin, profile, begun.append))
        started = self._when("a new dossier", lambda: begun)
        for value in others:
            self._on_gui(lambda value=value: dossier.put(value))  # type: ignore[misc]
        self._when("what was written", lambda: [True][dossier._writing :])
        return [encode(card) for card in (started.access, started.recovery)]

    def opens(self, mark: str, code: str, pin: str) -> list[str]:
        """Open a dossier with a card; name the kinds of records that are as `starts_filled` wrote them."""
        dossier, refused = self._dossier(), list[Any]()
        self._on_gui(lambda: dossier.open_with_pin(decode(code), pin, refused.append))
        why = self._when("an answer to the code", lambda: [str(one) for one in refused])
        if why != "None":
            raise LookupError(why)
        entries = self._on_gui(lambda: dossier.contents.entries)
        return sorted(entry.kind for entry in entries.values() if entry.value in values(mark))

    def secluded(self) -> bool:
        """Whether no other program may read this process; from now on one may: the test."""
        before = ctypes.CDLL(None).prctl(_GET_DUMPABLE, 0, 0, 0, 0)
        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 1, 0, 0, 0)
        return bool(before == 0)

    def shown_at(self) -> float:
        """Give the moment of the first frame that a visitor could see, on the machine's monotonic clock."""
        return self._when("the first frame", lambda: [at for at in (self._shown_at,) if at is not None])

    def watch(self) -> None:
        """Note when the window first shows a frame."""
        self._asked.emit(lambda: _window().frameSwapped.connect(self._drawn), Future())

    def _dossier(self) -> Any:
        # A property of the type App cannot be read from Python.
        return self._on_gui(lambda: next(one.dossier for one in gc.get_objects() if isinstance(one, App)))

    def _drawn(self) -> None:
        if self._shown_at is None and _window().isVisible():
            self._shown_at = time.monotonic()

    def _serve(self) -> None:
        while True:
            connection, _ = self._server.accept()
            with connection, connection.makefile("rw", encoding="utf-8") as lines:
                for line in lines:
                    order = json.loads(line)
                    try:
                        answer = {"answer": getattr(self, order.pop("do"))(**order)}
                    except (LookupError, OSError) as error:
                        answer = {"error": str(error)}
                    lines.write(json.dumps(answer) + "\n")
                    lines.flush()

    def _on_gui(self, work: Callable[[], Answer]) -> Answer:
        future: Future[Answer] = Future()
        self._asked.emit(work, future)
        return future.result(_PATIENCE_S)

    def _when(self, name: str, look: Callable[[], list[Answer]]) -> Answer:
        deadline = time.monotonic() + _PATIENCE_S
        while not (found := self._on_gui(look)):
            if time.monotonic() > deadline:
                raise LookupError(f"{name} is not on the screen; there are {self.names()} and {self.texts()}")
            time.sleep(_STILL_S)
        if len(found) > 1:
            raise LookupError(f"{name} is on the screen {len(found)} times")
        return found[0]

    def _middle(self, name: str) -> list[tuple[int, int]]:
        return [_middle_of(item) for item, _ in self._visible(name)]

    def _touch(self, point: tuple[int, int], *, down: bool) -> None:
        self._device = self._device or QTest.createTouchDevice()
        window = _window()
        touch = QTest.touchEvent(window, self._device, autoCommit=False)
        (touch.press if down else touch.release)(0, QPoint(*point), window)
        touch.commit(processEvents=False)

    def _visible(self, name: str = "") -> Iterator[tuple[QQuickItem, QRectF]]:
        """Give the items of that name, or all, that are on the screen, and where."""
        window = _window()
        if not window.isVisible():
            return
        waiting = [(window.contentItem(), QRectF(0, 0, window.width(), window.height()))]
        while waiting:
            item, clip = waiting.pop()
            if not item.isVisible() or item.opacity() == 0:
                continue
            seen = item.mapRectToScene(_rectangle(item)) & clip
            if not seen.isEmpty() and (not name or item.objectName() == name):
                yield item, seen
            clip = seen if item.clip() else clip
            waiting += [(child, clip) for child in reversed(item.childItems())]


def _told(interface: QAccessibleInterface | None) -> Iterator[str]:
    if interface is None:
        return
    kinds = QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value
    yield from (text for text in map(interface.text, kinds) if text)
    for at in range(interface.childCount()):
        yield from _told(interface.child(at))


def _answer(work: Callable[[], object], future: "Future[object]") -> None:
    try:
        future.set_result(work())
    except Exception as error:
        future.set_exception(error)


def _window() -> QQuickWindow:
    (window,) = (window for window in QGuiApplication.topLevelWindows() if isinstance(window, QQuickWindow))
    return window


def _rectangle(item: QQuickItem) -> QRectF:
    return QRectF(0, 0, item.width(), item.height())


def _middle_of(item: QQuickItem) -> tuple[int, int]:
    point = item.mapRectToScene(_rectangle(item)).center().toPoint()
    return point.x(), point.y()


def _has_text(item: QQuickItem) -> bool:
    return (item.inherits("QQuickText") or item.inherits("QQuickTextInput")) and bool(item.property("text"))


def main() -> int:
    """Be `kiosk ui`."""
    finger = Finger(Path(os.environ["WIS_FINGERS"], str(os.getpid())))
    finger.watch()
    return kiosk(["ui", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
