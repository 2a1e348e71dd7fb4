"""`kiosk status`: what the replica holds and how old it is, for scripts and for the operator."""

import argparse
import datetime
import json
import sys

from kiosk.catalogue.catalogue import Catalogue


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add no flags: the settings say it all."""


def main(args: argparse.Namespace) -> int:
    """Print one JSON line.

    Raises:
        EnvironmentFault: there is no replica yet.
    """
    catalogue = Catalogue.open(args.settings.storage.data_dir)
    today = datetime.datetime.now().astimezone().date().isoformat()
    line = {**catalogue.counts(today), "published": catalogue.published(), "sample": catalogue.sample}
    sys.stdout.write(json.dumps(line) + "\n")
    return 0
