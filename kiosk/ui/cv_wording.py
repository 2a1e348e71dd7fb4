"""The words of a CV in another language: what was chosen is translated, own words stay as they are."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kiosk.model.cv import Ability, Cv, Job, Study
from kiosk.model.taxonomy import Occupation, name_in
from kiosk.ui.cv_phrases import groups
from kiosk.words import Words

LANGUAGES = ("nl", "fr", "en", "de")
"""What an employer here reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trade:
    """An occupation and what is done in it, both in several languages."""

    occupation: Occupation
    tasks: tuple[dict[str, str], ...] = ()


def translated(cv: Cv, trades: Iterable[Trade], language: str, named: Collection[dict[str, str]] = ()) -> Cv:
    """Put what was chosen into another language; `named` are names of competences from elsewhere."""
    own = [name_in(names, cv.language) for names in named]
    words = dict(zip(own, (name_in(names, language) for names in named), strict=True))
    words |= dict(zip(_chosen(trades, cv.language), _chosen(trades, language), strict=True))

    def told(text: str) -> str:
        return words.get(text, text)

    def sentences(text: str) -> str:
        return " ".join(told(each) for each in split(text, words))

    def job(each: Job) -> Job:
        return replace(each, position=told(each.position), highlights=tuple(map(told, each.highlights)))

    def study(each: Study) -> Study:
        return replace(each, kind=told(each.kind), area=told(each.area))

    def ability(each: Ability) -> Ability:
        return replace(each, name=told(each.name))

    return replace(
        cv,
        language=language,
        person=replace(cv.person, role=told(cv.person.role), summary=sentences(cv.person.summary)),
        work=tuple(map(job, cv.work)),
        education=tuple(map(study, cv.education)),
        skills=tuple(map(ability, cv.skills)),
        interests=tuple(map(ability, cv.interests)),
        mobility=sentences(cv.mobility),
        notes=tuple(map(told, cv.notes)),
    )


def own_words(cv: Cv, trades: Iterable[Trade], named: Collection[dict[str, str]] = ()) -> tuple[str, ...]:
    """Give what the visitor wrote, apart from names of people, employers, schools and places."""
    known = {text: text for text in (*_chosen(trades, cv.language), *(name_in(each, cv.language) for each in named))}
    return tuple(dict.fromkeys(text for text in _written(cv, known) if text.strip() and text not in known))


def split(text: str, sentences: Mapping[str, str]) -> tuple[str, ...]:
    """Take a text apart into the known sentences in it, and what stands between them."""
    parts, rest = [], text.strip()
    while rest:
        starts = [(rest.find(each), -len(each), each) for each in sentences if each and each in rest]
        if not starts:
            parts.append(rest)
            break
        at, _, found = min(starts)
        parts += [rest[:at].strip(), found]
        rest = rest[at + len(found) :].strip()
    return tuple(part for part in parts if part)


def _written(cv: Cv, known: Mapping[str, str]) -> Iterator[str]:
    yield cv.person.role
    yield from split(cv.person.summary, known)
    for job in cv.work:
        yield job.position
        yield from job.highlights
    for study in cv.education:
        yield study.kind
        yield study.area
    for ability in (*cv.skills, *cv.interests):
        yield ability.name
    yield from split(cv.mobility, known)
    yield from cv.notes


def _chosen(trades: Iterable[Trade], language: str) -> list[str]:
    """Give all that can be chosen, in the same order for every language."""
    found = []
    for trade in trades:
        found.append(name_in(trade.occupation.labels, language))
        found += [name_in(task, language) for task in trade.tasks]
    for phrases in groups(Words(language).context("paper")).values():
        found += phrases
    return found
