"""Tasks, appointments and asking the office, touched; one request goes all the way to a real central."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from counsellor import MEETING, TASK
from ipp_printer import IppPrinterStub, serving
from office_browser import Browser
from small_replica import small_replica
from touched_screen import TouchedScreen
from vault_service import World, world

from central import init
from central.office.staff import Role, Staff
from kiosk.config import Central, Printer
from kiosk.dossier.session import Begun, DossierSession
from kiosk.model.application import Application, Event, EventKind, Summary
from kiosk.model.appointment import Appointment, AppointmentStatus
from kiosk.model.cv import Cv
from kiosk.model.dossier import Profile
from kiosk.model.posted import PostedKind
from kiosk.model.rule import AssignmentRule
from kiosk.model.task import Evidence, Task, TaskStatus
from kiosk.ui.focus_place import scroll_to
from kiosk.ui.screen_reading import ScreenReading
from kiosk.ui.spoken_words import SpokenWords

Screen = Callable[..., TouchedScreen]
PASSWORD = "een lang wachtwoord"
RULES = (
    AssignmentRule(
        id="make_cv",
        rev=1,
        when={"is": "few", "of": "cvs", "below": 1},
        texts={
            "nl": {"title": "Maak je cv", "text": "Je hebt nog geen cv.", "steps": ["Kies", "Schrijf"]},
            "en": {"title": "Make your CV", "text": "You have no CV yet.", "steps": ["Choose", "Write"]},
        },
        way={"to": "cv"},
        evidence="print",
        due_days=7,
        rank=1,
    ),
    AssignmentRule(
        id="apply",
        rev=1,
        when={"is": "few", "of": "applications", "below": 1},
        texts={
            "nl": {"title": "Solliciteer een keer", "text": "Je begint ermee."},
            "en": {"title": "Apply once", "text": "You start with it."},
        },
        way={"to": "search", "key": "kok"},
        evidence="application",
        rank=2,
    ),
)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    small_replica(tmp_path)
    return tmp_path


@pytest.fixture
def ruled(tmp_path: Path) -> Path:
    small_replica(tmp_path, RULES)
    return tmp_path


@pytest.fixture
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """A central with keys and a counsellor, at the time of now."""
    store = tmp_path_factory.mktemp("office") / "store"
    init.create(store, datetime.now(UTC), "Dienst Gent")
    Staff(store / "keys" / "office" / "staff.json").put("an", Role.COUNSELLOR, "An", PASSWORD)
    with world(store) as running:
        running.clock.now = time.time()
        yield running


def opened(street: TouchedScreen) -> TouchedScreen:
    begun: list[object] = []
    street.kiosk.app.dossier.start("502839", Profile(first_name="Noor"), begun.append)
    street.qtbot.waitUntil(lambda: bool(begun))
    assert isinstance(begun[0], Begun)
    return street


def tap(street: TouchedScreen, *names: str) -> None:
    for name in names:
        street.qtbot.waitUntil(partial(street.sees, name))
        scroll_to(street.item(name), 40)
        street.settle()
        street.tap(name)


def waits(street: TouchedScreen, happened: Callable[[], bool]) -> None:
    street.qtbot.waitUntil(happened, timeout=15_000)


def tasks(street: TouchedScreen) -> dict[str, TaskStatus]:
    return {kept.value.title: kept.value.status for kept in street.kiosk.app.dossier.contents.tasks}


@pytest.mark.parametrize("panel", ["landscape"])
def test_rules_give_tasks_once_which_lead_to_where_they_are_done(screen: Screen, ruled: Path, panel: str) -> None:
    street = opened(screen(ruled, panel=panel))
    street.qtbot.waitUntil(lambda: len(tasks(street)) == 2)
    street.settle(1000)
    assert set(tasks(street)) == {"Maak je cv", "Solliciteer een keer"}
    street.kiosk.navigation.open("dossierTasks", "")
    tap(street, "task0")
    assert street.sees("dossierTaskPage")
    assert tasks(street)["Maak je cv"] is TaskStatus.SEEN
    assert "Je hebt nog geen cv." in street.texts()
    tap(street, "taskAct")
    assert street.kiosk.navigation.page == "cv"
    assert tasks(street)["Maak je cv"] is TaskStatus.BUSY
    street.kiosk.language.use("en")
    street.tap("doorstepBack")
    assert "Make your CV" in street.texts()
    tap(street, "taskDone")
    assert tasks(street)["Maak je cv"] is TaskStatus.DONE
    assert not street.sees("taskDone")


def test_a_task_that_is_not_wanted_does_not_come_back_and_an_application_is_proof(screen: Screen, ruled: Path) -> None:
    street = opened(screen(ruled))
    street.qtbot.waitUntil(lambda: len(tasks(street)) == 2)
    street.kiosk.navigation.open("dossierTasks", "")
    tap(street, "task0", "taskGiveUp")
    assert street.sees("dossierTasksPage")
    assert tasks(street)["Maak je cv"] is TaskStatus.CANCELLED
    street.settle(600)
    street.kiosk.app.dossier.put(
        Application(summary=Summary(title="Kok"), events=(Event(at="2026-05-12", kind=EventKind.APPLIED),))
    )
    street.qtbot.waitUntil(lambda: tasks(street)["Solliciteer een keer"] is TaskStatus.DONE)
    street.settle(600)
    assert len(tasks(street)) == 2


def test_a_sheet_that_came_out_is_proof_and_one_that_jams_is_none(screen: Screen, ruled: Path) -> None:
    with serving(IppPrinterStub()) as printer:
        street = opened(screen(ruled, printer=Printer(uri=printer.uri)))
        street.qtbot.waitUntil(lambda: len(tasks(street)) == 2)
        street.kiosk.app.dossier.put(Cv(language="nl"))
        street.kiosk.navigation.open("dossierTasks", "")
        printer.reasons, printer.stopped = ("media-jam-error",), True
        street.kiosk.app.appointment.printCv()
        waits(street, lambda: street.sees("printNow") and bool(street.item("printNow").property("available")))
        street.settle()
        street.tap("printNow")
        waits(street, lambda: street.kiosk.printing.stage == "trouble")
        street.settle(600)
        assert tasks(street)["Maak je cv"] is TaskStatus.NEW
        printer.reasons, printer.stopped = (), False
        waits(street, lambda: street.kiosk.printing.stage == "done")
        assert tasks(street)["Maak je cv"] is TaskStatus.DONE
        assert tasks(street)["Solliciteer een keer"] is TaskStatus.NEW


def test_steps_are_ticked_one_by_one_and_then_the_task_can_be_done(screen: Screen, data: Path) -> None:
    street = opened(screen(data, panel="small"))
    at = street.kiosk.app.dossier.put(TASK)

    def ticks() -> list[bool]:
        task = street.kiosk.app.dossier.contents.value(at)
        assert isinstance(task, Task)
        return [step.done for step in task.steps]

    street.kiosk.navigation.open("dossierTask", at.hex())
    street.qtbot.waitUntil(lambda: street.sees("taskStep0"))
    read = ScreenReading(street.window, street.kiosk.language, SpokenWords(street.kiosk.language)).page()
    assert [piece.personal for piece in read if "Zoek je attest" in piece.words] == [True]
    assert all(piece.personal for piece in read if TASK.title in piece.words or "Nele" in piece.words)
    tap(street, "taskStep0")
    assert ticks() == [False, False]
    tap(street, "taskStep1")
    assert not street.sees("taskReady")
    tap(street, "taskStep0")
    assert ticks() == [True, True]
    assert street.sees("taskReady")
    street.settle(100)
    tap(street, "taskDone")
    assert tasks(street)[TASK.title] is TaskStatus.DONE
    assert not street.sees("taskReady")
    assert not street.sees("taskStep1")


def test_who_went_to_an_appointment_says_so_and_that_is_proof(screen: Screen, data: Path) -> None:
    street = opened(screen(data, panel="portrait"))
    street.kiosk.app.dossier.put(replace(TASK, evidence=Evidence.VISIT))
    at = street.kiosk.app.dossier.put(replace(MEETING, starts="2026-05-12T10:30", ends="2026-05-12T11:15"))
    street.settle(600)
    street.kiosk.navigation.open("dossierAppointments", "")
    street.settle()
    assert not street.item("overAppointment0").property("ask")
    tap(street, "overAppointment0", "appointmentAttended")
    street.qtbot.waitUntil(lambda: tasks(street)[TASK.title] is TaskStatus.DONE)
    meeting = street.kiosk.app.dossier.contents.value(at)
    assert isinstance(meeting, Appointment)
    assert meeting.status is AppointmentStatus.ATTENDED
    assert not street.sees("appointmentAttended")


def test_a_task_leads_to_its_own_tile_of_the_guided_choice(screen: Screen, tmp_path: Path) -> None:
    texts = {"title": "Leer met een computer werken", "text": "Er is hulp."}
    way = {"to": "guide", "key": "computer"}
    when = {"is": "few", "of": "cvs", "below": 1}
    small_replica(tmp_path, [AssignmentRule(id="help", rev=1, when=when, texts={"nl": texts, "en": texts}, way=way)])
    street = opened(screen(tmp_path))
    street.qtbot.waitUntil(lambda: len(tasks(street)) == 1)
    street.kiosk.navigation.open("dossierTask", street.kiosk.app.dossier.contents.tasks[0].at.hex())
    tap(street, "taskAct")
    street.qtbot.waitUntil(lambda: street.kiosk.navigation.page == "guide2")
    street.qtbot.waitUntil(lambda: street.sees("guide-digital_help"))
    assert street.kiosk.navigation.pages[-3:] == ["dossierTask", "guide", "guide2"]


def test_terminals_give_a_task_under_the_same_id(screen: Screen, ruled: Path) -> None:
    street = opened(screen(ruled))
    street.qtbot.waitUntil(lambda: len(tasks(street)) == 2)
    kept = street.kiosk.app.dossier.contents.tasks
    found: list[bytes] = []

    def name(rule: str, session: DossierSession) -> bytes:
        return session._vault.named(f"rule/{rule}/0")

    for rule in ("make_cv", "apply"):
        street.kiosk.lanes.dossier.run(rule, partial(name, rule), found.append)
    street.qtbot.waitUntil(lambda: len(found) == 2)
    assert {one.at for one in kept} == set(found)


@pytest.mark.parametrize("panel", ["portrait", "small"])
def test_without_an_office_an_answer_is_said_not_to_go(screen: Screen, data: Path, panel: str) -> None:
    street = opened(screen(data, panel=panel))
    at = street.kiosk.app.dossier.put(MEETING)
    street.kiosk.navigation.open("dossierAppointments", "")
    tap(street, "appointment0")
    street.qtbot.waitUntil(lambda: bool(street.kiosk.app.appointment.there.known))
    street.settle()
    assert not street.sees("appointmentMove")
    assert "Een pen" in street.texts()
    tap(street, "appointmentYes")
    street.qtbot.waitUntil(lambda: bool(street.kiosk.app.appointment.post.failed))
    assert street.kiosk.app.dossier.contents.value(at) == MEETING
    tap(street, "appointmentPrint")
    street.qtbot.waitUntil(lambda: street.sees("printDialog"))
    street.kiosk.navigation.closeSheet()
    tap(street, "appointmentRoute")
    assert street.kiosk.navigation.sheet == "takeAlong"


def test_a_task_of_a_counsellor_gets_more_time_and_is_late_after_it(screen: Screen, data: Path) -> None:
    street = opened(screen(data))
    at = street.kiosk.app.dossier.put(replace(TASK, due="2026-05-11"))
    street.kiosk.navigation.open("dossierTasks", "")
    street.settle()
    assert street.kiosk.app.tasks.late
    tap(street, "task0", "taskMoreTime")
    task = street.kiosk.app.dossier.contents.value(at)
    assert isinstance(task, Task)
    assert task.due == "2026-05-20"
    assert not street.kiosk.app.tasks.late
    street.qtbot.waitUntil(lambda: bool(street.kiosk.app.task.post.failed))
    tap(street, "taskPrint")
    street.qtbot.waitUntil(lambda: street.sees("printDialog"))


def test_what_is_asked_reaches_the_office_and_the_number_stays_nowhere(
    screen: Screen, data: Path, office: World
) -> None:
    (data / "service.json").write_bytes(office.get("/v1/service").content)
    street = screen(data, central=Central(vaults=office.url))
    ask = street.kiosk.app.ask
    street.kiosk.navigation.open("place", "place:0")
    street.qtbot.waitUntil(lambda: street.sees("placeCall"))
    tap(street, "placeCall")
    assert not ask.ready
    tap(street, "askPhone")
    street.type("0470112233")
    street.kiosk.keyboard.close()
    street.settle()
    tap(street, "askWhen1", "askSend")
    street.qtbot.waitUntil(lambda: ask.stage == "sent")
    assert street.sees("askTold")
    opened(street)
    at = street.kiosk.app.dossier.put(MEETING)
    street.kiosk.navigation.closeSheet()
    street.kiosk.navigation.open("dossierAppointment", at.hex())
    # Who said no by mistake, or thinks better of it, can still come.
    for answer, status in (("No", AppointmentStatus.DECLINED), ("Yes", AppointmentStatus.CONFIRMED)):
        tap(street, f"appointment{answer}")
        answered = replace(MEETING, status=status)
        street.qtbot.waitUntil(lambda: street.kiosk.app.dossier.contents.value(at) == answered)  # noqa: B023
    tap(street, "appointmentMove", "askSend")
    street.qtbot.waitUntil(lambda: ask.stage == "sent")
    with closing(Browser(office.url)) as browser:
        browser.log_in("an", PASSWORD)

        def read() -> list[str]:
            links = browser.visit("/office/requests").links.values()
            return [link for link in links if link.startswith("/office/requests/")]

        street.qtbot.waitUntil(lambda: len(read()) == 4, timeout=8000)
        pages = [browser.visit(link).text for link in read()]
    post = street.kiosk.app.appointment.post

    def came() -> dict[PostedKind, bool]:
        return {kept.value.kind: kept.value.received > 0 for kept in street.kiosk.app.dossier.contents.requests}

    street.qtbot.waitUntil(lambda: came() == {PostedKind.REPLY: True, PostedKind.MOVE: True}, timeout=8000)
    assert post.icon == "check-circle"
    assert sum("0470112233" in text for text in pages) == 1
    assert sum("K7M" in text for text in pages) == 1
    assert sum("Noor" in text for text in pages) == 3
    for path in data.rglob("*"):
        if path.is_file():
            assert b"0470112233" not in path.read_bytes()
