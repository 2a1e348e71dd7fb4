"""Padding to few sizes, so that the size of a record says little about it."""

import struct

from kiosk.errors import BadData

_LENGTH = struct.Struct(">I")
_SMALL = (256, 1024, 4096)
_STEP = 16 * 1024
MOST_BYTES = 1024 * 1024


def padded(data: bytes) -> bytes:
    """Put the length before the data, and zeros behind it up to the next size."""
    whole = _LENGTH.pack(len(data)) + data
    return whole + bytes(_size(len(whole)) - len(whole))


def unpadded(whole: bytes) -> bytes:
    """Give the data.

    Raises:
        BadData: it is not exactly what `padded` makes.
    """
    data = whole[_LENGTH.size :][: _LENGTH.unpack_from(whole)[0]] if len(whole) >= _LENGTH.size else b""
    if padded(data) != whole:
        raise BadData("the padding is wrong")
    return data


def _size(length: int) -> int:
    return next((size for size in _SMALL if length <= size), -(-length // _STEP) * _STEP)
