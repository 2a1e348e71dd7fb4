"""Showing a counsellor what the visitor chooses of the dossier: sealed to the office, or on paper."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.dossier import Dossier, Profile
from kiosk.model.office import Caller, Share
from kiosk.model.paper import ExportPaper
from kiosk.ui.component_rows import ChoiceRow
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Printout, Stamp
from kiosk.ui.profile_controller import ProfileController
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

SHEET = "dossierShare"


class Part(StrEnum):
    """What can be shown apart from the rest."""

    PASSPORT = "passport"
    CVS = "cvs"
    APPLICATIONS = "applications"
    TASKS = "tasks"
    SAVED = "saved"


@dataclass(frozen=True, slots=True)
class _Kind:
    icon: str
    size: Callable[[Dossier], int]


_PARTS = {
    Part.PASSPORT: _Kind(
        "medal",
        lambda all: (
            len(all.competences) + len(all.certificates) + len(all.profile.languages) + len(all.profile.licences)
        ),
    ),
    Part.CVS: _Kind("read-cv-logo", lambda all: len(all.cvs)),
    Part.APPLICATIONS: _Kind("paper-plane-tilt", lambda all: len(all.applications)),
    Part.TASKS: _Kind("list-checks", lambda all: len(all.tasks) + len(all.appointments)),
    Part.SAVED: _Kind("bookmark-simple", lambda all: len(all.saved) + len(all.searches)),
}


def picked(dossier: Dossier, parts: frozenset[Part]) -> Dossier:
    """Leave out of a dossier what was not chosen; the first name says of whom it is."""
    passport, tasks, saved = (part in parts for part in (Part.PASSPORT, Part.TASKS, Part.SAVED))
    return Dossier(
        profile=dossier.profile if passport else Profile(first_name=dossier.profile.first_name),
        competences=dossier.competences if passport else (),
        certificates=dossier.certificates if passport else (),
        cvs=dossier.cvs if Part.CVS in parts else (),
        applications=dossier.applications if Part.APPLICATIONS in parts else (),
        tasks=dossier.tasks if tasks else (),
        appointments=dossier.appointments if tasks else (),
        saved=dossier.saved if saved else (),
        searches=dossier.searches if saved else (),
    )


@qml_type
class ShareController(QObject):
    """Nothing is chosen until the visitor chooses it; `stage` is asking, busy, sent or failed."""

    changed = Signal()
    told = Signal(str)

    def __init__(
        self,
        *,
        dossier: DossierController,
        profile: ProfileController,
        navigation: Navigation,
        printout: Printout,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._profile = dossier, profile
        self._navigation, self._printout, self._language = navigation, printout, language
        self._parts: frozenset[Part] = frozenset()
        self._stage = "asking"
        self._rows = Rows(ChoiceRow, self)
        navigation.sheetChanged.connect(self._leave)
        dossier.changed.connect(self._show)
        language.changed.connect(self._show)
        self._show()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """What can be shown, and how much of it there is."""
        return self._rows

    @Property(str, notify=changed)
    def stage(self) -> str:
        """How far it is."""
        return self._stage

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether anything is chosen."""
        return bool(self._parts)

    @Slot()
    def begin(self) -> None:
        """Ask what may be shown."""
        self._parts, self._stage = frozenset(), "asking"
        self._show()
        self._navigation.openSheet(SHEET)

    @Slot(int)
    def toggle(self, row: int) -> None:
        """Choose a part, or leave it out."""
        part = list(Part)[row]
        if _PARTS[part].size(self._dossier.contents.dossier):
            self._parts = self._parts ^ {part}
        self._show()

    @Slot()
    def send(self) -> None:
        """Send it to the office, sealed."""
        if not self._parts or self._stage == "busy":
            return
        caller = Caller(first_name=self._dossier.firstName, language=self._language.code)
        self._stage = "busy"
        self.changed.emit()
        share = Share(caller=caller, dossier=picked(self._dossier.contents.dossier, self._parts))
        self._dossier.ask_office(share, self._sent)

    @Slot()
    def printOut(self) -> None:
        """Open the print dialog with it."""
        if not self._parts:
            return
        dossier = picked(self._dossier.contents.dossier, self._parts)

        def offers(stamp: Stamp) -> list[PrintOffer]:
            paper = ExportPaper(**stamp.fields, dossier=dossier, names=self._profile.names(stamp.language))
            return [PrintOffer(label=self.tr("For my counsellor"), request=paper)]

        self._navigation.closeSheet()
        self._printout.open_list(lambda: self.tr("For my counsellor"), offers)

    def _sent(self, on_its_way: bytes) -> None:
        if self._stage != "busy":
            return
        self._stage = "sent" if on_its_way else "failed"
        self.changed.emit()
        sent = self.tr("It is sent. The office reads it soon.")
        self.told.emit(sent if on_its_way else self.tr("It could not be sent. Print it instead."))

    def _leave(self) -> None:
        if not self._navigation.keeps(SHEET):
            self._parts, self._stage = frozenset(), "asking"

    def _show(self) -> None:
        dossier = self._dossier.contents.dossier
        labels = {
            Part.PASSPORT: self.tr("What I can do"),
            Part.CVS: self.tr("My CVs"),
            Part.APPLICATIONS: self.tr("Applications"),
            Part.TASKS: self.tr("Tasks and appointments"),
            Part.SAVED: self.tr("What I saved"),
        }
        self._rows.show(
            [
                ChoiceRow(
                    text=labels[part],
                    icon=kind.icon,
                    note=self._language.number(kind.size(dossier)),
                    chosen=part in self._parts,
                )
                for part, kind in _PARTS.items()
            ]
        )
        self.changed.emit()
