"""A training in rows: its starts, and the work that it opens."""

from dataclasses import dataclass
from datetime import date

from kiosk.model.paper import Start, Work
from kiosk.ui.training_reading import Opens
from kiosk.ui.training_words import TrainingWords, day_of


@dataclass(frozen=True, slots=True, kw_only=True)
class StartRow:
    """A start of the training: its day, part of the day, place and places left (`mark`: ok, warn, error).

    `year` is empty unless the day is far ahead.
    """

    month: str
    day: str
    year: str
    title: str
    until: str
    where: str
    places: str
    mark: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkRow:
    """An occupation that the training opens, and how many vacancies there are for it today."""

    name: str
    icon: str
    vacancies: str


def start_row(start: Start, words: TrainingWords, today: date) -> StartRow:
    """Say when and where it starts, and whether there is a place left."""
    session, day = start.session, day_of(start.session.start)
    return StartRow(
        month=words.language.month(day) if day else "",
        day=str(day.day) if day else "",
        year=words.language.year_if_far(day, today) if day else "",
        title=words.schedule(session.schedule),
        until=words.until(session),
        where=start.place.name if start.place else "",
        places=words.places(session.places),
        mark={None: "", 0: "error", 1: "warn"}.get(session.places, "ok"),
        place=start.place.id if start.place else "",
    )


def paid(item: Opens) -> Work:
    """Give an occupation as it is printed."""
    return Work(name=item.words.strip(), vacancies=item.vacancies, near=item.near)
