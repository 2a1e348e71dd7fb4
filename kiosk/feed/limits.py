"""What a record may hold at most; central clips to these limits, terminals set aside what exceeds them."""

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Any

from kiosk.errors import BadData
from kiosk.model.partner import Place
from kiosk.model.related import Related
from kiosk.model.taxonomy import Municipality, Occupation
from kiosk.model.training import Training
from kiosk.model.vacancy import Vacancy

LINE_BYTES = 64 * 1024
TEXT_BYTES = 40 * 1024
TITLE = 200
DESCRIPTION = 20_000
OCCUPATION_DESCRIPTION = 200
ID = 200
REV = 2**53
RELATED = 50
RELATED_VISITS = 10

_CLOCK = re.compile(r"T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ", re.ASCII)
_HOUR = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)
_MIDNIGHT = "24:00"
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def check(record: Any, kind: type | None = None) -> None:
    """Hold one record against the limits of its kind, whose shape it has.

    Raises:
        BadData: names the id and the field.
    """
    if not is_id(record.id):
        raise _bad(record, "id", "is empty, too long or has spaces or control characters")
    if not is_rev(record.rev):
        raise _bad(record, "rev", f"is outside 0 to {REV}")
    if more := _CHECKS.get(kind or type(record)):
        more(record)


def is_id(id: str) -> bool:
    """Whether `id` can name a record: printable, no spaces, 1 to 200 characters."""
    return 0 < len(id) <= ID and id.isprintable() and " " not in id


def is_rev(rev: int) -> bool:
    """Whether `rev` is a revision that JSON of any language keeps exactly."""
    return 0 <= rev < REV


def is_time(text: str) -> bool:
    """Whether `text` is an ISO 8601 time in UTC: 2026-05-14T02:10:00Z."""
    # There are few days and many times, so only days are worth keeping.
    return is_day(text[:10]) and _CLOCK.fullmatch(text, 10) is not None


@lru_cache(4096)
def is_day(text: str) -> bool:
    """Whether `text` is an ISO 8601 day: 2026-05-14."""
    if not _DAY.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _check_training(record: Training) -> None:
    _check_text(record, record.title, record.description)
    _check_dates(record, record.published, record.updated, record.valid_until)


def _check_area(record: Place | Municipality) -> None:
    _check_position(record, record.lat, record.lon)
    if not record.name:
        raise _bad(record, "name", "is empty")


def _check_municipality(record: Municipality) -> None:
    _check_area(record)
    for lat, lon in record.villages.values():
        _check_position(record, lat, lon)


def _check_place(record: Place) -> None:
    _check_area(record)
    for item in record.hours:
        if not 1 <= item.dow <= 7:
            raise _bad(record, "hours", f"are on day {item.dow}; 1 is Monday, 7 is Sunday")
        _check_interval(record, "hours", item.opens, item.closes)
    for other in record.exceptions:
        if not is_day(other.date):
            raise _bad(record, "exceptions", "have a date that is no day like 2026-05-14")
        if other.opens or other.closes:
            _check_interval(record, "exceptions", other.opens, other.closes)


def _check_interval(record: Place, field: str, opens: str, closes: str) -> None:
    if not _HOUR.fullmatch(opens) or not (_HOUR.fullmatch(closes) or closes == _MIDNIGHT):
        raise _bad(record, field, "have a time that is none like 08:30")


def _check_occupation(record: Occupation) -> None:
    for language, text in record.descriptions.items():
        if len(text) > OCCUPATION_DESCRIPTION:
            what = f"has {len(text)} characters; {OCCUPATION_DESCRIPTION} are allowed"
            raise _bad(record, f"descriptions.{language}", what)


def _check_vacancy(record: Vacancy) -> None:
    _check_text(record, record.title, record.description, record.requirements_text, record.offer_text)
    _check_dates(record, record.published, record.updated, record.valid_until)
    for location in record.locations:
        if location.lat is not None and location.lon is not None:
            _check_position(record, location.lat, location.lon)


def _check_text(record: object, title: str, description: str, *others: str) -> None:
    if not title or len(title) > TITLE:
        raise _bad(record, "title", f"has {len(title)} characters; 1 to {TITLE} are allowed")
    if len(description) > DESCRIPTION:
        raise _bad(record, "description", f"has {len(description)} characters; {DESCRIPTION} are allowed")
    characters = len(description) + sum(map(len, others))
    # A character takes four bytes at most: nearly all records pass without being encoded.
    if 4 * characters <= TEXT_BYTES:
        return
    total = sum(len(text.encode()) for text in (description, *others))
    if total > TEXT_BYTES:
        raise _bad(record, "description", f"and the other texts take {total} bytes; {TEXT_BYTES} are allowed")


def _check_dates(record: object, published: str, updated: str, valid_until: str) -> None:
    for name, text in (("published", published), ("updated", updated)):
        if not is_time(text):
            raise _bad(record, name, "is no time like 2026-05-14T02:10:00Z")
    if not is_day(valid_until):
        raise _bad(record, "valid_until", "is no day like 2026-05-14")


def _check_related(record: Related) -> None:
    if not 0 < len(record.vacancies) <= RELATED:
        raise _bad(record, "vacancies", f"are {len(record.vacancies)}; 1 to {RELATED} are allowed")
    for item in record.vacancies:
        if not is_id(item.id) or not RELATED_VISITS <= item.visits < REV:
            raise _bad(record, "vacancies", f"has one without id or with less than {RELATED_VISITS} visits")


def _check_position(record: object, lat: float, lon: float) -> None:
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        raise _bad(record, "lat", "and lon are no position on earth")


def _bad(record: object, field: str, what: str) -> BadData:
    return BadData(f"{type(record).__name__.lower()} {getattr(record, 'id', '')[:ID]}: {field} {what}.")


_CHECKS: dict[type, Callable[[Any], None]] = {
    Vacancy: _check_vacancy,
    Training: _check_training,
    Place: _check_place,
    Municipality: _check_municipality,
    Occupation: _check_occupation,
    Related: _check_related,
}
