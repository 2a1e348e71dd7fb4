from collections.abc import Callable
from itertools import pairwise

import pytest
from fields import real_keys
from keys import Keys
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from touched_screen import TouchedScreen

from kiosk.config import Desk, Input, Sound
from kiosk.ui.tokens import TOKENS

Screen = Callable[..., TouchedScreen]
Key = Qt.Key
PAGES = ["doors", "search", "trainings", "places"]


def opened(screen: TouchedScreen, page: str) -> Keys:
    screen.kiosk.navigation.open(page, "")
    screen.settle(300)
    keys = Keys(screen)
    keys.press(Key.Key_Down)
    return keys


def by_keys(screen: TouchedScreen, page: str) -> Keys:
    """Go to a page as somebody who uses keys all along."""
    screen.kiosk.access.showFocus(True)
    screen.kiosk.navigation.open(page, "")
    screen.settle(300)
    return Keys(screen)


def place(item: QQuickItem | None) -> tuple[float, float, float, float]:
    assert item is not None
    rect = item.mapRectToScene(item.boundingRect())
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def test_the_first_key_shows_where_focus_is_and_a_touch_hides_the_ring(screen: Screen) -> None:
    keys = Keys(screen())
    assert not keys.screen.sees("focusFrame")
    keys.press(Key.Key_Return)
    assert keys.at == "door1"
    assert keys.screen.kiosk.navigation.page == "doors"
    keys.screen.settle()
    assert keys.screen.sees("focusFrame")
    left, top, right, bottom = place(keys.screen.item("door1"))
    ring = keys.screen.item("focusFrame")
    assert (ring.x(), ring.y(), ring.x() + ring.width(), ring.y() + ring.height()) == (left, top, right, bottom)
    keys.screen.touch(QPoint(960, 20), QPoint(960, 20))
    assert not keys.screen.sees("focusFrame")


def test_who_uses_keys_can_end_reading_aloud(screen: Screen) -> None:
    keys = Keys(screen())
    reader = keys.screen.kiosk.reader
    keys.press(Key.Key_Down)
    assert reader.property("on")
    keys.choose("doorstepRead")
    assert not reader.property("on")
    keys.press(Key.Key_Down)
    assert not reader.property("on")


@pytest.mark.parametrize("page", PAGES)
def test_focus_goes_round_everything_that_can_be_pressed_and_back(screen: Screen, page: str) -> None:
    keys = opened(screen(), page)
    street = keys.screen
    names = [stop.objectName() for stop in street.kiosk.focus.order().stops]
    start = keys.at
    there: list[str] = []
    while not there or keys.at != start:
        there.append(keys.at)
        assert len(there) < 200
        keys.press(Key.Key_Tab)
    assert set(there) >= set(names)
    assert "doorstepAccess" in there
    assert "doorstepStop" in there
    back: list[str] = []
    while not back or keys.at != start:
        back.append(keys.at)
        assert len(back) < 200
        keys.press(Key.Key_Up)
    assert set(back) == set(there)


@pytest.mark.parametrize("panel", ["landscape", "portrait", "small"])
@pytest.mark.parametrize("page", PAGES)
def test_what_has_focus_is_in_view_with_its_ring(screen: Screen, page: str, panel: str) -> None:
    street = screen(panel=panel)
    keys = opened(street, page)
    seen: set[str] = set()
    while keys.at not in seen:
        seen.add(keys.at)
        left, top, right, bottom = place(street.kiosk.focus.stop)
        assert left >= 0, keys.at
        assert top >= 0, keys.at
        assert right <= street.window.width(), keys.at
        assert bottom <= street.window.height(), keys.at
        keys.press(Key.Key_Down)
    assert len(seen) > 5


def test_what_has_focus_stays_in_view_when_the_bar_of_the_reader_goes(screen: Screen) -> None:
    street = screen(panel="small")
    street.kiosk.access.useTextScale(1.8)
    street.kiosk.access.setLow(True)
    keys = opened(street, "guide")
    keys.walk_to("guide-unsure")
    assert street.kiosk.reader.on
    street.kiosk.reader.setOn(False)
    street.settle(150)
    assert street.kiosk.focus.ring.height() == street.item("guide-unsure").height()


@pytest.mark.parametrize("page", PAGES)
def test_focus_order_is_reading_order(screen: Screen, page: str) -> None:
    street = screen()
    keys = opened(street, page)
    assert keys.at
    stops = street.kiosk.focus.order().stops
    for one, other in pairwise(stops):
        left, top, _, bottom = place(one)
        to_left, to_top, _, _ = place(other)
        # The next thing is to the right, or lower, or starts another column.
        assert to_left >= left or to_top >= bottom - 1 or to_top > top, f"{one.objectName()} > {other.objectName()}"


