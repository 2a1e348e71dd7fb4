"""Choosing by pictures, in steps: what every step shares."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.search import Query
from kiosk.ui.component_rows import StepRow
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.record import Record
from kiosk.ui.rows import Rows
from kiosk.ui.search import Search

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


@qml_type
class Pictures(Record):
    """Step number `now` on a way without typing to what `search` shows on the page `goal`; rows are of `kind`."""

    # PySide takes no inherited signal for notify.
    said = Signal()

    def __init__(
        self,
        page: str,
        kind: type,
        *,
        now: int,
        goal: str,
        lane: "Lane[Catalogue]",
        search: Search,
        navigation: Navigation,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(page, lane=lane, navigation=navigation, language=language, parent=parent)
        self.changed.connect(self.said)
        self._now = now
        self._goal = goal
        self._search = search
        self._rows = Rows(kind, self)
        self._steps = Rows(StepRow, self)

    @property
    def query(self) -> Query:
        """What the visitor asks now, but for words and for what pictures choose."""
        query, none = self._search.query, frozenset[str]()
        return replace(query, text="", filters=replace(query.filters, sectors=none, occupations=none, domains=none))

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """What can be chosen."""
        return self._rows

    @Property(Rows, constant=True)
    def steps(self) -> Rows:
        """The way to the results."""
        return self._steps

    @Property(int, constant=True)
    def step(self) -> int:
        """Which step this is, from 0."""
        return self._now

    @Slot()
    def typeInstead(self) -> None:
        """Go to the field where one types."""
        self._navigation.returnTo(self._goal)
        self._search.wordsAsked.emit()

    def _say(self) -> None:
        self._steps.show(
            [
                StepRow(title=title, standing="done" if at < self._now else "now" if at == self._now else "todo")
                for at, title in enumerate(self._titles())
            ]
        )
        super()._say()

    def _titles(self) -> tuple[str, ...]:
        """Name every step."""
        return self.tr("Kind of work"), self.tr("Occupation"), self.tr("Vacancies")
