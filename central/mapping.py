"""A mapping: how the rows of a foreign source become records (see docs/import.md for the language)."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

from central.geography import by_name, by_nis, by_postcode, fold
from central.rows import Format
from kiosk.config import key_lines, named
from kiosk.errors import ConfigError
from kiosk.feed.record import DATASETS
from kiosk.model.taxonomy import Municipality

_OPERATORS = {
    "from": str,
    "const": object,
    "template": str,
    "sentences": list,
    "when": dict,
    "match": str,
    "split": str,
    "table": str,
    "place": str,
    "number": bool,
    "integer": bool,
    "at_least": int,
    "default": object,
    "required": bool,
}
_ORIGINS = ("from", "const", "template", "sentences")
_PLACES: dict[str, Callable[[str], Municipality | None]] = {
    "nis": lambda text: by_nis().get(text),
    "postcode": lambda text: by_postcode().get(text),
    "name": lambda text: by_name().get(fold(text)),
}
_NAME = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, slots=True)
class Problem:
    """What of a row could not be mapped: the field, the value that it had, and why."""

    field: str
    value: str
    why: str


@dataclass(slots=True)
class Outcome:
    """The plain record of a row, None when a required field is missing, and everything that was not mapped."""

    record: dict[str, Any] | None = None
    problems: list[Problem] = field(default_factory=list)


class _MissingError(Exception):
    """A required field has no value."""


@dataclass(frozen=True, slots=True)
class RecordMapping:
    """A mapping file, checked."""

    path: Path
    dataset: str
    source: str
    format: Format
    tables: Mapping[str, Mapping[str, Any]]
    values: Mapping[str, dict[str, Any]]
    fields: Mapping[str, Any]

    def apply(self, number: int, row: Mapping[str, Any]) -> Outcome:
        """Map one row."""
        outcome = Outcome()
        work = _Work(self, {**row, "ROW": f"{number:06d}"}, outcome.problems)
        try:
            for name, spec in self.values.items():
                work.known[name] = work.leaf(name, spec)
            outcome.record = work.node("", self.fields)
        except _MissingError:
            outcome.record = None
        return outcome


class _Work:
    """One row being mapped; `known` are its own values under their names."""

    def __init__(self, mapping: RecordMapping, row: Mapping[str, Any], problems: list[Problem]) -> None:
        self._mapping = mapping
        self._row = row
        self._problems = problems
        self.known: dict[str, Any] = {}

    def node(self, at: str, spec: Any) -> Any:
        """A field, an object of fields, or a list of either; None where there is nothing."""
        if isinstance(spec, list):
            items = [self.node(f"{at}.{number}", item) for number, item in enumerate(spec)]
            return [item for item in items if item is not None] or None
        if _is_leaf(spec):
            return self.leaf(at, spec)
        if "when" in spec and not self._holds(spec["when"]):
            return None
        children = {key: self.node(f"{at}.{key}".lstrip("."), child) for key, child in spec.items() if key != "when"}
        present = {key: value for key, value in children.items() if value is not None}
        return present or None

    def leaf(self, at: str, spec: Mapping[str, Any]) -> Any:
        """The value of one field: its origin, then the operators in the order of docs/import.md."""
        if "when" in spec and not self._holds(spec["when"]):
            return None
        value = self._origin(spec)
        if isinstance(value, str):
            value = value.strip() or None
        if value is not None and "const" not in spec:
            value = self._worked(at, spec, value)
        if value is None:
            value = spec.get("default")
        if value is None and spec.get("required"):
            self._problem(at, "", "the field is required and has no value: the row is left out")
            raise _MissingError
        return value

    def _origin(self, spec: Mapping[str, Any]) -> Any:
        if "const" in spec:
            return spec["const"]
        if "from" in spec:
            return self._look(spec["from"])
        if "template" in spec:
            return self._filled(spec["template"])
        filled = (self._filled(sentence) for sentence in spec["sentences"])
        return " ".join(sentence for sentence in filled if sentence)

    def _look(self, path: str) -> Any:
        if path in self.known:
            return self.known[path]
        value: Any = self._row
        for key in path.split("."):
            if isinstance(value, dict):
                value = value.get(key)
            elif isinstance(value, list) and key.isdigit() and int(key) < len(value):
                value = value[int(key)]
            else:
                return None
        return value

    def _filled(self, template: str) -> str | None:
        """`template` with its names filled in; None when one of them has no value."""
        values = {name: self._look(name) for name in _NAME.findall(template)}
        if any(value in (None, "") for value in values.values()):
            return None
        return _NAME.sub(lambda name: str(values[name[1]]).strip(), template)

    def _holds(self, when: Mapping[str, Any]) -> bool:
        return all(
            self._look(path) in (wanted if isinstance(wanted, list) else [wanted]) for path, wanted in when.items()
        )

    def _worked(self, at: str, spec: Mapping[str, Any], value: Any) -> Any:
        if "split" in spec:
            parts = [part.strip() for part in str(value).split(spec["split"])] if isinstance(value, str) else value
            if not isinstance(parts, list):
                return self._problem(at, value, "is no list and no text to split")
            items = [self._single(at, spec, part) for part in parts if part not in ("", None)]
            return [item for item in items if item is not None] or None
        return self._single(at, spec, value)

    def _single(self, at: str, spec: Mapping[str, Any], value: Any) -> Any:
        if "match" in spec:
            found = re.search(spec["match"], str(value))
            if not found:
                return self._problem(at, value, f"does not match {spec['match']!r}")
            value = found[1] if found.re.groups else found[0]
        if "table" in spec:
            table = self._mapping.tables[spec["table"]]
            if str(value) not in table and "*" not in table:
                return self._problem(at, value, f"is not in the table {spec['table']!r}")
            value = table.get(str(value), table.get("*"))
            if value == "":
                return None
        if "number" in spec or "integer" in spec:
            try:
                value = int(value) if "integer" in spec else float(str(value).replace(",", "."))
            except (TypeError, ValueError):
                return self._problem(at, value, "is no number")
        if "at_least" in spec and isinstance(value, int | float):
            value = max(value, spec["at_least"])
        return self._place(at, spec["place"], str(value)) if "place" in spec else value

    def _place(self, at: str, by: str, value: str) -> dict[str, Any] | None:
        found = _PLACES[by](value)
        if not found:
            self._problem(at, value, "is no Belgian municipality")
            return None
        place = {"country": "BE", "nis": found.id, "city": found.name["nl"], "province": found.province}
        if by == "postcode":
            place["postcode"] = value
        elif len(found.postcodes) == 1:
            place["postcode"] = found.postcodes[0]
        return {**place, "lat": found.lat, "lon": found.lon}

    def _problem(self, at: str, value: Any, why: str) -> None:
        self._problems.append(Problem(at, str(value)[:200], why))


def load_mapping(path: Path) -> RecordMapping:
    """Read and check a mapping file.

    Raises:
        ConfigError: the file cannot be read, or a key is unknown, missing or wrong; the error names key and line.
    """
    try:
        text = path.read_text(encoding="utf-8")
        tree = tomllib.loads(text)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read as a mapping: {error}.") from error
    return _Checker(path, text).mapping(tree)


class _Checker:
    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        self._lines = key_lines(text)
        self._tables: dict[str, Any] = {}

    def mapping(self, tree: dict[str, Any]) -> RecordMapping:
        self._known((), tree, ("dataset", "source", "format", "tables", "values", "fields"))
        dataset = self._text((), tree, "dataset", "vacancies")
        if dataset not in DATASETS:
            self._refuse(("dataset",), f'"{dataset}" is no dataset', f"Choose one of: {', '.join(DATASETS)}.")
        self._tables = self._table((), tree, "tables", {})
        for name, table in self._tables.items():
            if not isinstance(table, dict):
                self._refuse(("tables", name), "is no table", f"Write [tables.{name}] and codes under it.")
        values = self._table((), tree, "values", {})
        for name, spec in values.items():
            if not isinstance(spec, dict) or not _is_leaf(spec):
                self._refuse(("values", name), "says not where it comes from", f"Give one of: {', '.join(_ORIGINS)}.")
            self._leaf(("values", name), spec)
        fields = self._table((), tree, "fields")
        self._node(("fields",), fields)
        return RecordMapping(
            path=self._path,
            dataset=dataset,
            source=self._text((), tree, "source"),
            format=self._format(self._table((), tree, "format")),
            tables=self._tables,
            values=values,
            fields=fields,
        )

    def _format(self, tree: dict[str, Any]) -> Format:
        at = ("format",)
        self._known(at, tree, ("kind", "records", "delimiter", "encoding"))
        kind = self._text(at, tree, "kind")
        if kind not in ("json", "jsonl", "csv"):
            self._refuse((*at, "kind"), f'"{kind}" is no format', "Choose one of: json, jsonl, csv.")
        delimiter = self._text(at, tree, "delimiter", ",")
        if len(delimiter) != 1:
            self._refuse((*at, "delimiter"), "is not one character", 'Write for example ";".')
        encoding = self._text(at, tree, "encoding", "utf-8-sig")
        return Format(kind=kind, records=self._text(at, tree, "records", ""), delimiter=delimiter, encoding=encoding)

    def _node(self, at: tuple[str, ...], spec: Any) -> None:
        if isinstance(spec, list):
            for number, item in enumerate(spec):
                self._node((*at, str(number)), item)
        elif not isinstance(spec, dict):
            self._refuse(at, "is a plain value", "Write { const = … } for a constant.")
        elif _is_leaf(spec):
            self._leaf(at, spec)
        else:
            for key, child in spec.items():
                if key != "when":
                    self._node((*at, key), child)

    def _leaf(self, at: tuple[str, ...], spec: dict[str, Any]) -> None:
        self._known(at, spec, _OPERATORS)
        if sum(origin in spec for origin in _ORIGINS) != 1:
            self._refuse(at, "has more than one origin", f"Keep one of: {', '.join(_ORIGINS)}.")
        for key, value in spec.items():
            if _OPERATORS[key] is not object and type(value) is not _OPERATORS[key]:
                self._refuse((*at, key), f"is {named(type(value))}", f"Write {named(_OPERATORS[key])}.")
        if "match" in spec:
            try:
                re.compile(spec["match"])
            except re.error as error:
                self._refuse((*at, "match"), f"is no regular expression: {error}", "Correct it.")
        if "table" in spec and spec["table"] not in self._tables:
            self._refuse(
                (*at, "table"), f'"{spec["table"]}" is no table', f"Known: {', '.join(self._tables) or 'none'}."
            )
        if "place" in spec and spec["place"] not in _PLACES:
            self._refuse((*at, "place"), f'"{spec["place"]}" is unknown', f"Choose one of: {', '.join(_PLACES)}.")

    def _known(self, at: tuple[str, ...], tree: dict[str, Any], known: Any) -> None:
        for key in tree:
            if key not in known:
                self._refuse((*at, key), "is unknown here", f"Known: {', '.join(known)}.")

    def _text(self, at: tuple[str, ...], tree: dict[str, Any], key: str, default: str | None = None) -> str:
        value = tree.get(key, default)
        if not isinstance(value, str) or (default is None and not value):
            self._refuse((*at, key), "is missing or no text", "Write a text in quotes.")
        return value

    def _table(self, at: tuple[str, ...], tree: dict[str, Any], key: str, default: Any = None) -> dict[str, Any]:
        value = tree.get(key, default)
        if not isinstance(value, dict):
            self._refuse((*at, key), "is missing or no table", f"Write [{key}] and its keys under it.")
        return value

    def _refuse(self, at: tuple[str, ...], what: str, right: str) -> NoReturn:
        line = next((self._lines[at[:end]] for end in range(len(at), 0, -1) if at[:end] in self._lines), 1)
        raise ConfigError(f"{self._path}:{line}: {'.'.join(at)}: {what}. {right}")


def _is_leaf(spec: Mapping[str, Any]) -> bool:
    return any(isinstance(spec.get(origin), str | list | bool | int | float) for origin in _ORIGINS)
