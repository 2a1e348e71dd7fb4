"""A day: today, the one beside it, or another one on a wheel."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.component_rows import ChoiceRow
from kiosk.ui.language import Language
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.wheel import Wheel

DAYS = 366
"""How far back, or ahead, the wheel goes."""


@qml_type
class DayChoice(QObject):
    """A day until now, or from now on if it looks `ahead`."""

    changed = Signal()

    def __init__(self, language: Language, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language, self._now = language, now
        self._days = Rows(ChoiceRow, self)
        self._wheel = Wheel(self)
        self._ahead = self._other = False
        self._offset = 0
        self._wheel.stepped.connect(self._turn)
        language.changed.connect(self._show)
        self.begin()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Today, the day beside it, another day."""
        return self._days

    @Property(Wheel, constant=True)
    def wheel(self) -> Wheel:
        """The other days."""
        return self._wheel

    @Property(bool, notify=changed)
    def other(self) -> bool:
        """Whether the day is chosen on the wheel."""
        return self._other

    @property
    def day(self) -> date:
        """The day."""
        return self._at(self._offset)

    def begin(self, *, ahead: bool = False) -> None:
        """Start at today, looking back or ahead."""
        self._ahead, self._other, self._offset = ahead, False, 0
        self._show()

    @Slot(int)
    def choose(self, row: int) -> None:
        """Take today, the day beside it, or the wheel."""
        self._other = row == 2
        self._offset = row
        self._show()

    def _turn(self) -> None:
        self._offset = self._wheel.at if self._ahead else DAYS - self._wheel.at
        self._show()

    def _at(self, offset: int) -> date:
        return self._now().date() + timedelta(days=offset if self._ahead else -offset)

    def _show(self) -> None:
        beside = self.tr("Tomorrow") if self._ahead else self.tr("Yesterday")
        here, other = self._language, self._other
        chosen = here.day(self.day) if other else self.tr("choose")
        self._days.show(
            [
                ChoiceRow(text=self.tr("Today"), note=here.day(self._at(0)), chosen=not other and self._offset == 0),
                ChoiceRow(text=beside, note=here.day(self._at(1)), chosen=not other and self._offset == 1),
                ChoiceRow(text=self.tr("Another day"), note=chosen, chosen=other),
            ]
        )
        if other:
            offsets = range(DAYS + 1) if self._ahead else range(DAYS, -1, -1)
            names = [f"{here.weekday_short(day)} {here.day(day)}" for day in map(self._at, offsets)]
            self._wheel.show(names, self._offset if self._ahead else DAYS - self._offset)
        self.changed.emit()
