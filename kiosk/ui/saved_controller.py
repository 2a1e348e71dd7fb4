"""What is kept: vacancies and trainings as they are now, and searches with what is new in them."""

from collections.abc import Callable, Mapping, Sized
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.dossier.contents import Kept
from kiosk.errors import EnvironmentFault
from kiosk.model.dossier import Saved, SavedKind, SavedSearch
from kiosk.model.paper import ResultsPaper, TrainingPaper, TrainingsPaper, VacancyPaper
from kiosk.model.search import News, Sort
from kiosk.ui.component_rows import ChoiceRow
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.keep_controller import KeepController, asked_of, item_of, once
from kiosk.ui.lane import Lane
from kiosk.ui.listed import LISTED, ListedTraining, ListedVacancy
from kiosk.ui.navigation import Navigation
from kiosk.ui.origin_controller import OriginController
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Printout, Stamp
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.saved_reading import SavedReading, There, read_saved
from kiosk.ui.saved_words import SavedRow, SavedWords, SearchRow
from kiosk.ui.search import Search

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

_PAGES = ("dossier", "dossierSaved")
_RESULTS = {SavedKind.VACANCY: "search", SavedKind.TRAINING: "trainings"}


@qml_type
class SavedController(QObject):
    """Reads again when a page that shows it opens, and when something else is kept."""

    changed = Signal()

    def __init__(
        self,
        *,
        dossier: DossierController,
        keep: KeepController,
        lane: "Lane[Catalogue]",
        origin: OriginController,
        navigation: Navigation,
        printout: Printout,
        searches: Mapping[SavedKind, Search],
        words: SavedWords,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier = dossier
        self._keep = keep
        self._lane = lane
        self._origin = origin
        self._navigation = navigation
        self._printout = printout
        self._searches = searches
        self._words = words
        self._now = now
        self._kind: SavedKind | None = None
        self._items: list[tuple[Kept[Saved], There]] = []
        self._asked: list[tuple[Kept[SavedSearch], News]] = []
        self._rows = Rows(SavedRow, self)
        self._search_rows = Rows(SearchRow, self)
        self._chips = Rows(ChoiceRow, self)
        keep.changed.connect(self._read)
        navigation.opened.connect(lambda page, key: self._read() if page in _PAGES else None)
        words.language.changed.connect(self._say)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """The vacancies and trainings, the newest first."""
        return self._rows

    @Property(Rows, constant=True)
    def searches(self) -> Rows:
        """The searches, the newest first."""
        return self._search_rows

    @Property(Rows, constant=True)
    def chips(self) -> Rows:
        """All of it, vacancies only or trainings only, with how many; empty where there is one kind."""
        return self._chips

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many vacancies and trainings are kept."""
        return len(self._items)

    @Property(bool, notify=changed)
    def printable(self) -> bool:
        """Whether there is one that is not gone."""
        return any(there.listed for _, there in self._items)

    @Property(str, notify=changed)
    def fresh(self) -> str:
        """How many results of the searches are new, in words, or empty."""
        return self.new(self.news)

    def new(self, n: int) -> str:
        """Say how many are new, or nothing if none is."""
        return self._words.new(n) if n else ""

    @property
    def news(self) -> int:
        """How many results of the searches are new."""
        return sum(news.fresh for _, news in self._asked)

    @Slot(int)
    def choose(self, chip: int) -> None:
        """Show all, or one kind."""
        self._kind = (None, *SavedKind)[chip]
        self._say()

    @Slot(str, str)
    def open(self, kind: str, item: str) -> None:
        """Read a vacancy or training."""
        self._navigation.open(kind, item)

    @Slot(str, str)
    def drop(self, kind: str, item: str) -> None:
        """Keep a vacancy or training no longer."""
        self._keep.drop((SavedKind(kind), item))

    @Slot(int)
    def showSearch(self, row: int) -> None:
        """Show what a search finds, the newest first if something is new; from now on that is known."""
        kept, news = self._asked[row]
        saved = kept.value
        search = self._searches[saved.kind]
        if news.newest > saved.last_seen:
            self._dossier.put(replace(saved, last_seen=news.newest), kept.at)
        self._origin.use(saved.query.origin)
        search.take(saved.query)
        if news.fresh and saved.kind is SavedKind.VACANCY:
            search.setSort(Sort.DATE)
        self._navigation.open(_RESULTS[saved.kind], "")

    @Slot(int)
    def dropSearch(self, row: int) -> None:
        """Keep a search no longer."""
        self._keep.drop(asked_of(self._asked[row][0].value))

    @Slot()
    def printOut(self) -> None:
        """Open the print dialog with the lists of what is not gone."""
        listed = [there.listed for _, there in self._items if there.listed]
        vacancies = [item for item in listed if isinstance(item, ListedVacancy)]
        trainings = [item for item in listed if isinstance(item, ListedTraining)]

        def offers(stamp: Stamp) -> list[PrintOffer]:
            found = []
            if vacancies:
                found.append(PrintOffer(label=self.tr("Saved vacancies"), request=self._vacancies(stamp, vacancies)))
            if trainings:
                found.append(PrintOffer(label=self.tr("Saved trainings"), request=self._trainings(stamp, trainings)))
            return found

        if listed:
            self._printout.open_list(lambda: self.tr("What I saved"), offers)

    def _vacancies(self, stamp: Stamp, listed: list[ListedVacancy]) -> ResultsPaper:
        origin = self._origin.origin.name
        papers = tuple(
            VacancyPaper(**stamp.fields, vacancy=item.vacancy, km=item.km, origin=origin, shortage=item.shortage)
            for item in listed[:LISTED]
        )
        return ResultsPaper(
            **stamp.fields,
            words="",
            chosen=(),
            vacancies=papers,
            total=len(listed),
            kept=True,
            gone=self._gone(SavedKind.VACANCY, listed),
        )

    def _trainings(self, stamp: Stamp, listed: list[ListedTraining]) -> TrainingsPaper:
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
            for item in listed[:LISTED]
        )
        return TrainingsPaper(
            **stamp.fields,
            words="",
            chosen=(),
            trainings=papers,
            total=len(listed),
            kept=True,
            gone=self._gone(SavedKind.TRAINING, listed),
        )

    def _gone(self, kind: SavedKind, listed: Sized) -> int:
        return sum(kept.value.kind is kind for kept, _ in self._items) - len(listed)

    def _read(self) -> None:
        items = once(self._dossier.contents.saved, item_of)
        searches = once(self._dossier.contents.searches, asked_of)
        values, asked = [kept.value for kept in items], [kept.value for kept in searches]
        origin, today = self._origin.origin, self._now().date()

        def know(reading: SavedReading) -> None:
            self._items = list(zip(items, reading.items, strict=True))
            self._asked = list(zip(searches, reading.news, strict=True))
            for occupation in reading.occupations:
                self._words.learn(occupation)
            self._say()

        def miss(fault: EnvironmentFault) -> None:
            know(SavedReading((There(known=False),) * len(items), (News(count=0, fresh=0, newest=0),) * len(asked)))

        self._lane.run("saved", lambda catalogue: read_saved(catalogue, values, asked, origin, today), know, miss)

    def _say(self) -> None:
        number = {kind: sum(kept.value.kind is kind for kept, _ in self._items) for kind in SavedKind}
        if self._kind and not number[self._kind]:
            self._kind = None
        here = self._origin.origin.name
        self._rows.show(
            [
                self._words.item(kept.value, there, here)
                for kept, there in self._items
                if self._kind in (None, kept.value.kind)
            ]
        )
        self._search_rows.show([self._words.search(kept.value, news) for kept, news in self._asked])
        labels = {
            None: self.tr("Everything"),
            SavedKind.VACANCY: self.tr("Vacancies"),
            SavedKind.TRAINING: self.tr("Trainings"),
        }
        self._chips.show(
            [
                ChoiceRow(
                    text=label,
                    note=self._words.language.number(number[kind] if kind else len(self._items)),
                    chosen=kind is self._kind,
                )
                for kind, label in labels.items()
            ]
            if all(number.values())
            else []
        )
        self.changed.emit()
