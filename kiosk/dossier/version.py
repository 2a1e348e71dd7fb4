"""A version vector: how often each terminal has written a record."""

import struct
from dataclasses import dataclass
from typing import Self

from kiosk.errors import BadData

ACTOR_BYTES = 16
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

    def encode(self) -> bytes:
        """Write it: 16 bytes of actor and eight of count, one after the other."""
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
