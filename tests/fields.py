"""What tests of fields and of the keyboard share: bringing a field into view, real keys, and where things are."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtQuick import QQuickItem
from touched_screen import TouchedScreen

from kiosk.ui.focus_place import scroll_to


def text_of(screen: TouchedScreen, field: str = "field") -> str:
    return str(screen.item(field).property("text"))


def typing_in(screen: TouchedScreen, field: str = "field") -> None:
    """Bring a field of the gallery into view and touch it."""
    scroll_to(screen.item(field), 100)
    screen.settle(50)
    screen.tap(field)


def real_keys(screen: TouchedScreen, text: str) -> None:
    """Type on a keyboard with real keys."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = Qt.Key.Key_Space if letter == " " else QKeySequence.fromString(letter)[0].key()  # type: ignore[index]
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            QGuiApplication.sendEvent(screen.window, event)


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())
