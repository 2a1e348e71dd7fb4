"""Applications, touched: noting one by hand, what happened next, the proof, and removing one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from small_replica import small_replica
from test_reader import Ear
from touched_screen import PANELS, TouchedScreen

from kiosk.catalogue.catalogue import Catalogue
from kiosk.model.application import Application, Event, EventKind, Summary, Way
from kiosk.ui.focus_place import scroll_to

Screen = Callable[..., TouchedScreen]
BAKER = Application(
    summary=Summary(title="Bakker", by="Bakkerij Aardappel", city="Gent"),
    events=(Event(at="2026-05-04", kind=EventKind.APPLIED, way=Way.MAIL),),
)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    small_replica(tmp_path)
    return tmp_path


def bring(street: TouchedScreen, name: str) -> None:
    """Scroll the page until an item is in view."""
    scroll_to(street.item(name), 40)
    street.settle()


def applications(street: TouchedScreen) -> list[Application]:
    return [kept.value for kept in street.kiosk.app.dossier.contents.applications]


@pytest.mark.parametrize("panel", PANELS)
def test_an_application_is_noted_by_hand(screen: Screen, data: Path, panel: str) -> None:
    street = screen(data, panel=panel)
    street.kiosk.navigation.open("dossierApplications", "")
    street.settle()
    street.tap("applicationAdd")
    assert street.sees("appliedDialog")
    bring(street, "appliedYes")
    street.tap("appliedYes")
    assert street.sees("appliedDialog")
    bring(street, "appliedJob")
    street.tap("appliedJob")
    street.type("kok")
    street.kiosk.keyboard.close()
    street.settle()
    for name in ("appliedWay2", "appliedDay1", "appliedYes"):
        bring(street, name)
        street.tap(name)
    assert not street.sees("appliedDialog")
    assert street.sees("toast")
    assert applications(street) == [
        Application(
            summary=Summary(title="kok"), events=(Event(at="2026-05-12", kind=EventKind.APPLIED, way=Way.IN_PERSON),)
        )
    ]
    assert street.sees("application0")


@pytest.mark.parametrize("panel", PANELS)
def test_what_happened_next_is_added_and_said(screen: Screen, data: Path, panel: str) -> None:
    street = screen(data, panel=panel)
    street.kiosk.app.dossier.put(BAKER)
    street.kiosk.navigation.open("dossierApplications", "")
    street.settle()
    street.tap("application0")
    assert street.sees("dossierApplicationPage")
    bring(street, "event2")
    street.tap("event2")
    bring(street, "eventDay1")
    street.tap("eventDay1")
    bring(street, "eventAdd")
    street.tap("eventAdd")
    (application,) = applications(street)
    assert application.latest == Event(at="2026-05-14", kind=EventKind.INTERVIEW)
    assert "Gesprek op 14 mei" in street.texts()


def test_where_somebody_applied_is_not_said_on_the_loudspeaker(screen: Screen, data: Path) -> None:
    street = screen(data)
    at = street.kiosk.app.dossier.put(BAKER)
    ear = Ear(street)
    street.kiosk.reader.setOn(True)
    ear.hush()
    for page, key, last in (
        ("dossierApplications", "", "Ik solliciteerde"),
        ("dossierApplication", at.hex(), "Wis deze sollicitatie"),
    ):
        street.kiosk.navigation.open(page, key)
        street.settle(200)
        street.kiosk.reader.readPage()
        ear.hear(last)
    ear.hear("Dit is persoonlijk.")
    assert not any(word in said for said in ear.words for word in ("Bakker", "Aardappel"))


def test_a_note_needs_words_and_does_not_change_how_it_stands(screen: Screen, data: Path) -> None:
    street = screen(data)
    at = street.kiosk.app.dossier.put(BAKER)
    street.kiosk.navigation.open("dossierApplication", at.hex())
    street.settle()
    street.tap("event5")
    assert not street.kiosk.app.application.ready
    street.kiosk.app.application.writeNote("Vraag naar de uren")
    street.kiosk.app.application.add()
    (application,) = applications(street)
    assert application.latest == BAKER.applied
    assert application.events[-1].note == "Vraag naar de uren"


def test_the_proof_shows_the_period_that_was_chosen(screen: Screen, data: Path) -> None:
    street = screen(data)
    street.kiosk.app.dossier.put(BAKER)
    street.kiosk.app.dossier.put(
        Application(summary=Summary(title="Kok"), events=(Event(at="2026-03-02", kind=EventKind.APPLIED),))
    )
    street.kiosk.navigation.open("dossierApplications", "")
    street.settle()
    street.tap("applicationProof")
    assert [row.note for row in street.kiosk.app.applications.periods.rows] == ["1", "0", "2", "2", "2"]
    street.tap("period1")
    street.tap("proofPrint")
    assert street.sees("proofDialog")
    street.tap("period2")
    street.tap("proofPrint")
    assert street.kiosk.navigation.sheet == "print"
    assert street.sees("printDialog")


@pytest.mark.parametrize(("days", "there"), [(0, True), (1, False)])
def test_a_vacancy_that_is_past_is_not_led_to(screen: Screen, data: Path, days: int, there: bool) -> None:
    catalogue = Catalogue.open(data)
    vacancy = catalogue.vacancy("test:1")
    catalogue.close()
    assert vacancy is not None
    street = screen(data, now=datetime.fromisoformat(f"{vacancy.valid_until}T10:00") + timedelta(days=days))
    at = street.kiosk.app.dossier.put(replace(BAKER, vacancy_id=vacancy.id))
    street.kiosk.navigation.open("dossierApplication", at.hex())
    street.qtbot.waitUntil(lambda: street.kiosk.app.application._vacancy is not None)
    street.settle()
    assert street.sees("applicationVacancy") is there


def test_removing_one_is_asked_first(screen: Screen, data: Path) -> None:
    street = screen(data)
    at = street.kiosk.app.dossier.put(BAKER)
    street.kiosk.navigation.open("dossierApplications", "")
    street.kiosk.navigation.open("dossierApplication", at.hex())
    street.settle()
    street.tap("applicationRemove")
    street.tap("removeNo")
    assert applications(street) == [BAKER]
    street.tap("applicationRemove")
    street.tap("removeYes")
    assert applications(street) == []
    assert street.sees("dossierApplicationsPage")


@pytest.mark.parametrize("panel", PANELS)
def test_an_application_is_noted_from_the_vacancy_and_led_to_from_there(screen: Screen, data: Path, panel: str) -> None:
    street = screen(data, panel=panel)
    street.tap("door1")
    street.qtbot.waitUntil(lambda: street.sees("result0"))
    street.tap("result0")
    street.qtbot.waitUntil(lambda: bool(street.kiosk.app.vacancy.known))
    street.settle(50)
    street.tap("appliedButton")
    for name in ("appliedWay0", "appliedYes"):
        bring(street, name)
        street.tap(name)
    (application,) = applications(street)
    assert application.vacancy_id
    assert application.summary.title
    assert application.summary.by
    assert application.applied.way is Way.PHONE
    assert street.kiosk.app.vacancy.applied
    street.tap("appliedButton")
    assert street.sees("dossierApplicationPage")
