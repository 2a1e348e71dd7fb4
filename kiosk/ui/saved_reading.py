"""What a dossier keeps as the replica knows it now, read at once in the query lane."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from kiosk.model.dossier import Saved, SavedKind, SavedSearch
from kiosk.model.search import News, Origin
from kiosk.model.taxonomy import Occupation
from kiosk.ui.kept_search import DATASETS
from kiosk.ui.listed import ListedTraining, ListedVacancy
from kiosk.ui.starts import starts_of
from kiosk.ui.vacancy_reading import nearest

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class There:
    """A saved record as it is now, None if it is gone or over; its town, icon, and names of its occupation.

    Without a replica nothing is `known` of it.
    """

    listed: ListedVacancy | ListedTraining | None = None
    city: str = ""
    icon: str = ""
    names: tuple[tuple[str, str], ...] = ()
    known: bool = True


@dataclass(frozen=True, slots=True)
class SavedReading:
    """What is there of the saved records and of the saved searches, in their order; occupations that these choose."""

    items: tuple[There, ...] = ()
    news: tuple[News, ...] = ()
    occupations: tuple[Occupation, ...] = ()


def read_saved(
    catalogue: "Catalogue", items: Sequence[Saved], searches: Sequence[SavedSearch], origin: Origin, today: date
) -> SavedReading:
    """Look everything up."""
    day = today.isoformat()
    chosen = frozenset[str]().union(*(search.query.filters.occupations for search in searches))
    return SavedReading(
        tuple(
            _vacancy(catalogue, saved.item_id, origin, day)
            if saved.kind is SavedKind.VACANCY
            else _training(catalogue, saved.item_id, origin, today)
            for saved in items
        ),
        tuple(
            catalogue.news(DATASETS[search.kind], replace(search.query, today=day), search.last_seen)
            for search in searches
        ),
        tuple(occupation for occupation in map(catalogue.occupation, sorted(chosen)) if occupation),
    )


def read_item(catalogue: "Catalogue", id: str, origin: Origin, today: date) -> There:
    """Look up a vacancy, or else a training."""
    found = _vacancy(catalogue, id, origin, today.isoformat())
    return found if found.listed else _training(catalogue, id, origin, today)


def _vacancy(catalogue: "Catalogue", id: str, origin: Origin, today: str) -> There:
    vacancy = catalogue.vacancy(id)
    if vacancy is None or vacancy.valid_until < today:
        return There()
    site = nearest(catalogue, vacancy, origin)
    occupation = catalogue.occupation(vacancy.occupation.code) if vacancy.occupation else None
    return There(
        ListedVacancy(
            vacancy=vacancy,
            km=site.km if site else None,
            shortage=occupation is not None and occupation.shortage,
        ),
        site.location.city if site else "",
        occupation.icon if occupation else "",
        tuple(occupation.labels.items()) if occupation else (),
    )


def _training(catalogue: "Catalogue", id: str, origin: Origin, today: date) -> There:
    training = catalogue.training(id)
    if training is None or training.valid_until < today.isoformat():
        return There()
    starts = starts_of(catalogue, training, origin, today)
    known = [catalogue.occupation(code) for code in training.occupations]
    return There(
        ListedTraining(
            training=training,
            provider=catalogue.partner(training.provider_id),
            starts=starts,
            shortage=any(occupation.shortage for occupation in known if occupation),
        ),
        starts[0].place.address.city if starts and starts[0].place else "",
    )
