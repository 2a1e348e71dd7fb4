"""The public keys of the service: which keys sign its messages, and what is sealed to it (`service.json`).

Believed only as a target of the offline-signed role `targets` of the feed.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Literal, Self

import msgspec

from kiosk.envelope.base64url import as_bytes, as_text
from kiosk.envelope.frame import ID_BYTES, KEY_BYTES
from kiosk.errors import BadData

NAME = "service.json"
MOST_BYTES = 64 * 1024
_MOST_KEYS = 64
MOST_NAME = 80
_Text = Annotated[str, msgspec.Meta(min_length=1, max_length=MOST_NAME)]


class _Key(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"from_": "from"}):
    id: str
    signs: str
    seals: str
    office: _Text
    from_: date
    until: date


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    version: Literal[1]
    keys: Annotated[tuple[_Key, ...], msgspec.Meta(max_length=_MOST_KEYS)]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceKey:
    """One pair of keys: `signs` (Ed25519) vouches for messages of `office`, `seals` (X25519) closes what it gets.

    In use from the day `start` up to and including the day `until`, in UTC.
    """

    id: bytes
    signs: bytes
    seals: bytes
    office: str
    start: date
    until: date

    @property
    def end(self) -> datetime:
        """The first moment at which it is no longer in use."""
        return datetime(self.until.year, self.until.month, self.until.day, tzinfo=UTC) + timedelta(days=1)

    def in_use(self, now: datetime) -> bool:
        """Whether it is in use at a moment (aware)."""
        return self.start <= now.astimezone(UTC).date() <= self.until


@dataclass(frozen=True, slots=True)
class ServiceKeys:
    """All keys, also those to come and those that are over."""

    keys: tuple[ServiceKey, ...] = ()

    def get(self, id: bytes) -> ServiceKey | None:
        """The key with an id."""
        return next((key for key in self.keys if key.id == id), None)

    def newest(self, now: datetime) -> ServiceKey | None:
        """The key to use at a moment (aware): the one in use that lasts longest."""
        return max((key for key in self.keys if key.in_use(now)), key=lambda key: (key.until, key.id), default=None)

    def encode(self) -> bytes:
        """Write the file."""
        keys = tuple(
            _Key(
                id=as_text(key.id),
                signs=as_text(key.signs),
                seals=as_text(key.seals),
                office=key.office,
                from_=key.start,
                until=key.until,
            )
            for key in self.keys
        )
        return msgspec.json.format(msgspec.json.encode(_File(version=1, keys=keys)), indent=2)

    @classmethod
    def decode(cls, data: bytes) -> Self:
        """Read the file.

        Raises:
            BadData: it is too large, no list of keys, or has a field that this program does not know.
        """
        if len(data) > MOST_BYTES:
            raise BadData(f"{NAME} has at most {MOST_BYTES} bytes")
        try:
            file = msgspec.json.decode(data, type=_File)
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
            raise BadData(f"{NAME}: {error}") from None
        keys = tuple(_key(number, key) for number, key in enumerate(file.keys, 1))
        if len({key.id for key in keys}) != len(keys):
            raise BadData(f"{NAME}: two keys have the same id")
        return cls(keys)


def _key(number: int, key: _Key) -> ServiceKey:
    try:
        id, signs, seals = as_bytes(key.id), as_bytes(key.signs), as_bytes(key.seals)
    except BadData as error:
        raise BadData(f"{NAME}: key {number}: {error}") from None
    if (len(id), len(signs), len(seals)) != (ID_BYTES, KEY_BYTES, KEY_BYTES):
        raise BadData(f"{NAME}: key {number}: id has {ID_BYTES} bytes, signs and seals have {KEY_BYTES}")
    if key.until < key.from_:
        raise BadData(f"{NAME}: key {number}: until is before from")
    return ServiceKey(id=id, signs=signs, seals=seals, office=key.office, start=key.from_, until=key.until)
