"""What messages of the Internet Printing Protocol hold: groups of attributes and their values (RFC 8010, 3.5)."""

import struct
from dataclasses import dataclass
from enum import IntEnum


class GroupTag(IntEnum):
    """What a group of attributes is about (RFC 8010, 3.5.1)."""

    OPERATION = 0x01
    JOB = 0x02
    PRINTER = 0x04
    UNSUPPORTED = 0x05


class Tag(IntEnum):
    """Syntaxes of values (RFC 8010, 3.5.2)."""

    UNSUPPORTED = 0x10
    UNKNOWN = 0x12
    NO_VALUE = 0x13
    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    OCTETS = 0x30
    DATE_TIME = 0x31
    RESOLUTION = 0x32
    RANGE = 0x33
    COLLECTION = 0x34
    TEXT_WITH_LANGUAGE = 0x35
    NAME_WITH_LANGUAGE = 0x36
    END_COLLECTION = 0x37
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    URI_SCHEME = 0x46
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME = 0x49
    MEMBER_NAME = 0x4A


_NUMBERS = frozenset({Tag.INTEGER, Tag.ENUM})


@dataclass(frozen=True, slots=True)
class Value:
    """One value: int, bool or str by its tag, a Collection, or the bytes of every other syntax."""

    tag: int
    data: "int | bool | str | bytes | Collection"


@dataclass(frozen=True, slots=True)
class Attribute:
    """A named set of values."""

    name: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Collection:
    """A value made of attributes."""

    members: tuple[Attribute, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Attributes about one thing: the operation, a job, the printer."""

    tag: int
    attributes: tuple[Attribute, ...]

    def values(self, name: str) -> tuple[Value, ...]:
        """Give the values of an attribute, none if it is missing."""
        return next((attribute.values for attribute in self.attributes if attribute.name == name), ())

    def integer(self, name: str, default: int = 0) -> int:
        """Give the first value of an attribute if it is a number."""
        first = next(iter(self.values(name)), None)
        return first.data if first and first.tag in _NUMBERS and isinstance(first.data, int) else default

    def integers(self, name: str) -> tuple[int, ...]:
        """Give the numbers of an attribute."""
        return tuple(each.data for each in self.values(name) if each.tag in _NUMBERS and isinstance(each.data, int))

    def boolean(self, name: str, default: bool) -> bool:
        """Give the first value of an attribute if it is true or false."""
        first = next(iter(self.values(name)), None)
        return first.data if first and isinstance(first.data, bool) else default

    def upper(self, name: str, default: int) -> int:
        """Give the upper end of an attribute that is a range, or a number."""
        first = next(iter(self.values(name)), None)
        if first and first.tag == Tag.RANGE and isinstance(first.data, bytes):
            return int(struct.unpack(">ii", first.data)[1])
        return self.integer(name, default)

    def words(self, name: str) -> tuple[str, ...]:
        """Give the keywords, names or texts of an attribute."""
        return tuple(value.data for value in self.values(name) if isinstance(value.data, str))

    def texts(self, name: str) -> tuple[str, ...]:
        """Give the octet strings of an attribute, read as text."""
        return tuple(
            value.data.decode("utf-8", "replace") for value in self.values(name) if isinstance(value.data, bytes)
        )


@dataclass(frozen=True, slots=True)
class Message:
    """A request or a response; `code` is the operation or the status."""

    code: int
    request: int
    groups: tuple[Group, ...]
    version: tuple[int, int] = (2, 0)

    def all(self, tag: GroupTag) -> list[Group]:
        """Give the groups of a kind, in order."""
        return [group for group in self.groups if group.tag == tag]

    def first(self, tag: GroupTag) -> Group:
        """Give the first group of a kind, an empty one if there is none."""
        return next(iter(self.all(tag)), Group(tag, ()))


def attribute(name: str, tag: Tag, *values: int | bool | str | bytes) -> Attribute:
    """Make an attribute whose values all have one syntax."""
    return Attribute(name, tuple(Value(tag, value) for value in values))
