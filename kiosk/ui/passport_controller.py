"""What the visitor can do: shown, printed, and led to the form that changes it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.paper import PassportPaper
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.lane import Lane
from kiosk.ui.passport_form import PassportForm
from kiosk.ui.passport_words import PassportWords, ProvenRow
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Printout, Stamp
from kiosk.ui.profile_controller import ProfileController
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

_KINDS = ("certificate", "competence", "language", "licence")


@qml_type
class PassportController(QObject):
    """Four lists; `form` adds to them."""

    changed = Signal()

    def __init__(
        self,
        *,
        dossier: DossierController,
        lane: "Lane[Catalogue]",
        form: PassportForm,
        profile: ProfileController,
        printout: Printout,
        words: PassportWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._lane, self._form, self._profile = dossier, lane, form, profile
        self._printout, self._words = printout, words
        self._rows = {kind: Rows(ProvenRow, self) for kind in _KINDS}
        self._meanings: dict[str, dict[str, str]] = {}
        dossier.changed.connect(self._follow)
        words.language.changed.connect(self._show)
        self._show()

    @Property(PassportForm, constant=True)
    def form(self) -> PassportForm:
        """What adds and changes."""
        return self._form

    @Property(ProfileController, constant=True)
    def profile(self) -> ProfileController:
        """What else there is to say of oneself."""
        return self._profile

    @Property(Rows, constant=True)
    def certificates(self) -> Rows:
        """Trainings that were followed."""
        return self._rows["certificate"]

    @Property(Rows, constant=True)
    def competences(self) -> Rows:
        """What one can do."""
        return self._rows["competence"]

    @Property(Rows, constant=True)
    def languages(self) -> Rows:
        """Languages."""
        return self._rows["language"]

    @Property(Rows, constant=True)
    def licences(self) -> Rows:
        """Driving licences."""
        return self._rows["licence"]

    @Property(bool, notify=changed)
    def any(self) -> bool:
        """Whether there is anything."""
        return bool(self._all)

    @Property(str, notify=changed)
    def firstName(self) -> str:
        """The first name of whom it is."""
        return self._words.language.isolated(self._dossier.firstName)

    @Property(str, notify=changed)
    def proven(self) -> str:
        """How much is proven, in words."""
        n = sum(row.proven for row in self._all)
        return self._words.language.counted(self.tr("%n times proven", "", n), n)

    @Property(str, notify=changed)
    def said(self) -> str:
        """How much the visitor says without proof, in words."""
        n = sum(not row.proven for row in self._all)
        return self._words.language.counted(self.tr("%n times said by yourself", "", n), n)

    @Slot(str)
    def add(self, kind: str) -> None:
        """Add something."""
        self._form.begin(kind, "", "")

    @Slot(str, str)
    def change(self, kind: str, key: str) -> None:
        """Change or remove something."""
        row = next((row for row in self._rows[kind].rows if row.key == key), None)
        if row:
            self._form.begin(kind, key, row.fact)

    @Slot()
    def printOut(self) -> None:
        """Open the print dialog with the passport."""
        dossier = self._dossier.contents.dossier

        def offers(stamp: Stamp) -> list[PrintOffer]:
            paper = PassportPaper(**stamp.fields, dossier=dossier, names=self._profile.names(stamp.language))
            return [PrintOffer(label=self.tr("What I can do"), request=paper)]

        if self.any:
            self._printout.open_list(lambda: self.tr("What I can do"), offers)

    @property
    def _all(self) -> list[ProvenRow]:
        return [row for rows in self._rows.values() for row in rows.rows]

    def _follow(self) -> None:
        texts = {kept.value.text for kept in self._dossier.contents.competences if kept.value.text}
        self._meanings = {text: names for text, names in self._meanings.items() if text in texts}
        unknown = texts - self._meanings.keys()
        if unknown:
            self._lane.run("meanings", lambda all: all.competences_named(unknown), self._know, lambda fault: None)
        self._show()

    def _know(self, found: dict[str, dict[str, str]]) -> None:
        # What the taxonomy does not know are own words.
        self._meanings |= found
        self._show()

    def _show(self) -> None:
        contents, profile, words = self._dossier.contents, self._dossier.profile, self._words
        self._rows["certificate"].show([words.certificate(kept) for kept in contents.certificates])
        self._rows["competence"].show([words.competence(kept, self._meanings) for kept in contents.competences])
        self._rows["language"].show([words.tongue(skill) for skill in profile.languages])
        self._rows["licence"].show([words.licence(licence) for licence in profile.licences])
        self.changed.emit()
