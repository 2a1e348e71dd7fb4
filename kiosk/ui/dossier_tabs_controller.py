"""The parts of a dossier side by side, with how much there is in each, and where door 3 leads."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.dossier.contents import Contents
from kiosk.model.appointment import Appointment, AppointmentStatus
from kiosk.model.dossier import SuggestionStatus
from kiosk.model.task import TaskStatus
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.saved_controller import SavedController

OVERVIEW = "dossier"
_ICONS = {
    OVERVIEW: "house",
    "dossierSaved": "bookmark-simple",
    "dossierApplications": "paper-plane-tilt",
    "dossierTasks": "list-checks",
    "dossierAppointments": "calendar-check",
    "dossierSuggestions": "lightbulb",
    "dossierPassport": "medal",
    "dossierSettings": "gear",
}
_WITHIN = {
    "dossierTask": "dossierTasks",
    "dossierAppointment": "dossierAppointments",
    "dossierApplication": "dossierApplications",
}
_FINISHED = (TaskStatus.DONE, TaskStatus.CANCELLED)
_OFF = (AppointmentStatus.DECLINED, AppointmentStatus.CANCELLED, AppointmentStatus.ATTENDED)


@dataclass(frozen=True, slots=True, kw_only=True)
class TabRow:
    """A part of the dossier; `count` is empty where nothing is counted or there is nothing, `fresh` if nothing is new.

    `told` is the count as it is spoken.

    One that is `bare` needs no word beside its picture in a row of tabs.
    """

    page: str
    icon: str
    label: str
    count: str
    told: str
    fresh: str
    on: bool
    bare: bool


def has_ended(appointment: Appointment, now: datetime) -> bool:
    """Whether its time is over."""
    return appointment.ends < now.isoformat(timespec="minutes")


def lies_ahead(appointment: Appointment, now: datetime) -> bool:
    """Whether it is still to come."""
    return appointment.status not in _OFF and not has_ended(appointment, now)


def counts(contents: Contents, now: datetime) -> dict[str, int]:
    """Count what there is in each part: tasks to do, appointments to come, suggestions not put aside."""
    profile = contents.profile
    able = len(profile.value.languages) + len(profile.value.licences) if profile else 0
    return {
        "dossierSaved": len(contents.saved),
        "dossierApplications": len(contents.applications),
        "dossierTasks": sum(kept.value.status not in _FINISHED for kept in contents.tasks),
        "dossierAppointments": sum(lies_ahead(kept.value, now) for kept in contents.appointments),
        "dossierSuggestions": sum(kept.value.status is not SuggestionStatus.DISMISSED for kept in contents.suggestions),
        "dossierPassport": len(contents.competences) + len(contents.certificates) + able,
    }


def unseen(contents: Contents, now: datetime) -> dict[str, int]:
    """Count what nobody looked at yet: tasks and suggestions never opened, appointments to come without an answer."""
    asked = (kept.value for kept in contents.appointments if kept.value.status is AppointmentStatus.PROPOSED)
    return {
        "dossierTasks": sum(kept.value.status is TaskStatus.NEW for kept in contents.tasks),
        "dossierAppointments": sum(lies_ahead(one, now) for one in asked),
        "dossierSuggestions": sum(kept.value.status is SuggestionStatus.NEW for kept in contents.suggestions),
    }


@qml_type
class DossierTabsController(QObject):
    """Leads from one part to another; the way back from each leads to the overview."""

    changed = Signal()

    def __init__(
        self,
        *,
        dossier: DossierController,
        saved: SavedController,
        navigation: Navigation,
        language: Language,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier = dossier
        self._saved = saved
        self._navigation = navigation
        self._language = language
        self._now = now
        self._rows = Rows(TabRow, self)
        for signal in (dossier.changed, saved.changed, navigation.changed, language.changed):
            signal.connect(self._say)
        self._say()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """The parts."""
        return self._rows

    @Property(str, notify=changed)
    def entrance(self) -> str:
        """The page behind door 3."""
        return OVERVIEW if self._dossier.isOpen else "dossierEnter"

    @Slot(str)
    def open(self, page: str) -> None:
        """Go to a part."""
        self._navigation.returnTo(OVERVIEW)
        self._navigation.open(page, "")

    def _say(self) -> None:
        number = counts(self._dossier.contents, self._now())
        new = {**unseen(self._dossier.contents, self._now()), "dossierSaved": self._saved.news}
        here = _WITHIN.get(self._navigation.page, self._navigation.page)
        labels = {
            OVERVIEW: self.tr("Overview"),
            "dossierSaved": self.tr("Saved"),
            "dossierApplications": self.tr("Applications"),
            "dossierTasks": self.tr("Tasks"),
            "dossierAppointments": self.tr("Appointments"),
            "dossierSuggestions": self.tr("Suggestions"),
            "dossierPassport": self.tr("What I can do"),
            "dossierSettings": self.tr("Settings"),
        }
        self._rows.show(
            [
                TabRow(
                    page=page,
                    icon=icon,
                    label=labels[page],
                    count=self._language.number(number[page]) if number.get(page) else "",
                    told=self._told(page, number.get(page, 0)),
                    fresh=self._saved.new(new.get(page, 0)),
                    on=here == page,
                    bare=page == "dossierSettings",
                )
                for page, icon in _ICONS.items()
            ]
        )
        self.changed.emit()

    def _told(self, page: str, n: int) -> str:
        match page if n else "":
            case "dossierTasks":
                text = self.tr("%n to do", "", n)
            case "dossierAppointments":
                text = self.tr("%n to come", "", n)
            case _:
                return self._language.number(n) if n else ""
        return self._language.counted(text, n)
