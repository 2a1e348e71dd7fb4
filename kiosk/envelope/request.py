"""A request of a visitor to the office: sealed to it, and signed by the vault if it comes from one."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.envelope import sealing, typed_json
from kiosk.envelope.frame import ID_BYTES, pack, unpack
from kiosk.envelope.padding import padded, unpadded
from kiosk.envelope.service_keys import ServiceKey
from kiosk.envelope.signature import signed, verified
from kiosk.errors import BadData
from kiosk.model.dossier import Dossier
from kiosk.model.office import AppointmentWish, CallBack, Move, OfficeRequest, Reply, Share

_KINDS: dict[str, type[OfficeRequest]] = {
    "appointment": AppointmentWish,
    "callback": CallBack,
    "move": Move,
    "reply": Reply,
    "share": Share,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}
_SHORT, _LONG = typed_json.Limits(text=500, entries=32), typed_json.Limits(text=20_000, entries=4096)
_SHORT_BYTES = 8 * 1024
_LONG_BYTES = 768 * 1024
_JSON = range(2, _LONG_BYTES + 1)
_BODY = range(1, _LONG_BYTES + 1024)
_SIGNATURE_FRAME = b"WISS"
MOST_BYTES = 800 * 1024
_SEALED = range(256 + sealing.OVERHEAD, MOST_BYTES + 1)


@dataclass(frozen=True, slots=True)
class Sender:
    """The vault that a request comes from, and the key that signs for it."""

    vault: bytes
    key: Ed25519PrivateKey = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What was asked. `vault` is None if it came from no file; `proved`: the signature is that of this vault."""

    id: bytes
    value: OfficeRequest
    vault: bytes | None = None
    proved: bool = False


def seal_request(value: OfficeRequest, office: ServiceKey, sender: Sender | None = None, id: bytes = b"") -> bytes:
    """Seal a request to the office, under the given id or a new one; a photo in a CV is left out.

    Raises:
        BadData: it says more than a request may.
    """
    id = id or os.urandom(ID_BYTES)
    if isinstance(value, Share):
        value = replace(value, dossier=_without_photos(value.dossier))
    body = typed_json.write(_NAMES[type(value)], value, _limits(value))
    _check(value, body)
    plain = signed(pack(b"WISY", sender.vault, id, body), sender.key) if sender else pack(b"WISV", id, body)
    return pack(b"WISX", id, office.id, sealing.close(padded(plain), office.seals, _info(office.id, id)))


def request_head(sealed: bytes) -> tuple[bytes, bytes]:
    """Give the request and the key of the office that a sealed request names in the clear.

    Raises:
        BadData: it is no sealed request.
    """
    id, office, _ = unpack(b"WISX", sealed, ID_BYTES, ID_BYTES, _SEALED)
    return id, office


def open_request(sealed: bytes, key: X25519PrivateKey, signs: Callable[[bytes], bytes | None]) -> Request:
    """Open a sealed request; `signs` gives the public half of the key that signs for a vault, None if unknown.

    Raises:
        BadData: it is sealed to another key, damaged, or says what no request may say.
    """
    id, office, closed = unpack(b"WISX", sealed, ID_BYTES, ID_BYTES, _SEALED)
    plain = unpadded(sealing.open_sealed(closed, key, _info(office, id)))
    vault, proved = None, False
    if plain.startswith(_SIGNATURE_FRAME):
        frame, _ = unpack(_SIGNATURE_FRAME, plain, _BODY, 64)
        vault, named, body = unpack(b"WISY", frame, ID_BYTES, ID_BYTES, _JSON)
        public = signs(vault)
        if public is not None:
            verified(plain, public)
            proved = True
    else:
        named, body = unpack(b"WISV", plain, ID_BYTES, _JSON)
    if named != id:
        raise BadData("the request was sealed for something else")
    value, _ = typed_json.read(body, _KINDS, _LONG)
    if not isinstance(value, Share):
        typed_json.read(body, _KINDS, _SHORT)
    _check(value, body)
    return Request(id=id, value=value, vault=vault, proved=proved)


def _without_photos(dossier: Dossier) -> Dossier:
    return replace(dossier, cvs=tuple(replace(cv, person=replace(cv.person, photo=b"")) for cv in dossier.cvs))


def _limits(value: OfficeRequest) -> typed_json.Limits:
    return _LONG if isinstance(value, Share) else _SHORT


def _check(value: OfficeRequest, body: bytes) -> None:
    if len(body) > (_LONG_BYTES if isinstance(value, Share) else _SHORT_BYTES):
        raise BadData("the request holds more than it may")
    if isinstance(value, Share) and not all(one.events for one in value.dossier.applications):
        raise BadData("an application has at least one event")
    if isinstance(value, CallBack) and not value.caller.phone.strip():
        raise BadData("who wants to be called gives a telephone number")
    if isinstance(value, Move | Reply) and value.about and not _is_id(value.about):
        raise BadData("what a request is about has 32 hex digits")


def _is_id(text: str) -> bool:
    return len(text) == 2 * ID_BYTES and all(one in "0123456789abcdef" for one in text)


def _info(office: bytes, request: bytes) -> bytes:
    return b"wis/1/request" + office + request
