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


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncReport:
    """One run: rows put and deleted per dataset, quarantined rows, bytes moved, seconds."""

    outcome: SyncOutcome
    puts: int = 0
    deletes: int = 0
    quarantined: int = 0
    bytes: int = 0
    seconds: float = 0.0
    published: str = ""
    message: str = ""