def test_right_is_next_and_in_arabic_left_is(screen: Screen) -> None:
    keys = Keys(screen())
    keys.press(Key.Key_Right)
    keys.press(Key.Key_Right)
    assert keys.at == "door2"
    keys.press(Key.Key_Left)
    assert keys.at == "door1"
    keys.screen.kiosk.language.use("ar")
    keys.screen.settle(50)
    keys.press(Key.Key_Left)
    assert keys.at == "door2"
    keys.press(Key.Key_Right)
    assert keys.at == "door1"
    assert place(keys.screen.item("door1"))[0] > place(keys.screen.item("door2"))[0]


def test_a_held_arrow_repeats_late_and_slowly_and_ok_never(screen: Screen) -> None:
    now = [100.0]
    keys = Keys(screen(clock=lambda: now[0]))
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Down)
    now[0] += 1.9
    keys.hold(Key.Key_Down)
    assert keys.at == "door2"
    now[0] += 0.2
    keys.hold(Key.Key_Down)
    assert keys.at == "door3"
    now[0] += 0.1
    keys.hold(Key.Key_Down)
    assert keys.at == "door3"
    now[0] += 5
    keys.hold(Key.Key_Return)
    keys.screen.settle(50)
    assert keys.screen.kiosk.navigation.sheet == ""


def test_going_back_finds_focus_where_it_was(screen: Screen) -> None:
    keys = Keys(screen())
    keys.press(Key.Key_Down)
    keys.choose("door2", wait_ms=300)
    assert keys.screen.kiosk.navigation.page == "trainings"
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Escape, wait_ms=50)
    assert keys.screen.kiosk.navigation.page == "doors"
    assert keys.at == "door2"


@pytest.mark.parametrize(("button", "sheet"), [("doorstepAccess", "access"), ("doorstepLanguage", "language")])
def test_a_sheet_keeps_focus_inside_and_gives_it_back(screen: Screen, button: str, sheet: str) -> None:
    keys = Keys(screen())
    keys.press(Key.Key_Down)
    keys.choose(button, wait_ms=50)
    assert keys.screen.kiosk.navigation.sheet == sheet
    inside = [*keys.walk_to("sheetDone"), "sheetDone"]
    for _ in range(2 * len(keys.screen.kiosk.focus.order().stops)):
        keys.press(Key.Key_Tab)
        inside.append(keys.at)
    assert not [name for name in inside if name.startswith("door") and not name.startswith("door-language")]
    keys.press(Key.Key_Escape, wait_ms=50)
    assert keys.screen.kiosk.navigation.sheet == ""
    assert keys.at == button


def test_help_is_shown_where_nothing_can_be_heard(screen: Screen) -> None:
    keys = Keys(screen(sound=Sound(read_aloud=False)))
    keys.press(Key.Key_F1, wait_ms=50)
    assert keys.screen.sees("helpDialog")
    assert any(text.startswith("Raak een deur aan.") for text in keys.screen.texts())
    keys.choose("dialogClose", wait_ms=50)
    assert not keys.screen.sees("helpDialog")


@pytest.mark.parametrize("switches", [False, True])
def test_a_whole_visit_without_touch(screen: Screen, switches: bool) -> None:
    street = screen(input=Input(switches=switches))
    keys = Keys(street, switches=switches)
    keys.press(keys.forth)
    keys.choose("door1", wait_ms=300)
    assert street.kiosk.navigation.page == "search"
    keys.choose("searchField", wait_ms=50)
    assert street.sees("keyboard")
    for letter in "brug":
        keys.walk_to(f"key-{letter}")
        street.settle(TOKENS["time"]["fastGuard"] + 10)
        keys.press(keys.ok)
    assert street.kiosk.app.search.text == "brug"
    street.settle(300)
    keys.choose("searchField", wait_ms=100)
    assert not street.sees("keyboard")
    keys.choose("result0", wait_ms=300)
    assert street.kiosk.navigation.page == "vacancy"
    keys.choose("takeAlongButton", wait_ms=300)
    assert street.kiosk.navigation.sheet
    keys.choose("dialogClose", wait_ms=100)
    keys.choose("doorstepBack", wait_ms=300)
    assert keys.at == "result0"
    keys.choose("doorstepStop", wait_ms=50)
    assert street.kiosk.visit.ending


