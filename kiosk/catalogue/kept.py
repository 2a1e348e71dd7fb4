"""What was read of segments, which never change: kept when a delta adds one, so that only that one is read."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

import numpy as np

from kiosk.catalogue.postings import Numbers

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Kept(Generic[Key, Value]):
    """Values of the last `most` keys asked for (of all, if None), as the segments up to `newest` have them."""

    def __init__(
        self,
        newest: int,
        read: Callable[[Key, int], Value],
        join: Callable[[Value, Value], Value],
        most: int | None = None,
        before: "Kept[Key, Value] | None" = None,
    ) -> None:
        """Read a key with `read(key, after)` from the segments after `after`, and `join` it to what is known."""
        self._newest = newest
        self._read = read
        self._join = join
        self._most = most
        self._values: OrderedDict[Key, tuple[int, Value]] = before._values.copy() if before else OrderedDict()

    def __call__(self, key: Key) -> Value:
        """Return the value of a key; do not change it."""
        known = self._values.pop(key, None)
        if known is None:
            value = self._read(key, 0)
        elif known[0] < self._newest:
            value = self._join(known[1], self._read(key, known[0]))
        else:
            value = known[1]
        self._values[key] = self._newest, value
        if self._most is not None and len(self._values) > self._most:
            self._values.popitem(last=False)
        return value

    def catch_up(self) -> None:
        """Read all that later segments have of the keys that are kept."""
        for key in list(self._values):
            self(key)


def grown(numbers: Numbers, added: Numbers) -> Numbers:
    """Return `numbers` with `added` behind them; `numbers` stay as they are, and nothing is put behind them twice.

    Room is left for more, and used: writing to fresh memory takes longer than what is worked out for it.
    """
    size = len(numbers) + len(added)
    room = numbers.base
    if not isinstance(room, np.ndarray) or len(room) < size:
        room = np.empty(size + size // 4, numbers.dtype)
        room[: len(numbers)] = numbers
    room[len(numbers) : size] = added
    return room[:size]
