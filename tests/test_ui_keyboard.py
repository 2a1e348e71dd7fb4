"""The keyboard of the screen: touched by fingers, and put away when a real one types."""

import unicodedata
from collections.abc import Callable

import pytest
from fields import place, real_keys, text_of, typing_in
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Q_ARG, QEvent, QMetaObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from touched_screen import _DEVICES, TouchedScreen

from kiosk.ui.alphabets import ALPHABETS
from kiosk.ui.key_layout import Key
from kiosk.ui.tokens import TOKENS

Screen = Callable[..., TouchedScreen]
# Letters of a word that people would search, and where they stand: on letters, or after the key with accents.
WORDS = {
    "nl": "café",
    "fr": "vélo",
    "en": "work",
    "de": "küche",
    "es": "niña",
    "pl": "żółw",
    "ro": "țară",
    "tr": "ısıtıcı",
    "uk": "їжак",
    "bg": "щъка",
    "ar": "عمل",
}


@pytest.fixture
def gallery(screen: Screen) -> TouchedScreen:
    return screen(gallery=True)


def test_a_word_of_every_language_is_typed_by_touch(gallery: TouchedScreen) -> None:
    for language, word in WORDS.items():
        gallery.kiosk.language.use(language)
        gallery.item("field").setProperty("text", "")
        typing_in(gallery)
        gallery.type(word)
        assert text_of(gallery) == word


def test_a_letter_with_an_accent_takes_two_touches_and_no_holding(gallery: TouchedScreen) -> None:
    typing_in(gallery)
    gallery.tap("key-further")
    gallery.tap("accent-ô")
    assert gallery.sees("key-o")
    gallery.tap("key-further")
    gallery.tap("key-further")
    gallery.tap("accent-ş")
    gallery.tap("key-shift")
    gallery.tap("key-further")
    gallery.tap("accent-ë")
    assert text_of(gallery) == "ôşË"


def test_holding_a_key_types_it_and_offers_what_looks_like_it_instead(gallery: TouchedScreen) -> None:
    typing_in(gallery)
    gallery.touch(gallery.middle("key-e"), gallery.middle("key-e"), hold_ms=500)
    assert text_of(gallery) == "e"
    gallery.tap("accent-ë")
    assert text_of(gallery) == "ë"
    assert not gallery.sees("accent-ë")
    gallery.touch(gallery.middle("key-e"), gallery.middle("key-e"), hold_ms=500)
    gallery.tap("key-k")
    assert text_of(gallery) == "ëek"
    gallery.item("field").setProperty("maximumLength", 3)
    gallery.touch(gallery.middle("key-e"), gallery.middle("key-e"), hold_ms=500)
    gallery.tap("accent-é")
    assert text_of(gallery) == "ëek"


def test_no_key_repeats_while_it_is_held(gallery: TouchedScreen) -> None:
    typing_in(gallery)
    gallery.type("kkkk")
    gallery.touch(gallery.middle("key-erase"), gallery.middle("key-erase"), hold_ms=2300)
    assert text_of(gallery) == "kkk"


def test_a_hand_that_shakes_types_one_letter(gallery: TouchedScreen) -> None:
    # A machine that is busy may need longer between two touches than a hand that shakes.
    gallery.kiosk.access.setMoreTime(True)
    typing_in(gallery)
    there = gallery.middle("key-k")
    hand = QTest.touchEvent(gallery.window, _DEVICES[0], autoCommit=False)
    for _ in range(2):
        hand.press(0, there, gallery.window).commit()
        hand.release(0, there, gallery.window).commit()
    assert text_of(gallery) == "k"
    gallery.settle(TOKENS["time"]["patientGuard"] + 20)
    gallery.tap("key-k")
    assert text_of(gallery) == "kk"


def test_a_machine_that_hears_late_of_touches_loses_none(gallery: TouchedScreen) -> None:
    typing_in(gallery)
    key = gallery.item("key-k")
    # Well apart on the glass, and both heard at once.
    for at_ms in (10_000.0, 10_150.0, 10_160.0):
        QMetaObject.invokeMethod(key, "touched", Q_ARG(float, at_ms))
    assert text_of(gallery) == "kk"


def test_two_fingers_that_overlap_type_both_letters_in_the_order_in_which_they_let_go(gallery: TouchedScreen) -> None:
    typing_in(gallery)
    first, second = gallery.middle("key-k"), gallery.middle("key-l")
    hand = QTest.touchEvent(gallery.window, _DEVICES[0], autoCommit=False)
    hand.press(0, first, gallery.window).commit()
    hand.stationary(0).press(1, second, gallery.window).commit()
    hand.release(0, first, gallery.window).stationary(1).commit()
    hand.release(1, second, gallery.window).commit()
    gallery.settle()
    assert text_of(gallery) == "kl"


