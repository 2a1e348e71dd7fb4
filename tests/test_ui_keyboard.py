"""Fields and the keyboard of the screen: touched by fingers, and typed in with a real keyboard."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from touched_screen import _DEVICES, PANELS, TouchedScreen

from kiosk.ui.alphabets import ALPHABETS
from kiosk.ui.focus_place import scroll_to
from kiosk.ui.key_layout import Key
from kiosk.ui.theme import TOKENS

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


def text_of(screen: TouchedScreen, field: str = "field") -> str:
    return str(screen.item(field).property("text"))


def typing_in(screen: TouchedScreen, field: str = "field") -> None:
    """Bring a field of the gallery into view and touch it."""
    scroll_to(screen.item(field), 100)
    screen.settle(50)
    screen.tap(field)


def real_keys(screen: TouchedScreen, text: str) -> None:
    """Type on a keyboard with real keys."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = Qt.Key.Key_Space if letter == " " else QKeySequence.fromString(letter)[0].key()  # type: ignore[index]
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            QGuiApplication.sendEvent(screen.window, event)


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def caret(screen: TouchedScreen, field: str = "field") -> float:
    inside = next(item for item in below(screen.item(field)) if item.inherits("QQuickTextInput"))
    return inside.mapRectToScene(QRectF(inside.property("cursorRectangle"))).left()


def below(item: QQuickItem) -> list[QQuickItem]:
    return [one for child in item.childItems() for one in (child, *below(child))]


def heard(screen: TouchedScreen, name: str) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(screen.item(name))
    assert found is not None
    return found


@pytest.mark.parametrize("language", WORDS)
def test_a_word_of_every_language_is_typed_by_touch(gallery: TouchedScreen, language: str) -> None:
    gallery.kiosk.language.use(language)
    typing_in(gallery)
    gallery.type(WORDS[language])
    assert text_of(gallery) == WORDS[language]


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

    @settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
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


@pytest.mark.parametrize("low", [False, True])
@pytest.mark.parametrize("text", [1, 1.8])
@pytest.mark.parametrize("panel", PANELS)
def test_the_field_is_seen_above_the_keys(screen: Screen, panel: str, text: float, low: bool) -> None:
    page = screen(panel=panel)
    page.kiosk.access.useTextScale(text)
    page.kiosk.access.setLow(low)
    page.kiosk.navigation.open("search", "")
    page.qtbot.waitUntil(lambda: page.sees("found"))
    page.settle(300)
    page.tap("searchField")
    page.settle(150)
    field, keys = place(page.item("searchField")), place(page.item("keyboard"))
    assert field.top() >= 0
    assert field.bottom() <= keys.top()
    assert keys.bottom() <= page.window.height()
    low_keys = keys
    page.kiosk.access.setLow(not low)
    page.settle(150)
    assert place(page.item("keyboard")) == low_keys


@pytest.mark.parametrize("text", [1, 1.8])
@pytest.mark.parametrize("panel", PANELS)
def test_suggestions_are_seen_between_the_field_and_the_keys(screen: Screen, panel: str, text: float) -> None:
    page = screen(panel=panel)
    page.kiosk.access.useTextScale(text)
    page.kiosk.navigation.open("search", "")
    page.qtbot.waitUntil(lambda: page.sees("found"))
    page.settle(300)
    page.tap("searchField")
    page.type("magaz")
    page.qtbot.waitUntil(lambda: page.sees("suggestion0"))
    page.settle(150)
    first = place(page.item("suggestion0"))
    assert place(page.item("searchField")).bottom() <= first.top()
    assert first.bottom() <= place(page.item("keyboard")).top()


@pytest.mark.parametrize("text", [1, 1.8])
@pytest.mark.parametrize("field", ["emailField", "numberField", "wrongField"])
def test_a_field_far_down_scrolls_above_the_keys(gallery: TouchedScreen, field: str, text: float) -> None:
    gallery.kiosk.access.useTextScale(text)
    gallery.settle(50)
    page = gallery.item("galleryPage")
    # As low as a finger can touch it.
    down = place(gallery.item(field)).bottom() - place(page).bottom()
    page.setProperty("contentY", float(page.property("contentY")) + down)
    gallery.settle(50)
    gallery.tap(field)
    gallery.settle(200)
    there, keys = place(gallery.item(field)), place(gallery.item("keyboard"))
    assert there.bottom() <= keys.top()
    assert there.top() >= place(page).top()


def test_a_mail_address_and_a_number_have_their_own_keys(gallery: TouchedScreen) -> None:
    typing_in(gallery, "emailField")
    gallery.type("noor@gent")
    gallery.tap("key-.be")
    assert text_of(gallery, "emailField") == "noor@gent.be"
    gallery.tap("key-close")
    typing_in(gallery, "numberField")
    gallery.type("+32/470")
    assert text_of(gallery, "numberField") == "+32/470"
    gallery.tap("key-go")
    assert not gallery.sees("keyboard")


