"""One visit, from the first touch to the wipe, as a state machine. Times are seconds of a monotonic clock."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Phase(StrEnum):
    """Where a visit stands: nobody here, somebody here, asking whether somebody is still here, or over."""

    IDLE = "idle"
    ACTIVE = "active"
    ASKING = "asking"
    ENDING = "ending"


class Why(StrEnum):
    """What ended a visit."""

    STOP = "stop"
    TIMEOUT = "timeout"
    OPERATOR = "operator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """Seconds without a touch before the question, with more time, and seconds of countdown after it."""

    idle_s: float = 90
    more_time_s: float = 300
    countdown_s: float = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """The state: `since` is the moment of the last touch, of the question, or of the end; `why` is set at the end."""

    phase: Phase = Phase.IDLE
    since: float = 0.0
    more_time: bool = False
    why: Why | None = None

    def touched(self, now: float) -> "Visit":
        """Somebody is here: the wait starts again, also from the question. Nothing undoes the end."""
        if self.phase is Phase.ENDING:
            return self
        return replace(self, phase=Phase.ACTIVE, since=now)

    def answering(self, now: float) -> "Visit":
        """Somebody looks for the answer to the question: its countdown starts again."""
        return replace(self, since=now) if self.phase is Phase.ASKING else self

    def with_more_time(self, on: bool, now: float) -> "Visit":
        """Wait longer from now on, or as long as usual."""
        return replace(self.touched(now), more_time=on)

    def elapsed(self, now: float, patience: Patience) -> "Visit":
        """What passing time makes of the visit; every moment may be skipped but the last."""
        if self.phase is Phase.ACTIVE:
            asked = self.since + (patience.more_time_s if self.more_time else patience.idle_s)
            return replace(self, phase=Phase.ASKING, since=asked).elapsed(now, patience) if now >= asked else self
        if self.phase is Phase.ASKING and now >= self.since + patience.countdown_s:
            return self.ended(Why.TIMEOUT, now)
        return self

    def ended(self, why: Why, now: float) -> "Visit":
        """The visit is over; the first reason stands."""
        if self.phase is Phase.ENDING:
            return self
        return replace(self, phase=Phase.ENDING, since=now, why=why)

    def countdown(self, now: float, patience: Patience) -> float:
        """Seconds until the wipe while asking, the whole countdown otherwise."""
        if self.phase is not Phase.ASKING:
            return patience.countdown_s
        return max(0.0, self.since + patience.countdown_s - now)

    def next_moment(self, now: float, patience: Patience) -> float | None:
        """Seconds until the state or the countdown on screen changes by itself; None when it never does."""
        if self.phase is Phase.ACTIVE:
            wait = patience.more_time_s if self.more_time else patience.idle_s
            return max(0.0, self.since + wait - now)
        if self.phase is Phase.ASKING:
            return self.countdown(now, patience) % 1.0 or 1.0
        return None
