"""One partner: what it does, what it helps with, in which languages, how to reach it, and where it sits."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.config import Terminal
from kiosk.model import paper
from kiosk.model.partner import Partner
from kiosk.model.search import Origin
from kiosk.ui.fact_row import FactRow, TextRow
from kiosk.ui.help_record import HelpRecord
from kiosk.ui.help_rows import Near, PlaceRow, near, place_row
from kiosk.ui.help_words import HelpWords
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Printout, Stamp
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.take_along_controller import TakeAlongController

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

_NEAREST = 2


@dataclass(frozen=True, slots=True)
class _Met:
    partner: Partner
    places: tuple[Near, ...]


@qml_type
class PartnerController(HelpRecord):
    """A partner in words."""

    # PySide takes no inherited signal for notify.
    worded = Signal()

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        terminal: Terminal,
        navigation: Navigation,
        words: HelpWords,
        printout: Printout,
        take: TakeAlongController,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            "partner", _met, lane=lane, terminal=terminal, navigation=navigation, words=words, now=now, parent=parent
        )
        self.changed.connect(self.worded)
        self._printout = printout
        self._take = take
        self._services = Rows(TextRow, self)
        self._languages = Rows(TextRow, self)
        self._facts = Rows(FactRow, self)
        self._places = Rows(PlaceRow, self)

    @Property(str, notify=worded)
    def key(self) -> str:
        """Which partner it is, empty while none is known."""
        return self._who.partner.id if self._who else ""

    @Property(str, notify=worded)
    def name(self) -> str:
        """Its name."""
        return self._who.partner.name if self._who else ""

    @Property(str, notify=worded)
    def icon(self) -> str:
        """Its picture."""
        return self._words.partner_icon(self._who.partner.kind) if self._who else ""

    @Property(str, notify=worded)
    def about(self) -> str:
        """What it is and for whom."""
        return self._who.partner.about if self._who else ""

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

    @Slot()
    def printOut(self) -> None:
        """Open the print dialog with this partner."""
        if self._who is None:
            return
        who = self._who
        self._take.about_partner(who.partner)

        def offers(stamp: Stamp) -> list[PrintOffer]:
            places = tuple(paper.Near(place=near.place, km=near.km) for near in who.places)
            request = paper.PartnerPaper(**stamp.fields, partner=who.partner, places=places)
            return [PrintOffer(label=self.tr("This helper"), request=request)]

        self._printout.open(who.partner.name, offers)

    @property
    def _who(self) -> "_Met | None":
        return cast("_Met | None", self._found)

    def _gone_words(self) -> tuple[str, str]:
        return self.tr("These helpers are no longer there."), self.tr("You did nothing wrong. Others can help you too.")

    def _fill(self) -> None:
        if self._who:
            partner, now = self._who.partner, self._now()
            self._services.show([self._words.line(service) for service in partner.services])
            self._languages.show([TextRow(text=self._words.language_name(code)) for code in partner.languages])
            self._facts.show(self._words.contact.facts(partner.contact))
            self._places.show([place_row(place, self._words, now) for place in self._who.places])


def _met(catalogue: "Catalogue", key: str, kiosk: Origin) -> _Met | None:
    partner = catalogue.partner(key)
    if partner is None:
        return None
    found = (item for item in near(catalogue, kiosk) if partner.id in item.place.partner_ids)
    return _Met(partner, tuple(islice(found, _NEAREST)))
