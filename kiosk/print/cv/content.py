"""What a CV says, in its language, before any template lays it out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from babel.lists import format_list

from kiosk.model.competence import Level
from kiosk.model.cv import Ability, Cv, Earned, Job, Person, Project, Study, Tongue, Vehicle
from kiosk.print.bidi import is_rtl
from kiosk.print.characters import printable
from kiosk.print.cv.when import span
from kiosk.words import Texts, Words

_CONTACT_LINES, _LINE_LENGTH = 30, 14
CONTACT_LENGTH = 80
"""What is longer stands in no head."""


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
class Spoken:
    """A language: its name, how well in words, CEFR or empty; `skills` are listening, reading, speaking, writing."""

    name: str
    level: str = ""
    cefr: str = ""
    native: bool = False
    skills: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """The level in words, with the CEFR level."""
        return f"{self.level} ({self.cefr})" if self.level and self.cefr else self.level or self.cefr


@dataclass(frozen=True, slots=True)
class Line:
    """A line of contact with the icon beside it."""

    icon: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearer:
    """Who stands at the head of a CV or a letter; `more_contact` is what no head has room for."""

    name: str
    role: str
    contact: tuple[Line, ...]
    more_contact: tuple[str, ...]
    photo: bytes

    @property
    def initials(self) -> str:
        """The first letters of the first two names."""
        # "Dr." and the like are no names.
        names = (name for name in printable(self.name).split() if not name.endswith("."))
        letters = (next((each for each in name if each.isalpha()), "") for name in names)
        first = [letter for letter in letters if letter][:2]
        # Letters of a script that joins them stay apart.
        return (" " if is_rtl("".join(first)) else "").join(first).upper()


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
        work=tuple(_job(job, words, place) for place, job in enumerate(cv.work)),
        studies=tuple(_study(study, words) for study in cv.education),
        spoken=tuple(_spoken(tongue, words) for tongue in cv.languages if tongue.code or tongue.name),
        skills=tuple(_ability(skill) for skill in cv.skills if skill.name or skill.keywords),
        transport=driving,
        transport_icon="bicycle" if not cv.licences and Vehicle.CAR not in cv.vehicles else "car",
        more=tuple(group for group in _more(cv, words) if group.entries or group.points),
    )


def bearer(person: Person) -> Bearer:
    """Say who somebody is and how to reach them."""
    pages = (person.url, *(_profile(page.network, page.username, page.url) for page in person.profiles))
    lines = (
        Line("phone", person.phone),
        Line("envelope-simple", person.email),
        Line("map-pin", _address(person)),
        *(Line("share-network", _bare(page)) for page in pages),
    )
    told = tuple(line for line in lines if line.text.strip())
    shown = _shown(told)
    return Bearer(
        name=person.name.strip(),
        role=person.role.strip(),
        contact=shown,
        more_contact=tuple(line.text for line in told if line not in shown),
        photo=person.photo,
    )


def _shown(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Choose what stands in a head, however narrow its column and wide the letters."""
    shown, height = [], 0
    for line in lines:
        more = ceil(len(line.text) / _LINE_LENGTH)
        if len(line.text) <= CONTACT_LENGTH and height + more <= _CONTACT_LINES:
            shown.append(line)
            height += more
    return tuple(shown)


def earlier(told: Content) -> tuple[str, ...]:
    """Put jobs of long ago in one line."""
    paper = told.words.context("paper")
    jobs = (f"{_listed(entry.title, entry.under)} ({entry.dates})" for entry in told.earlier)
    return (paper.tr("Earlier: {jobs}").format(jobs="; ".join(jobs)),) if told.earlier else ()


def _address(person: Person) -> str:
    address = person.address
    town = " ".join(part for part in (address.postcode, address.city) if part)
    # Who lives here need not say in which country.
    abroad = address.country if address.country.upper() != "BE" else ""
    return _listed(address.street, town, address.region, abroad)


def _profile(network: str, username: str, url: str) -> str:
    return f"{network}: {username}" if network and username else _listed(network, username or url)