# What a key shows is what it types; nothing else is known of it here.
@pytest.mark.parametrize("language", ["nl", "tr", "uk", "ar"])
def test_no_sequence_of_keys_loses_or_moves_a_letter(gallery: TouchedScreen, language: str) -> None:
    gallery.kiosk.language.use(language)
    keyboard = gallery.kiosk.keyboard
    typing_in(gallery)
    field = gallery.item("field")

    @settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.lists(st.integers(min_value=0, max_value=10_000), max_size=50))
    def types(choices: list[int]) -> None:
        field.setProperty("text", "")
        keyboard.open("field", "")
        wanted, at = "", 0
        for choice in choices:
            keys: list[Key] = [key for row in keyboard.rows for key in row.rows]
            key = keys[choice % len(keys)]
            if key.code in ("close", "go", "enter"):
                continue
            if choice > 9_000 and key.accents:
                keyboard.hold(key.code)
                wanted, at = wanted[:at] + key.label + wanted[at:], at + len(key.label)
                continue
            if key.look == "offered" and keyboard._setting.held:
                wanted, at = wanted[: at - 1] + wanted[at:], at - 1
            keyboard.press(key.code)
            match key.code:
                case "erase":
                    wanted, at = wanted[: max(0, at - 1)] + wanted[at:], max(0, at - 1)
                case "left" | "right":
                    step = -1 if (key.code == "left") is not right_to_left(wanted) else 1
                    at = max(0, min(len(wanted), at + step))
                case "shift" | "digits" | "letters" | "further" | "order" | "script":
                    pass
                case _ if len(wanted) < 80:
                    typed = " " if key.code == "space" else key.label
                    wanted, at = wanted[:at] + typed + wanted[at:], at + len(typed)
            assert field.property("text") == wanted

    types()


def right_to_left(text: str) -> bool:
    strong = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind != "L" for kind in strong if kind in ("L", "R", "AL")), False)


def test_a_real_keyboard_sends_the_keys_away_and_a_touch_brings_them_back(screen: Screen) -> None:
    page = screen()
    page.kiosk.navigation.open("search", "")
    page.qtbot.waitUntil(lambda: page.sees("found"))
    page.settle(300)
    page.tap("searchField")
    page.type("mag")
    whole = page.item("searchPage").height() if page.sees("searchPage") else 0
    assert page.sees("keyboard")
    real_keys(page, "azijn")
    page.settle()
    assert text_of(page, "searchField") == "magazijn"
    assert not page.sees("keyboard")
    assert page.kiosk.keyboard.opened
    if whole:
        assert page.item("searchPage").height() > whole
    QTest.keyClick(page.window, Qt.Key.Key_Left)
    QTest.keyClick(page.window, Qt.Key.Key_Left)
    QTest.keyClick(page.window, Qt.Key.Key_Backspace)
    real_keys(page, "Y ")
    assert text_of(page, "searchField") == "magazY jn"
    assert page.kiosk.app.search.text == "magazY jn"
    page.tap("searchField")
    assert page.sees("keyboard")
    page.tap("key-right")
    assert text_of(page, "searchField") == "magazY jn"


def test_typing_on_a_real_keyboard_needs_no_touch(screen: Screen) -> None:
    page = screen()
    page.kiosk.navigation.open("search", "")
    page.settle(300)
    for _ in range(40):
        stop = page.kiosk.focus.stop
        if stop is not None and stop.objectName() == "searchField":
            break
        QTest.keyClick(page.window, Qt.Key.Key_Tab)
        QGuiApplication.processEvents()
    real_keys(page, "kok")
    page.settle()
    assert text_of(page, "searchField") == "kok"
    assert not page.sees("keyboard")
    QTest.keyClick(page.window, Qt.Key.Key_Return)
    assert not page.kiosk.keyboard.opened


def test_enter_of_a_real_keyboard_is_taken_at_once_and_starts_no_voice(screen: Screen) -> None:
    page = screen()
    page.kiosk.navigation.open("search", "")
    page.settle(300)
    page.tap("searchField")
    real_keys(page, "kok")
    QTest.keyClick(page.window, Qt.Key.Key_Return)
    page.settle()
    assert not page.kiosk.keyboard.opened
    assert not page.kiosk.reader.on
    assert not page.sees("focusFrame")


def test_a_held_key_of_a_real_keyboard_does_not_flood_the_field(screen: Screen) -> None:
    page = screen()
    page.kiosk.navigation.open("search", "")
    page.qtbot.waitUntil(lambda: page.sees("found"))
    page.settle(300)
    page.tap("searchField")
    real_keys(page, "k")
    for _ in range(5):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_K, Qt.KeyboardModifier.NoModifier, "k", True)
        QGuiApplication.sendEvent(page.window, event)
    assert text_of(page, "searchField") == "k"


def test_a_key_is_seen_to_be_pressed(gallery: TouchedScreen) -> None:
    typing_in(gallery)
    key = gallery.item("key-k")
    assert not key.property("down")
    gallery.touch(gallery.middle("key-k"), gallery.middle("key-k"), hold_ms=1)
    assert key.property("down")
    gallery.settle(TOKENS["motion"]["press"] + 40)
    assert not key.property("down")


def test_both_orders_are_one_touch_apart(gallery: TouchedScreen) -> None:
    typing_in(gallery)
    assert gallery.item("key-order").property("label") == "a-z"
    gallery.tap("key-order")
    assert gallery.item("key-order").property("label") == ALPHABETS["nl"].name == "azerty"
    assert place(gallery.item("key-a")).left() < place(gallery.item("key-b")).left()
