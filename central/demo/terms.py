"""The facts of one vacancy, drawn so that they agree with each other and with the words of its title."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TypeVar

from central.demo.chance import Chance
from central.demo.employers import DemoEmployer, Promise
from central.demo.occupations import DemoOccupation
from central.geography import by_nis
from kiosk.model.taxonomy import Municipality
from kiosk.model.vacancy import ContractKind, Education, Experience, Location, Regime, Schedule

T = TypeVar("T")

FULL_WEEK = 38.0
_SMALL = (ContractKind.STUDENT, ContractKind.FLEXI, ContractKind.VOLUNTEER)
_BRIEF = (*_SMALL, ContractKind.AGENCY)
_EARLY = (("6", "14"), ("7", "15.30"), ("7.30", "16"), ("8", "16.30"))
_DAYTIMES = {
    "desk": (("8", "16.30"), ("8.30", "17"), ("9", "17"), ("9", "17.30")),
    "floor": _EARLY,
    "ward": (*_EARLY, ("8.30", "17")),
    "front": (("9", "17"), ("9", "17.30"), ("9.30", "18"), ("10", "18")),
}
_WEEKENDS = (("8", "14"), ("9", "17"), ("10", "18"), ("10", "16"))
_TIMES = {
    Schedule.EVENING: (("14", "22"), ("15", "21"), ("16", "20"), ("16.30", "21.30"), ("17", "22"), ("18", "23")),
    Schedule.NIGHT: (("20", "4"), ("21", "5"), ("21.30", "6.30"), ("22", "6"), ("23", "7")),
}
_FLOOR = ("factory", "building", "logistics", "technics", "green", "cleaning")
_EXPERIENCE_STEPS = {Experience.NONE: 0.0, Experience.MONTHS_6: 0.2, Experience.YEARS_2: 0.45, Experience.YEARS_5: 0.7}
_STREETS = (
    *("Stationsstraat", "Kerkstraat", "Nieuwstraat", "Molenstraat", "Dorpsstraat", "Schoolstraat", "Veldstraat"),
    *("Industrielaan", "Nijverheidsstraat", "Ambachtenlaan", "Brusselsesteenweg", "Gentsesteenweg", "Kapelstraat"),
    *("Antwerpsesteenweg", "Leuvensesteenweg", "Kortrijksesteenweg", "Markt", "Groenstraat", "Lindestraat"),
    *("Kanaalstraat", "Havenlaan", "Beekstraat", "Kasteelstraat", "Bergstraat", "Eikenlaan", "Vaartstraat"),
    *("Rozenstraat", "Processieweg", "Sportlaan", "Akkerstraat", "Hoogstraat", "Bosstraat", "Zandstraat"),
)
_STREETS_BRUSSELS = ("Waterloolaan", "Bergensesteenweg", "Kroonlaan", "Louizalaan", "Gentsesteenweg", "Havenlaan")


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a vacancy offers and asks. Hours per week; wage in euro per hour, 0 when it is not said.

    `setting` is where the work is done: at a desk, on a floor, on a ward, or in front of customers.
    """

    location: Location
    contract: ContractKind
    months: int
    start: date | None
    regime: Regime
    hours: float
    hours_max: float
    schedules: tuple[Schedule, ...]
    times: tuple[str, str]
    setting: str
    wage: tuple[float, float]
    monthly: bool
    dutch: str
    languages: tuple[tuple[str, bool], ...]
    education: Education
    experience: Experience
    licences: tuple[str, ...]
    certificates: tuple[str, ...]
    positions: int
    team: int

    @property
    def brief(self) -> bool:
        """Whether this is no job for long, so that there is little to offer beside the wage."""
        return self.contract in _BRIEF


