from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from touched_screen import TouchedScreen

from kiosk.ui.qr import qr_image

QML = Path(__file__).resolve().parents[1] / "kiosk" / "ui" / "qml"
Screen = Callable[..., TouchedScreen]


@pytest.fixture
def gallery(screen: Screen) -> TouchedScreen:
    return screen(gallery=True)


def count(gallery: TouchedScreen) -> int:
    return int(gallery.item("counter").property("count"))


def test_a_button_acts_on_release_inside(gallery: TouchedScreen) -> None:
    inside = gallery.middle("primary")
    gallery.touch(inside, inside + QPoint(0, 300))
    assert count(gallery) == 0
    gallery.touch(inside, inside + QPoint(10, 10))
    assert count(gallery) == 1


def test_a_second_touch_within_250_ms_is_ignored(gallery: TouchedScreen) -> None:
    for _ in range(3):
        gallery.touch(gallery.middle("primary"), gallery.middle("primary"), hold_ms=1)
    assert count(gallery) == 1
    gallery.settle(260)
    gallery.tap("primary")
    assert count(gallery) == 2


def test_an_unavailable_button_says_why(gallery: TouchedScreen) -> None:
    gallery.tap("unavailable")
    assert count(gallery) == 0
    assert gallery.item("counter").property("refused") == 1


def test_keys_press_what_has_focus_and_show_where_it_is(gallery: TouchedScreen) -> None:
    gallery.item("primary").forceActiveFocus()
    before = gallery.window.grabWindow()
    QTest.keyClick(gallery.window, Qt.Key.Key_Tab)
    gallery.settle()
    assert gallery.window.grabWindow() != before
    QTest.keyClick(gallery.window, Qt.Key.Key_Space)
    assert count(gallery) == 1


def test_typing_goes_into_the_field_that_opened_the_keyboard(gallery: TouchedScreen) -> None:
    assert not gallery.sees("keyboard")
    gallery.bring("field")
    gallery.tap("field")
    assert gallery.sees("keyboard")
    gallery.type("magaz")
    assert gallery.item("field").property("text") == "magaz"
    assert gallery.item("edits").property("text") == "magaz"
    gallery.tap("key-left")
    gallery.tap("key-erase")
    gallery.tap("key-shift")
    gallery.type("e")
    assert gallery.item("field").property("text") == "magEz"
    gallery.tap("key-go")
    assert gallery.item("edits").property("accepted") == 1
    assert not gallery.sees("keyboard")


def test_the_cross_empties_the_field(gallery: TouchedScreen) -> None:
    gallery.bring("field")
    gallery.tap("field")
    gallery.type("ab")
    gallery.tap("fieldClear")
    assert gallery.item("field").property("text") == ""
    assert gallery.item("edits").property("text") == ""


def test_the_keyboard_never_covers_a_page(screen: Screen) -> None:
    street = screen()
    whole = street.item("doorsPage").height()
    street.kiosk.keyboard.open("somewhere", "Zoek")
    street.settle()
    page, keyboard = street.item("doorsPage"), street.item("keyboard")
    assert page.height() == whole - keyboard.height()


@pytest.mark.parametrize("text", ["x", "https://wis.example/v/7341208?a=1&b=2", "tel:+3290000000" * 10])
def test_a_code_has_whole_pixels_and_a_quiet_zone(text: str) -> None:
    image = qr_image(text, 300)
    assert image.width() <= 300
    first = next(x for x in range(image.width()) if image.pixelColor(x, x) != Qt.GlobalColor.white)
    module = first / 4
    assert module == int(module) >= 3
    assert image.width() % module == 0
    assert image.convertToFormat(QImage.Format.Format_Mono).allGray()


_HEADER = """
import QtQuick
import Kiosk
import "{components}"

Window {{
    id: root

    required property App app

    Item {{
        objectName: "around"
        width: 900
        height: 300

        PageHeader {{
            objectName: "header"
            width: parent.width
            theme: root.app.theme
            feed: root.app.feed
            title: "Vacatures"
            icon: "briefcase"

            PushButton {{
                objectName: "inHeader"
                theme: root.app.theme
                text: "Volgende"
            }}
        }}
    }}
}}
"""


def test_a_header_with_something_to_press_comes_back_with_its_page(screen: Screen, tmp_path: Path) -> None:
    file = tmp_path / "Header.qml"
    file.write_text(_HEADER.format(components=QML.as_uri()), encoding="utf-8")
    street = screen(qml=file)
    for low in (True, False, True):
        street.kiosk.access.setLow(low)
        street.settle()
        assert street.sees("inHeader"), low
        around = street.item("around")
        around.setVisible(False)
        street.settle()
        around.setVisible(True)
        street.settle()
        assert street.sees("inHeader"), low
        assert street.item("header").height() > 0
