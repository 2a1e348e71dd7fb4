"""The list of results in every size of text, in another language, low, and with keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from touched_screen import PANELS, TouchedScreen

from kiosk.ui.tokens import TEXT_SCALES

Screen = Callable[..., TouchedScreen]


@pytest.fixture
def opened(screen: Screen) -> Screen:
    def open_one(door: int = 1, **more: object) -> TouchedScreen:
        page = screen(**more)
        page.tap(f"door{door}")
        page.qtbot.waitUntil(lambda: page.sees("result0"))
        return page

    return open_one


def rows(page: TouchedScreen) -> list[QQuickItem]:
    """Give the rows of which any part is in sight, in reading order."""
    area = page.item("resultList")
    frame = area.mapRectToScene(area.boundingRect())
    found = [item for item in page.items() if item.objectName().startswith("result") and item.property("key")]
    seen = [row for row in found if row.mapRectToScene(row.boundingRect()).intersects(frame)]
    return sorted(seen, key=lambda row: int(row.objectName().removeprefix("result")))


def on_top(page: TouchedScreen) -> str:
    """Name the first row that begins in sight."""
    top = page.item("resultList").mapToScene(QPointF(0, 0)).y()
    return next(row.objectName() for row in rows(page) if row.mapToScene(QPointF(0, 0)).y() >= top - 1)


def described(page: TouchedScreen, name: str) -> str:
    found = QAccessible.queryAccessibleInterface(page.item(name))
    assert found is not None
    return found.text(QAccessible.Text.Description)


def within(inner: QQuickItem, outer: QQuickItem) -> bool:
    """Whether an item lies in another one, half a pixel allowed for rounding."""
    room = outer.mapRectToScene(outer.boundingRect()).adjusted(-0.5, -0.5, 0.5, 0.5)
    return room.contains(inner.mapRectToScene(inner.boundingRect()))


def texts_in(item: QQuickItem) -> list[QQuickItem]:
    found = [child for child in item.childItems() if child.isVisible()]
    deeper = [text for child in found for text in texts_in(child)]
    return [*(child for child in found if child.inherits("QQuickText") and child.property("text")), *deeper]


@pytest.mark.parametrize("panel", PANELS)
def test_another_look_or_language_keeps_words_choices_and_place(opened: Screen, panel: str) -> None:
    page = opened(panel=panel)
    app = page.kiosk.app
    app.filters.toggle("regimes", "full")
    app.search.setText("magazijn")
    page.qtbot.waitUntil(lambda: str(page.item("found").property("text")).split()[0] != "1200")
    page.settle(100)
    for _ in range(2):
        page.tap("pagerDown" if panel == "portrait" else "railDown")
    kept, count = on_top(page), app.search.count
    assert kept != "result0"

    def unchanged() -> bool:
        page.settle(60)
        return (on_top(page), app.search.count, app.search.text) == (kept, count, "magazijn")

    for scale in (*TEXT_SCALES, 1.0):
        page.kiosk.access.useTextScale(scale)
        assert unchanged(), f"at {scale}"
        assert app.filters.number == 1
    for language in ("de", "ar", "nl"):
        page.kiosk.language.use(language)
        assert unchanged(), f"in {language}"
    assert page.item("searchField").property("text") == "magazijn"


@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("scale", TEXT_SCALES)
def test_rows_grow_with_their_words(opened: Screen, panel: str, scale: float) -> None:
    page = opened(panel=panel)
    page.kiosk.access.useTextScale(scale)
    for language in ("nl", "fr", "ar"):
        page.kiosk.language.use(language)
        page.settle(60)
        for row in rows(page):
            for text in texts_in(row):
                assert not text.property("truncated"), text.property("text")
                assert within(text, row), (language, text.property("text"))


@pytest.mark.parametrize(("panel", "fitting"), [("landscape", 4), ("small", 4)])
def test_no_row_is_cut_below_the_choices(opened: Screen, panel: str, fitting: int) -> None:
    page = opened(panel=panel)
    page.kiosk.app.filters.toggle("new_days", "7")
    page.qtbot.waitUntil(lambda: page.sees("chip-new_days-7"))
    page.settle(100)
    area = page.item("resultList")
    seen = rows(page)
    assert len(seen) == fitting
    assert [row.objectName() for row in seen if not within(row, area)] == []
    for row in seen:
        for text in texts_in(row):
            assert within(text, row), text.property("text")


@pytest.mark.parametrize("scale", TEXT_SCALES)
@pytest.mark.parametrize("language", ["nl", "de", "uk"])
def test_the_words_of_choices_are_whole(opened: Screen, language: str, scale: float) -> None:
    page = opened(panel="small")
    page.kiosk.language.use(language)
    page.kiosk.access.useTextScale(scale)
    page.tap("filterButton")
    page.kiosk.app.filters.toggle("contracts", "student")
    cells = [item for item in page.items() if item.objectName().startswith("choice-")]
    assert len(cells) > 20
    for cell in cells:
        for text in texts_in(cell):
            assert not text.property("truncated")
            assert text.property("font").pixelSize() >= page.kiosk.app.theme.fontOf("hint", scale).pixelSize()
            assert within(text, cell), text.property("text")


def test_a_low_screen_has_two_columns_and_turns_whole_pages(opened: Screen) -> None:
    page = opened()
    page.kiosk.access.setLow(True)
    page.settle(100)
    first, second = page.item("result0"), page.item("result1")
    assert first.mapToScene(QPointF(0, 0)).y() == second.mapToScene(QPointF(0, 0)).y()
    assert first.mapToScene(QPointF(0, 0)).y() > page.window.height() * 0.4
    shown = [row.objectName() for row in rows(page)]
    page.tap("railDown")
    page.settle(60)
    assert on_top(page) == f"result{len(shown)}"
    kept = on_top(page)
    page.kiosk.access.setLow(False)
    page.settle(100)
    assert on_top(page) == kept
    page.kiosk.access.setLow(True)
    page.settle(100)
    assert on_top(page) == kept


@pytest.mark.parametrize("panel", PANELS)
def test_the_page_keys_turn_pages_and_the_place_is_spoken(opened: Screen, panel: str) -> None:
    page = opened(panel=panel)
    rail = "pager" if panel == "portrait" else "rail"
    said = described(page, f"{rail}Down")
    assert said.startswith("1 tot ")
    QTest.keyClick(page.window, Qt.Key.Key_PageDown)
    page.settle(60)
    assert on_top(page) != "result0"
    assert described(page, f"{rail}Down") != said
    QTest.keyClick(page.window, Qt.Key.Key_PageUp)
    page.settle(60)
    assert on_top(page) == "result0"
    assert described(page, f"{rail}Up").startswith(said)


def test_rows_of_the_trainings_grow_too(opened: Screen) -> None:
    page = opened(door=2)
    for scale in TEXT_SCALES:
        page.kiosk.access.useTextScale(scale)
        page.settle(60)
        for row in rows(page):
            assert all(within(text, row) for text in texts_in(row)), scale


def test_names_keep_their_direction_in_a_mirrored_screen(opened: Screen) -> None:
    page = opened()
    page.kiosk.language.use("ar")
    page.settle()
    assert page.item("originButton").property("text") == "\N{FIRST STRONG ISOLATE}Gent\N{POP DIRECTIONAL ISOLATE}"
    field, origin = page.item("searchField"), page.item("originButton")
    assert origin.mapToScene(QPointF(0, 0)).x() < field.mapToScene(QPointF(0, 0)).x()
    page.kiosk.language.use("nl")
    assert page.item("originButton").property("text") == "Gent"


@pytest.mark.parametrize("name", ["search", "trainings", "places"])
def test_a_page_that_goes_at_once_leaves_no_work_behind(screen: Screen, name: str) -> None:
    page = screen(panel="portrait")
    for ms in (1, 30, 30):
        page.kiosk.navigation.open(name, "")
        page.settle(ms)
        page.kiosk.navigation.goHome()
        page.settle(ms)


def test_a_row_says_how_much_dutch_where_it_has_no_room_to_show_it(opened: Screen) -> None:
    page = opened(panel="landscape")
    page.kiosk.access.setLow(True)
    page.settle(100)
    easy = next(row for row in rows(page) if row.property("easyDutch"))
    assert easy.property("narrow")
    assert str(easy.property("easyDutch")) in str(easy.property("spoken"))
