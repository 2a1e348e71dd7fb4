import re
from collections.abc import Callable
from pathlib import Path

import pytest
from fields import real_keys
from jack import Jack
from keys import Keys
from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from recorded_sound import RecordedSound
from touched_screen import _DEVICES, TouchedScreen

from kiosk.config import LANGUAGES, Sound, Visit
from kiosk.errors import EnvironmentFault
from kiosk.ui.focus_order import order_of
from kiosk.ui.recital import Piece
from kiosk.ui.screen_reading import ScreenReading
from kiosk.ui.sound import CommandSound

Screen = Callable[..., TouchedScreen]
# Between pieces; a page has dozens.
_BREATH_MS = 10


class Ear:
    """Hears what a kiosk says."""

    def __init__(self, street: TouchedScreen) -> None:
        self.street = street
        self.pieces: list[Piece] = []
        street.kiosk.reader.spoke.connect(self.pieces.append)

    @property
    def words(self) -> list[str]:
        return [piece.words for piece in self.pieces]

    def hush(self) -> None:
        """Wait until all is said, and forget it."""
        self.street.qtbot.waitUntil(lambda: not self.street.kiosk.reader.speaking, timeout=20_000)
        self.street.settle(200)
        self.street.qtbot.waitUntil(lambda: not self.street.kiosk.reader.speaking, timeout=20_000)
        self.pieces.clear()

    def hear(self, words: str) -> None:
        self.street.qtbot.waitUntil(lambda: any(words in said for said in self.words), timeout=10_000)


