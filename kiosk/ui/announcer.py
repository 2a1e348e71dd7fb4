"""What is said without being asked: where the visitor is, what has the focus, and what happened."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, SignalInstance
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.focus import Focus
from kiosk.ui.focus_place import focused
from kiosk.ui.headphones import Headphones
from kiosk.ui.keyboard import Keyboard
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.reader import Reader
from kiosk.ui.recital import Piece
from kiosk.ui.theme import Theme
from kiosk.ui.visit_controller import VisitController

# A page is there, and has its focus, a moment after it was asked for.
_ARRIVAL_MS = 150
# News often brings a button that gets the focus: until then it counts as news that nobody could hear out.
_NEWS_MS = 500
_LAST_CALL_S = 10


class Teller(Protocol):
    """Whoever says sentences that are to be heard."""

    @property
    def told(self) -> SignalInstance:
        """Brings one sentence."""
        ...


class Announcer(QObject):
    """Tells the reader what to say while it is on; turns it on for who plugs headphones in."""

    def __init__(
        self,
        *,
        reader: Reader,
        headphones: Headphones,
        visit: VisitController,
        navigation: Navigation,
        keyboard: Keyboard,
        focus: Focus,
        language: Language,
        tellers: Iterable[Teller],
        theme: Theme,
        window: QQuickWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader, self._headphones, self._visit = reader, headphones, visit
        self._theme, self._window, self._keys = theme, window, focus
        self._keyboard, self._language = keyboard, language
        self._field = self._filled = ""
        self._phase = ""
        self._called = False
        self._waiting = ""
        self._news = QTimer(self, singleShot=True, interval=_NEWS_MS)
        self._newest = ""
        self._known: set[str] = set()
        self._arrival = QTimer(self, singleShot=True, interval=_ARRIVAL_MS)
        self._arrival.timeout.connect(self._arrive)
        self._look = QTimer(self, singleShot=True, interval=_ARRIVAL_MS)
        self._look.timeout.connect(self._tell_alerts)
        self._entered = QTimer(self, singleShot=True, interval=_ARRIVAL_MS)
        self._entered.timeout.connect(self._tell_filled)
        # Focus often moves before it is known that the place is new: what is said there says it too.
        self._moved = QTimer(self, singleShot=True, interval=0)
        self._moved.timeout.connect(self._tell_focus)
        keyboard.echoed.connect(self._echo)
        keyboard.changed.connect(self._follow)
        headphones.changed.connect(self._plug)
        visit.begun.connect(self._begin)
        visit.changed.connect(self._turn)
        for moved in (navigation.changed, navigation.sheetChanged, navigation.stepped, language.changed):
            moved.connect(self._arrival.start)
        for teller in tellers:
            teller.told.connect(self._tell)
        reader.spoke.connect(self._stay)
        window.focusObjectChanged.connect(self._focus)
        window.afterAnimating.connect(self._drawn)

    def close(self) -> None:
        """Let go of the window."""
        self._arrival.stop()
        self._look.stop()
        self._news.stop()
        self._entered.stop()
        self._moved.stop()
        self._window.focusObjectChanged.disconnect(self._focus)
        self._window.afterAnimating.disconnect(self._drawn)

    def tell_there(self, text: str) -> None:
        """Say a sentence after where the visitor is now, also when that is still to be said."""
        self._waiting = text
        if not self._arrival.isActive():
            self._tell_waiting()

    def _plug(self) -> None:
        # The warm spare hears of headphones too, and nobody is there.
        if self._headphones.plugged and self._window.isVisible():
            self._visit.touch()
            self._reader.setOn(True)

    def _begin(self) -> None:
        if self._headphones.plugged:
            self._reader.setOn(True)

    def _turn(self) -> None:
        before, self._phase = self._phase, self._visit.phase
        if self._phase != before:
            self._called = False
            if self._visit.asking or self._visit.ending:
                self._arrival.start()
        elif self._visit.asking and self._visit.secondsLeft <= _LAST_CALL_S and not self._called:
            self._called = True
            self._reader.say(self._reader.words.seconds_left(self._visit.secondsLeft))

    def _arrive(self) -> None:
        # On a busy terminal this may come before focus is there, which would cut short where one is.
        self._keys.settle()
        self._moved.stop()
        # The question is there for seconds: its answers are told with it.
        self._reader.arrive(whole=self._visit.asking)
        self._tell_waiting()
        self._tell_again()

    def _tell(self, text: str) -> None:
        self._newest = text
        self._news.start()
        self._reader.say(text)

    def _tell_again(self) -> None:
        if self._news.isActive():
            self._reader.say(self._newest)

    def _tell_waiting(self) -> None:
        text, self._waiting = self._waiting, ""
        if text:
            self._reader.say(text)

    def _echo(self, name: str) -> None:
        personal = bool(self._keyboard.personal)
        self._reader.start([Piece(name, self._language.code, focused(self._window), personal, key=True)])

    def _follow(self) -> None:
        before, self._field = self._field, str(self._keyboard.field)
        if before and not self._field:
            self._filled = before
            self._entered.start()

    def _tell_filled(self) -> None:
        # Where focus stays in the field, nothing else says what is in it.
        if not self._arrival.isActive():
            self._reader.read_focus(focused(self._window), self._filled, after=True)

    def _focus(self, _: QObject | None) -> None:
        self._entered.stop()
        self._moved.start()

    def _tell_focus(self) -> None:
        if self._theme.focusShown and not self._arrival.isActive():
            self._reader.read_focus(focused(self._window))
            self._tell_again()

    def _stay(self, _: Piece) -> None:
        # Who listens is there; the question whether anybody is must not interrupt a page.
        if self._visit.active and not self._visit.asking and not self._visit.ending:
            self._visit.touch()

    def _drawn(self) -> None:
        if self._reader.on and not self._look.isActive():
            self._look.start()

    def _tell_alerts(self) -> None:
        found = self._reader.alerts()
        for words, said in found.items():
            if words not in self._known:
                self._reader.add(said)
        self._known = set(found)
        self._reader.tell_change()
