"""What is looked up in a replica by its id: records, places, partners, occupations, towns, texts."""

from collections.abc import Collection, Iterable

from kiosk.catalogue.competences import called, named, tasks
from kiosk.catalogue.geography import kilometres
from kiosk.catalogue.reader import Reader
from kiosk.feed.record import Record
from kiosk.feed.rule import Rule
from kiosk.model.guide import Question
from kiosk.model.partner import Partner, Place
from kiosk.model.related import Related
from kiosk.model.search import Origin
from kiosk.model.taxonomy import FeedText, Municipality, Occupation
from kiosk.model.training import Training
from kiosk.model.vacancy import Vacancy

SAMPLE_NOTICE = "notice.sample"
"""Id of the text that says that the data are samples."""


class Directory:
    """An open replica; what a search finds is in `Catalogue`."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._reading = reader.reading

    def close(self) -> None:
        """Close the file."""
        self._reader.close()

    def refresh(self) -> None:
        """Read in what sync has written since, so that the next search need not."""
        with self._reading():
            pass

    def vacancy(self, id: str) -> Vacancy | None:
        """Return a vacancy, also an expired one."""
        record = self._find("vacancies", id)
        return record if isinstance(record, Vacancy) else None

    def training(self, id: str) -> Training | None:
        """Return a training, also an expired one."""
        record = self._find("trainings", id)
        return record if isinstance(record, Training) else None

    def _find(self, dataset: str, id: str) -> Record | None:
        with self._reading() as library:
            found = library.find(dataset, id)
            return found[1] if found else None

    def coded(self, code: str, today: str = "") -> list[Vacancy | Training]:
        """Return what a code of `kiosk.model.sheet_code` leads to, without what has expired; at most MOST_CODED."""
        with self._reading() as library:
            day = library.day(today).isoformat()
            found = (record for dataset in library.shelves for record in library.coded(dataset, code).values())
            return [record for record in found if record.valid_until >= day]

    def places(self, origin: Origin) -> list[tuple[Place, float]]:
        """Return all places with their distance in km, the nearest first."""
        with self._reading() as library:
            found = [(place, float(kilometres(origin, place.lat, place.lon))) for place in library.places.values()]
            return sorted(found, key=lambda pair: (pair[1], pair[0].id))

    def place(self, id: str) -> Place | None:
        """Return a place."""
        with self._reading() as library:
            return library.places.get(id)

    def partner(self, id: str) -> Partner | None:
        """Return a partner."""
        with self._reading() as library:
            return library.partners.get(id)

    def partners(self) -> list[Partner]:
        """Return all partners by id."""
        with self._reading() as library:
            return list(library.partners.values())

    def occupation(self, code: str) -> Occupation | None:
        """Return an occupation."""
        with self._reading() as library:
            return library.taxonomy.occupations.get(code)

    def occupations_called(self, text: str, language: str, limit: int) -> list[Occupation]:
        """Return occupations by the beginning of a name in any language, also those without vacancies."""
        with self._reading() as library:
            vacancies = library.vantage("vacancies", None, library.day("")).facet("occupation")
            return called(library.taxonomy, text, language, vacancies, limit)

    def tasks(self, code: str, limit: int) -> tuple[dict[str, str], ...]:
        """Return what is done in an occupation, each in several languages."""
        with self._reading() as library:
            return tasks(library.taxonomy, code, limit)

    def competences_named(self, names: Collection[str]) -> dict[str, dict[str, str]]:
        """Return what people can do by its Dutch name, in several languages."""
        with self._reading() as library:
            return named(library.taxonomy, names)

    def municipality(self, nis: str) -> Municipality | None:
        """Return the municipality that has or had this NIS code."""
        with self._reading() as library:
            return library.gazetteer.get(nis)

    def municipalities(self, text: str, limit: int) -> list[Municipality]:
        """Return municipalities whose name, former name or postal code begins with `text`."""
        with self._reading() as library:
            return library.gazetteer.find(text, limit, guess=True)

    def counts(self, today: str = "") -> dict[str, int]:
        """Return the number of records per dataset, without expired vacancies and trainings."""
        with self._reading() as library:
            return library.counts(library.day(today))

    def published(self) -> str:
        """Return when the vacancies were published, as an ISO time in UTC."""
        with self._reading() as library:
            return library.published

    @property
    def sample(self) -> bool:
        """Whether the data are samples, announced by the text with the id SAMPLE_NOTICE."""
        return self._find("texts", SAMPLE_NOTICE) is not None

    def texts(self, kind: str) -> list[FeedText]:
        """Return the texts of the feed whose id is `kind`, or begins with it and a dot, by id."""
        with self._reading() as library:
            return [text for text in library.texts if text.id.partition(".")[0] == kind]

    def guide(self, languages: Iterable[str]) -> tuple[str, Question] | None:
        """Return the guided choice in the first of `languages` that has one, and which language that is."""
        with self._reading() as library:
            for language in languages:
                if question := library.guide(language):
                    return language, question
        return None

    def rules(self) -> tuple[Rule, ...]:
        """Return the rules that give tasks, the first in rank first."""
        with self._reading() as library:
            return library.rules

    def related(self, occupation: str) -> Related | None:
        """Return what was of interest to others who want an occupation."""
        record = self._find("related", occupation)
        return record if isinstance(record, Related) else None
