"""One place: where it is, when it is open, how to get in, and who helps there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.config import Terminal
from kiosk.model.opening import Opening, hours_on, opening
from kiosk.model.paper import Near, PlacePaper
from kiosk.model.partner import Partner, Place
from kiosk.model.search import Origin
from kiosk.ui.fact_row import FactRow, TextRow
from kiosk.ui.help_record import HelpRecord
from kiosk.ui.help_rows import PartnerRow, partner_row
from kiosk.ui.help_words import HelpWords
from kiosk.ui.lane import Lane
from kiosk.ui.language import NO_BREAK
from kiosk.ui.navigation import Navigation
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Printout, Stamp
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.take_along_controller import TakeAlongController

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

# Other hours are told this long before.
_NOTICE = timedelta(days=40)
_MOST_EXCEPTIONS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRow:
    """A day of the week with its hours."""

    day: str
    hours: str
    today: bool
    closed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ExceptionRow:
    """A day with other hours, and why."""

    day: str
    hours: str
    reason: str


@dataclass(frozen=True, slots=True)
class _Visited:
    place: Place
    km: float
    partners: tuple[Partner, ...]


@qml_type
class PlaceController(HelpRecord):
    """A place in words, and the way there as a code."""

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
            "place", _visited, lane=lane, terminal=terminal, navigation=navigation, words=words, now=now, parent=parent
        )
        self.changed.connect(self.worded)
        self._printout = printout
        self._take = take
        self._days = Rows(DayRow, self)
        self._exceptions = Rows(ExceptionRow, self)
        self._facts = Rows(FactRow, self)
        self._access = Rows(TextRow, self)
        self._partners = Rows(PartnerRow, self)

    @Property(str, notify=worded)
    def key(self) -> str:
        """Which place it is, empty while none is known."""
        return self._here.place.id if self._here else ""

    @Property(str, notify=worded)
    def name(self) -> str:
        """Its name."""
        return self._here.place.name if self._here else ""

    @Property(str, notify=worded)
    def icon(self) -> str:
        """Its picture."""
        return self._words.place_icon(self._here.place.kind) if self._here else ""

    @Property(str, notify=worded)
    def address(self) -> str:
        """Street, postal code and town."""
        return self._words.address(self._here.place.address) if self._here else ""

    @Property(str, notify=worded)
    def distance(self) -> str:
        """How far it is from this kiosk."""
        if self._here is None:
            return ""
        return self.tr("{distance} from here").format(distance=self._words.language.near(self._here.km))

    @Property(str, notify=worded)
    def state(self) -> str:
        """Whether it is open now, and until when or from when."""
        return self._words.opening.state(self._opening, self._now()) if self._here else ""

    @Property(bool, notify=worded)
    def open(self) -> bool:
        """Whether it is open now."""
        return self._here is not None and self._opening.open

    @Property(Rows, constant=True)
    def days(self) -> Rows:
        """The hours of the week."""
        return self._days

    @Property(Rows, constant=True)
    def exceptions(self) -> Rows:
        """The next days with other hours."""
        return self._exceptions

    @Property(Rows, constant=True)
    def facts(self) -> Rows:
        """How to reach it."""
        return self._facts

    @Property(Rows, constant=True)
    def access(self) -> Rows:
        """What makes it accessible."""
        return self._access

    @Property(Rows, constant=True)
    def partners(self) -> Rows:
        """Who helps there."""
        return self._partners

    @Slot()
    def printOut(self) -> None:
        """Open the print dialog with this place."""
        if self._here is None:
            return
        here = self._here
        self._take.about_place(here.place)

        def offers(stamp: Stamp) -> list[PrintOffer]:
            near = Near(place=here.place, km=here.km)
            paper = PlacePaper(**stamp.fields, near=near, partners=here.partners)
            return [PrintOffer(label=self.tr("This place"), request=paper)]

        self._printout.open(here.place.name, offers)

    @Slot()
    def takeRoute(self) -> None:
        """Show the way there as a code for a phone."""
        if self._here:
            self._take.about_place(self._here.place)
            self._navigation.openSheet("takeAlong")

    @property
    def _here(self) -> "_Visited | None":
        return cast("_Visited | None", self._found)

    @property
    def _opening(self) -> Opening:
        return opening(self._here.place, self._now()) if self._here else Opening()

    def _gone_words(self) -> tuple[str, str]:
        return self.tr("This place is no longer there."), self.tr(
            "You did nothing wrong. There are other places near you."
        )

    def _fill(self) -> None:
        if self._here:
            place = self._here.place
            self._days.show(self._week(place))
            self._exceptions.show(list(self._coming(place))[:_MOST_EXCEPTIONS])
            self._facts.show(list(self._told(place)))
            self._access.show([self._words.line(text) for text in place.accessibility])
            self._partners.show([partner_row(partner, self._words) for partner in self._here.partners])

    def _week(self, place: Place) -> list[DayRow]:
        """Give Monday to Sunday, each with the hours of the next such day, so that today is always right."""
        if not place.hours:
            return []
        now = self._now()
        coming = sorted((now + timedelta(days=ahead) for ahead in range(7)), key=lambda day: day.isoweekday())
        hours = [hours_on(place, day) for day in coming]
        return [
            DayRow(
                day=self._words.language.capital(self._words.language.day_name(day.isoweekday())),
                hours=self._words.opening.hours(intervals),
                today=day == now,
                closed=not intervals,
            )
            for day, intervals in zip(coming, hours, strict=True)
        ]

    def _coming(self, place: Place) -> Iterator[ExceptionRow]:
        now = self._now()
        days = {date.fromisoformat(item.date): item.reason for item in place.exceptions}
        for day, reason in sorted(days.items()):
            if now.date() <= day <= now.date() + _NOTICE:
                moment = now.replace(year=day.year, month=day.month, day=day.day)
                yield ExceptionRow(
                    day=self._words.language.day(day),
                    hours=self._words.opening.hours(hours_on(place, moment)),
                    reason=reason,
                )

    def _told(self, place: Place) -> Iterator[FactRow]:
        if place.phone:
            yield FactRow(icon="phone", label=self.tr("Call"), value=place.phone.replace(" ", NO_BREAK))
        if place.transit:
            yield FactRow(icon="bus", label=self.tr("Bus, tram or train"), value=place.transit)


def _visited(catalogue: "Catalogue", key: str, kiosk: Origin) -> _Visited | None:
    from kiosk.catalogue.geography import kilometres  # noqa: PLC0415 numpy must not delay the first frame

    place = catalogue.place(key)
    if place is None:
        return None
    partners = [catalogue.partner(id) for id in place.partner_ids]
    return _Visited(
        place, float(kilometres(kiosk, place.lat, place.lon)), tuple(partner for partner in partners if partner)
    )
