"""Everything that the page of one training needs from the catalogue, read at once in the query lane."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kiosk.model.partner import Partner, Place
from kiosk.model.search import Origin, Query, Result
from kiosk.model.taxonomy import Occupation
from kiosk.model.training import Contact, Session, Training
from kiosk.ui.neighbours import Standing, standing

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

_OCCUPATIONS = 3


@dataclass(frozen=True, slots=True)
class Start:
    """A session that one can still join, its place and how far that is in km (None if it is not known)."""

    session: Session
    place: Place | None = None
    km: float | None = None


@dataclass(frozen=True, slots=True)
class Opens:
    """An occupation that a training opens, the words to search it by, and how many vacancies those find today."""

    occupation: Occupation
    words: str
    vacancies: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingReading:
    """A training and what stands around it."""

    training: Training
    provider: Partner | None
    starts: tuple[Start, ...]
    opens: tuple[Opens, ...]
    standing: Standing

    @property
    def contact(self) -> Contact | None:
        """How to enrol: with the training, else with who gives it."""
        return self.training.contact or (self.provider.contact if self.provider else None)

    @property
    def shortage(self) -> bool:
        """Whether employers look for many people with one of its occupations."""
        return any(item.occupation.shortage for item in self.opens)


def read_training(
    catalogue: "Catalogue", id: str, *, origin: Origin, result: Result | None, language: str, today: date
) -> TrainingReading | None:
    """Read the training `id`, None if it is gone."""
    from kiosk.catalogue.cards import joinable  # noqa: PLC0415 numpy must not delay the first frame

    training = catalogue.training(id)
    if training is None:
        return None
    known = [catalogue.occupation(code) for code in training.occupations]
    opens = [_opens(catalogue, occupation, origin, language, today) for occupation in known if occupation]
    return TrainingReading(
        training=training,
        provider=catalogue.partner(training.provider_id),
        starts=tuple(_start(catalogue, session, origin) for session in joinable(training, today)),
        opens=tuple(sorted(opens, key=lambda item: -item.vacancies)[:_OCCUPATIONS]),
        standing=standing(catalogue, result, id),
    )


def _start(catalogue: "Catalogue", session: Session, origin: Origin) -> Start:
    from kiosk.catalogue.geography import kilometres  # noqa: PLC0415 numpy must not delay the first frame

    place = catalogue.place(session.place_id)
    return Start(session, place, float(kilometres(origin, place.lat, place.lon))) if place else Start(session)


def _opens(catalogue: "Catalogue", occupation: Occupation, origin: Origin, language: str, today: date) -> Opens:
    from kiosk.catalogue.taxonomy import name_in  # noqa: PLC0415 numpy must not delay the first frame

    # A space ends the word, so that it is no longer taken as the beginning of a longer one.
    words = f"{name_in(occupation.labels, language)} "
    found = catalogue.search(Query(text=words, origin=origin, today=today.isoformat()))
    return Opens(occupation, words, found.count)
