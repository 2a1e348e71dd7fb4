"""`kiosk status`: what the replica holds and how old it is, how the printer is, and what the desk was told, as JSON."""

import argparse
import datetime
import json
import sys

from kiosk.catalogue.catalogue import Catalogue
from kiosk.config import Config
from kiosk.desk.incidents import Incidents
from kiosk.print.health import printer_health


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add no flags: the settings say it all."""


def main(args: argparse.Namespace) -> int:
    """Print one JSON line.

    Raises:
        EnvironmentFault: there is no replica yet.
    """
    catalogue = Catalogue.open(args.settings.storage.data_dir)
    today = datetime.datetime.now().astimezone().date().isoformat()
    line = {
        **catalogue.counts(today),
        "published": catalogue.published(),
        "sample": catalogue.sample,
        "printer": printer_health(args.settings),
        "desk": _open_calls(args.settings),
    }
    sys.stdout.write(json.dumps(line) + "\n")
    return 0


def _open_calls(settings: Config) -> dict[str, bool]:
    """The calls to the desk that are not solved, and of each whether the desk knows."""
    if not (settings.desk.webhook or settings.desk.smtp_host):
        return {}
    incidents = Incidents(settings.storage.data_dir)
    try:
        return {what.value: known for what, known in incidents.known().items()}
    finally:
        incidents.close()
