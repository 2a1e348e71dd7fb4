"""Everything that the page of one vacancy needs from the catalogue, read at once in the query lane."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiosk.model.search import Filters, Origin, Query, Result, TrainingCard, VacancyCard
from kiosk.model.taxonomy import Municipality
from kiosk.model.vacancy import Location, Vacancy
from kiosk.ui.neighbours import Standing, standing

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

SIMILAR = 3
COURSES = 3
_ALL_TOWNS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """Where the work is: the nearest location, its point in degrees (None if unknown), its distance in km."""

    location: Location
    point: tuple[float, float] | None = None
    km: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A vacancy and what stands around it; `names` holds the name of its occupation per language."""

    vacancy: Vacancy
    site: Site | None
    towns: tuple[Municipality, ...]
    similar: tuple[VacancyCard, ...]
    courses: tuple[TrainingCard, ...]
    shortage: bool
    standing: Standing
    names: dict[str, str] = field(default_factory=dict)


def read_vacancy(catalogue: "Catalogue", id: str, origin: Origin, result: Result | None, today: str) -> Reading | None:
    """Read the vacancy `id`, None if it is gone or past."""
    vacancy = catalogue.vacancy(id)
    if vacancy is None or vacancy.valid_until < today:
        return None
    site = nearest(catalogue, vacancy, origin)
    occupation = catalogue.occupation(vacancy.occupation.code) if vacancy.occupation else None
    return Reading(
        vacancy=vacancy,
        site=site,
        towns=tuple(_around(catalogue, origin, site)),
        similar=tuple(_from_origin(catalogue, catalogue.similar(id, SIMILAR, today), origin)),
        courses=tuple(_courses(catalogue, vacancy, origin, today)),
        shortage=occupation is not None and occupation.shortage,
        standing=standing(catalogue, result, id),
        names=occupation.labels if occupation else {},
    )


def _courses(catalogue: "Catalogue", vacancy: Vacancy, origin: Origin, today: str) -> Iterable[TrainingCard]:
    """Give the trainings that lead to its occupation, those that are near and start soon."""
    if vacancy.occupation is None or not vacancy.occupation.code:
        return ()
    filters = Filters(occupations=frozenset({vacancy.occupation.code}))
    found = catalogue.search_trainings(Query(filters=filters, origin=origin, today=today))
    return catalogue.training_cards(found, 0, COURSES)


def nearest(catalogue: "Catalogue", vacancy: Vacancy, origin: Origin) -> Site | None:
    """Give the location of a vacancy that is nearest, in the query lane."""
    sites = [_site(catalogue, location, origin) for location in vacancy.locations]
    return min(sites, key=lambda site: float("inf") if site.km is None else site.km, default=None)


def _site(catalogue: "Catalogue", location: Location, origin: Origin) -> Site:
    from kiosk.catalogue.geography import kilometres  # noqa: PLC0415 numpy must not delay the first frame

    if location.lat is not None and location.lon is not None:
        point = (location.lat, location.lon)
    else:
        town = catalogue.municipality(location.nis) if location.nis else None
        if town is None:
            return Site(location=location)
        point = (town.lat, town.lon)
    return Site(location=location, point=point, km=float(kilometres(origin, *point)))


def _from_origin(catalogue: "Catalogue", cards: Iterable[VacancyCard], origin: Origin) -> Iterable[VacancyCard]:
    """Give the cards with the distance that the visitor would travel."""
    for card in cards:
        vacancy = catalogue.vacancy(card.id)
        site = nearest(catalogue, vacancy, origin) if vacancy else None
        yield replace(card, km=site.km if site else None, city=site.location.city if site else card.city)


def _around(catalogue: "Catalogue", origin: Origin, site: Site | None) -> list[Municipality]:
    if site is None or site.point is None:
        return []
    return towns_of(catalogue, (origin.nis, site.location.nis))


def towns_of(catalogue: "Catalogue", ends: Sequence[str]) -> list[Municipality]:
    """Give the towns of the regions of these towns, the largest first; a town with many postal codes is large."""
    towns = catalogue.municipalities("", _ALL_TOWNS)
    regions = {town.region for town in towns if town.id in ends}
    return sorted((town for town in towns if town.region in regions), key=lambda town: -len(town.postcodes))
