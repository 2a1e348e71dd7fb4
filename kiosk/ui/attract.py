"""The doors while nobody touches them: a greeting in one language after another, and nothing that burns in."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle

from PySide6.QtCore import QObject, QTimer, QTranslator, Signal

from kiosk.ui import BUILD
from kiosk.ui.brand import Brand
from kiosk.ui.conventions import CONVENTIONS
from kiosk.ui.language import GREETED
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.tokens import TOKENS
from kiosk.ui.visit_controller import VisitController

_PAGE = "DoorsPage"
_TITLE = "Welcome. Where do you want to go?"
_LINE = "Touch a door. It is free, and you can take your time."
# Round the place where things belong, in steps of `frameShift`.
_PLACES = ((0, 0), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """Milliseconds without a touch before the greeting alternates, of one greeting, and between two places."""

    after_ms: int = TOKENS["time"]["attractAfter"]
    greeting_ms: int = TOKENS["time"]["greeting"]
    shift_ms: int = TOKENS["time"]["shift"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Greeting:
    """The two lines above the doors, in one language."""

    code: str
    title: str
    line: str

    @classmethod
    def read(cls, code: str, own: str) -> "Greeting":
        """Take the lines from the compiled translation, English ones from the source; `own` is the operator's."""
        translator = QTranslator()
        translator.load(str(BUILD / "i18n" / f"kiosk_{code}.qm"))
        return cls(
            code=code,
            title=own or translator.translate(_PAGE, _TITLE) or _TITLE,
            line=translator.translate(_PAGE, _LINE) or _LINE,
        )


@qml_type
class Attract(QObject):
    """`turned` says that another greeting is due; `moved` that the frame stands elsewhere and the street differs."""

    changed = Signal()
    turned = Signal()
    moved = Signal()

    def __init__(
        self,
        visit: VisitController,
        navigation: Navigation,
        brand: Brand,
        rest: Rest | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        rest = rest or Rest()
        self._visit = visit
        self._navigation = navigation
        self._greetings: Iterator[Greeting] = cycle(Greeting.read(code, brand.greeting_in(code)) for code in GREETED)
        self._greeting = next(self._greetings)
        self._on = False
        self._moves = 0
        self._waiting = QTimer(self, singleShot=True, interval=rest.after_ms)
        self._waiting.timeout.connect(self._begin)
        self._turning = QTimer(self, interval=rest.greeting_ms)
        self._turning.timeout.connect(self._turn)
        self._moving = QTimer(self, interval=rest.shift_ms)
        self._moving.timeout.connect(self._move)
        visit.touched.connect(self.wait)
        visit.changed.connect(self._look)
        navigation.changed.connect(self.wait)
        navigation.sheetChanged.connect(self.wait)

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether the greeting alternates."""
        return self._on

    @Property(str, notify=turned)
    def title(self) -> str:
        """The greeting that is due."""
        return self._greeting.title

    @Property(str, notify=turned)
    def line(self) -> str:
        """The line below it."""
        return self._greeting.line

    @Property(bool, notify=turned)
    def rightToLeft(self) -> bool:
        """Whether the greeting starts at the right."""
        return CONVENTIONS[self._greeting.code].locale.textDirection().name == "RightToLeft"

    @Property(int, notify=moved)
    def across(self) -> int:
        """Steps that the frame stands to the right of its place: -1, 0 or 1."""
        return _PLACES[self._moves % len(_PLACES)][0]

    @Property(int, notify=moved)
    def down(self) -> int:
        """Steps that the frame stands below its place: -1, 0 or 1."""
        return _PLACES[self._moves % len(_PLACES)][1]

    @Property(int, notify=moved)
    def moves(self) -> int:
        """How often the frame moved: another street stands behind the doors each time."""
        return self._moves

    @Property(bool, notify=moved)
    def darker(self) -> bool:
        """Whether large fields of colour are darker, every other time."""
        return self._moves % 2 == 1

    def wait(self) -> None:
        """Start to wait: the screen came up, or somebody touched it."""
        self._show(False)
        self._waiting.start()

    def _begin(self) -> None:
        if self._navigation.home and not self._navigation.sheet and not self._visit.asking and not self._visit.ending:
            self._show(True)
            self._turn()

    def _look(self) -> None:
        if self._visit.asking or self._visit.ending:
            self._show(False)

    def _show(self, on: bool) -> None:
        if on == self._on:
            return
        self._on = on
        for timer in (self._turning, self._moving):
            timer.start() if on else timer.stop()
        self.changed.emit()

    def _turn(self) -> None:
        self._greeting = next(self._greetings)
        self.turned.emit()

    def _move(self) -> None:
        self._moves += 1
        self.moved.emit()
