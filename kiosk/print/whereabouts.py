"""Where the work is, and how long it takes to get there."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.model.paper import VacancyPaper
from kiosk.model.travel import BIKE_LIMIT_KM, WALK_LIMIT_KM, bike_minutes, car_minutes, walk_minutes
from kiosk.model.vacancy import Location, Vacancy
from kiosk.print.context import SheetContext
from kiosk.print.sheet import COLUMN, LEFT, SECOND, Sheets
from kiosk.print.style import BODY, H2, LABEL, VALUE
from kiosk.print.text import Text
from kiosk.words import Texts

_LINES_Y = 19.0
_TRAVEL_HEIGHT = 42.0
_WAY_WIDTH = 90.0


@dataclass(frozen=True, slots=True)
class Way:
    """A means of travel: its icon, its name, and how long it takes."""

    icon: str
    name: str
    minutes: str


class Whereabouts:
    """The address at the left, ways to get there at the right; nothing if no place is known."""

    def __init__(self, request: VacancyPaper, context: SheetContext) -> None:
        self._paper = context.words.context("paper")
        self._lines = [Text(line, BODY, COLUMN).clip(1) for line in places(request.vacancy, self._paper)]
        self._km = request.km

    def height(self, tight: bool) -> float:
        """Give the height of the part, 0 if there is nothing to say; `tight` makes it one line."""
        if not self._lines or tight:
            return BODY.lead if self._lines else 0.0
        return max(_LINES_Y + len(self._lines) * BODY.lead, 0.0 if self._km is None else _TRAVEL_HEIGHT)

    def draw(self, sheets: Sheets, y: float, tight: bool) -> None:
        """Draw it over the whole text width."""
        paper = self._paper
        if not self._lines:
            return
        if tight:
            self._line(sheets, y)
            return
        sheets.say(LEFT, y, COLUMN, paper.tr("Where is it?"), H2)
        line_y = y + _LINES_Y
        for line in self._lines:
            line_y = sheets.write(LEFT, line_y, line)
        if self._km is not None:
            draw_ways(sheets, ways(self._km, paper), SECOND, y + 16)

    def _line(self, sheets: Sheets, y: float) -> None:
        sheets.icon("map-pin", LEFT, y + 0.5, 13, sheets.palette.door)
        sheets.write(LEFT + 18, y, self._lines[0])
        if self._km is not None:
            for index, way in enumerate(ways(self._km, self._paper)):
                x = SECOND + index * _WAY_WIDTH
                sheets.icon(way.icon, x, y, 14, sheets.palette.door)
                sheets.say(x + 20, y, 66, way.minutes)


def draw_ways(sheets: Sheets, shown: Sequence[Way], x: float, y: float, pitch: float = _WAY_WIDTH) -> None:
    """Draw means of travel side by side, 24 high."""
    for index, way in enumerate(shown):
        left = x + index * pitch
        sheets.icon(way.icon, left, y + 2, 22, sheets.palette.door)
        sheets.write(left + 28, y, Text(way.name, LABEL, pitch - 30).clip(1))
        sheets.write(left + 28, y + 12, Text(way.minutes, VALUE, pitch - 30).clip(1))


def ways(km: float, paper: Texts, *, walking: bool = False) -> list[Way]:
    """Give the means that make sense for a distance."""
    minutes = []
    if walking and km <= WALK_LIMIT_KM:
        minutes.append(("footprints", paper.tr("On foot"), walk_minutes(km)))
    if km <= BIKE_LIMIT_KM:
        minutes.append(("bicycle", paper.tr("Bicycle"), bike_minutes(km)))
    minutes.append(("car", paper.tr("Car"), car_minutes(km)))
    return [Way(icon, name, paper.tr("± {minutes} min").format(minutes=taken)) for icon, name, taken in minutes]


def places(vacancy: Vacancy, paper: Texts) -> list[str]:
    """Say where the work is: the first address, other towns, from home."""
    lines = [_address(location) for location in vacancy.locations[:1]]
    if others := cities(vacancy.locations[1:]):
        lines.append(paper.tr("Also in {cities}").format(cities=others))
    if vacancy.remote:
        lines.append(paper.tr("You can also work from home"))
    return [line for line in lines if line]


def cities(locations: Sequence[Location]) -> str:
    """Name the cities, each once."""
    return ", ".join(dict.fromkeys(location.city for location in locations if location.city))


def _address(location: Location) -> str:
    town = f"{location.postcode} {location.city}".strip()
    return ", ".join(part for part in (location.street, town) if part)
