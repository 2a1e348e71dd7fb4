"""What the kiosk says about its data and about itself."""

from collections.abc import Callable
from pathlib import Path

import pytest
from small_replica import VACANCIES
from touched_screen import PANELS, TouchedScreen

from central.demo.texts import attribution
from kiosk import __version__
from kiosk.ui.focus_place import scroll_to

Screen = Callable[..., TouchedScreen]


def opened(page: TouchedScreen) -> TouchedScreen:
    page.tap("doorstepAccess")
    page.settle()
    scroll_to(page.item("about"), 24)
    page.settle()
    page.tap("about")
    page.qtbot.waitUntil(lambda: page.sees("aboutPage"))
    page.settle()
    return page


@pytest.mark.parametrize("panel", PANELS)
def test_the_data_its_day_its_makers_and_the_version_are_two_touches_away(screen: Screen, panel: str) -> None:
    page = opened(screen(panel=panel))
    page.qtbot.waitUntil(lambda: "14 mei 2026" in page.texts())
    said = page.texts()
    assert attribution().text["nl"] in said
    assert "Beroepen: ESCO" in said
    assert "Voorbeeldgegevens" in said
    assert f"WIS {__version__} (EUPL 1.2)" in said
    assert "Phosphor Icons (MIT)" in said
    assert any(
        text.replace("\N{THIN SPACE}", "").isdecimal() and int(text.replace("\N{THIN SPACE}", "")) <= VACANCIES
        for text in said
    )
    page.tap("doorstepBack")
    assert page.sees("doorsPage")


def test_it_speaks_the_language_of_the_screen_where_the_feed_does(screen: Screen) -> None:
    page = opened(screen())
    page.qtbot.waitUntil(lambda: attribution().text["nl"] in page.texts())
    page.kiosk.language.use("ar")
    page.settle()
    assert attribution().text["ar"] in page.texts()
    (dutch,) = (item for item in page.items() if item.property("text") == "Beroepen: ESCO")
    assert dutch.property("spokenLanguage") == "nl"


def test_without_data_it_says_so_and_what_it_is_made_of(screen: Screen, tmp_path: Path) -> None:
    page = opened(screen(tmp_path))
    page.qtbot.waitUntil(lambda: bool(page.kiosk.app.about.gone))
    page.settle()
    assert any(str(page.kiosk.app.about.fact) in text for text in page.texts())
    assert f"WIS {__version__} (EUPL 1.2)" in page.texts()
