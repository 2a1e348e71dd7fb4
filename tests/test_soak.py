"""What only time shows: references that Python loses at every call into Qt, and pages that never go away.

PySide6 6.12.0 on Python before 3.12 drops a reference to None or True at every void call; the interpreter dies after
some thousands. `docs/decisions/` tells why the version is pinned.
"""

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import QEvent, QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine, qmlRegisterType
from touched_screen import TouchedScreen

_CALLS = 20_000
# Other code may keep or give back a few; the defect loses one a call.
_TOLERATED = 500
_PUSHES = 36
_WARM_UP = 12
_PERIOD = 15
# The allocator gives back in lumps of megabytes; a model that QML made in Python would lose two a push.
_KB_A_PUSH = 150


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal from Python 3.12 on")
def test_calls_into_qt_lose_no_references(qapp: QGuiApplication) -> None:
    watcher = QObject()
    before = [sys.getrefcount(value) for value in (None, True, False)]
    for call in range(_CALLS):
        QGuiApplication.processEvents()
        watcher.setObjectName("x")
        watcher.blockSignals(False)
        # Often, because the defect takes the interpreter away within thousands of calls.
        if call % _TOLERATED == 0:
            lost = [count - sys.getrefcount(value) for value, count in zip((None, True, False), before, strict=True)]
            assert max(lost) < _TOLERATED, f"after {call} calls None, True and False lost {lost} references"


def test_pages_that_come_and_go_leave_nothing(screen: Callable[..., TouchedScreen]) -> None:
    street = screen()
    navigation = street.kiosk.navigation
    kb, in_python, in_qt = [], [], []
    for turn in range(_WARM_UP + _PUSHES):
        navigation.open(("search", "trainings", "places")[turn % 3], "")
        street.settle(10)
        navigation.openSheet("language")
        street.settle(1)
        navigation.goHome()
        street.settle(1)
        if turn >= _WARM_UP:
            gc.collect()
            street.kiosk.window.engine.collectGarbage()
            kb.append(resident_kb())
            in_python.append(len(gc.get_objects()))
            in_qt.append(len(street.window.findChildren(QObject)))
    assert len(set(in_qt)) == 1, in_qt
    # A row or a result more or less is no leak, an object a push is. sqlite3 forgets its dead cursors by the two
    # hundred, which takes so many pushes: the least of each period counts.
    early, late = in_python[-2 * _PERIOD : -_PERIOD], in_python[-_PERIOD:]
    assert min(late) - min(early) < _PERIOD, in_python
    # The middle of each end, because after thousands of other tests the allocator takes its last lump late.
    grown = median(kb[-_WARM_UP:]) - median(kb[:_WARM_UP])
    assert grown < (_PUSHES - _WARM_UP) * _KB_A_PUSH, kb


class Hoard(QObject):
    """What must not be: an object of Python that QML makes."""


def test_the_count_of_objects_sees_what_qml_makes_in_python(qapp: QGuiApplication) -> None:
    qmlRegisterType(Hoard, "Soak", 1, 0, "Hoard")  # type: ignore[call-overload]
    engine = QQmlEngine()
    page = QQmlComponent(engine)
    page.setData(b"import QtQuick\nimport Soak\nItem { Hoard {} }", QUrl())
    in_python = []
    for _ in range(_WARM_UP + 1):
        item = page.create()
        assert item is not None, page.errorString()
        item.deleteLater()
        del item
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        engine.collectGarbage()
        in_python.append(len(gc.get_objects()))
    assert in_python[-1] - in_python[0] >= _WARM_UP
    engine.deleteLater()


def resident_kb() -> int:
    for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise AssertionError("/proc/self/status has no VmRSS")
