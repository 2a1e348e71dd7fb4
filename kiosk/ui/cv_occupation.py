"""A field for an occupation: found by the beginning of a name in any language, or in own words."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.catalogue.matching import matching
from kiosk.catalogue.tokens import tokens
from kiosk.model.taxonomy import Occupation, name_in
from kiosk.ui.cv_editing import CvEditing
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.suggest_controller import SuggestionRow

_MOST = 5


@qml_type
class CvOccupation(QObject):
    """`take` gets the name in the language of the CV and the code, which is empty for own words."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        editing: CvEditing,
        text: Callable[[], str],
        take: Callable[[str, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._editing, self._text, self._take = name, editing, text, take
        self._rows = Rows(SuggestionRow, self)
        self._found: list[Occupation] = []
        self._asked = ""
        editing.changed.connect(self.changed)
        editing.opened.connect(self._forget)
        editing.language.changed.connect(self._show)

    @Property(str, notify=changed)
    def text(self) -> str:
        """What stands in the field: the name in the language of the CV."""
        return self._text()

    @Property(str, notify=changed)
    def meaning(self) -> str:
        """The same in the language of the screen, where that is another one."""
        editing = self._editing
        for trade in editing.trades:
            labels = trade.occupation.labels
            if self.text and name_in(labels, editing.cv.language) == self.text:
                own = name_in(labels, editing.language.code)
                return own if own != self.text else ""
        return ""

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Occupations that may be meant."""
        return self._rows

    @Slot(str)
    def write(self, text: str) -> None:
        """Take over what is typed, as own words, and look for what may be meant."""
        self._asked = text
        self._take(text, "")
        code = self._editing.language.code
        self._editing.lane.run(
            f"called-{self._name}",
            lambda catalogue: catalogue.occupations_called(text, code, _MOST),
            self._know,
            lambda fault: self._know([]),
        )

    @Slot(int)
    def choose(self, row: int) -> None:
        """Take an occupation."""
        found = self._found[row]
        self._forget()
        self._take(name_in(found.labels, self._editing.cv.language), found.id)
        self._editing.learn(found.id)

    def _forget(self) -> None:
        self._know([])

    def _know(self, found: list[Occupation]) -> None:
        self._found = found
        self._show()

    def _show(self) -> None:
        self._rows.show([self._row(each) for each in self._found])
        self.changed.emit()

    def _row(self, found: Occupation) -> SuggestionRow:
        code = self._editing.language.code
        name = name_in(found.labels, code)
        start, stop = matching(name, " ".join(tokens(self._asked)))
        before, match, after = (escape(part) for part in (name[:start], name[start:stop], name[stop:]))
        paper = name_in(found.labels, self._editing.cv.language)
        note = "" if paper == name else paper
        marked = self._editing.language.isolated(f"{before}<b>{match}</b>{after}")
        return SuggestionRow(icon=found.icon or "briefcase", text=name, marked=marked, note=note)
