"""What the visitor already has of what a vacancy asks, as far as the open dossier tells."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.errors import EnvironmentFault
from kiosk.model.vacancy import Vacancy
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.fact_row import TextRow
from kiosk.ui.lane import Lane
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.vacancy_words import VacancyWords

if TYPE_CHECKING:
    from kiosk.advice.owned import Owned
    from kiosk.catalogue.catalogue import Catalogue


@qml_type
class OwnedController(QObject):
    """Says nothing of what it does not know, and nothing at all without an open dossier."""

    def __init__(
        self,
        dossier: DossierController,
        lane: "Lane[Catalogue]",
        words: VacancyWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier = dossier
        self._lane = lane
        self._words = words
        self._vacancy: Vacancy | None = None
        self._rows = Rows(TextRow, self)
        dossier.changed.connect(self._compare)
        words.language.changed.connect(self._compare)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """What is there already, one line each."""
        return self._rows

    def show(self, vacancy: Vacancy | None) -> None:
        """Compare with another vacancy."""
        self._vacancy = vacancy
        self._compare()

    def _compare(self) -> None:
        vacancy, dossier = self._vacancy, self._dossier.contents.dossier
        if vacancy is None or not self._dossier.isOpen:
            self._rows.show([])
            return

        def work(catalogue: "Catalogue") -> "Owned":
            from kiosk.advice.owned import owned  # noqa: PLC0415 numpy must not delay the first frame

            return owned(vacancy, dossier, catalogue)

        def know(found: "Owned") -> None:
            if vacancy is self._vacancy and self._dossier.isOpen:
                self._rows.show([TextRow(text=text) for text in self._said(found)])

        self._lane.run("owned", work, know, self._miss)

    def _said(self, found: "Owned") -> list[str]:
        names = self._words.language_names()
        licences = [self._words.licence(kind) for kind in found.licences]
        languages = [names[code] for code in found.languages if code in names]
        parts = (*licences, *languages, *found.certificates, *found.competences)
        return [self._words.language.capital(text) for text in parts]

    def _miss(self, fault: EnvironmentFault) -> None:
        self._rows.show([])
