"""Vacancies that suit a file, found on the terminal alone, each with the reason why."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from math import exp
from typing import TYPE_CHECKING

from kiosk.advice.abilities import abilities, fold
from kiosk.catalogue.entry import dutch_level, dutch_needed
from kiosk.model.competence import Level
from kiosk.model.dossier import Dossier, SavedKind, SuggestedBy
from kiosk.model.search import Filters, Origin, Query, VacancyCard
from kiosk.model.vacancy import Vacancy

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

MOST = 10

_MOST_OCCUPATIONS = 8
_MOST_SEARCHES = 5
_LOOKED_AT = 25
_FADE_KM = 15.0
_GROUPS = ("little", "some", "good")
# Points: what the visitor said outright counts more than what follows from it.
_WANTED, _FOUND, _KEPT, _APPLIED, _EACH, _SIMILAR = 2.0, 1.5, 1.0, 1.5, 0.5, 1.0
_SKILLS, _NEAR, _NEW, _DUTCH, _LICENCE = 2.0, 1.0, 0.5, -2.0, -1.0
_MOST_ALIKE = 4


class Why(StrEnum):
    """What a suggestion follows from."""

    LIKE_KEPT = "like_kept"
    LIKE_APPLIED = "like_applied"
    SEARCH = "search"
    WANTED = "wanted"
    SIMILAR = "similar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why in one sentence, for the screen to word.

    `count` is how many such vacancies were kept or applied for, or in how many visits others looked at it; `name` is
    the text of the saved search or the code of the wanted occupation. The visitor can do `has` of the `asked` things.
    """

    why: Why
    count: int = 0
    name: str = ""
    has: int = 0
    asked: int = 0
    km: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggested:
    """A vacancy that suits a file."""

    card: VacancyCard
    by: SuggestedBy
    reason: Reason


@dataclass(slots=True)
class _Traces:
    """What led to a vacancy."""

    searches: list[str] = field(default_factory=list)
    visits: int = 0


def suggest(dossier: Dossier, catalogue: "Catalogue", origin: Origin | None, today: date) -> tuple[Suggested, ...]:
    """Give at most MOST vacancies, the best first: none that was kept, applied for or suggested before.

    Raises:
        EnvironmentFault: the replica cannot be read.
    """
    taste = _Taste(dossier, catalogue)
    traces = _traces(taste, origin, today)
    ranked = []
    for card in catalogue.vacancy_cards([id for id in traces if id not in taste.gone], origin, today.isoformat()):
        vacancy = catalogue.vacancy(card.id)
        if vacancy and vacancy.duplicate_of not in taste.gone:
            worth, suggested = taste.judge(card, vacancy, traces[card.id])
            ranked.append((-worth, card.id, suggested))
    ranked.sort(key=lambda one: one[:2])
    chosen: dict[tuple[str, str], Suggested] = {}
    for _, _, suggested in ranked:
        # The same work at the same employer, advertised again, says nothing new.
        chosen.setdefault((fold(suggested.card.title), fold(suggested.card.employer)), suggested)
    return tuple(chosen.values())[:MOST]


def _traces(taste: "_Taste", origin: Origin | None, today: date) -> dict[str, _Traces]:
    """Give what can be suggested, by id."""
    found: dict[str, _Traces] = {}
    for query in _queries(taste, origin, today.isoformat()):
        for id in taste.ids(query):
            found.setdefault(id, _Traces())
    for query in taste.searches(today.isoformat()):
        for id in taste.ids(query):
            found.setdefault(id, _Traces()).searches.append(query.text)
    for id, visits in taste.visits().items():
        found.setdefault(id, _Traces()).visits = visits
    return found


def _queries(taste: "_Taste", origin: Origin | None, day: str) -> Iterator[Query]:
    radius = taste.dossier.profile.radius_km if origin else None
    for code in taste.occupations():
        filters = Filters(occupations=frozenset({code}), radius_km=radius)
        yield Query(filters=filters, origin=origin, today=day)


