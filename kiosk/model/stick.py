"""What happens to a file on its way to a visitor's USB stick."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class StickState(StrEnum):
    """How writing ended: `unreadable` is a stick in a format that is not FAT, as many larger ones are."""

    DONE = "done"
    MISSING = "missing"
    FULL = "full"
    LOCKED = "locked"
    UNREADABLE = "unreadable"
    FAILED = "failed"


class FileKind(StrEnum):
    """The only kinds of file that leave the kiosk, by the ending of their names."""

    PDF = "pdf"
    CALENDAR = "ics"
    CONTACT = "vcf"
    DATA = "json"
    XML = "xml"


@dataclass(frozen=True, slots=True, kw_only=True)
class StickFile:
    """A file to take along; `name` comes before the moment and the ending, and is made safe for any computer."""

    name: str
    kind: FileKind
    content: bytes


@dataclass(frozen=True, slots=True)
class StickList:
    """Names of files on a stick that may hold a CV, with their folders, or why they cannot be told."""

    state: StickState
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StickContent:
    """What is in a file of a stick, or why it cannot be told; nothing is kept of a file that is too large."""

    state: StickState
    data: bytes = b""


class StickService(Protocol):
    """What the screen needs of a USB stick; the composition root gives the real one."""

    @property
    def present(self) -> bool:
        """Whether a stick is in the port."""
        ...

    def write(self, file: StickFile) -> StickState:
        """Put a file on the stick; it can be taken out when this returns."""
        ...

    def names(self, endings: tuple[str, ...]) -> StickList:
        """Say which files with such endings are on the stick."""
        ...

    def read(self, name: str, most: int) -> StickContent:
        """Read one of them, of so many bytes at most."""
        ...
