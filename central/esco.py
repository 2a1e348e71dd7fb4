"""The occupations of an ESCO export, in every language of which it has a file."""

import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from textwrap import shorten

from central.demo.occupations import SECTORS
from central.entry import Entry
from central.esco_files import MOST_OCCUPATIONS, PREFIX, Oddities, Row, by_language, rows
from kiosk.errors import BadData
from kiosk.feed.limits import LINE_BYTES, OCCUPATION_DESCRIPTION
from kiosk.feed.record import encode_put
from kiosk.model.taxonomy import Occupation

ASSETS = Path(__file__).parents[1] / "assets" / "esco"

MOST_LABEL = 200
MOST_SYNONYMS = 100
MOST_COMPETENCES = 20
# A revision counts up after the import: its digits need room in the line.
_MARGIN = 100
_MOST_STEPS = 10

_OCCUPATION = re.compile(r"http://data\.europa\.eu/esco/occupation/([0-9A-Za-z-]{1,64})")
_GROUP = re.compile(r"(?:http://data\.europa\.eu/esco/isco/C)?(\d{4})")
# Line ends since version 1.0 of the portal's files; strokes in older ones and in those of others.
_BETWEEN = re.compile(r"[\n\r|]+")


@dataclass(slots=True)
class _Found:
    """What the files say of one occupation."""

    at: str
    isco: str = ""
    labels: dict[str, str] = field(default_factory=dict)
    synonyms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)


class Export:
    """An export in a folder."""

    def __init__(self, folder: Path, sectors: Path = ASSETS / "sectors.toml") -> None:
        """Look which files there are.

        Raises:
            BadData: there are none of occupations, or the table of sectors is wrong.
        """
        self.odd = Oddities()
        self.files = by_language(folder, "occupations")
        if not self.files:
            raise BadData(f"{folder}: there is no occupations_<language>.csv. Unpack the CSV export of ESCO there.")
        self._folder = folder
        self._sectors = load_sectors(sectors)

    def occupations(self) -> list[Occupation]:
        """Every occupation that has a name, in order of id.

        Raises:
            BadData: a file cannot be read, lacks a column, or there is no occupation at all.
        """
        found: dict[str, _Found] = {}
        dropped: set[str] = set()
        for language, path in self.files.items():
            seen: set[str] = set()
            for row in rows(path, ("conceptUri", "preferredLabel"), self.odd, MOST_OCCUPATIONS):
                uri = row["conceptUri"]
                if why := _unfit(row, uri in seen):
                    self.odd.add(why, row.at, uri)
                    dropped |= {uri} if why == _OBSOLETE else set()
                    continue
                seen.add(uri)
                one = found.setdefault(uri, _Found(row.at))
                if group := _GROUP.fullmatch(row["iscoGroup"]):
                    one.isco = one.isco or group[1]
                self._read_names(one, language, row)
        kept = {uri: one for uri, one in found.items() if uri not in dropped and one.labels}
        if not kept:
            raise BadData(f"{self._folder}: not one occupation can be read from {', '.join(map(str, self.files))}.")
        self._find_groups(kept)
        competences = self._competences(kept)
        return [self._record(uri, kept[uri], competences.get(uri, ())) for uri in sorted(kept)]

    def _read_names(self, one: _Found, language: str, row: Row) -> None:
        label = _plain(row["preferredLabel"])
        names = _BETWEEN.split(row["altLabels"]) + _BETWEEN.split(row["hiddenLabels"])
        # "directeur/directrice" is typed as either.
        names = [*(label.split("/") if "/" in label else ()), *names]
        if len(label) > MOST_LABEL:
            self.odd.add("too long a label", row.at, label)
            return
        one.labels[language] = label
        different = {label.casefold(): label}
        for name in map(_plain, names):
            if len(name) > MOST_LABEL:
                self.odd.add("too long a synonym", row.at, name)
            elif name:
                different.setdefault(name.casefold(), name)
        _, *synonyms = different.values()
        if len(synonyms) > MOST_SYNONYMS:
            self.odd.add("too many synonyms", row.at, label)
        one.synonyms[language] = tuple(synonyms[:MOST_SYNONYMS])
        # Its beginning says what the occupation is; the search got no better with all of it.
        if description := shorten(_plain(row["description"]), OCCUPATION_DESCRIPTION, placeholder=""):
            one.descriptions[language] = description

    def _find_groups(self, found: dict[str, _Found]) -> None:
        """Take the group from the hierarchy where the occupations say none, and refuse groups that ISCO lacks."""
        above: dict[str, str] = {}
        for path in sorted(self._folder.glob("broaderRelationsOccPillar*.csv")):
            for row in rows(path, ("conceptUri", "broaderUri"), self.odd):
                above.setdefault(row["conceptUri"], row["broaderUri"])
        known = {
            row["code"]
            for path in by_language(self._folder, "ISCOGroups").values()
            for row in rows(path, ("code",), self.odd)
        }
        for uri, one in found.items():
            isco = one.isco or _group_above(uri, above)
            one.isco = isco if not known or isco in known else ""
            if not one.isco:
                self.odd.add("no ISCO group", one.at, isco)

    def _competences(self, found: dict[str, _Found]) -> dict[str, tuple[dict[str, str], ...]]:
        """What each occupation cannot do without, where the export says so."""
        wanted: dict[str, list[str]] = {}
        # Every language's export has the same relations.
        for path in sorted(self._folder.glob("occupationSkillRelations*.csv"))[:1]:
            for row in rows(path, ("occupationUri", "relationType", "skillUri"), self.odd):
                skills = wanted.setdefault(row["occupationUri"], [])
                if row["relationType"] == "essential" and len(skills) < MOST_COMPETENCES:
                    skills.append(row["skillUri"])
        needed = {skill for uri in found for skill in wanted.get(uri, ())}
        names: dict[str, dict[str, str]] = {}
        for language, path in by_language(self._folder, "skills").items() if needed else ():
            for row in rows(path, ("conceptUri", "preferredLabel"), self.odd):
                label = _plain(row["preferredLabel"])
                if row["conceptUri"] in needed and 0 < len(label) <= MOST_LABEL:
                    names.setdefault(row["conceptUri"], {})[language] = label
        return {uri: tuple(names[skill] for skill in wanted.get(uri, ()) if skill in names) for uri in found}

    def _record(self, uri: str, one: _Found, competences: tuple[dict[str, str], ...]) -> Occupation:
        sector, icon = next(
            (self._sectors[one.isco[:end]] for end in range(4, 0, -1) if one.isco[:end] in self._sectors), ("", "")
        )
        record = Occupation(
            id=PREFIX + uri.rpartition("/")[2],
            rev=1,
            labels=one.labels,
            synonyms={language: names for language, names in one.synonyms.items() if names},
            descriptions=one.descriptions,
            sector=sector,
            icon=icon,
            isco=one.isco,
            competences=competences,
        )
        return self._fitting(record, one.at)

    def _fitting(self, record: Occupation, at: str) -> Occupation:
        """`record`, without descriptions and with fewer synonyms in every language if a line cannot hold it."""
        most = MOST_SYNONYMS
        while len(encode_put(record)) > LINE_BYTES - _MARGIN:
            if most == MOST_SYNONYMS:
                self.odd.add("too long for the feed", at, next(iter(record.labels.values())))
            most //= 2
            kept = {language: names[:most] for language, names in record.synonyms.items() if most}
            record = replace(record, descriptions={}, synonyms=kept, competences=record.competences[:most])
        return record


