"""What the doors and headers tell: how much there is, who is open, what day it is, whether the data is a sample."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal

from kiosk.config import Terminal
from kiosk.errors import EnvironmentFault
from kiosk.model.opening import Opening, opening
from kiosk.model.search import Origin
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.qml_type import qml_type
from kiosk.ui.vacancy_words import local_day

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

# Central publishes every day, and must every two.
_FRESH = timedelta(days=2)
# Then paper, which outlives the screen, must say of which day the data is.
_LONG = timedelta(days=14)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the replica holds now: live vacancies and trainings, the hours of the nearest place, and its day."""

    vacancies: int = 0
    trainings: int = 0
    places: int = 0
    nearest: Opening | None = None
    sample: bool = False
    day: date | None = None


def read_facts(catalogue: "Catalogue", terminal: Terminal, now: datetime) -> Facts:
    """Read the facts from the replica."""
    catalogue.refresh()
    counts = catalogue.counts(now.date().isoformat())
    places = catalogue.places(Origin(lat=terminal.lat, lon=terminal.lon))
    published = catalogue.published()
    return Facts(
        vacancies=counts.get("vacancies", 0),
        trainings=counts.get("trainings", 0),
        places=len(places),
        nearest=opening(places[0][0], now) if places else None,
        sample=catalogue.sample,
        day=local_day(published, now) if published else None,
    )


@qml_type
class FeedInfo(QObject):
    """Texts for the doors; `loaded` comes when they are known."""

    changed = Signal()
    clockChanged = Signal()
    minutePassed = Signal()
    dayPassed = Signal()
    loaded = Signal()

    def __init__(
        self,
        lane: "Lane[Catalogue]",
        terminal: Terminal,
        language: Language,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._terminal = terminal
        self._language = language
        self._now = now
        self._facts: Facts | None = None
        self._fault = False
        language.changed.connect(self.changed)
        language.changed.connect(self.clockChanged)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._shown = now()

    def load(self) -> None:
        """Ask the replica; texts change when the answer is there."""
        terminal, now = self._terminal, self._now()
        self._lane.run("facts", lambda catalogue: read_facts(catalogue, terminal, now), self._know, self._miss)

    @Property(str, notify=changed)
    def vacancies(self) -> str:
        """How many vacancies there are, in words, or empty while unknown."""
        n = self._facts.vacancies if self._facts else 0
        return self._language.counted(self.tr("%n vacancies", "", n), n) if n else ""

    @Property(str, notify=changed)
    def trainings(self) -> str:
        """How many trainings there are, in words, or empty while unknown."""
        n = self._facts.trainings if self._facts else 0
        return self._language.counted(self.tr("%n trainings", "", n), n) if n else ""

    @Property(bool, notify=changed)
    def hasTrainings(self) -> bool:
        """Whether the door of the trainings leads somewhere; it stays open while that is unknown."""
        return self._facts is None or self._facts.trainings > 0

    @Property(str, notify=changed)
    def help(self) -> str:
        """Whether the nearest place is open, and until when."""
        nearest = self._facts.nearest if self._facts else None
        if nearest is None or not nearest.known:
            return ""
        if nearest.until:
            return self.tr("Open until {time}").format(time=self._language.hour(nearest.until, ends=True))
        if nearest.opens and nearest.opens.date() == self._now().date():
            return self.tr("Open from {time}").format(time=self._language.hour(nearest.opens))
        return self.tr("Closed now")

    @Property(bool, notify=changed)
    def sample(self) -> bool:
        """Whether the data is invented and says so."""
        return self._facts is not None and self._facts.sample

    @Property(bool, notify=changed)
    def old(self) -> bool:
        """Whether new data should have come by now, so that some of this may be gone."""
        return self._facts is not None and self._facts.day is not None and self._now().date() > self._facts.day + _FRESH

    @property
    def long_ago(self) -> date | None:
        """The day of the data, where that is so long ago that paper must say it."""
        day = self._facts.day if self._facts else None
        return day if day and day + _LONG <= self._now().date() else None

    @Property(str, notify=changed)
    def age(self) -> str:
        """Of which day the data is, and what to do about that."""
        if self._facts is None or self._facts.day is None:
            return ""
        text = self.tr("This is how it was on {day}. Something may be gone already. So call first.")
        return text.format(day=self._language.weekday(self._facts.day))

    @Property(str, notify=changed)
    def callFirst(self) -> str:
        """What to do before one goes after something in old data, or empty."""
        return self.tr("Call first") if self.old else ""

    @Property(bool, notify=changed)
    def missing(self) -> bool:
        """Whether there is no replica yet."""
        return self._fault

    @Property(str, constant=True)
    def place(self) -> str:
        """Where this terminal stands."""
        return self._terminal.name

    @Property(str, constant=True)
    def desk(self) -> str:
        """Where people help, near this terminal."""
        return self._terminal.desk

    @Property(str, notify=clockChanged)
    def day(self) -> str:
        """Today, as in "dinsdag 10 maart"."""
        return self._language.weekday(self._now().date())

    @Property(str, notify=clockChanged)
    def clock(self) -> str:
        """The time now."""
        return self._language.clock(self._now())

    def _know(self, facts: Facts) -> None:
        self._facts, self._fault = facts, False
        self.changed.emit()
        self.loaded.emit()

    def _miss(self, fault: EnvironmentFault) -> None:
        self._fault = True
        self.changed.emit()
        self.loaded.emit()

    def _tick(self) -> None:
        now = self._now()
        if (now.minute, now.hour) != (self._shown.minute, self._shown.hour):
            before, self._shown = self._shown, now
            self.clockChanged.emit()
            self.minutePassed.emit()
            if now.date() != before.date():
                self.dayPassed.emit()
            self.load()
