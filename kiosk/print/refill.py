"""`kiosk refilled`: somebody filled the tray; the sheets are counted anew."""

import argparse
import sys

from kiosk.config import Config
from kiosk.errors import EnvironmentFault
from kiosk.print.counts import Counts
from kiosk.state_file import open_state


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare nothing: the settings say which terminal it is."""


def main(arguments: argparse.Namespace) -> int:
    """Set the count back and say so.

    Raises:
        EnvironmentFault: it cannot be kept.
    """
    settings: Config = arguments.settings
    folder = settings.storage.data_dir
    open_state(folder).close()
    counts = Counts(folder)
    counts.refilled()
    counts.close()
    kept = Counts(folder)
    left = kept.since_refill
    kept.close()
    if left:
        raise EnvironmentFault(
            f"The count cannot be written to {folder}. Look at the room on its disk, and its rights."
        )
    sys.stdout.write("The sheets are counted from 0 again.\n")
    return 0
