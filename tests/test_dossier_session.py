"""The dossier of a visit: in memory, taken in by a new dossier, closed, opened again, renewed and erased."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.dossier.contents import Contents
from kiosk.dossier.lockout import Refusal, Why
from kiosk.dossier.session import Begun, DossierSession
from kiosk.dossier.vaults import new_card
from kiosk.model.application import Summary
from kiosk.model.card import Kind
from kiosk.model.dossier import Profile, Saved, SavedKind
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.dossier_work import Trouble
from kiosk.ui.lane import Lane

SAVED = Saved(kind=SavedKind.VACANCY, item_id="v1", summary=Summary(title="Bakker"))
OTHER = Saved(kind=SavedKind.TRAINING, item_id="t1", summary=Summary(title="Lassen"))


class Desk:
    """A controller with its lane, and what it answered last."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.lane: Lane[DossierSession] = Lane("dossier", lambda: DossierSession(folder))
        self.dossier = DossierController(self.lane)
        self.answers: list[object] = []

    def answer(self) -> object:
        self.qtbot.waitUntil(lambda: bool(self.answers), timeout=20_000)
        return self.answers.pop()

    def start(self) -> Begun:
        self.dossier.start("274918", Profile(first_name="Samira"), self.answers.append)
        begun = self.answer()
        assert isinstance(begun, Begun)
        return begun


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path):  # type: ignore[no-untyped-def]
    made = Desk(qtbot, tmp_path)
    yield made
    made.lane.close()


def test_a_new_dossier_takes_in_what_the_visit_kept(desk: Desk) -> None:
    at = desk.dossier.put(SAVED)
    assert (desk.dossier.isOpen, desk.dossier.keptForNow) == (False, 1)
    desk.start()
    assert (desk.dossier.isOpen, desk.dossier.firstName, desk.dossier.keptForNow) == (True, "Samira", 0)
    assert desk.dossier.contents.value(at) == SAVED


def test_a_card_that_is_printed_already_opens_the_new_dossier(desk: Desk) -> None:
    card = new_card(Kind.ACCESS)
    desk.dossier.start("274918", Profile(first_name="Samira"), desk.answers.append, card)
    begun = desk.answer()
    assert isinstance(begun, Begun)
    assert begun.access == card
    desk.dossier.forget()
    desk.dossier.open_with_pin(card, "274918", desk.answers.append)
    assert desk.answer() is None


def test_what_is_written_is_there_when_the_card_opens_it_again(desk: Desk) -> None:
    begun = desk.start()
    at = desk.dossier.put(SAVED)
    other = desk.dossier.put(OTHER)
    desk.dossier.remove(other)
    desk.dossier.forget()
    assert desk.dossier.contents == Contents()
    assert not desk.dossier.isOpen
    desk.dossier.open_with_pin(begun.access, "111222", desk.answers.append)
    refusal = desk.answer()
    assert isinstance(refusal, Refusal)
    assert refusal.why is Why.WRONG_PIN
    desk.dossier.open_with_pin(begun.access, "274918", desk.answers.append)
    assert desk.answer() is None
    assert [kept.value for kept in desk.dossier.contents.saved] == [SAVED]
    assert at in desk.dossier.contents
    assert other not in desk.dossier.contents


def test_opening_takes_in_what_the_visit_kept_but_keeps_the_profile(desk: Desk) -> None:
    begun = desk.start()
    desk.dossier.forget()
    desk.dossier.put(OTHER)
    desk.dossier.put(Profile(first_name="Somebody"))
    desk.dossier.open_with_cards(begun.access, begun.recovery, desk.answers.append)
    assert desk.answer() is None
    assert desk.dossier.firstName == "Samira"
    assert [kept.value for kept in desk.dossier.contents.saved] == [OTHER]


def test_a_new_card_makes_the_old_one_useless(desk: Desk) -> None:
    begun = desk.start()
    card = new_card(Kind.ACCESS)
    desk.dossier.renew("385029", (card,), desk.answers.append)
    assert desk.answer() is None
    desk.dossier.prove("274918", desk.answers.append)
    refusal = desk.answer()
    assert isinstance(refusal, Refusal)
    assert (refusal.why, refusal.left) == (Why.WRONG_PIN, 9)
    desk.dossier.prove("385029", desk.answers.append)
    assert desk.answer() is None
    desk.dossier.forget()
    desk.dossier.open_with_pin(begun.access, "274918", desk.answers.append)
    refusal = desk.answer()
    assert isinstance(refusal, Refusal)
    assert refusal.why is Why.UNKNOWN_CARD
    desk.dossier.open_with_pin(card, "385029", desk.answers.append)
    assert desk.answer() is None


def test_an_erased_dossier_is_gone(desk: Desk) -> None:
    begun = desk.start()
    desk.dossier.erase(desk.answers.append)
    assert desk.answer() is None
    assert desk.dossier.contents == Contents()
    assert not desk.dossier.isOpen
    desk.dossier.open_with_pin(begun.access, "274918", desk.answers.append)
    assert isinstance(desk.answer(), Refusal)


def test_what_cannot_be_written_is_told_and_taken_back(desk: Desk, tmp_path: Path) -> None:
    desk.start()
    wrong = Saved(kind=SavedKind.VACANCY, item_id="v2", summary=Summary(title="x" * 2_000_000))
    with desk.qtbot.waitSignal(desk.dossier.broken):
        desk.dossier.put(wrong)
    desk.qtbot.waitUntil(lambda: not desk.dossier.contents.saved)


def test_a_disk_that_refuses_is_trouble(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "vault.sqlite").mkdir()
    desk = Desk(qtbot, tmp_path)
    desk.dossier.start("274918", Profile(first_name="Samira"), desk.answers.append)
    assert desk.answer() is Trouble.DISK
    desk.lane.close()
