from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QPointF
from touched_screen import TouchedScreen

from kiosk.ui.attract import Greeting, Rest
from kiosk.ui.language import GREETED

Screen = Callable[..., TouchedScreen]
QUICK = Rest(after_ms=150, greeting_ms=150, shift_ms=60_000)
MOVING = Rest(after_ms=50, greeting_ms=60_000, shift_ms=100)


def title(street: TouchedScreen) -> str:
    return str(street.item("greetingTitle").property("text"))


def test_every_language_greets_in_its_own_words(generated: object) -> None:
    greetings = [Greeting.read(code, "") for code in GREETED]
    assert len({greeting.title for greeting in greetings}) == len(GREETED) == 8
    assert len({greeting.line for greeting in greetings}) == len(GREETED)
    assert Greeting.read("tr", "Ghent welcomes you").title == "Ghent welcomes you"


def test_the_greeting_goes_through_the_languages_until_somebody_touches(screen: Screen) -> None:
    street = screen(rest=QUICK)
    usual = title(street)
    seen: list[str] = []

    def collected() -> bool:
        now = title(street)
        if now not in seen:
            seen.append(now)
        return len(seen) == len(GREETED)

    street.qtbot.waitUntil(collected, timeout=15_000)
    assert {Greeting.read(code, "").title for code in GREETED} == set(seen)
    street.qtbot.waitUntil(lambda: title(street) != usual)
    beside = street.item("greeting").mapToScene(QPointF(5, 5)).toPoint()
    street.touch(beside, beside)
    assert title(street) == usual
    assert street.item("greeting").opacity() == 1


def test_a_greeting_stands_at_its_own_side(screen: Screen) -> None:
    street = screen(rest=Rest(after_ms=50, greeting_ms=600, shift_ms=60_000))
    street.qtbot.waitUntil(lambda: title(street) == Greeting.read("ar", "").title, timeout=15_000)
    label = street.item("greetingTitle")
    street.qtbot.waitUntil(lambda: street.item("greeting").opacity() == 1)
    # The rectangle of a text is what it paints.
    painted = label.mapRectToScene(label.boundingRect())
    assert painted.left() > street.window.width() / 2
    margin = street.item("door1").mapToScene(QPointF(0, 0)).x()
    assert painted.right() == street.window.width() - margin


def test_greetings_change_at_once_for_who_wants_no_movement(screen: Screen) -> None:
    street = screen(rest=QUICK)
    street.kiosk.access.setCalm(True)
    for _ in range(4):
        with street.qtbot.waitSignal(street.kiosk.app.attract.turned):
            pass
        street.settle(20)
        assert street.item("greeting").opacity() == 1
        assert title(street) == street.kiosk.app.attract.title


def test_nothing_alternates_behind_a_door_or_a_sheet(screen: Screen) -> None:
    street = screen(rest=Rest(after_ms=300, greeting_ms=50, shift_ms=60_000))
    street.tap("door1")
    street.settle(600)
    assert not street.kiosk.app.attract.on
    street.tap("doorstepBegin")
    street.tap("doorstepLanguage")
    street.settle(600)
    assert not street.kiosk.app.attract.on
    street.tap("sheetDone")
    street.qtbot.waitUntil(lambda: bool(street.kiosk.app.attract.on), timeout=2000)


def test_no_pixel_keeps_its_place_and_targets_move_along(screen: Screen) -> None:
    street = screen(rest=MOVING)
    places: set[tuple[float, float]] = set()
    streets: set[int] = set()
    steps = street.item("doorstep")

    def been_everywhere() -> bool:
        corner = steps.mapToScene(QPointF(0, 0))
        places.add((corner.x(), corner.y()))
        streets.add(int(street.item("street").property("seed")))
        return len(places) == 9

    street.qtbot.waitUntil(been_everywhere, timeout=10_000)
    assert max(x for x, _ in places) > 0 > min(x for x, _ in places)
    assert len(streets) > 3
    street.tap("door1")
    assert street.kiosk.navigation.page == "search"
    QCoreApplication.processEvents()
    moved = street.kiosk.app.attract.moves
    street.settle(400)
    assert street.kiosk.app.attract.moves == moved


@pytest.mark.parametrize("code", GREETED)
def test_a_greeting_fits_where_it_stands(screen: Screen, code: str) -> None:
    street = screen(panel="small", rest=QUICK)
    wanted = Greeting.read(code, "").title
    street.qtbot.waitUntil(lambda: title(street) == wanted, timeout=15_000)
    assert not street.item("greetingTitle").property("truncated")
