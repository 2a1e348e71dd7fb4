"""Fields: what is seen, heard and kept of what is typed in them, in every size and direction."""

from collections.abc import Callable

import pytest
from fields import place, real_keys, text_of, typing_in
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from touched_screen import PANELS, TouchedScreen

from kiosk.ui.tokens import TOKENS

Screen = Callable[..., TouchedScreen]


@pytest.fixture
def gallery(screen: Screen) -> TouchedScreen:
    return screen(gallery=True)


def caret(screen: TouchedScreen, field: str = "field") -> float:
    inside = next(item for item in below(screen.item(field)) if item.inherits("QQuickTextInput"))
    return inside.mapRectToScene(QRectF(inside.property("cursorRectangle"))).left()


def below(item: QQuickItem) -> list[QQuickItem]:
    return [one for child in item.childItems() for one in (child, *below(child))]


def heard(screen: TouchedScreen, name: str) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(screen.item(name))
    assert found is not None
    return found


@pytest.mark.parametrize("text", [1, 1.8])
@pytest.mark.parametrize("panel", PANELS)
def test_the_field_is_seen_above_the_keys(screen: Screen, panel: str, text: float) -> None:
    page = screen(panel=panel)
    page.kiosk.access.useTextScale(text)
    page.kiosk.navigation.open("search", "")
    page.qtbot.waitUntil(lambda: page.sees("found"))
    page.settle(300)
    page.tap("searchField")
    seen = []
    for low in (False, True):
        page.kiosk.access.setLow(low)
        page.settle(150)
        field, keys = place(page.item("searchField")), place(page.item("keyboard"))
        assert 0 <= field.top() < field.bottom() <= keys.top()
        assert keys.bottom() <= page.window.height()
        seen.append(keys)
    assert seen[0] == seen[1]


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


@pytest.mark.parametrize(("field", "text"), [("emailField", 1), ("numberField", 1.8), ("wrongField", 1.8)])
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
