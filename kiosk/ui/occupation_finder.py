"""Finds an occupation by the beginning of a name in any language."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.catalogue.matching import matching
from kiosk.catalogue.tokens import tokens
from kiosk.model.taxonomy import Occupation, name_in
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.suggest_controller import SuggestionRow

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

_MOST = 5


@qml_type
class OccupationFinder(QObject):
    """What is typed and what may be meant by it; `found` comes with the one that was chosen."""

    changed = Signal()
    found = Signal(object)

    def __init__(self, name: str, lane: "Lane[Catalogue]", language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name, self._lane, self._language = name, lane, language
        self._rows = Rows(SuggestionRow, self)
        self._text = ""
        self._meant: list[Occupation] = []
        language.changed.connect(self._show)

    @Property(str, notify=changed)
    def text(self) -> str:
        """What is typed."""
        return self._text

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """What may be meant."""
        return self._rows

    @Slot(str)
    def write(self, text: str) -> None:
        """Look for what may be meant."""
        if text == self._text:
            return
        self._text = text
        code = self._language.code
        self._lane.run(
            f"find-{self._name}",
            lambda catalogue: catalogue.occupations_called(text, code, _MOST),
            self._know,
            lambda fault: self._know([]),
        )
        self.changed.emit()

    @Slot(int)
    def choose(self, row: int) -> None:
        """Take one."""
        chosen = self._meant[row]
        self.clear()
        self.found.emit(chosen)

    def clear(self) -> None:
        """Begin anew."""
        self._text = ""
        self._know([])

    def _know(self, meant: list[Occupation]) -> None:
        self._meant = meant if self._text else []
        self._show()

    def _show(self) -> None:
        self._rows.show([self._row(each) for each in self._meant])
        self.changed.emit()

    def _row(self, each: Occupation) -> SuggestionRow:
        name = name_in(each.labels, self._language.code)
        start, stop = matching(name, " ".join(tokens(self._text)))
        before, match, after = (escape(part) for part in (name[:start], name[start:stop], name[stop:]))
        marked = self._language.isolated(f"{before}<b>{match}</b>{after}")
        return SuggestionRow(icon=each.icon or "briefcase", text=name, marked=marked, note="")
