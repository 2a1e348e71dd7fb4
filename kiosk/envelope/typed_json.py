"""A value of the model as {"kind": …, "value": …} in what service and visitor send each other: strict and limited."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from kiosk.errors import BadData

_EDGES = {"kind", "value"}
# Control characters but for the end of a line, and halves of characters.
_UNSEEN = re.compile("[\0-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a value may hold: characters of a text, entries of a list."""

    text: int
    entries: int


def write(kind: str, value: object, limits: Limits, **more: str) -> bytes:
    """Write a value of a kind.

    Raises:
        BadData: it holds more than it may, or characters that nobody can see.
    """
    built = msgspec.to_builtins({"kind": kind, "value": value, **more})
    _check(built, limits)
    return msgspec.json.encode(built, order="deterministic")


def read(data: bytes, kinds: Mapping[str, type], limits: Limits, *more: str) -> tuple[Any, dict[str, str]]:
    """Give the value, and what stands beside it under the names `more`.

    Raises:
        BadData: the kind or a field is not known, or it holds more than it may; names no content.
    """
    try:
        given = msgspec.json.decode(data)
        _check(given, limits)
    # The error is left out: it may quote a person.
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        raise BadData("what was sent is no JSON") from None
    if not isinstance(given, dict) or not given.keys() >= _EDGES or not given.keys() <= _EDGES | set(more):
        raise BadData("what was sent has no kind and value, or fields that this program does not know")
    kind = kinds.get(given["kind"]) if isinstance(given["kind"], str) else None
    if kind is None:
        raise BadData("what was sent is of a kind that this program does not know")
    try:
        value: Any = msgspec.convert(given["value"], kind)
    except (msgspec.ValidationError, RecursionError):
        raise BadData(f"what was sent is no {kind.__name__}") from None
    if not _within(given["value"], msgspec.to_builtins(value)):
        raise BadData(f"a {kind.__name__} has no such field")
    beside = {name: given[name] for name in more if name in given}
    if not all(isinstance(text, str) for text in beside.values()):
        raise BadData("what stands beside a value is text")
    return value, beside


def _check(given: Any, limits: Limits) -> None:
    if isinstance(given, str):
        if len(given) > limits.text:
            raise BadData(f"a text has at most {limits.text} characters")
        if _UNSEEN.search(given):
            raise BadData("a text has characters that nobody can see")
    elif isinstance(given, dict | list | tuple):
        if len(given) > limits.entries:
            raise BadData(f"a list has at most {limits.entries} entries")
        for one in given.values() if isinstance(given, dict) else given:
            _check(one, limits)


def _within(given: Any, known: Any) -> bool:
    if isinstance(given, dict) and isinstance(known, dict):
        return given.keys() <= known.keys() and all(_within(given[name], known[name]) for name in given)
    if isinstance(given, list) and isinstance(known, list | tuple):
        return all(_within(one, other) for one, other in zip(given, known, strict=False))
    return True
