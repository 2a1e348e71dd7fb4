"""What somebody already has of what a vacancy asks; of the rest nothing is known."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.advice.abilities import Occupations, abilities, fold
from kiosk.model.competence import Level
from kiosk.model.dossier import Dossier
from kiosk.model.vacancy import LanguageNeed, Vacancy

_LEVELS = list(Level)
# In Belgium nobody gets these without B.
_AFTER_B = frozenset({"BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Owned:
    """Parts of what is asked, as the vacancy says them; languages by their code."""

    licences: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    certificates: tuple[str, ...] = ()
    competences: tuple[str, ...] = ()


def owned(vacancy: Vacancy, dossier: Dossier, known: Occupations) -> Owned:
    """Compare what is asked with profile, passport and CVs."""
    asked, able = vacancy.req, abilities(dossier, known)
    licences = {one.category for one in dossier.profile.licences}
    licences |= {one.category for cv in dossier.cvs for one in cv.licences}
    if licences & _AFTER_B:
        licences.add("B")
    levels = _levels(dossier)
    return Owned(
        licences=tuple(each for each in asked.licences if each in licences),
        languages=tuple(need.lang for need in asked.languages if need.lang in levels and _enough(need, levels)),
        certificates=tuple(each for each in asked.certificates if fold(each) in able),
        competences=tuple(each for each in asked.competences if fold(each) in able),
    )


def _levels(dossier: Dossier) -> dict[str, Level | None]:
    """Give the level of each language that is named, the best where it is said twice; None is not known."""
    best: dict[str, Level | None] = {}
    for lang, level in _said(dossier):
        old = best.get(lang)
        best[lang] = level if old is None or (level and _LEVELS.index(level) > _LEVELS.index(old)) else old
    return best


def _said(dossier: Dossier) -> Iterator[tuple[str, Level | None]]:
    profile = dossier.profile
    if profile.dutch:
        yield "nl", profile.dutch
    for skill in profile.languages:
        yield skill.lang, _least((skill.listening, skill.speaking, skill.reading, skill.writing))
    for cv in dossier.cvs:
        for tongue in cv.languages:
            parts = (tongue.listening, tongue.speaking, tongue.reading, tongue.writing)
            yield tongue.code, tongue.level or _least(parts)


def _least(parts: tuple[Level | None, ...]) -> Level | None:
    return min((part for part in parts if part), key=_LEVELS.index, default=None)


def _enough(need: LanguageNeed, levels: dict[str, Level | None]) -> bool:
    level, asked = levels[need.lang], need.level.upper()
    if not asked:
        return True
    return level is not None and asked in _LEVELS and _LEVELS.index(level) >= _LEVELS.index(Level(asked))
