"""The appointments of the visitor, and asking for one."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.dossier.contents import Kept
from kiosk.model.appointment import Appointment
from kiosk.model.posted import Posted
from kiosk.ui.component_rows import LineRow
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.dossier_tabs_controller import lies_ahead
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.overview_words import MeetingRow, OverviewWords
from kiosk.ui.post_state import PostState
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.words import Words
from kiosk.words.posted_names import posted_word

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

_PAGE = "dossierAppointments"


@qml_type
class AppointmentsController(QObject):
    """Those to come, the earliest first; those that are over, the last first."""

    changed = Signal()

    def __init__(
        self,
        *,
        dossier: DossierController,
        lane: "Lane[Catalogue]",
        navigation: Navigation,
        words: OverviewWords,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._lane, self._navigation, self._words, self._now = dossier, lane, navigation, words, now
        self._places: dict[str, str] = {}
        self._coming, self._over = Rows(MeetingRow, self), Rows(MeetingRow, self)
        self._state, self._sent = PostState(dossier, words.language, self), Rows(LineRow, self)
        navigation.opened.connect(lambda page, key: self._read() if page == _PAGE else None)
        dossier.changed.connect(self._follow)
        dossier.posting.changed.connect(self._show)
        words.language.changed.connect(self._show)

    @Property(Rows, constant=True)
    def coming(self) -> Rows:
        """Those to come."""
        return self._coming

    @Property(Rows, constant=True)
    def over(self) -> Rows:
        """Those that are over, or off."""
        return self._over

    @Property(Rows, constant=True)
    def sent(self) -> Rows:
        """What was asked of the office and is not answered yet, and where it is."""
        return self._sent

    @Property(int, notify=changed)
    def asked(self) -> int:
        """How much of that there is."""
        return self._sent.rowCount()

    @Property(int, notify=changed)
    def ahead(self) -> int:
        """How many are to come."""
        return self._coming.rowCount()

    @Property(int, notify=changed)
    def past(self) -> int:
        """How many are over, or off."""
        return self._over.rowCount()

    @Slot(str)
    def open(self, at: str) -> None:
        """Show one."""
        self._navigation.open("dossierAppointment", at)

    def _follow(self) -> None:
        if self._navigation.page == _PAGE:
            self._read()
        else:
            self._show()

    def _read(self) -> None:
        ids = sorted({kept.value.place_id for kept in self._dossier.contents.appointments} - {""})

        def names(catalogue: "Catalogue") -> dict[str, str]:
            found = ((id, catalogue.place(id)) for id in ids)
            return {id: place.name for id, place in found if place}

        def know(places: dict[str, str]) -> None:
            self._places = places if self._dossier.contents.appointments else {}
            self._show()

        self._lane.run(_PAGE, names, know, lambda fault: None)
        self._show()

    def _show(self) -> None:
        now, all = self._now(), self._dossier.contents.appointments
        self._coming.show(self._rows([kept for kept in all if lies_ahead(kept.value, now)]))
        self._over.show(self._rows([kept for kept in reversed(all) if not lies_ahead(kept.value, now)]))
        posting, contents = self._dossier.posting, self._dossier.contents
        self._sent.show([self._line(at, posted) for at, posted in posting.open(contents)])
        self.changed.emit()

    def _line(self, at: bytes, posted: Posted) -> LineRow:
        name = posted_word(posted.kind, Words(self._words.language.code).context("paper"))
        state, since = self._state.state(at, posted), self._state.since(at, posted)
        return LineRow(icon=self._state.picture(at, posted), text=name, line=f"{state} {since}")

    def _rows(self, kept: Sequence[Kept[Appointment]]) -> list[MeetingRow]:
        return [self._words.meeting(one, self._places.get(one.value.place_id, "")) for one in kept]
