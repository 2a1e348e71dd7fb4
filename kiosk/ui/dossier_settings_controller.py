"""The settings of a dossier: what is kept and how long, what is shared, taking all along, wiping it, closing it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.dossier.export import export_json
from kiosk.model.dossier import Profile
from kiosk.model.paper import ExportPaper
from kiosk.model.stick import FileKind, StickFile, StickService, StickState
from kiosk.model.taxonomy import name_in
from kiosk.ui.change_controller import ChangeController
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.dossier_names import read_names
from kiosk.ui.dossier_work import Trouble
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.number_controller import NumberController
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Printout, Stamp
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.stick_words import StickWords

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

PAGE = "dossierSettings"
_FILE_SHEET, _ERASE_SHEET = "dossierFile", "dossierErase"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRow:
    """What is kept, and until when."""

    icon: str
    text: str
    fact: str


@qml_type
class DossierSettingsController(QObject):
    """What the page of the settings shows and does."""

    changed = Signal()
    told = Signal(str)

    def __init__(
        self,
        *,
        dossier: DossierController,
        change: ChangeController,
        number: NumberController,
        lane: "Lane[Catalogue]",
        printout: Printout,
        stick: Lane[StickService] | None,
        navigation: Navigation,
        language: Language,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._change, self._number = dossier, change, number
        self._lane, self._printout, self._stick = lane, printout, stick
        self._navigation, self._now = navigation, now
        self._words = StickWords(self)
        self._kept = Rows(KeptRow, self)
        self._lost = self._sure = self._failed = self._gone = self._writing = False
        self._written: StickState | None = None
        navigation.opened.connect(self._open)
        navigation.sheetChanged.connect(self._leave)
        dossier.changed.connect(self.changed)
        language.changed.connect(self._show)
        self._show()

    @Property(ChangeController, constant=True)
    def change(self) -> ChangeController:
        """Another code or card."""
        return self._change

    @Property(NumberController, constant=True)
    def number(self) -> NumberController:
        """The number for a counsellor."""
        return self._number

    @Property(Rows, constant=True)
    def kept(self) -> Rows:
        """What is kept and how long."""
        return self._kept

    @Property(bool, notify=changed)
    def lost(self) -> bool:
        """Whether the visitor came in with the recovery card, so may have lost the other."""
        return self._lost

    @Property(bool, notify=changed)
    def similar(self) -> bool:
        """Whether to show what people with a similar profile looked at."""
        return self._profile.similar

    @Property(bool, notify=changed)
    def share(self) -> bool:
        """Whether this visitor is counted among people with a similar profile."""
        return self._profile.share

    @Property(bool, constant=True)
    def sticks(self) -> bool:
        """Whether a file can go onto a stick here."""
        return self._stick is not None

    @Property(str, notify=changed)
    def fileStage(self) -> str:
        """How the file is: asking, busy, done or trouble."""
        course = self._words.course(self._written) if self._writing or self._written else None
        return course.stage if course else "asking"

    @Property(str, notify=changed)
    def fileFact(self) -> str:
        """How it goes onto the stick."""
        return self._words.course(self._written).fact

    @Property(str, notify=changed)
    def fileMeaning(self) -> str:
        """What that means."""
        return self._words.course(self._written).meaning

    @Property(bool, notify=changed)
    def sure(self) -> bool:
        """Whether the visitor was asked once already if all shall be wiped."""
        return self._sure

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether it could not be wiped."""
        return self._failed

    @Property(bool, notify=changed)
    def gone(self) -> bool:
        """Whether it was wiped."""
        return self._gone

    @Slot(bool)
    def setSimilar(self, on: bool) -> None:
        """Show what people with a similar profile looked at, or not."""
        self._put(replace(self._profile, similar=on))

    @Slot(bool)
    def setShare(self, on: bool) -> None:
        """Be counted among people with a similar profile, or not."""
        self._put(replace(self._profile, share=on))

    @Slot()
    def printAll(self) -> None:
        """Ask about printing everything, as soon as it is known what the codes in it are called."""
        dossier = self._dossier.contents.dossier

        def ask(names: dict[str, dict[str, str]]) -> None:
            if self._navigation.page != PAGE or self._dossier.contents.dossier != dossier:
                return

            def offers(stamp: Stamp) -> list[PrintOffer]:
                called = {code: name_in(each, stamp.language) for code, each in names.items()}
                paper = ExportPaper(**stamp.fields, dossier=dossier, names=called)
                return [PrintOffer(label=self.tr("All that is in my file"), request=paper)]

            self._printout.open_list(lambda: self.tr("All that is in my file"), offers)

        self._lane.run("names", lambda catalogue: read_names(catalogue, dossier), ask, lambda fault: ask({}))

    @Slot()
    def askFile(self) -> None:
        """Ask for a stick."""
        self._written = None
        self._navigation.openSheet(_FILE_SHEET)
        self.changed.emit()

    @Slot()
    def writeFile(self) -> None:
        """Write everything onto the stick."""
        if self._stick is None or self._writing:
            return
        content = export_json(self._dossier.contents.dossier, self._now().date())
        file = StickFile(name=self.tr("My file"), kind=FileKind.DATA, content=content)
        self._writing, self._written = True, None
        self._stick.run("write", lambda stick: stick.write(file), self._wrote, lambda _: self._wrote(StickState.FAILED))
        self.changed.emit()

    @Slot()
    def askErase(self) -> None:
        """Ask whether to wipe everything, for the first time."""
        self._sure = self._failed = self._gone = False
        self._navigation.openSheet(_ERASE_SHEET)
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Ask once more, then wipe."""
        if not self._sure:
            self._sure = True
            self.changed.emit()
        else:
            self._dossier.erase(self._erased)

    @Slot()
    def lock(self) -> None:
        """Close the dossier; the visit goes on."""
        self._dossier.forget()
        self._navigation.goHome()

    @property
    def _profile(self) -> Profile:
        kept = self._dossier.contents.profile
        return kept.value if kept else Profile(first_name="")

    def _put(self, profile: Profile) -> None:
        kept = self._dossier.contents.profile
        if kept:
            self._dossier.put(profile, kept.at)

    def _wrote(self, state: StickState) -> None:
        self._writing, self._written = False, state
        self.changed.emit()
        self.told.emit(self._words.course(state).spoken)

    def _erased(self, answer: Trouble | None) -> None:
        self._failed, self._gone = answer is not None, answer is None
        self.changed.emit()

    def _open(self, page: str, key: str) -> None:
        if page == PAGE:
            self._lost = key == "lost"
            self.changed.emit()

    def _leave(self) -> None:
        if self._gone and not self._navigation.keeps(_ERASE_SHEET):
            self._gone = False
            self._navigation.goHome()

    def _show(self) -> None:
        self._kept.show(
            [
                KeptRow(
                    icon="folder-user",
                    text=self.tr(
                        "Your first name, what you can do, CVs, what you saved, applications, tasks and appointments"
                    ),
                    fact=self.tr("until you wipe it"),
                ),
                KeptRow(
                    icon="desktop",
                    text=self.tr("Your file on this screen"),
                    fact=self.tr("30 days after you last opened it"),
                ),
                KeptRow(
                    icon="hard-drives",
                    text=self.tr("Your file for the other screens"),
                    fact=self.tr("24 months after you last opened it"),
                ),
                KeptRow(icon="password", text=self.tr("That a code was wrong"), fact=self.tr("at most 30 days")),
                KeptRow(icon="printer", text=self.tr("What you print"), fact=self.tr("until the end of your visit")),
            ]
        )
        self.changed.emit()
