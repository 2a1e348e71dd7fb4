"""What one run of sync did, as the supervisor, the screen and the log show it."""

from dataclasses import dataclass
from enum import StrEnum


class SyncOutcome(StrEnum):
    """How a run ended."""

    UP_TO_DATE = "up_to_date"
    UPDATED = "updated"
    NO_CONNECTION = "no_connection"
    REFUSED = "refused"
    HELD = "held"
    NO_SPACE = "no_space"
    BUSY = "busy"


class SyncStep(StrEnum):
    """What a run is doing, in this order."""

    CHECK = "check"
    FETCH = "fetch"
    APPLY = "apply"
    PROVE = "prove"
    INDEX = "index"


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncProgress:
    """A run now: `done` of `total` units of a step (bytes of FETCH, rows of APPLY and INDEX, datasets otherwise)."""

    step: SyncStep
    done: int
    total: int
    dataset: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncReport:
    """One run: rows put and deleted, quarantined rows, bytes moved, seconds.

    `published` is the time of the publication that the replica holds; `clock_suspect` when the clock of the terminal
    is so far ahead of it that it was not believed.
    """

    outcome: SyncOutcome
    puts: int = 0
    deletes: int = 0
    quarantined: int = 0
    bytes: int = 0
    seconds: float = 0.0
    published: str = ""
    clock_suspect: bool = False
    message: str = ""
