"""Invented employers, which of them hire for an occupation, and what a title promises."""

import re
import unicodedata
from dataclasses import dataclass
from itertools import accumulate
from operator import attrgetter
from pathlib import Path

from central.demo.assets import DEMO
from central.demo.chance import Chance
from central.demo.occupations import LANGUAGES, SECTORS, DemoOccupation
from central.entry import Entry
from central.geography import by_name, fold, towns
from kiosk.errors import BadData
from kiosk.model.taxonomy import Municipality
from kiosk.model.vacancy import ContractKind, Experience, Regime, Schedule

FOLDER = DEMO / "employers"
HIRING = DEMO / "hiring.toml"

_REACHES = ("site", "region", "flanders")
_REGION_KM = 25.0


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoEmployer:
    """An employer: `about` are sentences it says of itself, per language; `towns` where it has work."""

    name: str
    kind: str
    agency: bool
    sectors: tuple[str, ...]
    size: int
    home: Municipality
    towns: tuple[Municipality, ...]
    shares: tuple[float, ...]
    about: dict[str, tuple[str, ...]]

    @property
    def domain(self) -> str:
        """A domain that can never exist (RFC 2606)."""
        plain = unicodedata.normalize("NFKD", self.name.lower()).encode("ascii", "ignore").decode()
        return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") + ".example"

    def town(self, chance: Chance) -> Municipality:
        """Where the work of one vacancy is."""
        return chance.weighted(self.towns, self.shares)


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """What the words of a title fix: None where they leave it open. `clients` are kinds of employers.

    `avoid` are words that no sentence of such a vacancy has.
    """

    employers: tuple[DemoEmployer, ...]
    shares: tuple[float, ...]
    clients: tuple[str, ...]
    avoid: tuple[str, ...]
    schedule: Schedule | None
    contract: ContractKind | None
    regime: Regime | None
    experience: Experience | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rule:
    words: tuple[str, ...]
    at: frozenset[str]
    avoid: tuple[str, ...]
    schedule: Schedule | None
    contract: ContractKind | None
    regime: Regime | None
    experience: Experience | None


class Employers:
    """Every employer of the demo, what an agency calls a client of a kind, and the rules of who hires whom."""

    def __init__(self, folder: Path = FOLDER, hiring: Path = HIRING) -> None:
        """Read the files.

        Raises:
            BadData: a file breaks the format, names a town, kind or employer that does not exist, or repeats a name.
        """
        self.clients: dict[str, dict[str, str]] = {}
        self._known: dict[str, tuple[DemoEmployer, ...]] = {}
        found = [item for path in sorted(folder.glob("*.toml")) for item in _file(path, self.clients)]
        self.all: tuple[DemoEmployer, ...] = tuple(sorted(found, key=attrgetter("name")))
        known = {item.name for item in self.all} | {item.kind for item in self.all}
        if len({fold(item.name) for item in self.all}) < len(self.all):
            raise BadData(f"{folder}: two employers have the same name.")
        file = Entry.load(hiring)
        hires = file.entry("hires")
        self._hires = {code: hires.texts(code, 1, known) for code in hires.names()}
        self._rules = tuple(_rule(entry, known) for entry in file.entries("title"))
        file.done()

    def promise(self, occupation: DemoOccupation, title: str) -> Promise:
        """Who can post a vacancy with this title, and on what terms."""
        lower = title.lower()
        rules = [rule for rule in self._rules if any(word in lower for word in rule.words)]
        hiring = self._hiring(occupation)
        for rule in rules:
            hiring = [item for item in hiring if rule.at & {item.name, item.kind}] or hiring
        clients = tuple(sorted({item.kind for item in hiring}))
        if {ContractKind.AGENCY, ContractKind.AGENCY_OPTION} & set(occupation.contracts):
            hiring += [item for item in self.all if item.agency and occupation.occupation.sector in item.sectors]
        return Promise(
            employers=tuple(hiring),
            shares=tuple(accumulate(min(item.size, 700) ** 0.6 for item in hiring)),
            clients=clients,
            avoid=tuple(word for rule in rules for word in rule.avoid),
            schedule=next((rule.schedule for rule in rules if rule.schedule in occupation.schedules), None),
            contract=next((rule.contract for rule in rules if rule.contract in occupation.contracts), None),
            regime=next((rule.regime for rule in rules if rule.regime), None),
            experience=next((rule.experience for rule in rules if rule.experience in occupation.experience), None),
        )

    def _hiring(self, occupation: DemoOccupation) -> list[DemoEmployer]:
        """Employers other than agencies that hire for an occupation."""
        if occupation.code not in self._known:
            wanted = self._hires.get(occupation.code)
            self._known[occupation.code] = tuple(
                item
                for item in self.all
                if not item.agency
                and ({item.kind, item.name} & set(wanted) if wanted else occupation.occupation.sector in item.sectors)
            )
        return list(self._known[occupation.code])


