"""The pages of an open dossier, touched: its parts, what was kept, and keeping it anywhere in the kiosk."""

from collections.abc import Callable
from pathlib import Path

import pytest
from small_replica import small_replica
from touched_screen import PANELS, TouchedScreen

from kiosk.dossier.session import Begun
from kiosk.model.dossier import Profile

Screen = Callable[..., TouchedScreen]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    small_replica(tmp_path)
    return tmp_path


def opened(street: TouchedScreen, profile: Profile | None = None) -> TouchedScreen:
    """Start a dossier as the page for it does."""
    begun: list[object] = []
    street.kiosk.app.dossier.start("502839", profile or Profile(first_name="Noor"), begun.append)
    street.qtbot.waitUntil(lambda: bool(begun))
    assert isinstance(begun[0], Begun)
    return street


@pytest.mark.parametrize("panel", PANELS)
def test_door_three_leads_to_the_open_dossier(screen: Screen, data: Path, panel: str) -> None:
    street = opened(screen(data, panel=panel))
    street.tap("door3")
    assert street.sees("dossierPage")
    street.tap("tab-dossierSaved" if street.sees("tab-dossierSaved") else "tile-dossierSaved")
    assert street.sees("dossierSavedPage")
    street.tap("doorstepBack")
    assert street.sees("dossierPage")
