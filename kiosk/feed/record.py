"""Records of every dataset and the lines that carry them.

A line is `{"op":"put","rev":4,"r":{…}}` or `{"op":"del","id":"…","rev":5,"why":"…"}`. The bytes of `r` are the body:
they are hashed, stored and passed on as they came, so fields that this version does not know survive.
"""

from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from functools import cache
from typing import Any

import msgspec

from kiosk.errors import BadData
from kiosk.feed import limits
from kiosk.feed.digest import record_hash
from kiosk.feed.shape import shape_of
from kiosk.model.partner import Partner, Place
from kiosk.model.related import Related
from kiosk.model.rule import AssignmentRule
from kiosk.model.taxonomy import FeedText, Municipality, Occupation
from kiosk.model.training import Training
from kiosk.model.vacancy import Vacancy

Record = Vacancy | Training | Partner | Place | Occupation | Municipality | FeedText | AssignmentRule | Related

DATASETS: dict[str, type[Record]] = {
    "vacancies": Vacancy,
    "trainings": Training,
    "partners": Partner,
    "places": Place,
    "occupations": Occupation,
    "municipalities": Municipality,
    "texts": FeedText,
    "assignment_rules": AssignmentRule,
    "related": Related,
}
REASONS = ("filled", "expired", "withdrawn", "privacy")


@dataclass(frozen=True, slots=True)
class Put:
    """A new or changed record; `body` are its bytes in the feed, which `read_body` reads."""

    id: str
    rev: int
    body: bytes


@dataclass(frozen=True, slots=True)
class Delete:
    """A record that is gone, and why (one of REASONS)."""

    id: str
    rev: int
    why: str


class BadRecord(BadData):
    """A line whose envelope is right and whose record is not; carries what quarantine needs."""

    def __init__(self, message: str, id: str, rev: int, digest: bytes) -> None:
        super().__init__(message)
        self.id = id
        self.rev = rev
        self.digest = digest


class _Put(msgspec.Struct, tag_field="op", tag="put", frozen=True, gc=False):
    rev: int
    r: msgspec.Raw


class _Delete(msgspec.Struct, tag_field="op", tag="del", frozen=True, gc=False):
    id: str
    rev: int
    why: str


class _Named(msgspec.Struct, frozen=True):
    id: str


_LINE = msgspec.json.Decoder(_Put | _Delete)
_NAMED = msgspec.json.Decoder(_Named)
_BODIES: dict[str, msgspec.json.Decoder[Any]] = {name: msgspec.json.Decoder(kind) for name, kind in DATASETS.items()}
_ENCODER = msgspec.json.Encoder(order="sorted")
# Deep nesting ends in RecursionError, half a surrogate pair in UnicodeDecodeError.
_UNREADABLE = (msgspec.DecodeError, RecursionError, UnicodeDecodeError)


def decode_line(dataset: str, line: bytes) -> Put | Delete:
    """Read one line of a part or a delta.

    Raises:
        BadRecord: the record breaks the contract; it can be set aside.
        BadData: the line itself cannot be read.
    """
    if len(line) > limits.LINE_BYTES:
        raise BadData(f"{dataset}: a line of {len(line)} bytes; {limits.LINE_BYTES} are allowed.")
    try:
        parsed = _LINE.decode(line)
    except _UNREADABLE as error:
        raise BadData(f"{dataset}: a line cannot be read: {error}.") from error
    if isinstance(parsed, _Delete):
        if parsed.why not in REASONS or not limits.is_id(parsed.id) or not limits.is_rev(parsed.rev):
            raise BadData(f"{dataset}: a deletion with a wrong id, rev or reason.")
        return Delete(parsed.id, parsed.rev, parsed.why)
    body = bytes(parsed.r)
    try:
        record = _checked(dataset, body, _shape(dataset))
        if record.rev != parsed.rev:
            raise BadData(f"{dataset} {record.id}: rev is {record.rev} inside and {parsed.rev} outside.")
    except BadData as error:
        raise _set_aside(error, parsed.rev, body) from error
    return Put(record.id, parsed.rev, body)


def decode_body(dataset: str, body: bytes) -> Record:
    """Read the record in `body` and check it.

    Raises:
        BadData: the body is no record of this dataset or exceeds a limit.
    """
    record: Record = _checked(dataset, body, _BODIES[dataset])
    return record


@cache
def _shape(dataset: str) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(shape_of(DATASETS[dataset]))


def _checked(dataset: str, body: bytes, decoder: msgspec.json.Decoder[Any]) -> Any:
    try:
        record = decoder.decode(body)
    except _UNREADABLE as error:
        raise BadData(f"{dataset} {_id(body)}: the record cannot be read: {error}.") from error
    limits.check(record, DATASETS[dataset])
    return record


def read_body(dataset: str, body: bytes) -> Record:
    """Read a body that was checked when it came in."""
    record: Record = _BODIES[dataset].decode(body)
    return record


def encode_body(record: Record) -> bytes:
    """Canonical JSON of `record`: sorted keys, no spaces, and no field that equals its default."""
    return _ENCODER.encode(_plain(record))


def encode_put(record: Record) -> bytes:
    """The line of `record`, without line end."""
    return put_line(record.rev, encode_body(record))


def put_line(rev: int, body: bytes) -> bytes:
    """The line of a body that is encoded already, without line end."""
    return b'{"op":"put","rev":%d,"r":%b}' % (rev, body)


def encode_delete(delete: Delete) -> bytes:
    """The line of a deletion, without line end."""
    return msgspec.json.encode(_Delete(delete.id, delete.rev, delete.why))


def _set_aside(error: BadData, rev: int, body: bytes) -> BadData:
    id = _id(body)
    return BadRecord(str(error), id, rev, record_hash(body)) if id and limits.is_rev(rev) else error


def _id(body: bytes) -> str:
    """The id in a body that may be no record, "" when there is none."""
    try:
        id = _NAMED.decode(body).id
    except _UNREADABLE:
        return ""
    return id if limits.is_id(id) else ""


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {
            item.name: _plain(inner) for item in fields(value) if (inner := getattr(value, item.name)) != _default(item)
        }
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(inner) for inner in value]
    return value


def _default(item: "Field[Any]") -> Any:
    return item.default_factory() if item.default_factory is not MISSING else item.default
