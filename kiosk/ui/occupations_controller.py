"""The occupations of a sector as pictures: the second step to vacancies without typing."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.search import OccupationCount
from kiosk.model.taxonomy import SECTORS
from kiosk.ui.choice_words import ChoiceWords
from kiosk.ui.lane import Lane
from kiosk.ui.navigation import Navigation
from kiosk.ui.pictures import Pictures
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.search_controller import SearchController

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class OccupationRow:
    """An occupation, how many vacancies it has and how many of them are new; `lang` when it is not the screen's."""

    key: str
    icon: str
    title: str
    lang: str
    count: str
    fresh: str


@dataclass(frozen=True, slots=True)
class Sector:
    """A sector with its vacancies, and those of its occupations that are known."""

    key: str
    count: int
    occupations: list[OccupationCount]


@qml_type
class OccupationsController(Pictures):
    """Counts the vacancies of every occupation of a sector, the most first, and searches for the one that is chosen."""

    counted = Signal()

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        search: SearchController,
        words: ChoiceWords,
        navigation: Navigation,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            "occupations",
            OccupationRow,
            now=1,
            goal="search",
            lane=lane,
            search=search,
            navigation=navigation,
            language=words.language,
            parent=parent,
        )
        self.changed.connect(self.counted)
        self._words = words

    @Property(bool, notify=counted)
    def bare(self) -> bool:
        """Whether no occupation of its vacancies is known."""
        return self._found is not None and not self._found.occupations

    @Property(str, notify=counted)
    def icon(self) -> str:
        """The picture of the sector."""
        return SECTORS[self._found.key] if self._found else ""

    @Property(str, notify=counted)
    def sector(self) -> str:
        """The name of the sector."""
        return self._words.sector(self._found.key) if self._found else ""

    @Property(str, notify=counted)
    def facts(self) -> str:
        """How many occupations and vacancies it has."""
        if not self._found:
            return ""
        number = len(self._found.occupations)
        occupations = self._words.language.counted(self.tr("%n occupations", "", number), number)
        return f"{occupations}\n{self._search.counted(self._found.count)}"

    @Property(str, notify=counted)
    def everything(self) -> str:
        """The words of the button that shows every vacancy of the sector."""
        return self.tr("Show all {n}").format(n=self._words.language.number(self._found.count)) if self._found else ""

    @Slot(int, int, int, result=str)
    def span(self, first: int, last: int, count: int) -> str:
        """Say which rows are in sight."""
        return str(self._search.span(first, last, count))

    @Slot(str)
    def choose(self, occupation: str) -> None:
        """Search for the vacancies of an occupation in this sector, those of all if it is empty."""
        found: Sector = self._found
        for item in found.occupations:
            if item.occupation.id == occupation:
                self._words.learn(occupation, item.occupation.labels)
        query = self.query
        chosen = frozenset({occupation} if occupation else ())
        filters = replace(query.filters, sectors=frozenset({found.key}), occupations=chosen)
        self._search.take(replace(query, filters=filters))
        self._navigation.open("search", "")

    def _question(self, key: str) -> "Callable[[Catalogue], Sector | None]":
        query = self.query

        def ask(catalogue: "Catalogue") -> Sector | None:
            count = next((item.count for item in catalogue.sectors(query) if item.value == key), 0)
            inside = replace(query, filters=replace(query.filters, sectors=frozenset({key})))
            return Sector(key, count, catalogue.occupations(inside)) if count else None

        return ask

    def _gone_words(self) -> tuple[str, str]:
        return self.tr("There are no such vacancies right now."), self.tr("You did nothing wrong. Choose other work.")

    def _fill(self) -> None:
        found: Sector = self._found
        self._rows.show([self._row(item, found.key) for item in found.occupations])

    def _row(self, item: OccupationCount, sector: str) -> OccupationRow:
        language, labels = self._words.language, item.occupation.labels
        return OccupationRow(
            key=item.occupation.id,
            icon=item.occupation.icon or SECTORS[sector],
            title=self._words.occupation(labels),
            lang="" if language.code in labels else "nl",
            count=self._search.counted(item.count),
            fresh=language.counted(self.tr("%n new", "", item.fresh), item.fresh) if item.fresh else "",
        )
