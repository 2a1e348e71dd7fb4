"""Whether a place is open now, until when, or when it opens again."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.model.partner import Place

# A place that does not open within this many days is closed, without a date.
_LOOK_AHEAD = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """`until` is the moment it closes while open, `opens` the next moment it opens while closed (None: unknown).

    Of a place that gives no hours nothing is `known`.
    """

    until: datetime | None = None
    opens: datetime | None = None
    known: bool = True

    @property
    def open(self) -> bool:
        """Whether it is open now."""
        return self.until is not None


def opening(place: Place, now: datetime) -> Opening:
    """Look at the hours and their exceptions from `now` (local time) on."""
    if not place.hours and not place.exceptions:
        return Opening(known=False)
    # What opened yesterday may close after midnight.
    for day in range(-1, _LOOK_AHEAD):
        for opens, closes in hours_on(place, now + timedelta(days=day)):
            if opens <= now < closes:
                return Opening(until=closes)
            if now < opens:
                return Opening(opens=opens)
    return Opening()


def hours_on(place: Place, day: datetime) -> list[tuple[datetime, datetime]]:
    """List the intervals that begin on a day, in order; an exception replaces the usual hours."""
    exceptions = [item for item in place.exceptions if item.date == day.date().isoformat()]
    if exceptions:
        usual = [(item.opens, item.closes) for item in exceptions if item.opens]
    else:
        usual = [(item.opens, item.closes) for item in place.hours if item.dow == day.isoweekday()]
    return sorted(_interval(day, opens, closes) for opens, closes in usual)


def _interval(day: datetime, opens: str, closes: str) -> tuple[datetime, datetime]:
    """Give the moments; closing at or before opening is closing after midnight, which may be written 24:00."""
    begin, end = _at(day, opens), _at(day, closes)
    return begin, end if end > begin else end + timedelta(days=1)


def _at(day: datetime, clock: str) -> datetime:
    hour, minute = clock.split(":")
    return day.replace(hour=int(hour) % 24, minute=int(minute), second=0, microsecond=0)
