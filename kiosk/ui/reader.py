"""Reading aloud: what QML shows of it, and what a visitor asks of it."""

from PySide6.QtCore import QObject, QRectF, Signal, Slot

from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

SPEEDS = ("slow", "normal", "fast")
_USUAL_VOLUME = 60
_STEP = 10
_SOFTEST = 10
_LOUDEST = 100


@qml_type
class Reader(QObject):
    """Reads the screen aloud; the next visitor starts with it off, at the usual speed and volume."""

    changed = Signal()
    outlineChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = False
        self._speed = "normal"
        self._volume = _USUAL_VOLUME
        self._paused = False
        self._headphones = False
        self._curtain = False
        self._outline = QRectF()

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether this terminal can speak."""
        return False

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether touches are read before they press."""
        return self._on

    @Property(str, notify=changed)
    def speed(self) -> str:
        """How fast: slow, normal or fast."""
        return self._speed

    @Property(int, notify=changed)
    def volume(self) -> int:
        """How loud, 10 to 100."""
        return self._volume

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        """Whether something is being read, or paused in the middle."""
        return False

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        """Whether reading waits."""
        return self._paused

    @Property(bool, notify=changed)
    def headphones(self) -> bool:
        """Whether only the visitor hears it."""
        return self._headphones

    @Property(bool, notify=changed)
    def curtain(self) -> bool:
        """Whether the screen is covered while reading goes on."""
        return self._curtain

    @Property(QRectF, notify=outlineChanged)
    def outline(self) -> QRectF:
        """Where the thing that is read is, in the window; empty when it is nowhere."""
        return self._outline

    @Property(int, notify=changed)
    def position(self) -> int:
        """Which piece is read, from 1; 0 when nothing is."""
        return 0

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many pieces there are."""
        return 0

    @Slot(bool)
    def setOn(self, on: bool) -> None:
        """Start to read touches, or stop."""
        self._on = on
        self.changed.emit()

    @Slot(str)
    def useSpeed(self, speed: str) -> None:
        """Read slower or faster."""
        self._speed = speed if speed in SPEEDS else "normal"
        self.changed.emit()

    @Slot()
    def louder(self) -> None:
        """Read louder."""
        self._volume = min(_LOUDEST, self._volume + _STEP)
        self.changed.emit()

    @Slot()
    def softer(self) -> None:
        """Read softer, never so soft that it seems broken."""
        self._volume = max(_SOFTEST, self._volume - _STEP)
        self.changed.emit()

    @Slot()
    def readPage(self) -> None:
        """Read the page: its title, its help, and everything on it."""

    @Slot()
    def repeat(self) -> None:
        """Read the same once more."""

    @Slot()
    def pause(self) -> None:
        """Wait with reading."""

    @Slot()
    def resume(self) -> None:
        """Go on where it waits."""

    @Slot()
    def previous(self) -> None:
        """Read the piece before this one."""

    @Slot()
    def next(self) -> None:
        """Read the piece after this one."""

    @Slot()
    def stop(self) -> None:
        """Be silent; touches are still read."""

    @Slot()
    def wake(self) -> None:
        """Start because somebody used a key of the audio-pad."""

    @Slot(bool)
    def setCurtain(self, on: bool) -> None:
        """Cover the screen, which only headphones allow, or show it again."""
        self._curtain = on and self._headphones
        self.changed.emit()

    @Slot(str)
    def say(self, text: str) -> None:
        """Say a sentence that came up, such as an error."""
