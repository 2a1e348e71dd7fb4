"""What a scan does: it shows the vacancy or training of a sheet, hands a card over, or says why it cannot."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.errors import BadData, EnvironmentFault
from kiosk.model import card
from kiosk.model.card import Card
from kiosk.model.sheet_code import code_in, plain
from kiosk.model.training import Training
from kiosk.model.vacancy import Vacancy
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.reader import Reader
from kiosk.ui.search_controller import SearchController
from kiosk.ui.visit_controller import VisitController

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


@qml_type
class ScanController(QObject):
    """Takes what the scanner tells. `found` says what is shown, `noticed` why something else is, or nothing.

    `carded` brings the card of a personal file.
    """

    taken = Signal()
    found = Signal(str, arguments=["words"])
    noticed = Signal(str, arguments=["why"])
    carded = Signal(object)

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        visit: VisitController,
        navigation: Navigation,
        reader: Reader,
        search: SearchController,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane, self._visit, self._navigation, self._reader = lane, visit, navigation, reader
        self._search, self._now = search, now

    def take(self, scan: str) -> None:
        """Obey a scan; empty is one that could not be read."""
        covered = self._covered()
        if self._visit.ending:
            self._visit.leave()
            return
        self._visit.wake()
        self._visit.touch()
        if covered:
            return
        self.taken.emit()
        if personal := _card_in(scan):
            self.carded.emit(personal)
        elif code := code_in(scan):
            today = self._now().date().isoformat()
            self._lane.run("scan", lambda catalogue: catalogue.coded(code, today), self._show, self._miss)
        else:
            self.noticed.emit(self.tr("This code is not from WIS."))

    def _covered(self) -> bool:
        """Tell whether the visitor cannot see what a scan would change."""
        return self._visit.asking or self._visit.ending or self._reader.curtain

    def _show(self, found: list[Vacancy | Training]) -> None:
        if self._covered():
            return
        if not found:
            self.noticed.emit(self.tr("We do not find this. The vacancy or training may no longer be there."))
        elif len(found) == 1:
            page = "vacancy" if isinstance(found[0], Vacancy) else "training"
            self._navigation.open(page, found[0].id)
            # Who only hears the kiosk must know which one it is.
            self.found.emit(self.tr("You scanned: {title}").format(title=found[0].title))
        else:
            self._choose(found[0])

    def _choose(self, one: Vacancy | Training) -> None:
        """Lead to those that have the same code: an employer has one telephone for all its vacancies."""
        if isinstance(one, Vacancy):
            self._search.anew(one.employer.name)
            self._navigation.open("search", "")
            self.noticed.emit(self.tr("More than one vacancy has this code. Choose yours."))
        else:
            self._navigation.open("partner", one.provider_id)
            self.noticed.emit(self.tr("More than one training has this code. This is who gives them."))

    def _miss(self, _: EnvironmentFault) -> None:
        self.noticed.emit(self.tr("We cannot look this up now."))


def _card_in(scan: str) -> Card | None:
    try:
        return card.decode(plain(scan))
    except BadData:
        return None
