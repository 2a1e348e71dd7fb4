"""What a CV says, in its language, before any template lays it out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from babel.lists import format_list

from kiosk.model.cv import Ability, Cv, Earned, Job, Project, Study, Vehicle
from kiosk.print.cv.bearer import Bearer, bearer
from kiosk.print.cv.parts import listed, told
from kiosk.print.cv.spoken import Spoken, spoken
from kiosk.print.cv.when import span
from kiosk.words import Texts, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something with a title and dates: the line under the title, paragraphs, and points.

    `place` is that of a job in the work of the CV.
    """

    place: int = 0
    title: str = ""
    under: str = ""
    dates: str = ""
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A heading with what stands under it."""

    heading: str
    entries: tuple[Entry, ...] = ()
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """All that a template writes; whatever is empty is left out with its heading."""

    words: Words
    bearer: Bearer
    profile: str
    work: tuple[Entry, ...]
    earlier: tuple[Entry, ...] = ()
    studies: tuple[Entry, ...]
    spoken: tuple[Spoken, ...]
    skills: tuple[str, ...]
    transport: str
    transport_icon: str
    more: tuple[Group, ...]


def content(cv: Cv, words: Words) -> Content:
    """Put a CV in words."""
    paper = words.context("paper")
    driving = " ".join(_sentence(part) for part in (_licences(cv, words), _vehicles(cv, paper), cv.mobility) if part)
    return Content(
        words=words,
        bearer=bearer(cv.person),
        profile=cv.person.summary,
        work=_said(_job(job, words, place) for place, job in enumerate(cv.work)),
        studies=_said(_study(study, words) for study in cv.education),
        spoken=tuple(spoken(tongue, words) for tongue in cv.languages if tongue.code or tongue.name),
        skills=tuple(_ability(skill) for skill in cv.skills if skill.name or skill.keywords),
        transport=driving,
        transport_icon="bicycle" if not cv.licences and Vehicle.CAR not in cv.vehicles else "car",
        more=tuple(group for group in _more(cv, words) if group.entries or group.points),
    )


def _said(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Leave out entries without a word."""
    return tuple(each for each in entries if each.title or each.under or each.paragraphs or each.points)


def earlier(content: Content) -> tuple[str, ...]:
    """Put jobs of long ago in one line."""
    paper = content.words.context("paper")
    jobs = (f"{listed(entry.title, entry.under)} ({entry.dates})" for entry in content.earlier)
    return (paper.tr("Earlier: {jobs}").format(jobs="; ".join(jobs)),) if content.earlier else ()


def _job(job: Job, words: Words, place: int = 0) -> Entry:
    return Entry(
        place=place,
        title=job.position or job.employer,
        under=listed(job.employer if job.position else "", job.location),
        dates=span(job.period, words),
        paragraphs=told(job.description, job.summary),
        points=told(*job.highlights),
    )


def _study(study: Study, words: Words) -> Entry:
    title = listed(study.kind, study.area)
    return Entry(
        title=title or study.institution,
        under=listed(study.institution if title else "", study.location),
        dates=span(study.period, words),
        paragraphs=told(study.score),
        points=told(*study.courses),
    )


def _earned(items: Sequence[Earned]) -> tuple[Entry, ...]:
    return _said(
        Entry(
            title=item.title or item.giver,
            under=item.giver if item.title else "",
            dates=str(item.when.year) if item.when else "",
            paragraphs=told(item.summary),
        )
        for item in items
    )


def _project(project: Project, words: Words) -> Entry:
    return Entry(
        title=project.name or project.entity,
        under=listed(*project.roles, project.entity if project.name else "", project.kind),
        dates=span(project.period, words),
        paragraphs=told(project.description),
        points=told(*project.highlights, ", ".join(project.keywords)),
    )


def _more(cv: Cv, words: Words) -> Iterable[Group]:
    paper = words.context("paper")
    yield Group(heading=paper.tr("Contact"), points=bearer(cv.person).more_contact)
    yield Group(heading=paper.tr("Certificates"), entries=_earned(cv.certificates))
    yield Group(heading=paper.tr("Projects"), entries=_said(_project(each, words) for each in cv.projects))
    yield Group(heading=paper.tr("Volunteer work"), entries=_said(_job(job, words) for job in cv.volunteer))
    yield Group(heading=paper.tr("Prizes"), entries=_earned(cv.awards))
    yield Group(heading=paper.tr("Publications"), entries=_earned(cv.publications))
    yield Group(heading=paper.tr("Hobbies"), points=told(*(_ability(interest) for interest in cv.interests)))
    yield Group(heading=paper.tr("Also good to know"), points=told(*cv.notes))
    who = tuple(": ".join(told(each.name, each.text)) for each in cv.references)
    yield Group(heading=paper.tr("References"), points=told(*who))


def _ability(ability: Ability) -> str:
    name = f"{ability.name} ({ability.level})" if ability.name and ability.level else ability.name or ability.level
    return ": ".join(told(name, ", ".join(told(*ability.keywords))))


def _licences(cv: Cv, words: Words) -> str:
    paper = words.context("paper")
    kinds = [licence.category for licence in cv.licences if licence.category.strip()]
    if not kinds:
        return ""
    return paper.tr("Driving licence {kinds}").format(kinds=format_list(kinds, locale=words.locale))


def _vehicles(cv: Cv, paper: Texts) -> str:
    names = {
        Vehicle.CAR: paper.tr("Own car"),
        Vehicle.MOTORCYCLE: paper.tr("Own motorcycle"),
        Vehicle.MOPED: paper.tr("Own moped"),
        Vehicle.BICYCLE: paper.tr("Own bicycle"),
    }
    return " ".join(_sentence(names[vehicle]) for vehicle in cv.vehicles)


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text[-1:] in ".!?؟" else f"{text}."
