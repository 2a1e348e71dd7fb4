"""Sorted sets of ordinals as the index stores them: up to 16 as raw numbers, more as a roaring bitmap."""

from array import array
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from pyroaring import BitMap

RAW = 16
"""Up to this many ordinals are stored as little-endian 32 bits each."""

Term = tuple[Any, str, "array[int]"]
"""Field or facet name, term or value, ordinals in order."""

Numbers = np.ndarray[Any, np.dtype[Any]]

_PREFIX_LETTERS = 3
_PREFIX_TERMS = 8


def pack(ordinals: "array[int]") -> tuple[int, bytes]:
    """Return the number of `ordinals` (each once) and their bytes."""
    if len(ordinals) <= RAW:
        return len(ordinals), ordinals.tobytes()
    bitmap = BitMap(ordinals)
    bitmap.run_optimize()
    return len(bitmap), bitmap.serialize()


def unpack(n: int, data: bytes) -> "array[int]":
    """Return the ordinals that `pack` stored."""
    if n <= RAW:
        return array("I", data)
    ordinals: array[int] = BitMap.deserialize(data).to_array()
    return ordinals


def as_array(ordinals: "array[int] | BitMap") -> Numbers:
    """Return `ordinals` as a numpy array."""
    return np.frombuffer(ordinals.to_array() if isinstance(ordinals, BitMap) else ordinals, np.uint32)


def as_ordinals(numbers: Numbers) -> "array[int]":
    """Return a numpy array as ordinals; pyroaring takes these ten times faster than numpy's numbers."""
    return array("I", numbers.astype(np.uint32).tobytes())


def where(flags: Numbers) -> BitMap:
    """Return the places at which `flags` hold; whichever are fewer are put in one by one."""
    if 2 * np.count_nonzero(flags) > len(flags):
        return BitMap(range(len(flags))) - BitMap(as_ordinals(np.flatnonzero(~flags)))
    return BitMap(as_ordinals(np.flatnonzero(flags)))


def joined(bitmaps: Iterable[BitMap]) -> BitMap:
    """Return the union of any number of sets; do not change it, it may be one of them."""
    sets = list(bitmaps)
    if len(sets) == 1:
        return sets[0]
    return BitMap.union(*sets) if sets else BitMap()


def union(rows: Iterable[tuple[int, bytes]]) -> BitMap:
    """Return the union of stored sets; raw ones are gathered first, since a bitmap of them all is built faster."""
    raw: array[int] = array("I")
    bitmaps: list[BitMap] = []
    for n, data in rows:
        if n <= RAW:
            raw.frombytes(data)
        else:
            bitmaps.append(BitMap.deserialize(data))
    if raw:
        bitmaps.append(BitMap(raw))
    return joined(bitmaps)


def prefixes(terms: Iterable[Term]) -> Iterator[Term]:
    """Yield the sets of prefixes of up to 3 letters that stand for 8 terms or more; `terms` come sorted."""
    growing: dict[int, _Growing] = {}
    for field, term, ordinals in terms:
        for letters in range(1, _PREFIX_LETTERS + 1):
            prefix = term[:letters]
            current = growing.get(letters)
            if current and (current.field, current.prefix) != (field, prefix):
                yield from current.finished()
                current = growing.pop(letters) and None
            if len(term) >= letters:
                if current is None:
                    current = growing[letters] = _Growing(field, prefix)
                current.terms += 1
                current.ordinals.extend(ordinals)
    for current in growing.values():
        yield from current.finished()


class _Growing:
    """The set of a prefix while its terms pass by."""

    def __init__(self, field: Any, prefix: str) -> None:
        self.field = field
        self.prefix = prefix
        self.terms = 0
        self.ordinals: array[int] = array("I")

    def finished(self) -> Iterator[Term]:
        if self.terms >= _PREFIX_TERMS:
            yield self.field, self.prefix, BitMap(self.ordinals).to_array()
