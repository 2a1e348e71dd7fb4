"""A message of the service to one vault: a task, an appointment or a suggestion, signed and sealed."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.envelope import sealing, typed_json
from kiosk.envelope.base64url import as_bytes, as_text
from kiosk.envelope.frame import ID_BYTES, as_number, number, pack, unpack
from kiosk.envelope.padding import padded, unpadded
from kiosk.envelope.service_keys import ServiceKeys
from kiosk.errors import BadData
from kiosk.model.appointment import Appointment, AppointmentStatus
from kiosk.model.dossier import SuggestedBy, Suggestion, SuggestionStatus
from kiosk.model.task import Task, TaskKind, TaskStatus

Sent = Task | Appointment | Suggestion
_KINDS: dict[str, type[Sent]] = {"task": Task, "appointment": Appointment, "suggestion": Suggestion}
_NAMES = {kind: name for name, kind in _KINDS.items()}
_LIMITS = typed_json.Limits(text=1000, entries=20)
_ANSWERS = "answers"
_JSON = range(2, 12 * 1024 + 1)
_SIGNATURE = 64
_PLAIN = (256, 1024, 4096, 16 * 1024)
_SEALED = range(_PLAIN[0] + sealing.OVERHEAD, _PLAIN[-1] + sealing.OVERHEAD + 1)
LONGEST = timedelta(days=180)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FROM_SERVICE = (AppointmentStatus.PROPOSED, AppointmentStatus.CONFIRMED, AppointmentStatus.CANCELLED)


class Expired(BadData):
    """The message came too late: nobody takes it any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What the service sends: `value` becomes a record of the vault under the id of the message, exactly once.

    `answers` is the record or the request that it is about. `expires` is aware: from then on nobody takes it.
    """

    id: bytes
    vault: bytes
    expires: datetime
    value: Sent
    answers: bytes | None = None


@dataclass(frozen=True, slots=True)
class Signer:
    """The key with which the service signs, and its id in the list of the keys."""

    id: bytes
    key: Ed25519PrivateKey = field(repr=False)


def seal_message(message: Message, receives: bytes, signer: Signer) -> bytes:
    """Sign a message and seal it to the X25519 key of its vault.

    Raises:
        BadData: it says what no message may say.
    """
    _check(message.value)
    more = {_ANSWERS: as_text(message.answers)} if message.answers else {}
    body = typed_json.write(_NAMES[type(message.value)], message.value, _LIMITS, **more)
    if len(body) not in _JSON:
        raise BadData(f"a message has at most {_JSON[-1]} bytes")
    fields = (message.vault, message.id, number(_micros(message.expires)), signer.id, body)
    whole = padded(pack(b"WISU", *fields, signer.key.sign(pack(b"WISU", *fields))))
    return pack(b"WISH", message.id, message.vault, sealing.close(whole, receives, _info(message.vault, message.id)))


def sent_from(data: bytes) -> Sent:
    """Read what is to be sent from {"kind": …, "value": …}.

    Raises:
        BadData: it is nothing that a message may say.
    """
    value: Sent = typed_json.read(data, _KINDS, _LIMITS)[0]
    _check(value)
    return value


def message_head(sealed: bytes) -> tuple[bytes, bytes]:
    """Give the message and the vault that a sealed message names in the clear.

    Raises:
        BadData: it is no sealed message.
    """
    message, vault, _ = unpack(b"WISH", sealed, ID_BYTES, ID_BYTES, _SEALED)
    return message, vault


def open_message(sealed: bytes, receives: X25519PrivateKey, keys: ServiceKeys, vault: bytes, now: datetime) -> Message:
    """Open a sealed message of the service to `vault`, as of the moment `now` (aware).

    That it is taken only once is for the caller: the id of the message is the id of the record that it becomes.

    Raises:
        Expired: it came too late.
        BadData: it is for another vault, signed by none of `keys`, or says what no message may say.
    """
    id, to, closed = unpack(b"WISH", sealed, ID_BYTES, ID_BYTES, _SEALED)
    if to != vault:
        raise BadData("the message is for another vault")
    plain = unpadded(sealing.open_sealed(closed, receives, _info(vault, id)))
    *fields, signature = unpack(b"WISU", plain, ID_BYTES, ID_BYTES, 8, ID_BYTES, _JSON, _SIGNATURE)
    if fields[:2] != [vault, id]:
        raise BadData("the message was sealed for something else")
    key = keys.get(fields[3])
    if key is None:
        raise BadData("the message is signed with a key that is not one of the service")
    try:
        Ed25519PublicKey.from_public_bytes(key.signs).verify(signature, pack(b"WISU", *fields))
    except (InvalidSignature, ValueError):
        raise BadData("the signature of the service is wrong") from None
    expires = _moment(as_number(fields[2]))
    if now >= expires:
        raise Expired("the message is expired")
    if now.astimezone(UTC).date() < key.start or expires > key.end:
        raise BadData("the key of the message is not in use")
    value, beside = typed_json.read(fields[4], _KINDS, _LIMITS, _ANSWERS)
    _check(value)
    answers = as_bytes(beside[_ANSWERS]) if _ANSWERS in beside else None
    if answers is not None and len(answers) != ID_BYTES:
        raise BadData("the message answers nothing that there is")
    return Message(id=id, vault=vault, expires=expires, value=value, answers=answers)


def _info(vault: bytes, message: bytes) -> bytes:
    return b"wis/1/message" + vault + message


def _micros(moment: datetime) -> int:
    return (moment - _EPOCH) // timedelta(microseconds=1)


def _moment(micros: int) -> datetime:
    try:
        return _EPOCH + timedelta(microseconds=micros)
    except OverflowError:
        raise BadData("the message expires on no day that there is") from None


def _check(value: Sent) -> None:
    """Refuse what only a rule, a visitor or nobody can say."""
    if isinstance(value, Task):
        if not value.title.strip() or value.kind is not TaskKind.COUNSELLOR or value.rule_id:
            raise BadData("a task of a message has a title and is of a counsellor")
        if value.status not in (TaskStatus.NEW, TaskStatus.CANCELLED) or any(step.done for step in value.steps):
            raise BadData("a task of a message is new or cancelled")
        _day(value.due or "2000-01-01")
    elif isinstance(value, Appointment):
        if not value.subject.strip() or value.status not in _FROM_SERVICE:
            raise BadData("an appointment of a message has a subject and is proposed, confirmed or cancelled")
        if _time(value.ends) < _time(value.starts):
            raise BadData("an appointment ends after it begins")
        if not (value.place_id or value.phone):
            raise BadData("an appointment is at a place or by phone")
    elif (
        not (value.item_id.strip() and value.reason.strip())
        or value.by not in (SuggestedBy.COUNSELLOR, SuggestedBy.EMPLOYER)
        or replace(value, status=SuggestionStatus.NEW) != value
    ):
        raise BadData("a suggestion of a message is new, has a reason, and comes from a counsellor or an employer")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadData("a day is written as 2026-11-30") from None


def _time(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or len(text) < len("2026-11-30T09:00"):
        raise BadData("a time is written as 2026-11-30T09:00, with or without +01:00 behind it")
    # What the clock on the wall says counts, as on the sheet.
    return moment.replace(tzinfo=None)
