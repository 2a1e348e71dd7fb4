"""`central import`: records from a JSON, JSON Lines or CSV file, as a mapping says."""

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

import msgspec
from tqdm import tqdm

from central import mapping as mappings
from central.clip import clip
from central.demo.occupations import load_occupations
from central.demo.partners import load_partners
from central.demo.taxonomy import taxonomy
from central.demo.texts import attribution
from central.geography import municipalities
from central.mapping import Mapping
from central.rows import rows
from central.rule import Problem, Row, empty, find
from central.store import Changes, Store
from kiosk.errors import BadData, EnvironmentFault
from kiosk.feed.record import DATASETS, Record, decode_body, encode_body

_LOUD = 50


class Import:
    """One run: the records of a source, and counts of rows, stored and refused records, and problems."""

    def __init__(self, mapping: Mapping, report: Callable[[Row, Problem], None]) -> None:
        self.counts: Counter[str] = Counter(rows=0, stored=0, refused=0, problems=0)
        self._mapping = mapping
        self._report = report
        self._seen: dict[str, int] = {}

    def records(self, source: Path) -> Iterator[Record]:
        """The records of `source`; what could not be mapped is reported row by row."""
        for row in tqdm(rows(source, self._mapping.input), unit=" rows", disable=None):
            record = self.record(row) if row.tree is not None else None
            self.counts["rows"] += 1
            self.counts["stored" if record else "refused"] += 1
            self.counts["problems"] += len(row.problems)
            for problem in row.problems:
                self._report(row, problem)
            if record:
                yield record

    def record(self, row: Row) -> Record | None:
        """The record of a row, None when it lacks what is required or breaks the feed's contract."""
        tree = self._mapping.tree(row)
        for name in self._mapping.required:
            if empty(find(tree, name)):
                row.problems.append(Problem(name, "", "is required and has no value: the row is left out"))
                return None
        try:
            record = self._checked(tree)
        except BadData as error:
            row.problems.append(Problem("", "", f"{error} The row is left out."))
            return None
        if before := self._seen.setdefault(record.id, row.number) - row.number:
            said = f"is the id of row {row.number + before} too: the row is left out"
            row.problems.append(Problem("id", record.id, said))
            return None
        return record

    def _checked(self, tree: dict[str, Any]) -> Record:
        """The record, cut to the limits of the feed."""
        dataset = self._mapping.dataset
        tree["rev"] = 1
        if dataset == "vacancies":
            tree["source"] = self._mapping.source
            tree["source_id"] = str(tree.get("source_id", ""))
            tree["id"] = f"{self._mapping.source}:{tree['source_id']}"
            tree.setdefault("locations", [])
            # A scheme that is the same for all rows says nothing without a code.
            if not tree.get("occupation", {}).get("code"):
                tree.pop("occupation", None)
        elif "id" in tree:
            tree["id"] = f"{self._mapping.source}:{tree['id']}"
        try:
            record: Record = msgspec.convert(tree, DATASETS[dataset])
            return decode_body(dataset, encode_body(clip(record)))
        except (msgspec.ValidationError, UnicodeEncodeError) as error:
            raise BadData(f"{error}.") from error


def run(store: Store, source: Path, mapping: Mapping, report: Callable[[Row, Problem], None]) -> Counter[str]:
    """Put the records of `source` and the reference data that the mapping names into `store`, and return the counts.

    Raises:
        BadData: the source cannot be read, or not one of its rows gives a record.
    """
    import_ = Import(mapping, report)
    changes = store.put(mapping.dataset, import_.records(source))
    if import_.counts["rows"] and not import_.counts["stored"]:
        raise BadData(f"{source}: none of its {import_.counts['rows']} rows gives a record. Is this its mapping?")
    _put_reference(store, mapping.reference)
    import_.counts["changed"] = changes.changed
    return import_.counts


def _put_reference(store: Store, names: tuple[str, ...]) -> list[Changes]:
    """What a kiosk needs beside the records, none of it invented."""
    known: dict[str, Callable[[], tuple[str, list[Record]]]] = {
        "municipalities": lambda: ("municipalities", list(municipalities())),
        "occupations": lambda: ("occupations", list(taxonomy(load_occupations()))),
        "partners": lambda: ("partners", [sheet.partner for sheet in load_partners()]),
        "attribution": lambda: ("texts", [attribution()]),
    }
    return [store.put(*known[name]()) for name in names]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what to import, and how."""
    parser.add_argument("source", type=Path, metavar="SOURCE", help="a JSON, JSON Lines or CSV file")
    parser.add_argument("--mapping", type=Path, required=True, metavar="FILE", help="the mapping (docs/import.md)")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write what could not be mapped as JSON Lines")


def main(arguments: argparse.Namespace) -> int:
    """Import, write what could not be mapped to stderr and the report, and print the counts as one JSON line."""
    mapping = mappings.load(arguments.mapping)
    try:
        with Store.open(arguments.store) as store, _opened(arguments.report) as file:
            counts = run(store, arguments.source, mapping, _Reporter(file))
    except OSError as error:
        raise EnvironmentFault(f"{error.filename}: {error.strerror}") from error
    sys.stdout.write(json.dumps(counts) + "\n")
    return 0


def _opened(path: Path | None) -> TextIO:
    """The report; without one, a file that keeps nothing."""
    return (path or Path(os.devnull)).open("w", encoding="utf-8", errors="backslashreplace")


class _Reporter:
    """Writes problems: all of them to the report, the first ones to stderr."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._told = 0

    def __call__(self, row: Row, problem: Problem) -> None:
        self._file.write(json.dumps({"row": row.number, **asdict(problem)}, ensure_ascii=False) + "\n")
        self._told += 1
        if self._told <= _LOUD:
            words = " ".join(filter(None, (f"{problem.field}:" if problem.field else "", problem.value, problem.why)))
            tqdm.write(f"row {row.number}: {words}", file=sys.stderr)
        elif self._told == _LOUD + 1:
            tqdm.write("… more in the file that --report names", file=sys.stderr)
