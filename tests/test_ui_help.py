from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem
from replica_file import MUNICIPALITIES, ReplicaFile
from small_replica import PARTNER, PLACES
from touched_screen import PANELS, TouchedScreen

from kiosk.model.partner import HoursException, OpenInterval
from kiosk.ui.panel import Panel
from kiosk.ui.tokens import TEXT_SCALES

Screen = Callable[..., TouchedScreen]
BESIDE = {"landscape"}


def opened(screen: Screen, panel: str = "landscape") -> TouchedScreen:
    page = screen(panel=panel)
    page.tap("door5")
    page.qtbot.waitUntil(lambda: page.sees("place0"))
    page.settle()
    return page


def text_of(page: TouchedScreen, name: str) -> str:
    return str(page.item(name).property("text"))


@pytest.mark.parametrize("panel", PANELS)
def test_places_stand_in_order_of_distance_with_their_hours(screen: Screen, panel: str) -> None:
    page = opened(screen, panel)
    assert page.item("place0").property("name") == "Werkwinkel Gent"
    assert page.item("place0").property("opening") == "Open"
    page.tap("place1")
    page.qtbot.waitUntil(lambda: page.sees("placeName") and text_of(page, "placeName") == "Werkwinkel Deinze")
    assert page.sees("placesPage") == (panel in BESIDE)
    assert {"Maandag", "9\N{NO-BREAK SPACE}tot\N{NO-BREAK SPACE}17\N{NO-BREAK SPACE}u", "Zondag", "dicht"} <= set(
        page.texts()
    )
    assert text_of(page, "placeState") == "Open tot 17\N{NO-BREAK SPACE}uur"
    page.tap("doorstepBack")
    assert page.sees("doorsPage" if panel in BESIDE else "placesPage")


def test_close_by_the_hours_of_a_day_stand_on_one_line(screen: Screen, tmp_path: Path) -> None:
    hours = tuple(
        OpenInterval(dow=3, opens=opens, closes=closes) for opens, closes in (("08:30", "12:00"), ("13:30", "16:30"))
    )
    file = ReplicaFile(tmp_path)
    file.put("places", [replace(PLACES[0], hours=hours)])
    file.close()
    page = screen(tmp_path, panel=Panel(width=1920, height=1080, diagonal_inch=15.6))
    page.tap("door5")
    page.qtbot.waitUntil(lambda: page.sees("placeState"))
    hours_of = [item for item in page.items() if "8.30" in str(item.property("text")) and item.inherits("QQuickText")]
    assert hours_of
    assert {item.property("lineCount") for item in hours_of} == {1}


def test_what_is_open_changes_while_one_looks(screen: Screen) -> None:
    moments = [datetime(2026, 5, 13, 16, 59, 58)]
    page = screen(now=lambda: moments[-1])
    page.tap("door5")
    page.qtbot.waitUntil(lambda: page.sees("placeState"))
    assert text_of(page, "placeState") == "Open tot 17\N{NO-BREAK SPACE}uur"
    moments.append(datetime(2026, 5, 13, 17, 0, 0))
    page.qtbot.waitUntil(lambda: page.item("place0").property("opening") == "Nu dicht")
    assert text_of(page, "placeState") == "Opent morgen om 9\N{NO-BREAK SPACE}uur"


def test_the_nearest_place_is_shown_beside_the_list_at_once(screen: Screen) -> None:
    page = opened(screen)
    page.qtbot.waitUntil(lambda: page.sees("placeName"))
    assert text_of(page, "placeName") == PLACES[0].name
    assert "09\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}00\N{NO-BREAK SPACE}00" in page.texts()


def test_the_way_there_goes_to_a_phone(screen: Screen) -> None:
    page = opened(screen)
    page.tap("placeRoute")
    page.qtbot.waitUntil(lambda: page.sees("takeAlongDialog"))
    assert page.kiosk.app.takeAlong.content == "geo:51.05000,3.72000"
    page.tap("take-contact")
    assert str(page.kiosk.app.takeAlong.content).startswith("BEGIN:VCARD")
    page.tap("takeAlongDone")
    assert not page.sees("takeAlongDialog")


