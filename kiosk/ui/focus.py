"""Everything without touch: arrows, OK, back and help keys, or one or two switches."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMetaObject, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.config import Input
from kiosk.ui.access import Access
from kiosk.ui.focus_keeper import FocusKeeper
from kiosk.ui.focus_keys import Command, Repeat, command_of
from kiosk.ui.focus_order import Order, shown
from kiosk.ui.focus_place import towards
from kiosk.ui.keyboard import Keyboard
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.theme import Theme
from kiosk.ui.visit_controller import VisitController

_WAYS = {
    Command.UP: QPointF(0, -1),
    Command.DOWN: QPointF(0, 1),
    Command.LEFT: QPointF(-1, 0),
    Command.RIGHT: QPointF(1, 0),
}
_FORTH = (Command.NEXT, Command.DOWN, Command.RIGHT)
_AN_ANSWER = (*_WAYS, Command.NEXT, Command.PREVIOUS, Command.OK)
_SIDEWAYS = (Command.LEFT, Command.RIGHT)
# Focus that goes on by itself stops when nobody chooses anything in so many rounds.
_ROUNDS = 2


@qml_type
class Focus(QObject):
    """Takes every key before anything else does. `woken` comes with the first after touch, `helpAsked` with Help."""

    changed = Signal()
    woken = Signal()
    helpAsked = Signal(str)

    def __init__(
        self,
        *,
        navigation: Navigation,
        visit: VisitController,
        access: Access,
        keyboard: Keyboard,
        language: Language,
        theme: Theme,
        settings: Input,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._navigation, self._visit, self._access = navigation, visit, access
        self._keyboard, self._language, self._theme = keyboard, language, theme
        self._settings = settings
        self._repeat = Repeat(clock)
        self._keeper = FocusKeeper(
            navigation=navigation,
            visit=visit,
            keyboard=keyboard,
            theme=theme,
            grouped=settings.switches or settings.scan_s > 0,
        )
        self._keeper.moved.connect(self.changed)
        theme.focusShownChanged.connect(self.changed)
        self._window: QQuickWindow | None = None
        self._taken: set[int] = set()
        self._help = self._help_title = ""
        self._left = 0
        self._scan = QTimer(self, interval=round(settings.scan_s * 1000))
        self._scan.timeout.connect(self._scan_on)

    @Property(QRectF, notify=changed)
    def ring(self) -> QRectF:
        """Where the thing that has focus is, in the window."""
        return self._keeper.ring

    @Property(int, notify=changed)
    def radius(self) -> int:
        """The radius of its corners."""
        item = self._keeper.ringed
        return int(item.property("radius") or 0) if item else 0

    @Property(bool, notify=changed)
    def seen(self) -> bool:
        """Whether the ring is drawn: since a key was used, and until a touch."""
        return bool(self._theme.focusShown) and not self._keeper.ring.isEmpty()

    @Property(str, notify=changed)
    def help(self) -> str:
        """How the page works, when somebody asked."""
        return self._help

    @Property(str, notify=changed)
    def helpTitle(self) -> str:
        """What the page is, when somebody asked how it works."""
        return self._help_title

    @property
    def stop(self) -> QQuickItem | None:
        """What has focus."""
        return self._keeper.stop

    def settle(self) -> None:
        """Put focus where it belongs now, not a moment later."""
        self._keeper.settle()

    def order(self) -> Order:
        """Give everything that focus can go to now, in reading order."""
        return self._keeper.order()

    def watch(self, window: QQuickWindow) -> None:
        """Take the keys of a window from now on."""
        self._window = window
        window.installEventFilter(self)
        self._keeper.watch(window)

    def close(self) -> None:
        """Let go of the window, before it is destroyed."""
        self._scan.stop()
        self._keeper.close()
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that mean something; text goes on to the field it is for."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            taken = self._pressed(event)
            (self._taken.add if taken else self._taken.discard)(event.key())
            return taken
        return event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and event.key() in self._taken

    def _pressed(self, event: QKeyEvent) -> bool:
        command = command_of(event.key(), self._settings)
        if command is None and not event.text():
            return False
        if self._visit.asleep:
            self._visit.wake()
            return True
        repeats = command not in (Command.OK, Command.BACK, Command.HELP)
        if not self._repeat.counts(held=event.isAutoRepeat()) or (event.isAutoRepeat() and not repeats):
            return True
        if self._visit.ending:
            self._visit.leave()
            return True
        if self._visit.asking and command in _AN_ANSWER:
            self._visit.notice()
        else:
            answered = self._visit.asking
            self._visit.touch()
            if answered:
                return True
        return self._type(event) if self._is_text(event, command) else self._obey(command)

    def _is_text(self, event: QKeyEvent, command: Command | None) -> bool:
        # In the field that is being filled arrows move the cursor, and the space bar makes a space.
        if command is None:
            return True
        inside = self._keyboard.opened and self._keeper.stop is self._keeper.field is not None
        space = event.key() == Qt.Key.Key_Space and command is Command.OK and not self._settings.scan_s
        return bool(inside) and (space or command in _SIDEWAYS)

    def _type(self, event: QKeyEvent) -> bool:
        # Letters of a real keyboard go to the field, also while focus is on a key of the screen's own.
        field = self._keeper.field if self._keyboard.opened else self._keeper.stop
        elsewhere = not self._keyboard.opened or self._keeper.stop is not field
        if event.text() and elsewhere and field is not None and field.property("fillable"):
            QMetaObject.invokeMethod(field, "open")
        return False

    def _obey(self, command: Command | None) -> bool:
        if command is Command.OK and self._typed_by_hand:
            self._keyboard.press("enter")
            return True
        unseen = not self._theme.focusShown
        self._access.showFocus(True)
        if command is Command.BACK:
            self._back()
        elif command is Command.HELP:
            self._ask_help()
        elif unseen:
            # Nothing unseen is pressed or passed over: the first key shows where focus is.
            self._keeper.settle()
        elif command is Command.OK:
            self._press()
        elif command is not None:
            self._move(command)
        if command is Command.OK and self._settings.scan_s:
            self._left = _ROUNDS * len(self._keeper.order().stops)
            self._scan.start()
        if unseen:
            self.woken.emit()
        return True

    @property
    def _typed_by_hand(self) -> bool:
        """Whether a real keyboard types in a field: who sees that needs no ring, and no voice."""
        board = self._keyboard
        return bool(board.opened and not board.shown) and self._keeper.stop is self._keeper.field is not None

    def _back(self) -> None:
        if self._keeper.group is not None:
            self._leave_group()
        elif self._keyboard.opened:
            self._keyboard.close()
        else:
            self._navigation.back()

    def _ask_help(self) -> None:
        pages = [item for item in shown(self._keeper.root) if item.property("help")] if self._keeper.root else []
        if pages:
            self._help, self._help_title = str(pages[-1].property("help")), str(pages[-1].property("title"))
            self.changed.emit()
            self.helpAsked.emit(self._help)

    def _press(self) -> None:
        self._keeper.settle()
        stop = self._keeper.stop
        if stop is None:
            return
        if self._keyboard.opened and stop is self._keeper.field:
            self._keyboard.press("enter")
        elif stop.property("scanned"):
            self._keeper.group = stop
            self._keeper.go(self._keeper.order().beside(None, 1))
        else:
            QMetaObject.invokeMethod(stop, "trigger")
            if self._keeper.group is not None:
                self._leave_group()

    def _leave_group(self) -> None:
        group, self._keeper.group = self._keeper.group, None
        self._keeper.go(group)

    def _move(self, command: Command) -> None:
        self._keeper.settle()
        order, stop = self._keeper.order(), self._keeper.stop
        step = 1 if command in _FORTH else -1
        if command in _SIDEWAYS and self._language.rightToLeft:
            step = -step
        if self._keeper.group is not None and order.stops and stop is order.stops[-1 if step > 0 else 0]:
            self._leave_group()
        elif stop is not None and stop in order.keys and command in _WAYS:
            key = towards(stop, order.keys, _WAYS[command])
            edge = stop if command in _SIDEWAYS else order.keys[-1 if step > 0 else 0]
            self._keeper.go(key or order.beside(edge, step))
        else:
            self._keeper.go(order.beside(stop, step))

    def _scan_on(self) -> None:
        self._left -= 1
        if self._left < 0 or not self._theme.focusShown:
            self._scan.stop()
            return
        self._move(Command.NEXT)
