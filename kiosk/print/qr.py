"""QR codes small enough for the doorstep and coarse enough for any phone."""

from collections.abc import Iterator

import qrcode
from qrcode.constants import ERROR_CORRECT_M
from qrcode.exceptions import DataOverflowError

MAX_VERSION = 5
"""37 modules of 0.45 mm are 47.2 pt: what fits under the doorstep's slab. Version 5 at level M holds 84 bytes."""

Matrix = tuple[tuple[bool, ...], ...]


def matrix(data: str) -> Matrix | None:
    """Give the modules of a code without its quiet zone, or None if `data` is too long for paper."""
    code = qrcode.QRCode(border=0, error_correction=ERROR_CORRECT_M)
    code.add_data(data)
    try:
        version = code.best_fit()
    except (DataOverflowError, ValueError):
        return None
    if version > MAX_VERSION:
        return None
    code.make(fit=False)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def bars(modules: Matrix) -> Iterator[tuple[int, int, int]]:
    """Merge the dark modules of each row: (column, row, length)."""
    for row, line in enumerate(modules):
        column = 0
        while column < len(line):
            stop = column
            while stop < len(line) and line[stop]:
                stop += 1
            if stop > column:
                yield column, row, stop - column
            column = max(stop, column + 1)
