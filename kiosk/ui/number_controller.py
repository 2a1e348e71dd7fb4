"""The number by which a counsellor reaches the dossier that is open: asked for, shown, given back."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.dossier_work import Trouble
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

SHEET = "dossierNumber"


@qml_type
class NumberController(QObject):
    """A dialog; `stage` is asking, busy, given, back or failed. The number is forgotten when the dialog closes."""

    changed = Signal()
    told = Signal(str)

    def __init__(
        self,
        *,
        dossier: DossierController,
        navigation: Navigation,
        language: Language,
        central: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._navigation, self._central = dossier, navigation, central
        self._stage, self._number, self._new = "asking", "", True
        # An answer that comes after the dialog closed is for nobody.
        self._turn = 0
        navigation.sheetChanged.connect(self._leave)
        dossier.changed.connect(self.changed)
        language.changed.connect(self.changed)

    @Property(bool, constant=True)
    def offered(self) -> bool:
        """Whether there is a central that gives numbers."""
        return self._central

    @Property(str, notify=changed)
    def stage(self) -> str:
        """How far it is."""
        return self._stage

    @Property(str, notify=changed)
    def number(self) -> str:
        """The number in groups, while it is shown."""
        return self._number

    @Property(bool, notify=changed)
    def held(self) -> bool:
        """Whether there is one already."""
        return self._dossier.profile.numbered

    @Property(str, notify=changed)
    def fact(self) -> str:
        """How it is."""
        return {
            "given": self.tr("This is your number"),
            "back": self.tr("Your number stops"),
            "failed": self.tr("There is no number now"),
        }.get(self._stage, self.tr("A number for your counsellor"))

    @Property(str, notify=changed)
    def meaning(self) -> str:
        """What that means for the visitor."""
        return {
            "given": self.tr("Give it to your counsellor only. An older number does not work any more."),
            "back": self.tr("Nobody can send you anything with it any more."),
            "failed": self.tr("We cannot reach the service. Try again later. Your file itself works."),
        }.get(
            self._stage,
            self.tr(
                "With it your counsellor can send you tasks, appointments and tips. Nobody can read your file with it."
            ),
        )

    @Slot()
    def begin(self) -> None:
        """Say what the number is for."""
        self._become("asking")
        self._navigation.openSheet(SHEET)

    @Slot()
    def get(self) -> None:
        """Ask for a number; an older one stops."""
        self._new = True
        self._ask()

    @Slot()
    def giveBack(self) -> None:
        """Let the number stop."""
        self._new = False
        self._ask()

    @Slot()
    def again(self) -> None:
        """Try once more what failed."""
        self._ask()

    def _ask(self) -> None:
        if self._stage == "busy" or not self._dossier.isOpen:
            return
        self._become("busy")
        turn, new, whose = self._turn, self._new, self._dossier.contents.profile

        def answered(answer: str | Trouble) -> None:
            failed = isinstance(answer, Trouble) or (new and not answer)
            now = self._dossier.contents.profile
            if not failed and now and whose and now.at == whose.at:
                self._dossier.put_profile(replace(now.value, numbered=new))
            if turn != self._turn:
                return
            self._become("failed" if failed else "given" if new else "back", "" if failed else answer)
            self.told.emit(" ".join((f"{self.fact}.", self.meaning)))

        self._dossier.number(new, answered)

    def _leave(self) -> None:
        if not self._navigation.keeps(SHEET) and (self._number or self._stage != "asking"):
            self._become("asking")

    def _become(self, stage: str, number: str = "") -> None:
        self._turn += 1
        self._stage, self._number = stage, number
        self.changed.emit()
