"""The search for vacancies: the words, the order, and what was found."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.errors import EnvironmentFault
from kiosk.model.search import Query, Result, Sort, SuggestionKind, VacancyCard
from kiosk.ui.advice import EVERYTHING, WORDS, Advice, advise
from kiosk.ui.choice import BY_NAME, RADIUS
from kiosk.ui.choice_words import small
from kiosk.ui.filter_controller import FilterController
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.origin_controller import OriginController
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.results import PAGE, Results
from kiosk.ui.rows import Rows
from kiosk.ui.suggest_controller import SuggestController
from kiosk.ui.vacancy_words import VacancyWords

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class VacancyRow:
    """One row of the result list, in words."""

    key: str = ""
    title: str = ""
    employer: str = ""
    city: str = ""
    icon: str = "briefcase"
    tags: tuple[str, ...] = ()
    little_dutch: bool = False
    km: str = ""
    is_new: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceRow:
    """A way out of a search that found nothing."""

    icon: str
    title: str
    instead: str
    count: str
    noun: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SortRow:
    """An order of results."""

    sort: str
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What the catalogue said to `query`."""

    query: Query
    result: Result
    first: Sequence[VacancyCard]
    advice: Sequence[Advice]


def answer(catalogue: "Catalogue", query: Query) -> Answer:
    """Search, read the first page, and look for a way out when there is none."""
    result = catalogue.search(query)
    advice = advise(catalogue, query, result) if result.count == 0 else []
    return Answer(query, result, catalogue.cards(result, 0, PAGE), advice)


