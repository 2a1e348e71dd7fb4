"""Where an appointment is: the place of the feed with the way there, or a telephone."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.config import Terminal
from kiosk.model.appointment import Appointment
from kiosk.model.opening import hours_on
from kiosk.model.partner import Place
from kiosk.model.search import Origin
from kiosk.model.taxonomy import Municipality
from kiosk.model.travel import BIKE_LIMIT_KM, WALK_LIMIT_KM, bike_minutes, car_minutes, walk_minutes
from kiosk.ui.component_rows import LineRow
from kiosk.ui.help_words import HelpWords
from kiosk.ui.lane import Lane
from kiosk.ui.language import NO_BREAK
from kiosk.ui.navigation import Navigation
from kiosk.ui.origin_controller import OriginController
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.sketch import sketch
from kiosk.ui.take_along_controller import TakeAlongController
from kiosk.ui.vacancy_reading import towns_of
from kiosk.ui.way_picture import WayPicture

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

# Nearer than this both ends of the sketch are one.
_LEAST_KM = 0.2


@dataclass(frozen=True, slots=True)
class _There:
    place: Place
    km: float
    towns: tuple[Municipality, ...]


@qml_type
class MeetingPlace(QObject):
    """The place of one appointment, looked up when another one is shown."""

    changed = Signal()

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        navigation: Navigation,
        words: HelpWords,
        origin: OriginController,
        terminal: Terminal,
        take: TakeAlongController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane, self._navigation, self._words, self._origin, self._take = lane, navigation, words, origin, take
        self._kiosk = Origin(lat=terminal.lat, lon=terminal.lon, nis=terminal.municipality)
        self._meeting: Appointment | None = None
        self._there: _There | None = None
        self._way, self._picture = Rows(LineRow, self), WayPicture(self)
        words.language.changed.connect(self._say)

    def show(self, meeting: Appointment | None) -> None:
        """Tell of another appointment, or of none."""
        before, self._meeting = self._meeting, meeting
        id = meeting.place_id if meeting else ""
        if not before or before.place_id != id:
            self._there = None
            if id:
                kiosk = self._kiosk
                self._lane.run("meeting place", lambda catalogue: _there(catalogue, id, kiosk), self._know, _miss)
        self._say()

    @property
    def place(self) -> Place | None:
        """The place, None if it is not known or there is none."""
        return self._there.place if self._there else None

    @Property(str, notify=changed)
    def name(self) -> str:
        """What it is called, or that it is by phone."""
        if self._there:
            return self._words.language.isolated(self._there.place.name)
        phone = self._meeting.phone if self._meeting else ""
        return self.tr("By phone: %1").replace("%1", phone.replace(" ", NO_BREAK)) if phone else ""

    @Property(str, notify=changed)
    def address(self) -> str:
        """Street, postal code and town."""
        return self._words.address(self._there.place.address) if self._there else ""

    @Property(Rows, constant=True)
    def way(self) -> Rows:
        """How to get there, and when it is open."""
        return self._way

    @Property(WayPicture, constant=True)
    def picture(self) -> WayPicture:
        """The way as a sketch."""
        return self._picture

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether it is a place of the feed."""
        return self._there is not None

    @Slot()
    def takeRoute(self) -> None:
        """Show the way there as a code for a phone."""
        if self._there:
            self._take.about_place(self._there.place)
            self._navigation.openSheet("takeAlong")

    @Slot()
    def open(self) -> None:
        """Go to the page of the place."""
        if self._there:
            self._navigation.open("place", self._there.place.id)

    def _know(self, there: _There | None) -> None:
        if self._meeting and (there is None or there.place.id == self._meeting.place_id):
            self._there = there
            self._say()

    def _say(self) -> None:
        there = self._there
        self._way.show(self._told(there) if there else [])
        if there and there.km >= _LEAST_KM:
            towns = ((self._origin.name_of(town), town) for town in there.towns)
            self._picture.show(sketch(self._kiosk, (there.place.lat, there.place.lon), towns))
        else:
            self._picture.show(None)
        self.changed.emit()

    def _told(self, there: _There) -> list[LineRow]:
        place = there.place
        found = [self._travel(there.km)]
        if place.transit:
            found.append(LineRow(icon="bus", text=place.transit))
        found += [LineRow(icon="wheelchair", text=text) for text in place.accessibility[:1]]
        if self._meeting and (hours := hours_on(place, datetime.fromisoformat(self._meeting.starts))):
            text = self.tr("Open that day: {hours}").format(hours=self._words.opening.hours(hours))
            found.append(LineRow(icon="clock", text=text))
        if place.phone:
            found.append(LineRow(icon="phone", text=place.phone.replace(" ", NO_BREAK)))
        return found

    def _travel(self, km: float) -> LineRow:
        """How long it takes on foot, or by what is quicker where nobody walks."""
        near = self._words.language.near(km)
        if km <= WALK_LIMIT_KM:
            icon, text, minutes = "footprints", self.tr("± {minutes} min on foot ({distance})"), walk_minutes(km)
        elif km <= BIKE_LIMIT_KM:
            icon, text, minutes = "bicycle", self.tr("± {minutes} min by bicycle ({distance})"), bike_minutes(km)
        else:
            icon, text, minutes = "car", self.tr("± {minutes} min by car ({distance})"), car_minutes(km)
        return LineRow(icon=icon, text=text.format(minutes=self._words.language.number(minutes), distance=near))


def _there(catalogue: "Catalogue", id: str, kiosk: Origin) -> _There | None:
    from kiosk.catalogue.geography import kilometres  # noqa: PLC0415 numpy must not delay the first frame

    place = catalogue.place(id)
    if place is None:
        return None
    towns = towns_of(catalogue, (kiosk.nis, place.address.nis))
    return _There(place, float(kilometres(kiosk, place.lat, place.lon)), tuple(towns))


def _miss(fault: object) -> None:
    """Without a replica there is a moment, and no place."""
