from collections.abc import Callable

import pytest
from touched_screen import TouchedScreen

from kiosk.ui.recital import Piece
from kiosk.ui.sound import CommandSound

Screen = Callable[..., TouchedScreen]


class Ear:
    """Hears what a kiosk says."""

    def __init__(self, street: TouchedScreen) -> None:
        self.street = street
        self.pieces: list[Piece] = []
        street.kiosk.reader.spoke.connect(self.pieces.append)

    @property
    def words(self) -> list[str]:
        return [piece.words for piece in self.pieces]

    def hush(self) -> None:
        """Wait until all is said, and forget it."""
        self.street.qtbot.waitUntil(lambda: not self.street.kiosk.reader.speaking, timeout=20_000)
        self.street.settle(200)
        self.street.qtbot.waitUntil(lambda: not self.street.kiosk.reader.speaking, timeout=20_000)
        self.pieces.clear()

    def hear(self, words: str) -> None:
        self.street.qtbot.waitUntil(lambda: any(words in said for said in self.words), timeout=10_000)


@pytest.fixture
def ear(screen: Screen) -> Ear:
    heard = Ear(screen())
    heard.street.kiosk.reader.setOn(True)
    return heard


def test_reading_is_off_until_somebody_wants_it(screen: Screen) -> None:
    street = screen()
    reader = street.kiosk.reader
    assert reader.available
    assert not reader.on
    heard = Ear(street)
    street.tap("door1")
    street.settle(300)
    assert street.kiosk.navigation.page == "search"
    assert not heard.pieces


def test_it_says_how_it_works_and_where_one_is(ear: Ear) -> None:
    ear.hear("Raak een deur aan.")
    assert "Welkom. Waar wil je naartoe?" in " ".join(ear.words)


def test_the_first_touch_reads_and_the_second_presses(ear: Ear) -> None:
    street = ear.street
    ear.hush()
    street.tap("door1")
    ear.hear("1. ")
    assert street.kiosk.navigation.home
    assert not street.kiosk.reader.outline.isEmpty()
    door = street.item("door1")
    assert door.mapRectToScene(door.boundingRect()).intersects(street.kiosk.reader.outline)
    ear.hush()
    street.tap("door1")
    ear.hear("vacature")
    assert street.kiosk.navigation.page == "search"


def test_nothing_to_hear_it_with_means_no_reading(screen: Screen) -> None:
    street = screen(device=CommandSound([]))
    assert not street.kiosk.reader.available
    street.kiosk.reader.setOn(True)
    assert not street.kiosk.reader.on
