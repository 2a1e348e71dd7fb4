"""The one way in which everything in a vault is written down: a magic, a version, and fields with their lengths."""

import struct

from kiosk.errors import BadData

VERSION = 1
ID_BYTES = 16
KEY_BYTES = 32
_LENGTH = struct.Struct(">I")
_NUMBER = struct.Struct(">Q")
_HEAD = 5
Size = int | range


def pack(magic: bytes, *fields: bytes) -> bytes:
    """Write a frame."""
    return magic + bytes([VERSION]) + b"".join(_LENGTH.pack(len(field)) + field for field in fields)


def unpack(magic: bytes, data: bytes, *sizes: Size) -> tuple[bytes, ...]:
    """Read a frame of exactly these fields; a size is a number of bytes or a range of them.

    Raises:
        BadData: it is another frame, of another version, or has a field too many, too few, too short or too long.
    """
    name = magic.decode("ascii")
    if data[:4] != magic:
        raise BadData(f"this is no frame {name}")
    if data[4:_HEAD] != bytes([VERSION]):
        raise BadData(f"frame {name} is of another version than {VERSION}: a newer program wrote it, or it is damaged")
    fields, at = [], _HEAD
    for number, size in enumerate(sizes, 1):
        if len(data) < at + _LENGTH.size:
            raise BadData(f"frame {name} ends before field {number}")
        (length,) = _LENGTH.unpack_from(data, at)
        if length not in (size if isinstance(size, range) else (size,)):
            raise BadData(f"field {number} of frame {name} cannot have {length} bytes")
        at += _LENGTH.size + length
        if len(data) < at:
            raise BadData(f"frame {name} ends within field {number}")
        fields.append(bytes(data[at - length : at]))
    if len(data) != at:
        raise BadData(f"frame {name} has {len(data) - at} bytes too many")
    return tuple(fields)


def number(value: int) -> bytes:
    """Write a number, in eight bytes."""
    return _NUMBER.pack(value)


def as_number(field: bytes) -> int:
    """Read a number of eight bytes."""
    value: int = _NUMBER.unpack(field)[0]
    return value
