"""`central demo`: fill a store with the demo, or let it go on to a later day."""

import argparse
import sys
from datetime import date

from central.demo import generate
from central.store import Changes, Store


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which day."""
    parser.add_argument("--day", type=_day, default=0, metavar="N", help="the state after N days (default 0: begin)")
    parser.add_argument(
        "--today",
        type=date.fromisoformat,
        default=None,
        metavar="YYYY-MM-DD",
        help="the day on which day 0 begins (default: the date of this machine)",
    )


def main(arguments: argparse.Namespace) -> int:
    """Generate, and say per dataset what changed."""
    with Store.open(arguments.store) as store:
        busy = generate(store, arguments.day, arguments.today or date.today(), report=_report)
        known = store.counts()["occupations"]
    sys.stderr.write(f"{known} occupations are known by name, {busy} of them have sample vacancies.\n")
    return 0


def _report(dataset: str, changes: Changes, removed: int) -> None:
    total = changes.changed + changes.unchanged
    sys.stderr.write(f"{dataset:15} {total:6} records, {changes.changed} new or changed, {removed} removed\n")


def _day(text: str) -> int:
    day = int(text)
    if not 0 <= day <= 365:
        raise argparse.ArgumentTypeError("a day is from 0 to 365")
    return day
