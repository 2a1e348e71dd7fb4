"""The search for trainings."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.model.dossier import SavedKind
from kiosk.model.paper import TrainingPaper, TrainingsPaper
from kiosk.model.search import Sort, SuggestionKind, TrainingCard
from kiosk.model.training import Mode
from kiosk.ui.filter_controller import FilterController
from kiosk.ui.keep_controller import KeepController
from kiosk.ui.lane import Lane
from kiosk.ui.listed import ListedTraining, read_trainings
from kiosk.ui.origin_controller import OriginController
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Printout, Stamp
from kiosk.ui.qml_type import qml_type
from kiosk.ui.search import Search
from kiosk.ui.suggest_controller import SuggestController
from kiosk.ui.training_words import TrainingWords, day_of

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingRow:
    """One row of the list of trainings, in words; `places` is empty when the feed does not say how many are left.

    `lang` is the language of the title when it is not that of the screen, `year` that of a start far ahead.
    """

    key: str = ""
    title: str = ""
    lang: str = ""
    provider: str = ""
    soft: str = ""
    month: str = ""
    day: str = ""
    weekday: str = ""
    year: str = ""
    tags: list[str] = field(default_factory=list)
    shortage: bool = False
    easy_dutch: str = ""
    places: str = ""
    places_note: str = ""
    last: bool = False
    full: bool = False
    kept: bool = False


@qml_type
class TrainingsController(Search):
    """Searches trainings."""

    def __init__(
        self,
        *,
        lane: "Lane[Catalogue]",
        keep: KeepController,
        filters: FilterController,
        origin: OriginController,
        suggest: SuggestController,
        words: TrainingWords,
        printout: Printout,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            lane=lane,
            name="trainings",
            kind=SavedKind.TRAINING,
            keep=keep,
            blank=TrainingRow(),
            seek=lambda catalogue, query: catalogue.search_trainings(query),
            cards=lambda catalogue, result, start, stop: catalogue.training_cards(result, start, stop),
            filters=filters,
            origin=origin,
            language=words.language,
            printout=printout,
            now=now,
            parent=parent,
        )
        self._suggest = suggest
        self._words = words
        for moved in (self.asked, filters.changed, origin.moved):
            moved.connect(self._complete)

    @Slot(int)
    def takeSuggestion(self, row: int) -> None:
        """Search for a suggestion, or measure from the town it names."""
        found = self._suggest.at(row)
        # A space ends the last word, so that it is no longer taken as the beginning of a longer one.
        if found.kind is SuggestionKind.MUNICIPALITY:
            self.setText(f"{found.rest} " if found.rest else "")
            self._origin.choose_named(found.code)
        else:
            self.setText(f"{found.text} ")

    def _complete(self) -> None:
        self._suggest.ask(self.query)

    def row(self, card: TrainingCard) -> TrainingRow:
        """Turn a card into a row."""
        words, start = self._words, day_of(card.start)
        city = self._language.isolated(card.city)
        where = [city, "" if card.km is None else self._language.km(card.km), words.length(card.hours)]
        return TrainingRow(
            key=card.id,
            title=card.title,
            lang="" if card.lang == self._language.code else card.lang,
            provider=card.provider,
            soft=" · ".join(part for part in where if part),
            month=self._language.month(start) if start else "",
            day=str(start.day) if start else "",
            weekday=self._language.weekday_short(start) if start else "",
            year=self._language.year_if_far(start, self._now().date()) if start else "",
            tags=list(self._tags(card)),
            shortage=card.shortage,
            easy_dutch=self._filters.words.easy_dutch(card.dutch),
            places="" if not card.places else self._language.number(card.places),
            places_note=self._note(card),
            last=card.places == 1,
            full=card.places == 0,
            kept=self._keep.holds(self._kind, card.id),
        )

    def _tags(self, card: TrainingCard) -> Iterator[str]:
        if card.schedule:
            yield self._words.schedule(card.schedule)
        if card.mode != Mode.CLASS:
            yield self._words.mode(card.mode)
        if card.free_of_charge:
            yield self.tr("Free")

    def _note(self, card: TrainingCard) -> str:
        if not card.places:
            return ""
        return self.tr("last place") if card.places == 1 else self.tr("places left", "", card.places)

    def counted(self, n: int) -> str:
        """Say how many there are."""
        return self._language.counted(self.tr("%n trainings", "", n), n)

    def noun(self, n: int) -> str:
        """Give the word after a number."""
        return self.tr("trainings", "", n)

    def shown(self, n: int) -> str:
        """Offer to show so many."""
        return self._language.counted(self.tr("Show %n trainings", "", n), n)

    def without(self, text: str) -> str:
        """Offer to search without the words."""
        return self.tr("All trainings, without “{text}”").format(text=text)

    def sort_name(self, sort: Sort) -> str:
        """Name an order."""
        return self._words.sort(sort, self._origin.origin.name)

    def reader(self) -> "Callable[[Catalogue, Sequence[TrainingCard]], Sequence[ListedTraining]]":
        """Give what reads the trainings of cards whole."""
        origin, today = self._origin.origin, self._now().date()
        return lambda catalogue, cards: read_trainings(catalogue, cards, origin, today)

    def offers(self, stamp: Stamp, listed: Sequence[ListedTraining]) -> Sequence[PrintOffer]:
        """Give the list."""
        origin = self._origin.origin.name
        papers = tuple(
            TrainingPaper(
                **stamp.fields,
                training=item.training,
                provider=item.provider,
                starts=item.starts,
                origin=origin,
                shortage=item.shortage,
            )
            for item in listed
        )
        words = self._text.strip()
        found = TrainingsPaper(
            **stamp.fields, words=words, chosen=self.printed_choices, trainings=papers, total=self.count
        )
        return (PrintOffer(label=self._list_name(len(papers)), request=found),)

    def _list_name(self, shown: int) -> str:
        """Say how much of what was found the list holds."""
        if shown < self.count:
            return self.tr("The first %n, as a list", "", shown)
        return self.tr("The list")
