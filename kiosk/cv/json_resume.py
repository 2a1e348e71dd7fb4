"""JSON Resume 1.0, read and written; what it lacks stands under `x-wis`, so that nothing of our own CVs is lost."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import msgspec

from kiosk.config import LANGUAGES
from kiosk.cv.dates import month_text
from kiosk.cv.fields import Fields
from kiosk.cv.photo import photo_of, photo_uri
from kiosk.cv.taken import Format, Ledger, Taken, Why
from kiosk.cv.tongues import Tongues
from kiosk.errors import BadData
from kiosk.model.competence import Licence
from kiosk.model.cv import (
    Ability,
    Address,
    Cv,
    Earned,
    Job,
    Month,
    OnlineProfile,
    Period,
    Person,
    Project,
    Reference,
    Study,
    Vehicle,
)
from kiosk.model.cv_pages import Accent, Look, Template

OWN = "x-wis"
_SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"
_MARKS = frozenset({"basics", "work", "education", OWN})
_Item = TypeVar("_Item")
_Word = TypeVar("_Word", Template, Accent)


@dataclass(frozen=True, slots=True)
class _Shape(Generic[_Item]):
    """How a part of a CV is written: field by field its key, and the fields that JSON Resume lacks."""

    make: type[_Item]
    keys: dict[str, str]
    own: tuple[str, ...] = ()

    def write(self, item: _Item) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, key in self.keys.items():
            found |= _written(key, getattr(item, name))
        own: dict[str, Any] = {}
        for name in self.own:
            own |= _written(name, getattr(item, name))
        return found | ({OWN: own} if own else {})

    def read(self, data: Fields) -> _Item:
        empty = self.make()
        found = {name: _read(data, key, getattr(empty, name)) for name, key in self.keys.items()}
        if OWN in data:
            own = data.one(OWN)
            found |= {name: _read(own, name, getattr(empty, name)) for name in self.own}
        return self.make(**found)


_EARNED = {"title": "title", "giver": "awarder", "when": "date", "url": "url", "summary": "summary"}
_JOB = {
    "position": "position",
    "employer": "name",
    "location": "location",
    "description": "description",
    "url": "url",
    "period": "",
    "summary": "summary",
    "highlights": "highlights",
}
_ABILITY = {"name": "name", "level": "level", "keywords": "keywords"}
_SECTIONS: dict[str, tuple[str, _Shape[Any]]] = {
    "work": ("work", _Shape(Job, _JOB, ("code",))),
    "volunteer": ("volunteer", _Shape(Job, _JOB | {"employer": "organization"}, ("code",))),
    "education": (
        "education",
        _Shape(
            Study,
            {
                "institution": "institution",
                "area": "area",
                "kind": "studyType",
                "url": "url",
                "period": "",
                "score": "score",
                "courses": "courses",
            },
            ("location",),
        ),
    ),
    "awards": ("awards", _Shape(Earned, _EARNED)),
    "certificates": ("certificates", _Shape(Earned, _EARNED | {"title": "name", "giver": "issuer"})),
    "publications": (
        "publications",
        _Shape(Earned, _EARNED | {"title": "name", "giver": "publisher", "when": "releaseDate"}),
    ),
    "skills": ("skills", _Shape(Ability, _ABILITY, ("code",))),
    "interests": ("interests", _Shape(Ability, _ABILITY, ("code",))),
    "references": ("references", _Shape(Reference, {"name": "name", "text": "reference"})),
    "projects": (
        "projects",
        _Shape(
            Project,
            {
                "name": "name",
                "entity": "entity",
                "kind": "type",
                "description": "description",
                "url": "url",
                "period": "",
                "roles": "roles",
                "highlights": "highlights",
                "keywords": "keywords",
            },
        ),
    ),
}
_PERSON = _Shape(Person, {each: each for each in ("name", "email", "phone", "url", "summary")} | {"role": "label"})
_ADDRESS = _Shape(
    Address,
    {"street": "address", "postcode": "postalCode", "city": "city", "region": "region", "country": "countryCode"},
)
_PROFILE = _Shape(OnlineProfile, {"network": "network", "username": "username", "url": "url"})
_LICENCE = {"category": "category", "since": "since"}


def write(cv: Cv) -> bytes:
    """Write a CV."""
    person = cv.person
    basics = _PERSON.write(person) | _written("image", photo_uri(person.photo))
    basics |= _written("location", _ADDRESS.write(person.address))
    basics |= _written("profiles", [_PROFILE.write(each) for each in person.profiles])
    own: dict[str, Any] = {"language": cv.language}
    own |= _written("licences", [{key: getattr(each, key) for key in _LICENCE} for each in cv.licences])
    own |= _written("vehicles", [each.value for each in cv.vehicles])
    own |= _written("mobility", cv.mobility) | _written("notes", cv.notes)
    if cv.look != Look():
        own["template"] = cv.look.template.value
        own |= _written("accent", cv.look.accent.value if cv.look.accent else "")
    found: dict[str, Any] = {"$schema": _SCHEMA} | _written("basics", basics)
    for name, (key, shape) in _SECTIONS.items():
        found |= _written(key, [shape.write(each) for each in getattr(cv, name)])
    found |= _written("languages", [Tongues(cv.language).write(each) for each in cv.languages])
    return msgspec.json.format(msgspec.json.encode(found | {OWN: own}), indent=2)


def read(data: bytes, language: str) -> Taken:
    """Read a CV; `language` is that of one that does not say.

    Raises:
        BadData: it is no JSON object, or has nothing of a CV in it.
    """
    try:
        found = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadData(f"JSON: {_without_content(error)}.") from None
    except RecursionError:
        raise BadData("JSON: too many levels deep.") from None
    if not isinstance(found, dict):
        raise BadData("JSON: the file holds no object.")
    if not found.keys() & _MARKS:
        raise BadData("JSON: it is no JSON Resume.")
    ledger = Ledger()
    fields = Fields(found, ledger)
    fields.ignore("$schema", "meta")
    cv = _cv(fields, language)
    fields.leave_rest()
    return ledger.taken(cv, Format.JSON_RESUME)


def _cv(fields: Fields, language: str) -> Cv:
    own = fields.one(OWN) if OWN in fields else Fields({}, fields.ledger)
    said = own.text("language") if "language" in own else ""
    if said and said not in LANGUAGES:
        own.ledger.leave(own.place("language"), said, Why.UNREADABLE)
    language = said if said in LANGUAGES else language
    sections = {name: tuple(shape.read(item) for item in fields.every(key)) for name, (key, shape) in _SECTIONS.items()}
    return Cv(
        language=language,
        person=_person(fields.one("basics")) if "basics" in fields else Person(),
        languages=tuple(Tongues(language).read(item) for item in fields.every("languages")),
        licences=tuple(
            Licence(category=item.text(_LICENCE["category"]), since=item.text(_LICENCE["since"]))
            for item in own.every("licences")
        ),
        vehicles=tuple(_vehicles(own)),
        mobility=own.text("mobility") if "mobility" in own else "",
        notes=own.texts("notes"),
        look=_look(own),
        **sections,
    )


def _look(own: Fields) -> Look:
    template, accent = _one_of(own, "template", Template), _one_of(own, "accent", Accent)
    return Look(template=template or Template.WARM, accent=accent)


def _one_of(own: Fields, key: str, kind: type[_Word]) -> _Word | None:
    said = own.text(key) if key in own else ""
    if said and said not in set(kind):
        own.ledger.leave(own.place(key), said, Why.UNREADABLE)
    return kind(said) if said in set(kind) else None


def _vehicles(own: Fields) -> list[Vehicle]:
    found = []
    for each in own.texts("vehicles"):
        if each in set(Vehicle):
            found.append(Vehicle(each))
        else:
            own.ledger.leave(own.place("vehicles"), each, Why.UNREADABLE)
    return found


def _person(basics: Fields) -> Person:
    found = _PERSON.read(basics)
    return Person(
        name=found.name,
        role=found.role,
        email=found.email,
        phone=found.phone,
        url=found.url,
        summary=found.summary,
        address=_ADDRESS.read(basics.one("location")) if "location" in basics else Address(),
        profiles=tuple(_PROFILE.read(each) for each in basics.every("profiles")),
        photo=photo_of(basics.text("image"), basics.place("image"), basics.ledger) if "image" in basics else b"",
    )


def _written(key: str, value: Any) -> dict[str, Any]:
    """Write what is not empty."""
    if isinstance(value, Period):
        return _written("startDate", value.start) | _written("endDate", value.end)
    if isinstance(value, Month):
        value = month_text(value)
    return {key: value} if value else {}


def _read(data: Fields, key: str, empty: Any) -> Any:
    if isinstance(empty, Period):
        return data.period("startDate", "endDate")
    if isinstance(empty, tuple):
        return data.texts(key)
    return data.text(key) if isinstance(empty, str) else data.month(key)


def _without_content(error: Exception) -> str:
    """Leave out of an error what it quotes."""
    return "it is no UTF-8" if isinstance(error, UnicodeDecodeError) else str(error).rstrip(".")
