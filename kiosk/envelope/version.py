"""A version vector: how often each terminal has written a record."""

import struct
from dataclasses import dataclass
from typing import Self

from kiosk.errors import BadData

_COUNT = struct.Struct(">16sQ")
_MOST_ACTORS = 1024
SIZE = range(_COUNT.size, _MOST_ACTORS * _COUNT.size + 1)


@dataclass(frozen=True, slots=True)
class Version:
    """The writes of each actor, actors in order; an actor says nothing about its terminal to others."""

    counts: tuple[tuple[bytes, int], ...] = ()

    def raised(self, actor: bytes) -> "Version":
        """The version after one more write of an actor."""
        counts = dict(self.counts)
        counts[actor] = counts.get(actor, 0) + 1
        return Version(tuple(sorted(counts.items())))

    def joined(self, other: "Version") -> "Version":
        """The version after the writes of both."""
        counts = dict(self.counts)
        for actor, count in other.counts:
            counts[actor] = max(count, counts.get(actor, 0))
        return Version(tuple(sorted(counts.items())))

    def covers(self, other: "Version") -> bool:
        """Whether it has every write of the other."""
        counts = dict(self.counts)
        return all(counts.get(actor, 0) >= count for actor, count in other.counts)

    def encode(self) -> bytes:
        """Write it: 16 bytes of actor and eight of count, one after the other.

        Raises:
            BadData: there are too many actors.
        """
        if len(self.counts) > _MOST_ACTORS:
            raise BadData(f"a record is written by at most {_MOST_ACTORS} actors")
        return b"".join(_COUNT.pack(*count) for count in self.counts)

    @classmethod
    def decode(cls, data: bytes) -> Self:
        """Read it.

        Raises:
            BadData: the actors are not in order, or one never wrote.
        """
        if len(data) % _COUNT.size or len(data) not in SIZE:
            raise BadData(f"a version cannot have {len(data)} bytes")
        counts = tuple(_COUNT.iter_unpack(data))
        actors = [actor for actor, _ in counts]
        if actors != sorted(set(actors)) or not all(count for _, count in counts):
            raise BadData("the actors of a version are out of order, or one never wrote")
        return cls(counts)
