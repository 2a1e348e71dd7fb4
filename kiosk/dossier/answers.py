"""What central answers about personal files, as it is written and as a terminal uses it."""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Unlocked:
    """What central hands out for a card that proved to be there; `left` are the tries with a PIN after this one."""

    registration: bytes = field(repr=False)
    token: str = field(repr=False)
    left: int = 0


@dataclass(frozen=True, slots=True)
class Message:
    """A sealed message of the service."""

    id: bytes
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Changes:
    """A page of what others delivered for a vault."""

    epoch: int
    records: tuple[bytes, ...]
    manifests: tuple[bytes, ...]
    messages: tuple[Message, ...]
    next: int
    more: bool


@dataclass(frozen=True, slots=True)
class Delivered:
    """Sealed records for central, the list of all of them with the last, and the messages that were taken up."""

    records: Sequence[bytes]
    manifest: bytes | None = None
    done: Sequence[bytes] = ()


@dataclass(frozen=True, slots=True)
class State:
    """What central knows of a vault: known, unknown or erased, and its key epoch."""

    state: str
    epoch: int


@dataclass(frozen=True, slots=True)
class FaultAnswer:
    """Why central does not do something."""

    error: str = ""
    wait_s: float = 0.0
    left: int = 0


@dataclass(frozen=True, slots=True)
class ChallengeAnswer:
    """What a gate shall sign."""

    challenge: str


@dataclass(frozen=True, slots=True)
class UnlockedAnswer:
    """What a card gets, as text."""

    registration: str
    token: str
    left: int


@dataclass(frozen=True, slots=True)
class RowAnswer:
    """One thing in a page of changes."""

    seq: int
    body: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class ChangesAnswer:
    """A page of changes, as text."""

    epoch: int
    records: list[RowAnswer]
    manifests: list[RowAnswer]
    messages: list[RowAnswer]
    next: int
    more: bool


@dataclass(frozen=True, slots=True)
class StateAnswer:
    """What central knows of a vault, as text."""

    vault: str
    state: str
    epoch: int = 0


@dataclass(frozen=True, slots=True)
class Receipt:
    """What central knows of a request: when it came (seconds since 1970), and whether the office dealt with it."""

    received: int
    done: bool


@dataclass(frozen=True, slots=True)
class ReceiptAnswer:
    """The same, as text; `state` is unknown, kept or done."""

    request: str
    state: str
    received: int = 0


@dataclass(frozen=True, slots=True)
class NumberAnswer:
    """The number of a vault, or none."""

    number: str | None
