"""What a record holds when it is open: one value of the model, or the mark that it was removed."""

import re
from dataclasses import dataclass, field
from typing import Any, Self

import msgspec

from kiosk.envelope.frame import as_number, number, pack, unpack
from kiosk.envelope.padding import MOST_BYTES
from kiosk.errors import BadData
from kiosk.model.application import Application
from kiosk.model.appointment import Appointment
from kiosk.model.competence import Certificate, Competence
from kiosk.model.cv import Cv
from kiosk.model.dossier import Profile, Saved, SavedSearch, Suggestion
from kiosk.model.letter import Letter
from kiosk.model.posted import Posted
from kiosk.model.task import Task

Value = (
    Profile
    | Saved
    | SavedSearch
    | Application
    | Task
    | Appointment
    | Suggestion
    | Competence
    | Certificate
    | Cv
    | Letter
    | Posted
)
_KINDS: dict[str, type[Value]] = {
    "profile": Profile,
    "saved": Saved,
    "search": SavedSearch,
    "application": Application,
    "task": Task,
    "appointment": Appointment,
    "suggestion": Suggestion,
    "competence": Competence,
    "certificate": Certificate,
    "cv": Cv,
    "letter": Letter,
    "request": Posted,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}
_KIND_BYTES = range(1, 33)
_KIND = re.compile(rb"[a-z_]+")


@dataclass(frozen=True, slots=True)
class Newer:
    """The value of a kind that only a newer program knows: nobody reads it here, and it stays as it is."""

    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Entry:
    """A value of a kind, None once it is removed; `written` in microseconds since 1970, later for each version."""

    kind: str
    value: Value | Newer | None
    written: int

    @classmethod
    def of(cls, value: Value, written: int) -> Self:
        """Make one of a value of the model."""
        return cls(_NAMES[type(value)], value, written)

    def encode(self) -> bytes:
        """Write it, as it is before it is sealed."""
        if isinstance(self.value, Newer):
            body = self.value.body
        else:
            body = b"" if self.value is None else msgspec.json.encode(self.value, order="deterministic")
        return pack(b"WISP", self.kind.encode("ascii"), number(self.written), body)

    @classmethod
    def decode(cls, data: bytes) -> Self:
        """Read it.

        Raises:
            BadData: it has fields that only a newer program knows, or is damaged; names no content.
        """
        name, written, body = unpack(b"WISP", data, _KIND_BYTES, 8, range(MOST_BYTES))
        if not _KIND.fullmatch(name):
            raise BadData("a record has no kind")
        kind = name.decode("ascii")
        return cls(kind, _value(kind, body) if body else None, as_number(written))


def _value(kind: str, body: bytes) -> Value | Newer:
    known = _KINDS.get(kind)
    if known is None:
        return Newer(body)
    try:
        value = msgspec.json.decode(body, type=known)
        given = msgspec.json.decode(body)
    # The error is left out: it may quote the visitor.
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        raise BadData("a record is no value of its kind") from None
    if not _within(given, msgspec.to_builtins(value)):
        raise BadData("a record has a field that this program does not know")
    if isinstance(value, Application) and not value.events:
        raise BadData("an application has at least one event")
    return value


def _within(given: Any, known: Any) -> bool:
    """Whether every field that was given is known: a field that is not would be lost with the next version."""
    if isinstance(given, dict) and isinstance(known, dict):
        return given.keys() <= known.keys() and all(_within(given[name], known[name]) for name in given)
    if isinstance(given, list) and isinstance(known, list | tuple):
        return all(_within(one, other) for one, other in zip(given, known, strict=False))
    return True
