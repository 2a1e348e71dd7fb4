"""Everything that the personal file of one visitor holds."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.model.application import Application, Summary
from kiosk.model.appointment import Appointment
from kiosk.model.competence import Certificate, Competence, LanguageSkill, Level, Licence
from kiosk.model.cv import Cv
from kiosk.model.letter import Letter
from kiosk.model.posted import Posted
from kiosk.model.search import Query
from kiosk.model.task import Task


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Who the file is of, by the first name only, and what work is wanted (codes of the occupations dataset).

    `digital` is the answer to "Can you work with a computer or a phone?". `similar` is whether to show what people with
    a similar profile looked at, `share` whether this visitor may be counted among them, `numbered` whether there is a
    number for a counsellor; which one it is stands nowhere.
    """

    first_name: str
    languages: tuple[LanguageSkill, ...] = ()
    occupations: tuple[str, ...] = ()
    radius_km: int | None = None
    licences: tuple[Licence, ...] = ()
    dutch: Level | None = None
    digital: bool | None = None
    similar: bool = True
    share: bool = False
    numbered: bool = False

    def with_language(self, skill: LanguageSkill) -> "Profile":
        """Say how well one language is used; of Dutch the level stands beside it too."""
        others = [each.lang for each in self.languages]
        languages = (*self.languages, skill) if skill.lang not in others else self.languages
        languages = tuple(skill if each.lang == skill.lang else each for each in languages)
        dutch = skill.speaking if skill.lang == "nl" else self.dutch
        return replace(self, languages=languages, dutch=dutch)

    def without_language(self, lang: str) -> "Profile":
        """Say nothing of one language."""
        languages = tuple(each for each in self.languages if each.lang != lang)
        return replace(self, languages=languages, dutch=None if lang == "nl" else self.dutch)


class SavedKind(StrEnum):
    """What can be saved."""

    VACANCY = "vacancy"
    TRAINING = "training"


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A vacancy or training that was kept, as it was then."""

    kind: SavedKind
    item_id: str
    summary: Summary


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch:
    """A search that was kept; what was published after minute `last_seen` since 1970 (UTC) is new."""

    query: Query
    last_seen: int = 0
    kind: SavedKind = SavedKind.VACANCY


class SuggestedBy(StrEnum):
    """Where a suggestion comes from."""

    OWN_SEARCH = "own_search"
    COUNSELLOR = "counsellor"
    EMPLOYER = "employer"
    SIMILAR_PROFILES = "similar_profiles"


class SuggestionStatus(StrEnum):
    """What the visitor made of a suggestion."""

    NEW = "new"
    SEEN = "seen"
    KEPT = "kept"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A vacancy or training that somebody or something points to, and why in one sentence."""

    item_id: str
    by: SuggestedBy
    reason: str
    from_first_name: str = ""
    status: SuggestionStatus = SuggestionStatus.NEW


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """The records of one file, each kind in the order in which it is shown."""

    profile: Profile
    saved: tuple[Saved, ...] = ()
    searches: tuple[SavedSearch, ...] = ()
    applications: tuple[Application, ...] = ()
    tasks: tuple[Task, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    competences: tuple[Competence, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    cvs: tuple[Cv, ...] = ()
    letters: tuple[Letter, ...] = ()
    requests: tuple[Posted, ...] = ()
