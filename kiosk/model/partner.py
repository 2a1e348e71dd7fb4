"""Partners of the job-shops and the places where people find them."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.model.training import Contact


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """An organisation that helps: `kind` is its role (employment_service, unemployment, …), `services` short texts."""

    id: str
    rev: int
    name: str
    kind: str
    about: str = ""
    logo: str = ""
    services: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    contact: Contact | None = None
    place_ids: tuple[str, ...] = ()


class PlaceKind(StrEnum):
    """What a place is."""

    JOB_SHOP = "job_shop"
    LIBRARY = "library"
    TOWN_HALL = "town_hall"
    BANK = "bank"
    PARTNER = "partner"
    KIOSK = "kiosk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A Belgian postal address."""

    street: str
    postcode: str
    city: str
    nis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenInterval:
    """Open on ISO weekday `dow` (1 is Monday), from and to as "HH:MM" local time.

    Closing at or before opening is on the day after; "24:00" is midnight.
    """

    dow: int
    opens: str
    closes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursException:
    """Other hours on one ISO date; no times means closed."""

    date: str
    opens: str = ""
    closes: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A door one can walk through; `lat` and `lon` are WGS 84 degrees."""

    id: str
    rev: int
    name: str
    kind: PlaceKind
    address: Address
    lat: float
    lon: float
    hours: tuple[OpenInterval, ...]
    exceptions: tuple[HoursException, ...] = ()
    accessibility: tuple[str, ...] = ()
    transit: str = ""
    partner_ids: tuple[str, ...] = ()
    phone: str = ""
