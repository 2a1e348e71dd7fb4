from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from crawled_page import Page
from crawler_layout import broken_words
from PySide6.QtGui import QGuiApplication
from replica_file import MUNICIPALITIES, ReplicaFile, vacancy
from small_replica import PLACES
from touched_screen import PANELS, TouchedScreen

from kiosk.config import LANGUAGES, Visit

Screen = Callable[..., TouchedScreen]


@pytest.mark.parametrize("panel", PANELS)
def test_the_doors_tell_what_is_behind_them(screen: Screen, panel: str) -> None:
    texts = screen(panel=panel).texts()
    assert "Vacatures" in texts
    assert any(text.endswith(" vacatures") for text in texts)
    assert any(text.endswith(" opleidingen") for text in texts)
    assert "Open tot 17\N{NO-BREAK SPACE}uur" in texts
    assert "Voorbeeldgegevens" in texts
    assert "Even dicht" not in texts
    assert len(PLACES) > 0


def test_another_language_changes_everything_at_once_and_loses_nothing(screen: Screen) -> None:
    street = screen()
    street.tap("door-language-en")
    texts = street.texts()
    assert {"Vacancies", "Open until 17:00", "Wednesday 13 May", "Sample data", "Stop & wipe"} <= set(texts)
    assert any(text.endswith(" vacancies") for text in texts)
    street.tap("doorstepLanguage")
    street.tap("language-nl")
    assert "Kies je taal" in street.texts()
    street.tap("sheetDone")
    assert {"Vacatures", "woensdag 13 mei"} <= set(street.texts())


def broken_on(street: TouchedScreen, panel: str) -> list[str]:
    # Gone before the next language: items that Qt deletes then must not be held.
    page = Page(street.window, PANELS[panel])
    found = list(broken_words(page))
    page.forget()
    return found


@pytest.mark.parametrize(("panel", "scale"), [("small", 1.0), ("portrait", 1.25)])
def test_no_word_of_the_doors_breaks_in_any_language(screen: Screen, panel: str, scale: float) -> None:
    street = screen(panel=panel)
    street.kiosk.access.useTextScale(scale)
    found = []
    for language in LANGUAGES:
        street.kiosk.language.use(language)
        street.settle(60)
        found += [f"{language}: {line}" for line in broken_on(street, panel)]
        assert scale > 1 or all(street.item(f"door{number}").property("fits") for number in range(1, 6))
    assert not found, "\n".join(found)


def test_a_closed_door_says_so_and_where_help_is(screen: Screen, tmp_path: Path) -> None:
    file = ReplicaFile(tmp_path)
    file.put("places", PLACES)
    file.close()
    street = screen(data_dir=tmp_path)
    street.tap("door2")
    assert street.texts().count("Even dicht") == 1
    assert "Nu geen opleidingen" in street.texts()
    assert any("Balie op het gelijkvloers" in text for text in street.texts())
    street.tap("dialogClose")
    assert not street.sees("closedDoorDialog")


def test_stop_is_there_once_somebody_is(screen: Screen) -> None:
    street = screen()
    assert not street.sees("doorstepStop")
    street.tap("doorstepAccess")
    assert street.sees("doorstepStop")


def test_colours_and_time_can_be_changed_and_put_back(screen: Screen) -> None:
    street = screen()
    street.tap("doorstepAccess")
    street.tap("contrast-hcDark")
    street.tap("moreTime")
    assert street.window.color().name() == "#000000"
    assert bool(street.kiosk.visit.moreTime)
    street.tap("accessReset")
    assert str(street.kiosk.access.contrast) == "light"
    assert not bool(street.kiosk.visit.moreTime)


def test_the_question_comes_and_any_touch_goes_on(screen: Screen) -> None:
    street = screen(visit=Visit(idle_s=1, countdown_s=30))
    street.tap("doorstepAccess")
    street.qtbot.waitUntil(lambda: street.sees("timeOutPage"), timeout=2000)
    assert "Ben je er nog?" in street.texts()
    street.tap("timeOutGoOn")
    assert not street.sees("timeOutPage")
    assert street.sees("accessSheet")
    street.qtbot.waitUntil(lambda: street.sees("timeOutPage"), timeout=2000)
    # Any touch extends, also one on the doorstep that is not Stop.
    assert len(list(street.items("doorstepLanguage"))) == 1
    point = street.middle("timeOutGoOn")
    point.setY(5)
    street.touch(point, point)
    assert not street.sees("timeOutPage")


def test_stop_wipes_says_goodbye_and_ends(screen: Screen) -> None:
    street = screen()
    street.tap("doorstepAccess")
    QGuiApplication.clipboard().setText("secret")
    with street.qtbot.waitSignal(street.kiosk.visit.ended, timeout=5000) as ended:
        street.tap("doorstepStop")
        assert street.sees("goodbyePage")
        assert not street.sees("doorsPage")
        assert QGuiApplication.clipboard().text() == ""
    assert ended.args == ["stop"]


def test_nobody_answers(screen: Screen) -> None:
    street = screen(visit=Visit(idle_s=1, countdown_s=1))
    street.tap("doorstepAccess")
    with street.qtbot.waitSignal(street.kiosk.visit.ended, timeout=8000) as ended:
        street.qtbot.waitUntil(lambda: street.sees("goodbyePage"), timeout=4000)
        street.tap("goodbyeAgain")
    assert ended.args == ["timeout"]


def test_the_window_refuses_to_close(screen: Screen) -> None:
    street = screen()
    street.window.close()
    street.settle()
    assert street.window.isVisible()


def test_a_feed_without_trainings_closes_their_door_and_says_so(screen: Screen, tmp_path: Path) -> None:
    file = ReplicaFile(tmp_path)
    file.put("municipalities", MUNICIPALITIES)
    file.put("vacancies", [vacancy(1, Random(1))])
    file.close()
    page = screen(data_dir=tmp_path)
    page.tap("door2")
    assert "Nu geen opleidingen" in page.texts()
    page.tap("dialogClose")
    assert page.sees("doorsPage")