def test_another_language_keeps_what_was_typed(gallery: TouchedScreen) -> None:
    typing_in(gallery)
    gallery.type("kok")
    gallery.kiosk.language.use("uk")
    gallery.settle()
    assert text_of(gallery) == "kok"
    gallery.type("їж")
    gallery.tap("key-script")
    gallery.type("a")
    gallery.tap("key-order")
    gallery.type("b")
    assert text_of(gallery) == "kokїжab"


def test_no_more_letters_than_fit(gallery: TouchedScreen) -> None:
    gallery.item("field").setProperty("maximumLength", 3)
    typing_in(gallery)
    gallery.type("abcd")
    assert text_of(gallery) == "abc"


def test_arabic_is_written_from_the_right_and_its_keys_are_where_they_always_are(gallery: TouchedScreen) -> None:
    gallery.kiosk.language.use("ar")
    gallery.settle(50)
    typing_in(gallery)
    gallery.settle(50)
    box = place(gallery.item("field"))
    start = caret(gallery)
    assert start > box.center().x()
    assert place(gallery.item("key-ض")).left() < place(gallery.item("key-د")).left()
    gallery.type("عمل")
    end = caret(gallery)
    assert end < start
    gallery.tap("key-right")
    assert end < caret(gallery) < start
    gallery.tap("key-left")
    assert caret(gallery) == end
    gallery.tap("key-script")
    assert place(gallery.item("key-q")).left() < place(gallery.item("key-p")).left() < gallery.middle("key-erase").x()


def test_latin_letters_in_an_arabic_screen_run_from_the_left(gallery: TouchedScreen) -> None:
    gallery.kiosk.language.use("ar")
    typing_in(gallery)
    gallery.tap("key-script")
    gallery.type("kok")
    before = caret(gallery)
    gallery.tap("key-left")
    assert caret(gallery) < before


def test_a_touch_in_the_text_puts_the_cursor_there(gallery: TouchedScreen) -> None:
    typing_in(gallery)
    gallery.type("werk")
    box = place(gallery.item("field"))
    before = QPoint(int(box.left()) + 20, int(box.center().y()))
    gallery.touch(before, before)
    gallery.settle(50)
    gallery.type("b")
    assert text_of(gallery) == "bwerk"


def test_fields_are_heard_with_their_name_text_and_error(gallery: TouchedScreen) -> None:
    field = heard(gallery, "wrongField")
    assert field.role() is QAccessible.Role.EditableText
    assert field.text(QAccessible.Text.Name) == "Nummer"
    assert field.text(QAccessible.Text.Value) == "48 217 06"
    assert field.text(QAccessible.Text.Description) == "Er ontbreekt 1 cijfer."
    fixed = heard(gallery, "readOnlyField")
    assert fixed.state().readOnly
    typing_in(gallery, "readOnlyField")
    assert not gallery.sees("keyboard")


def test_a_code_is_only_dots(gallery: TouchedScreen) -> None:
    page = gallery.item("galleryPage")
    top = gallery.item("pinField").mapRectToItem(page, gallery.item("pinField").boundingRect()).top()
    page.setProperty("contentY", float(page.property("contentY")) + top)
    gallery.settle(50)
    done = heard(gallery, "keypad-done")
    for digit in "4821":
        gallery.tap(f"keypad-{digit}")
    gallery.tap("keypad-erase")
    gallery.tap("keypad-9")
    gallery.tap("keypad-done")
    field = heard(gallery, "pinField")
    assert field.text(QAccessible.Text.Name) == "Je code"
    assert field.text(QAccessible.Text.Value) == ""
    assert field.text(QAccessible.Text.Description) == "4 van 6 cijfers"
    assert done.text(QAccessible.Text.Description) == "Nog 2 cijfers"
    assert not any("482" in text for text in gallery.texts())
    for item in below(page):
        node = QAccessible.queryAccessibleInterface(item)
        said = (
            ""
            if node is None
            else " ".join(node.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value))
        )
        assert "4829" not in said
    gallery.tap("keypad-0")
    gallery.tap("keypad-0")
    assert done.text(QAccessible.Text.Description) == ""
    least = gallery.kiosk.panel.mm(12.7)
    for digit in "0123456789":
        assert (
            min(place(gallery.item(f"keypad-{digit}")).width(), place(gallery.item(f"keypad-{digit}")).height()) > least
        )
    assert place(gallery.item("keypad-1")).top() < place(gallery.item("keypad-7")).top()


def test_a_real_keyboard_types_a_code(gallery: TouchedScreen) -> None:
    gallery.window.requestActivate()
    gallery.item("keypad-1").forceActiveFocus()
    real_keys(gallery, "12x3")
    QTest.keyClick(gallery.window, Qt.Key.Key_Backspace)
    assert heard(gallery, "pinField").text(QAccessible.Text.Description) == "2 van 6 cijfers"
    assert TOKENS["size"]["keypadHeight"] == 104


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
