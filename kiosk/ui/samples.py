"""What a visitor of the gallery does with its rows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.component_rows import only, toggled
from kiosk.ui.language import Language
from kiosk.ui.pin import Pin
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.sample_rows import SAMPLE_ROWS
from kiosk.ui.wheel import Period


def _rows(name: str) -> Any:
    def read(self: "Samples") -> Rows:
        return self.rows[name]

    return Property(Rows, constant=True)(read)


@qml_type
class Samples(QObject):
    """One model per component that shows rows, with slots for what a hand does in them."""

    changed = Signal()

    for _name in SAMPLE_ROWS:
        locals()[_name] = _rows(_name)

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = {name: Rows(type(rows[0]), self) for name, rows in SAMPLE_ROWS.items()}
        for name, rows in SAMPLE_ROWS.items():
            self.rows[name].show(rows)
        self._pin, self._full_pin = Pin(parent=self), Pin(parent=self)
        for digit in "481720":
            self._full_pin.press(digit)
        self._period = Period(
            language,
            first=date(1970, 1, 1),
            last=date(2026, 3, 1),
            begin=date(2022, 5, 1),
            end=date(2025, 2, 1),
            parent=self,
        )

    @Property(Pin, constant=True)
    def pin(self) -> Pin:
        """A code that nobody typed yet."""
        return self._pin

    @Property(Pin, constant=True)
    def fullPin(self) -> Pin:
        """A code that is complete."""
        return self._full_pin

    @Property(Period, constant=True)
    def period(self) -> Period:
        """From May 2022 to February 2025, at first."""
        return self._period

    @Property(int, notify=changed)
    def now(self) -> int:
        """The step of the form where the visitor is."""
        return next(at for at, step in enumerate(self.rows["steps"].rows) if step.standing == "now")

    @Property(str, notify=changed)
    def chosenTasks(self) -> str:
        """How many tasks are chosen, in words."""
        return f"{sum(task.chosen for task in self.rows['tasks'].rows)} gekozen, meer mag"

    @Slot(str, int)
    def choose(self, name: str, at: int) -> None:
        """Choose one row and let go of the others."""
        self._take(name, lambda rows: only(rows, at))

    @Slot(str, int)
    def toggle(self, name: str, at: int) -> None:
        """Choose a row or let go of it."""
        self._take(name, lambda rows: toggled(rows, at))

    @Slot(str)
    def sort(self, sort: str) -> None:
        """Choose an order."""
        self._take("sorts", lambda rows: tuple(replace(row, chosen=row.sort == sort) for row in rows))

    @Slot(int)
    def jump(self, step: int) -> None:
        """Go to another step of the form."""
        self._take(
            "steps",
            lambda rows: tuple(
                replace(row, standing="now" if at == step else "done" if at < step else "todo")
                for at, row in enumerate(rows)
            ),
        )

    def _take(self, name: str, change: Callable[[Any], tuple[Any, ...]]) -> None:
        self.rows[name].show(change(self.rows[name].rows))
        self.changed.emit()
