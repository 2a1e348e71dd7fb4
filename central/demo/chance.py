"""Reproducible chance: equal keys give equal draws on every machine and every version of Python."""

from bisect import bisect_right
from collections.abc import Sequence
from hashlib import blake2b
from itertools import accumulate
from typing import TypeVar

T = TypeVar("T")

_MASK = (1 << 64) - 1


class Chance:
    """A stream of draws (splitmix64) that starts at the hash of its key."""

    __slots__ = ("_state",)

    def __init__(self, *key: str | int) -> None:
        text = "\x1f".join(map(str, key))
        self._state = int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big")

    def fraction(self) -> float:
        """A number from 0 up to 1, uniform."""
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        mixed = self._state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
        return ((mixed ^ (mixed >> 31)) >> 11) / (1 << 53)

    def likely(self, probability: float) -> bool:
        """Whether something of this probability happens."""
        return self.fraction() < probability

    def between(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`, both included."""
        return low + int(self.fraction() * (high - low + 1))

    def among(self, choices: Sequence[T]) -> T:
        """One of `choices`."""
        return choices[int(self.fraction() * len(choices))]

    def some(self, choices: Sequence[T], count: int) -> list[T]:
        """`count` different ones of `choices`, or all of them, in random order."""
        left = list(choices)
        return [left.pop(int(self.fraction() * len(left))) for _ in range(min(count, len(left)))]

    def weighted(self, choices: Sequence[T], cumulative: Sequence[float]) -> T:
        """One of `choices`, as often as its share in the running sums `cumulative`."""
        return choices[bisect_right(cumulative, self.fraction() * cumulative[-1])]

    def favouring(self, choices: Sequence[T], weights: Sequence[float]) -> T:
        """One of `choices`, as often as its weight says."""
        return self.weighted(choices, list(accumulate(weights)))
