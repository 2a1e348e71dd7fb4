"""Everything that the page of one training needs from the catalogue, read at once in the query lane."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from kiosk.model.paper import Start
from kiosk.model.partner import Partner
from kiosk.model.search import Filters, Origin, Query, Result
from kiosk.model.taxonomy import Occupation, name_in
from kiosk.model.training import Contact, Training
from kiosk.ui.neighbours import Standing, standing
from kiosk.ui.starts import starts_of

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

_OCCUPATIONS = 3
_NEAR_KM = 20


@dataclass(frozen=True, slots=True)
class Opens:
    """An occupation that a training opens, the words to search it by, and how many vacancies those find today.

    `near` is how many of them are within 20 km.
    """

    occupation: Occupation
    words: str
    vacancies: int
    near: int


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
    """Read the training `id`, None if it is gone or past."""
    training = catalogue.training(id)
    if training is None or training.valid_until < today.isoformat():
        return None
    known = [catalogue.occupation(code) for code in training.occupations]
    opens = [_opens(catalogue, occupation, origin, language, today) for occupation in known if occupation]
    return TrainingReading(
        training=training,
        provider=catalogue.partner(training.provider_id),
        starts=starts_of(catalogue, training, origin, today),
        opens=tuple(sorted(opens, key=lambda item: -item.vacancies)[:_OCCUPATIONS]),
        standing=standing(catalogue, result, id),
    )


def _opens(catalogue: "Catalogue", occupation: Occupation, origin: Origin, language: str, today: date) -> Opens:
    # A space ends the word, so that it is no longer taken as the beginning of a longer one.
    words = f"{name_in(occupation.labels, language)} "
    asked = Query(text=words, language=language, origin=origin, today=today.isoformat())
    near = catalogue.search(replace(asked, filters=Filters(radius_km=_NEAR_KM)))
    return Opens(occupation, words, catalogue.search(asked).count, near.count)
