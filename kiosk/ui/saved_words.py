"""What a dossier keeps, in words."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime

from PySide6.QtCore import QObject

from kiosk.model.dossier import Saved, SavedKind, SavedSearch
from kiosk.model.search import News
from kiosk.model.taxonomy import Occupation
from kiosk.ui.choice_words import ChoiceWords
from kiosk.ui.language import Language
from kiosk.ui.listed import ListedTraining, ListedVacancy
from kiosk.ui.saved_reading import There
from kiosk.ui.training_words import TrainingWords, day_of
from kiosk.ui.vacancy_words import VacancyWords


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedRow:
    """A vacancy or training that is kept; of one that is gone, `gone` says so and the rest is how it was."""

    kind: str
    item: str
    icon: str
    title: str
    own_title: str = ""
    lang: str = ""
    by: str
    city: str
    facts: list[str] = field(default_factory=list)
    km: str = ""
    note: str = ""
    gone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchRow:
    """A search that is kept; `fresh` says how many of its results are new, `any_fresh` whether there is one."""

    title: str
    line: str
    total: str
    fresh: str
    any_fresh: bool


class SavedWords(QObject):
    """The words, in the language of the screen."""

    def __init__(
        self,
        vacancies: VacancyWords,
        trainings: TrainingWords,
        choices: dict[SavedKind, ChoiceWords],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.language: Language = vacancies.language
        self._vacancies = vacancies
        self._trainings = trainings
        self._choices = choices
        self._now = now

    def item(self, saved: Saved, there: There, here: str) -> SavedRow:
        """Say a vacancy or training; distances start from `here`."""
        match there.listed:
            case ListedVacancy() as found:
                return self._vacancy(saved, there, found, here)
            case ListedTraining() as found:
                return self._training(saved, there, found)
        summary = saved.summary
        return SavedRow(
            kind=saved.kind,
            item=saved.item_id,
            icon="briefcase" if saved.kind is SavedKind.VACANCY else "graduation-cap",
            title=summary.title,
            by=summary.by,
            city=summary.city,
            gone=self._gone(summary.day) if there.known else "",
        )

    def learn(self, occupation: Occupation) -> None:
        """Take in what an occupation is called."""
        for words in self._choices.values():
            words.learn(occupation.id, occupation.labels)

    def search(self, search: SavedSearch, news: News) -> SearchRow:
        """Say a search."""
        query = search.query
        place = self.language.isolated(query.origin.name) if query.origin else ""
        line = self._choices[search.kind].summary(query.filters, place)
        typed = self.language.isolated(query.text.strip())
        title, _, rest = line.partition(" · ")
        if typed:
            title, rest = self.language.capital(typed), line
        vacancies = search.kind is SavedKind.VACANCY
        everything = self.tr("All vacancies") if vacancies else self.tr("All trainings")
        total = self.tr("%n vacancies", "", news.count) if vacancies else self.tr("%n trainings", "", news.count)
        return SearchRow(
            title=self.language.capital(title) or everything,
            line=rest or (self.tr("in {place}").format(place=place) if place else ""),
            total=self.language.counted(total, news.count),
            fresh=self.new(news.fresh) if news.fresh else self.tr("nothing new"),
            any_fresh=news.fresh > 0,
        )

    def new(self, n: int) -> str:
        """Say how many are new."""
        return self.language.counted(self.tr("%n new", "", n), n)

    def _vacancy(self, saved: Saved, there: There, found: ListedVacancy, here: str) -> SavedRow:
        vacancy, words = found.vacancy, self._vacancies
        title, own_title = words.titles(vacancy.title, vacancy.lang, dict(there.names))
        left = (date.fromisoformat(vacancy.valid_until) - self._now().date()).days
        time = self.language.counted(self.tr("%n days left", "", left), left) if left else self.tr("Last day")
        contract = words.contract(vacancy.contract.kind)
        return SavedRow(
            kind=saved.kind,
            item=saved.item_id,
            icon=there.icon or "briefcase",
            title=title,
            own_title=own_title,
            lang=words.foreign(vacancy.lang),
            by=vacancy.employer.name,
            city=there.city,
            facts=[part for part in (time, contract) if part],
            km="" if found.km is None else self.language.km(found.km),
            note="" if found.km is None else words.from_here(here),
        )

    def _training(self, saved: Saved, there: There, found: ListedTraining) -> SavedRow:
        training, first = found.training, next(iter(found.starts), None)
        day = day_of(first.session.start) if first else None
        start = self.tr("Starts on {day}").format(day=self.language.day(day)) if day else ""
        places = self._trainings.places(first.session.places) if first else ""
        return SavedRow(
            kind=saved.kind,
            item=saved.item_id,
            icon="graduation-cap",
            title=training.title,
            lang="" if self.language.code == "nl" else "nl",
            by=found.provider.name if found.provider else saved.summary.by,
            city=there.city,
            facts=[part for part in (start, places) if part],
            km="" if first is None or first.km is None else self.language.km(first.km),
        )

    def _gone(self, last: str) -> str:
        day = day_of(last)
        if day is None or day >= self._now().date():
            return self.tr("Not there any more")
        return self.tr("Not there any more since {day}").format(day=self.language.day(day))