def draw_terms(
    chance: Chance, item: DemoOccupation, promise: Promise, employer: DemoEmployer, *, language: str, today: date
) -> Terms:
    """Draw the facts of a vacancy of `employer` that nobody starts on before `today`."""
    contract = _contract(chance, item, promise, employer)
    schedules = _schedules(chance, item, promise, contract)
    regime, hours, hours_max = _hours(chance, promise, contract, schedules)
    experience = promise.experience or _early(chance, item.experience)
    education = _early(chance, item.education)
    learning = contract in (ContractKind.APPRENTICESHIP, ContractKind.INTERNSHIP)
    if contract in _SMALL or learning:
        experience, education = Experience.NONE, min(education, Education.LOWER_SECONDARY, key=list(Education).index)
    town = employer.town(chance)
    setting = _setting(item)
    unpaid = learning or contract in (ContractKind.VOLUNTEER, ContractKind.SELF_EMPLOYED)
    return Terms(
        location=site(employer.name, town.id),
        contract=contract,
        months=chance.among((3, 4, 6, 6, 9, 12)),
        start=_start(chance, today) if chance.likely(0.45) else None,
        regime=regime,
        hours=hours,
        hours_max=hours_max,
        schedules=schedules,
        times=_times(chance, schedules[0], setting),
        setting=setting,
        wage=(0, 0) if unpaid or chance.likely(0.28) else _wage(chance, item, experience),
        monthly=item.education[-1] in (Education.BACHELOR, Education.MASTER) and contract not in _SMALL,
        dutch=_early(chance, item.dutch) if language == "en" else chance.among(item.dutch),
        languages=_languages(chance, item, town, language),
        education=education,
        experience=experience,
        licences=tuple(chance.some(item.licences, 1)) if chance.likely(0.6) else (),
        certificates=tuple(name for name in item.certificates if chance.likely(0.55))[:2],
        positions=chance.among((1, 1, 1, 1, 1, 1, 2, 2, 3, 5)) if employer.size > 40 else 1,
        team=3 + int((min(employer.size / 3, 26)) * chance.fraction() ** 1.6),
    )


@cache
def site(name: str, nis: str) -> Location:
    """Where an organisation of this name sits in a town: always at the same door, near the centre."""
    town = by_nis()[nis]
    chance = Chance("site", name, nis)
    street = chance.among(_STREETS_BRUSSELS if town.region == "brussels" else _STREETS)
    return Location(
        street=f"{street} {chance.between(1, 240)}",
        postcode=min(town.postcodes),
        city=town.name["nl"],
        province=town.province,
        nis=town.id,
        lat=round(town.lat + (chance.fraction() - 0.5) * 0.026, 5),
        lon=round(town.lon + (chance.fraction() - 0.5) * 0.040, 5),
    )


def _contract(chance: Chance, item: DemoOccupation, promise: Promise, employer: DemoEmployer) -> ContractKind:
    agency = [kind for kind in item.contracts if kind in (ContractKind.AGENCY, ContractKind.AGENCY_OPTION)]
    own = [kind for kind in item.contracts if kind not in agency]
    if promise.contract in (agency if employer.agency else own):
        return promise.contract or own[0]
    if employer.agency or not own:
        return chance.among(agency)
    # Volunteers are asked for in the title: nobody expects to draw beer in a café for nothing.
    return _early(chance, [kind for kind in own if kind is not ContractKind.VOLUNTEER] or own)


def _hours(
    chance: Chance, promise: Promise, contract: ContractKind, schedules: tuple[Schedule, ...]
) -> tuple[Regime, float, float]:
    if contract in _SMALL:
        hours = float(chance.among((4, 6, 8) if contract is ContractKind.VOLUNTEER else (8, 10, 12, 15, 16, 20)))
        return Regime.PART, hours, hours
    if schedules == (Schedule.WEEKEND,):
        hours = chance.among((12.0, 16.0, 16.0, 19.0, 24.0))
        return Regime.PART, hours, hours
    roll = chance.fraction() * (1 if schedules[0] not in _SHIFTS else 2.5)
    if promise.regime is Regime.PART or roll < 0.22:
        hours = chance.among((19.0, 19.0, 20.0, 24.0, 25.0, 28.0, 28.5, 30.0, 30.4, 32.0))
        return Regime.PART, hours, hours
    if roll < 0.36:
        return Regime.BOTH, chance.among((19.0, 20.0, 24.0, 28.0, 30.0, 32.0)), FULL_WEEK
    week = chance.among((FULL_WEEK, FULL_WEEK, FULL_WEEK, FULL_WEEK, 37.0, 39.0, 40.0))
    return Regime.FULL, week, week


