"""Rows of result lists, made of the records."""

from datetime import date, timedelta

from kiosk.catalogue.entry import day, dutch_level, dutch_needed
from kiosk.catalogue.geography import kilometres
from kiosk.catalogue.library import Library
from kiosk.catalogue.taxonomy import Taxonomy
from kiosk.model.search import Origin, TrainingCard, VacancyCard
from kiosk.model.training import Session, Training
from kiosk.model.vacancy import Location, Vacancy

SECTOR_ICONS = {
    "care": "first-aid-kit",
    "building": "hard-hat",
    "shop": "storefront",
    "it": "laptop",
    "logistics": "truck",
    "factory": "factory",
    "kitchen": "cooking-pot",
    "style": "scissors",
    "security": "shield-check",
    "technics": "wrench",
    "office": "briefcase",
    "cleaning": "washing-machine",
    "school": "student",
    "green": "plant",
}


def new_since(today: date, feed_day: date) -> date:
    """Return the first day whose vacancies are new: today; with the feed of today also the day before it.

    A feed is published at night, so the newest vacancies that it brings are yesterday's.
    """
    return today - timedelta(days=1) if feed_day >= today else today


def vacancy_card(
    vacancy: Vacancy, taxonomy: Taxonomy, origin: Origin | None, km: float | None, new_from: date
) -> VacancyCard:
    """Return the row of a vacancy; with several locations it names the nearest.

    Its `dutch` is a group of the facet, empty if the vacancy says nothing about languages; `hours` are given only if
    they are one number.
    """
    occupation = taxonomy.occupations.get(vacancy.occupation.code) if vacancy.occupation else None
    icon = occupation.icon if occupation else ""
    return VacancyCard(
        id=vacancy.id,
        title=vacancy.title,
        employer=vacancy.employer.name,
        city=_nearest(vacancy.locations, origin),
        lang=vacancy.lang,
        icon=icon or next((SECTOR_ICONS[sector] for sector in vacancy.sectors if sector in SECTOR_ICONS), "briefcase"),
        contract=vacancy.contract.kind,
        regime=vacancy.regime or "",
        hours=_hours(vacancy),
        schedule=tuple(vacancy.schedule),
        dutch=dutch_needed(vacancy.req.languages) if vacancy.req.languages else "",
        km=km,
        published=vacancy.published,
        is_new=vacancy.published[:10] >= new_from.isoformat(),
        remote=vacancy.remote,
    )


def _nearest(locations: tuple[Location, ...], origin: Origin | None) -> str:
    def distance(location: Location) -> float:
        if origin is None or location.lat is None or location.lon is None:
            return float("inf")
        return float(kilometres(origin, location.lat, location.lon))

    if len(locations) > 1:
        return min(locations, key=distance).city
    return locations[0].city if locations else ""


def _hours(vacancy: Vacancy) -> float | None:
    given = {hours for hours in (vacancy.hours_min, vacancy.hours_max) if hours is not None}
    return given.pop() if len(given) == 1 else None


def training_card(training: Training, library: Library, km: float | None, today: date) -> TrainingCard:
    """Return the row of a training; its `dutch` is empty if the training says nothing about it."""
    coming = joinable(training, today)
    following = coming[0] if coming else None
    provider = library.partners.get(training.provider_id)
    place = library.places.get(following.place_id) if following else None
    leads_to = (library.taxonomy.occupations.get(code) for code in training.occupations)
    return TrainingCard(
        id=training.id,
        title=training.title,
        provider=provider.name if provider else "",
        city=place.address.city if place else "",
        lang=training.language,
        dutch=dutch_level(training.min_dutch) if training.min_dutch else "",
        mode=training.mode,
        start=following.start if following else "",
        places=following.places if following else None,
        schedule=following.schedule if following else "",
        sessions=len(coming),
        hours=training.hours,
        free_of_charge=training.cost is not None and (training.cost.free_jobseeker or training.cost.amount == 0),
        shortage=any(occupation.shortage for occupation in leads_to if occupation),
        km=km,
    )


def joinable(training: Training, today: date) -> list[Session]:
    """Return the sessions that one can still join, the next one first; those without a known start come last."""
    open_ = [
        session
        for session in training.sessions
        if (day(session.enrol_until) or day(session.start) or today.toordinal()) >= today.toordinal()
    ]
    return sorted(open_, key=lambda session: (not day(session.start), session.start))
