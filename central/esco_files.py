"""The CSV files of an ESCO export, read by header: versions differ in columns, languages and separators."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.errors import BadData

PREFIX = "esco:"
"""What the ids of its occupations begin with."""

ATTRIBUTION = "attribution.esco"
"""The id of the text that says whom they are from."""

MOST_BYTES = 256 * 1024 * 1024
# The relations between occupations and skills of version 1.2 take 130,000.
MOST_ROWS = 1_000_000
MOST_OCCUPATIONS = 20_000
# A cell of skills or descriptions; the reader's own limit is half of it.
MOST_CELL = 256 * 1024

_LANGUAGE = re.compile(r"_([a-z]{2})\.csv")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: where it is, and what the columns say."""

    at: str
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        """What the column says, without spaces around it; empty where the file has no such column."""
        return self.cells.get(column, "").strip()


@dataclass(slots=True)
class Oddities:
    """What was strange in the files: how often each, and the first ones in words."""

    counts: Counter[str] = field(default_factory=Counter)
    told: list[str] = field(default_factory=list)
    loud: int = 20

    def add(self, kind: str, at: str, value: str = "") -> None:
        """Count one."""
        self.counts[kind] += 1
        if len(self.told) < self.loud:
            self.told.append(f"{at}: {kind}" + (f": {value[:80]!r}" if value else ""))


def by_language(folder: Path, kind: str) -> dict[str, Path]:
    """The files `kind`_<language>.csv of a folder, Dutch first."""
    found = {}
    for path in folder.glob(f"{kind}_*.csv"):
        if match := _LANGUAGE.fullmatch(path.name.removeprefix(kind)):
            found[match[1]] = path
    return dict(sorted(found.items(), key=lambda pair: (pair[0] != "nl", pair[0])))


def rows(path: Path, needed: tuple[str, ...], odd: Oddities, most: int = MOST_ROWS) -> Iterator[Row]:
    """The rows of a file with the columns `needed`, at `most` so many.

    Raises:
        BadData: the file cannot be read, is too large or lacks a column.
    """
    csv.field_size_limit(MOST_CELL)
    number = 0
    try:
        if (size := path.stat().st_size) > MOST_BYTES:
            raise BadData(f"{path}: {size} bytes; {MOST_BYTES} are allowed.")
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file)
            header = [name.strip() for name in next(reader, [])]
            for name in needed:
                if name not in header:
                    there = ", ".join(filter(None, header)) or "none"
                    raise BadData(f"{path}:1: there is no column {name!r}. The columns are: {there}.")
            line = reader.line_num + 1
            for number, cells in enumerate(reader, 1):
                at, line = f"{path.name}:{line}", reader.line_num + 1
                if number > most:
                    raise BadData(f"{path}:{at.rpartition(':')[2]}: more than {most} rows.")
                if len(cells) == len(header):
                    yield Row(at, dict(zip(header, cells, strict=True)))
                elif cells:
                    odd.add("wrong number of cells", at)
    except (OSError, UnicodeDecodeError) as error:
        raise BadData(f"{path}: cannot be read as UTF-8: {error}") from error
    except csv.Error as error:
        raise BadData(f"{path}: after row {number}: this is no CSV: {error}.") from error
