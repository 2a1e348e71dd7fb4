"""What a counsellor gives a visitor: a task and an appointment."""

from kiosk.model.appointment import Appointment, Bring
from kiosk.model.task import Evidence, Task, TaskKind, TaskStep

TASK = Task(
    kind=TaskKind.COUNSELLOR,
    title="Zet je attest in je cv",
    text="Vacatures vragen het.",
    due="2026-05-15",
    steps=(TaskStep(text="Zoek je attest", done=True), TaskStep(text="Zet het erin")),
    evidence=Evidence.NONE,
    from_first_name="Nele",
)
MEETING = Appointment(
    starts="2026-05-20T10:30",
    ends="2026-05-20T11:15",
    subject="Werk",
    place_id="place:0",
    from_first_name="Nele",
    bring=(Bring.CV, "Een pen"),
    confirm_code="K7M",
)
