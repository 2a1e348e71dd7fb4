"""A visitor without touch: arrows, OK, back and help, or two switches."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from touched_screen import TouchedScreen

from kiosk.ui.focus_order import shown
from kiosk.ui.tokens import TOKENS

# More stops than any page has.
_MOST = 200


class Keys:
    """Presses real keys; `forth` moves on and `ok` presses, as the audio-pad or the two switches do."""

    def __init__(self, screen: TouchedScreen, *, switches: bool = False) -> None:
        self.screen = screen
        self.forth = Qt.Key.Key_Space if switches else Qt.Key.Key_Right
        self.ok = Qt.Key.Key_Return

    @property
    def at(self) -> str:
        """The objectName of what has focus."""
        item = self.screen.kiosk.focus.stop
        return item.objectName() if item else ""

    def press(self, key: Qt.Key, *, wait_ms: int = 0) -> None:
        """Press and release a key, and let happen what follows at once."""
        QTest.keyClick(self.screen.window, key)
        QGuiApplication.processEvents()
        if wait_ms:
            self.screen.settle(wait_ms)

    def hold(self, key: Qt.Key) -> None:
        """Let a key that is held repeat once."""
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
        QGuiApplication.sendEvent(self.screen.window, event)
        QGuiApplication.processEvents()

    def walk_to(self, name: str) -> list[str]:
        """Move on until focus is on `name`, into the row of keys that holds it if need be; give where it came."""
        seen: list[str] = []
        while self.at != name:
            seen.append(self.at)
            assert len(seen) < _MOST, f"{name} is not among {seen}"
            self.press(self.ok if self._in_row(name) else self._forth)
        return seen

    @property
    def _forth(self) -> Qt.Key:
        # In a field that is being filled, arrows to the side move the cursor.
        keyboard = self.screen.kiosk.keyboard
        return Qt.Key.Key_Down if self.forth == Qt.Key.Key_Right and str(keyboard.field) == self.at else self.forth

    def _in_row(self, name: str) -> bool:
        row = self.screen.kiosk.focus.stop
        return row is not None and bool(row.property("scanned")) and any(key.objectName() == name for key in shown(row))

    def choose(self, name: str, *, wait_ms: int = 0) -> None:
        """Move on to `name` and press it, not so soon that it counts as the same touch."""
        self.walk_to(name)
        self.screen.settle(TOKENS["time"]["touchGuard"] + 10)
        self.press(self.ok, wait_ms=wait_ms)
