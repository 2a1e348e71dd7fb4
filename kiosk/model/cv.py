"""A CV: JSON Resume 1.0, and what that lacks (`x-wis`): licences, levels, means of transport, competence codes."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.model.competence import Level, Licence
from kiosk.model.cv_pages import Look


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month, or a whole year if `month` is 0."""

    year: int
    month: int = 0


@dataclass(frozen=True, slots=True)
class Period:
    """From when until when; a start alone goes on until now, an end alone is one moment."""

    start: Month | None = None
    end: Month | None = None


NO_PERIOD = Period()


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where somebody lives; `country` is ISO 3166-1 alpha-2."""

    street: str = ""
    postcode: str = ""
    city: str = ""
    region: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlineProfile:
    """A page about somebody on a network."""

    network: str = ""
    username: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who it is about; `role` is the line under the name, `photo` a JPEG or PNG or nothing."""

    name: str = ""
    role: str = ""
    email: str = ""
    phone: str = ""
    url: str = ""
    summary: str = ""
    address: Address = Address()
    profiles: tuple[OnlineProfile, ...] = ()
    photo: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """Paid work, or volunteer work; `description` says what the employer does, `code` is the occupation's."""

    position: str = ""
    employer: str = ""
    location: str = ""
    description: str = ""
    url: str = ""
    period: Period = NO_PERIOD
    summary: str = ""
    highlights: tuple[str, ...] = ()
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """A training or school: `kind` of diploma in an `area`."""

    institution: str = ""
    location: str = ""
    area: str = ""
    kind: str = ""
    url: str = ""
    period: Period = NO_PERIOD
    score: str = ""
    courses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Earned:
    """A certificate, prize or publication: what, from whom, when."""

    title: str = ""
    giver: str = ""
    when: Month | None = None
    url: str = ""
    summary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """Something that was made."""

    name: str = ""
    entity: str = ""
    kind: str = ""
    description: str = ""
    url: str = ""
    period: Period = NO_PERIOD
    roles: tuple[str, ...] = ()
    highlights: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ability:
    """Something that somebody can do, or likes; `code` is ESCO or Competent."""

    name: str = ""
    level: str = ""
    keywords: tuple[str, ...] = ()
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """A language by its ISO 639-1 code, or else by `name`; `fluency` is free text, the levels win over it."""

    code: str = ""
    name: str = ""
    fluency: str = ""
    level: Level | None = None
    listening: Level | None = None
    reading: Level | None = None
    speaking: Level | None = None
    writing: Level | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """Who can tell about somebody, and what was said."""

    name: str = ""
    text: str = ""


class Vehicle(StrEnum):
    """Own means of transport."""

    CAR = "car"
    MOTORCYCLE = "motorcycle"
    MOPED = "moped"
    BICYCLE = "bicycle"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cv:
    """One CV; the headings, dates and levels are written in `language`, own words stay as they are.

    `look` is how the visitor last chose to print it.
    """

    language: str
    look: Look = Look()
    person: Person = Person()
    work: tuple[Job, ...] = ()
    volunteer: tuple[Job, ...] = ()
    education: tuple[Study, ...] = ()
    certificates: tuple[Earned, ...] = ()
    awards: tuple[Earned, ...] = ()
    publications: tuple[Earned, ...] = ()
    projects: tuple[Project, ...] = ()
    skills: tuple[Ability, ...] = ()
    languages: tuple[Tongue, ...] = ()
    interests: tuple[Ability, ...] = ()
    references: tuple[Reference, ...] = ()
    licences: tuple[Licence, ...] = ()
    vehicles: tuple[Vehicle, ...] = ()
    mobility: str = ""
    notes: tuple[str, ...] = ()


def oldest_first(cv: Cv) -> tuple[int, ...]:
    """Give the places of the jobs in the work of a CV, the longest ago first; no date at all counts as recent."""

    def ended(index: int) -> tuple[Month, int]:
        period = cv.work[index].period
        return period.end or Month(9999 if period.start else 9998), -index

    return tuple(sorted(range(len(cv.work)), key=ended))