@qml_type
class SearchController(QObject):
    """Searches at every keystroke and every choice; the newest question wins."""

    asked = Signal()
    answered = Signal()

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        filters: FilterController,
        origin: OriginController,
        suggest: SuggestController,
        navigation: Navigation,
        words: VacancyWords,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._filters = filters
        self._origin = origin
        self._suggest = suggest
        self._navigation = navigation
        self._words = words
        self._language: Language = words.language
        self._now = now
        self._text = ""
        self._sort = Sort.RELEVANCE
        self._answer: Answer | None = None
        self._fault = False
        self._results = Results(VacancyRow(), self._row, self)
        self._results.pageWanted.connect(self._read_page)
        self._advice = Rows(AdviceRow, self)
        self._sorts = Rows(SortRow, self)
        filters.changed.connect(self.search)
        origin.changed.connect(self.search)
        self._language.changed.connect(self._say_again)

    @property
    def result(self) -> Result | None:
        """What was found last."""
        return self._answer.result if self._answer else None

    @Property(str, notify=asked)
    def text(self) -> str:
        """The words, as typed."""
        return self._text

    @Property(Rows, constant=True)
    def results(self) -> Rows:
        """What was found."""
        return self._results

    @Property(Rows, constant=True)
    def advice(self) -> Rows:
        """What to drop when nothing was found."""
        return self._advice

    @Property(Rows, constant=True)
    def sorts(self) -> Rows:
        """The orders one can choose."""
        return self._sorts

    @Property(str, notify=answered)
    def sort(self) -> str:
        """The order now, in words."""
        return self._words.sort(self._sort, self._origin.origin.name)

    @Property(bool, notify=answered)
    def known(self) -> bool:
        """Whether the first answer is there."""
        return self._answer is not None

    @Property(bool, notify=answered)
    def missing(self) -> bool:
        """Whether there is nothing to search in."""
        return self._fault

    @Property(int, notify=answered)
    def count(self) -> int:
        """How many vacancies were found."""
        return self._answer.result.count if self._answer else 0

    @Property(str, notify=answered)
    def found(self) -> str:
        """How many vacancies were found, in words."""
        return self._counted(self.count) if self._answer else ""

    @Property(str, notify=answered)
    def show(self) -> str:
        """The words of the button that leads to the results."""
        text = self.tr("Show %n vacancies", "", self.count)
        return self._language.counted(text, self.count)

    @Property(str, notify=answered)
    def summary(self) -> str:
        """What was searched for beside the words, in one line."""
        query = self._answer.query if self._answer else Query()
        return self._filters.words.summary(query.filters, self._origin.place)

    @Property(str, notify=answered)
    def everything(self) -> str:
        """What was searched for, the words too."""
        typed = self._answer.query.text.strip() if self._answer else ""
        quoted = self.tr("“{text}”").format(text=typed) if typed else ""
        return " · ".join(part for part in (quoted, self.summary) if part)

    @Property(str, notify=answered)
    def correction(self) -> str:
        """Which words were read as others, or empty."""
        corrected = self._answer.result.corrected if self._answer else {}
        words = [self.tr("“{text}”").format(text=word) for word in corrected.values()]
        return self.tr("We searched for {words}.").format(words=", ".join(words)) if words else ""

    @Slot()
    def search(self) -> None:
        """Ask the catalogue; what is shown stays until the answer is there."""
        query = Query(
            text=self._text,
            filters=self._filters.filters,
            origin=self._origin.origin,
            sort=self._sort,
            today=self._now().date().isoformat(),
        )
        self._lane.run("search", lambda catalogue: answer(catalogue, query), self._know, self._miss)

    @Slot(str)
    def setText(self, text: str) -> None:
        """Search for other words."""
        if text != self._text:
            self._text = text
            self._suggest.ask(text, self._origin.origin)
            self.asked.emit()
            self.search()

    @Slot(str)
    def setSort(self, sort: str) -> None:
        """Show the results in another order."""
        self._sort = Sort(sort)
        self.search()

    @Slot(int)
    def takeSuggestion(self, row: int) -> None:
        """Search for a suggestion, measure from the town it names, or open the training."""
        found = self._suggest.at(row)
        match found.kind:
            case SuggestionKind.TRAINING:
                self._navigation.open("training", found.code)
            case SuggestionKind.MUNICIPALITY:
                self.setText("")
                self._origin.choose_named(found.code)
            case _:
                # A space ends the word, so that it is no longer taken as the beginning of a longer one.
                self.setText(f"{found.text} ")

    @Slot(int)
    def takeAdvice(self, row: int) -> None:
        """Search as advised."""
        if self._answer:
            query = self._answer.advice[row].query
            self.setText(query.text)
            self._filters.use(query.filters)

    @Slot(int, int, result=str)
    def span(self, first: int, last: int) -> str:
        """Say which rows are in sight: "1 to 6 of 21"."""
        numbers = [self._language.number(n) for n in (first, last, self.count)]
        return self.tr("{first} to {last} of {count}").format(first=numbers[0], last=numbers[1], count=numbers[2])

    def _know(self, answer: Answer) -> None:
        self._answer, self._fault = answer, False
        self._results.show_pages(answer.result.count, answer.first)
        self._filters.count(answer.result.facets)
        self._say()

    def _miss(self, fault: EnvironmentFault) -> None:
        self._answer, self._fault = None, True
        self._results.show_pages(0, ())
        self._say()

    def _read_page(self, page: int) -> None:
        answer = self._answer
        if answer is None:
            return

        def put(cards: Sequence[VacancyCard]) -> None:
            if answer is self._answer:
                self._results.put(page, cards)

        start, stop = page * PAGE, (page + 1) * PAGE
        self._lane.run(f"page {page}", lambda catalogue: catalogue.cards(answer.result, start, stop), put, self._miss)

    def _say_again(self) -> None:
        self._results.describe_again()
        self._say()

    def _say(self) -> None:
        origin = self._origin.origin.name
        self._sorts.show(
            [SortRow(sort=sort, label=self._words.sort(sort, origin), chosen=sort is self._sort) for sort in Sort]
        )
        self._advice.show([self._advice_row(advice) for advice in (self._answer.advice if self._answer else ())])
        self.answered.emit()

    def _row(self, card: VacancyCard) -> VacancyRow:
        return VacancyRow(
            key=card.id,
            title=card.title,
            employer=card.employer,
            city=card.city,
            icon=card.icon or "briefcase",
            tags=tuple(self._words.tags(card)),
            little_dutch=card.dutch == "little",
            km="" if card.km is None else self._language.km(card.km),
            is_new=card.is_new,
        )

    def _advice_row(self, advice: Advice) -> AdviceRow:
        asked = self._answer.query if self._answer else Query()
        words = self._filters.words
        noun = self.tr("vacancies", "", advice.count)
        count = self._language.number(advice.count)
        if advice.what == WORDS:
            title = self.tr("All vacancies, without “{text}”").format(text=asked.text.strip())
            return AdviceRow(icon="magnifying-glass", title=title, instead="", count=count, noun=noun)
        if advice.what == EVERYTHING:
            title = self.tr("Drop every choice")
            return AdviceRow(icon="x", title=title, instead=self.summary, count=count, noun=noun)
        group = BY_NAME[advice.what]
        title = words.dropped(advice.what)
        if advice.what == RADIUS and advice.query.filters.radius_km:
            title = self.tr("Search up to {km} km").format(km=advice.query.filters.radius_km)
        instead = self.tr("instead of only {choices}").format(choices=small(words.choices(asked.filters, group)))
        return AdviceRow(icon=group.icon, title=title, instead=instead, count=count, noun=noun)

    def _counted(self, n: int) -> str:
        return self._language.counted(self.tr("%n vacancies", "", n), n)
