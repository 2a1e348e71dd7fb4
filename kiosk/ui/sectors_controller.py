"""The sectors as pictures: the first step to vacancies without typing, and the only one to trainings."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.search import FacetCount, Query
from kiosk.model.taxonomy import DOMAINS, SECTORS
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.pictures import Pictures
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.search import Search
from kiosk.ui.sector_words import SectorWords

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class SectorRow:
    """A sector, and how much it has; `unsure` is the tile for who does not know."""

    key: str
    icon: str
    title: str
    line: str
    unsure: bool = False


@qml_type
class SectorsController(Pictures):
    """Counts the vacancies of every sector that has any, the most first, as the other choices leave them."""

    counted = Signal()

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        search: Search,
        navigation: Navigation,
        language: Language,
        page: str = "sectors",
        goal: str = "search",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            page,
            SectorRow,
            now=0,
            goal=goal,
            lane=lane,
            search=search,
            navigation=navigation,
            language=language,
            parent=parent,
        )
        self.changed.connect(self.counted)
        self._words = SectorWords()

    @Property(bool, notify=counted)
    def nothing(self) -> bool:
        """Whether the other choices leave no sector at all."""
        return bool(self._found == [])

    @Slot()
    def clear(self) -> None:
        """Drop the other choices, which leave nothing."""
        self._search.take(Query())
        self.show("")

    @Slot(str)
    def choose(self, sector: str) -> None:
        """Go on to the occupations of a sector."""
        self._navigation.open("occupations", sector)

    def _question(self, key: str) -> "Callable[[Catalogue], list[FacetCount]]":
        query = self.query
        return lambda catalogue: [item for item in catalogue.sectors(query) if item.value in SECTORS]

    def _gone_words(self) -> tuple[str, str]:
        return self.tr("We do not know any vacancies right now."), self.tr(
            "You did nothing wrong. Ask for help at the desk."
        )

    def _fill(self) -> None:
        found: list[FacetCount] = self._found
        rows = [
            SectorRow(
                key=item.value,
                icon=DOMAINS[item.value],
                title=self._words.name(item.value),
                line=self._search.counted(item.count),
            )
            for item in found
        ]
        unsure = SectorRow(
            key="", icon="question", title=self.tr("I do not know"), line=self.tr("Help me choose"), unsure=True
        )
        self._rows.show([*rows, unsure])


@qml_type
class DomainsController(SectorsController):
    """Counts the trainings of every domain that has any, and searches for those of the one that is chosen."""

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        search: Search,
        navigation: Navigation,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            lane=lane,
            search=search,
            navigation=navigation,
            language=language,
            page="domains",
            goal="trainings",
            parent=parent,
        )

    @Slot(str)
    def choose(self, sector: str) -> None:
        """Search for the trainings of a domain."""
        query = self.query
        self._search.take(replace(query, filters=replace(query.filters, domains=frozenset({sector}))))
        self._navigation.open("trainings", "")

    def _question(self, key: str) -> "Callable[[Catalogue], list[FacetCount]]":
        query = self.query

        def ask(catalogue: "Catalogue") -> list[FacetCount]:
            counts = catalogue.search_trainings(query).facets["domain"]
            known = (item for item in counts if item.count and item.value in DOMAINS)
            return sorted(known, key=lambda item: (-item.count, item.value))

        return ask

    def _gone_words(self) -> tuple[str, str]:
        return self.tr("We do not know any trainings right now."), self.tr(
            "You did nothing wrong. Ask for help at the desk."
        )

    def _titles(self) -> tuple[str, ...]:
        return self.tr("Subject"), self.tr("Trainings")