@pytest.mark.parametrize("panel", PANELS)
def test_a_partner_tells_what_it_helps_with_and_where(screen: Screen, panel: str) -> None:
    page = opened(screen, panel)
    page.tap("viewPartners")
    if panel not in BESIDE:
        page.tap("partner0")
    page.qtbot.waitUntil(lambda: page.sees("partnerName"))
    assert text_of(page, "partnerName") == PARTNER.name
    assert {PARTNER.services[0], "Nederlands", "Werkwinkel Gent"} <= set(page.texts())
    page.tap("near1")
    page.qtbot.waitUntil(lambda: page.sees("placePage"))
    page.qtbot.waitUntil(lambda: text_of(page, "placeName") == "Werkwinkel Deinze")
    page.tap("doorstepBack")
    assert page.sees("partnerName")


def test_the_list_is_as_it_was_on_the_way_back(screen: Screen) -> None:
    page = opened(screen)
    page.tap("place1")
    page.tap("helper0")
    page.qtbot.waitUntil(lambda: page.sees("partnerPage"))
    page.tap("doorstepBack")
    page.qtbot.waitUntil(lambda: text_of(page, "placeName") == "Werkwinkel Deinze")
    assert page.item("place1").property("on")


def test_another_language_changes_the_hours(screen: Screen) -> None:
    page = opened(screen)
    page.tap("doorstepLanguage")
    page.tap("language-en")
    page.tap("sheetDone")
    texts = set(page.texts())
    assert {"Who can help you?", "Opening hours", "Monday", "closed"} <= texts
    assert text_of(page, "placeState") == "Open until 17:00"


@pytest.mark.parametrize("view", ["viewPlaces", "viewPartners"])
def test_another_language_says_anew_which_rows_are_in_sight(screen: Screen, view: str) -> None:
    page = opened(screen, "portrait")
    page.tap(view)
    page.settle()
    assert any(text.startswith("1 tot ") for text in page.texts())
    page.kiosk.language.use("fr")
    page.settle()
    assert not any(text.startswith("1 tot ") for text in page.texts())


def test_a_place_that_is_gone_says_so(screen: Screen) -> None:
    page = opened(screen)
    page.kiosk.navigation.open("place", "place:gone")
    page.qtbot.waitUntil(lambda: page.sees("otherPlaces"))


@pytest.fixture(scope="module")
def wordy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One place and one partner that say much, and other hours on a day soon."""
    data = tmp_path_factory.mktemp("wordy")
    file = ReplicaFile(data)
    file.put("municipalities", MUNICIPALITIES)
    holiday = HoursException(date="2026-05-14", reason="Hemelvaart")
    file.put("places", [replace(PLACES[0], exceptions=(holiday,), accessibility=("lift",), transit="Halte Markt")])
    file.put("partners", [replace(PARTNER, about="Helpt wie werk zoekt, en wie werk heeft en ander werk wil.")])
    file.close()
    return data


@pytest.fixture(scope="module")
def nobody(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A replica without places and partners."""
    data = tmp_path_factory.mktemp("nobody")
    file = ReplicaFile(data)
    file.put("municipalities", MUNICIPALITIES)
    file.close()
    return data


def code(page: TouchedScreen) -> QImage:
    """Give the code as it is drawn."""
    item = page.item("takeAlongCode")
    return page.window.grabWindow().copy(item.mapRectToScene(item.boundingRect()).toRect())


def mirrored(text: QQuickItem) -> bool:
    """Tell whether a text begins at the right."""
    aligned = "effectiveHorizontalAlignment !== horizontalAlignment"
    value, undefined = QQmlExpression(QQmlEngine.contextForObject(text), text, aligned).evaluate()
    return bool(value) and not undefined


