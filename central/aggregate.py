"""`central aggregate`: from what terminals reported, the dataset `related`; run it once a week, before publishing."""

import argparse
import sys
from collections import defaultdict
from datetime import UTC, date, datetime

from central.report_file import Counted, ReportFile
from central.store import Store
from kiosk.feed.limits import RELATED
from kiosk.model.related import Related, RelatedVacancy

DATASET = "related"


def aggregate(store: Store, counted: list[Counted]) -> int:
    """Put what was counted in the place of what is there, and return for how many occupations."""
    occupations, vacancies = store.ids("occupations"), store.ids("vacancies")
    found: defaultdict[str, list[RelatedVacancy]] = defaultdict(list)
    # In an order that says nothing below the rounding.
    for one in sorted(counted, key=lambda one: (-one.visits, one.interest.vacancy)):
        if one.interest.occupation in occupations and one.interest.vacancy in vacancies:
            found[one.interest.occupation].append(RelatedVacancy(id=one.interest.vacancy, visits=one.visits))
    records = [Related(id=code, rev=1, vacancies=tuple(items[:RELATED])) for code, items in sorted(found.items())]
    store.remove(DATASET, sorted(store.ids(DATASET) - found.keys()), "expired")
    store.put(DATASET, records)
    return len(records)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which day it is."""
    parser.add_argument(
        "--today",
        type=date.fromisoformat,
        default=None,
        metavar="YYYY-MM-DD",
        help="counts the four whole weeks before this day (default: the date in UTC)",
    )


def main(arguments: argparse.Namespace) -> int:
    """Count, and say for how many occupations there was enough."""
    today = arguments.today or datetime.now(UTC).date()
    with Store.open(arguments.store) as store:
        counted = ReportFile.open(store.folder).count(today)
        occupations = aggregate(store, counted)
    sys.stderr.write(f"related: {occupations} occupations with vacancies that enough visitors looked at\n")
    return 0
