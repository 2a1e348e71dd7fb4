"""The partners of the job-shops, and their places with opening hours."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from central.demo.apply import phone
from central.demo.assets import DEMO
from central.demo.chance import Chance
from central.demo.terms import site
from central.entry import Entry
from central.geography import Town, by_name, fold, towns
from kiosk.model.partner import Address, HoursException, OpenInterval, Partner, Place, PlaceKind
from kiosk.model.taxonomy import Municipality
from kiosk.model.training import Contact

SOURCE = DEMO / "partners.toml"

_WORKDAYS = (1, 2, 3, 4, 5)
_HOURS: dict[str, tuple[tuple[tuple[int, ...], str, str], ...]] = {
    "morning": ((_WORKDAYS, "09:00", "12:30"), ((2, 4), "13:30", "16:30")),
    "office": ((_WORKDAYS, "09:00", "12:00"), ((1, 2, 3, 4), "13:00", "16:30")),
    "long": ((_WORKDAYS, "08:30", "17:00"), ((4,), "17:00", "19:00")),
    "town_hall": ((_WORKDAYS, "08:30", "12:00"), ((3,), "13:30", "16:00"), ((4,), "16:00", "19:00")),
    "library": (((1, 2, 3, 4, 5), "14:00", "18:00"), ((3,), "10:00", "12:00"), ((6,), "10:00", "13:00")),
    "campus": ((_WORKDAYS, "08:00", "17:00"),),
    "evening_campus": (((1, 2, 3, 4), "08:30", "22:00"), ((5,), "08:30", "17:00"), ((6,), "09:00", "12:30")),
    "bank": ((_WORKDAYS, "09:00", "12:30"), ((1, 3, 5), "14:00", "16:00")),
}
_ACCESS = (
    "Drempelloze ingang",
    "Lift",
    "Aangepast toilet",
    "Parkeerplaats voor personen met een handicap",
    "Ringleiding aan de balie",
    "Rolstoel aanwezig",
    "Assistentiehond welkom",
)
_TRANSIT = (
    "Station {town}, {minutes} minuten te voet",
    "Bushalte {town} Markt, {minutes} minuten te voet",
    "Bushalte {town} Kerk, {minutes} minuten te voet",
    "Station {town}, daarna bus tot {street}",
)
_SETTINGS = (
    ("Werkwinkel", PlaceKind.JOB_SHOP, 45, ("morning", "office", "long"), ("werkwinkel", "vdab", "wijk-werken")),
    ("Bibliotheek", PlaceKind.LIBRARY, 13, ("library",), ("digibank",)),
    ("Stadhuis", PlaceKind.TOWN_HALL, 12, ("town_hall",), ("gemeente", "ocmw")),
    ("Spaarkantoor", PlaceKind.BANK, 2, ("bank",), ()),
    ("Infozuil station", PlaceKind.KIOSK, 1, ("campus",), ("werkwinkel",)),
)


_OPEN_AT: dict[str, tuple[str, ...]] = {"employment_service": ("campus",), "training": ("evening_campus",)}


@dataclass(frozen=True, slots=True)
class _Door:
    """What a place is called, what it is, where, one of which hours it keeps, and who is there."""

    name: str
    kind: PlaceKind
    town: Municipality
    hours: tuple[str, ...]
    partner_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerSheet:
    """A partner and the towns of its offices, which carry the name `campus`."""

    partner: Partner
    campus: str
    offices: tuple[Municipality, ...]


def load_partners(path: Path = SOURCE) -> tuple[PartnerSheet, ...]:
    """Read the partners.

    Raises:
        BadData: the file breaks the format or names a town that does not exist.
    """
    file = Entry.load(path)
    sheets = tuple(_sheet(entry) for entry in file.entries("partner", named="id"))
    file.done()
    return sheets


def places(sheets: tuple[PartnerSheet, ...], today: date) -> Iterator[Place]:
    """150 places: job-shops and others in the largest towns, and the offices and campuses of the partners.

    Their holidays are those of the year and a half after `today`.
    """
    flemish = [town for town in towns() if town.municipality.region == "flanders"]
    flemish.sort(key=_size, reverse=True)
    for name, kind, count, hours, partner_ids in _SETTINGS:
        for rank, town in enumerate(flemish[:count]):
            what = "Gemeentehuis" if kind is PlaceKind.TOWN_HALL and rank > 9 else name
            door = _Door(f"{what} {town.municipality.name['nl']}", kind, town.municipality, hours, partner_ids)
            yield _place(door, today)
    for sheet in sheets:
        open_at = _OPEN_AT.get(sheet.partner.kind, ("office", "morning"))
        for at in sheet.offices:
            door = _Door(f"{sheet.campus} {at.name['nl']}", PlaceKind.PARTNER, at, open_at, (sheet.partner.id,))
            yield _place(door, today)


def partners(sheets: tuple[PartnerSheet, ...], all_places: tuple[Place, ...]) -> Iterator[Partner]:
    """The partners with the places where they can be found."""
    for sheet in sheets:
        partner = sheet.partner
        here = tuple(place.id for place in all_places if partner.id in place.partner_ids)
        yield Partner(
            id=partner.id,
            rev=1,
            name=partner.name,
            kind=partner.kind,
            about=partner.about,
            services=partner.services,
            languages=partner.languages,
            contact=partner.contact,
            place_ids=here,
        )


def place_id(name: str) -> str:
    """The id of a place from its name."""
    return f"demo:{fold(name)}"


def _size(town: Town) -> int:
    return town.inhabitants


def _sheet(entry: Entry) -> PartnerSheet:
    offices = []
    for town in entry.texts("offices"):
        if fold(town) not in by_name():
            entry.refuse("offices", f"{town!r} is no municipality")
        offices.append(by_name()[fold(town)])
    contact = Contact(phone=entry.text("phone", ""), url=entry.text("url", ""), role=entry.text("role"))
    sheet = PartnerSheet(
        partner=Partner(
            id=entry.text("id"),
            rev=1,
            name=entry.text("name"),
            kind=entry.text("kind"),
            about=entry.text("about"),
            services=entry.texts("services", 1),
            languages=entry.texts("languages", 1),
            contact=contact,
        ),
        campus=entry.text("campus", ""),
        offices=tuple(offices),
    )
    if sheet.offices and not sheet.campus:
        entry.refuse("campus", "is missing, but there are offices")
    entry.done()
    return sheet


def _place(door: _Door, today: date) -> Place:
    chance = Chance("place", door.name)
    name, town = door.name, door.town
    at = site(name, town.id)
    street, lat, lon = at.street, at.lat or town.lat, at.lon or town.lon
    if door.kind is PlaceKind.TOWN_HALL and town.name["nl"] == "Gent":
        street, lat, lon = "Botermarkt 1", 51.0543, 3.7250
    rows = [(dow, opens, closes) for days, opens, closes in _HOURS[chance.among(door.hours)] for dow in days]
    transit = chance.among(_TRANSIT).format(
        town=town.name["nl"], minutes=chance.between(2, 12), street=street.rsplit(" ", 1)[0]
    )
    return Place(
        id=place_id(name),
        rev=1,
        name=name,
        kind=door.kind,
        address=Address(street=street, postcode=at.postcode, city=at.city, nis=town.id),
        lat=lat,
        lon=lon,
        hours=tuple(OpenInterval(dow=dow, opens=opens, closes=closes) for dow, opens, closes in sorted(rows)),
        exceptions=tuple(_exceptions(chance, today)),
        accessibility=tuple(sorted(chance.some(_ACCESS, chance.between(2, 5)))),
        transit=transit,
        partner_ids=door.partner_ids,
        phone=phone(name, town.province),
    )


def _exceptions(chance: Chance, today: date) -> Iterator[HoursException]:
    """Public holidays, a bridge day, and one day of other hours."""
    days = [(day, name) for year in (today.year, today.year + 1, today.year + 2) for day, name in holidays(year)]
    days = [(day, name) for day, name in days if today <= day < today + timedelta(days=550)]
    special = [HoursException(date=day.isoformat(), reason=name) for day, name in days]
    bridges = [day + timedelta(days=1) for day, _ in days if day.isoweekday() == 4]
    if bridges and chance.likely(0.6):
        special.append(HoursException(date=bridges[0].isoformat(), reason="Brugdag"))
    late = today + timedelta(days=chance.between(10, 60))
    if late.isoweekday() <= 5 and chance.likely(0.5):
        special.append(HoursException(date=late.isoformat(), opens="13:30", closes="16:30", reason="Teamvergadering"))
    yield from sorted({item.date: item for item in reversed(special)}.values(), key=_date)


def _date(item: HoursException) -> str:
    return item.date


def holidays(year: int) -> tuple[tuple[date, str], ...]:
    """The ten legal holidays of Belgium."""
    easter = _easter(year)
    return (
        (date(year, 1, 1), "Nieuwjaar"),
        (easter + timedelta(days=1), "Paasmaandag"),
        (date(year, 5, 1), "Dag van de Arbeid"),
        (easter + timedelta(days=39), "O.L.H. Hemelvaart"),
        (easter + timedelta(days=50), "Pinkstermaandag"),
        (date(year, 7, 21), "Nationale feestdag"),
        (date(year, 8, 15), "O.L.V. Hemelvaart"),
        (date(year, 11, 1), "Allerheiligen"),
        (date(year, 11, 11), "Wapenstilstand"),
        (date(year, 12, 25), "Kerstmis"),
    )


def _easter(year: int) -> date:
    """Gregorian Easter Sunday (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * weekday) // 451
    month, day = divmod(h + weekday - 7 * m + 114, 31)
    return date(year, month, day + 1)