@pytest.mark.parametrize("panel", PANELS)
def test_another_size_of_text_and_language_lose_nothing(screen: Screen, panel: str) -> None:
    page = opened(screen, panel)
    page.tap("place1")
    page.qtbot.waitUntil(lambda: page.sees("placeName") and text_of(page, "placeName") == "Werkwinkel Deinze")
    before = page.item("placeName").mapToScene(page.item("placeName").position())
    for scale in (*TEXT_SCALES[1:], 1.0):
        page.kiosk.access.useTextScale(scale)
        page.kiosk.language.use("de" if scale > 1 else "nl")
        page.settle(80)
        assert page.kiosk.app.help.place.name == "Werkwinkel Deinze"
        assert page.sees("placeName") or page.sees("placeList")
    page.settle(200)
    assert text_of(page, "placeName") == "Werkwinkel Deinze"
    assert page.item("placeName").mapToScene(page.item("placeName").position()) == before


@pytest.mark.parametrize("panel", PANELS)
def test_with_everything_low_places_are_chosen_and_read(screen: Screen, panel: str) -> None:
    page = opened(screen, panel)
    page.kiosk.access.setLow(True)
    page.settle(200)
    page.tap("place1")
    page.qtbot.waitUntil(lambda: page.sees("placeName") and text_of(page, "placeName") == "Werkwinkel Deinze")
    page.tap("placeRoute")
    page.qtbot.waitUntil(lambda: page.sees("takeAlongCode"))
    drawn = page.item("takeAlongCode").mapRectToScene(page.item("takeAlongCode").boundingRect())
    assert drawn.top() > page.window.height() * 0.4
    assert drawn.bottom() < page.middle("doorstepStop").y()


def test_a_code_is_the_same_in_every_theme_and_language(screen: Screen) -> None:
    page = opened(screen)
    page.tap("placeRoute")
    page.qtbot.waitUntil(lambda: page.sees("takeAlongCode"))
    page.tap("take-contact")
    drawn = code(page)
    assert {drawn.pixelColor(x, 150).name() for x in range(drawn.width())} == {"#000000", "#ffffff"}
    for language, contrast in (("ar", "hcDark"), ("ar", "hcLight"), ("de", "light")):
        page.kiosk.language.use(language)
        page.kiosk.access.useContrast(contrast)
        page.settle(80)
        assert code(page) == drawn
        assert bool(page.item("take-contact").property("on"))


def test_the_words_of_others_are_marked_with_their_language(screen: Screen, wordy: Path) -> None:
    page = screen(wordy)
    page.tap("door5")
    page.qtbot.waitUntil(lambda: page.sees("placeName"))
    assert {"Hemelvaart", "Halte Markt"} <= set(page.texts())
    page.tap("viewPartners")
    page.qtbot.waitUntil(lambda: page.sees("partnerName"))
    assert not page.kiosk.app.help.partner.writtenIn
    page.kiosk.language.use("ar")
    page.settle()
    assert page.kiosk.app.help.partner.writtenIn in page.texts()
    about = next(item for item in page.items() if str(item.property("text")).startswith("Helpt wie werk zoekt"))
    assert about.property("spokenLanguage") == "nl"
    assert not mirrored(about)
    assert mirrored(page.item("partnerName"))


def test_what_is_gone_is_told_aloud(screen: Screen) -> None:
    page = opened(screen)
    told: list[str] = []
    page.kiosk.app.help.place.told.connect(told.append)
    page.kiosk.app.help.partner.told.connect(told.append)
    page.kiosk.navigation.open("place", "place:gone")
    page.qtbot.waitUntil(lambda: page.sees("otherPlaces"))
    page.kiosk.navigation.open("partner", "partner:gone")
    page.qtbot.waitUntil(lambda: page.sees("otherPartners"))
    assert [text.split(".")[0] for text in told] == ["Deze plaats is er niet meer", "Deze helpers zijn er niet meer"]
    page.tap("otherPartners")
    page.qtbot.waitUntil(lambda: page.sees("partner0"))


def test_without_places_and_partners_it_says_so(screen: Screen, nobody: Path) -> None:
    page = screen(nobody)
    told: list[str] = []
    page.kiosk.app.help.places.told.connect(told.append)
    page.tap("door5")
    page.qtbot.waitUntil(lambda: "We kennen nu geen plaatsen." in page.texts())
    assert told == ["We kennen nu geen plaatsen. Jij deed niets fout. Vraag hulp aan de balie."]
    page.tap("viewPartners")
    page.qtbot.waitUntil(lambda: "We kennen nu geen helpers." in page.texts())
