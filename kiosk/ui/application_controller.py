"""One application: what happened, what happens next, and what to do with it."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.application import Application, Event, EventKind
from kiosk.ui.application_words import EVENTS, ApplicationWords
from kiosk.ui.component_rows import ChoiceRow, EntryRow
from kiosk.ui.day_choice import DayChoice
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.fact_row import WayRow
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.model.vacancy import Vacancy

PAGE = "dossierApplication"
MOST_NOTE = 200


@qml_type
class ApplicationController(QObject):
    """The application that the way leads to; an event is chosen, gets a day and a note, and is added."""

    changed = Signal()

    def __init__(
        self,
        *,
        dossier: DossierController,
        lane: "Lane[Catalogue]",
        navigation: Navigation,
        language: Language,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._lane, self._navigation, self._now = dossier, lane, navigation, now
        self._words = ApplicationWords(language, self)
        self._entries, self._events = Rows(EntryRow, self), Rows(ChoiceRow, self)
        self._contact = Rows(WayRow, self)
        self._days = DayChoice(language, now, self)
        self._at = b""
        self._kind: EventKind | None = None
        self._note = ""
        self._vacancy: Vacancy | None = None
        language.changed.connect(self._show)
        dossier.changed.connect(self._show)
        navigation.opened.connect(self._open)
        self._show()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether it is there."""
        return self._application is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        """The job."""
        return self._application.summary.title if self._application else ""

    @Property(str, notify=changed)
    def where(self) -> str:
        """The employer and the town."""
        return self._words.where(self._application) if self._application else ""

    @Property(str, notify=changed)
    def state(self) -> str:
        """How it stands."""
        return self._words.state(self._application) if self._application else ""

    @Property(str, notify=changed)
    def stateKind(self) -> str:
        """The colour of how it stands."""
        return self._words.kind(self._application) if self._application else "neutral"

    @Property(Rows, constant=True)
    def entries(self) -> Rows:
        """What happened, newest first."""
        return self._entries

    @Property(Rows, constant=True)
    def events(self) -> Rows:
        """What can have happened."""
        return self._events

    @Property(Rows, constant=True)
    def contact(self) -> Rows:
        """Whom to reach, while the vacancy is there."""
        return self._contact

    @Property(DayChoice, constant=True)
    def days(self) -> DayChoice:
        """When it happened, or when the interview is."""
        return self._days

    @Property(str, notify=changed)
    def note(self) -> str:
        """What the visitor writes with it."""
        return self._note

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether an event can be added; a note needs words."""
        return self._kind is not None and (self._kind is not EventKind.NOTE or bool(self._note.strip()))

    @Property(bool, notify=changed)
    def reachable(self) -> bool:
        """Whether it is known whom to reach."""
        return bool(self._contact.rows)

    @Property(bool, notify=changed)
    def hasVacancy(self) -> bool:
        """Whether the vacancy can still be looked at; whom to reach stays when it is past."""
        return self._vacancy is not None and self._vacancy.valid_until >= self._now().date().isoformat()

    @Slot(int)
    def chooseEvent(self, row: int) -> None:
        """Say what happened; an interview may be ahead."""
        self._kind = list(EVENTS)[row]
        self._days.begin(ahead=self._kind is EventKind.INTERVIEW)
        self._show()

    @Slot(str)
    def writeNote(self, text: str) -> None:
        """Write something with it."""
        self._note = text[:MOST_NOTE]
        self.changed.emit()

    @Slot()
    def add(self) -> None:
        """Add the event."""
        application = self._application
        if application is None or self._kind is None or not self.ready:
            return
        event = Event(at=self._days.day.isoformat(), kind=self._kind, note=self._note.strip())
        self._kind, self._note = None, ""
        self._dossier.put(application.with_event(event), self._at)

    @Slot()
    def showVacancy(self) -> None:
        """Go to the vacancy."""
        if self._vacancy is not None and self.hasVacancy:
            self._navigation.open("vacancy", self._vacancy.id)

    @Slot()
    def askRemoval(self) -> None:
        """Ask whether it may go."""
        self._navigation.openSheet("removeApplication")

    @Slot()
    def remove(self) -> None:
        """Remove it for good."""
        if self._at in self._dossier.contents:
            self._navigation.closeSheet()
            self._navigation.back()
            self._dossier.remove(self._at)

    @property
    def _application(self) -> Application | None:
        value = self._dossier.contents.value(self._at)
        return value if isinstance(value, Application) else None

    def _open(self, page: str, key: str) -> None:
        if page != PAGE:
            return
        self._at, self._kind, self._note, self._vacancy = bytes.fromhex(key), None, "", None
        self._days.begin()
        self._show()
        if self._application and (vacancy := self._application.vacancy_id):
            self._lane.run(PAGE, lambda catalogue: catalogue.vacancy(vacancy), self._know, lambda fault: None)

    def _know(self, vacancy: "Vacancy | None") -> None:
        self._vacancy = vacancy
        self._show()

    def _show(self) -> None:
        application = self._application
        self._entries.show([self._words.entry(event) for event in reversed(application.events)] if application else [])
        self._events.show(
            [
                ChoiceRow(text=self._words.tile(kind), icon=icon, chosen=kind is self._kind)
                for kind, icon in EVENTS.items()
            ]
        )
        apply = self._vacancy.apply if self._vacancy else None
        ways = (
            ("user-circle", apply.contact if apply else ""),
            ("phone", apply.phone if apply else ""),
            ("envelope-simple", apply.email if apply else ""),
        )
        self._contact.show([WayRow(icon=icon, text="", strong=text) for icon, text in ways if text])
        self.changed.emit()
