"""The rows of a source: JSON with a list in it, JSON Lines, or CSV."""

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from central.rule import Problem, Row, find
from kiosk.errors import BadData

FORMATS = ("json", "jsonl", "csv")


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """How a source is written; `records` is the path of the list in a JSON file, empty when the file is the list.

    The default encoding is UTF-8 with or without a byte order mark.
    """

    format: str
    records: str = ""
    encoding: str = "utf-8-sig"
    delimiter: str = ","


def rows(path: Path, source: Input) -> Iterator[Row]:
    """Read the rows one by one; a row that cannot be read has no tree but a problem.

    Raises:
        BadData: the file as a whole cannot be read.
    """
    try:
        if source.format == "json":
            yield from _json(path, source)
        elif source.format == "jsonl":
            yield from _json_lines(path, source)
        else:
            yield from _csv(path, source)
    except (OSError, UnicodeDecodeError, LookupError) as error:
        raise BadData(f"{path}: cannot be read as {source.encoding}: {error}") from error


def _json(path: Path, source: Input) -> Iterator[Row]:
    try:
        tree = msgspec.json.decode(path.read_text(encoding=source.encoding))
    except (msgspec.DecodeError, RecursionError) as error:
        raise BadData(f"{path}: this is no JSON: {error}") from error
    records = find(tree, source.records)
    if not isinstance(records, list):
        where = f"at {source.records!r}" if source.records else "at the top"
        raise BadData(f"{path}: there is no list {where}. Name the path of the list as input.records.")
    for number, record in enumerate(records, 1):
        yield _row(number, record)


def _json_lines(path: Path, source: Input) -> Iterator[Row]:
    with path.open(encoding=source.encoding) as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                yield _row(number, json.loads(line))
            except (json.JSONDecodeError, RecursionError) as error:
                yield Row(number, None, problems=[Problem("", line.strip()[:200], f"is no JSON: {error}")])


def _csv(path: Path, source: Input) -> Iterator[Row]:
    with path.open(encoding=source.encoding, newline="") as file:
        reader = csv.DictReader(file, delimiter=source.delimiter)
        for number, record in enumerate(reader, 1):
            # More cells than the header has names, or fewer: the columns cannot be trusted.
            if None in record or None in record.values():
                said = f"has another number of cells than the header has names ({len(reader.fieldnames or ())})"
                yield Row(number, None, problems=[Problem("", f"line {reader.line_num}", said)])
            else:
                yield Row(number, record)


def _row(number: int, record: Any) -> Row:
    if isinstance(record, dict):
        return Row(number, record)
    return Row(number, None, problems=[Problem("", str(record)[:200], "is no object")])
