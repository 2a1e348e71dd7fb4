"""The keyboard on the screen: which field it types in, which keys it shows, and what a key does."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.ui.key_layout import ACCENTS, DIGITS, LETTERS, Key, Layout
from kiosk.ui.language import Language
from kiosk.ui.qml_type import qml_type
from kiosk.ui.rows import Rows


@qml_type
class Keyboard(QObject):
    """Fields open it with their name; the field of that name listens to what is typed."""

    changed = Signal()
    typed = Signal(str, arguments=["text"])
    erased = Signal()
    moved = Signal(int, arguments=["step"])
    entered = Signal()

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._field = ""
        self._go_label = ""
        self._shifted = False
        self._digits = False
        self._held: Key | None = None
        self._rows = [Rows(Key, self) for _ in DIGITS]
        self._accents = Rows(Key, self)
        language.changed.connect(self._show)
        self._show()

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        """Whether it is on the screen."""
        return bool(self._field)

    @Property(str, notify=changed)
    def field(self) -> str:
        """The objectName of the field it types in, or empty."""
        return self._field

    @Property(bool, notify=changed)
    def shifted(self) -> bool:
        """Whether the next letter is a capital."""
        return self._shifted

    @Property(str, notify=changed)
    def held(self) -> str:
        """The key whose accents are offered, or empty."""
        return self._held.code if self._held else ""

    @Property(Rows, constant=True)
    def row1(self) -> Rows:
        """The keys of the top row."""
        return self._rows[0]

    @Property(Rows, constant=True)
    def row2(self) -> Rows:
        """The keys of the second row."""
        return self._rows[1]

    @Property(Rows, constant=True)
    def row3(self) -> Rows:
        """The keys of the third row."""
        return self._rows[2]

    @Property(Rows, constant=True)
    def row4(self) -> Rows:
        """The keys of the bottom row."""
        return self._rows[3]

    @Property(Rows, constant=True)
    def accents(self) -> Rows:
        """The accents of the key that is held."""
        return self._accents

    @Slot(str, str)
    def open(self, field: str, goLabel: str) -> None:
        """Type in the field of this name; `goLabel` is the word on the filled key."""
        self._field, self._go_label = field, goLabel
        self._shifted = self._digits = False
        self._show()

    @Slot()
    def close(self) -> None:
        """Go away; what was typed stays."""
        self._field, self._held = "", None
        self._show()

    @Slot(str)
    def hold(self, code: str) -> None:
        """Offer the accents of a key; they stay until one is touched, or another key."""
        if code in ACCENTS:
            self._held = Key(code=code)
            self._show()

    @Slot(str)
    def press(self, code: str) -> None:
        """Do what a key does."""
        self._held = None
        match code:
            case "shift":
                self._shifted = not self._shifted
            case "digits" | "letters":
                self._digits = code == "digits"
            case "erase":
                self.erased.emit()
            case "left" | "right":
                self.moved.emit(-1 if code == "left" else 1)
            case "close":
                self.close()
            case "enter" | "go":
                self.entered.emit()
                self.close()
            case _:
                self.typed.emit(" " if code == "space" else self._cased(code))
                self._shifted = False
        self._show()

    def _cased(self, text: str) -> str:
        return text.upper() if self._shifted else text

    def _show(self) -> None:
        layout: Layout = DIGITS if self._digits else LETTERS[str(self._language.code)]
        for rows, keys in zip(self._rows, layout, strict=True):
            rows.show([self._labelled(key) for key in keys])
        letters = ACCENTS.get(self._held.code, "") if self._held else ""
        self._accents.show([Key(code=letter, label=self._cased(letter)) for letter in letters])
        self.changed.emit()

    def _labelled(self, key: Key) -> Key:
        match key.code:
            case "space":
                return replace(key, label=self.tr("space"))
            case "close":
                return replace(key, label=self.tr("Close"))
            case "go":
                return replace(key, label=self._go_label)
        return replace(key, label=self._cased(key.label), hint=self._cased(key.hint)) if len(key.code) == 1 else key
