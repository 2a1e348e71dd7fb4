"""The keyboards of the languages: every letter can be typed, and every key is wide enough, on every panel."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QFontMetricsF, QGuiApplication

from kiosk.config import LANGUAGES
from kiosk.ui.alphabets import ALPHABETS
from kiosk.ui.fonts import load_fonts
from kiosk.ui.key_layout import ACTIONS, Key
from kiosk.ui.keyboard import Keyboard
from kiosk.ui.language import Language
from kiosk.ui.panel import Panel
from kiosk.ui.theme import Look, Theme
from kiosk.ui.tokens import TEXT_SCALES, TOKENS

# The main exemplar characters of CLDR 45, and the hamza forms of Arabic without vowel signs.
WRITTEN = {
    "nl": "aáäbcdeéëfghiíïjklmnoóöpqrstuúüvwxyz",
    "fr": "aàâæbcçdeéèêëfghiîïjklmnoôœpqrstuùûüvwxyÿz",
    "en": "abcdefghijklmnopqrstuvwxyz",
    "de": "aäbcdefghijklmnoöpqrsßtuüvwxyz",
    "es": "aábcdeéfghiíjklmnñoópqrstuúüvwxyz",
    "pl": "aąbcćdeęfghijklłmnńoóprsśtuwyzźż",
    "ro": "aăâbcdefghiîjklmnopqrsștțuvwxyz",
    "tr": "abcçdefgğhıijklmnoöprsştuüvyz",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя",
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويى",
}
PANELS = {
    "landscape": Panel(width=1920, height=1080, diagonal_inch=24),
    "desk": Panel(width=1920, height=1080, diagonal_inch=15.6),
    "portrait": Panel(width=1080, height=1920, diagonal_inch=24),
    "tall": Panel(width=1080, height=1920, diagonal_inch=32),
    "narrow": Panel(width=1080, height=1920, diagonal_inch=15.6),
    "small": Panel(width=1280, height=1024, diagonal_inch=19),
    "handy": Panel(width=1280, height=1024, diagonal_inch=15),
}
PAGES: tuple[tuple[str, ...], ...] = ((), ("further",), ("further", "further"), ("digits",), ("order",), ("script",))
Make = Callable[..., tuple[Keyboard, Theme]]


@pytest.fixture
def make(generated: object, qapp: QGuiApplication) -> Iterator[Make]:
    load_fonts()
    made: list[Language] = []

    def keyboard(language: str = "nl", panel: str = "landscape", text: float = 1) -> tuple[Keyboard, Theme]:
        made.append(Language(language))
        theme = Theme(PANELS[panel])
        theme.show(Look(text_scale=text))
        board = Keyboard(made[-1], theme)
        board.open("field", "")
        return board, theme

    yield keyboard
    for one in made:
        one.close()


def rows(keyboard: Keyboard) -> list[list[Key]]:
    return [list(row.rows) for row in keyboard.rows if row.rows]


def codes(keyboard: Keyboard) -> list[str]:
    return [key.code for row in rows(keyboard) for key in row]


def key(keyboard: Keyboard, code: str) -> Key:
    return next(key for row in rows(keyboard) for key in row if key.code == code)


def test_every_language_has_an_alphabet() -> None:
    assert set(ALPHABETS) == set(LANGUAGES) == set(WRITTEN)


@pytest.mark.parametrize("by_alphabet", [False, True])
@pytest.mark.parametrize("language", WRITTEN)
def test_every_letter_can_be_typed_by_touching_at_most_two_keys_before_it(
    make: Make, language: str, by_alphabet: bool
) -> None:
    keyboard, _ = make(language)
    typed: list[str] = []
    keyboard.typed.connect(typed.append)
    if by_alphabet:
        keyboard.press("order")
    for letter in WRITTEN[language]:
        for _ in range(2):
            if letter not in codes(keyboard):
                keyboard.press("further")
        assert letter in codes(keyboard), letter
        keyboard.press(letter)
        if "letters" in codes(keyboard):
            keyboard.press("letters")
    assert "".join(typed) == WRITTEN[language]


@pytest.mark.parametrize("language", WRITTEN)
def test_both_orders_have_the_same_letters(language: str) -> None:
    alphabet = ALPHABETS[language]
    assert set("".join(alphabet.in_order())) == set("".join(alphabet.rows))
    assert len(alphabet.ordered) == len(set(alphabet.ordered))


@pytest.mark.parametrize("language", ["ar", "uk", "bg"])
def test_another_script_has_a_key_to_latin_letters_and_back(make: Make, language: str) -> None:
    keyboard, _ = make(language)
    own = codes(keyboard)
    assert key(keyboard, "script").label == "abc"
    keyboard.press("script")
    assert set(WRITTEN["en"]) <= set(codes(keyboard))
    keyboard.press("script")
    assert codes(keyboard) == own


@pytest.mark.parametrize("language", ["nl", "tr", "pl"])
def test_latin_letters_need_no_such_key(make: Make, language: str) -> None:
    assert "script" not in codes(make(language)[0])


@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("language", WRITTEN)
def test_keys_are_wide_enough_for_a_finger_and_for_what_stands_on_them(make: Make, language: str, panel: str) -> None:
    for text in (TEXT_SCALES[0], TEXT_SCALES[-1]):
        for kind in ("text", "email", "number"):
            keyboard, theme = make(language, panel, text)
            for page in PAGES:
                keyboard.open("field", "Rechercher", kind)
                for code in page:
                    if code in codes(keyboard):
                        keyboard.press(code)
                check(keyboard, theme)


def check(keyboard: Keyboard, theme: Theme) -> None:
    panel = theme.panel
    margin = theme.px(TOKENS["layout"][panel.layout]["margin"])
    gap = int(str(theme.property("touchGap")))
    assert gap >= panel.mm(2.54)
    assert theme.px(TOKENS["size"]["keyHeight"]) >= panel.mm(12.7)
    assert len(rows(keyboard)) <= keyboard.rowCount
    for row in rows(keyboard):
        wide = sum(key.width for key in row) + gap * (len(row) - 1)
        assert wide <= panel.width - 2 * margin + 0.5, [key.label for key in row]
        for one in row:
            assert one.width >= panel.mm(12.7), one
            assert lettering(keyboard, theme, one) <= one.width, one


def lettering(keyboard: Keyboard, theme: Theme, key: Key) -> float:
    letter = len(key.label) == 1 and key.look != "go"
    font = theme.fontOf(*(("key", keyboard.letterScale) if letter else ("button", keyboard.wordScale)))
    width = QFontMetricsF(font).tightBoundingRect(key.label).width()
    return width + (theme.px(TOKENS["icon"]["iconLarge"]) if key.icon and key.label else 0)


def test_large_text_has_larger_letters(make: Make) -> None:
    usual, large = make(text=1)[0], make(text=1.8)[0]
    assert large.letterScale > 1.3 * usual.letterScale
    assert large.wordScale > usual.wordScale


def test_a_panel_too_narrow_for_a_row_gets_more_rows(make: Make) -> None:
    usual, narrow = make("uk", "portrait")[0], make("uk", "narrow")[0]
    assert len(rows(narrow)) > len(rows(usual))
    assert set(codes(narrow)) == set(codes(usual))


def test_a_mail_address_is_typed_in_latin_letters_with_its_own_keys(make: Make) -> None:
    keyboard, _ = make("uk")
    keyboard.open("mail", "", "email")
    assert {"@", ".", ".be", ".com", "-", "_", *WRITTEN["en"]} <= set(codes(keyboard))
    assert "space" not in codes(keyboard)
    typed: list[str] = []
    keyboard.typed.connect(typed.append)
    for code in ("n", "@", "a", ".be"):
        keyboard.press(code)
    assert "".join(typed) == "n@a.be"


def test_a_number_is_typed_on_digits_with_123_on_top(make: Make) -> None:
    keyboard, _ = make("ar")
    keyboard.open("phone", "", "number")
    assert [key.label for key in rows(keyboard)[0][:3]] == ["1", "2", "3"]
    assert set(codes(keyboard)) - ACTIONS == set("0123456789+-/,.")


@pytest.mark.parametrize(
    ("language", "letter", "capital"), [("tr", "i", "İ"), ("tr", "ı", "I"), ("nl", "i", "I"), ("de", "ß", "ẞ")]
)
def test_capitals_are_those_of_the_language_and_last_one_letter(
    make: Make, language: str, letter: str, capital: str
) -> None:
    keyboard, _ = make(language)
    typed: list[str] = []
    keyboard.typed.connect(typed.append)
    keyboard.press("shift")
    assert key(keyboard, letter).label == capital
    keyboard.press(letter)
    keyboard.press(letter)
    assert typed == [capital, letter]


def test_keys_say_their_names(make: Make) -> None:
    keyboard, _ = make("nl")
    assert key(keyboard, "erase").spoken == "wis"
    assert key(keyboard, "space").spoken == "spatie"
    assert key(keyboard, "é").spoken == "é"
    keyboard.hold("e")
    assert key(keyboard, "ê").spoken == "e met dakje"
    keyboard.press("letters")
    keyboard.press("shift")
    assert key(keyboard, "a").spoken == "hoofdletter a"
    keyboard.press("digits")
    assert key(keyboard, "@").spoken == "apenstaartje"
    keyboard, _ = make("de")
    assert key(keyboard, "ü").spoken == "ü"
    for language in WRITTEN:
        keyboard, _ = make(language)
        for page in PAGES:
            for code in page:
                if code in codes(keyboard):
                    keyboard.press(code)
            assert all(key.spoken for row in rows(keyboard) for key in row)


def test_the_language_changes_the_letters_and_the_order_stays(make: Make) -> None:
    keyboard, _ = make("nl")
    language: Language = keyboard._language
    keyboard.press("order")
    language.use("uk")
    assert codes(keyboard)[:3] == ["а", "б", "в"]
    keyboard.press("order")
    assert codes(keyboard)[:3] == ["й", "ц", "у"]
