"""`kiosk refilled`: somebody filled the tray; the sheets are counted anew."""

import argparse

from kiosk.config import Config
from kiosk.print.counts import Counts


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare nothing: the settings say which terminal it is."""


def main(arguments: argparse.Namespace) -> int:
    """Set the count back."""
    settings: Config = arguments.settings
    counts = Counts(settings.storage.data_dir)
    counts.refilled()
    counts.close()
    return 0
