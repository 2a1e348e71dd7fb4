"""What somebody can do, and what shows it: competences, certificates, languages and driving licences."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How well somebody uses a language: the CEFR levels, or the own language."""

    A1 = "A1"
    A2 = "A2"
    B1 = "B1"
    B2 = "B2"
    C1 = "C1"
    C2 = "C2"
    NATIVE = "native"


class CompetenceKind(StrEnum):
    """Who says so: the visitor, a paper that was seen, or a service that tested it."""

    SELF = "self"
    CERTIFICATE = "certificate"
    RECOGNISED = "recognised"


class Recognition(StrEnum):
    """Whether a foreign diploma counts here."""

    NOT_NEEDED = "not_needed"
    NOT_RECOGNISED = "not_recognised"
    ASKED = "asked"
    RECOGNISED = "recognised"


@dataclass(frozen=True, slots=True, kw_only=True)
class Competence:
    """One thing that somebody can do: an ESCO or Competent `code`, or free `text`; `evidence` says where it shows."""

    kind: CompetenceKind
    code: str = ""
    text: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """A training that was followed; `proven` if there is a paper. `year`, `valid_until` and `asked_on` are ISO 8601."""

    title: str
    provider: str = ""
    year: str = ""
    valid_until: str = ""
    recognition: Recognition = Recognition.NOT_NEEDED
    asked_on: str = ""
    proven: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageSkill:
    """A language (ISO 639-1) and how well; a level of None is not known. `proven` if a test or a paper says so."""

    lang: str
    listening: Level | None = None
    speaking: Level | None = None
    reading: Level | None = None
    writing: Level | None = None
    proven: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """A driving licence by its category, and the year since when, or empty; `proven` if the card was at hand."""

    category: str
    since: str = ""
    proven: bool = False
