"""Direction of the parts of a left-to-right paragraph."""

import unicodedata
from collections.abc import Sequence
from typing import Protocol, TypeVar

_STRONG = {"L": 0, "R": 1, "AL": 1}
_NUMBERS = frozenset({"EN", "AN"})


class Leveled(Protocol):
    """Anything with an embedding level: even reads to the right, odd to the left."""

    @property
    def level(self) -> int:
        """The level."""
        ...


_T = TypeVar("_T", bound=Leveled)


def levels(text: str) -> list[int]:
    """Give the embedding level of every character, the paragraph being left to right.

    This is UAX #9 for text without explicit controls (`characters.printable` removed them): neutrals take the
    direction of both sides if these agree, numbers inside right-to-left text keep their own order.
    """
    kinds = [unicodedata.bidirectional(character) for character in text]
    found = [_STRONG.get(kind, -1) for kind in kinds]
    result = [0] * len(text)
    before = 0
    index = 0
    while index < len(text):
        if found[index] >= 0:
            before = result[index] = found[index]
            index += 1
            continue
        stop = index
        while stop < len(text) and found[stop] < 0:
            stop += 1
        after = found[stop] if stop < len(text) else 0
        for at in range(index, stop):
            if before == 1 and kinds[at] in _NUMBERS:
                result[at] = 2
            elif before == after == 1 or (before == 1 and _number_follows(kinds, at, stop)):
                result[at] = 1
        index = stop
    return result


def _number_follows(kinds: Sequence[str], at: int, stop: int) -> bool:
    return any(kind in _NUMBERS for kind in kinds[at:stop])


def visual(parts: Sequence[_T]) -> list[_T]:
    """Put the parts of one line in the order they stand from left to right (UAX #9, rule L2)."""
    line = list(parts)
    for level in range(max((part.level for part in line), default=0), 0, -1):
        index = 0
        while index < len(line):
            stop = index
            while stop < len(line) and line[stop].level >= level:
                stop += 1
            line[index:stop] = line[index:stop][::-1]
            index = max(stop, index + 1)
    return line
