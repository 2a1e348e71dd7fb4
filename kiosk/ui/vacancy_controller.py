"""One vacancy: key facts, the employer's text, how to apply, where it is, what is like it, and what to do with it."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.application import Summary
from kiosk.model.dossier import SavedKind
from kiosk.model.paper import VacancyPaper
from kiosk.model.search import TrainingCard
from kiosk.ui.applied_controller import AppliedController
from kiosk.ui.fact_row import FactRow, WayRow
from kiosk.ui.journey import Journey
from kiosk.ui.keep_controller import KeepController
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.neighbours import Neighbours, Standing
from kiosk.ui.origin_controller import OriginController
from kiosk.ui.owned_controller import OwnedController
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Printout, Stamp
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.record import Record
from kiosk.ui.rows import Rows
from kiosk.ui.search_controller import SearchController
from kiosk.ui.similar_row import SimilarRow, course_row, similar_row
from kiosk.ui.take_along_controller import TakeAlongController
from kiosk.ui.training_words import day_of
from kiosk.ui.vacancy_reading import Reading, read_vacancy
from kiosk.ui.vacancy_text import SectionRow, VacancyText
from kiosk.ui.vacancy_words import VacancyWords, local_day, number

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


@qml_type
class VacancyController(Record):
    """A vacancy in words, and what to do with it."""

    # PySide takes no inherited signal for notify.
    worded = Signal()
    keptChanged = Signal()

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        search: SearchController,
        origin: OriginController,
        keep: KeepController,
        applied: AppliedController,
        owned: OwnedController,
        navigation: Navigation,
        printout: Printout,
        along: TakeAlongController,
        words: VacancyWords,
        desk: str,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__("vacancy", lane=lane, navigation=navigation, language=words.language, parent=parent)
        self.changed.connect(self.worded)
        self._search = search
        self._origin = origin
        self._keep, self._applied, self._owned = keep, applied, owned
        self.changed.connect(self.keptChanged)
        keep.changed.connect(self.keptChanged)
        applied.changed.connect(self.keptChanged)
        self._printout = printout
        self._along = along
        self._words = words
        self._text = VacancyText(words, self)
        self._desk = desk
        self._now = now
        self._neighbours = Neighbours(search, navigation, self)
        self._journey = Journey(origin, words, self._text, self)
        self._facts = Rows(FactRow, self)
        self._sections = Rows(SectionRow, self)
        self._ways = Rows(WayRow, self)
        self._similar = Rows(SimilarRow, self)
        self._courses = Rows(SimilarRow, self)

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
    def owned(self) -> Rows:
        """What the visitor already has of what is asked."""
        return self._owned.rows

    @Property(Rows, constant=True)
    def similar(self) -> Rows:
        """Vacancies like this one."""
        return self._similar

    @Property(Rows, constant=True)
    def courses(self) -> Rows:
        """Trainings that lead to its occupation."""
        return self._courses

    @Property(str, notify=worded)
    def title(self) -> str:
        """The occupation in the language of the screen, or what the employer calls it."""
        return self._titles()[0]

    @Property(str, notify=worded)
    def ownTitle(self) -> str:
        """What the employer calls it, where `title` is the occupation."""
        return self._titles()[1]

    @Property(str, notify=worded)
    def textLanguage(self) -> str:
        """The language of the employer's words when it is not that of the screen, ISO 639-1, or empty."""
        return self._words.foreign(self._reading.vacancy.lang) if self._reading else ""

    @Property(str, notify=worded)
    def employer(self) -> str:
        """Who offers it."""
        return self._reading.vacancy.employer.name if self._reading else ""

    @Property(str, notify=worded)
    def where(self) -> str:
        """The town, and how far it is."""
        site = self._reading.site if self._reading else None
        if site is None:
            return ""
        city = self._words.language.isolated(site.location.city)
        return " · ".join(part for part in (city, self._journey.distance) if part)

    @Property(str, notify=worded)
    def fresh(self) -> str:
        """A word for a vacancy of today, or empty."""
        if self._reading and local_day(self._reading.vacancy.published, self._now()) == self._now().date():
            return self.tr("New today")
        return ""

    @Property(bool, notify=worded)
    def shortage(self) -> bool:
        """Whether many employers look for this."""
        return self._reading is not None and self._reading.shortage

    @Property(str, notify=worded)
    def about(self) -> str:
        """Its number, and until when one can apply."""
        if self._reading is None:
            return ""
        vacancy, today = self._reading.vacancy, self._now().date()
        last = date.fromisoformat(vacancy.valid_until)
        day = self._words.language.day(last, with_year=last.year != today.year)
        text = self.tr("Number {number} · apply no later than {day}")
        return text.format(number=number(vacancy), day=day)

    @Property(str, notify=worded)
    def writtenIn(self) -> str:
        """In which language the employer wrote, when it is another than that of the screen."""
        return self._words.written_in(self._reading.vacancy.lang) if self._reading else ""

    @Property(Journey, constant=True)
    def journey(self) -> Journey:
        """The way to the work."""
        return self._journey

    @Property(Neighbours, constant=True)
    def neighbours(self) -> Neighbours:
        """The vacancies before and after it."""
        return self._neighbours

    @Property(bool, notify=keptChanged)
    def kept(self) -> bool:
        """Whether it is kept."""
        return self._reading is not None and self._keep.holds(SavedKind.VACANCY, self._reading.vacancy.id)

    @Property(bool, notify=keptChanged)
    def applied(self) -> bool:
        """Whether the visitor noted an application for it."""
        return self._reading is not None and self._applied.known(self._reading.vacancy.id) is not None

    @Slot()
    def noteApplied(self) -> None:
        """Ask how and when the visitor applied, or show the application that was noted."""
        if self._reading is None:
            return
        vacancy, site = self._reading.vacancy, self._reading.site
        if (at := self._applied.known(vacancy.id)) is not None:
            self._navigation.open("dossierApplication", at.hex())
            return
        summary = Summary(
            title=vacancy.title,
            by=vacancy.employer.name,
            city=site.location.city if site else "",
            day=vacancy.valid_until,
        )
        self._applied.about(vacancy.id, summary)

    @Slot()
    def toggleKept(self) -> None:
        """Keep it, or keep it no longer."""
        if self._reading:
            self._keep.toggle(SavedKind.VACANCY, self._reading.vacancy.id)

    @Slot()
    def printOut(self) -> None:
        """Open the print dialog with this vacancy."""
        if self._reading is None:
            return
        reading = self._reading
        self._along.about(reading)
        origin = self._origin.origin.name

        def offers(stamp: Stamp) -> list[PrintOffer]:
            title, own_title = self._words.titles(reading.vacancy.title, reading.vacancy.lang, reading.names)
            paper = VacancyPaper(
                **stamp.fields,
                vacancy=reading.vacancy,
                km=reading.site.km if reading.site else None,
                origin=origin,
                shortage=reading.shortage,
                name=title if own_title else "",
            )
            return [PrintOffer(label=self.tr("This vacancy"), request=paper)]

        self._printout.open(reading.vacancy.title, offers)

    @Slot()
    def takeAlong(self) -> None:
        """Open the dialog with the codes of this vacancy."""
        if self._reading:
            self._along.about(self._reading)
        self._navigation.openSheet("takeAlong")

    @property
    def _reading(self) -> Reading | None:
        return cast("Reading | None", self._found)

    def _question(self, key: str) -> "Callable[[Catalogue], Reading | None]":
        origin, result, today = self._origin.origin, self._search.result, self._now().date().isoformat()
        return lambda catalogue: read_vacancy(catalogue, key, origin, result, today)

    def _ended(self) -> bool:
        return self._reading is not None and self._reading.vacancy.valid_until < self._now().date().isoformat()

    def _say(self) -> None:
        self._neighbours.show(self._reading.standing if self._reading else Standing())
        self._journey.show(self._reading)
        self._owned.show(self._reading.vacancy if self._reading else None)
        super()._say()

    def _gone_words(self) -> tuple[str, str]:
        return self.tr("This vacancy is no longer there."), self.tr("It may have been filled. You did nothing wrong.")

    def _fill(self) -> None:
        if reading := self._reading:
            self._facts.show(self._text.facts(reading.vacancy, self._now().date()))
            self._sections.show(self._text.sections(reading.vacancy))
            self._ways.show(self._text.ways(reading.vacancy, self._desk))
            self._similar.show([similar_row(card, self._words) for card in reading.similar])
            self._courses.show([self._course_row(card) for card in reading.courses])

    def _course_row(self, card: TrainingCard) -> SimilarRow:
        day = day_of(card.start)
        start = self.tr("Starts {day}").format(day=self._words.language.day(day)) if day else ""
        return course_row(card, start, self._words)

    def _titles(self) -> tuple[str, str]:
        if self._reading is None:
            return "", ""
        vacancy = self._reading.vacancy
        return self._words.titles(vacancy.title, vacancy.lang, self._reading.names)
