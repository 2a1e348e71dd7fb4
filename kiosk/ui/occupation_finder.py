"""A field for an occupation: found by the beginning of a name in any language."""

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

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
_QUIET_MS = 800


@qml_type
class OccupationFinder(QObject):
    """What is typed and what may be meant by it; `written` comes with what is typed, `found` with what was chosen.

    `told` brings what may be meant, to be heard once nobody types.

    `paper` gives the language in which the chosen name will stand, where that may be another one than the screen's.
    """

    changed = Signal()
    written = Signal(str)
    found = Signal(object)
    told = Signal(str)

    def __init__(
        self,
        name: str,
        lane: "Lane[Catalogue]",
        language: Language,
        parent: QObject | None = None,
        *,
        paper: Callable[[], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._lane, self._language, self._paper = name, lane, language, paper
        self._rows = Rows(SuggestionRow, self)
        self._text = self._meaning = self._asked = ""
        self._meant: list[Occupation] = []
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._tell)
        language.changed.connect(self._show)

    @Property(str, notify=changed)
    def text(self) -> str:
        """What stands in the field."""
        return self._text

    @Property(str, notify=changed)
    def meaning(self) -> str:
        """The same in the language of the screen, where that is another one."""
        return self._meaning

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """What may be meant."""
        return self._rows

    @Slot(str)
    def write(self, text: str) -> None:
        """Take over what is typed, and look for what may be meant."""
        if text == self._text:
            return
        self._text = self._asked = text
        code = self._language.code
        self._lane.run(
            f"find-{self._name}",
            lambda catalogue: catalogue.occupations_called(text, code, _MOST),
            lambda meant: self._know(text, meant),
            lambda fault: self._know(text, []),
        )
        self.written.emit(text)
        self.changed.emit()

    @Slot(int)
    def choose(self, row: int) -> None:
        """Take one."""
        chosen = self._meant[row]
        self.clear()
        self.found.emit(chosen)

    @Slot()
    def settle(self) -> None:
        """Take the one whose whole name was typed; who types it out does not look below."""
        typed = self._text.strip().casefold()
        names = [name_in(each.labels, self._language.code).casefold() for each in self._meant]
        if typed in names:
            self.choose(names.index(typed))

    def clear(self) -> None:
        """Begin anew."""
        self._text = self._meaning = ""
        self._forget()

    def hold(self, text: str, meaning: str = "") -> None:
        """Show what was kept of it."""
        if text != self._text:
            self._text = text
            self._forget()
        self._meaning = meaning if meaning != text else ""
        self.changed.emit()

    def _forget(self) -> None:
        self._asked, self._meant = "", []
        self._show()

    def _know(self, asked: str, meant: list[Occupation]) -> None:
        if asked == self._asked:
            self._meant = meant if asked else []
            self._quiet.start()
            self._show()

    def _tell(self) -> None:
        if self._rows.rows:
            self.told.emit(self._language.listed(row.text for row in self._rows.rows))

    def _show(self) -> None:
        self._rows.show([self._row(each) for each in self._meant])
        self.changed.emit()

    def _row(self, each: Occupation) -> SuggestionRow:
        name = name_in(each.labels, self._language.code)
        start, stop = matching(name, " ".join(tokens(self._asked)))
        before, match, after = (escape(part) for part in (name[:start], name[start:stop], name[stop:]))
        marked = self._language.isolated(f"{before}<b>{match}</b>{after}")
        paper = name_in(each.labels, self._paper()) if self._paper else name
        return SuggestionRow(
            icon=each.icon or "briefcase", text=name, marked=marked, note=paper if paper != name else ""
        )
