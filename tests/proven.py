"""What a proof of applications is about: two of them, one refused."""

from kiosk.model.application import Application, Event, EventKind, Summary, Way

APPLICATIONS = (
    Application(
        summary=Summary(title="Hulpbakker", by="Bakkerij Öz", city="Gent"),
        events=(Event(at="2026-12-02", kind=EventKind.APPLIED, way=Way.PHONE),),
    ),
    Application(
        summary=Summary(title="Kok"),
        events=(
            Event(at="2026-12-09", kind=EventKind.APPLIED, way=Way.MAIL),
            Event(at="2026-12-12", kind=EventKind.REFUSED),
        ),
    ),
)