def _file(path: Path, clients: dict[str, dict[str, str]]) -> list[DemoEmployer]:
    file = Entry.load(path)
    sector = file.choice("sector", (*SECTORS, "agency"))
    found = []
    for kind in file.entries("kind", named="name"):
        name = kind.text("name")
        agency = kind.flag("agency", False)
        client = kind.entry("client")
        clients[name] = {language: client.text(language) for language in ("nl", "fr", "en")}
        for entry in kind.entries("employers", named="name"):
            found.append(_employer(entry, name, agency, SECTORS if agency else (sector,)))
        kind.done()
    file.done()
    return found


def _employer(entry: Entry, kind: str, agency: bool, sectors: tuple[str, ...]) -> DemoEmployer:
    town = entry.text("town")
    home = by_name().get(fold(town)) or entry.refuse("town", f"{town!r} is no municipality")
    reach = entry.text("reach", "site")
    if reach not in _REACHES:
        entry.refuse("reach", f"{reach!r} is none of: {', '.join(_REACHES)}")
    near = [item for item in towns() if item.municipality.region != "wallonia"]
    if reach == "region":
        near = [item for item in near if _km(home, item.municipality) <= _REGION_KM]
    elif reach == "site":
        near = [item for item in near if item.municipality == home]
    employer = DemoEmployer(
        name=entry.text("name"),
        kind=kind,
        agency=agency,
        sectors=entry.texts("sectors", 1, SECTORS) if entry.has("sectors") else sectors,
        size=entry.number("size", 1, 20_000),
        home=home,
        towns=tuple(item.municipality for item in near),
        shares=tuple(accumulate(float(item.inhabitants) ** 0.8 for item in near)),
        about={language: entry.texts(language, 2) for language in LANGUAGES if entry.has(language)},
    )
    if "nl" not in employer.about or not near:
        entry.refuse("nl", "is missing, or there is no town in Flanders or Brussels to work in")
    entry.done()
    return employer


def _rule(entry: Entry, known: set[str]) -> _Rule:
    rule = _Rule(
        words=tuple(word.lower() for word in entry.texts("words", 1)),
        at=frozenset(entry.texts("at", 0, known)),
        avoid=tuple(word.lower() for word in entry.texts("avoid")),
        schedule=Schedule(entry.choice("schedule", tuple(Schedule))) if entry.has("schedule") else None,
        contract=ContractKind(entry.choice("contract", tuple(ContractKind))) if entry.has("contract") else None,
        regime=Regime(entry.choice("regime", tuple(Regime))) if entry.has("regime") else None,
        experience=Experience(entry.choice("experience", tuple(Experience))) if entry.has("experience") else None,
    )
    entry.done()
    return rule


def _km(one: Municipality, other: Municipality) -> float:
    """Distance on the map of Belgium, right to a percent."""
    north = (one.lat - other.lat) * 111.2
    east = (one.lon - other.lon) * 70.3
    return float((north * north + east * east) ** 0.5)
