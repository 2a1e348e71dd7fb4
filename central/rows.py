"""Rows of a file that somebody else wrote: JSON, JSON Lines or CSV, one at a time; a bad one stops nothing."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from kiosk.errors import BadData

# One vacancy with all its texts takes a few KiB; a longer line is not a row.
_LONGEST_LINE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Row:
    """Row `number` (from 1) of a source: its `values`, or what is wrong with it."""

    number: int
    values: dict[str, Any]
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """How a source is written: `records` is the dotted path to the list in a JSON document."""

    kind: str
    records: str = ""
    delimiter: str = ","
    encoding: str = "utf-8-sig"


def read_rows(path: Path, form: Format) -> Iterator[Row]:
    """Read the rows of `path`.

    Raises:
        BadData: the file cannot be read, or holds no list of rows.
    """
    try:
        yield from {"json": _json, "jsonl": _jsonl, "csv": _csv}[form.kind](path, form)
    except (OSError, UnicodeDecodeError, LookupError) as error:
        raise BadData(f"{path}: cannot be read: {error}.") from error


def _json(path: Path, form: Format) -> Iterator[Row]:
    try:
        tree = msgspec.json.decode(path.read_bytes())
    except (msgspec.DecodeError, RecursionError) as error:
        raise BadData(f"{path}: this is no JSON: {error}.") from error
    for key in filter(None, form.records.split(".")):
        tree = tree.get(key) if isinstance(tree, dict) else None
    if not isinstance(tree, list):
        raise BadData(f"{path}: there is no list at {form.records or 'the top'!r}. Name its path as format.records.")
    for number, values in enumerate(tree, 1):
        yield _row(number, values)


def _jsonl(path: Path, form: Format) -> Iterator[Row]:
    with path.open("rb") as file:
        number = 0
        while line := file.readline(_LONGEST_LINE + 1):
            if not line.strip():
                continue
            number += 1
            if len(line) > _LONGEST_LINE:
                while line and not line.endswith(b"\n"):
                    line = file.readline(_LONGEST_LINE)
                yield Row(number, {}, f"the line is longer than {_LONGEST_LINE} bytes")
                continue
            try:
                yield _row(number, msgspec.json.decode(line))
            except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
                yield Row(number, {}, f"this is no JSON: {error}")


def _csv(path: Path, form: Format) -> Iterator[Row]:
    with path.open(encoding=form.encoding, newline="") as file:
        reader = csv.DictReader(file, delimiter=form.delimiter, strict=True)
        number = 0
        while True:
            try:
                values = next(reader, None)
            except csv.Error as error:
                number += 1
                yield Row(number, {}, f"this is no CSV: {error}")
                continue
            if values is None:
                return
            number += 1
            if None in values or None in values.values():
                yield Row(number, {}, "the row has another number of fields than the head")
            else:
                yield Row(number, dict(values))


def _row(number: int, values: Any) -> Row:
    return Row(number, values) if isinstance(values, dict) else Row(number, {}, "the row is no object")
