"""CVs that Hypothesis makes, in Latin, Cyrillic and Arabic letters."""

from typing import TypeVar

from hypothesis import strategies as st

from kiosk.config import LANGUAGES
from kiosk.model.competence import Level, Licence
from kiosk.model.cv import (
    Ability,
    Address,
    Cv,
    Earned,
    Job,
    Month,
    OnlineProfile,
    Period,
    Person,
    Project,
    Reference,
    Study,
    Tongue,
    Vehicle,
)

_Item = TypeVar("_Item")
_WORDS = [
    *("kok", "Zoë", "çocuğu", "straße", "R&D", "<b>", "</p>", "&amp;", "C++", '"y"', ";", "-", "*", "[a](b)", "😀"),
    *("Йосип", "їжак", "Щербина", "объект’", "طبّاخ", "محمّد", "آلة،", "٣", "لا"),
]


def words(most: int = 4) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(_WORDS), max_size=most).map(" ".join)


def said() -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(_WORDS), min_size=1, max_size=4).map(" ".join)


def lines() -> st.SearchStrategy[str]:
    return st.lists(said(), max_size=3).map("\n".join)


def many(text: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(text or said(), max_size=2).map(tuple)


MONTHS = st.builds(Month, st.integers(1900, 2099), st.integers(0, 12))
PERIODS = st.builds(Period, st.none() | MONTHS, st.none() | MONTHS)
LEVELS = st.none() | st.sampled_from(Level)
CEFR = st.none() | st.sampled_from([level for level in Level if level is not Level.NATIVE])
CODES = st.sampled_from(["", "http://data.europa.eu/esco/occupation/f2b15a0e", "http://data.europa.eu/esco/skill/7"])
TONGUE_CODES = st.sampled_from(["nl", "fr", "ar", "uk", "tr", "de", "ro", "fa", "ti"])


def listed(strategy: st.SearchStrategy[_Item]) -> st.SearchStrategy[tuple[_Item, ...]]:
    return st.lists(strategy, max_size=2).map(tuple)


JOBS = st.builds(
    Job,
    position=words(),
    employer=words(),
    location=words(),
    description=lines(),
    url=words(1),
    period=PERIODS,
    summary=lines(),
    highlights=many(),
    code=CODES,
)
STUDIES = st.builds(
    Study,
    institution=words(),
    location=words(),
    area=words(),
    kind=words(),
    url=words(1),
    period=PERIODS,
    score=words(1),
    courses=many(),
)
EARNED = st.builds(Earned, title=words(), giver=words(), when=st.none() | MONTHS, url=words(1), summary=lines())
PROJECTS = st.builds(
    Project,
    name=words(),
    entity=words(),
    kind=words(),
    description=lines(),
    url=words(1),
    period=PERIODS,
    roles=many(),
    highlights=many(),
    keywords=many(),
)
ABILITIES = st.builds(Ability, name=words(), level=words(1), keywords=many(), code=CODES)
TONGUES = st.builds(
    Tongue,
    code=st.just("") | TONGUE_CODES,
    name=words(),
    fluency=words(),
    level=LEVELS,
    listening=LEVELS,
    reading=LEVELS,
    speaking=LEVELS,
    writing=LEVELS,
)
PERSONS = st.builds(
    Person,
    name=words(),
    role=words(),
    email=words(1),
    phone=words(2),
    url=words(1),
    summary=lines(),
    address=st.builds(Address, street=words(), postcode=words(), city=words(), region=words(), country=words(1)),
    profiles=listed(st.builds(OnlineProfile, network=words(1), username=words(1), url=words(1))),
)
LICENCES = st.builds(
    Licence, category=st.sampled_from(["A", "B", "CE", "AM"]), since=st.sampled_from(["", "1999", "2024"])
)
CVS = st.builds(
    Cv,
    language=st.sampled_from(LANGUAGES),
    person=PERSONS,
    work=listed(JOBS),
    volunteer=listed(JOBS),
    education=listed(STUDIES),
    certificates=listed(EARNED),
    awards=listed(EARNED),
    publications=listed(EARNED),
    projects=listed(PROJECTS),
    skills=listed(ABILITIES),
    languages=listed(TONGUES),
    interests=listed(ABILITIES),
    references=listed(st.builds(Reference, name=words(), text=lines())),
    licences=listed(LICENCES),
    vehicles=listed(st.sampled_from(Vehicle)),
    mobility=words(),
    notes=many(),
)
