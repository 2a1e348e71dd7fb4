"""What the visitor may be typing: occupations, skills, employers, towns and trainings, with what each would find."""

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.errors import EnvironmentFault
from kiosk.model.search import Query, Suggestion, SuggestionKind
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

_ICONS = {
    SuggestionKind.OCCUPATION: "briefcase",
    SuggestionKind.SKILL: "certificate",
    SuggestionKind.EMPLOYER: "buildings",
    SuggestionKind.MUNICIPALITY: "map-pin",
    SuggestionKind.TRAINING: "graduation-cap",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionRow:
    """A suggestion; in `marked` the typed part is bold (StyledText); `note` tells what it would find, `text` all."""

    icon: str
    text: str
    marked: str
    note: str


@qml_type
class SuggestController(QObject):
    """Asks again at every keystroke, for a search of `dataset`."""

    changed = Signal()

    def __init__(
        self,
        lane: "Lane[Catalogue]",
        language: Language,
        dataset: str = "vacancies",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dataset = dataset
        self._lane = lane
        self._language = language
        self._found: list[Suggestion] = []
        self._rows = Rows(SuggestionRow, self)
        language.changed.connect(self._show)
        if dataset == "vacancies":
            language.changed.connect(self.prepare)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """At most five suggestions, the best one first."""
        return self._rows

    @Property(bool, notify=changed)
    def any(self) -> bool:
        """Whether there is anything to suggest."""
        return bool(self._found)

    def prepare(self) -> None:
        """Gather what suggestions need before anybody types, bit by bit so that nothing else waits for long."""
        self._gather(0)

    def _gather(self, part: int) -> None:
        code = self._language.code
        self._lane.run(
            "names",
            lambda catalogue: catalogue.prepare(code, part),
            lambda more: self._gather(part + 1) if more else None,
            lambda fault: None,
        )

    def ask(self, query: Query) -> None:
        """Suggest for what is typed; the counts are those of the day and the choices, as the results are."""
        code, dataset = self._language.code, self._dataset
        self._lane.run(
            f"suggest {dataset}",
            lambda catalogue: catalogue.suggest(
                query.text, code, query.origin, today=query.today, filters=query.filters, dataset=dataset
            ),
            self._know,
            self._miss,
        )

    def at(self, row: int) -> Suggestion:
        """Give the suggestion of a row."""
        return self._found[row]

    def _know(self, found: list[Suggestion]) -> None:
        self._found = found
        self._show()

    def _miss(self, fault: EnvironmentFault) -> None:
        self._know([])

    def _show(self) -> None:
        self._rows.show([self._row(found) for found in self._found])
        self.changed.emit()

    def _row(self, found: Suggestion) -> SuggestionRow:
        start, stop = found.match
        before, match, after = (
            escape(part) for part in (found.text[:start], found.text[start:stop], found.text[stop:])
        )
        name = self._language.isolated(f"{before}<b>{match}</b>{after}")
        note = "" if found.kind is SuggestionKind.MUNICIPALITY else self._count(found)
        return SuggestionRow(
            icon=_ICONS[found.kind],
            text=", ".join(filter(None, (found.text + self._kind(found), note))),
            marked=name + escape(self._kind(found)),
            note=note,
        )

    def _kind(self, found: Suggestion) -> str:
        words = {
            SuggestionKind.SKILL: self.tr("what you can do"),
            SuggestionKind.EMPLOYER: self.tr("employer"),
            SuggestionKind.MUNICIPALITY: self.tr("place"),
            SuggestionKind.TRAINING: self.tr("training") if self._dataset == "vacancies" else "",
        }.get(found.kind, "")
        return f" ({words})" if words else ""

    def _count(self, found: Suggestion) -> str:
        if found.kind is SuggestionKind.TRAINING:
            text = self.tr("%n trainings", "", found.count)
        else:
            text = self.tr("%n vacancies", "", found.count)
        return self._language.counted(text, found.count)
