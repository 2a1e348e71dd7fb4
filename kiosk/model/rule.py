"""What the feed says about tasks that nobody needs to give: rules, read strictly by `kiosk.feed.rule`."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Destination(StrEnum):
    """Where on the kiosk a task is done."""

    CV = "cv"
    LETTER = "letter"
    SEARCH = "search"
    TRAININGS = "trainings"
    GUIDE = "guide"
    PARTNER = "partner"
    PLACES = "places"
    SAVED = "saved"
    SEARCHES = "searches"
    APPLICATIONS = "applications"
    APPOINTMENTS = "appointments"
    PASSPORT = "passport"
    PROFILE = "profile"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentRule:
    """A rule as the feed carries it, so loose that one for newer terminals passes too."""

    id: str
    rev: int
    when: dict[str, Any]
    texts: dict[str, dict[str, Any]]
    way: dict[str, str] = field(default_factory=dict)
    evidence: str = "none"
    due_days: int = 0
    again_days: int = 0
    rank: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleText:
    """What a rule says in one language: `text` is the reason; %n stands for a count and %1 for a name."""

    title: str
    text: str
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleWay:
    """Where a task is done: `key` is what to type there, the tile of the guided choice, or an id; or else empty."""

    to: Destination
    key: str = ""
