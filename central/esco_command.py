"""`central import-esco`: put the occupations of an ESCO export into the store, beside those that are there."""

import argparse
import json
import sys
from pathlib import Path

from central.entry import Entry
from central.esco import ASSETS, Export
from central.esco_files import ATTRIBUTION
from central.store import Store
from kiosk.model.taxonomy import FeedText


def attribution(path: Path = ASSETS / "texts.toml") -> FeedText:
    """Whom the occupations are from; in a store only when they are in it."""
    table = Entry.load(path).entry("attribution")
    return FeedText(id=ATTRIBUTION, rev=1, text={language: table.text(language) for language in table.names()})


def run(store: Store, export: Export) -> dict[str, object]:
    """Put the occupations of `export` into `store`, whatever else is there, and return the counts."""
    occupations = export.occupations()
    changes = store.put("occupations", occupations)
    store.put("texts", [attribution()])
    return {
        "occupations": len(occupations),
        "changed": changes.changed,
        "labels": {language: sum(language in one.labels for one in occupations) for language in export.files},
        "synonyms": sum(len(names) for one in occupations for names in one.synonyms.values()),
        "competences": sum(len(one.competences) for one in occupations),
        "strange": dict(sorted(export.odd.counts.items())),
    }


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say where the export is."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="a folder with the CSV files of ESCO (docs/import.md)")


def main(arguments: argparse.Namespace) -> int:
    """Import, say the first strange rows on stderr, and print the counts as one JSON line."""
    with Store.open(arguments.store) as store:
        export = Export(arguments.folder)
        counts = run(store, export)
    for said in export.odd.told:
        sys.stderr.write(f"{said}\n")
    if (more := export.odd.counts.total() - len(export.odd.told)) > 0:
        sys.stderr.write(f"… and {more} more\n")
    sys.stdout.write(json.dumps(counts) + "\n")
    return 0
