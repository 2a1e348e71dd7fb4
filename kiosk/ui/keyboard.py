"""The keyboard on the screen: which field it types in, which keys it shows, and what a key does."""

from dataclasses import replace
from itertools import zip_longest

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQuick import QQuickItem

from kiosk.ui.alphabets import ALPHABETS, Alphabet
from kiosk.ui.focus_place import scroll_to
from kiosk.ui.key_fit import KeyFit
from kiosk.ui.key_layout import ACTIONS, Key, Setting, numbers, sheet
from kiosk.ui.key_words import KeyWords
from kiosk.ui.language import Language
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import TOKENS

# On the narrowest panel: three of letters, one of what did not fit in them, two of tools, and the space bar.
_MOST_ROWS = 7


@qml_type
class Keyboard(QObject):
    """Fields open it with their name; the field of that name listens to what is typed.

    `retyped` takes the place of the letter that was typed last; `echoed` brings the name of what a real keyboard typed.
    A field stays open while a real keyboard types in it; the keys of the screen are then hidden.
    """

    changed = Signal()
    typed = Signal(str, arguments=["text"])
    retyped = Signal(str, arguments=["text"])
    erased = Signal()
    moved = Signal(int, arguments=["step"])
    entered = Signal()
    echoed = Signal(str)

    def __init__(self, language: Language, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language, self._theme = language, theme
        self._words = KeyWords(self)
        self._fit = KeyFit(theme, self._worded)
        self._field = self._go = ""
        self._shown = self._personal = self._shifted = False
        self._setting = Setting(alphabet=ALPHABETS[language.code])
        self._lettering = (1.0, 0.0)
        self._rows = [Rows(Key, self) for _ in range(_MOST_ROWS)]
        self._most_rows = 0
        language.changed.connect(self._follow)
        theme.reflowed.connect(self._measure)
        self._show()

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        """Whether a field is being filled."""
        return bool(self._field)

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether its keys are on the screen."""
        return self._shown

    @Property(str, notify=changed)
    def field(self) -> str:
        """The objectName of the field that is being filled, or empty."""
        return self._field

    @Property(bool, notify=changed)
    def personal(self) -> bool:
        """Whether what is typed is for headphones only."""
        return self._personal

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """Whether the letters on the keys are written from right to left."""
        return self._setting.shown.right_to_left

    @Property("QVariantList", constant=True)
    def rows(self) -> list[Rows]:
        """The rows of keys, from top to bottom; those that are not needed have no keys."""
        return self._rows

    @Property(int, notify=changed)
    def rowCount(self) -> int:
        """How many rows the letters need; with fewer, the keyboard stays as high."""
        return self._most_rows

    @Property(float, notify=changed)
    def letterScale(self) -> float:
        """How much larger than usual letters are."""
        return self._lettering[0]

    @Property(float, notify=changed)
    def letterDrop(self) -> float:
        """How far below the middle of a key the line is on which its letter stands."""
        return self._lettering[1]

    @Property(float, notify=changed)
    def wordScale(self) -> float:
        """How much larger than usual the words on keys are."""
        return self._fit.word_scale

    @Slot(str, str)
    @Slot(str, str, str)
    @Slot(str, str, str, bool)
    def open(self, field: str, goLabel: str, kind: str = "text", personal: bool = False) -> None:
        """Fill the field of this name: text, email or number.

        `goLabel` is the word on the filled key of a search; without, it says Done.
        """
        self._field, self._go, self._personal = field, goLabel, personal
        self._shown, self._shifted = True, False
        self._set(kind=kind, page="letters", held="")

    @Slot(str)
    def rename(self, goLabel: str) -> None:
        """Write the word on the filled key in another language."""
        self._go = goLabel
        self._show()

    @Slot()
    def close(self) -> None:
        """Go away; what was typed stays."""
        self._field, self._shown, self._personal = "", False, False
        self._set(page="letters", held="")

    @Slot()
    def rest(self) -> None:
        """Hide the keys: a real keyboard is used."""
        if self._shown:
            self._shown = False
            self.changed.emit()

    @Slot(str)
    def echo(self, letter: str) -> None:
        """Name a letter that a real keyboard wrote, as the key of the screen would; empty when it erased."""
        if not letter.strip():
            self.echoed.emit(self._words.action("space" if letter else "erase"))
            return
        alphabet = self._setting.shown
        small = next((small for small in alphabet.letters if alphabet.capital(small) == letter), letter.lower())
        self.echoed.emit(self._named(small, capital=small != letter))

    @Slot(str)
    def hold(self, code: str) -> None:
        """Type a letter, for whose hand is slow, and offer what looks like it instead."""
        self.typed.emit(self._cased(code))
        self._set(held=code)

    @Slot(str)
    def press(self, code: str) -> None:
        """Do what a key does."""
        match code:
            case "shift":
                self._shifted = not self._shifted
                self._show()
            case "digits" | "letters":
                self._set(page=code, held="")
            case "further":
                page = self._setting.page
                self._set(page=str(int(page) + 1) if page.isdigit() else "0", held="")
            case "order":
                self._set(by_alphabet=not self._setting.by_alphabet, page="letters", held="")
            case "script":
                self._set(latin=not self._setting.latin, page="letters", held="")
            case "erase":
                self.erased.emit()
                self._let_go()
            case "left" | "right":
                self.moved.emit(-1 if code == "left" else 1)
                self._let_go()
            case "close":
                self.close()
            case "enter" | "go":
                self.entered.emit()
                self.close()
            case _:
                self._type(code)

    @Slot(QQuickItem)
    def reveal(self, field: QQuickItem) -> None:
        """Bring a field into view, where the keys leave room for it."""
        scroll_to(field, self._theme.px(TOKENS["space"]["space3"]))

    def _type(self, code: str) -> None:
        setting = self._setting
        instead = bool(setting.held) and code in setting.offered
        (self.retyped if instead else self.typed).emit(" " if code == "space" else self._cased(code))
        again = self._shifted or setting.held or setting.page.isdigit()
        self._shifted = False
        if again:
            self._set(page="letters" if setting.page.isdigit() else setting.page, held="")

    def _let_go(self) -> None:
        if self._setting.held:
            self._set(held="")

    def _cased(self, text: str) -> str:
        return self._setting.shown.capital(text) if self._shifted and len(text) == 1 else text

    def _follow(self) -> None:
        self._set(alphabet=ALPHABETS[self._language.code], latin=False, page="letters", held="")

    def _set(self, **choices: str | bool | Alphabet) -> None:
        self._setting = replace(self._setting, **choices)  # type: ignore[arg-type]
        self._show()

    def _measure(self) -> None:
        self._fit = KeyFit(self._theme, self._worded)
        self._show()

    def _show(self) -> None:
        number = self._setting.kind == "number"
        keys = self._fit.in_columns(numbers()) if number else self._fit.arranged(sheet(self._setting))
        self._lettering = self._fit.letters(keys)
        # Pages with fewer rows keep the keyboard as high as its letters made it.
        usual = self._setting.page == "letters" and not self._setting.held
        self._most_rows = len(keys) if usual else max(self._most_rows, len(keys))
        for row, shown in zip_longest(reversed(self._rows), reversed(keys), fillvalue=()):
            row.show(shown)  # type: ignore[union-attr]
        self.changed.emit()

    def _worded(self, key: Key) -> Key:
        match key.code:
            case "go":
                icon = "magnifying-glass" if self._go else "check"
                word = self._go or self._words.action("go")
                return replace(key, label=word, spoken=word, icon=icon)
            case "space" | "close":
                word = self._words.action(key.code)
                return replace(key, label=word, spoken=word)
            case "shift":
                return replace(key, spoken=self._words.action("shift"), on=self._shifted)
            case code if code in ACTIONS:
                return replace(key, spoken=self._words.action(code))
        letter = self._cased(key.code)
        name = self._named(key.code, capital=letter != key.code)
        return replace(key, label=letter, spoken=name, hint=self._cased(key.hint) if key.hint else "")

    def _named(self, code: str, *, capital: bool) -> str:
        name = self._words.sign(code)
        if code not in self._setting.alphabet.letters and len(name) == 1:
            name = self._words.letter(name)
        return self._words.capital(name) if capital else name
