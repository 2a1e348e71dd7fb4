"""The search for vacancies, with what the visitor may be typing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.dossier import SavedKind
from kiosk.model.paper import ResultsPaper, VacanciesPaper, VacancyPaper
from kiosk.model.search import Sort, SuggestionKind, VacancyCard
from kiosk.ui.filter_controller import FilterController
from kiosk.ui.keep_controller import KeepController
from kiosk.ui.lane import Lane
from kiosk.ui.listed import ListedVacancy, read_vacancies
from kiosk.ui.origin_controller import OriginController
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Printout, Stamp
from kiosk.ui.qml_type import qml_type
from kiosk.ui.search import Search
from kiosk.ui.suggest_controller import SuggestController
from kiosk.ui.vacancy_words import VacancyWords

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.ui.answer import Suggest

_WHOLE = 6
"""How many of the first results can be printed whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VacancyRow:
    """One row of the result list, in words.

    `own_title` is what the employer calls it where `title` is the name of the occupation; `lang` is the language of
    the employer's words when it is not that of the screen.
    """

    key: str = ""
    title: str = ""
    own_title: str = ""
    lang: str = ""
    employer: str = ""
    city: str = ""
    icon: str = "briefcase"
    tags: list[str] = field(default_factory=list)
    easy_dutch: str = ""
    km: str = ""
    km_note: str = ""
    is_new: bool = False
    kept: bool = False


@qml_type
class SearchController(Search):
    """Searches vacancies and suggests at every keystroke."""

    trainingTaken = Signal(str)

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        keep: KeepController,
        filters: FilterController,
        origin: OriginController,
        suggest: SuggestController,
        words: VacancyWords,
        printout: Printout,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            lane=lane,
            name="search",
            kind=SavedKind.VACANCY,
            keep=keep,
            blank=VacancyRow(),
            seek=lambda catalogue, query: catalogue.search(query),
            cards=lambda catalogue, result, start, stop: catalogue.cards(result, start, stop),
            filters=filters,
            origin=origin,
            language=words.language,
            printout=printout,
            now=now,
            parent=parent,
        )
        self._suggest = suggest
        self._words = words
        self.asked.connect(self._complete)
        filters.changed.connect(self._complete)
        origin.moved.connect(self._complete)

    @Slot(int)
    def takeSuggestion(self, row: int) -> None:
        """Search for a suggestion, measure from the town it names, or go to the trainings so called."""
        found = self._suggest.at(row)
        # A space ends the last word, so that it is no longer taken as the beginning of a longer one.
        match found.kind:
            case SuggestionKind.TRAINING:
                self.trainingTaken.emit(f"{found.text} ")
            case SuggestionKind.MUNICIPALITY:
                self.setText(f"{found.rest} " if found.rest else "")
                self._origin.choose_named(found.code)
            case _:
                self.setText(f"{found.text} ")

    def row(self, card: VacancyCard) -> VacancyRow:
        """Turn a card into a row."""
        title, own_title = self._words.titles(card.title, card.lang, card.names)
        return VacancyRow(
            key=card.id,
            title=title,
            own_title=own_title,
            lang=self._words.foreign(card.lang),
            employer=card.employer,
            city=card.city,
            icon=card.icon or "briefcase",
            tags=list(self._words.tags(card)),
            easy_dutch=self._filters.words.dutch_asked(card.dutch),
            km="" if card.km is None else self._language.km(card.km),
            km_note="" if card.km is None else self._words.from_here(self._origin.origin.name),
            is_new=card.is_new,
            kept=self._keep.holds(self._kind, card.id),
        )

    def counted(self, n: int) -> str:
        """Say how many there are."""
        return self._language.counted(self.tr("%n vacancies", "", n), n)

    def noun(self, n: int) -> str:
        """Give the word after a number."""
        return self.tr("vacancies", "", n)

    def shown(self, n: int) -> str:
        """Offer to show so many."""
        return self._language.counted(self.tr("Show %n vacancies", "", n), n)

    def without(self, text: str) -> str:
        """Offer to search without the words."""
        return self.tr("All vacancies, without “{text}”").format(text=text)

    def alike(self) -> "Suggest":
        """Give what finds occupations like the words."""
        code = self._language.code
        return lambda catalogue, query: catalogue.suggest(
            query.text, code, query.origin, today=query.today, filters=query.filters
        )

    def sort_name(self, sort: Sort) -> str:
        """Name an order."""
        return self._words.sort(sort, self._origin.origin.name)

    def reader(self) -> "Callable[[Catalogue, Sequence[VacancyCard]], Sequence[ListedVacancy]]":
        """Give what reads the vacancies of cards whole."""
        return read_vacancies

    def offers(self, stamp: Stamp, listed: Sequence[ListedVacancy]) -> Sequence[PrintOffer]:
        """Give the list, and the vacancies themselves two to a sheet."""
        origin = self._origin.origin.name
        papers = tuple(
            VacancyPaper(**stamp.fields, vacancy=item.vacancy, km=item.km, origin=origin, shortage=item.shortage)
            for item in listed
        )
        words = self._text.strip()
        found = ResultsPaper(
            **stamp.fields, words=words, chosen=self.printed_choices, vacancies=papers, total=self.count
        )
        few = papers[:_WHOLE]
        return (
            PrintOffer(label=self._list_name(len(papers)), request=found),
            PrintOffer(label=self.tr("The first %n, two to a sheet", "", len(few)), request=_two_up(stamp, few)),
        )

    def _list_name(self, shown: int) -> str:
        """Say how much of what was found the list holds."""
        if shown < self.count:
            return self.tr("The first %n, as a list", "", shown)
        return self.tr("The list")

    def _complete(self) -> None:
        self._suggest.ask(self.query)


def _two_up(stamp: Stamp, papers: tuple[VacancyPaper, ...]) -> VacanciesPaper:
    return VacanciesPaper(**stamp.fields, vacancies=papers)
