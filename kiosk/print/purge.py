"""`kiosk purge`: the printer forgets the jobs that a screen left behind."""

import argparse

from kiosk.config import Config
from kiosk.print.route import Route


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare nothing: `kiosk purge` takes only the settings."""


def main(arguments: argparse.Namespace) -> int:
    """Purge once; without a printer there is nothing to do."""
    settings: Config = arguments.settings
    if settings.printer.uri:
        route = Route(settings.printer, settings.terminal.id)
        try:
            route.forget(3 * settings.printer.timeout_s)
        finally:
            route.close()
    return 0
