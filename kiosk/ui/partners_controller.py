"""The partners of the job-shops: who they are and what they help with."""

from math import inf
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.config import Terminal
from kiosk.model.partner import Partner
from kiosk.model.search import Origin
from kiosk.ui.help_list import HelpList
from kiosk.ui.help_rows import PartnerRow, partner_row
from kiosk.ui.help_words import HelpWords
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.partner_controller import PartnerController
from kiosk.ui.qml_type import qml_type

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


@qml_type
class PartnersController(HelpList):
    """Lists all partners."""

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
        super().__init__(
            PartnerRow,
            nearest_first,
            partner,
            lane=lane,
            terminal=terminal,
            navigation=navigation,
            words=words,
            parent=parent,
        )

    def _key(self, record: Partner) -> str:
        return record.id

    def _row(self, record: Partner, chosen: str) -> PartnerRow:
        return partner_row(record, self._words, chosen)

    def _missing_words(self) -> tuple[str, str]:
        return self.tr("We do not know any helpers right now."), self.tr(
            "You did nothing wrong. Ask for help at the desk."
        )


def nearest_first(catalogue: "Catalogue", kiosk: Origin) -> list[Partner]:
    """Sort the partners by their nearest place; those without one come last, by name."""
    near: dict[str, float] = {}
    for place, km in catalogue.places(kiosk):
        for id in place.partner_ids:
            near.setdefault(id, km)
    return sorted(catalogue.partners(), key=lambda partner: (near.get(partner.id, inf), partner.name))
