"""The end of a visit that kept or began something: once, before all is wiped, the visitor can still keep it."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.paper import ExportPaper
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.navigation import Navigation
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Printout, Stamp
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.start_controller import StartController
from kiosk.ui.visit_controller import VisitController

_SHEET, _PRINT_SHEET = "leaving", "leavingPrint"


@qml_type
class LeavingController(QObject):
    """Stands before `Stop & wipe`. The time-out does not come here: it never waits.

    `noticed` says that a card which is printed works only once the visitor says that it is there.
    """

    changed = Signal()
    noticed = Signal(str)

    def __init__(
        self,
        *,
        visit: VisitController,
        dossier: DossierController,
        start: StartController,
        navigation: Navigation,
        printout: Printout,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit, self._dossier, self._navigation, self._printout = visit, dossier, navigation, printout
        self._start = start
        self._offered = self._warned = False
        dossier.changed.connect(self.changed)

    @Property(str, notify=changed)
    def fact(self) -> str:
        """How much goes with the visit."""
        return self.tr("You kept %n things", "", self._dossier.keptForNow)

    @Slot()
    def stop(self) -> None:
        """Stop and wipe, or ask first what shall become of what was kept."""
        if self._start.unmade and not self._warned:
            self._warned = True
            self._visit.touch()
            self.noticed.emit(self.tr("Your card does not work yet. Finish it first, or stop without a file."))
        elif self._dossier.keptForNow and not self._offered:
            self._offered = True
            self._visit.touch()
            self._navigation.openSheet(_SHEET)
        else:
            self._visit.stop()

    @Slot()
    def start(self) -> None:
        """Keep it in a new dossier."""
        self._navigation.open("dossierStart", "")

    @Slot()
    def printOut(self) -> None:
        """Take it along on paper."""
        dossier = self._dossier.contents.dossier

        def offers(stamp: Stamp) -> list[PrintOffer]:
            return [
                PrintOffer(label=self.tr("What I kept"), request=ExportPaper(**stamp.fields, dossier=dossier, names={}))
            ]

        self._printout.open_list(lambda: self.tr("What I kept"), offers, _PRINT_SHEET)
