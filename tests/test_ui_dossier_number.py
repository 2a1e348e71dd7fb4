"""The number for a counsellor, touched: from a real central, and where there is none."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from replica_file import OCCUPATIONS
from replication_world import central
from small_replica import small_replica
from touched_screen import TouchedScreen
from vault_service import World

from kiosk.catalogue.catalogue import Catalogue
from kiosk.config import Central
from kiosk.dossier.session import Begun
from kiosk.model.dossier import Dossier, Profile, SuggestedBy, Suggestion
from kiosk.ui.dossier_names import read_names

Screen = Callable[..., TouchedScreen]
_PATIENCE_MS = 15_000


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with central(tmp_path / "store") as running:
        running.clock.now = time.time()
        yield running


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "terminal"
    folder.mkdir()
    small_replica(folder)
    return folder


def settings(page: TouchedScreen) -> TouchedScreen:
    """Stand before the settings of a new file."""
    begun: list[object] = []
    page.kiosk.app.dossier.start("502839", Profile(first_name="Noor"), begun.append)
    page.qtbot.waitUntil(lambda: bool(begun), timeout=_PATIENCE_MS)
    assert isinstance(begun[0], Begun)
    page.kiosk.navigation.open("dossierSettings", "")
    page.settle()
    return page


def asked(page: TouchedScreen, button: str) -> str:
    page.settle(300)
    page.tap(button)
    number = page.kiosk.app.dossierSettings.number
    page.qtbot.waitUntil(lambda: number.stage not in ("asking", "busy"), timeout=_PATIENCE_MS)
    page.settle()
    return str(number.stage)


def test_a_number_is_given_shown_forgotten_and_given_back(screen: Screen, data: Path, world: World) -> None:
    page = settings(screen(data, central=Central(vaults=world.url)))
    number = page.kiosk.app.dossierSettings.number
    number.begin()
    page.settle(60)
    assert not page.sees("numberBack")
    assert asked(page, "numberGet") == "given"
    assert page.sees("numberBack")
    first = number.number
    assert [len(group) for group in first.split()] == [3, 3, 3]
    assert page.item("fileNumber").property("text") == first
    page.settle(300)
    page.tap("numberDone")
    assert (number.number, number.stage) == ("", "asking")
    number.begin()
    assert asked(page, "numberBack") == "back"
    assert number.number == ""
    assert not page.kiosk.app.dossier.profile.numbered


def test_without_central_there_is_no_number_to_ask_for(screen: Screen, data: Path) -> None:
    page = settings(screen(data))
    assert not page.sees("settingsNumber")


def test_an_unreachable_central_is_said_and_nothing_is_shown_after_the_visit(screen: Screen, data: Path) -> None:
    page = settings(screen(data, central=Central(vaults="http://127.0.0.1:9")))
    number = page.kiosk.app.dossierSettings.number
    number.begin()
    assert asked(page, "numberGet") == "failed"
    assert number.number == ""
    number.again()
    page.kiosk.navigation.closeSheet()
    page.kiosk.app.dossierSettings.lock()
    assert number.stage == "asking"


def test_the_sheet_of_all_calls_codes_by_their_names(data: Path) -> None:
    catalogue = Catalogue.open(data)
    code = OCCUPATIONS[0].id
    dossier = Dossier(
        profile=Profile(first_name="Noor", occupations=(code, "unknown")),
        suggestions=(Suggestion(item_id="gone", by=SuggestedBy.COUNSELLOR, reason=""),),
    )
    assert read_names(catalogue, dossier) == {code: dict(OCCUPATIONS[0].labels)}
    catalogue.close()
