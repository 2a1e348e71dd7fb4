"""Rows of result lists, made of the records."""

from dataclasses import replace
from datetime import date
from math import inf

import numpy as np
from msgspec import Struct
from msgspec.json import Decoder

from kiosk.catalogue.entry import day
from kiosk.catalogue.geography import kilometres
from kiosk.catalogue.library import Library
from kiosk.catalogue.page import Order
from kiosk.catalogue.sessions import FAR, fits, hectometres
from kiosk.model.search import Origin, Sort, TrainingCard, VacancyCard
from kiosk.model.taxonomy import SECTORS
from kiosk.model.training import Session, Training, free_of_charge
from kiosk.model.vacancy import LanguageNeed, dutch_of


class _Employer(Struct, frozen=True, gc=False):
    name: str


class _Contract(Struct, frozen=True, gc=False):
    kind: str


class _Occupation(Struct, frozen=True, gc=False):
    code: str


class _Location(Struct, frozen=True, gc=False):
    city: str = ""
    nis: str = ""
    lat: float | None = None
    lon: float | None = None


class _Requirements(Struct, frozen=True):
    languages: tuple[LanguageNeed, ...] = ()


class Head(Struct, frozen=True):
    """The fields of a vacancy that its card shows: a quarter of the work of reading all of it."""

    id: str
    title: str
    lang: str
    published: str
    employer: _Employer
    contract: _Contract
    locations: tuple[_Location, ...]
    occupation: _Occupation | None = None
    sectors: tuple[str, ...] = ()
    remote: bool = False
    regime: str | None = None
    schedule: tuple[str, ...] = ()
    hours_min: float | None = None
    hours_max: float | None = None
    req: _Requirements = _Requirements()


read_head = Decoder(Head).decode


def vacancy_card(head: Head, library: Library, origin: Origin | None, km: float | None, new_from: date) -> VacancyCard:
    """Return the row of a vacancy; with several locations it names the nearest.

    Its `hours` are given only if they are one number.
    """
    occupation = library.taxonomy.occupations.get(head.occupation.code) if head.occupation else None
    icon = occupation.icon if occupation else ""
    hours = {given for given in (head.hours_min, head.hours_max) if given is not None}
    return VacancyCard(
        id=head.id,
        title=head.title,
        employer=head.employer.name,
        city=_nearest(head.locations, library, origin),
        lang=head.lang,
        icon=icon or next((SECTORS[sector] for sector in head.sectors if sector in SECTORS), "briefcase"),
        contract=head.contract.kind,
        regime=head.regime or "",
        hours=hours.pop() if len(hours) == 1 else None,
        schedule=head.schedule,
        dutch=dutch_of(head.req.languages),
        km=km,
        published=head.published,
        is_new=head.published[:10] >= new_from.isoformat(),
        remote=head.remote,
        names=occupation.labels if occupation else {},
    )


def _nearest(locations: tuple[_Location, ...], library: Library, origin: Origin | None) -> str:
    def distance(location: _Location) -> float:
        if location.lat is not None and location.lon is not None:
            position: tuple[float, float] | None = (location.lat, location.lon)
        else:
            position = library.position(f"nis:{location.nis}")
        return float(kilometres(origin, *position)) if origin and position else inf

    if len(locations) > 1:
        return min(locations, key=distance).city
    return locations[0].city if locations else ""


def training_card(training: Training, library: Library, order: Order) -> TrainingCard:
    """Return the row of a training in a result in `order`.

    When and where it is, and how far, is that of the next start that fits what was chosen, or where trainings are put
    in order by distance of the nearest of those: the one that explains the place of the row.
    """
    origin, filters = order.vantage.origin, order.filters
    coming = joinable(training, order.vantage.today)

    def distance(session: Session) -> float | None:
        place = library.places.get(session.place_id)
        return float(kilometres(origin, place.lat, place.lon)) if origin and place else None

    chosen = filters if origin else replace(filters, radius_km=None)
    fitting = [session for session in coming if fits(session, chosen, distance(session))] or coming[:1]
    if order.sort is Sort.DISTANCE:
        fitting.sort(key=lambda session: _hectometres(distance(session)))
    following = next(iter(fitting), None)
    provider = library.partners.get(training.provider_id)
    place = library.places.get(following.place_id) if following else None
    leads_to = (library.taxonomy.occupations.get(code) for code in training.occupations)
    return TrainingCard(
        id=training.id,
        title=training.title,
        provider=provider.name if provider else "",
        city=place.address.city if place else "",
        lang=training.language,
        dutch=training.min_dutch,
        mode=training.mode,
        start=following.start if following else "",
        places=following.places if following else None,
        schedule=following.schedule if following else "",
        sessions=len(coming),
        hours=training.hours,
        free_of_charge=free_of_charge(training.cost),
        shortage=any(occupation.shortage for occupation in leads_to if occupation),
        km=distance(following) if following else None,
    )


def _hectometres(km: float | None) -> int:
    return FAR if km is None else int(hectometres(np.array(km, dtype=np.float32)))


def joinable(training: Training, today: date) -> list[Session]:
    """Return the sessions that one can still join, the next one first; those without a known start come last."""
    open_ = [
        session
        for session in training.sessions
        if (day(session.enrol_until) or day(session.start) or today.toordinal()) >= today.toordinal()
    ]
    return sorted(open_, key=lambda session: (not day(session.start), session.start))
