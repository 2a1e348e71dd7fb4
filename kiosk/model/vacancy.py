"""A vacancy as the feed carries it (FEED, "Records"); fields marked optional there default to empty here."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class ContractKind(StrEnum):
    """Kinds of contract a vacancy can offer."""

    PERMANENT = "permanent"
    TEMPORARY = "temporary"
    AGENCY = "agency"
    AGENCY_OPTION = "agency_option"
    STUDENT = "student"
    FLEXI = "flexi"
    INTERNSHIP = "internship"
    APPRENTICESHIP = "apprenticeship"
    SELF_EMPLOYED = "self_employed"
    VOLUNTEER = "volunteer"
    OTHER = "other"


class Regime(StrEnum):
    """Full time, part time, or either."""

    FULL = "full"
    PART = "part"
    BOTH = "both"


class Schedule(StrEnum):
    """When the work is done."""

    DAY = "day"
    EVENING = "evening"
    NIGHT = "night"
    WEEKEND = "weekend"
    TWO_SHIFTS = "two_shifts"
    THREE_SHIFTS = "three_shifts"
    INTERRUPTED = "interrupted"
    FLEXIBLE = "flexible"


class Education(StrEnum):
    """Lowest diploma that is accepted; NONE means that no diploma is asked."""

    NONE = "none"
    LOWER_SECONDARY = "lower_secondary"
    UPPER_SECONDARY = "upper_secondary"
    BACHELOR = "bachelor"
    MASTER = "master"


class Experience(StrEnum):
    """Least experience that is asked."""

    NONE = "none"
    MONTHS_6 = "6_months"
    YEARS_2 = "2_years"
    YEARS_5 = "5_years"


@dataclass(frozen=True, slots=True, kw_only=True)
class OccupationRef:
    """The occupation of a vacancy in one classification; `code` is the key into the occupations dataset."""

    scheme: str
    code: str
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Employer:
    """Who offers the work; `kbo` is the Belgian enterprise number, ten digits."""

    name: str
    kbo: str = ""
    kind: str = ""
    logo: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """Where the work is; `lat` and `lon` are WGS 84 degrees, `nis` the Statbel municipality code."""

    country: str = "BE"
    postcode: str = ""
    city: str = ""
    province: str = ""
    street: str = ""
    nis: str = ""
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """Kind of contract; `start` is an ISO date or a short text."""

    kind: ContractKind
    start: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Salary:
    """Gross pay in euro per `unit` (hour, day, month, year); `text` says what numbers cannot."""

    min: float | None = None
    max: float | None = None
    unit: str = "hour"
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageNeed:
    """A language that is asked: ISO 639-1 code, CEFR level (A1 to C2), and whether it is a must."""

    lang: str
    level: str = ""
    must: bool = True


def dutch_of(languages: Iterable[LanguageNeed]) -> LanguageNeed | None:
    """Return how well one must know Dutch, else how well helps; None if nobody asks."""
    asked = (need for need in languages if need.lang == "nl")
    return max(asked, key=lambda need: (need.must, need.level), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirements:
    """What a vacancy asks; an empty `education` or `experience` means that the source does not say."""

    languages: tuple[LanguageNeed, ...] = ()
    licences: tuple[str, ...] = ()
    education: tuple[Education, ...] = ()
    experience: Experience | None = None
    certificates: tuple[str, ...] = ()
    competences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Apply:
    """How to apply."""

    url: str = ""
    email: str = ""
    phone: str = ""
    address: str = ""
    contact: str = ""
    in_person: bool = False
    instructions: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vacancy:
    """One vacancy. Dates are ISO 8601: `published` and `updated` in UTC, `valid_until` a day (inclusive)."""

    id: str
    source: str
    source_id: str
    rev: int
    title: str
    lang: str
    description: str
    locations: tuple[Location, ...]
    employer: Employer
    contract: Contract
    published: str
    updated: str
    valid_until: str
    requirements_text: str = ""
    offer_text: str = ""
    generated: bool = False
    positions: int = 1
    occupation: OccupationRef | None = None
    sectors: tuple[str, ...] = ()
    remote: bool = False
    regime: Regime | None = None
    schedule: tuple[Schedule, ...] = ()
    hours_min: float | None = None
    hours_max: float | None = None
    salary: Salary | None = None
    req: Requirements = Requirements()
    apply: Apply = Apply()
    duplicate_of: str = ""