def _bare(page: str) -> str:
    return page.removeprefix("https://").removeprefix("http://").removeprefix("www.").removesuffix("/")


def _job(job: Job, words: Words, place: int = 0) -> Entry:
    return Entry(
        place=place,
        title=job.position or job.employer,
        under=_listed(job.employer if job.position else "", job.location),
        dates=span(job.period, words),
        paragraphs=_told(job.description, job.summary),
        points=_told(*job.highlights),
    )


def _study(study: Study, words: Words) -> Entry:
    title = _listed(study.kind, study.area)
    return Entry(
        title=title or study.institution,
        under=_listed(study.institution if title else "", study.location),
        dates=span(study.period, words),
        paragraphs=_told(study.score),
        points=_told(*study.courses),
    )


def _earned(items: Sequence[Earned]) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            title=item.title or item.giver,
            under=item.giver if item.title else "",
            dates=str(item.when.year) if item.when else "",
            paragraphs=_told(item.summary),
        )
        for item in items
    )


def _project(project: Project, words: Words) -> Entry:
    return Entry(
        title=project.name or project.entity,
        under=_listed(*project.roles, project.entity if project.name else "", project.kind),
        dates=span(project.period, words),
        paragraphs=_told(project.description),
        points=_told(*project.highlights, ", ".join(project.keywords)),
    )


def _more(cv: Cv, words: Words) -> Iterable[Group]:
    paper = words.context("paper")
    yield Group(heading=paper.tr("Contact"), points=bearer(cv.person).more_contact)
    yield Group(heading=paper.tr("Certificates"), entries=_earned(cv.certificates))
    yield Group(heading=paper.tr("Projects"), entries=tuple(_project(each, words) for each in cv.projects))
    yield Group(heading=paper.tr("Volunteer work"), entries=tuple(_job(job, words) for job in cv.volunteer))
    yield Group(heading=paper.tr("Prizes"), entries=_earned(cv.awards))
    yield Group(heading=paper.tr("Publications"), entries=_earned(cv.publications))
    yield Group(heading=paper.tr("Hobbies"), points=_told(*(_ability(interest) for interest in cv.interests)))
    yield Group(heading=paper.tr("Also good to know"), points=_told(*cv.notes))
    who = tuple(": ".join(_told(each.name, each.text)) for each in cv.references)
    yield Group(heading=paper.tr("References"), points=_told(*who))


def _ability(ability: Ability) -> str:
    name = f"{ability.name} ({ability.level})" if ability.name and ability.level else ability.name or ability.level
    return ": ".join(_told(name, ", ".join(_told(*ability.keywords))))


def _spoken(tongue: Tongue, words: Words) -> Spoken:
    name = words.locale.languages.get(tongue.code.lower(), tongue.name or tongue.code)
    name = name[:1].upper() + name[1:]
    four = (tongue.listening, tongue.reading, tongue.speaking, tongue.writing)
    native = Level.NATIVE in (tongue.level, *four)
    known = sorted(level for level in four if level)
    level = Level.NATIVE if native else tongue.level or (known[(len(known) - 1) // 2] if known else None)
    return Spoken(
        name=name,
        level=level_words(level, words.context("paper")) if level else tongue.fluency,
        cefr="" if native or not level else level.value,
        native=native,
        skills=() if native or not known else tuple(each.value if each else "" for each in four),
    )


def level_words(level: Level, paper: Texts) -> str:
    """Say how well somebody uses a language."""
    match level:
        case Level.NATIVE:
            return paper.tr("mother tongue")
        case Level.A1 | Level.A2:
            return paper.tr("a little")
        case Level.B1:
            return paper.tr("reasonable")
        case Level.B2:
            return paper.tr("good")
        case Level.C1 | Level.C2:
            return paper.tr("fluent")


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


def _listed(*parts: str) -> str:
    return ", ".join(_told(*parts))


def _told(*texts: str) -> tuple[str, ...]:
    return tuple(text.strip() for text in texts if text.strip())
