"""What shows by itself that a task is done, and what does not."""

from dataclasses import replace

import pytest

from kiosk.advice.evidence import shown_by_print, shown_by_visit
from kiosk.model.appointment import Appointment, AppointmentStatus, Role
from kiosk.model.cv import Cv
from kiosk.model.dossier import Dossier, Profile
from kiosk.model.paper import CvPaper, Paper, PassportPaper, TasksPaper
from kiosk.model.rule import Destination
from kiosk.model.task import Evidence, Task, TaskKind

CV = CvPaper(language="nl", cv=Cv(language="nl"))
PASSPORT = PassportPaper(language="nl", dossier=Dossier(profile=Profile(first_name="Noor")), names={})
LIST = TasksPaper(language="nl", tasks=())
MEETING = Appointment(
    starts="2026-05-20T10:30",
    ends="2026-05-20T11:15",
    subject="Werk",
    from_first_name="Nele",
    status=AppointmentStatus.ATTENDED,
)


def task(evidence: Evidence, name: str = "") -> Task:
    kind = TaskKind.COUNSELLOR if name else TaskKind.RULE
    return Task(kind=kind, title="Iets", evidence=evidence, from_first_name=name)


@pytest.mark.parametrize(
    ("name", "to", "paper", "shown"),
    [
        ("", Destination.CV, CV, True),
        ("", Destination.CV, PASSPORT, False),
        ("", Destination.PASSPORT, PASSPORT, True),
        ("", Destination.TRAININGS, CV, False),
        ("Nele", None, CV, True),
        ("Nele", None, LIST, False),
    ],
)
def test_a_sheet_shows_it_that_belongs_to_the_task(
    name: str, to: Destination | None, paper: Paper, shown: bool
) -> None:
    assert shown_by_print(task(Evidence.PRINT, name), to, paper) is shown
    assert not shown_by_print(task(Evidence.NONE, name), to, paper)


def test_an_appointment_shows_it_that_was_kept_with_who_sent_the_task() -> None:
    sent = task(Evidence.VISIT, "Nele")
    assert shown_by_visit(sent, None, MEETING)
    assert not shown_by_visit(sent, None, replace(MEETING, status=AppointmentStatus.CONFIRMED))
    assert not shown_by_visit(sent, None, replace(MEETING, from_first_name="An"))
    assert not shown_by_visit(task(Evidence.APPLICATION, "Nele"), None, MEETING)


def test_a_talk_with_a_counsellor_does_not_finish_what_a_rule_asks() -> None:
    given = task(Evidence.VISIT)
    assert not shown_by_visit(given, Destination.TRAININGS, MEETING)
    assert shown_by_visit(given, Destination.TRAININGS, replace(MEETING, with_role=Role.TEACHER))
    assert not shown_by_visit(given, Destination.GUIDE, replace(MEETING, with_role=Role.TEACHER))
    assert shown_by_visit(given, Destination.GUIDE, replace(MEETING, with_role=Role.DESK))
