"""`central import`: fill a store from a file of somebody else's, through a mapping."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TextIO

import msgspec
from tqdm import tqdm

from central.clip import clip
from central.geography import municipalities
from central.mapping import Problem, RecordMapping, load_mapping
from central.rows import Row, read_rows
from central.store import Store
from kiosk.errors import BadData, ConfigError
from kiosk.feed import limits
from kiosk.feed.record import DATASETS, Record
from kiosk.model.taxonomy import Occupation
from kiosk.model.vacancy import Vacancy

_SHOWN = 20


@dataclass(slots=True)
class Report:
    """What an import could not map, row by row: to a file as JSON Lines, and the first ones to standard error."""

    file: TextIO | None = None
    rows: int = 0
    records: int = 0
    problems: int = 0
    fields: Counter[str] = field(default_factory=Counter)

    def add(self, row: int, problems: Iterable[Problem]) -> None:
        """Report the problems of one row."""
        for problem in problems:
            self.problems += 1
            self.fields[problem.field or "row"] += 1
            if self.file:
                self.file.write(msgspec.json.encode({"row": row, **asdict(problem)}).decode() + "\n")
            if self.problems <= _SHOWN:
                value = f" {problem.value!r}" if problem.value else ""
                tqdm.write(f"row {row}: {problem.field or 'row'}:{value} {problem.why}", file=sys.stderr)

    def summary(self) -> str:
        """One paragraph: how many rows arrived, and which fields gave trouble."""
        lines = [f"{self.records} of {self.rows} rows arrived as records; {self.problems} values could not be mapped."]
        if self.problems > _SHOWN:
            lines.append(f"The first {_SHOWN} stand above; --report FILE writes them all.")
        lines += [f"  {name}: {count}" for name, count in self.fields.most_common()]
        return "\n".join(lines)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what is read, how, and where the report goes."""
    parser.add_argument("source", type=Path, help="JSON, JSON Lines or CSV")
    parser.add_argument("--mapping", type=Path, required=True, metavar="FILE", help="how to read it (docs/import.md)")
    parser.add_argument("--report", type=Path, metavar="FILE", help="every value that could not be mapped, JSON Lines")


def main(arguments: argparse.Namespace) -> int:
    """Import, and say what arrived; rows that could not be mapped are no failure."""
    mapping = load_mapping(arguments.mapping)
    with ExitStack() as stack:
        store = stack.enter_context(Store.open(arguments.store))
        report = Report()
        if arguments.report:
            try:
                report.file = stack.enter_context(arguments.report.open("w", encoding="utf-8"))
            except OSError as error:
                raise ConfigError(f"--report {arguments.report}: cannot be written: {error}.") from error
        import_rows(store, mapping, arguments.source, report)
    sys.stderr.write(report.summary() + "\n")
    return 0


def import_rows(store: Store, mapping: RecordMapping, source: Path, report: Report) -> None:
    """Put every row that can be mapped into `store`, all or none of the file, with what these records refer to.

    Raises:
        BadData: the file cannot be read, or not one of its rows could be mapped.
    """
    records = list(_records(mapping, source, report))
    if not records:
        raise BadData(f"{source}: none of {report.rows} rows could be mapped. Is {mapping.path} made for this file?")
    store.put(mapping.dataset, records)
    store.put("municipalities", municipalities())
    known = store.ids("occupations")
    store.put("occupations", (found for found in _occupations(records) if found.id not in known))


def _records(mapping: RecordMapping, source: Path, report: Report) -> Iterator[Record]:
    rows = tqdm(read_rows(source, mapping.format), desc="import", unit=" rows", disable=None)
    seen: set[str] = set()
    for row in rows:
        report.rows += 1
        record, problems = _record(mapping, row)
        if record and record.id in seen:
            problems.append(Problem("id", record.id, "stands in an earlier row too: left out"))
            record = None
        report.add(row.number, problems)
        if record:
            seen.add(record.id)
            report.records += 1
            yield record


def _record(mapping: RecordMapping, row: Row) -> tuple[Record | None, list[Problem]]:
    if row.problem:
        return None, [Problem("", "", row.problem)]
    outcome = mapping.apply(row.number, row.values)
    if outcome.record is None:
        return None, outcome.problems
    plain: dict[str, Any] = {"rev": 1, **outcome.record}
    number = str(plain.get("id", ""))
    plain["id"] = f"{mapping.source}:{number}"
    if mapping.dataset == "vacancies":
        plain |= {"source": mapping.source, "source_id": number}
        plain.setdefault("locations", [])
    try:
        record: Record = clip(msgspec.convert(plain, DATASETS[mapping.dataset]))
        limits.check(record)
    except (msgspec.ValidationError, BadData) as error:
        return None, [*outcome.problems, Problem("", "", f"is no record: {error}")]
    return record, outcome.problems


def _occupations(records: Iterable[Record]) -> Iterator[Occupation]:
    """The occupations that vacancies name and nobody described: one each, with the name that the source gives."""
    seen = set()
    for record in records:
        if isinstance(record, Vacancy) and record.occupation and record.occupation.code not in seen:
            seen.add(record.occupation.code)
            yield Occupation(
                id=record.occupation.code,
                rev=1,
                labels={record.lang: record.occupation.label or record.title},
                sector=record.sectors[0] if record.sectors else "",
            )
