"""The dialog "I applied": how and when, for a vacancy or for work found elsewhere."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.application import Application, Event, EventKind, Summary, Way
from kiosk.ui.application_words import WAYS, ApplicationWords
from kiosk.ui.component_rows import ChoiceRow
from kiosk.ui.day_choice import DayChoice
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

SHEET = "applied"


@qml_type
class AppliedController(QObject):
    """One application to add; `added` once it is in the list."""

    changed = Signal()
    added = Signal()

    def __init__(
        self,
        *,
        dossier: DossierController,
        navigation: Navigation,
        language: Language,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._navigation = dossier, navigation
        self._words = ApplicationWords(language, self)
        self._ways = Rows(ChoiceRow, self)
        self._days = DayChoice(language, now, self)
        self._vacancy = ""
        self._summary = Summary(title="")
        self._way: Way | None = None
        language.changed.connect(self._show)
        dossier.changed.connect(self.changed)
        self._show()

    @Property(Rows, constant=True)
    def ways(self) -> Rows:
        """How one can apply."""
        return self._ways

    @Property(DayChoice, constant=True)
    def days(self) -> DayChoice:
        """When that was."""
        return self._days

    @Property(bool, notify=changed)
    def byHand(self) -> bool:
        """Whether the job and the employer are typed, because no vacancy is open."""
        return not self._vacancy

    @Property(str, notify=changed)
    def subject(self) -> str:
        """The vacancy and its employer."""
        here = self._words.language
        return ", ".join(here.isolated(part) for part in (self._summary.title, self._summary.by) if part)

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether all that is needed is there."""
        return self._way is not None and bool(self._summary.title)

    @Property(bool, notify=changed)
    def forNow(self) -> bool:
        """Whether it goes with the visit, as no dossier is open."""
        return not self._dossier.isOpen

    def about(self, vacancy: str, summary: Summary) -> None:
        """Open the dialog for a vacancy, as it is now."""
        self._begin(vacancy, summary)

    def known(self, vacancy: str) -> bytes | None:
        """The record of the application for a vacancy, None if there is none."""
        found = (kept.at for kept in self._dossier.contents.applications if kept.value.vacancy_id == vacancy)
        return next(found, None)

    @Slot()
    def write(self) -> None:
        """Open the dialog for work found elsewhere."""
        self._begin("", Summary(title=""))

    @Slot(str)
    def nameJob(self, text: str) -> None:
        """Take what the visitor typed as the job."""
        self._summary = Summary(title=text.strip(), by=self._summary.by)
        self.changed.emit()

    @Slot(str)
    def nameEmployer(self, text: str) -> None:
        """Take what the visitor typed as the employer."""
        self._summary = Summary(title=self._summary.title, by=text.strip())
        self.changed.emit()

    @Slot(int)
    def chooseWay(self, row: int) -> None:
        """Take a way."""
        self._way = list(WAYS)[row]
        self._show()

    @Slot()
    def add(self) -> None:
        """Put it in the list."""
        if not self.ready:
            return
        event = Event(at=self._days.day.isoformat(), kind=EventKind.APPLIED, way=self._way)
        self._dossier.put(Application(summary=self._summary, events=(event,), vacancy_id=self._vacancy))
        self._navigation.closeSheet()
        self.added.emit()

    def _begin(self, vacancy: str, summary: Summary) -> None:
        self._vacancy, self._summary, self._way = vacancy, summary, None
        self._days.begin()
        self._show()
        self._navigation.openSheet(SHEET)

    def _show(self) -> None:
        self._ways.show(
            [ChoiceRow(text=self._words.way(way), icon=icon, chosen=way is self._way) for way, icon in WAYS.items()]
        )
        self.changed.emit()