def _schedules(chance: Chance, item: DemoOccupation, promise: Promise, contract: ContractKind) -> tuple[Schedule, ...]:
    if promise.schedule:
        return (promise.schedule,)
    if contract in _SMALL and (loose := [kind for kind in item.schedules if kind in _LOOSE]) and chance.likely(0.6):
        return (chance.among(loose),)
    first = _early(chance, item.schedules)
    if first is Schedule.WEEKEND and chance.likely(0.5):
        first = item.schedules[0]
    if chance.likely(0.15) and first in _COMBINED and Schedule.WEEKEND in item.schedules:
        return first, Schedule.WEEKEND
    return (first,)


_SHIFTS = (Schedule.TWO_SHIFTS, Schedule.THREE_SHIFTS, Schedule.NIGHT)
_LOOSE = (Schedule.WEEKEND, Schedule.EVENING, Schedule.FLEXIBLE)
_COMBINED = (Schedule.DAY, Schedule.EVENING, Schedule.INTERRUPTED, Schedule.FLEXIBLE)


def _setting(item: DemoOccupation) -> str:
    sector = item.occupation.sector
    if sector in _FLOOR:
        return "floor"
    if sector in ("office", "it", "school") or item.occupation.isco[:1] in ("2", "3", "4"):
        return "desk"
    return "ward" if sector in ("care", "security") else "front"


def _times(chance: Chance, schedule: Schedule, setting: str) -> tuple[str, str]:
    """When the work begins and ends."""
    if schedule is Schedule.WEEKEND:
        return chance.among((*_EARLY, ("6", "18")) if setting == "floor" else _WEEKENDS)
    return chance.among(_TIMES.get(schedule, _DAYTIMES[setting]))


def _wage(chance: Chance, item: DemoOccupation, experience: Experience) -> tuple[float, float]:
    low, high = item.wage
    start = low + (high - low) * _EXPERIENCE_STEPS[experience] * (0.8 + 0.4 * chance.fraction())
    end = start + (high - start) * (0.25 + 0.6 * chance.fraction())
    return round(start, 2), round(max(end, start + 0.4), 2)


def _languages(chance: Chance, item: DemoOccupation, town: Municipality, language: str) -> tuple[tuple[str, bool], ...]:
    """Other languages than Dutch, and whether they are a must; what a vacancy is written in is one."""
    if language != "nl":
        return ((language, True),)
    office = item.occupation.sector in ("office", "it", "shop", "security")
    if chance.likely(0.55 if town.region == "brussels" else 0.16 if office else 0.06):
        return (("fr", chance.likely(0.5)),)
    if chance.likely(0.12 if office else 0.03):
        return (("en", chance.likely(0.4)),)
    if chance.likely(0.01):
        return (("de", False),)
    return ()


def _start(chance: Chance, today: date) -> date:
    """A Monday or the first of a month, some weeks ahead."""
    day = today + timedelta(days=chance.between(14, 75))
    if chance.likely(0.5):
        return (day.replace(day=1) + timedelta(days=32)).replace(day=1)
    return day + timedelta(days=7 - day.weekday())


def _early(chance: Chance, choices: Sequence[T]) -> T:
    """One of `choices`, the first ones more often."""
    return chance.favouring(choices, [3.0, 2.0, 1.5, *[1.0] * len(choices)][: len(choices)])
