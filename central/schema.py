"""What the dataclasses of the feed say about a field: its type, and what a record cannot do without."""

import types
import typing
from dataclasses import MISSING, fields, is_dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import Any


def type_at(kind: Any, path: str) -> Any:
    """The type of the field at a dotted path.

    Raises:
        KeyError: there is none; says what comes near.
    """
    for step in path.split("."):
        plain = _plain(kind)
        if not is_dataclass(plain):
            raise KeyError(f"nothing has parts before {step!r}")
        hints = typing.get_type_hints(plain)
        if step not in hints:
            near = get_close_matches(step, hints, 1)
            raise KeyError(f"did you mean {near[0]!r}" if near else f"known are: {', '.join(hints)}")
        kind = hints[step]
    return kind


def element(kind: Any) -> Any:
    """The dataclass that a list field holds, None when it holds none."""
    plain = _plain(kind)
    if typing.get_origin(plain) is not tuple:
        return None
    inner = typing.get_args(plain)[0]
    return inner if is_dataclass(inner) else None


def words(kind: Any) -> type[StrEnum] | None:
    """The words that a field or a list field is limited to."""
    plain = _plain(kind)
    if typing.get_origin(plain) is tuple:
        plain = typing.get_args(plain)[0]
    return plain if isinstance(plain, type) and issubclass(plain, StrEnum) else None


def needed(kind: type) -> list[str]:
    """Fields that a record must have and that no import makes by itself."""
    made = {"id", "rev", "source", "source_id", "locations"}
    return [
        item.name
        for item in fields(kind)
        if item.default is MISSING and item.default_factory is MISSING and item.name not in made
    ]


def _plain(kind: Any) -> Any:
    """The type without None."""
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        return next(part for part in typing.get_args(kind) if part is not type(None))
    return kind
