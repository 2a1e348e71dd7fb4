"""One rule of an import mapping: where a value comes from, and the steps that make it fit."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from central.geography import by_name, by_nis, by_postcode, fold
from kiosk.model.taxonomy import Municipality


@dataclass(frozen=True, slots=True)
class Problem:
    """What could not be mapped: the field, the value as it came, and why."""

    field: str
    value: str
    why: str


@dataclass(slots=True)
class Row:
    """One row of a source: its number from 1, its tree, values with a name, and what went wrong with it."""

    number: int
    tree: Any
    named: dict[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def find(self, path: str) -> Any:
        """The value at a path; a key may itself hold dots."""
        return find(self.tree, path)

    def within(self, tree: Any) -> "Row":
        """The same row, with paths that start at a part of it."""
        return Row(self.number, tree, self.named, self.problems)


def find(tree: Any, path: str) -> Any:
    """The value at a path of keys and numbers with dots between them, None when there is none."""
    if isinstance(tree, Mapping) and path in tree:
        return tree[path]
    for step in path.split(".") if path else ():
        if isinstance(tree, Mapping):
            tree = tree.get(step)
        elif isinstance(tree, list) and step.isdecimal() and int(step) < len(tree):
            tree = tree[int(step)]
        else:
            return None
    return tree


class Unmapped(Exception):
    """A step cannot do anything with a value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A source (exactly one of the first six) and the steps after it, in the order of the fields."""

    path: str | None = None
    first: tuple["Rule", ...] = ()
    all: tuple["Rule", ...] = ()
    value: Any = None
    template: tuple[str, ...] = ()
    row: bool = False

    match: re.Pattern[str] | None = None
    split: str | None = None
    codes: Mapping[str, Any] | None = None
    join: str | None = None
    number: str | None = None
    least: float | None = None
    day: str | None = None
    time: str | None = None
    municipality: str | None = None
    take: str | None = None
    many: bool = False
    default: Any = None
    quiet: bool = False

    def apply(self, row: Row, target: str) -> Any:
        """The value for `target`, None when there is none; what cannot be mapped is noted in the row."""
        value = self._source(row, target)
        if not empty(value):
            try:
                value = self._steps(value, row, target)
            except Unmapped as why:
                self._note(row, target, value, why)
                value = None
        return self.default if empty(value) else value

    def _note(self, row: Row, target: str, value: Any, why: "Unmapped") -> None:
        if not self.quiet:
            row.problems.append(Problem(target, str(value)[:200], str(why)))

    def _source(self, row: Row, target: str) -> Any:
        if self.path is not None:
            return row.find(self.path)
        if self.first:
            return next((value for rule in self.first if not empty(value := rule.apply(row, target))), None)
        if self.all:
            return [value for rule in self.all if not empty(value := rule.apply(row, target))]
        if self.template:
            return " ".join(filter(None, (_filled(sentence, row.named) for sentence in self.template)))
        return row.number if self.row else self.value

    def _steps(self, value: Any, row: Row, target: str) -> Any:
        if isinstance(value, str):
            value = value.strip()
        if self.match:
            value = _matched(self.match, value)
        if self.split is not None:
            value = [part.strip() for part in str(value).split(self.split) if part.strip()]
        if self.codes is not None:
            value = self._each_decoded(value, row, target) if isinstance(value, list) else self._decoded(value)
        if self.join is not None and isinstance(value, list):
            value = self.join.join(str(part) for part in value if not empty(part))
        if self.number is not None:
            value = _number(value, self.number)
        if self.least is not None:
            value = max(value, self.least) if isinstance(value, int | float) else value
        if self.day is not None:
            value = _parsed(value, self.day).date().isoformat()
        if self.time is not None:
            value = _parsed(value, self.time).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        if self.municipality is not None:
            value = _location(value, self.municipality)
        if self.take is not None:
            value = find(value, self.take)
        return [value] if self.many and not isinstance(value, list) and not empty(value) else value

    def _each_decoded(self, parts: list[Any], row: Row, target: str) -> list[Any]:
        """The codes of a list; an unknown one does not take the known ones with it."""
        known = []
        for part in parts:
            try:
                known.append(self._decoded(part))
            except Unmapped as why:
                self._note(row, target, part, why)
        return [part for part in known if not empty(part)]

    def _decoded(self, value: Any) -> Any:
        try:
            return (self.codes or {})[str(value).strip()]
        except KeyError:
            raise Unmapped("is not in the code table") from None


def empty(value: Any) -> bool:
    """Whether there is nothing to map."""
    return value is None or value in ("", [], {})


def _filled(sentence: str, named: dict[str, Any]) -> str:
    """The sentence with its words in braces filled in, empty when one of them has no value."""
    words = re.findall(r"{(\w+)}", sentence)
    if any(empty(named.get(word)) for word in words):
        return ""
    return re.sub(r"{(\w+)}", lambda match: str(named[match[1]]), sentence)


def _matched(pattern: re.Pattern[str], value: Any) -> str:
    match = pattern.search(str(value))
    if not match:
        raise Unmapped(f"does not match {pattern.pattern}")
    return match[1] if pattern.groups else match[0]


def _number(value: Any, mark: str) -> float | int:
    """A number whose decimals come after `mark`."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    other = "," if mark == "." else "."
    text = re.sub(r"\s", "", str(value)).replace(other, "").replace(mark, ".")
    try:
        number = float(text)
    except ValueError:
        raise Unmapped("is no number") from None
    return int(number) if number.is_integer() else number


def _parsed(value: Any, form: str) -> datetime:
    """A time of the given strptime form; without a zone it is taken as UTC."""
    try:
        found = datetime.strptime(str(value), form)
    except ValueError:
        raise Unmapped(f"is no time of the form {form}") from None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _location(value: Any, by: str) -> dict[str, Any]:
    """The location of a municipality, found by NIS code (also a former one), postal code or name."""
    what, known = _BY[by]
    text = str(value).strip()
    found = known().get(fold(text) if by == "name" else text)
    if not found:
        raise Unmapped(f"is no {what} of a Belgian municipality")
    city = found.name["nl"] if found.region != "wallonia" else found.name["fr"]
    location = {"city": city, "province": found.province, "nis": found.id, "lat": found.lat, "lon": found.lon}
    if by == "postcode" or len(found.postcodes) == 1:
        location["postcode"] = text if by == "postcode" else found.postcodes[0]
    return location


_BY: dict[str, tuple[str, Callable[[], dict[str, Municipality]]]] = {
    "nis": ("NIS code", by_nis),
    "postcode": ("postal code", by_postcode),
    "name": ("name", by_name),
}