_OBSOLETE = "not released"


def _unfit(row: Row, again: bool) -> str:
    """Why an occupation cannot be taken from a row, empty when it can."""
    if row["conceptType"] not in ("", "Occupation"):
        return "no occupation"
    if not _OCCUPATION.fullmatch(row["conceptUri"]):
        return "no address of an occupation"
    if row["status"] not in ("", "released"):
        return _OBSOLETE
    if again:
        return "the same address again"
    return "" if _plain(row["preferredLabel"]) else "no label"


def load_sectors(path: Path) -> dict[str, tuple[str, str]]:
    """Sector and icon by the beginning of an ISCO group.

    Raises:
        BadData: the table names an unknown sector, or one beginning twice.
    """
    file = Entry.load(path)
    found: dict[str, tuple[str, str]] = {}
    for sector in file.names():
        if sector not in SECTORS:
            file.refuse(sector, f"is none of: {', '.join(SECTORS)}")
        table = file.entry(sector)
        icon = table.text("icon")
        for beginning in table.texts("isco", 1):
            if found.setdefault(beginning, (sector, icon)) != (sector, icon):
                table.refuse("isco", f"{beginning!r} is in {found[beginning][0]} too")
        table.done()
    return found


def _plain(text: str) -> str:
    """`text` on one line, without marks that cannot be seen."""
    return "".join(letter for letter in " ".join(text.split()) if letter.isprintable()).strip()


def _group_above(uri: str, above: dict[str, str]) -> str:
    """The ISCO group over an occupation, whose own place may be some steps below."""
    for _ in range(_MOST_STEPS):
        uri = above.get(uri, "")
        if match := _GROUP.fullmatch(uri):
            return match[1]
    return ""
