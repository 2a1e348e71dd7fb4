"""`kiosk status`: the replica and its age, the last sync, the printer, and what the desk was told, as JSON."""

import argparse
import datetime
import json
import sys
from pathlib import Path

from kiosk.catalogue.catalogue import Catalogue
from kiosk.config import Config
from kiosk.desk.incidents import Incidents
from kiosk.errors import EnvironmentFault
from kiosk.print.health import printer_health
from kiosk.sync.runs import last_run


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add no flags: the settings say it all."""


def main(args: argparse.Namespace) -> int:
    """Print one JSON line, also before there is a replica.

    Raises:
        EnvironmentFault: there is no replica yet.
    """
    missing: EnvironmentFault | None = None
    held: dict[str, object] = {"published": None}
    try:
        held = _held(args.settings.storage.data_dir)
    except EnvironmentFault as fault:
        missing = fault
    line = {
        **held,
        "sync": last_run(args.settings.storage.data_dir),
        "printer": printer_health(args.settings),
        "desk": _open_calls(args.settings),
    }
    sys.stdout.write(json.dumps(line) + "\n")
    if missing:
        raise missing
    return 0


def _held(data_dir: Path) -> dict[str, object]:
    """What the replica holds today, and when it was published."""
    catalogue = Catalogue.open(data_dir)
    try:
        today = datetime.datetime.now().astimezone().date().isoformat()
        return {**catalogue.counts(today), "published": catalogue.published(), "sample": catalogue.sample}
    finally:
        catalogue.close()


def _open_calls(settings: Config) -> dict[str, bool]:
    """The calls to the desk that are not solved, and of each whether the desk knows."""
    if not (settings.desk.webhook or settings.desk.smtp_host):
        return {}
    incidents = Incidents(settings.storage.data_dir)
    try:
        return {what.value: known for what, known in incidents.known().items()}
    finally:
        incidents.close()
