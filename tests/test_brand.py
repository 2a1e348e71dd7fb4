from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from touched_screen import TouchedScreen

from kiosk.config import Brand, Greeting
from kiosk.ui.skyline import skyline

Screen = Callable[..., TouchedScreen]
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><rect width="300" height="60" fill="{}"/></svg>'


@pytest.mark.parametrize("kind", ["gables", "belfry", "harbour"])
def test_a_skyline_fills_the_width_and_is_always_the_same(kind: str) -> None:
    row = skyline(kind, 1920, 500, 11)
    box = row.boundingRect()
    assert box.right() >= 1920
    assert box.top() >= 0
    assert box.bottom() == pytest.approx(500)
    assert row == skyline(kind, 1920, 500, 11)


def test_skylines_differ_and_none_is_empty() -> None:
    rows = [skyline(kind, 1920, 500, 11) for kind in ("gables", "belfry", "harbour")]
    assert rows[0] != rows[1] != rows[2] != rows[0]
    assert skyline("none", 1920, 500, 11).isEmpty()


def test_the_accent_colours_the_first_door_and_what_is_behind_it(screen: Screen) -> None:
    street = screen(brand=Brand(accent="#333333"))
    app = street.kiosk.app
    assert app.theme.colour("sec1") == app.vacancyTheme.colour("primary") == QColor("#333333")
    assert app.trainingTheme.colour("primary") == app.theme.colour("sec2")
    street.kiosk.access.useContrast("hcDark")
    assert app.theme.colour("sec1") != QColor("#333333")


def test_the_operator_greets_and_is_named(screen: Screen) -> None:
    street = screen(brand=Brand(name="Werkpunt", greeting=Greeting(nl="Dag Gentenaar", ar="مرحبا")))
    assert "Werkpunt" in street.texts()
    assert "WIS" not in street.texts()
    assert "Dag Gentenaar" in street.texts()
    street.kiosk.language.use("fr")
    street.settle()
    assert "Dag Gentenaar" not in street.texts()


def test_the_logo_stands_instead_of_the_arches_in_its_dark_version_too(screen: Screen, tmp_path: Path) -> None:
    light, dark = tmp_path / "light.svg", tmp_path / "dark.svg"
    light.write_text(LOGO.format("#123456"))
    dark.write_text(LOGO.format("#fedcba"))
    street = screen(brand=Brand(logo=light, logo_dark=dark))
    middle = street.middle("brandLogo")
    assert street.window.grabWindow().pixelColor(middle) == QColor("#123456")
    street.kiosk.access.useContrast("hcDark")
    street.settle(100)
    assert street.window.grabWindow().pixelColor(middle) == QColor("#fedcba")
