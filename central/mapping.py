"""An import mapping: rules in TOML that make records of one dataset from the rows of a source (docs/import.md)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from central import schema
from central.entry import Entry
from central.rows import FORMATS, Input
from central.rule import Problem, Row, Rule, empty
from kiosk.errors import ConfigError
from kiosk.feed.record import DATASETS

REFERENCES = ("municipalities", "occupations", "partners", "attribution")

_SOURCES = ("from", "first", "all", "value", "template", "row")


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A condition on a row: the value at `path` is one of `values`, or is there at all."""

    path: str
    values: tuple[str, ...]

    def holds(self, row: Row) -> bool:
        """Whether it does."""
        value = row.find(self.path)
        return str(value).strip() in self.values if self.values else not empty(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An object in a list field: once per row, or for `each` element of a list in the row."""

    each: str | None
    when: When | None
    fields: dict[str, Rule]

    def make(self, row: Row, target: str) -> Iterator[dict[str, Any]]:
        """The objects that the row gives."""
        if self.when and not self.when.holds(row):
            return
        parts = [row.tree] if self.each is None else row.find(self.each)
        if not isinstance(parts, list):
            if not empty(parts):
                row.problems.append(Problem(target, str(parts)[:200], f"is no list, at {self.each!r}"))
            return
        for part in parts:
            within = row.within(part)
            tree: dict[str, Any] = {}
            for name, rule in self.fields.items():
                put(tree, name, rule.apply(within, f"{target}.{name}"))
            if tree:
                yield tree


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """Where records come from and what becomes of their fields."""

    dataset: str
    source: str
    input: Input
    reference: tuple[str, ...]
    required: tuple[str, ...]
    named: dict[str, Rule]
    fields: dict[str, Rule | tuple[Item, ...]]

    def tree(self, row: Row) -> dict[str, Any]:
        """The record of a row as plain values; what could not be mapped is in `row.problems`."""
        for name, let in self.named.items():
            row.named[name] = let.apply(row, f"let {name}")
        tree: dict[str, Any] = {}
        for target, rule in self.fields.items():
            if isinstance(rule, Rule):
                value = rule.apply(row, target)
            else:
                value = [made for item in rule for made in item.make(row, target)]
            put(tree, target, value)
        return tree


def put(tree: dict[str, Any], target: str, value: Any) -> None:
    """Set the value at a dotted path, unless there is none."""
    if empty(value):
        return
    *above, last = target.split(".")
    for step in above:
        tree = tree.setdefault(step, {})
    tree[last] = value


def load(path: Path) -> Mapping:
    """Read and check a mapping.

    Raises:
        ConfigError: names the line and the key that is wrong.
    """
    file = Entry.load(path, ConfigError)
    dataset = file.choice("dataset", DATASETS)
    codes = {name: file.entry("codes").entry(name).tree for name in file.entry("codes", required=False).names()}
    named = _rules(file.entry("let", required=False), codes, ())
    mapping = Mapping(
        dataset=dataset,
        source=file.text("source"),
        input=_input(file.entry("input")),
        reference=file.texts("reference", 0, REFERENCES),
        required=file.texts("required"),
        named=named,
        fields=_fields(file.entry("fields"), dataset, codes, tuple(named)),
    )
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]*", mapping.source):
        file.refuse("source", "is small letters, digits and dashes: it becomes the first part of every id")
    key = "source_id" if dataset == "vacancies" else "id"
    for name in (key, *schema.needed(DATASETS[dataset]), *mapping.required):
        if not any(target == name or target.startswith(f"{name}.") for target in mapping.fields):
            file.refuse("fields", f"needs a rule for {name!r}")
    file.done()
    return mapping


def _input(entry: Entry) -> Input:
    chosen = Input(
        format=entry.choice("format", FORMATS),
        records=entry.text("records", ""),
        encoding=entry.text("encoding", "utf-8-sig"),
        delimiter=entry.text("delimiter", ","),
    )
    if len(chosen.delimiter) != 1:
        entry.refuse("delimiter", "is one character")
    entry.done()
    return chosen


def _fields(
    entry: Entry, dataset: str, codes: dict[str, dict[str, Any]], names: tuple[str, ...]
) -> dict[str, Rule | tuple[Item, ...]]:
    kind = DATASETS[dataset]
    made = ("id", "rev", "source") if dataset == "vacancies" else ("rev",)
    fields: dict[str, Rule | tuple[Item, ...]] = {}
    for target in entry.names():
        try:
            wanted = schema.type_at(kind, target)
        except KeyError as error:
            entry.refuse(target, f"is no field of {dataset}; {error.args[0]}")
        if target in made:
            entry.refuse(target, "is made by the import")
        if isinstance(entry.tree[target], list):
            element = schema.element(wanted)
            if element is None:
                entry.refuse(target, "takes one rule, not a list of objects")
            fields[target] = tuple(_item(item, element, codes, names) for item in entry.entries(target))
        else:
            fields[target] = _checked(entry, target, _rule(entry.entry(target), codes, names), wanted)
    return fields


def _item(entry: Entry, kind: Any, codes: dict[str, dict[str, Any]], names: tuple[str, ...]) -> Item:
    fields: dict[str, Rule] = {}
    for name in entry.names():
        if name in ("each", "when"):
            continue
        try:
            wanted = schema.type_at(kind, name)
        except KeyError as error:
            entry.refuse(name, f"is no field here; {error.args[0]}")
        fields[name] = _checked(entry, name, _rule(entry.entry(name), codes, names), wanted)
    when = None
    if entry.has("when"):
        condition = entry.entry("when")
        when = When(path=condition.text("from"), values=condition.texts("is"))
        condition.done()
    item = Item(each=entry.text("each") if entry.has("each") else None, when=when, fields=fields)
    entry.done()
    return item


def _rules(entry: Entry, codes: dict[str, dict[str, Any]], names: tuple[str, ...]) -> dict[str, Rule]:
    """The rules of a table in order; templates may use the names of rules before them."""
    rules: dict[str, Rule] = {}
    for name in entry.names():
        rules[name] = _rule(entry.entry(name), codes, (*names, *rules))
    return rules


def _rule(entry: Entry, codes: dict[str, dict[str, Any]], names: tuple[str, ...]) -> Rule:
    given = [source for source in _SOURCES if entry.has(source)]
    if len(given) != 1:
        entry.refuse(given[1] if given else "from", f"a rule has exactly one of: {', '.join(_SOURCES)}")
    value = entry.scalar("value") if entry.has("value") else None
    rule = Rule(
        path=entry.text("from") if entry.has("from") else None,
        first=tuple(_rule(inner, codes, names) for inner in entry.entries("first", least=0)),
        all=tuple(_rule(inner, codes, names) for inner in entry.entries("all", least=0)),
        value=value,
        template=entry.texts("template"),
        row=entry.flag("row", False),
        match=_pattern(entry),
        split=entry.text("split") if entry.has("split") else None,
        join=entry.text("join") if entry.has("join") else None,
        codes=codes[entry.choice("codes", codes)] if entry.has("codes") else None,
        number=entry.choice("number", (".", ",")) if entry.has("number") else None,
        least=entry.number("least", -(10**9), 10**9) if entry.has("least") else None,
        day=entry.text("date") if entry.has("date") else None,
        time=entry.text("time") if entry.has("time") else None,
        municipality=entry.choice("municipality", ("nis", "postcode", "name")) if entry.has("municipality") else None,
        take=entry.text("take") if entry.has("take") else None,
        many=entry.flag("many", False),
        default=entry.scalar("default") if entry.has("default") else None,
        quiet=entry.flag("quiet", False),
    )
    for sentence in rule.template:
        if strange := [word for word in re.findall(r"{(\w+)}", sentence) if word not in names]:
            entry.refuse("template", f"{strange[0]!r} has no rule under [let] before it")
    entry.done()
    return rule


def _pattern(entry: Entry) -> re.Pattern[str] | None:
    if not entry.has("match"):
        return None
    try:
        pattern = re.compile(entry.text("match"))
    except re.error as error:
        entry.refuse("match", f"is no regular expression: {error}")
    return pattern if pattern.groups <= 1 else entry.refuse("match", "has more than one group")


def _checked(entry: Entry, target: str, rule: Rule, wanted: Any) -> Rule:
    """Hold constants against the type of their field, so that a wrong word shows before the first row."""
    words = schema.words(wanted)
    constants = [rule.value, rule.default, *(rule.codes or {}).values()]
    if isinstance(words, type) and issubclass(words, StrEnum) and rule.take is None:
        for constant in constants:
            for one in constant if isinstance(constant, list) else [constant]:
                if not empty(one) and one not in list(words):
                    entry.refuse(target, f"{one!r} is none of: {', '.join(words)}")
    return rule
