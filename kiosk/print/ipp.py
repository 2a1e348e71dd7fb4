"""Messages of the Internet Printing Protocol (RFC 8010): bytes to values and back, no IO.

Decoding is strict about structure and limits, because a printer is a stranger on the network; it is mild about
characters, because a Latin-1 room name must not stop anybody from printing.
"""

import struct
from collections.abc import Iterator

from kiosk.errors import BadData
from kiosk.print.ipp_values import Attribute, Collection, Group, Message, Tag, Value

MAX_BYTES = 1024 * 1024
MAX_ATTRIBUTES = 10_000
MAX_DEPTH = 8
_LONGEST = 0xFFFF
_END_OF_ATTRIBUTES = 0x03
_FIRST_VALUE_TAG = 0x10
_EXTENSION = 0x7F
_WORDS = frozenset(range(0x41, 0x4A))
_NUMBERS = frozenset({Tag.INTEGER, Tag.ENUM})


def encode(message: Message) -> bytes:
    """Write a message; the document follows its last byte."""
    parts = [struct.pack(">BBHi", *message.version, message.code, message.request)]
    for group in message.groups:
        parts.append(bytes([group.tag]))
        for each in group.attributes:
            parts.extend(_attribute(each))
    parts.append(bytes([_END_OF_ATTRIBUTES]))
    return b"".join(parts)


def _attribute(item: Attribute) -> Iterator[bytes]:
    for index, value in enumerate(item.values):
        yield from _value(value, "" if index else item.name)


def _value(value: Value, name: str) -> Iterator[bytes]:
    yield _field(value.tag, name, _bytes(value))
    if isinstance(value.data, Collection):
        for member in value.data.members:
            yield _field(Tag.MEMBER_NAME, "", member.name.encode())
            for each in member.values:
                yield from _value(each, "")
        yield _field(Tag.END_COLLECTION, "", b"")


def _field(tag: int, name: str, content: bytes) -> bytes:
    label = name.encode()
    if len(label) > _LONGEST or len(content) > _LONGEST:
        raise ValueError(f"{name}: a name or value is longer than {_LONGEST} bytes")
    return struct.pack(">BH", tag, len(label)) + label + struct.pack(">H", len(content)) + content


def _bytes(value: Value) -> bytes:
    match value.data:
        case bool():
            return bytes([value.data])
        case int():
            return struct.pack(">i", value.data)
        case str():
            return value.data.encode()
        case bytes():
            return value.data
        case Collection():
            return b""


def decode(data: bytes) -> Message:
    """Read a message; bytes after the attributes (a document) are ignored.

    Raises:
        BadData: it is no message, or exceeds a limit.
    """
    if len(data) > MAX_BYTES:
        raise BadData(f"The printer sent {len(data)} bytes; {MAX_BYTES} are allowed.")
    return _Reader(data).message()


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0
        self._count = 0

    def message(self) -> Message:
        major, minor, code, request = struct.unpack(">BBHi", self._take(8))
        groups: list[tuple[int, list[Attribute]]] = []
        while (tag := self._take(1)[0]) != _END_OF_ATTRIBUTES:
            if tag < _FIRST_VALUE_TAG:
                groups.append((tag, []))
                continue
            if not groups:
                raise BadData("The printer sent an attribute outside a group.")
            self._add(groups[-1][1], tag)
        return Message(code, request, tuple(Group(tag, tuple(items)) for tag, items in groups), (major, minor))

    def _add(self, items: list[Attribute], tag: int) -> None:
        name = _text(self._long())
        value = self._value(tag, self._long(), 0)
        if name:
            items.append(Attribute(name, (value,)))
        elif items:
            items[-1] = Attribute(items[-1].name, (*items[-1].values, value))
        else:
            raise BadData("The printer sent a value without an attribute.")

    def _value(self, tag: int, content: bytes, depth: int) -> Value:
        self._count += 1
        if self._count > MAX_ATTRIBUTES:
            raise BadData(f"The printer sent more than {MAX_ATTRIBUTES} values.")
        if tag == Tag.COLLECTION:
            return Value(tag, self._collection(content, depth + 1))
        if tag in (Tag.MEMBER_NAME, Tag.END_COLLECTION, _EXTENSION) or tag < _FIRST_VALUE_TAG:
            raise BadData(f"The printer sent tag 0x{tag:02x} in the wrong place.")
        return Value(tag, _data(tag, content))

    def _collection(self, content: bytes, depth: int) -> Collection:
        if content or depth > MAX_DEPTH:
            raise BadData("The printer sent a collection with content or too deep.")
        members: list[tuple[str, list[Value]]] = []
        while True:
            tag, name, content = self._take(1)[0], self._long(), self._long()
            if name:
                raise BadData("The printer sent a named attribute inside a collection.")
            if tag == Tag.END_COLLECTION:
                break
            if tag == Tag.MEMBER_NAME:
                members.append((_text(content), []))
            elif members:
                members[-1][1].append(self._value(tag, content, depth))
            else:
                raise BadData("The printer sent a value without a member name.")
            self._count += 1
            if self._count > MAX_ATTRIBUTES:
                raise BadData(f"The printer sent more than {MAX_ATTRIBUTES} values.")
        return Collection(tuple(Attribute(name, tuple(values)) for name, values in members))

    def _long(self) -> bytes:
        return self._take(struct.unpack(">H", self._take(2))[0])

    def _take(self, count: int) -> bytes:
        end = self._at + count
        if end > len(self._data):
            raise BadData("The printer's message ends too early.")
        taken = self._data[self._at : end]
        self._at = end
        return taken


_KNOWN = frozenset(int(tag) for tag in Tag)
_SIZES = {Tag.INTEGER: 4, Tag.ENUM: 4, Tag.BOOLEAN: 1, Tag.DATE_TIME: 11, Tag.RESOLUTION: 9, Tag.RANGE: 8}


def _data(tag: int, content: bytes) -> int | bool | str | bytes:
    size = _SIZES.get(Tag(tag)) if tag in _KNOWN else None
    if size is not None and len(content) != size:
        raise BadData(f"The printer sent {len(content)} bytes where {size} belong (tag 0x{tag:02x}).")
    if tag in _NUMBERS:
        return int.from_bytes(content, signed=True)
    if tag == Tag.BOOLEAN:
        if content[0] > 1:
            raise BadData("The printer sent a boolean that is neither true nor false.")
        return bool(content[0])
    return _text(content) if tag in _WORDS else content


def _text(content: bytes) -> str:
    return content.decode("utf-8", "replace")
