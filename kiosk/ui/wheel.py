"""Values that turn one at a time, for who cannot flick: a wheel, a month of two wheels, a period of two months."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.language import Language
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

_MONTHS = 12


@qml_type
class Wheel(QObject):
    """One value of a list. It stops at both ends; `stepped` says that a hand moved it."""

    changed = Signal()
    stepped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[str, ...] = ()
        self._at = 0

    @Property(int, notify=changed)
    def at(self) -> int:
        """Which value it is, from 0."""
        return self._at

    @Property(int, notify=changed)
    def last(self) -> int:
        """The number of the last value."""
        return max(0, len(self._values) - 1)

    @Property(str, notify=changed)
    def before(self) -> str:
        """The value above, or nothing at the start."""
        return self._values[self._at - 1] if self._at > 0 else ""

    @Property(str, notify=changed)
    def value(self) -> str:
        """The value now."""
        return self._values[self._at] if self._values else ""

    @Property(str, notify=changed)
    def after(self) -> str:
        """The value below, or nothing at the end."""
        return self._values[self._at + 1] if self._at < self.last else ""

    @Property(str, notify=changed)
    def longest(self) -> str:
        """The value with the most letters; the wheel is as wide as that."""
        return max(self._values, key=len, default="")

    @Slot(int)
    def step(self, by: int) -> None:
        """Turn; at an end nothing happens."""
        if 0 <= self._at + by <= self.last:
            self._at += by
            self.changed.emit()
            self.stepped.emit()

    def show(self, values: Sequence[str], at: int) -> None:
        """Show other values, or another one of them."""
        self._values, self._at = tuple(values), at
        self.changed.emit()


@qml_type
class MonthWheels(QObject):
    """A month and a year between two limits; the months of the first and the last year end where the limits are.

    `turned` says that a hand moved one of them.
    """

    changed = Signal()
    turned = Signal()

    def __init__(self, language: Language, *, first: date, last: date, at: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._month, self._year = Wheel(self), Wheel(self)
        self._first, self._last, self._at = _count(first), _count(last), _count(at)
        self._month.stepped.connect(self._turn_month)
        self._year.stepped.connect(self._turn_year)
        language.changed.connect(self._show)
        self._show()

    @Property(Wheel, constant=True)
    def month(self) -> Wheel:
        """The wheel with names."""
        return self._month

    @Property(Wheel, constant=True)
    def year(self) -> Wheel:
        """The wheel with numbers."""
        return self._year

    @Property(str, notify=changed)
    def spoken(self) -> str:
        """The month in words: "mei 2022"."""
        return f"{self._month.value} {self._year.value}"

    @property
    def start(self) -> date:
        """The first day of the month."""
        return _day(self._at)

    def show(self, day: date) -> None:
        """Show the month of a day, or the nearest one between the limits."""
        self._at = _count(day)
        self._show()

    def limit(self, first: date) -> None:
        """Let it start later or sooner; a month before that becomes the first one."""
        self._first = _count(first)
        self._show()

    def _turn_month(self) -> None:
        year = self._at // _MONTHS * _MONTHS
        self._at = max(self._first, year) + self._month.at
        self._show()
        self.turned.emit()

    def _turn_year(self) -> None:
        self._at = (self._first // _MONTHS + self._year.at) * _MONTHS + self._at % _MONTHS
        self._show()
        self.turned.emit()

    def _show(self) -> None:
        self._at = min(self._last, max(self._first, self._at))
        year, month = divmod(self._at, _MONTHS)
        lowest = max(0, self._first - year * _MONTHS)
        highest = min(_MONTHS - 1, self._last - year * _MONTHS)
        names = [self._language.month_alone(_day(year * _MONTHS + at)) for at in range(lowest, highest + 1)]
        self._month.show(names, month - lowest)
        first, last = self._first // _MONTHS, self._last // _MONTHS
        self._year.show([str(each) for each in range(first, last + 1)], year - first)
        self.changed.emit()


@qml_type
class Period(QObject):
    """From a month to a month that is not before it, or until now; `chosen` says that a hand changed it."""

    changed = Signal()
    chosen = Signal()

    def __init__(
        self, language: Language, *, first: date, last: date, begin: date, end: date, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._begin = MonthWheels(language, first=first, last=last, at=begin, parent=self)
        self._end = MonthWheels(language, first=begin, last=last, at=end, parent=self)
        self._ongoing = False
        self._begin.changed.connect(lambda: self._end.limit(self._begin.start))
        self._begin.turned.connect(self.chosen)
        self._end.turned.connect(self.chosen)

    @Property(MonthWheels, constant=True)
    def begin(self) -> MonthWheels:
        """The first month."""
        return self._begin

    @Property(MonthWheels, constant=True)
    def end(self) -> MonthWheels:
        """The last month; it means nothing while this goes on."""
        return self._end

    @Property(bool, notify=changed)
    def ongoing(self) -> bool:
        """Whether this goes on today, so that there is no end to choose."""
        return self._ongoing

    @Slot(bool)
    def setOngoing(self, on: bool) -> None:
        """Say that it goes on, or that it ended."""
        self._ongoing = on
        self.changed.emit()
        self.chosen.emit()

    def show(self, begin: date, end: date | None) -> None:
        """Show other months; without an end it goes on."""
        self._begin.show(begin)
        if end:
            self._end.show(end)
        self._ongoing = end is None
        self.changed.emit()


def _count(day: date) -> int:
    return day.year * _MONTHS + day.month - 1


def _day(count: int) -> date:
    return date(count // _MONTHS, count % _MONTHS + 1, 1)
