from collections.abc import Callable

import pytest
from small_replica import PARTNER, PLACES
from touched_screen import PANELS, TouchedScreen

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


def test_a_place_that_is_gone_says_so(screen: Screen) -> None:
    page = opened(screen)
    page.kiosk.navigation.open("place", "place:gone")
    page.qtbot.waitUntil(lambda: page.sees("otherPlaces"))
