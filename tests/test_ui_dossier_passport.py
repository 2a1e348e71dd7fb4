"""Suggestions, what the visitor can do, and showing the file to a counsellor, touched."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from small_replica import small_replica
from touched_screen import PANELS, TouchedScreen

from kiosk.dossier.session import Begun
from kiosk.model.dossier import Profile, SavedKind, SuggestedBy, Suggestion, SuggestionStatus
from kiosk.model.search import Query
from kiosk.ui.focus_place import scroll_to

Screen = Callable[..., TouchedScreen]
NOOR = Profile(first_name="Noor", occupations=("4321.warehouse_worker",), radius_km=25)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    small_replica(tmp_path)
    return tmp_path


def opened(street: TouchedScreen, profile: Profile = NOOR) -> TouchedScreen:
    """Start a dossier as the page for it does."""
    begun: list[object] = []
    street.kiosk.app.dossier.start("502839", profile, begun.append)
    street.qtbot.waitUntil(lambda: bool(begun))
    assert isinstance(begun[0], Begun)
    return street


def shown(street: TouchedScreen, page: str) -> TouchedScreen:
    """Go to a part of the dossier."""
    street.kiosk.navigation.open("dossier", "")
    street.kiosk.navigation.open(page, "")
    street.settle()
    return street


def tap(street: TouchedScreen, *names: str) -> None:
    """Scroll to each item and touch it."""
    for name in names:
        street.qtbot.waitUntil(lambda name=name: street.sees(name))
        scroll_to(street.item(name), 40)
        street.settle()
        street.tap(name)


def ids(street: TouchedScreen, kind: str) -> list[str]:
    """Give some ids that are there."""
    found: list[list[str]] = []

    def read(all):  # type: ignore[no-untyped-def]
        if kind == "vacancies":
            return [card.id for card in all.cards(all.search(Query()), 0, 3)]
        return [card.id for card in all.training_cards(all.search_trainings(Query()), 0, 3)]

    street.kiosk.lanes.query.run("ids", read, found.append)
    street.qtbot.waitUntil(lambda: bool(found))
    return found[0]


@pytest.mark.parametrize("panel", PANELS)
def test_what_suits_is_found_here_explained_and_put_aside(screen: Screen, data: Path, panel: str) -> None:
    street = shown(opened(screen(data, panel=panel)), "dossierSuggestions")
    suggestions = street.kiosk.app.suggestions
    street.qtbot.waitUntil(lambda: street.sees("suggested0"))
    first = suggestions.rows.rows[0].item
    assert all(row.value for row in suggestions.rows.rows)
    tap(street, "why1")
    assert suggestions.chosenRow == 1
    reasons = [row.text for row in suggestions.reasons.rows]
    assert any("magazijnmedewerker" in text for text in reasons)
    assert any("25" in text for text in reasons)
    assert street.sees("reasonOpen")
    assert not street.sees("reasonSwitch")
    tap(street, "why1")
    assert not street.sees("reasonOpen")
    tap(street, "decline0")
    assert first not in [row.item for row in suggestions.rows.rows]
    (kept,) = street.kiosk.app.dossier.contents.suggestions
    assert (kept.value.item_id, kept.value.status) == (first, SuggestionStatus.DISMISSED)
    assert street.sees("asideToast")
    suggestions.undo()
    assert suggestions.rows.rows[0].item == first
    assert not street.kiosk.app.dossier.contents.suggestions
