"""What a record holds when it is open: one value of the model, or the mark that it was removed."""

from dataclasses import dataclass
from typing import Any, Self

import msgspec

from kiosk.dossier.frame import as_number, number, pack, unpack
from kiosk.dossier.record import MOST_BYTES
from kiosk.errors import BadData
from kiosk.model.application import Application
from kiosk.model.appointment import Appointment
from kiosk.model.competence import Certificate, Competence
from kiosk.model.cv import Cv
from kiosk.model.dossier import Profile, Saved, SavedSearch, Suggestion
from kiosk.model.letter import Letter
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
)
_KINDS: dict[bytes, type[Value]] = {
    b"profile": Profile,
    b"saved": Saved,
    b"search": SavedSearch,
    b"application": Application,
    b"task": Task,
    b"appointment": Appointment,
    b"suggestion": Suggestion,
    b"competence": Competence,
    b"certificate": Certificate,
    b"cv": Cv,
    b"letter": Letter,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}
_KIND_BYTES = range(1, 33)


@dataclass(frozen=True, slots=True)
class Entry:
    """A value of a kind, None once it is removed; `written` in microseconds since 1970, later for each version."""

    kind: type[Value]
    value: Value | None
    written: int

    def encode(self) -> bytes:
        """Write it, as it is before it is sealed."""
        body = b"" if self.value is None else msgspec.json.encode(self.value, order="deterministic")
        return pack(b"WISP", _NAMES[self.kind], number(self.written), body)

    @classmethod
    def decode(cls, data: bytes) -> Self:
        """Read it.

        Raises:
            BadData: a newer program wrote it, or it is damaged; names no content.
        """
        name, written, body = unpack(b"WISP", data, _KIND_BYTES, 8, range(MOST_BYTES))
        kind = _KINDS.get(name)
        if kind is None:
            raise BadData("a record is of a kind that this program does not know")
        return cls(kind, _value(kind, body) if body else None, as_number(written))


def _value(kind: type[Value], body: bytes) -> Value:
    try:
        value = msgspec.json.decode(body, type=kind)
        given = msgspec.json.decode(body)
    # The error is left out: it may quote the visitor.
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        raise BadData("a record is no value of its kind") from None
    if not _within(given, msgspec.to_builtins(value)):
        raise BadData("a record has a field that this program does not know")
    return value


def _within(given: Any, known: Any) -> bool:
    """Whether every field that was given is known: a field that is not would be lost with the next version."""
    if isinstance(given, dict) and isinstance(known, dict):
        return given.keys() <= known.keys() and all(_within(given[name], known[name]) for name in given)
    if isinstance(given, list) and isinstance(known, list | tuple):
        return all(_within(one, other) for one, other in zip(given, known, strict=False))
    return True
