"""How long one must wait before the next PIN; states in, states out."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.dossier.moment import Moment

FREE = 4
MOST = 10
FIRST_WAIT_S = 15.0
TERMINAL_MOST = 20
TERMINAL_WINDOW_S = 3600.0
TERMINAL_PAUSE_S = 900.0


class Why(StrEnum):
    """Why a vault stays closed; `offline`: this terminal does not know the card, and central cannot be asked."""

    UNKNOWN_CARD = "unknown_card"
    OFFLINE = "offline"
    WRONG_PIN = "wrong_pin"
    WAIT = "wait"
    BLOCKED = "blocked"
    TERMINAL_PAUSED = "terminal_paused"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why, how many seconds until the next try, and how many tries are left."""

    why: Why
    wait_s: float = 0.0
    left: int = 0


@dataclass(frozen=True, slots=True)
class Lockout:
    """Wrong PINs in a row, and the wait that was left at `ticks` of the boot `boot`."""

    failures: int = 0
    wait_s: float = 0.0
    boot: str = ""
    ticks: float = 0.0

    def wait_left(self, now: Moment) -> float:
        """Seconds until the next try; what was left before the power went does not run while it is off."""
        return max(0.0, self.wait_s - now.since(self.boot, self.ticks))

    def refusal(self, now: Moment) -> Refusal | None:
        """Why no PIN may be tried now, None if one may."""
        if self.failures >= MOST:
            return Refusal(Why.BLOCKED)
        wait = self.wait_left(now)
        return Refusal(Why.WAIT, wait, MOST - self.failures) if wait else None

    def failed(self, now: Moment) -> "Lockout":
        """The state after one more wrong PIN."""
        failures = self.failures + 1
        wait = FIRST_WAIT_S * 2 ** (failures - FREE - 1) if FREE < failures < MOST else 0.0
        return Lockout(failures, wait, now.boot, now.ticks)

    def kept(self, now: Moment) -> "Lockout":
        """The same with the wait as it is left now, to be stored while it runs."""
        return replace(self, wait_s=self.wait_left(now), boot=now.boot, ticks=now.ticks)

    @property
    def wrong(self) -> Refusal:
        """What to say of the wrong PIN that led here."""
        return Refusal(Why.WRONG_PIN, self.wait_s, MOST - self.failures)


def terminal_refusal(ages: Iterable[float]) -> Refusal | None:
    """Why this terminal takes no PIN now, by the ages of its failed tries in seconds; None if it does."""
    recent = [age for age in ages if age < TERMINAL_WINDOW_S]
    pause = TERMINAL_PAUSE_S - min(recent, default=TERMINAL_PAUSE_S)
    return Refusal(Why.TERMINAL_PAUSED, pause) if len(recent) >= TERMINAL_MOST and pause > 0 else None
