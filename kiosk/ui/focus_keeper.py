"""Keeps focus on something that is shown, brings that into view, and knows where its ring goes."""

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from kiosk.ui.focus_memory import FocusMemory
from kiosk.ui.focus_order import Order, order_of, shown, stops_of
from kiosk.ui.focus_place import focused, outline, room, scroll_to
from kiosk.ui.keyboard import Keyboard
from kiosk.ui.navigation import Navigation
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import TOKENS
from kiosk.ui.visit_controller import VisitController


class FocusKeeper(QObject):
    """Opening a place puts focus on its first thing, coming back puts it where it was; `moved` comes with the ring.

    A step within a place puts it where that step starts, if it says so.
    """

    moved = Signal()

    def __init__(
        self, *, navigation: Navigation, visit: VisitController, keyboard: Keyboard, theme: Theme, grouped: bool
    ) -> None:
        super().__init__()
        self._navigation, self._visit, self._keyboard, self._theme = navigation, visit, keyboard, theme
        self._grouped = grouped
        self._memory = FocusMemory()
        self._window: QQuickWindow | None = None
        self._stop: QQuickItem | None = None
        self._field: QQuickItem | None = None
        self._at = 0
        self._on_page = self._in_list = self._stepped = False
        self.group: QQuickItem | None = None
        self.ring = QRectF()
        self._room = (QRectF(), 0.0)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.settle)
        for happened in (navigation.changed, navigation.sheetChanged, visit.changed, keyboard.changed):
            happened.connect(self._soon.start)
        navigation.stepped.connect(self._step)
        theme.focusShownChanged.connect(self._show)

    @property
    def stop(self) -> QQuickItem | None:
        """What has focus."""
        return self._stop if self._stop is not None and isValid(self._stop) else None

    @property
    def field(self) -> QQuickItem | None:
        """The field that the keyboard types in, or typed in last."""
        return self._field if self._field is not None and isValid(self._field) else None

    @property
    def ringed(self) -> QQuickItem | None:
        """The part of it that the ring goes around."""
        return (self.stop.property("ringed") or self.stop) if self.stop else None

    @property
    def root(self) -> QQuickItem | None:
        """Everything in the window."""
        return self._window.contentItem() if self._window else None

    def watch(self, window: QQuickWindow) -> None:
        """Keep focus in this window from now on."""
        self._window = window
        window.activeFocusItemChanged.connect(self._soon.start)
        window.afterAnimating.connect(self._follow)
        self._soon.start()

    def close(self) -> None:
        """Let go of the window and of everything in it, before they are destroyed."""
        self._soon.stop()
        if self._window is not None:
            self._window.activeFocusItemChanged.disconnect(self._soon.start)
            self._window.afterAnimating.disconnect(self._follow)
        self._window = self._stop = self._field = self.group = None
        self._memory.forget()

    def order(self) -> Order:
        """Give everything that focus can go to now."""
        if self.root is None:
            return Order()
        if self.group is not None and isValid(self.group) and self.group.isVisible():
            return Order(list(stops_of(self.group)))
        self.group = None
        return order_of(self.root, str(self._keyboard.field), grouped=self._grouped)

    def go(self, item: QQuickItem | None) -> None:
        """Put focus on a thing, and bring it into view when people see where focus is."""
        if item is not None:
            self._take(item, self.order())

    def settle(self) -> None:
        """See what has focus now; put it on something when that is gone, or the place is new."""
        if self._window is None:
            return
        order, place = self.order(), self._place()
        if self._keyboard.field:
            named = (stop for stop in order.stops if stop.objectName() == str(self._keyboard.field))
            self._field = next(named, self._field)
        stop = order.holds(focused(self._window))
        start = self._start(order) if self._stepped else None
        self._stepped = False
        if place != self._memory.place:
            known = self._memory.enter(place)
            self._take(known if known in order.stops else self._first(order), order)
        elif start is not None:
            self._take(start, order)
        elif stop is not None:
            self._settle_on(stop, order)
        elif order.stops:
            typed = self.field if self.field in order.stops and not self._in_list else None
            # A dialog that shows another face says itself where that starts.
            anew = self._start(order) if order.modal is not None else None
            self._take(typed or anew or self._near(order), order)

    def _step(self) -> None:
        self._stepped = True
        self._soon.start()

    def _take(self, item: QQuickItem | None, order: Order) -> None:
        if item is None:
            return
        item.forceActiveFocus()
        self._settle_on(item, order)
        self._show()

    def _settle_on(self, stop: QQuickItem, order: Order) -> None:
        self._stop = stop
        self._at = order.stops.index(stop) if stop in order.stops else 0
        self._on_page, self._in_list = _of_page(stop), _of_list(stop)
        if self.group is None and stop not in order.keys and self._place() == self._memory.place:
            self._memory.note(stop)

    def _place(self) -> str:
        if self._visit.asking or self._visit.ending:
            return str(self._visit.phase)
        # The way may lead to the same page twice.
        pages = self._navigation.pages
        return f"{len(pages)}/{pages[-1]}/{self._navigation.sheet}"

    def _first(self, order: Order) -> QQuickItem | None:
        # A page is read from its top, also where what can be pressed there stands at its end.
        seen = (stop for stop in order.stops if not outline(stop, 0).isEmpty())
        return self._start(order) or next(seen, order.beside(None, 1))

    def _start(self, order: Order) -> QQuickItem | None:
        within = order.modal or self.root
        pages = [item for item in (within, *shown(within)) if item.property("firstFocus")] if within else []
        wanted = pages[-1].property("firstFocus") if pages else None
        return wanted if wanted in order.stops else None

    def _near(self, order: Order) -> QQuickItem:
        """Take what stands where focus was; from a page it does not fall on the frame, which can end the visit."""
        near = order.stops[min(self._at, len(order.stops) - 1)]
        if not self._on_page or _of_page(near):
            return near
        return next((stop for stop in reversed(order.stops) if _of_page(stop)), order.stops[0])

    def _show(self) -> None:
        if self.stop is not None and self._theme.focusShown:
            self._room = room(self.stop)
            scroll_to(self.stop, self._theme.px(TOKENS["space"]["space5"]))
        self._follow()

    def _follow(self) -> None:
        # Before every frame: what has focus may scroll, move, grow or go away.
        if self._stop is None or not self._theme.focusShown:
            return
        if self.stop is None or not self.stop.isVisible():
            self._soon.start()
            return
        if room(self.stop) != self._room:
            # The bar of the reader came or went, or a line: what has focus stays in view.
            self._show()
            return
        ring = outline(self.ringed or self.stop, 2 * self._theme.px(TOKENS["border"]["focusRing"]))
        if ring != self.ring:
            self.ring = ring
            self.moved.emit()
            if ring.isEmpty() and self._in_list:
                # A page key turned the list, and what is still there of the row is out of view.
                self._soon.start()


def _of_list(item: QQuickItem | None) -> bool:
    while item is not None and not item.inherits("QQuickItemView"):
        item = item.parentItem()
    return item is not None


def _of_page(item: QQuickItem | None) -> bool:
    while item is not None and item.property("help") is None:
        item = item.parentItem()
    return item is not None
