"""Which time it is, for a terminal whose clock may be wrong by years."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

RELEASED = datetime(2026, 10, 1, tzinfo=UTC)
FORMAT = "%Y-%m-%dT%H:%M:%SZ"
_DRIFT = timedelta(days=120)


@dataclass(frozen=True, slots=True)
class Reference:
    """The time to believe; `suspect` when the clock is too far ahead of what central last signed."""

    time: datetime
    suspect: bool


def reference(clock: datetime, published: str) -> Reference:
    """The time to believe, given the clock (aware, UTC) and the last verified `published` ("" for none).

    It never lies before this release or before `published`, so that a dead battery cannot revive expired metadata.
    """
    if not published:
        return Reference(max(clock, RELEASED), False)
    last = datetime.fromisoformat(published)
    if clock > last + _DRIFT:
        return Reference(max(last, RELEASED), True)
    return Reference(max(clock, last, RELEASED), False)
