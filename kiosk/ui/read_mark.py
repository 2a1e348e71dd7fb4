"""The mark around what is being read: it follows while things scroll and move, and brings the thing into view."""

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from kiosk.ui.focus_place import outline, scroll_to
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import TOKENS


class ReadMark(QObject):
    """Where one item of a window is; `rect` is empty when the item is not to be seen."""

    changed = Signal()

    def __init__(self, window: QQuickWindow, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._theme = theme
        self._item: QQuickItem | None = None
        self.rect = QRectF()
        window.afterAnimating.connect(self._place)

    def show(self, item: QQuickItem | None) -> None:
        """Mark this one and bring it into view; None marks nothing."""
        if item is not self._item:
            self._item = item
            if item is not None and isValid(item):
                scroll_to(item, self._theme.px(TOKENS["space"]["space5"]))
            self._place()

    def close(self) -> None:
        """Let go of the window."""
        self._window.afterAnimating.disconnect(self._place)
        self._item = None

    def _place(self) -> None:
        item = self._item if self._item is not None and isValid(self._item) else None
        rect = (
            outline(item, 2 * self._theme.px(TOKENS["border"]["focusRing"]))
            if item is not None and item.isVisible()
            else QRectF()
        )
        if rect != self.rect:
            self.rect = rect
            self.changed.emit()
