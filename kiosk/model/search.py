"""What a visitor asks of the catalogue and what comes back."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.model.taxonomy import Occupation
from kiosk.model.vacancy import LanguageNeed


class Sort(StrEnum):
    """Order of results."""

    RELEVANCE = "relevance"
    DATE = "date"
    DISTANCE = "distance"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where distances start: a municipality (NIS code) or the kiosk itself, WGS 84 degrees."""

    lat: float
    lon: float
    name: str = ""
    nis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """Choices of the visitor; within one facet they are alternatives, between facets all must hold.

    What was chosen of sessions of trainings (`radius_km`, `schedules`, `months`, `free`) one session must fit together.
    Only of `not_needed` (diploma, licence, experience) each must hold: whoever has neither needs both to be absent.
    `radius_km` None means any distance, `new_days` None any age; 1 is what counts as new today, 3 that and what came in
    the two days before. Values of `contracts`, `regimes` and `schedules` are those of ContractKind, Regime and
    Schedule; `schedules` also takes "shifts" for two or three, `dutch` little, some and good. The last six are for
    trainings, which also take "none" for `dutch`, what little finds too: `months` are "2026-05", `free` holds "free"
    for a session with places left, `costs` "free" for what a job seeker does not pay, `modes` are those of Mode.
    """

    radius_km: int | None = None
    new_days: int | None = None
    contracts: frozenset[str] = frozenset()
    regimes: frozenset[str] = frozenset()
    schedules: frozenset[str] = frozenset()
    sectors: frozenset[str] = frozenset()
    occupations: frozenset[str] = frozenset()
    dutch: frozenset[str] = frozenset()
    not_needed: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    free: frozenset[str] = frozenset()
    costs: frozenset[str] = frozenset()
    modes: frozenset[str] = frozenset()

    @property
    def any(self) -> bool:
        """Whether anything is chosen."""
        return self != Filters()


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """One search: words as typed, filters, origin of distances, order, and the day that decides expiry.

    While typing the last word is taken as the beginning of one, unless a space follows. `language` is that of the
    screen on which the words were typed: what they say there goes before what they say in others. Without `today` it
    is the day on which the feed was published.
    """

    text: str = ""
    language: str = ""
    filters: Filters = field(default_factory=Filters)
    origin: Origin | None = None
    sort: Sort = Sort.RELEVANCE
    today: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetCount:
    """One choice of a facet and the number of results it would leave (its own facet not counted)."""

    value: str
    count: int
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """The answer to a Query: exact `count`, facet counts by facet name, and the words that were corrected.

    `order` is opaque to callers: the catalogue reads pages of cards from it.
    """

    count: int
    facets: dict[str, tuple[FacetCount, ...]]
    corrected: dict[str, str] = field(default_factory=dict)
    order: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """How many a search finds, how many of them are new, and the minute since 1970 of the newest of all."""

    count: int
    fresh: int
    newest: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OccupationCount:
    """How many vacancies there are for an occupation, and how many of them are new today."""

    occupation: Occupation
    count: int
    fresh: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VacancyCard:
    """One row of a vacancy list; `km` None when there is no origin or no coordinates.

    `dutch` is how well one must know it, None if nobody asks; `names` what its occupation is called per language, for
    who does not read the language `lang` of the title.
    """

    id: str
    title: str
    employer: str
    city: str
    lang: str
    icon: str
    contract: str
    regime: str
    hours: float | None
    schedule: tuple[str, ...]
    dutch: LanguageNeed | None
    km: float | None
    published: str
    is_new: bool
    remote: bool
    names: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingCard:
    """One row of a list of trainings.

    `city`, `km`, `start`, `places` and `schedule` are those of the next session one can join that fits what was chosen,
    in order of distance of the nearest one.
    `dutch` is a level of the CEFR or NO_DUTCH, empty if nobody says.
    """

    id: str
    title: str
    provider: str
    city: str
    lang: str
    dutch: str
    mode: str
    start: str
    places: int | None
    schedule: str
    sessions: int
    hours: int | None
    free_of_charge: bool
    shortage: bool
    km: float | None


class SuggestionKind(StrEnum):
    """What a suggestion is."""

    OCCUPATION = "occupation"
    SKILL = "skill"
    EMPLOYER = "employer"
    MUNICIPALITY = "municipality"
    TRAINING = "training"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A completion of what is being typed, with the number of results it would give; a municipality gives none.

    `rest` are the words before that name a municipality: what to look for there.
    """

    kind: SuggestionKind
    text: str
    code: str
    count: int
    match: tuple[int, int] = (0, 0)
    rest: str = ""