class _Taste:
    """What a file says about the work that suits."""

    def __init__(self, dossier: Dossier, catalogue: "Catalogue") -> None:
        self.dossier = dossier
        self.catalogue = catalogue
        kept = {item.item_id for item in dossier.saved if item.kind is SavedKind.VACANCY}
        applied = {one.vacancy_id for one in dossier.applications if one.vacancy_id}
        self.gone = kept | applied | {one.item_id for one in dossier.suggestions}
        self.kept = Counter(self._codes(kept))
        self.applied = Counter(self._codes(applied))
        self._abilities = abilities(dossier, catalogue)
        self._licences = {licence.category.upper() for licence in dossier.profile.licences}

    def _codes(self, ids: set[str]) -> Iterator[str]:
        for id in sorted(ids):
            vacancy = self.catalogue.vacancy(id)
            if vacancy and vacancy.occupation and vacancy.occupation.code:
                yield vacancy.occupation.code

    def occupations(self) -> tuple[str, ...]:
        """Codes of what is wanted, then of what was kept and applied for, the most first."""
        often = (self.kept + self.applied).most_common()
        return tuple(dict.fromkeys((*self.dossier.profile.occupations, *(code for code, _ in often))))[
            :_MOST_OCCUPATIONS
        ]

    def searches(self, day: str) -> Iterator[Query]:
        """Saved searches for vacancies that narrow them down."""
        queries = [saved.query for saved in self.dossier.searches if _says_something(saved.query)]
        for query in queries[:_MOST_SEARCHES]:
            yield replace(query, today=day)

    def visits(self) -> dict[str, int]:
        """Vacancies that others who want the same looked at, and in how many visits."""
        if not self.dossier.profile.similar:
            return {}
        known = (self.catalogue.related(code) for code in self.dossier.profile.occupations)
        visits: Counter[str] = Counter()
        for related in known:
            visits.update({item.id: item.visits for item in related.vacancies} if related else {})
        return dict(visits)

    def ids(self, query: Query) -> list[str]:
        """The first of what a search finds."""
        return [card.id for card in self.catalogue.cards(self.catalogue.search(query), 0, _LOOKED_AT)]

    def judge(self, card: VacancyCard, vacancy: Vacancy, traces: _Traces) -> tuple[float, Suggested]:
        """Say what a vacancy is worth to this file, and why."""
        code = vacancy.occupation.code if vacancy.occupation else ""
        kept, applied = self.kept[code], self.applied[code]
        wanted = code in self.dossier.profile.occupations
        asked = {fold(name) for name in vacancy.req.competences}
        has = len(asked & self._abilities)
        km = card.km
        worth = (
            _WANTED * wanted
            + _FOUND * bool(traces.searches)
            + (_KEPT + _EACH * min(kept, _MOST_ALIKE)) * bool(kept)
            + (_APPLIED + _EACH * min(applied, _MOST_ALIKE)) * bool(applied)
            + (_SIMILAR + min(traces.visits, 100) / 100) * bool(traces.visits)
            + (_SKILLS * has / len(asked) if asked else 0)
            + (_NEAR * exp(-km / _FADE_KM) if km is not None else 0)
            + _NEW * card.is_new
            + _DUTCH * self._lacks_dutch(dutch_needed(vacancy.req.languages))
            + _LICENCE * bool({one.upper() for one in vacancy.req.licences} - self._licences)
        )
        reason = _reason(traces, kept, applied, code if wanted else "")
        by = SuggestedBy.SIMILAR_PROFILES if reason.why is Why.SIMILAR else SuggestedBy.OWN_SEARCH
        reason = replace(reason, has=has, asked=len(asked), km=km)
        return worth, Suggested(card=card, by=by, reason=reason)

    def _lacks_dutch(self, asked: str) -> bool:
        level = self.dossier.profile.dutch
        if level is None:
            return False
        known = "good" if level is Level.NATIVE else dutch_level(level)
        return _GROUPS.index(known) < _GROUPS.index(asked)


def _reason(traces: _Traces, kept: int, applied: int, wanted: str) -> Reason:
    """The one that says most: what the visitor did often, then what was asked for, then what others did."""
    if kept > 1 and kept >= applied:
        return Reason(why=Why.LIKE_KEPT, count=kept)
    if applied:
        return Reason(why=Why.LIKE_APPLIED, count=applied)
    if traces.searches:
        return Reason(why=Why.SEARCH, name=next((text for text in traces.searches if text), ""))
    if wanted:
        return Reason(why=Why.WANTED, name=wanted)
    if kept:
        return Reason(why=Why.LIKE_KEPT, count=kept)
    return Reason(why=Why.SIMILAR, count=traces.visits)


def _says_something(query: Query) -> bool:
    """Whether a search is for vacancies (for trainings there are choices of their own) and not for all of them."""
    own = query.filters
    trainings = own.domains or own.languages or own.months or own.free or own.costs or own.modes
    return not trainings and (bool(query.text.strip()) or own.any)
