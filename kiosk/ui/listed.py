"""The first results of a search as sheets need them, read at once in the query lane."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kiosk.model.paper import Start
from kiosk.model.partner import Partner
from kiosk.model.search import Origin, TrainingCard, VacancyCard
from kiosk.model.training import Training
from kiosk.model.vacancy import Vacancy
from kiosk.ui.starts import starts_of

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

LISTED = 20
"""How many results a printed list has: two sheets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedVacancy:
    """A vacancy, how far it is, and whether its occupation lacks people."""

    vacancy: Vacancy
    km: float | None
    shortage: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedTraining:
    """A training, who gives it, and the starts that one can still join."""

    training: Training
    provider: Partner | None
    starts: tuple[Start, ...]
    shortage: bool


def read_vacancies(catalogue: "Catalogue", cards: Sequence[VacancyCard]) -> tuple[ListedVacancy, ...]:
    """Read the vacancies of some cards; those that are gone are left out."""
    read = ((card, catalogue.vacancy(card.id)) for card in cards)
    return tuple(
        ListedVacancy(vacancy=vacancy, km=card.km, shortage=_lacks(catalogue, vacancy))
        for card, vacancy in read
        if vacancy
    )


def read_trainings(
    catalogue: "Catalogue", cards: Sequence[TrainingCard], origin: Origin, today: date
) -> tuple[ListedTraining, ...]:
    """Read the trainings of some cards; those that are gone are left out."""
    read = ((card, catalogue.training(card.id)) for card in cards)
    return tuple(
        ListedTraining(
            training=training,
            provider=catalogue.partner(training.provider_id),
            starts=starts_of(catalogue, training, origin, today),
            shortage=card.shortage,
        )
        for card, training in read
        if training
    )


def _lacks(catalogue: "Catalogue", vacancy: Vacancy) -> bool:
    occupation = catalogue.occupation(vacancy.occupation.code) if vacancy.occupation else None
    return occupation is not None and occupation.shortage
