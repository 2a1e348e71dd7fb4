"""One vacancy: key facts, the employer's text, how to apply, where it is, what is like it, and what to do with it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.printing import SheetRequest
from kiosk.model.search import VacancyCard
from kiosk.ui.fact_row import FactRow, WayRow
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.origin_controller import OriginController
from kiosk.ui.printing_controller import PrintingController
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.search_controller import SearchController
from kiosk.ui.sketch import Sketch, TownPoint, sketch
from kiosk.ui.take_along_controller import TakeAlongController
from kiosk.ui.vacancy_reading import Reading, read_vacancy
from kiosk.ui.vacancy_text import SectionRow, TravelRow, VacancyText
from kiosk.ui.vacancy_words import VacancyWords, local_day, number

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

PAGE = "vacancy"


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarRow:
    """A vacancy like this one."""

    key: str
    title: str
    place: str
    lang: str


@qml_type
class VacancyController(QObject):
    """Shows the vacancy that the visitor opened; `arrived` comes when another one is on the page."""

    changed = Signal()
    arrived = Signal()

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        search: SearchController,
        origin: OriginController,
        navigation: Navigation,
        printing: PrintingController,
        along: TakeAlongController,
        words: VacancyWords,
        desk: str,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._search = search
        self._origin = origin
        self._navigation = navigation
        self._printing = printing
        self._along = along
        self._words = words
        self._text = VacancyText(words, self)
        self._desk = desk
        self._now = now
        self._reading: Reading | None = None
        self._gone = False
        self._sketch: Sketch | None = None
        self._facts = Rows(FactRow, self)
        self._sections = Rows(SectionRow, self)
        self._ways = Rows(WayRow, self)
        self._travel = Rows(TravelRow, self)
        self._towns = Rows(TownPoint, self)
        self._similar = Rows(SimilarRow, self)
        navigation.opened.connect(self._open)
        words.language.changed.connect(self._show)

    @Property(Rows, constant=True)
    def facts(self) -> Rows:
        """The key facts."""
        return self._facts

    @Property(Rows, constant=True)
    def sections(self) -> Rows:
        """The employer's text."""
        return self._sections

    @Property(Rows, constant=True)
    def ways(self) -> Rows:
        """How to apply."""
        return self._ways

    @Property(Rows, constant=True)
    def travel(self) -> Rows:
        """How long it takes to get there."""
        return self._travel

    @Property(Rows, constant=True)
    def towns(self) -> Rows:
        """The towns of the sketch."""
        return self._towns

    @Property(Rows, constant=True)
    def similar(self) -> Rows:
        """Vacancies like this one."""
        return self._similar

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether the vacancy is there."""
        return self._reading is not None

    @Property(bool, notify=changed)
    def gone(self) -> bool:
        """Whether it is no longer there."""
        return self._gone

    @Property(str, notify=changed)
    def title(self) -> str:
        """The occupation in the language of the screen, or what the employer calls it."""
        return self._titles()[0]

    @Property(str, notify=changed)
    def ownTitle(self) -> str:
        """What the employer calls it, where `title` is the occupation."""
        return self._titles()[1]

    @Property(str, notify=changed)
    def textLanguage(self) -> str:
        """The language of the employer's words when it is not that of the screen, ISO 639-1, or empty."""
        return self._words.foreign(self._reading.vacancy.lang) if self._reading else ""

    @Property(str, notify=changed)
    def employer(self) -> str:
        """Who offers it."""
        return self._reading.vacancy.employer.name if self._reading else ""

    @Property(str, notify=changed)
    def where(self) -> str:
        """The town, and how far it is."""
        site = self._reading.site if self._reading else None
        if site is None:
            return ""
        city = self._words.language.isolated(site.location.city)
        return " · ".join(part for part in (city, self._distance()) if part)

    @Property(str, notify=changed)
    def fresh(self) -> str:
        """A word for a vacancy of today, or empty."""
        if self._reading and local_day(self._reading.vacancy.published, self._now()) == self._now().date():
            return self.tr("New today")
        return ""

    @Property(bool, notify=changed)
    def shortage(self) -> bool:
        """Whether many employers look for this."""
        return self._reading is not None and self._reading.shortage

    @Property(str, notify=changed)
    def about(self) -> str:
        """Its number, and until when one can apply."""
        if self._reading is None:
            return ""
        vacancy, today = self._reading.vacancy, self._now().date()
        last = date.fromisoformat(vacancy.valid_until)
        day = self._words.language.day(last, with_year=last.year != today.year)
        text = self.tr("Number {number} · apply no later than {day}")
        return text.format(number=number(vacancy), day=day)

    @Property(str, notify=changed)
    def writtenIn(self) -> str:
        """In which language the employer wrote, when it is another than that of the screen."""
        return self._words.written_in(self._reading.vacancy.lang) if self._reading else ""

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
        others = dict.fromkeys(place.city for place in self._reading.vacancy.locations if place.city != here)
        return self.tr("Also in {towns}").format(towns=", ".join(others)) if others else ""

    @Property(bool, notify=changed)
    def remote(self) -> bool:
        """Whether one can work from home."""
        return self._reading is not None and self._reading.vacancy.remote

    @Property(str, notify=changed)
    def way(self) -> str:
        """How far it is and in which direction, as the crow flies."""
        if self._sketch is None:
            return ""
        return f"{self._distance()}, {self._text.towards(self._sketch.direction)}"

    @Property(bool, notify=changed)
    def mapped(self) -> bool:
        """Whether both ends of the way are known."""
        return self._sketch is not None

    @Property(float, notify=changed)
    def startX(self) -> float:
        """Where the visitor starts, as a part of the width of the sketch."""
        return self._sketch.start[0] if self._sketch else 0.0

    @Property(float, notify=changed)
    def startY(self) -> float:
        """Where the visitor starts, as a part of the width of the sketch."""
        return self._sketch.start[1] if self._sketch else 0.0

    @Property(float, notify=changed)
    def endX(self) -> float:
        """Where the work is, as a part of the width of the sketch."""
        return self._sketch.end[0] if self._sketch else 0.0

    @Property(float, notify=changed)
    def endY(self) -> float:
        """Where the work is, as a part of the width of the sketch."""
        return self._sketch.end[1] if self._sketch else 0.0

    @Property(str, notify=changed)
    def place(self) -> str:
        """Which row of the results this is: "1 of 21", or empty when it is none of them."""
        if self._reading is None or self._reading.position < 0:
            return ""
        language = self._words.language
        first, count = language.number(self._reading.position + 1), language.number(self._reading.count)
        return self.tr("{position} of {count}").format(position=first, count=count)

    @Property(int, notify=changed)
    def position(self) -> int:
        """Which row of the results this is, from 0; -1 when it is none of them."""
        return self._reading.position if self._reading else -1

    @Property(bool, notify=changed)
    def hasPrevious(self) -> bool:
        """Whether a result comes before this one."""
        return self._reading is not None and bool(self._reading.previous)

    @Property(bool, notify=changed)
    def hasNext(self) -> bool:
        """Whether a result comes after this one."""
        return self._reading is not None and bool(self._reading.following)

    @Slot()
    def showPrevious(self) -> None:
        """Show the result before this one."""
        if self._reading and self._reading.previous:
            self._navigation.turn(self._reading.previous)

    @Slot()
    def showNext(self) -> None:
        """Show the result after this one."""
        if self._reading and self._reading.following:
            self._navigation.turn(self._reading.following)

    @Slot()
    def printOut(self) -> None:
        """Open the print dialog with this vacancy."""
        if self._reading is None:
            return
        request = SheetRequest(
            vacancy=self._reading.vacancy,
            language=self._words.language.code,
            km=self._reading.site.km if self._reading.site else None,
            origin=self._origin.origin.name,
            shortage=self._reading.shortage,
            sample=self._reading.sample,
        )
        self._along.about(self._reading)
        self._printing.prepare(request.vacancy.title, lambda papers: papers.vacancy(request))
        self._navigation.openSheet("print")

    @Slot()
    def takeAlong(self) -> None:
        """Open the dialog with the codes of this vacancy."""
        if self._reading:
            self._along.about(self._reading)
        self._navigation.openSheet("takeAlong")

    def _open(self, page: str, key: str) -> None:
        if page != PAGE:
            return
        origin, result, today = self._origin.origin, self._search.result, self._now().date().isoformat()
        self._lane.run(
            PAGE,
            lambda catalogue: read_vacancy(catalogue, key, origin, result, today),
            self._arrive,
            lambda fault: self._arrive(None),
        )

    def _arrive(self, reading: Reading | None) -> None:
        self._reading, self._gone = reading, reading is None
        self._show()
        self.arrived.emit()

    def _show(self) -> None:
        reading = self._reading
        if reading is None:
            self._sketch = None
            self.changed.emit()
            return
        vacancy, site = reading.vacancy, reading.site
        self._facts.show(self._text.facts(vacancy))
        self._sections.show(self._text.sections(vacancy))
        self._ways.show(self._text.ways(vacancy, self._desk))
        self._travel.show(self._text.travel(site.km) if site and site.km is not None else [])
        self._sketch = None
        if site and site.point:
            towns = ((self._origin.name_of(town), town) for town in reading.towns)
            self._sketch = sketch(self._origin.origin, site.point, towns)
        self._towns.show(self._sketch.towns if self._sketch else [])
        self._similar.show([self._similar_row(card) for card in reading.similar])
        self.changed.emit()

    def _distance(self) -> str:
        site = self._reading.site if self._reading else None
        if site is None or site.km is None:
            return ""
        return f"{self._words.language.km(site.km)} {self._words.from_here(self._origin.origin.name)}"

    def _similar_row(self, card: VacancyCard) -> SimilarRow:
        language = self._words.language
        title, own_title = self._words.titles(card.title, card.lang, card.names)
        km = language.km(card.km) if card.km is not None else ""
        return SimilarRow(
            key=card.id,
            title=title,
            place=" · ".join(part for part in (language.isolated(card.city), km) if part),
            lang="" if own_title else self._words.foreign(card.lang),
        )

    def _titles(self) -> tuple[str, str]:
        if self._reading is None:
            return "", ""
        vacancy = self._reading.vacancy
        return self._words.titles(vacancy.title, vacancy.lang, self._reading.names)
