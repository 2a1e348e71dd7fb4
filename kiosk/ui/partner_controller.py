"""One partner: what it does, what it helps with, in which languages, how to reach it, and where it sits."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.config import Terminal
from kiosk.errors import EnvironmentFault
from kiosk.model.partner import Partner
from kiosk.model.search import Origin
from kiosk.ui.fact_row import FactRow, TextRow
from kiosk.ui.help_rows import Near, PlaceRow, near, place_row
from kiosk.ui.help_words import HelpWords
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.vacancy_words import capital

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

_NEAREST = 2


@dataclass(frozen=True, slots=True)
class _Met:
    partner: Partner
    places: tuple[Near, ...]


@qml_type
class PartnerController(QObject):
    """Shows the partner on the way, or chosen in the list beside it; `arrived` comes with another one."""

    changed = Signal()
    arrived = Signal()

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        terminal: Terminal,
        navigation: Navigation,
        words: HelpWords,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._kiosk = Origin(lat=terminal.lat, lon=terminal.lon)
        self._words = words
        self._now = now
        self._gone = False
        self._met: _Met | None = None
        self._services = Rows(TextRow, self)
        self._languages = Rows(TextRow, self)
        self._facts = Rows(FactRow, self)
        self._places = Rows(PlaceRow, self)
        navigation.opened.connect(self._arrive)
        words.language.changed.connect(self._say)

    @Property(str, notify=changed)
    def key(self) -> str:
        """Which partner it is, empty while none is known."""
        return self._met.partner.id if self._met else ""

    @Property(bool, notify=changed)
    def gone(self) -> bool:
        """Whether it is no longer there."""
        return self._gone

    @Property(str, notify=changed)
    def name(self) -> str:
        """Its name."""
        return self._met.partner.name if self._met else ""

    @Property(str, notify=changed)
    def icon(self) -> str:
        """Its picture."""
        return self._words.partner_icon(self._met.partner.kind) if self._met else ""

    @Property(str, notify=changed)
    def about(self) -> str:
        """What it is and for whom."""
        return self._met.partner.about if self._met else ""

    @Property(Rows, constant=True)
    def services(self) -> Rows:
        """What it helps with."""
        return self._services

    @Property(Rows, constant=True)
    def languages(self) -> Rows:
        """The languages in which it helps."""
        return self._languages

    @Property(Rows, constant=True)
    def facts(self) -> Rows:
        """How to reach it."""
        return self._facts

    @Property(Rows, constant=True)
    def places(self) -> Rows:
        """The nearest places where it sits."""
        return self._places

    def show(self, key: str) -> None:
        """Read a partner from the catalogue and show it."""
        kiosk = self._kiosk
        self._lane.run("partner", lambda catalogue: _met(catalogue, key, kiosk), self._know, self._miss)

    def _arrive(self, page: str, key: str) -> None:
        if page == "partner":
            self.show(key)

    def _know(self, met: _Met | None) -> None:
        self._met, self._gone = met, met is None
        self._say()
        self.arrived.emit()

    def _miss(self, fault: EnvironmentFault) -> None:
        self._know(None)

    def _say(self) -> None:
        if self._met:
            partner, now = self._met.partner, self._now()
            self._services.show([TextRow(text=capital(service)) for service in partner.services])
            self._languages.show([TextRow(text=self._words.language_name(code)) for code in partner.languages])
            self._facts.show(self._words.contact.facts(partner.contact))
            self._places.show([place_row(place, self._words, now) for place in self._met.places])
        self.changed.emit()


def _met(catalogue: "Catalogue", key: str, kiosk: Origin) -> _Met | None:
    partner = catalogue.partner(key)
    if partner is None:
        return None
    found = (item for item in near(catalogue, kiosk) if partner.id in item.place.partner_ids)
    return _Met(partner, tuple(islice(found, _NEAREST)))
