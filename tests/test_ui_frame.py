import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from crawled_page import acts
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from touched_screen import PANELS, TouchedScreen

from kiosk.config import Sound, Visit
from kiosk.ui.evdev import Event, Kind, Switch, Sync, packed
from kiosk.ui.lifeline import Lifeline
from kiosk.ui.sound import CommandSound
from kiosk.ui.theme import Look
from kiosk.ui.tokens import TEXT_SCALES, TOKENS

Screen = Callable[..., TouchedScreen]
PLUGGED = packed(Event(Kind.SWITCH, Switch.HEADPHONES, 1), Event(Kind.SYNC, Sync.REPORT, 0))
STEPS = ("doorstepBack", "doorstepBegin", "doorstepAccess", "doorstepLanguage", "doorstepRead", "doorstepStop")


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def texts_in(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            if child.inherits("QQuickText"):
                yield child
            yield from texts_in(child)


@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("language", ["de", "fr", "uk", "ar"])
def test_the_doorstep_holds_the_longest_words_in_every_size(screen: Screen, panel: str, language: str) -> None:
    street = screen(panel=panel)
    street.tap("door1")
    street.kiosk.language.use(language)
    for scale in TEXT_SCALES:
        street.kiosk.access.useTextScale(scale)
        street.settle(60)
        bar = place(street.item("doorstep"))
        steps = [street.item(name) for name in STEPS]
        assert bar.bottom() == street.window.height()
        for step in steps:
            assert bar.contains(place(step)), step.objectName()
            for text in texts_in(step):
                assert place(step).contains(place(text)), (scale, text.property("text"))
                assert not text.property("truncated")
                words = str(text.property("text")).split()
                assert text.property("lineCount") <= len(words), (scale, words)
        least = float(str(street.kiosk.app.theme.touchGap))
        for one, other in pairwise(sorted((place(step) for step in steps), key=lambda at: (at.top(), at.left()))):
            assert other.left() >= one.right() + least or other.top() >= one.bottom() + least


def test_the_order_of_the_doorstep_is_fixed_and_mirrored(screen: Screen) -> None:
    street = screen()
    street.tap("door1")
    left = [place(street.item(name)).left() for name in STEPS]
    assert left == sorted(left)
    street.kiosk.language.use("ar")
    street.settle()
    left = [place(street.item(name)).left() for name in STEPS]
    assert left == sorted(left, reverse=True)


def test_reading_aloud_is_offered_where_there_is_a_voice(screen: Screen) -> None:
    street = screen()
    street.tap("doorstepRead")
    assert street.kiosk.reader.on
    assert street.item("doorstepRead").property("on")
    assert not screen(device=CommandSound([])).sees("doorstepRead")


@pytest.mark.parametrize("panel", PANELS)
def test_the_sheet_of_ease_changes_everything_live_and_puts_it_back(screen: Screen, panel: str) -> None:
    street = screen(panel=panel)
    street.tap("doorstepAccess")
    look, access = street.kiosk.app.theme, street.kiosk.access
    for scale in TEXT_SCALES[1:]:
        reach(street, f"textScale-{scale:g}")
        assert float(str(look.textScale)) == scale
    for name, on in (("low", lambda: look.low), ("moreTime", lambda: access.moreTime), ("calm", lambda: look.calm)):
        reach(street, name)
        assert on(), name
    reach(street, "readAloud")
    assert street.kiosk.reader.on
    street.kiosk.reader.setOn(False)
    reach(street, "speed-fast")
    assert street.kiosk.reader.voice.speed == "fast"
    before = int(street.kiosk.reader.voice.volume)
    reach(street, "louder")
    assert street.kiosk.reader.voice.volume > before
    reach(street, "softer")
    assert street.kiosk.reader.voice.volume == before
    reach(street, "louder")
    reach(street, "access-language-ar")
    assert street.kiosk.language.rightToLeft
    reach(street, "accessReset")
    assert replace(street.kiosk.app.theme.look, focus_shown=False) == Look()
    assert street.kiosk.reader.voice.speed == "normal"
    assert street.kiosk.reader.voice.volume == before
    assert street.kiosk.language.code == "ar"


def reach(street: TouchedScreen, name: str) -> None:
    """Turn the pages of the sheet until an item is on it, and touch it."""
    sheet = street.item("accessSheet")
    for _ in range(12):
        item = street.item(name)
        flick = item.parentItem()
        while flick is not None and not flick.inherits("QQuickFlickable") and flick is not sheet:
            flick = flick.parentItem()
        if flick is None or flick is sheet or place(flick).contains(place(item).center()):
            street.tap(name)
            return
        way = "railUp" if place(item).center().y() < place(flick).top() else "railDown"
        rail = next(one for one in street.items(way) if one in list(below(sheet)))
        middle = place(rail).center().toPoint()
        street.touch(middle, middle)
        street.settle(int(str(street.kiosk.app.theme.repeatGuard)) + 20)
    pytest.fail(f"{name} cannot be reached")


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from below(child)


def test_all_eleven_languages_are_in_the_sheet_and_eight_on_the_doors(screen: Screen) -> None:
    street = screen()
    assert sum(item.objectName().startswith("door-language-") for item in street.items()) == 9
    street.tap("door-language-more")
    assert sum(item.objectName().startswith("language-") for item in street.items()) == 11
    street.tap("language-bg")
    street.tap("sheetDone")
    assert street.sees("door-language-bg")
    assert not street.sees("door-language-pl")


@pytest.mark.parametrize("panel", PANELS)
def test_everything_low_leaves_nothing_to_press_above(screen: Screen, panel: str) -> None:
    street = screen(panel=panel)
    street.kiosk.access.setLow(True)
    top = street.window.height() * (0.45 if panel == "portrait" else 0.39)
    for page, sheet in (("doors", ""), ("search", ""), ("places", ""), ("doors", "access"), ("doors", "closedDoor")):
        street.kiosk.navigation.goHome()
        if page != "doors":
            street.kiosk.navigation.open(page, "")
        if sheet:
            street.kiosk.navigation.openSheet(sheet)
        street.settle(300)
        assert street.sees("lowReach")
        pressed = [item for item in street.items() if acts(item)]
        assert pressed
        for item in pressed:
            if not clipped(item):
                assert place(item).top() >= top, (page, sheet, item.objectName())


def clipped(item: QQuickItem) -> bool:
    """Whether a scrolling area hides the item now."""
    above: QQuickItem | None = item.parentItem()
    while above is not None:
        if above.clip() and not place(above).intersects(place(item)):
            return True
        above = above.parentItem()
    return False


@pytest.fixture
def jack(tmp_path: Path) -> Iterator[tuple[Sound, int]]:
    path = tmp_path / "event0"
    os.mkfifo(path)
    descriptor = os.open(path, os.O_RDWR)
    yield Sound(headphones=str(path)), descriptor
    os.close(descriptor)


def test_the_curtain_hides_the_page_while_reading_goes_on(screen: Screen, jack: tuple[Sound, int]) -> None:
    sound, wire = jack
    street = screen(sound=sound)
    street.tap("door1")
    street.tap("doorstepAccess")
    street.tap("curtainSwitch")
    assert "Steek eerst een koptelefoon in. Dan hoor alleen jij het." in street.texts()
    assert not street.kiosk.reader.curtain
    street.tap("sheetDone")
    os.write(wire, PLUGGED)
    street.qtbot.waitUntil(lambda: bool(street.kiosk.reader.headphones))
    street.kiosk.reader.setOn(True)
    street.kiosk.reader.setCurtain(True)
    street.settle(300)
    board = street.item("curtain")
    assert place(board) == QRectF(0, 0, street.window.width(), place(street.item("doorstep")).top())
    titles = {str(text.property("text")) for text in texts_in(street.item("result0"))}
    assert titles
    assert not titles & {str(text.property("text")) for text in texts_in(board)}
    for name in ("curtainPause", "curtainPause", "curtainRepeat", "curtainPrevious", "curtainNext"):
        assert street.sees(name)
    for _ in range(2):
        street.tap("curtainOpen")
        if not street.kiosk.reader.curtain:
            break
    assert not street.sees("curtain")


def test_the_time_out_runs_on_behind_the_curtain(screen: Screen, jack: tuple[Sound, int]) -> None:
    sound, wire = jack
    street = screen(sound=sound, visit=Visit(idle_s=1, countdown_s=30))
    street.tap("door1")
    os.write(wire, PLUGGED)
    street.qtbot.waitUntil(lambda: bool(street.kiosk.reader.headphones))
    street.kiosk.reader.setOn(True)
    street.kiosk.reader.setCurtain(True)
    street.qtbot.waitUntil(lambda: street.sees("timeOutPage"), timeout=3000)
    assert not street.sees("curtain")


def test_the_first_touch_after_sleep_only_wakes(screen: Screen) -> None:
    street = screen()
    street.kiosk.visit.sleep()
    street.tap("door1")
    assert street.kiosk.navigation.home
    assert not street.kiosk.visit.active
    street.tap("door1")
    assert street.kiosk.navigation.page == "search"


def test_a_recorded_night_of_the_display_wakes_the_screen(screen: Screen) -> None:
    street = screen()
    reading, writing = os.pipe()
    life = Lifeline(street.window, lambda _: None)
    life.slept.connect(street.kiosk.visit.sleep)
    life.woke.connect(street.kiosk.visit.woke)
    life.listen(reading)
    os.write(writing, b"asleep\nawake\nasleep\n")
    street.qtbot.waitUntil(lambda: bool(street.kiosk.visit.asleep))
    os.write(writing, b"awake\n")
    street.settle(100)
    # The touch that woke it arrives after the word that it is awake.
    street.tap("door1")
    assert street.kiosk.navigation.home
    street.kiosk.visit.sleep()
    os.write(writing, b"awake\n")
    street.settle(TOKENS["time"]["wakeGuard"] + 200)
    street.tap("door1")
    assert street.kiosk.navigation.page == "search"
    with street.qtbot.waitSignal(life.cut):
        os.close(writing)
    life.deleteLater()
    street.settle()
    os.close(reading)


def test_a_key_after_sleep_only_wakes_too(screen: Screen) -> None:
    street = screen()
    street.item("door1").forceActiveFocus()
    street.kiosk.access.showFocus(True)
    street.settle()
    street.kiosk.visit.sleep()
    QTest.keyClick(street.window, Qt.Key.Key_Return)
    street.settle(350)
    assert street.kiosk.navigation.home
    assert not street.kiosk.visit.asleep
    QTest.keyClick(street.window, Qt.Key.Key_Return)
    street.settle()
    assert street.kiosk.navigation.page == "search"


def test_the_question_is_told_once(screen: Screen) -> None:
    street = screen(visit=Visit(idle_s=1, countdown_s=3))
    asked: list[bool] = []
    street.kiosk.visit.asked.connect(lambda: asked.append(True))
    street.tap("doorstepAccess")
    street.qtbot.waitUntil(lambda: len(asked) == 1, timeout=3000)
    street.settle(1200)
    assert len(asked) == 1


def test_language_changes_lose_nothing(screen: Screen) -> None:
    street = screen()
    street.tap("door1")
    street.qtbot.waitUntil(lambda: street.sees("result0"))
    street.kiosk.app.filters.toggle("radius_km", "25")
    street.tap("searchField")
    street.type("ma")
    street.tap("key-close") if street.sees("key-close") else street.kiosk.keyboard.close()
    street.settle(400)
    rail = next(iter(street.items("railDown")), None)
    if rail is not None and rail.property("available"):
        street.tap("railDown")
    listed = next(item for item in street.items() if item.inherits("QQuickListView"))
    scrolled = float(listed.property("contentY"))
    typed, chosen = str(street.kiosk.app.search.text), street.kiosk.app.filters.count
    for code in ("de", "ar", "fr", "nl"):
        street.tap("doorstepLanguage")
        street.tap(f"language-{code}")
        street.tap("sheetDone")
        street.settle(200)
        assert str(street.kiosk.app.search.text) == typed
        assert street.kiosk.app.filters.count == chosen
        assert float(listed.property("contentY")) == scrolled
    street.kiosk.navigation.openSheet("sort")
    street.tap("doorstepLanguage")
    assert not street.sees("sortSheet")
    street.tap("language-en")
    street.tap("sheetDone")
    assert street.sees("sortSheet")


def test_a_sheet_keeps_focus_and_gives_it_back(screen: Screen) -> None:
    street = screen()
    street.kiosk.access.showFocus(True)
    door = street.item("door2")
    door.forceActiveFocus()
    street.settle()
    street.kiosk.navigation.openSheet("language")
    street.settle()
    sheet = street.item("languageSheet")
    for _ in range(20):
        focused = street.window.activeFocusItem()
        assert focused is not None
        assert focused in list(below(sheet))
        QTest.keyClick(street.window, Qt.Key.Key_Tab)
        street.settle(10)
    QTest.keyClick(street.window, Qt.Key.Key_Escape)
    street.settle()
    assert not street.sees("languageSheet")
    assert street.window.activeFocusItem() == door


def test_a_dialog_keeps_focus_and_gives_it_back(screen: Screen) -> None:
    street = screen()
    street.kiosk.access.showFocus(True)
    door = street.item("door4")
    door.forceActiveFocus()
    street.settle()
    street.kiosk.navigation.openSheet("closedDoor")
    street.settle()
    dialog = street.item("closedDoorDialog")
    heard = QAccessible.queryAccessibleInterface(dialog)
    assert heard.role() == QAccessible.Role.Dialog
    for _ in range(6):
        assert street.window.activeFocusItem() in list(below(dialog))
        QTest.keyClick(street.window, Qt.Key.Key_Tab)
        street.settle(10)
    QTest.keyClick(street.window, Qt.Key.Key_Escape)
    street.settle()
    assert street.window.activeFocusItem() == door


@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("language", ["de", "ar"])
def test_question_and_goodbye_fit_in_every_size(screen: Screen, panel: str, language: str) -> None:
    street = screen(panel=panel, visit=Visit(idle_s=1, countdown_s=30))
    street.kiosk.language.use(language)
    street.kiosk.access.useTextScale(TEXT_SCALES[-1])
    street.tap("doorstepAccess")
    street.qtbot.waitUntil(lambda: street.sees("timeOutPage"), timeout=3000)
    street.settle(100)
    on_screen(street, "timeOutPage")
    point = QPoint(5, 5)
    street.touch(point, point)
    street.kiosk.visit.note_paper()
    street.kiosk.visit.stop()
    street.settle(100)
    on_screen(street, "goodbyePage")


def on_screen(street: TouchedScreen, page: str) -> None:
    """Everything written on a page is whole and within the panel."""
    panel = QRectF(0, 0, street.window.width(), street.window.height())
    for text in texts_in(street.item(page)):
        assert panel.contains(place(text)), text.property("text")
        assert not text.property("truncated")
