"""A vocational training as the feed carries it."""

from dataclasses import dataclass
from enum import StrEnum

NO_DUTCH = "none"
"""Level of Dutch of a training that starts from zero."""


class Mode(StrEnum):
    """How a training is followed."""

    CLASS = "class"
    DISTANCE = "distance"
    MIXED = "mixed"
    WORKPLACE = "workplace"


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One run of a training: ISO dates, a place of the places dataset, part of day, places still free."""

    start: str
    end: str = ""
    place_id: str = ""
    schedule: str = "day"
    places: int | None = None
    enrol_until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Price in euro; `free_jobseeker` when job seekers pay nothing."""

    amount: float = 0.0
    free_jobseeker: bool = False


def free_of_charge(cost: Cost | None) -> bool:
    """Tell whether a job seeker pays nothing; what the feed does not say is not free."""
    return cost is not None and (cost.free_jobseeker or cost.amount == 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """How to reach an organisation; roles, never persons."""

    phone: str = ""
    email: str = ""
    url: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Training:
    """One training. `occupations` are codes of the occupations dataset.

    `min_dutch` is a CEFR level or NO_DUTCH, empty if nobody says.
    """

    id: str
    rev: int
    title: str
    provider_id: str
    description: str
    language: str
    mode: Mode
    published: str
    updated: str
    valid_until: str
    domains: tuple[str, ...] = ()
    competences: tuple[str, ...] = ()
    entry: tuple[str, ...] = ()
    min_dutch: str = ""
    sessions: tuple[Session, ...] = ()
    hours: int | None = None
    cost: Cost | None = None
    certificate: str = ""
    occupations: tuple[str, ...] = ()
    contact: Contact | None = None
