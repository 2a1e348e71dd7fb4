"""A search: the words, the order, and what was found, whatever is searched."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.errors import EnvironmentFault
from kiosk.model.dossier import SavedKind
from kiosk.model.search import Query, Result, Sort
from kiosk.ui.advice import EVERYTHING, OCCUPATION, WORD, WORDS
from kiosk.ui.advice_words import AdviceRow, AdviceWords
from kiosk.ui.answer import Answer, answer
from kiosk.ui.filter_controller import FilterController
from kiosk.ui.keep_controller import KeepController
from kiosk.ui.kept_search import KeptSearch
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.listed import LISTED
from kiosk.ui.origin_controller import OriginController
from kiosk.ui.printout import Printout
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.results import PAGE, Results
from kiosk.ui.rows import Rows
from kiosk.ui.search_kind import SearchKind

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.ui.answer import Cards, Seek


@dataclass(frozen=True, slots=True, kw_only=True)
class SortRow:
    """An order of results."""

    sort: str
    label: str
    chosen: bool


@qml_type
class Search(QObject, SearchKind):
    """Searches at every keystroke and every choice; the newest question wins.

    `seek` and `cards` ask the catalogue, in the query lane; the rest of SearchKind is up to the classes that follow.
    `wordsAsked` says that the visitor wants to type.
    """

    asked = Signal()
    answered = Signal()
    wordsAsked = Signal()
    keptChanged = Signal()

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        name: str,
        kind: SavedKind,
        keep: KeepController,
        blank: Any,
        seek: "Seek",
        cards: "Cards",
        filters: FilterController,
        origin: OriginController,
        language: Language,
        printout: Printout,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._name = name
        self._kind = kind
        self._keep = keep
        self._kept_search = KeptSearch(lane, name, kind, keep)
        self._seek = seek
        self._cards = cards
        self._filters = filters
        self._origin = origin
        self._language = language
        self._printout = printout
        self._now = now
        self._text = ""
        # Kept when another language is chosen: what is found then stays the same.
        self._typed_in = ""
        self._sort = Sort.RELEVANCE
        self._answer: Answer | None = None
        self._fault = False
        self._results = Results(blank, self.row, self)
        self._results.pageWanted.connect(self._read_page)
        self._advice_words = AdviceWords(filters, self.noun, self.without, self)
        self._advice = Rows(AdviceRow, self)
        self._sorts = Rows(SortRow, self)
        filters.changed.connect(self.search)
        origin.moved.connect(self.search)
        language.changed.connect(self._say_again)
        keep.changed.connect(self._mark)

    @property
    def printed_choices(self) -> tuple[str, ...]:
        """The choices and the order, as a printed list says them."""
        return tuple(part for part in (self.summary, self.sort) if part)

    @property
    def query(self) -> Query:
        """What is searched for now."""
        return Query(
            text=self._text,
            language=self._typed_in,
            filters=self._filters.filters,
            origin=self._origin.origin,
            sort=self._sort,
            today=self._now().date().isoformat(),
        )

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
        return self.sort_name(self._sort)

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
        """How many were found."""
        return self._answer.result.count if self._answer else 0

    @Property(str, notify=answered)
    def found(self) -> str:
        """How many were found, in words."""
        return self.counted(self.count) if self._answer else ""

    @Property(str, notify=answered)
    def show(self) -> str:
        """The words of the button that leads to the results."""
        return self.shown(self.count)

    @Property(str, notify=answered)
    def summary(self) -> str:
        """What was searched for beside the words, in one line."""
        query = self._answer.query if self._answer else Query()
        return self._filters.words.summary(query.filters, self._origin.place)

    @Property(str, notify=answered)
    def everything(self) -> str:
        """What was searched for, the words too."""
        typed = self._answer.query.text.strip() if self._answer else ""
        quoted = self.tr("“{text}”").format(text=self._language.isolated(typed)) if typed else ""
        return " · ".join(part for part in (quoted, self.summary) if part)

    @Property(str, notify=answered)
    def report(self) -> str:
        """How many were found and for what, for who hears it."""
        if not self._answer:
            return ""
        return f"{self.found}: {self.everything}." if self.everything else f"{self.found}."

    @Property(str, notify=answered)
    def wayOut(self) -> str:
        """What to do when nothing was found; else empty."""
        if self._answer is None or self.count:
            return ""
        what = self._answer.advice[0].what if self._answer.advice else WORDS
        if what == OCCUPATION:
            return self.tr("Do you mean one of these?")
        if what == EVERYTHING:
            return self.tr("Leave out your choices. Then you will find something.")
        if what in (WORD, WORDS):
            return self.tr("Try other words, or fewer.") if self._answer.query.text.strip() else ""
        return self.tr("Leave out one choice. Then you will find something.")

    @Property(str, notify=answered)
    def correction(self) -> str:
        """Which words were read as others, or empty."""
        corrected = self._answer.result.corrected if self._answer else {}
        words = [self.tr("“{text}”").format(text=self._language.isolated(word)) for word in corrected.values()]
        return self.tr("We searched for {words}.").format(words=", ".join(words)) if words else ""

    @Property(bool, notify=keptChanged)
    def kept(self) -> bool:
        """Whether this search is kept."""
        return self._answer is not None and self._kept_search.holds(self._answer.query)

    @Slot()
    def keepSearch(self) -> None:
        """Keep this search, or keep it no longer; what is there by now will not be new."""
        if self._answer:
            self._kept_search.toggle(self._answer.query, self._origin.place)

    @Slot()
    def search(self) -> None:
        """Ask the catalogue; what is shown stays until the answer is there."""
        query = self.query
        ask = partial(answer, seek=self._seek, cards=self._cards, groups=self._filters.group_list, suggest=self.alike())
        self._lane.run(self._name, lambda catalogue: ask(catalogue, query), self._know, self._miss)

    @Slot(str)
    def setText(self, text: str) -> None:
        """Search for other words, in the language of the screen."""
        if text != self._text:
            self._ask(text, self._language.code)

    def anew(self, text: str) -> None:
        """Search for these words without any choice."""
        self.take(Query(text=text, language=self._language.code))

    def take(self, query: Query) -> None:
        """Search for the words and the choices of `query`."""
        if query.text != self._text or (query.text and query.language != self._typed_in):
            self._ask(query.text, query.language)
        self._filters.use(query.filters)

    @Slot(str)
    def setSort(self, sort: str) -> None:
        """Show the results in another order."""
        self._sort = Sort(sort)
        self.search()

    @Slot()
    def printOut(self) -> None:
        """Read the first results again, whole, and open the print dialog with them."""
        if self._answer is None or not self.count:
            return
        result, cards, read, answered = self._answer.result, self._cards, self.reader(), self._answer
        self._lane.run(
            f"{self._name} print",
            lambda catalogue: read(catalogue, cards(catalogue, result, 0, LISTED)),
            lambda listed: self._print(answered, listed),
        )

    @Slot(int)
    def takeAdvice(self, row: int) -> None:
        """Search as advised."""
        if self._answer:
            self.take(self._answer.advice[row].query)

    @Slot(int, int, int, result=str)
    def span(self, first: int, last: int, count: int) -> str:
        """Say which rows are in sight: "1 to 6 of 21"."""
        numbers = [self._language.number(n) for n in (first, last, count)]
        return self.tr("{first} to {last} of {count}").format(first=numbers[0], last=numbers[1], count=numbers[2])

    @Slot(int, int, result=str)
    def place(self, row: int, count: int) -> str:
        """Say which row it is: "3 of 21"."""
        return self.tr("{row} of {count}").format(row=self._language.number(row), count=self._language.number(count))

    def _ask(self, text: str, language: str) -> None:
        self._text, self._typed_in = text, language
        self.asked.emit()
        self.search()

    def _print(self, answered: Answer, listed: Sequence[Any]) -> None:
        if answered is self._answer:
            self._printout.open_list(lambda: self.found, lambda stamp: self.offers(stamp, listed))

    def _know(self, answer: Answer) -> None:
        self._answer, self._fault = answer, False
        self._results.show_pages(answer.result.count, answer.first)
        self._filters.count(answer.result.facets, self.counted)
        self._say()

    def _miss(self, fault: EnvironmentFault) -> None:
        self._answer, self._fault = None, True
        self._results.show_pages(0, ())
        self._say()

    def _read_page(self, page: int) -> None:
        answer = self._answer
        if answer is None:
            return

        def put(cards: Sequence[Any]) -> None:
            if answer is self._answer:
                self._results.put(page, cards)

        cards, start, stop = self._cards, page * PAGE, (page + 1) * PAGE
        self._lane.run(
            f"{self._name} {page}", lambda catalogue: cards(catalogue, answer.result, start, stop), put, self._miss
        )

    def _mark(self) -> None:
        self._results.describe_again()
        self.keptChanged.emit()

    def _say_again(self) -> None:
        self._results.describe_again()
        self._say()

    def _say(self) -> None:
        self._sorts.show([SortRow(sort=sort, label=self.sort_name(sort), chosen=sort is self._sort) for sort in Sort])
        found = self._answer
        rows = [self._advice_words.row(advice, found.query, self.summary) for advice in found.advice] if found else []
        self._advice.show(rows)
        self.answered.emit()
        self.keptChanged.emit()
