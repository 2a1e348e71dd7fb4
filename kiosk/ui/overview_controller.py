"""The first page of a dossier: what to do now, what was done, what is new."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.advice.suggest import suggest
from kiosk.dossier.contents import Kept
from kiosk.errors import EnvironmentFault
from kiosk.model.appointment import Appointment
from kiosk.model.dossier import Dossier, Suggestion, SuggestionStatus
from kiosk.model.search import Origin
from kiosk.model.task import TaskStatus
from kiosk.ui.application_words import ApplicationWords
from kiosk.ui.component_rows import EntryRow
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.dossier_tabs_controller import OVERVIEW, lies_ahead
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.origin_controller import OriginController
from kiosk.ui.overview_words import MeetingRow, OverviewWords, SuggestionRow, TaskRow
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.saved_reading import There, read_item

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

_TASKS = _SUGGESTIONS = 3
_MEETINGS = 2
_APPLICATIONS = 4
# More than are shown: of some there may be nothing left.
_LOOKED_UP = 12
_OPEN = (TaskStatus.NEW, TaskStatus.SEEN, TaskStatus.BUSY, TaskStatus.LATE)


@dataclass(frozen=True, slots=True)
class OverviewReading:
    """The names of the places of appointments, what suggestions point to, and more that suits the visitor."""

    places: tuple[str, ...] = ()
    there: tuple[There, ...] = ()
    more: tuple[tuple[Suggestion, There], ...] = ()


def read_overview(
    catalogue: "Catalogue",
    places: Sequence[str],
    items: Sequence[str],
    *,
    dossier: Dossier,
    origin: Origin,
    today: date,
) -> OverviewReading:
    """Look all of it up; what nobody pointed to is found only where less was than there is room for."""
    lacks = max(0, _SUGGESTIONS - len(items))
    own = suggest(dossier, catalogue, origin, today)[:lacks] if lacks else ()
    found = (catalogue.place(id) if id else None for id in places)
    return OverviewReading(
        tuple(place.name if place else "" for place in found),
        tuple(read_item(catalogue, id, origin, today) for id in items),
        tuple(
            (
                Suggestion(item_id=one.card.id, by=one.by, reason=""),
                read_item(catalogue, one.card.id, origin, today),
            )
            for one in own
        ),
    )


@qml_type
class OverviewController(QObject):
    """Shows the first few of everything; all of it stands on the other pages."""

    changed = Signal()

    def __init__(
        self,
        *,
        dossier: DossierController,
        lane: "Lane[Catalogue]",
        origin: OriginController,
        navigation: Navigation,
        words: OverviewWords,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier = dossier
        self._lane = lane
        self._origin = origin
        self._navigation = navigation
        self._words = words
        self._now = now
        self._application_words = ApplicationWords(words.language, self)
        self._meetings_known: list[tuple[Kept[Appointment], str]] = []
        self._pointed: list[tuple[Suggestion, There]] = []
        self._tasks = Rows(TaskRow, self)
        self._meetings = Rows(MeetingRow, self)
        self._applications = Rows(EntryRow, self)
        self._suggestions = Rows(SuggestionRow, self)
        navigation.opened.connect(lambda page, key: self._read() if page == OVERVIEW else None)
        dossier.changed.connect(self._follow)
        words.language.changed.connect(self._say)

    @Property(str, notify=changed)
    def greeting(self) -> str:
        """A word of welcome with the first name."""
        return self._words.greeting(self._dossier.firstName)

    @Property(Rows, constant=True)
    def tasks(self) -> Rows:
        """What to do, what is due first."""
        return self._tasks

    @Property(Rows, constant=True)
    def meetings(self) -> Rows:
        """The next appointments."""
        return self._meetings

    @Property(Rows, constant=True)
    def applications(self) -> Rows:
        """The applications that changed last."""
        return self._applications

    @Property(Rows, constant=True)
    def suggestions(self) -> Rows:
        """The newest suggestions."""
        return self._suggestions

    @Property(bool, notify=changed)
    def fresh(self) -> bool:
        """Whether nothing at all is in it yet."""
        contents = self._dossier.contents
        return not any((contents.saved, contents.searches, contents.applications, contents.tasks)) and not any(
            (contents.appointments, contents.suggestions)
        )

    @Property(str, notify=changed)
    def savedText(self) -> str:
        """How much is kept, in words, or empty."""
        n = len(self._dossier.contents.saved)
        return self._words.language.counted(self.tr("%n saved", "", n), n) if n else ""

    @Slot(str, str)
    def open(self, page: str, key: str) -> None:
        """Go to what a row shows."""
        self._navigation.open(page, key)

    def _follow(self) -> None:
        if not self._dossier.isOpen:
            self._meetings_known, self._pointed = [], []
            self._say()
        elif self._navigation.page == OVERVIEW:
            self._read()

    def _read(self) -> None:
        contents, now = self._dossier.contents, self._now()
        meetings = [kept for kept in contents.appointments if lies_ahead(kept.value, now)][:_MEETINGS]
        wanted = (SuggestionStatus.NEW, SuggestionStatus.SEEN)
        pointed = [kept for kept in contents.suggestions if kept.value.status in wanted][:_LOOKED_UP]
        places, items = [kept.value.place_id for kept in meetings], [kept.value.item_id for kept in pointed]
        origin, dossier = self._origin.origin, contents.dossier

        def know(reading: OverviewReading) -> None:
            # It may have been closed meanwhile.
            if not self._dossier.isOpen:
                return
            self._meetings_known = list(zip(meetings, reading.places, strict=True))
            self._pointed = [*zip((kept.value for kept in pointed), reading.there, strict=True), *reading.more]
            self._say()

        def miss(fault: EnvironmentFault) -> None:
            know(OverviewReading(("",) * len(places), (There(),) * len(items)))

        self._lane.run(
            "overview",
            lambda catalogue: read_overview(catalogue, places, items, dossier=dossier, origin=origin, today=now.date()),
            know,
            miss,
        )
        self._say()

    def _say(self) -> None:
        contents, words = self._dossier.contents, self._words
        tasks = [kept for kept in contents.tasks if kept.value.status in _OPEN][:_TASKS]
        self._tasks.show([words.task(kept) for kept in tasks])
        self._meetings.show([words.meeting(kept, place) for kept, place in self._meetings_known])
        self._applications.show(
            [self._application_words.row(kept.value) for kept in contents.applications[:_APPLICATIONS]]
        )
        rows = (words.suggestion(suggestion, there) for suggestion, there in self._pointed)
        self._suggestions.show([row for row in rows if row][:_SUGGESTIONS])
        self.changed.emit()
