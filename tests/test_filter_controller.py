import pytest
from pytestqt.qtbot import QtBot

from kiosk.model.search import FacetCount
from kiosk.ui.filter_controller import FilterController
from kiosk.ui.language import Language


@pytest.fixture
def filters(qtbot: QtBot) -> FilterController:
    return FilterController(Language("nl"))


def counts(permanent: int, little: int) -> dict[str, list[FacetCount]]:
    return {
        "distance": [FacetCount(value="25", count=4)],
        "contract": [FacetCount(value="permanent", count=permanent)],
        "dutch": [FacetCount(value="little", count=little)],
    }


def offered(filters: FilterController) -> list[tuple[str, str]]:
    return [(chip.value, chip.count) for chip in filters.chips.rows]


def test_no_chip_is_offered_that_leaves_nothing(filters: FilterController) -> None:
    filters.count(counts(permanent=0, little=2), str)
    assert offered(filters) == [("25", "4"), ("little", "2")]
    filters.count(counts(permanent=3, little=0), str)
    assert offered(filters) == [("25", "4"), ("permanent", "3")]


def test_a_chip_that_is_chosen_stays_to_be_taken_away(filters: FilterController) -> None:
    filters.count(counts(permanent=3, little=2), str)
    filters.toggle("contracts", "permanent")
    filters.count(counts(permanent=0, little=2), str)
    assert ("permanent", "") in offered(filters)
