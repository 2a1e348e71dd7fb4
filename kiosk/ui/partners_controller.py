"""The partners of the job-shops: who they are and what they help with."""

from collections.abc import Sequence
from math import inf
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.config import Terminal
from kiosk.errors import EnvironmentFault
from kiosk.model.partner import Partner
from kiosk.model.search import Origin
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
    """Lists all partners, the nearest first; the chosen one is shown beside the list where there is room."""

    changed = Signal()

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        terminal: Terminal,
        navigation: Navigation,
        words: HelpWords,
        partner: PartnerController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._words = words
        self._partner = partner
        self._kiosk = Origin(lat=terminal.lat, lon=terminal.lon)
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

    @Slot(int, int, result=str)
    def span(self, first: int, last: int) -> str:
        """Say which rows are in sight: "1 to 6 of 21"."""
        return self._words.span(first, last, len(self._partners))

    def _arrive(self, page: str, key: str) -> None:
        if page == "places":
            kiosk = self._kiosk
            self._lane.run("partners", lambda catalogue: nearest_first(catalogue, kiosk), self._know, self._miss)

    def _know(self, partners: Sequence[Partner]) -> None:
        self._partners = partners
        if partners:
            self.choose(self._chosen or self._partners[0].id)
        self._say()

    def _miss(self, fault: EnvironmentFault) -> None:
        self._know(())

    def _say(self) -> None:
        self._rows.show([partner_row(partner, self._words, self._chosen) for partner in self._partners])
        self.changed.emit()


def nearest_first(catalogue: "Catalogue", kiosk: Origin) -> list[Partner]:
    """Sort the partners by their nearest place; those without one come last, by name."""
    near: dict[str, float] = {}
    for place, km in catalogue.places(kiosk):
        for id in place.partner_ids:
            near.setdefault(id, km)
    return sorted(catalogue.partners(), key=lambda partner: (near.get(partner.id, inf), partner.name))
