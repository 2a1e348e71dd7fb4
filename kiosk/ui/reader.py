"""Reading aloud: what QML shows of it, and what a visitor asks of it."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.headphones import Headphones
from kiosk.ui.language import Language
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.read_window import ReadWindow
from kiosk.ui.recital import Piece, Recital
from kiosk.ui.sound import SoundDevice
from kiosk.ui.speech import Speech
from kiosk.ui.spoken_text import pieces
from kiosk.ui.spoken_words import SpokenWords
from kiosk.ui.theme import Theme
from kiosk.ui.voice import Voice

_log = logging.getLogger(__name__)


@qml_type
class Reader(QObject):
    """Reads the screen aloud; the next visitor starts with it off, at the usual speed and volume."""

    changed = Signal()
    outlineChanged = Signal()
    spoke = Signal(object)

    def __init__(
        self,
        *,
        allowed: bool,
        speech: Speech,
        device: SoundDevice,
        headphones: Headphones,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._works = allowed and speech.available and device.available
        self._broken = False
        self._on = False
        self._curtain = False
        # Whether it was just said that a field is personal: its keys do not say so again.
        self._withheld = False
        self._language = language
        self._headphones = headphones
        self.words = SpokenWords(language, self)
        self._voice = Voice(self.words, self)
        self._voice.tried.connect(self._try_voice)
        self._recital = Recital(speech, device, self._voice.manner, self)
        self._recital.changed.connect(self._follow)
        self._recital.spoke.connect(self.spoke)
        self._recital.failed.connect(self._break)
        headphones.changed.connect(self._hear)
        self._window: ReadWindow | None = None

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether this terminal can speak."""
        return self._works and not self._broken

    @Property(bool, notify=changed)
    def broken(self) -> bool:
        """Whether it could speak, and then failed; the next visit tries again."""
        return self._broken

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether touches are read before they press."""
        return self._on

    @Property(Voice, constant=True)
    def voice(self) -> Voice:
        """How fast and how loud."""
        return self._voice

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        """Whether something is being read, or paused in the middle."""
        return self._recital.speaking

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        """Whether reading waits."""
        return self._recital.paused

    @Property(bool, notify=changed)
    def headphones(self) -> bool:
        """Whether only the visitor hears it."""
        return self._headphones.plugged

    @Property(bool, notify=changed)
    def curtain(self) -> bool:
        """Whether the screen is covered while reading goes on."""
        return self._curtain

    @Property(QRectF, notify=outlineChanged)
    def outline(self) -> QRectF:
        """Where the thing that is read is, in the window; empty when it is nowhere."""
        return self._window.outline if self._window is not None else QRectF()

    @Property(int, notify=changed)
    def position(self) -> int:
        """Which piece is read, from 1; 0 when there is none."""
        return self._recital.position

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many pieces there are."""
        return self._recital.total

    @Slot(bool)
    def setOn(self, on: bool) -> None:
        """Start to read touches, and say how that works; or stop."""
        if on == self._on or (on and not self.available):
            return
        self._on = on
        if self._window is not None:
            self._window.listen(on)
        if on and self._window is not None:
            self.start([*self._own(self.words.welcome(keys=self._window.by_keys)), *self._window.arrive(whole=False)])
        else:
            self._curtain = False
            self._recital.clear()
        self.changed.emit()

    @Slot()
    def readPage(self) -> None:
        """Read the page: its title, its help, and everything on it from where the focus is."""
        if self._window is not None:
            self.start(self._window.page())

    @Slot()
    def repeat(self) -> None:
        """Read the same once more."""
        self._recital.go(0)

    @Slot()
    def pause(self) -> None:
        """Wait with reading."""
        self._recital.pause()

    @Slot()
    def resume(self) -> None:
        """Go on where it waits."""
        self._recital.resume()

    @Slot()
    def previous(self) -> None:
        """Read the piece before this one."""
        self._recital.go(-1)

    @Slot()
    def next(self) -> None:
        """Read the piece after this one."""
        self._recital.go(1)

    @Slot()
    def stop(self) -> None:
        """Be silent; touches are still read."""
        self._recital.silence()

    @Slot()
    def wake(self) -> None:
        """Start because somebody used a key of the audio-pad."""
        self.setOn(True)

    @Slot(bool)
    def setCurtain(self, on: bool) -> None:
        """Cover the screen, which only headphones allow, or show it again."""
        self._curtain = on and self._on and self._headphones.plugged
        self.changed.emit()

    @Slot()
    def reset(self) -> None:
        """Put everything back as it was for the next visitor: off, at the usual speed and volume."""
        self.setOn(False)
        self._voice.reset()

    @Slot(str)
    def say(self, text: str) -> None:
        """Say a sentence that came up, such as an error, after the piece that is being read."""
        self.add(self._own(text))

    def watch(self, window: QQuickWindow, theme: Theme) -> None:
        """Read this window from now on."""
        self._window = ReadWindow(window, theme, self._language, self.words, self)
        self._window.said.connect(self.start)
        self._window.marked.connect(self.outlineChanged)

    def close(self) -> None:
        """End the programs, and let go of the window and of the headphones."""
        self._recital.close()
        self._headphones.close()
        if self._window is not None:
            self._window.close()
            self._window = None

    def arrive(self, *, whole: bool = False) -> None:
        """Say where the visitor is now and, who goes by keys, what has the focus; all that is there if `whole`."""
        if self._window is not None:
            self.start(self._window.arrive(whole=whole))

    def read_focus(self, thing: QObject | None, name: str = "", *, after: bool = False) -> None:
        """Read the control that has the focus, or only the one of this name; at once, or `after` what is being said."""
        if self._on and self._window is not None and (said := self._window.focused(thing, name)):
            (self.add if after else self.start)(said)

    def tell_change(self) -> None:
        """Say how the control that was read last stands now, if that changed since."""
        if self._on and self._window is not None and (state := self._window.change()):
            # After what is being said: why it changed is heard first.
            self.add(self._own(state))

    def alerts(self) -> dict[str, list[Piece]]:
        """Give what appeared by itself, by its words."""
        return self._window.alerts() if self._window is not None else {}

    def start(self, said: Sequence[Piece]) -> None:
        """Say these instead of what is being said; nothing personal on the loudspeaker."""
        if not self._on:
            return
        proper = self._proper(said)
        told = any(piece.personal for piece in proper)
        self._withheld = told or (self._withheld and all(piece.key for piece in said))
        if proper or not said:
            self._recital.start(proper)

    def add(self, said: Sequence[Piece]) -> None:
        """Say these after the piece that is being said."""
        if self._on:
            self._recital.add(self._proper(said))

    def _own(self, text: str) -> list[Piece]:
        return [Piece(words, self._language.code) for words in pieces(text)]

    def _proper(self, said: Sequence[Piece]) -> list[Piece]:
        if self._headphones.plugged:
            return list(said)
        proper: list[Piece] = []
        for piece in said:
            if not piece.personal:
                proper.append(piece)
            elif not (proper and proper[-1].personal) and not (piece.key and self._withheld):
                proper.append(Piece(self.words.personal(), self._language.code, piece.item, personal=True))
        return proper

    def _try_voice(self, words: str) -> None:
        if self._on:
            self._recital.interject(self._own(words))

    def _follow(self) -> None:
        piece = self._recital.piece
        if self._window is not None:
            self._window.mark(piece.item if piece is not None else None)
        self.changed.emit()

    def _hear(self) -> None:
        piece = self._recital.piece
        if not self._headphones.plugged and piece is not None and piece.personal:
            self._recital.clear()
        self.changed.emit()

    def _break(self) -> None:
        _log.warning("reading aloud stopped working; this visit goes on without it")
        self._broken = True
        self.setOn(False)
        self.changed.emit()
