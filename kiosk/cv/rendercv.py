"""The YAML of rendercv, read; its sections have any name, so each entry is known by its fields."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import yaml

from kiosk.config import LANGUAGES
from kiosk.cv.fields import MOST_DEPTH, Fields
from kiosk.cv.taken import Format, Ledger, Taken, Why
from kiosk.errors import BadData
from kiosk.model.cv import Ability, Address, Cv, Earned, Job, OnlineProfile, Period, Person, Project, Study
from kiosk.model.cv_limits import TITLE

MOST_BYTES = 1_000_000
_MOST_EVENTS = 100_000
_LINK = re.compile(r"\[([^\]\n]*)\]\(([^)\n]*)\)")
_STRESS = re.compile(r"(\*\*|__|\*|_)(?=\S)(.+?)(?<=\S)\1")
_NAMES = {"dutch": "nl", "french": "fr", "english": "en", "german": "de", "spanish": "es", "turkish": "tr"}
_SUMMARIES = frozenset({"summary", "profile", "about", "about me"})
_SKILLS = frozenset({"skills", "technologies", "competences"})
_EARNED = {"certifications": "certificates", "certificates": "certificates", "awards": "awards", "honors": "awards"}


def read(data: bytes, language: str) -> Taken:
    """Read a CV; `language` is that of one that does not say.

    Raises:
        BadData: it is no YAML, has aliases, is too large or too deep, or has no CV in it.
    """
    found = _loaded(data)
    if not isinstance(found, dict) or not isinstance(found.get("cv"), dict):
        raise BadData("YAML: it has no `cv`.")
    ledger = Ledger()
    fields = Fields(found, ledger)
    fields.ignore("design", "settings", "locale", "rendercv_settings")
    locale = found.get("locale")
    said = locale.get("language", "") if isinstance(locale, dict) else ""
    said = _NAMES.get(said, said) if isinstance(said, str) else ""
    body = fields.one("cv")
    sections = _Sections(body.one("sections"))
    cv = sections.cv(said if said in LANGUAGES else language, _person(body))
    fields.leave_rest()
    return ledger.taken(cv, Format.RENDERCV)


def _loaded(data: bytes) -> Any:
    if len(data) > MOST_BYTES:
        raise BadData(f"YAML: {len(data)} bytes, at most {MOST_BYTES}.")
    depth = 0
    try:
        for count, event in enumerate(yaml.parse(data, Loader=yaml.CBaseLoader)):
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise BadData("YAML: it has anchors or aliases, which no CV needs.")
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > MOST_DEPTH or count > _MOST_EVENTS:
                raise BadData("YAML: it is too deep or has too many values.")
        # The base loader makes nothing but texts, lists and mappings.
        return yaml.load(data, Loader=yaml.CBaseLoader)  # noqa: S506
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = f" at line {mark.line + 1}" if mark else ""
        raise BadData(f"YAML: it is broken{place}.") from None
    except (yaml.YAMLError, ValueError, TypeError):
        raise BadData("YAML: its encoding or its keys cannot be read.") from None


def _person(body: Fields) -> Person:
    body.ignore("photo")
    links = (
        OnlineProfile(network=each.text("network"), username=each.text("username"))
        for each in body.every("social_networks")
    )
    connections = (
        OnlineProfile(network=each.text("placeholder"), url=each.text("url"))
        for each in body.every("custom_connections")
    )
    return Person(
        name=body.text("name"),
        role=plain(body.text("headline") or body.text("label")),
        email=next(iter(body.texts("email")), ""),
        phone=next(iter(body.texts("phone")), "").removeprefix("tel:"),
        url=next(iter(body.texts("website")), ""),
        address=Address(city=body.text("location")),
        profiles=(*links, *connections),
    )


class _Sections:
    """Sorts the entries of all sections by what they are."""

    def __init__(self, sections: Fields) -> None:
        self._found: dict[str, list[Any]] = {}
        self._summary: list[str] = []
        self._ledger = sections.ledger
        for name in sections.names():
            self._section(name, sections)

    def cv(self, language: str, person: Person) -> Cv:
        person = replace(person, summary="\n".join(self._summary))
        sections: dict[str, Any] = {name: tuple(items) for name, items in self._found.items()}
        return Cv(language=language, person=person, **sections)

    def _add(self, name: str, item: Any) -> None:
        self._found.setdefault(name, []).append(item)

    def _section(self, name: str, sections: Fields) -> None:
        kind = name.strip().lower().replace("_", " ")
        for text, entry in _entries(sections, name):
            if entry is not None:
                self._entry(kind, entry)
            elif kind in _SUMMARIES:
                self._summary.append(plain(text))
            else:
                self._line(kind, plain(text))

    def _line(self, kind: str, text: str) -> None:
        if kind in _EARNED and len(text) <= TITLE:
            self._add(_EARNED[kind], Earned(title=text))
        elif kind in _SKILLS and len(text) <= TITLE:
            self._add("skills", Ability(name=text))
        elif text:
            self._add("notes", f"{kind.capitalize()}: {text}")

    def _entry(self, kind: str, entry: Fields) -> None:
        keys = set(entry.names())
        if "company" in keys or "position" in keys:
            self._add("volunteer" if "volunt" in kind else "work", _job(entry))
        elif "institution" in keys:
            self._add("education", _study(entry))
        elif "title" in keys:
            self._add("publications", _publication(entry))
        elif "label" in keys:
            self._labelled(kind, entry)
        elif "name" in keys:
            self._named(kind, entry)
        else:
            for key in ("bullet", "number", "reversed_number"):
                self._line(kind, plain(entry.text(key)))

    def _labelled(self, kind: str, entry: Fields) -> None:
        label, details = plain(entry.text("label")), plain(entry.text("details"))
        if kind in _SKILLS:
            self._add("skills", Ability(name=label, keywords=_parts(details)))
        else:
            self._line(kind, ": ".join(part for part in (label, details) if part))

    def _named(self, kind: str, entry: Fields) -> None:
        name, url = linked(entry.text("name"))
        summary, points = plain(entry.text("summary")), _plain_all(entry.texts("highlights"))
        place, period = plain(entry.text("location")), _period(entry)
        if kind in _EARNED:
            told = "\n".join(part for part in (summary, *points) if part)
            when = period.end or period.start
            self._add(_EARNED[kind], Earned(title=name, giver=place, when=when, url=url, summary=told))
        else:
            project = Project(name=name, entity=place, url=url, description=summary, highlights=points, period=period)
            self._add("projects", project)


def _entries(sections: Fields, name: str) -> Iterator[tuple[str, Fields | None]]:
    for index, item in enumerate(sections.raw(name)):
        place = f"{sections.place(name)}[{index}]"
        if isinstance(item, dict):
            yield "", sections.below(item, place)
        elif isinstance(item, str):
            yield item, None
        else:
            sections.ledger.leave(place, str(item), Why.UNREADABLE)


def _job(entry: Fields) -> Job:
    employer, url = linked(entry.text("company"))
    return Job(
        position=plain(entry.text("position")),
        employer=employer,
        location=plain(entry.text("location")),
        url=url,
        period=_period(entry),
        summary=plain(entry.text("summary")),
        highlights=_plain_all(entry.texts("highlights")),
    )


def _study(entry: Fields) -> Study:
    institution, url = linked(entry.text("institution"))
    summary = plain(entry.text("summary"))
    return Study(
        institution=institution,
        location=plain(entry.text("location")),
        area=plain(entry.text("area")),
        kind=plain(entry.text("degree")),
        url=url,
        period=_period(entry),
        courses=(*((summary,) if summary else ()), *_plain_all(entry.texts("highlights"))),
    )


def _publication(entry: Fields) -> Earned:
    title, url = linked(entry.text("title"))
    doi = entry.text("doi")
    told = (", ".join(_plain_all(entry.texts("authors"))), plain(entry.text("summary")))
    return Earned(
        title=title,
        giver=plain(entry.text("journal")),
        when=entry.month("date"),
        url=entry.text("url") or url or (f"https://doi.org/{doi}" if doi else ""),
        summary="\n".join(part for part in told if part),
    )


def _period(entry: Fields) -> Period:
    found = entry.period("start_date", "end_date")
    alone = entry.month("date")
    return found if found.start or found.end or not alone else Period(None, alone)


def plain(text: str) -> str:
    """Give Markdown as words; a link keeps its address."""
    return _STRESS.sub(r"\2", _LINK.sub(lambda link: f"{link[1]} ({link[2]})", text)).strip()


def linked(text: str) -> tuple[str, str]:
    """Give the words of a text that is one link, and where it leads."""
    if link := _LINK.fullmatch(text.strip()):
        return plain(link[1]), link[2]
    return plain(text), ""


def _plain_all(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(found for text in texts if (found := plain(text)))


def _parts(details: str) -> tuple[str, ...]:
    """Part a list at its commas, but not where one stands in brackets."""
    return tuple(part.strip() for part in re.split(r",\s*(?![^()]*\))", details) if part.strip())
