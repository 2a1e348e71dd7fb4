"""Applications that go out through central, in the list of applications: asked for, sent, or not delivered."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.model.application import Application, Event, EventKind, Summary, Way
from kiosk.model.sending import Sending, Sent
from kiosk.model.vacancy import Vacancy
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.lane import Lane

if TYPE_CHECKING:
    from kiosk.cv.post import Post

_ASKED = timedelta(days=25)
"""Central forgets after thirty days how one ended: what is older is not asked for."""


class SentLog(QObject):
    """Only adds to the list; a dossier that opens hears what became of what was still on its way."""

    def __init__(
        self,
        post: "Lane[Post] | None",
        dossier: DossierController,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._post, self._dossier, self._now = post, dossier, now
        dossier.opened.connect(self._ask)

    def begin(self, vacancy: Vacancy, sent: Sent) -> None:
        """Write that it is on its way, before it is: the visit may end meanwhile."""
        event = Event(at=self._today.isoformat(), kind=EventKind.APPLIED, way=Way.MAIL, sending=sent.id.hex())
        kept = self._dossier.contents.applications
        known = next((one for one in kept if one.value.vacancy_id == vacancy.id), None)
        if known is not None:
            self._dossier.put(known.value.with_event(event), known.at)
            return
        city = vacancy.locations[0].city if vacancy.locations else ""
        summary = Summary(title=vacancy.title, by=vacancy.employer.name, city=city, day=vacancy.valid_until)
        self._dossier.put(Application(summary=summary, events=(event,), vacancy_id=vacancy.id))

    def end(self, sending: str, state: Sending) -> None:
        """Write how it ended, if it did; once is enough."""
        kept = next((one for one in self._dossier.contents.applications if sending in one.value.pending), None)
        if kept is None or state in (Sending.WAITS, Sending.UNKNOWN):
            return
        kind = EventKind.NOTE if state is Sending.SENT else EventKind.LOST
        self._dossier.put(kept.value.with_event(Event(at=self._today.isoformat(), kind=kind, sending=sending)), kept.at)

    @property
    def _today(self) -> date:
        return self._now().date()

    def _ask(self) -> None:
        since = (self._today - _ASKED).isoformat()
        ids = [
            sending
            for kept in self._dossier.contents.applications
            for sending in kept.value.pending
            if any(event.sending == sending and event.at >= since for event in kept.value.events)
        ]
        if ids and self._post is not None:
            self._post.run("stands", lambda post: post.stands(ids), self._know, lambda fault: None)

    def _know(self, found: dict[str, Sending]) -> None:
        for sending, state in found.items():
            self.end(sending, state)
