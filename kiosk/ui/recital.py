"""What is being read: pieces one after another, with a way back, forward, and a pause."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQuick import QQuickItem

from kiosk.errors import EnvironmentFault
from kiosk.ui.sound import SoundDevice
from kiosk.ui.speech import Manner, Speech

# A breath between two pieces.
_BREATH_MS = 150


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one language; `item` is what they stand on, a `key` or not; `personal` words are for headphones only."""

    words: str
    language: str
    item: QQuickItem | None = None
    personal: bool = False
    key: bool = False


class Recital(QObject):
    """Says pieces in their order. `spoke` brings each one before it is heard; `failed` comes when nothing can be said.

    The pieces stay after the last one, so that they can be said again.
    """

    changed = Signal()
    spoke = Signal(object)
    failed = Signal()

    def __init__(
        self,
        speech: Speech,
        device: SoundDevice,
        manner: Callable[[str], Manner],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._speech = speech
        self._device = device
        self._manner = manner
        self._pieces: list[Piece] = []
        self._at = -1
        self._breath = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._breath.timeout.connect(self._say)
        self.speaking = False
        self.paused = False

    @property
    def piece(self) -> Piece | None:
        """The piece that is said, or was said last."""
        return self._pieces[self._at] if 0 <= self._at < len(self._pieces) else None

    @property
    def position(self) -> int:
        """Its number, from 1."""
        return self._at + 1

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self._pieces)

    def start(self, pieces: Sequence[Piece]) -> None:
        """Say these instead of what is being said."""
        self.silence()
        self._pieces = list(pieces)
        self._go(0)

    def add(self, pieces: Sequence[Piece]) -> None:
        """Say these as soon as the piece that is being said is over."""
        if not self.speaking:
            self.start(pieces)
            return
        self._pieces[self._at + 1 : self._at + 1] = pieces
        self.changed.emit()

    def interject(self, pieces: Sequence[Piece]) -> None:
        """Say these at once, then the piece that is being said anew."""
        if not self.speaking or self.paused:
            self.start(pieces)
            return
        self._hush()
        self._pieces[self._at : self._at] = pieces
        self._go(self._at)

    def go(self, steps: int) -> None:
        """Say the piece so many further, or back; 0 says the same again."""
        if self._pieces:
            self.silence()
            self._go(min(max(0, self._at + steps), len(self._pieces) - 1))

    def pause(self) -> None:
        """Stop in the middle."""
        if self.speaking and not self.paused:
            self._hush()
            self.paused = True
            self.changed.emit()

    def resume(self) -> None:
        """Say the piece that was interrupted from its beginning: half a sentence is hard to follow."""
        if self.paused:
            self.paused = False
            self._go(self._at)

    def silence(self) -> None:
        """Stop; the pieces stay."""
        if self.speaking:
            self._hush()
            self.speaking = self.paused = False
            self.changed.emit()

    def clear(self) -> None:
        """Stop and forget."""
        self._pieces, self._at = [], -1
        self._hush()
        self.speaking = self.paused = False
        self.changed.emit()

    def close(self) -> None:
        """Let go of the voice and the device."""
        self._breath.stop()
        self._speech.close()
        self._device.close()

    def _hush(self) -> None:
        self._breath.stop()
        self._speech.stop()
        self._device.stop()

    def _go(self, at: int) -> None:
        self.speaking = at < len(self._pieces)
        if self.speaking:
            self._at = at
            self._say()
        self.changed.emit()

    def _say(self) -> None:
        piece = self._pieces[self._at]
        self._speech.make(piece.words, self._manner(piece.language), self._play, self._fail)

    def _play(self, sound: bytes) -> None:
        self.spoke.emit(self._pieces[self._at])
        self._device.play(sound, self._next, self._fail)

    def _next(self) -> None:
        if self._at + 1 < len(self._pieces):
            self._at += 1
            self._breath.start()
        else:
            self.speaking = False
        self.changed.emit()

    def _fail(self, _: EnvironmentFault) -> None:
        self.clear()
        self.failed.emit()