def drag(street: TouchedScreen, start: QPoint, down: int) -> None:
    for step in range(11):
        finger = QTest.touchEvent(street.window, _DEVICES[0], autoCommit=False)
        at = start + QPoint(0, down * step // 10)
        if step == 0:
            finger.press(0, at, street.window)
        else:
            finger.move(0, at, street.window)
        finger.commit()
        street.settle(15)
    finger = QTest.touchEvent(street.window, _DEVICES[0], autoCommit=False)
    finger.release(0, start + QPoint(0, down), street.window)
    finger.commit()


@pytest.fixture
def ear(screen: Screen) -> Ear:
    heard = Ear(screen())
    heard.street.kiosk.reader._recital._breath.setInterval(_BREATH_MS)
    heard.street.kiosk.reader.setOn(True)
    return heard


def test_reading_is_off_until_somebody_wants_it(screen: Screen) -> None:
    street = screen()
    reader = street.kiosk.reader
    assert reader.available
    assert not reader.property("on")
    heard = Ear(street)
    street.tap("door1")
    street.settle(300)
    assert street.kiosk.navigation.page == "search"
    assert not heard.pieces


def test_it_says_how_it_works_and_where_one_is(ear: Ear) -> None:
    ear.hear("Raak een deur aan.")
    assert "Welkom. Waar wil je naartoe?" in " ".join(ear.words)


def test_the_first_touch_reads_and_the_second_presses(ear: Ear) -> None:
    street = ear.street
    ear.hush()
    street.tap("door1")
    ear.hear("1. ")
    assert street.kiosk.navigation.home
    assert not street.kiosk.reader.outline.isEmpty()
    door = street.item("door1")
    assert door.mapRectToScene(door.boundingRect()).intersects(street.kiosk.reader.outline)
    ear.hush()
    street.tap("door1")
    ear.hear("vacature")
    assert street.kiosk.navigation.page == "search"


def test_a_hand_that_shakes_does_not_press(ear: Ear) -> None:
    street = ear.street
    ear.hush()
    street.touch(street.middle("door1"), street.middle("door1"))
    street.touch(street.middle("door1"), street.middle("door1"))
    street.settle(300)
    assert street.kiosk.navigation.home
    assert any("Vacatures" in words for words in ear.words)


def test_a_finger_that_slides_reads_too(ear: Ear) -> None:
    street = ear.street
    ear.hush()
    middle = street.middle("door1")
    street.touch(middle, middle + QPoint(40, 60))
    ear.hear("Vacatures")
    assert street.kiosk.navigation.home


def test_a_finger_still_scrolls(ear: Ear) -> None:
    street = ear.street
    street.kiosk.navigation.open("search", "")
    ear.hush()
    lists = [item for item in street.items() if item.inherits("QQuickListView") and item.height() > 300]
    assert lists
    view = lists[0]
    before = float(view.property("contentY"))
    middle = view.mapToScene(QPointF(view.width() / 2, view.height() / 2)).toPoint()
    drag(street, middle, -200)
    street.qtbot.waitUntil(lambda: float(view.property("contentY")) > before + 50)
    street.settle(300)
    assert not ear.pieces
    assert street.kiosk.navigation.page == "search"


def test_text_is_read_where_it_is_touched(ear: Ear) -> None:
    street = ear.street
    ear.hush()
    title = next(item for item in street.items() if item.property("text") == "Welkom. Waar wil je naartoe?")
    point = title.mapToScene(QPointF(20, title.height() / 2)).toPoint()
    street.touch(point, point)
    ear.hear("Welkom.")
    assert not street.kiosk.reader.outline.isEmpty()


def test_keys_are_typed_and_said_at_once(ear: Ear) -> None:
    street = ear.street
    street.kiosk.navigation.open("search", "")
    ear.hush()
    street.tap("searchField")
    ear.hear("tekstveld, leeg")
    street.tap("searchField")
    street.settle(300)
    ear.hush()
    street.tap("key-k")
    ear.hear("k")
    assert street.item("searchField").property("text") == "k"
    ear.hush()
    assert street.kiosk.reader.on


def test_a_choice_says_how_it_stands_when_it_is_pressed(ear: Ear) -> None:
    street = ear.street
    street.kiosk.navigation.open("search", "")
    ear.hush()
    for choice, before, after in (
        ("cell-contracts-permanent", "niet aangevinkt", "aangevinkt"),
        ("cell-radius_km-10", "2 van 4", "gekozen, 2 van 4"),
    ):
        street.tap(choice)
        ear.hear(before)
        ear.hush()
        street.tap(choice)
        ear.hear(after)
        assert after in ear.words
        ear.hush()


def test_a_page_is_read_in_order_and_followed(ear: Ear) -> None:
    street = ear.street
    ear.hush()
    street.kiosk.reader.readPage()
    seen = []
    street.kiosk.reader.outlineChanged.connect(lambda: seen.append(street.kiosk.reader.outline))
    ear.hear("Lees voor")
    ear.street.settle(100)
    words = ear.words
    order = [next(at for at, said in enumerate(words) if said.startswith(f"{door}. ")) for door in range(1, 6)]
    assert words[0] == "Welkom."
    assert order == sorted(order)
    assert len(seen) > 5
    assert street.kiosk.reader.total >= len(set(words))


def test_what_is_read_is_scrolled_into_view(ear: Ear) -> None:
    street = ear.street
    street.kiosk.navigation.open("search", "")
    ear.hush()
    street.tap("result0")
    ear.hush()
    street.tap("result0")
    ear.hush()
    assert street.kiosk.navigation.page == "vacancy"
    window = QRectF(0, 0, street.window.width(), street.window.height())
    outside = []

    def look() -> None:
        street.window.contentItem().ensurePolished()
        if not street.kiosk.reader.outline.isEmpty() and not window.contains(street.kiosk.reader.outline):
            outside.append(street.kiosk.reader.outline)

    street.kiosk.reader.outlineChanged.connect(look)
    street.kiosk.reader.readPage()
    ear.hush()
    assert not outside


def test_it_can_be_interrupted_repeated_and_paused(screen: Screen) -> None:
    device = RecordedSound(pace=1.0)
    heard = Ear(screen(device=device))
    street, reader = heard.street, heard.street.kiosk.reader
    reader.setOn(True)
    street.qtbot.waitUntil(lambda: device.playing)
    assert reader.property("speaking")
    reader.pause()
    assert not device.playing
    assert reader.property("paused")
    reader.resume()
    street.qtbot.waitUntil(lambda: device.playing)
    assert heard.words == [heard.words[0]] * 2
    reader.next()
    street.qtbot.waitUntil(lambda: len(heard.words) == 3)
    assert reader.position == 2
    reader.previous()
    street.qtbot.waitUntil(lambda: len(heard.words) == 4)
    reader.repeat()
    street.qtbot.waitUntil(lambda: len(heard.words) == 5)
    assert heard.words[3] == heard.words[4] == heard.words[0]
    reader.stop()
    assert not device.playing
    assert not reader.property("speaking")
    reader.repeat()
    street.qtbot.waitUntil(lambda: device.playing)
    clock = QElapsedTimer()
    clock.start()
    street.touch(street.middle("door1"), street.middle("door1"))
    street.qtbot.waitUntil(lambda: "Vacatures" in heard.words[-1])
    assert clock.elapsed() < 1000


def test_the_bar_reads_waits_repeats_and_skips_at_once(screen: Screen) -> None:
    heard = Ear(screen(device=RecordedSound(pace=1.0)))
    street, reader = heard.street, heard.street.kiosk.reader
    reader.setOn(True)
    street.settle(100)
    street.tap("readPause")
    assert reader.property("paused")
    street.tap("readPause")
    assert not reader.property("paused")
    street.tap("readNext")
    street.qtbot.waitUntil(lambda: reader.position == 2)
    street.tap("readPage")
    street.qtbot.waitUntil(lambda: reader.total > 20)
    street.tap("readAgain")
    assert reader.position == 1
    street.tap("doorstepRead")
    assert not reader.property("on")
    assert not street.sees("readBar")


def test_speed_and_volume_are_heard_and_do_not_lose_the_place(screen: Screen) -> None:
    device = RecordedSound()
    heard = Ear(screen(device=device))
    street, reader = heard.street, heard.street.kiosk.reader
    reader.setOn(True)
    heard.hush()
    reader.voice.louder()
    heard.hear("Volume 60")
    assert reader.voice.volume == 60
    heard.hush()
    reader.voice.useSpeed("slow")
    heard.hear("Ik lees traag")
    reader.voice.useSpeed("never")
    assert reader.voice.speed == "slow"
    heard.hush()
    device.pace = 1.0
    reader.readPage()
    street.qtbot.waitUntil(lambda: device.playing)
    reader.voice.softer()
    street.qtbot.waitUntil(lambda: len(heard.words) == 2)
    device.pace = 0
    heard.hear("Welkom.")
    heard.hear("1. Vacatures")
    for _ in range(20):
        reader.voice.softer()
    assert reader.voice.volume == 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_the_language_of_the_screen(ear: Ear, language: str) -> None:
    street = ear.street
    ear.hush()
    street.kiosk.language.use(language)
    if language != "nl":
        street.qtbot.waitUntil(lambda: bool(ear.pieces))
    street.kiosk.reader.readPage()
    street.qtbot.waitUntil(lambda: street.kiosk.reader.position > 8)
    assert {piece.language for piece in ear.pieces} == {language}
    assert street.kiosk.reader.available


def test_a_language_of_its_own_is_spoken_in_that_language(ear: Ear) -> None:
    street = ear.street
    street.kiosk.language.use("ar")
    ear.hush()
    street.item("door1").setProperty("spokenLanguage", "nl")
    street.tap("door1")
    street.qtbot.waitUntil(lambda: len({piece.language for piece in ear.pieces}) == 2)
    assert ear.pieces[0].language == "nl"


def test_personal_things_are_not_said_on_the_loudspeaker(ear: Ear) -> None:
    street = ear.street
    ear.hush()
    street.item("door1").setProperty("personal", True)
    street.tap("door1")
    ear.hear("Dit is persoonlijk.")
    ear.hear("Steek een koptelefoon in")
    assert not any("Vacatures" in words for words in ear.words)


def test_that_a_field_is_personal_is_said_once_and_not_at_every_key(ear: Ear) -> None:
    street = ear.street
    street.kiosk.navigation.open("search", "")
    street.settle(300)
    street.item("searchField").setProperty("personal", True)
    ear.hush()
    street.tap("searchField")
    ear.hear("Welk werk zoek je?")
    ear.hear("Dit is persoonlijk.")
    street.tap("searchField")
    ear.hush()
    for key in "kok":
        street.tap(f"key-{key}")
    ear.hush()
    assert street.item("searchField").property("text") == "kok"
    assert not ear.words
    street.tap("originButton")
    ear.hear("Gent")
    ear.hush()
    street.tap("searchField")
    ear.hear("Dit is persoonlijk.")


def test_a_real_keyboard_is_heard_as_the_keys_of_the_screen_are(ear: Ear) -> None:
    street = ear.street
    street.kiosk.access.showFocus(True)
    street.kiosk.navigation.open("search", "")
    ear.hush()
    Keys(street).walk_to("searchField")
    ear.hush()
    for letter, name in (("k", "k"), ("O", "hoofdletter o"), (" ", "spatie"), ("\u00f4", "o met dakje")):
        real_keys(street, letter)
        ear.hear(name)
        ear.hush()
    QTest.keyClick(street.window, Qt.Key.Key_Backspace)
    ear.hear("wis")
    ear.hush()
    for done in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        QTest.keyClick(street.window, done)
        ear.hear("Welk werk zoek je?, tekstveld, kO")
        assert not street.kiosk.keyboard.opened
        ear.hush()
        street.kiosk.keyboard.open("searchField", "")
        street.settle(50)


def test_what_a_real_keyboard_types_in_a_personal_field_is_not_said_on_the_loudspeaker(ear: Ear) -> None:
    street = ear.street
    street.kiosk.access.showFocus(True)
    street.kiosk.navigation.open("search", "")
    street.settle(300)
    street.item("searchField").setProperty("personal", True)
    Keys(street).walk_to("searchField")
    ear.hush()
    for letter in "kok":
        real_keys(street, letter)
        street.settle(50)
    QTest.keyClick(street.window, Qt.Key.Key_Return)
    ear.hear("Welk werk zoek je?")
    ear.hush()
    assert street.item("searchField").property("text") == "kok"
    assert not [words for words in ear.words if "kok" in words or words in ("k", "o")]


def test_headphones_start_it_and_hear_what_is_personal(screen: Screen, tmp_path: Path) -> None:
    jack = Jack(tmp_path)
    heard = Ear(screen(sound=Sound(headphones=str(jack.path)), device=RecordedSound(pace=1.0)))
    street, reader = heard.street, heard.street.kiosk.reader
    jack.plug()
    street.qtbot.waitUntil(lambda: reader.on)
    assert reader.property("headphones")
    assert street.kiosk.visit.active
    street.settle(100)
    street.item("door1").setProperty("personal", True)
    street.tap("door1")
    heard.hear("Vacatures")
    assert reader.property("speaking")
    reader.setCurtain(True)
    assert reader.property("curtain")
    jack.plug(plugged=False)
    street.qtbot.waitUntil(lambda: not reader.headphones)
    assert not reader.property("speaking")
    assert reader.total == 0
    reader.setCurtain(False)
    reader.setCurtain(True)
    assert not reader.property("curtain")
    jack.close()


def test_a_hidden_screen_does_not_speak(screen: Screen, tmp_path: Path) -> None:
    jack = Jack(tmp_path)
    street = screen(sound=Sound(headphones=str(jack.path)))
    street.window.hide()
    jack.plug()
    street.qtbot.waitUntil(lambda: street.kiosk.reader.headphones)
    assert not street.kiosk.reader.on
    street.window.show()
    street.tap("door1")
    street.qtbot.waitUntil(lambda: street.kiosk.reader.on)
    jack.close()


def test_the_question_whether_anybody_is_there_is_said(screen: Screen) -> None:
    now = [0.0]
    heard = Ear(screen(visit=Visit(idle_s=90, countdown_s=30), clock=lambda: now[0]))
    street, reader = heard.street, heard.street.kiosk.reader
    street.tap("door1")
    reader.setOn(True)
    heard.hush()
    now[0] = 91.0
    street.kiosk.visit._tick()
    heard.hear("Ben je er nog?")
    heard.hear("Stop & wis alles, knop")
    heard.hush()
    now[0] = 111.0
    street.kiosk.visit._tick()
    heard.hear("nog ")
    street.tap("timeOutStop")
    heard.hear("Stop & wis alles")
    assert street.kiosk.visit.asking
    street.tap("timeOutGoOn")
    assert not street.kiosk.visit.asking


def test_who_listens_is_there(ear: Ear) -> None:
    street = ear.street
    street.kiosk.visit.touch()
    touched = []
    street.kiosk.reader.spoke.connect(lambda _: touched.append(street.kiosk.visit.phase))
    street.kiosk.reader.readPage()
    ear.hear("5. ")
    assert set(touched) == {"active"}


def test_what_the_printer_does_is_said(ear: Ear) -> None:
    ear.hush()
    ear.street.kiosk.printing.told.emit("Het papier is op.")
    ear.hear("Het papier is op.")


def test_news_that_moves_the_focus_is_heard_behind_it(ear: Ear) -> None:
    street = ear.street
    QTest.keyClick(street.window, Qt.Key.Key_Down)
    ear.hush()
    spoken: list[str] = []
    street.kiosk.reader.spoke.connect(lambda piece: spoken.append(piece.words))
    street.kiosk.printing.told.emit("Het is afgedrukt.")
    QTest.keyClick(street.window, Qt.Key.Key_Down)
    ear.hush()
    heard = [words for words in spoken if words != "Het is afgedrukt."]
    assert heard
    assert "Het is afgedrukt." in spoken[spoken.index(heard[0]) :], spoken


def test_what_appears_is_said_once(ear: Ear) -> None:
    street = ear.street
    ear.hush()
    made = QQmlComponent(street.kiosk.window.engine)
    made.setData(
        b'import QtQuick\nItem { Accessible.role: Accessible.AlertMessage; Accessible.name: "Bewaard." }', QUrl()
    )
    alert = made.create()
    assert isinstance(alert, QQuickItem)
    alert.setParentItem(street.window.contentItem())
    street.window.update()
    ear.hear("Bewaard.")
    street.settle(400)
    assert ear.words.count("Bewaard.") == 1
    alert.deleteLater()


def test_a_press_that_is_refused_says_why(ear: Ear) -> None:
    street = ear.street
    street.kiosk.navigation.open("search", "")
    street.settle(300)
    ear.hush()
    why = street.item("railUp").property("why")
    street.tap("railUp")
    ear.hush()
    street.tap("railUp")
    ear.hear(why)
    assert street.sees("toast")
    ear.hush()


def test_a_dialog_says_what_it_is(ear: Ear) -> None:
    street = ear.street
    ear.hush()
    street.kiosk.navigation.openSheet("closedDoor")
    street.qtbot.waitUntil(lambda: street.sees("closedDoorDialog"))
    street.qtbot.waitUntil(lambda: bool(ear.pieces))
    street.kiosk.reader.readPage()
    ear.hush()
    assert not any("1. Vacatures" in words for words in ear.words)


def test_a_device_that_breaks_ends_reading_not_the_visit(screen: Screen, caplog: pytest.LogCaptureFixture) -> None:
    device = RecordedSound()
    street = screen(device=device)
    reader = street.kiosk.reader
    device.fault = EnvironmentFault("the card was pulled out")
    reader.setOn(True)
    street.qtbot.waitUntil(lambda: reader.broken)
    assert not reader.available
    assert not reader.property("on")
    assert street.sees("toast")
    assert "Voorlezen werkt nu niet." in street.texts()
    assert "reading aloud stopped working" in caplog.text
    caplog.clear()


def test_a_key_of_the_audio_pad_wakes_it_and_focus_is_read(screen: Screen) -> None:
    heard = Ear(screen())
    street = heard.street
    QTest.keyClick(street.window, Qt.Key.Key_Down)
    street.qtbot.waitUntil(lambda: street.kiosk.reader.on)
    heard.hush()
    QTest.keyClick(street.window, Qt.Key.Key_Down)
    street.qtbot.waitUntil(lambda: bool(heard.pieces))
    assert street.kiosk.reader.on


def test_the_first_key_says_how_keys_work_and_where_focus_is(screen: Screen) -> None:
    heard = Ear(screen())
    QTest.keyClick(heard.street.window, Qt.Key.Key_Down)
    heard.hear("Het is gratis")
    assert "Raak iets aan om het te horen." not in heard.words
    assert "1. Vacatures, knop" in heard.words


def test_who_comes_back_by_keys_hears_the_title_whole_and_the_focus_once(ear: Ear) -> None:
    street = ear.street
    street.kiosk.access.showFocus(True)
    Keys(street).choose("door1")
    street.qtbot.waitUntil(lambda: street.kiosk.navigation.page == "search")
    ear.hush()
    QTest.keyClick(street.window, Qt.Key.Key_Escape)
    ear.hear("Het is gratis")
    assert ear.words[:3] == ["Welkom.", "Waar wil je naartoe?", "1. Vacatures, knop"]
    assert ear.words.count("1. Vacatures, knop") == 1


def test_the_question_of_a_few_choices_is_said_once(ear: Ear) -> None:
    street = ear.street
    street.kiosk.access.showFocus(True)
    keys = Keys(street)
    keys.choose("door1")
    street.qtbot.waitUntil(lambda: street.kiosk.navigation.page == "search")
    keys.walk_to("cell-radius_km-5")
    ear.hear("Hoe ver mag het zijn?")
    ear.hush()
    keys.press(keys.forth)
    ear.hear("2 van 4")
    ear.hush()
    keys.press(keys.forth)
    ear.hear("3 van 4")
    ear.hush()
    assert not ear.words
    keys.walk_to("cell-dutch-little")
    ear.hear("Hoeveel Nederlands?")


def test_who_searches_hears_how_many_there_are_once_typing_stops(ear: Ear) -> None:
    street = ear.street
    street.kiosk.access.showFocus(True)
    street.kiosk.navigation.open("search", "")
    ear.hear("1027 vacatures.")
    ear.hush()
    assert Keys(street).at == "searchField"
    for letter in "kok":
        real_keys(street, letter)
    street.qtbot.waitUntil(lambda: street.kiosk.app.search.count < 1027)
    found = str(street.kiosk.app.search.found)
    ear.hear(found)
    ear.hush()
    real_keys(street, "x")
    real_keys(street, "q")
    real_keys(street, "z")
    ear.hear("0 vacatures.")
    assert sum("vacatures." in words for words in ear.words) == 1
    ear.hush()
    Keys(street).press(Qt.Key.Key_F1)
    ear.hear(str(street.kiosk.app.search.wayOut).partition(".")[0])
    Keys(street).walk_to("advice0")
    ear.hear("1027 vacatures")


def test_a_choice_says_what_it_leaves_and_what_was_found_with_it(ear: Ear) -> None:
    street = ear.street
    street.kiosk.access.showFocus(True)
    street.kiosk.navigation.open("search", "")
    keys = Keys(street)
    keys.walk_to("cell-contracts-permanent")
    left = str(street.item("cell-contracts-permanent").property("leaves"))
    assert left.endswith(" vacatures")
    ear.hear(left)
    ear.hush()
    keys.choose("cell-contracts-permanent")
    ear.hear("aangevinkt")
    ear.hear(f"{left}.")


def test_a_page_of_one_thing_says_which_also_when_another_takes_its_place(ear: Ear) -> None:
    street = ear.street
    street.kiosk.access.showFocus(True)
    street.kiosk.navigation.open("search", "")
    keys = Keys(street)
    keys.choose("result0")
    street.qtbot.waitUntil(lambda: street.kiosk.navigation.page == "vacancy")
    for _ in range(2):
        ear.hush()
        before = str(street.kiosk.app.vacancy.title)
        keys.choose("nextResult")
        street.qtbot.waitUntil(lambda: str(street.kiosk.app.vacancy.title) != before)  # noqa: B023
        ear.hear(str(street.kiosk.app.vacancy.title))
        ear.hear(str(street.kiosk.app.vacancy.employer))


@pytest.mark.parametrize(("page", "question"), [("search", "Hoe ver mag het zijn?"), ("vacancy", "Lijkt hierop")])
def test_a_page_that_is_read_says_the_question_of_a_few_things_once(screen: Screen, page: str, question: str) -> None:
    street = screen()
    key = str(street.kiosk.app.search.results.row(0).key) if page == "vacancy" else ""
    street.kiosk.navigation.open(page, key)
    street.qtbot.waitUntil(lambda: street.sees("similar1" if key else "result0"))
    reading = ScreenReading(street.window, street.kiosk.language, street.kiosk.reader.words)
    said = [piece.words for piece in reading.page()]
    assert said.count(question) == 1
    assert "Terug, knop" in said


def test_who_chose_pictures_hears_of_what(ear: Ear) -> None:
    street = ear.street
    street.kiosk.access.showFocus(True)
    street.kiosk.navigation.open("sectors", "")
    ear.hear("Welk soort werk zoek je?")
    street.kiosk.app.sectors.choose("logistics")
    ear.hear("Logistiek & transport")


def test_turning_the_pages_of_a_list_says_which_rows_are_there(ear: Ear) -> None:
    street = ear.street
    street.kiosk.access.showFocus(True)
    street.kiosk.navigation.open("search", "")
    keys = Keys(street)
    keys.walk_to("railDown")
    ear.hush()
    keys.choose("railDown")
    ear.hear("van 1027")
    ear.hush()
    keys.walk_to("searchField")
    ear.hush()
    keys.press(Qt.Key.Key_PageDown)
    ear.hear("van 1027")
    ear.hush()
    keys.press(Qt.Key.Key_PageDown)
    ear.hear("van 1027")
    first, last = re.findall(r"\d+", ear.words[-1])[:2]
    assert int(first) < int(last)


@pytest.mark.parametrize("language", ["nl", "ar"])
@pytest.mark.parametrize("page", ["doors", "search", "trainings", "places"])
def test_every_stop_of_the_focus_can_be_heard(screen: Screen, page: str, language: str) -> None:
    street = screen()
    street.kiosk.language.use(language)
    if page != "doors":
        street.kiosk.navigation.open(page, "")
    street.settle(400)
    reading = ScreenReading(street.window, street.kiosk.language, street.kiosk.reader.words)
    stops = order_of(street.window.contentItem()).stops
    assert len(stops) > 5
    for stop in stops:
        item = reading.focused(stop)
        assert item is not None, stop.objectName()
        said = reading.item(item)
        assert said, stop.objectName()
        assert all(any(letter.isalnum() for letter in piece.words) for piece in said)


def test_where_something_stands_is_said_in_words_and_not_as_a_number(screen: Screen) -> None:
    gallery = screen(gallery=True)
    reading = ScreenReading(gallery.window, gallery.kiosk.language, gallery.kiosk.reader.words)
    nodes = [(item, QAccessible.queryAccessibleInterface(item)) for item in gallery.items()]
    valued = [item for item, node in nodes if node is not None and node.valueInterface() is not None]
    said = [piece.words for item in valued for piece in reading.item(item)]
    assert any("blad 2 van 3" in words for words in said)
    assert not [words for words in said if re.search(r"\d\.\d", words)]


def test_nothing_to_hear_it_with_means_no_reading(screen: Screen) -> None:
    street = screen(device=CommandSound([]))
    assert not street.kiosk.reader.available
    street.kiosk.reader.setOn(True)
    assert not street.kiosk.reader.on
