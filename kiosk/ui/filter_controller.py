"""What is chosen to narrow the search, and how many results each cell would leave."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.search import FacetCount, Filters
from kiosk.ui.choice import RADIUS, Group, cells_of, chosen, count_of, is_on, toggled
from kiosk.ui.choice_words import ChoiceWords
from kiosk.ui.language import Language
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

_CHIPS = 3
# Offered as chips until the visitor has chosen something else.
_PROPOSED = ((RADIUS, ("25",)), ("contracts", ("permanent",)), ("dutch", ("little",)))


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRow:
    """A question with its cells (rows of CellRow); the first `brief` cells stand beside the results.

    In one that is `exclusive` a cell takes the place of another.
    """

    group: str
    icon: str
    title: str
    cells: Rows
    brief: int
    per_row: int
    exclusive: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CellRow:
    """One thing to choose; `value` is its first value, `count` how many it leaves, `none` that nothing would be left.

    Who hears it is told of what, in `leaves`. It belongs to the question that comes at `question`, from 0, and is one
    of its `brief` cells or only in the sheet.
    """

    group: str
    value: str
    label: str
    count: str
    leaves: str
    chosen: bool
    none: bool
    question: int = 0
    brief: bool = False


@qml_type
class FilterController(QObject):
    """`changed` says that the choices changed, `shown` that their words or counts did."""

    changed = Signal()
    shown = Signal()

    def __init__(
        self,
        language: Language,
        words: ChoiceWords | None = None,
        proposed: Sequence[tuple[str, tuple[str, ...]]] = _PROPOSED,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self.words = words or ChoiceWords(language)
        self._proposed = proposed
        self._filters = Filters()
        self._facets: Mapping[str, Sequence[FacetCount]] = {}
        self._counted: Callable[[int], str] = language.number
        self._cells = {group.name: Rows(CellRow, self) for group in self.group_list}
        self._groups = Rows(GroupRow, self)
        self._chips = Rows(CellRow, self)
        language.changed.connect(self._show_all)
        self._show_all()

    @property
    def group_list(self) -> Sequence[Group]:
        """What can be chosen."""
        return self.words.groups

    @property
    def filters(self) -> Filters:
        """What is chosen."""
        return self._filters

    @Property(Rows, constant=True)
    def groups(self) -> Rows:
        """Every question, with its cells."""
        return self._groups

    @Property(Rows, constant=True)
    def chips(self) -> Rows:
        """What is chosen, with a few proposals while that is little; none that would leave nothing."""
        return self._chips

    @Property(bool, notify=shown)
    def any(self) -> bool:
        """Whether anything is chosen."""
        return self._filters.any

    @Property(int, notify=shown)
    def number(self) -> int:
        """How many cells are chosen."""
        return sum(len(chosen(self._filters, group)) for group in self.group_list)

    @Slot(str, str)
    def toggle(self, group: str, value: str) -> None:
        """Touch a cell."""
        found = self._named(group)
        cell = next(cell for cell in cells_of(self._filters, found) if cell[0] == value)
        self.use(toggled(self._filters, found, cell))

    @Slot()
    def clear(self) -> None:
        """Drop every choice."""
        self.use(Filters())

    def use(self, filters: Filters) -> None:
        """Choose exactly this."""
        if filters != self._filters:
            self._filters = filters
            self._show()
            self.changed.emit()

    def count(self, facets: Mapping[str, Sequence[FacetCount]], counted: Callable[[int], str]) -> None:
        """Show other counts, in place; `counted` says a number of what is counted."""
        self._facets, self._counted = facets, counted
        self._show()

    def _named(self, name: str) -> Group:
        return next(group for group in self.group_list if group.name == name)

    def _show_all(self) -> None:
        self._groups.show(
            [
                GroupRow(
                    group=group.name,
                    icon=group.icon,
                    title=self.words.title(group.name),
                    cells=self._cells[group.name],
                    brief=group.brief,
                    per_row=group.per_row,
                    exclusive=group.exclusive,
                )
                for group in self.group_list
            ]
        )
        self._show()

    def _show(self) -> None:
        for group in self.group_list:
            self._cells[group.name].show(
                [
                    self._row(group, cell, self.words.cell(group.name, cell[0]))
                    for cell in cells_of(self._filters, group)
                ]
            )
        on = [(group.name, cell) for group in self.group_list for cell in chosen(self._filters, group)]
        busy = {name for name, _ in on}
        offered = [*on, *(pair for pair in self._proposed if pair[0] not in busy)]
        chips = [self._row(self._named(name), cell, self.words.choice(name, cell[0])) for name, cell in offered]
        chips = [chip for chip in chips if chip.chosen or not chip.none][: max(_CHIPS, len(on))]
        # What is chosen has its count in the title of the results.
        self._chips.show([replace(chip, count="", leaves="") if chip.chosen else chip for chip in chips])
        self.shown.emit()

    def _row(self, group: Group, cell: tuple[str, ...], label: str) -> CellRow:
        known = group.facet in self._facets
        on = is_on(self._filters, group, cell)
        count = count_of(self._facets, group, cell)
        return CellRow(
            group=group.name,
            value=cell[0],
            label=label,
            count=self._language.number(count) if known else "",
            leaves=self._counted(count) if known else "",
            chosen=on,
            none=known and count == 0,
            question=list(self.group_list).index(group),
            brief=cell in group.cells[: group.brief],
        )
