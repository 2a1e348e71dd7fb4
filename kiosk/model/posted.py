"""What was sent to the office, as a file keeps it: how far it is, not what it says."""

from dataclasses import dataclass
from enum import StrEnum


class PostedKind(StrEnum):
    """What it was; the words of a request in docs/vault.md."""

    APPOINTMENT = "appointment"
    CALLBACK = "callback"
    MOVE = "move"
    REPLY = "reply"
    SHARE = "share"


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """A request, kept under its own id; `about` is the record that it is about (32 hex digits), or empty.

    `asked` and `received` are seconds since 1970, `received` 0 until central says that the office has it, which
    dealt with it when it is `done`.
    """

    kind: PostedKind
    asked: int
    about: str = ""
    received: int = 0
    done: bool = False
