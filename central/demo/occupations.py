"""The occupations of the demo: names in eleven languages, and sentences to compose vacancies from."""

import re
from dataclasses import dataclass
from pathlib import Path

from central.demo.assets import DEMO
from central.entry import Entry
from kiosk.errors import BadData
from kiosk.model.taxonomy import Occupation
from kiosk.model.vacancy import ContractKind, Education, Experience, Schedule

FOLDER = DEMO / "occupations"
LANGUAGES = ("nl", "fr", "en", "de", "ar", "tr", "uk", "pl", "ro", "es", "bg")
SECTORS = (
    *("care", "building", "shop", "it", "logistics", "factory", "kitchen"),
    *("style", "security", "technics", "office", "cleaning", "school", "green"),
)
LEVELS = ("none", "A1", "A2", "B1", "B2", "C1")
LICENCES = ("AM", "A", "B", "BE", "C", "CE", "D")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """What one language has to say about an occupation."""

    tasks: tuple[str, ...]
    requirements: tuple[str, ...]
    offers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A training that leads to an occupation."""

    title: str
    learn: tuple[str, ...]
    hours: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoOccupation:
    """An occupation with everything that is plausible for its vacancies; `wage` in euro per hour."""

    occupation: Occupation
    weight: int
    titles: tuple[str, ...]
    contracts: tuple[ContractKind, ...]
    schedules: tuple[Schedule, ...]
    dutch: tuple[str, ...]
    education: tuple[Education, ...]
    experience: tuple[Experience, ...]
    licences: tuple[str, ...]
    certificates: tuple[str, ...]
    wage: tuple[float, float]
    sentences: dict[str, Sentences]
    courses: tuple[Course, ...]

    @property
    def code(self) -> str:
        """The key into the occupations dataset."""
        return self.occupation.id

    def book(self, language: str) -> str:
        """The name of the phrase book that addresses the reader as this occupation's sentences do."""
        familiar = language == "fr" and any(re.search(r"\btu\b", text.lower()) for text in self.sentences["fr"].tasks)
        return "fr_tu" if familiar else language


def load_occupations(folder: Path = FOLDER) -> tuple[DemoOccupation, ...]:
    """Read every sector's file, in order of code.

    Raises:
        BadData: a file breaks the format, or two occupations share a code or a sentence.
    """
    found: dict[str, DemoOccupation] = {}
    seen: dict[str, str] = {}
    for path in sorted(folder.glob("*.toml")):
        file = Entry.load(path)
        sector = file.choice("sector", SECTORS)
        for entry in file.entries("occupation", named="code"):
            item = _occupation(entry, sector)
            if item.code in found:
                entry.refuse("code", "is used by another occupation")
            found[item.code] = item
            for sentences in item.sentences.values():
                for sentence in (*sentences.tasks, *sentences.requirements, *sentences.offers):
                    if sentence in seen:
                        entry.refuse("sentences", f"{sentence!r} is also a sentence of {seen[sentence]}")
                    seen[sentence] = item.code
        file.done()
    if not found:
        raise BadData(f"{folder}: there are no occupations.")
    return tuple(found[code] for code in sorted(found))


def _occupation(entry: Entry, sector: str) -> DemoOccupation:
    sentences = {"nl": _sentences(entry, "nl")}
    for language in ("fr", "en"):
        if entry.entry("tasks").has(language):
            sentences[language] = _sentences(entry, language)
    courses = tuple(_course(course) for course in entry.entries("training", 2, "title"))
    item = DemoOccupation(
        occupation=Occupation(
            id=entry.text("code"),
            rev=1,
            labels=_labels(entry),
            synonyms=_synonyms(entry),
            sector=sector,
            icon=entry.text("icon"),
            isco=entry.text("isco"),
            shortage=entry.flag("shortage"),
            competences=tuple(_names(item) for item in entry.entries("competences", 6)),
        ),
        weight=entry.number("weight", 1, 10),
        titles=entry.texts("titles", 8),
        contracts=tuple(map(ContractKind, entry.texts("contracts", 1, tuple(ContractKind)))),
        schedules=tuple(map(Schedule, entry.texts("schedules", 1, tuple(Schedule)))),
        dutch=entry.texts("dutch", 1, LEVELS),
        education=tuple(map(Education, entry.texts("education", 1, tuple(Education)))),
        experience=tuple(map(Experience, entry.texts("experience", 1, tuple(Experience)))),
        licences=entry.texts("licences", 0, LICENCES),
        certificates=entry.texts("certificates"),
        wage=entry.prices("wage"),
        sentences=sentences,
        courses=courses,
    )
    entry.done()
    return item


def _sentences(entry: Entry, language: str) -> Sentences:
    return Sentences(
        tasks=entry.entry("tasks").texts(language, 8),
        requirements=entry.entry("requirements").texts(language, 6),
        offers=entry.entry("offers").texts(language, 4),
    )


def _labels(entry: Entry) -> dict[str, str]:
    labels = entry.entry("labels")
    return {language: labels.text(language) for language in LANGUAGES}


def _synonyms(entry: Entry) -> dict[str, tuple[str, ...]]:
    synonyms = entry.entry("synonyms")
    return {language: synonyms.texts(language, 1) for language in LANGUAGES}


def _names(entry: Entry) -> dict[str, str]:
    return {language: entry.text(language) for language in LANGUAGES}


def _course(entry: Entry) -> Course:
    course = Course(title=entry.text("title"), learn=entry.texts("learn", 4), hours=entry.number("hours", 1, 5000))
    entry.done()
    return course
