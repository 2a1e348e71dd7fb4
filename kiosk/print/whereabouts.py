"""Where the work is, and how long it takes to get there."""

from collections.abc import Sequence

from kiosk.model.paper import VacancyPaper
from kiosk.model.travel import BIKE_LIMIT_KM, bike_minutes, car_minutes
from kiosk.model.vacancy import Location, Vacancy
from kiosk.print.context import SheetContext
from kiosk.print.sheet import COLUMN, LEFT, SECOND, Sheets
from kiosk.print.style import BODY, H2, LABEL, VALUE
from kiosk.print.text import Text

_LINES_Y = 19.0
_TRAVEL_HEIGHT = 42.0
_WAY_WIDTH = 90.0


class Whereabouts:
    """The address at the left, ways to get there at the right; nothing if no place is known."""

    def __init__(self, request: VacancyPaper, context: SheetContext) -> None:
        self._paper = context.words.context("paper")
        self._lines = [Text(line, BODY, COLUMN).clip(1) for line in self._places(request.vacancy)]
        self._km = request.km

    def _places(self, vacancy: Vacancy) -> list[str]:
        paper = self._paper
        lines = [_address(location) for location in vacancy.locations[:1]]
        if others := cities(vacancy.locations[1:]):
            lines.append(paper.tr("Also in {cities}").format(cities=others))
        if vacancy.remote:
            lines.append(paper.tr("You can also work from home"))
        return [line for line in lines if line]

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
            self._travel(sheets, self._km, y)

    def _line(self, sheets: Sheets, y: float) -> None:
        sheets.icon("map-pin", LEFT, y + 0.5, 13, sheets.palette.door)
        sheets.write(LEFT + 18, y, self._lines[0])
        if self._km is not None:
            for index, (icon, _, minutes) in enumerate(self._ways(self._km)):
                x = SECOND + index * _WAY_WIDTH
                sheets.icon(icon, x, y, 14, sheets.palette.door)
                sheets.say(x + 20, y, 66, minutes)

    def _travel(self, sheets: Sheets, km: float, y: float) -> None:
        for index, (icon, name, minutes) in enumerate(self._ways(km)):
            x = SECOND + index * _WAY_WIDTH
            sheets.icon(icon, x, y + 18, 22, sheets.palette.door)
            sheets.say(x + 28, y + 16, 60, name, LABEL)
            sheets.say(x + 28, y + 28, 60, minutes, VALUE)

    def _ways(self, km: float) -> list[tuple[str, str, str]]:
        """Give the means that make sense: icon, name and time."""
        paper = self._paper
        ways = [("bicycle", paper.tr("Bicycle"), bike_minutes(km))] if km <= BIKE_LIMIT_KM else []
        ways.append(("car", paper.tr("Car"), car_minutes(km)))
        return [(icon, name, paper.tr("± {minutes} min").format(minutes=minutes)) for icon, name, minutes in ways]


def cities(locations: Sequence[Location]) -> str:
    """Name the cities, each once."""
    return ", ".join(dict.fromkeys(location.city for location in locations if location.city))


def _address(location: Location) -> str:
    town = f"{location.postcode} {location.city}".strip()
    return ", ".join(part for part in (location.street, town) if part)
