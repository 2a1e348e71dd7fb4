"""When a training of the demo starts, and how its free places are taken from day to day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from central.demo.chance import Chance
from kiosk.model.partner import Place
from kiosk.model.training import Session, Training

_ENROL = 0.03


def starts(
    chance: Chance, place: Place, weeks: int, *, today: date, evening: float, least: int = 1
) -> Iterator[Session]:
    """Yield `least` to four Mondays on which it starts, each as likely in the evening as `evening` says."""
    start = today + timedelta(days=chance.between(6, 60))
    for _ in range(chance.between(least, 4)):
        start += timedelta(days=7 - start.weekday())
        late = evening > 0 and chance.likely(evening)
        yield Session(
            start=start.isoformat(),
            end=(start + timedelta(weeks=weeks, days=-3)).isoformat(),
            place_id=place.id,
            schedule="weekend" if late and chance.likely(0.2) else "evening" if late else "day",
            places=chance.among((0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 14)),
            enrol_until=(start - timedelta(days=chance.between(3, 21))).isoformat(),
        )
        start += timedelta(days=chance.between(30, 110))


def enrolled(training: Training, today: date, day: int) -> Training:
    """Return the training after `day` days of people enrolling, the first of them `today`."""
    taken = [number for number in range(1, day + 1) if Chance("enrol", training.id, number).likely(_ENROL)]
    if not taken:
        return training
    first, *others = training.sessions
    left = max(0, (first.places or 0) - len(taken))
    stamp = f"{(today + timedelta(days=taken[-1] - 1)).isoformat()}T05:00:00Z"
    return replace(training, sessions=(replace(first, places=left), *others), updated=stamp)
