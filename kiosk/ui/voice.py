"""How it sounds when the screen is read aloud: how fast and how loud."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.speech import SPEEDS, Manner
from kiosk.ui.spoken_words import SpokenWords

_USUAL_SPEED, _USUAL_VOLUME = "normal", 50
_STEP = 10
_SOFTEST = 10
_LOUDEST = 100


@qml_type
class Voice(QObject):
    """The visitor's choices; `tried` brings the words in which one of them is heard at once.

    The mixer of the machine is never touched: how loud and how fast is how espeak-ng makes the sound.
    """

    changed = Signal()
    tried = Signal(str)

    def __init__(self, words: SpokenWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._speed = _USUAL_SPEED
        self._volume = _USUAL_VOLUME

    @Property(str, notify=changed)
    def speed(self) -> str:
        """How fast: slow, normal or fast."""
        return self._speed

    @Property(int, notify=changed)
    def volume(self) -> int:
        """How loud, 10 to 100."""
        return self._volume

    @Slot(str)
    def useSpeed(self, speed: str) -> None:
        """Read slower or faster, and let it be heard."""
        if speed in SPEEDS and speed != self._speed:
            self._speed = speed
            self._try(self._words.speed(speed))

    @Slot()
    def louder(self) -> None:
        """Read louder, and let it be heard."""
        self._use_volume(self._volume + _STEP)

    @Slot()
    def softer(self) -> None:
        """Read softer, never so soft that it seems broken."""
        self._use_volume(self._volume - _STEP)

    def reset(self) -> None:
        """Sound as usual for the next visitor."""
        self._speed, self._volume = _USUAL_SPEED, _USUAL_VOLUME
        self.changed.emit()

    def manner(self, language: str) -> Manner:
        """Give how words of a language are said now."""
        return Manner(language, self._speed, self._volume)

    def _use_volume(self, volume: int) -> None:
        self._volume = max(_SOFTEST, min(_LOUDEST, volume))
        self._try(self._words.volume(self._volume))

    def _try(self, words: str) -> None:
        self.changed.emit()
        self.tried.emit(words)
