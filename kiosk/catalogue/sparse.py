"""Matrices of which most numbers are zero."""

import numpy as np

from kiosk.catalogue.postings import Numbers

_AT_ONCE = 4096
"""Numbers whose rows are added up in one go: these stay in the caches of a processor."""


class Sparse:
    """A matrix with one number for each row and column given, by which columns of numbers can be multiplied."""

    def __init__(self, row: Numbers, column: Numbers, value: Numbers, shape: tuple[int, int]) -> None:
        order = np.argsort(row, kind="stable")
        self._row, self._column = row[order].astype(np.int32), column[order].astype(np.int32)
        self._value = value[order].astype(np.float32)[:, np.newaxis]
        self._shape = shape
        starts = np.flatnonzero(np.diff(self._row, prepend=-1))
        self._ends = np.append(starts, len(row))
        self._cuts = np.unique(np.append(np.searchsorted(starts, np.arange(0, len(row), _AT_ONCE)), len(starts)))

    def turned(self) -> "Sparse":
        """Return it with rows for columns."""
        return Sparse(self._column, self._row, self._value[:, 0], self._shape[::-1])

    def times(self, columns: Numbers) -> Numbers:
        """Return the product with a full matrix."""
        product = np.zeros((self._shape[0], columns.shape[1]), np.float32)
        for first, last in zip(self._cuts[:-1].tolist(), self._cuts[1:].tolist(), strict=True):
            start, stop = self._ends[first], self._ends[last]
            each = columns[self._column[start:stop]] * self._value[start:stop]
            starts = self._ends[first:last]
            product[self._row[starts]] = np.add.reduceat(each, starts - start)
        return product
