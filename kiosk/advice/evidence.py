"""What shows by itself that a task is done: an application, a sheet that came out, an appointment that was kept."""

from kiosk.model.appointment import Appointment, AppointmentStatus, Role
from kiosk.model.paper import (
    ApplyPaper,
    AppointmentPaper,
    CvPaper,
    GuidePaper,
    LetterPaper,
    Paper,
    PartnerPaper,
    PassportPaper,
    PlacePaper,
    ProofPaper,
    ResultsPaper,
    TrainingPaper,
    TrainingsPaper,
    VacanciesPaper,
    VacancyPaper,
)
from kiosk.model.rule import Destination
from kiosk.model.task import Evidence, Task, TaskKind

_HELP = (GuidePaper, PartnerPaper, PlacePaper)
_SEARCHED = (VacancyPaper, VacanciesPaper, ResultsPaper, TrainingPaper, TrainingsPaper)
_SHEETS: dict[Destination, tuple[type[Paper], ...]] = {
    Destination.CV: (CvPaper, ApplyPaper),
    Destination.LETTER: (LetterPaper, ApplyPaper),
    Destination.SEARCH: (VacancyPaper, VacanciesPaper, ResultsPaper),
    Destination.TRAININGS: (TrainingPaper, TrainingsPaper),
    Destination.GUIDE: _HELP,
    Destination.PARTNER: _HELP,
    Destination.PLACES: _HELP,
    Destination.SAVED: _SEARCHED,
    Destination.SEARCHES: _SEARCHED,
    Destination.APPLICATIONS: (ProofPaper,),
    Destination.APPOINTMENTS: (AppointmentPaper,),
    Destination.PASSPORT: (PassportPaper,),
    Destination.PROFILE: (PassportPaper,),
    # It counts when it is taken into use.
    Destination.RECOVERY: (),
}
# A counsellor does not say which sheet: one that the visitor made.
_MADE = (ApplyPaper, CvPaper, LetterPaper, PassportPaper, ProofPaper)
_WITH = {
    Destination.TRAININGS: Role.TEACHER,
    Destination.GUIDE: Role.DESK,
    Destination.PARTNER: Role.DESK,
    Destination.PLACES: Role.DESK,
}


def shown_by_print(task: Task, to: Destination | None, paper: Paper) -> bool:
    """Say whether a sheet that came out is what a task waits for: one of where the task is done.

    For a task of a counsellor, who names no such place, it is a CV, a letter, a passport or a proof of applications.
    """
    sheets = _SHEETS[to] if to else _MADE
    return task.evidence is Evidence.PRINT and isinstance(paper, sheets)


def shown_by_visit(task: Task, to: Destination | None, appointment: Appointment) -> bool:
    """Say whether an appointment that was kept is the visit that a task waits for.

    To have looked at the page of a place is no visit. A task of a counsellor waits for an appointment with that
    counsellor, one of a rule for one with a teacher or a desk, whichever helps where the rule leads.
    """
    if task.evidence is not Evidence.VISIT or appointment.status is not AppointmentStatus.ATTENDED:
        return False
    if task.kind is TaskKind.COUNSELLOR:
        return appointment.with_role == Role.COUNSELLOR and appointment.from_first_name == task.from_first_name
    return to in _WITH and appointment.with_role == _WITH[to]
