"""The partners of the job-shops: who they are and what they help with."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.errors import EnvironmentFault
from kiosk.model.partner import Partner
from kiosk.ui.help_rows import PartnerRow, partner_row
from kiosk.ui.help_words import HelpWords
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.partner_controller import PartnerController
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


@qml_type
class PartnersController(QObject):
    """Lists all partners by name; the chosen one is shown beside the list where there is room."""

    changed = Signal()

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        navigation: Navigation,
        words: HelpWords,
        partner: PartnerController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._words = words
        self._partner = partner
        self._partners: Sequence[Partner] = ()
        self._chosen = ""
        self._rows = Rows(PartnerRow, self)
        navigation.opened.connect(self._arrive)
        words.language.changed.connect(self._say)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Every partner."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many partners there are."""
        return len(self._partners)

    @Slot(str)
    def choose(self, key: str) -> None:
        """Show a partner beside the list."""
        self._chosen = key
        self._partner.show(key)
        self._say()

    def _arrive(self, page: str, key: str) -> None:
        if page == "places":
            self._lane.run("partners", lambda catalogue: catalogue.partners(), self._know, self._miss)

    def _know(self, partners: Sequence[Partner]) -> None:
        self._partners = sorted(partners, key=lambda partner: partner.name)
        if partners:
            self.choose(self._chosen or self._partners[0].id)
        self._say()

    def _miss(self, fault: EnvironmentFault) -> None:
        self._know(())

    def _say(self) -> None:
        self._rows.show([partner_row(partner, self._words, self._chosen) for partner in self._partners])
        self.changed.emit()
