"""One training: what you learn, what you need, when it starts and where, what it costs, and the work it opens."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.dossier import SavedKind
from kiosk.model.paper import Start, TrainingPaper, with_room
from kiosk.model.passage import lines
from kiosk.ui.fact_row import FactRow, TextRow, WayRow, key_facts
from kiosk.ui.keep_controller import KeepController
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.neighbours import Neighbours, Standing
from kiosk.ui.origin_controller import OriginController
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Printout, Stamp
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.record import Record
from kiosk.ui.rows import Rows
from kiosk.ui.search_controller import SearchController
from kiosk.ui.take_along_controller import TakeAlongController
from kiosk.ui.training_reading import Opens, TrainingReading, read_training
from kiosk.ui.training_rows import StartRow, WorkRow, paid, start_row
from kiosk.ui.training_words import TrainingWords, day_of
from kiosk.ui.trainings_controller import TrainingsController

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


@qml_type
class TrainingController(Record):
    """A training in words, and what to do with it."""

    # PySide takes no inherited signal for notify.
    worded = Signal()
    keptChanged = Signal()

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        trainings: TrainingsController,
        search: SearchController,
        origin: OriginController,
        keep: KeepController,
        navigation: Navigation,
        printout: Printout,
        along: TakeAlongController,
        words: TrainingWords,
        far: Callable[[float, str], str],
        desk: str,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__("training", lane=lane, navigation=navigation, language=words.language, parent=parent)
        self.changed.connect(self.worded)
        self._trainings = trainings
        self._search = search
        self._origin = origin
        self._keep = keep
        self.changed.connect(self.keptChanged)
        keep.changed.connect(self.keptChanged)
        self._printout = printout
        self._along = along
        self._words = words
        self._far = far
        self._desk = desk
        self._now = now
        self._neighbours = Neighbours(trainings, navigation, self)
        self._facts = Rows(FactRow, self)
        self._learn = Rows(TextRow, self)
        self._need = Rows(TextRow, self)
        self._starts = Rows(StartRow, self)
        self._work = Rows(WorkRow, self)
        self._enrol = Rows(WayRow, self)

    @Property(str, notify=worded)
    def textLanguage(self) -> str:
        """The language of what others wrote, empty when the screen speaks it too."""
        return self._words.language_of_texts

    @Property(str, notify=worded)
    def writtenIn(self) -> str:
        """In which language others wrote, empty when the screen speaks it too."""
        return self._words.written_in

    @Property(str, notify=worded)
    def title(self) -> str:
        """What it is called."""
        return self._reading.training.title if self._reading else ""

    @Property(str, notify=worded)
    def provider(self) -> str:
        """Who gives it."""
        provider = self._reading.provider if self._reading else None
        return provider.name if provider else ""

    @Property(str, notify=worded)
    def where(self) -> str:
        """The town of the next start, and how far it is."""
        if self._reading is None or not self._reading.starts:
            return ""
        start = self._reading.starts[0]
        city = self._words.language.isolated(start.place.address.city if start.place else "")
        far = "" if start.km is None else self._far(start.km, self._origin.origin.name)
        return " · ".join(part for part in (city, far) if part)

    @Property(bool, notify=worded)
    def shortage(self) -> bool:
        """Whether employers look for many people who can do this."""
        return self._reading is not None and self._reading.shortage

    @Property(Rows, constant=True)
    def facts(self) -> Rows:
        """The key facts."""
        return self._facts

    @Property(str, notify=worded)
    def certificate(self) -> str:
        """What one gets at the end."""
        return self._reading.training.certificate if self._reading else ""

    @Property(str, notify=worded)
    def about(self) -> str:
        """What it is about, in running text."""
        told = lines(self._reading.training.description) if self._reading else ()
        return "\n".join(line.text for line in told if not line.item)

    @Property(Rows, constant=True)
    def learn(self) -> Rows:
        """What you learn."""
        return self._learn

    @Property(Rows, constant=True)
    def need(self) -> Rows:
        """What you need to be let in."""
        return self._need

    @Property(Rows, constant=True)
    def starts(self) -> Rows:
        """When and where it starts."""
        return self._starts

    @Property(int, notify=worded)
    def startCount(self) -> int:
        """How many starts there are."""
        return len(self._reading.starts) if self._reading else 0

    @Property(Rows, constant=True)
    def work(self) -> Rows:
        """The occupations that it opens."""
        return self._work

    @Property(Rows, constant=True)
    def enrol(self) -> Rows:
        """How to enrol."""
        return self._enrol

    @Property(Neighbours, constant=True)
    def neighbours(self) -> Neighbours:
        """The trainings before and after it."""
        return self._neighbours

    @Property(bool, notify=keptChanged)
    def kept(self) -> bool:
        """Whether it is kept."""
        return self._reading is not None and self._keep.holds(SavedKind.TRAINING, self._reading.training.id)

    @Slot()
    def toggleKept(self) -> None:
        """Keep it, or keep it no longer."""
        if self._reading:
            self._keep.toggle(SavedKind.TRAINING, self._reading.training.id)

    @Slot()
    def printOut(self) -> None:
        """Open the print dialog with this training."""
        if self._reading is None:
            return
        reading, origin = self._reading, self._origin.origin.name
        self._along.about_training(reading)

        def offers(stamp: Stamp) -> list[PrintOffer]:
            paper = TrainingPaper(
                **stamp.fields,
                training=reading.training,
                provider=reading.provider,
                starts=reading.starts,
                work=tuple(paid(item) for item in reading.opens),
                origin=origin,
                shortage=reading.shortage,
            )
            return [PrintOffer(label=self.tr("This training"), request=paper)]

        self._printout.open(reading.training.title, offers)

    @Slot()
    def takeAlong(self) -> None:
        """Open the dialog with the codes of this training."""
        if self._reading:
            self._along.about_training(self._reading)
        self._navigation.openSheet("takeAlong")

    @Slot(int)
    def findWork(self, row: int) -> None:
        """Search the vacancies of an occupation."""
        if self._reading:
            self._search.anew(self._reading.opens[row].words)
            self._navigation.open("search", "")

    @Slot(int)
    def openPlace(self, row: int) -> None:
        """Show where a start is."""
        place = self._reading.starts[row].place if self._reading else None
        if place:
            self._navigation.open("place", place.id)

    @property
    def _reading(self) -> TrainingReading | None:
        return cast("TrainingReading | None", self._found)

    def _question(self, key: str) -> "Callable[[Catalogue], TrainingReading | None]":
        origin, result = self._origin.origin, self._trainings.result
        language, today = self._words.language.code, self._now().date()
        return lambda catalogue: read_training(
            catalogue, key, origin=origin, result=result, language=language, today=today
        )

    def _say_again(self) -> None:
        """Read it again too: the vacancies of its occupations are found by other words."""
        if self._key:
            self.show(self._key)

    def _ended(self) -> bool:
        return self._reading is not None and self._reading.training.valid_until < self._now().date().isoformat()

    def _say(self) -> None:
        self._neighbours.show(self._reading.standing if self._reading else Standing())
        super()._say()

    def _gone_words(self) -> tuple[str, str]:
        return (
            self.tr("This training is no longer there."),
            self.tr("It may have started already. You did nothing wrong."),
        )

    def _fill(self) -> None:
        if reading := self._reading:
            training = reading.training
            learn = [line.text for line in lines(training.description) if line.item] or training.competences
            self._facts.show(self._told(reading))
            self._learn.show([self._words.line(text) for text in learn])
            self._need.show([self._words.line(text) for text in training.entry])
            self._starts.show([start_row(start, self._words, self._now().date()) for start in reading.starts])
            self._work.show([self._work_row(item) for item in reading.opens])
            self._enrol.show(list(self._ways(reading)))

    def _ways(self, reading: TrainingReading) -> Iterator[WayRow]:
        """Give the ways to enrol, and until when for the next start with room; without any way, the desk helps."""
        ask = WayRow(icon="chats-circle", text=self.tr("Ask how to enrol:"), strong=self._desk)
        yield from self._words.contact.ways(reading.contact) or [ask]
        next_start = with_room(reading.starts)
        if last := day_of(next_start.session.enrol_until) if next_start else None:
            day = self._words.language.day(last, with_year=last.year != self._now().year)
            yield WayRow(icon="calendar-blank", text=self._until_when(reading, next_start), strong=day)

    def _until_when(self, reading: TrainingReading, start: Start | None) -> str:
        first = day_of(start.session.start) if start else None
        if first is None or len(reading.starts) == 1:
            return self.tr("Enrol no later than")
        day = self._words.language.isolated(self._words.language.day(first))
        return self.tr("To start on {day}: enrol no later than").format(day=day)

    def _told(self, reading: TrainingReading) -> list[FactRow]:
        words, training = self._words, reading.training
        parts = dict.fromkeys(start.session.schedule for start in reading.starts if start.session.schedule)
        here = words.language
        when = here.listed(here.small(words.schedule(part)) for part in parts)
        language = "" if training.language == "nl" else words.taught_in(training.language)
        found = (
            ("clock", self.tr("How long"), words.length(training.hours)),
            ("sun", self.tr("When"), here.capital(when)),
            ("currency-eur", self.tr("Cost"), words.cost(training.cost)),
            ("translate", self.tr("Dutch you need"), words.dutch(training.min_dutch)),
            ("chalkboard-teacher", self.tr("How"), words.mode(training.mode)),
            ("chats-circle", self.tr("Language"), language),
        )
        return key_facts(found)

    def _work_row(self, item: Opens) -> WorkRow:
        vacancies = self._words.language.counted(self.tr("%n vacancies", "", item.vacancies), item.vacancies)
        return WorkRow(name=item.words.strip(), icon=item.occupation.icon or "briefcase", vacancies=vacancies)