def test_one_switch_goes_on_by_itself_and_chooses(screen: Screen) -> None:
    keys = Keys(screen(input=Input(scan_s=1.0)))
    keys.press(Key.Key_Space)
    assert keys.at == "door1"
    keys.screen.qtbot.waitUntil(lambda: keys.at == "door4", timeout=15_000)
    keys.press(Key.Key_Space, wait_ms=30)
    assert keys.screen.sees("cvPage")


@pytest.mark.parametrize("row", ["result0", "result1"])
@pytest.mark.parametrize(("page", "panel"), [("search", "landscape"), ("trainings", "portrait")])
def test_a_page_key_in_a_list_puts_focus_on_a_row_that_is_in_view(
    screen: Screen, page: str, panel: str, row: str
) -> None:
    street = screen(panel=panel)
    keys = by_keys(street, page)
    # Somebody who typed before.
    real_keys(street, "a")
    keys.press(Key.Key_Escape)
    keys.walk_to(row)
    keys.press(Key.Key_PageDown, wait_ms=200)
    assert keys.at.startswith("result")
    assert keys.at != row
    assert not street.kiosk.focus.ring.isEmpty()
    assert street.kiosk.navigation.page == page


def test_the_way_back_through_a_page_that_comes_twice_finds_focus_where_it_was(screen: Screen) -> None:
    street = screen()
    keys = by_keys(street, "search")
    keys.choose("picturesButton", wait_ms=200)
    keys.choose("sector-logistics", wait_ms=200)
    keys.choose("occupation1", wait_ms=300)
    assert street.kiosk.navigation.page == "search"
    assert keys.at == "searchField"
    for page, name in (("occupations", "occupation1"), ("sectors", "sector-logistics"), ("search", "picturesButton")):
        keys.press(Key.Key_Escape, wait_ms=300)
        assert street.kiosk.navigation.page == page
        assert keys.at == name


def test_back_closes_a_sheet_over_a_field_that_was_being_filled(screen: Screen) -> None:
    street = screen()
    keys = by_keys(street, "search")
    real_keys(street, "k")
    keys.choose("doorstepLanguage", wait_ms=200)
    assert street.kiosk.navigation.sheet == "language"
    keys.press(Key.Key_Escape, wait_ms=200)
    assert street.kiosk.navigation.sheet == ""
    assert street.kiosk.navigation.page == "search"
    assert keys.at == "doorstepLanguage"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_suggestions_come_right_after_the_field(screen: Screen, scale: float) -> None:
    street = screen()
    street.kiosk.access.useTextScale(scale)
    keys = by_keys(street, "search")
    real_keys(street, "mag")
    street.qtbot.waitUntil(lambda: street.sees("suggestion0"))
    assert keys.walk_to("suggestion0") == ["searchField", "searchFieldClear"]
    # In their own column, or nothing stands beside the field that would come after what is below it.
    assert street.sees("originButton") == (scale == 1.0)


def test_a_guided_choice_begins_at_its_answers_and_not_at_the_button_that_calls_somebody(screen: Screen) -> None:
    street = screen(desk=Desk(webhook="http://127.0.0.1:9"))
    keys = by_keys(street, "guide")
    assert street.sees("callDesk")
    assert keys.at == "guide-diploma"
    keys.choose("guide-diploma", wait_ms=300)
    assert keys.at == "guide-recognise"
    keys.choose("guide-recognise", wait_ms=300)
    assert street.kiosk.navigation.page == "guideAnswer"
    assert street.sees("callDesk")
    assert keys.at == "chosen0"


def test_places_begin_at_their_list_and_not_at_the_button_that_calls_somebody(screen: Screen) -> None:
    street = screen(panel="portrait", desk=Desk(webhook="http://127.0.0.1:9"))
    keys = by_keys(street, "places")
    assert street.sees("callDesk")
    assert keys.at == "viewPlaces"


def test_a_vacancy_begins_at_its_top_where_the_first_thing_to_press_stands_at_its_end(screen: Screen) -> None:
    street = screen()
    street.kiosk.access.setLow(True)
    keys = by_keys(street, "search")
    street.qtbot.waitUntil(lambda: street.sees("result0"))
    assert keys.walk_to("result0")
    keys.choose("result0", wait_ms=600)
    assert street.kiosk.navigation.page == "vacancy"
    assert street.item("vacancyBody").property("contentY") == 0
    assert not keys.at.startswith("course")
