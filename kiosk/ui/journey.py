"""The way to the work: the address, how far and in which direction, how long it takes, and a sketch."""

from PySide6.QtCore import QObject, Signal

from kiosk.ui.origin_controller import OriginController
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.sketch import Sketch, sketch
from kiosk.ui.vacancy_reading import Reading
from kiosk.ui.vacancy_text import TravelRow, VacancyText
from kiosk.ui.vacancy_words import VacancyWords
from kiosk.ui.way_picture import WayPicture

_MOST_TOWNS = 5
# Nearer than that it is the middle of the same town, in no direction.
_HERE_KM = 0.1


@qml_type
class Journey(QObject):
    """The way from where the visitor starts to the nearest place of work of a vacancy."""

    changed = Signal()

    def __init__(
        self, origin: OriginController, words: VacancyWords, text: VacancyText, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._origin = origin
        self._words = words
        self._text = text
        self._reading: Reading | None = None
        self._sketch: Sketch | None = None
        self._travel = Rows(TravelRow, self)
        self._picture = WayPicture(self)

    def show(self, reading: Reading | None) -> None:
        """Show the way to another vacancy, or none."""
        self._reading, self._sketch = reading, None
        site = reading.site if reading else None
        if reading and site and site.point:
            towns = ((self._origin.name_of(town), town) for town in reading.towns)
            self._sketch = sketch(self._origin.origin, site.point, towns)
        self._travel.show(self._text.travel(site.km) if site and site.km is not None else [])
        self._picture.show(self._sketch)
        self.changed.emit()

    @Property(Rows, constant=True)
    def travel(self) -> Rows:
        """How long it takes to get there."""
        return self._travel

    @Property(str, notify=changed)
    def address(self) -> str:
        """Street and town of the place of work."""
        site = self._reading.site if self._reading else None
        if site is None:
            return ""
        town = f"{site.location.postcode} {site.location.city}".strip()
        return ", ".join(part for part in (site.location.street, town) if part)

    @Property(str, notify=changed)
    def alsoIn(self) -> str:
        """The other towns where the work is."""
        if self._reading is None or self._reading.site is None:
            return ""
        here = self._reading.site.location.city
        places = self._reading.vacancy.locations
        others = list(dict.fromkeys(place.city for place in places if place.city and place.city != here))
        shown = others if len(others) <= _MOST_TOWNS else others[: _MOST_TOWNS - 1]
        towns = self._words.language.listed(self._words.language.isolated(town) for town in shown)
        if rest := len(others) - len(shown):
            return self.tr("Also in {towns} and %n other places", "", rest).format(towns=towns)
        return self.tr("Also in {towns}").format(towns=towns) if towns else ""

    @Property(bool, notify=changed)
    def remote(self) -> bool:
        """Whether one can work from home."""
        return self._reading is not None and self._reading.vacancy.remote

    @Property(str, notify=changed)
    def line(self) -> str:
        """How far it is and in which direction, as the crow flies."""
        if self._reading is None or self._reading.site is None or self._sketch is None:
            return ""
        if (self._reading.site.km or 0.0) < _HERE_KM:
            return self.distance
        comma = "، " if self._words.language.rightToLeft else ", "
        return comma.join((self.distance, self._text.towards(self._sketch.direction)))

    @Property(WayPicture, constant=True)
    def picture(self) -> WayPicture:
        """The way as a sketch."""
        return self._picture

    @property
    def distance(self) -> str:
        """How far it is, and from where, or empty."""
        site = self._reading.site if self._reading else None
        if site is None or site.km is None:
            return ""
        return self._words.far(site.km, self._origin.origin.name)
