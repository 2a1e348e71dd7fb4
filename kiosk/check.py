"""`kiosk check`: whether the settings are well written, and whether the data know the municipality that they name."""

import argparse
import sys

from kiosk.catalogue.catalogue import Catalogue
from kiosk.config import Config
from kiosk.errors import BadData, ConfigError, EnvironmentFault


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the file as a word of its own, which wins over --config."""
    # A type would be made of SUPPRESS too, and what --config says be lost.
    parser.add_argument(
        "config", nargs="?", default=argparse.SUPPRESS, metavar="FILE", help="the settings, as --config"
    )


def main(arguments: argparse.Namespace) -> int:
    """Say that the settings are good, and what could not be looked up.

    Raises:
        ConfigError: the data know no such municipality.
    """
    settings: Config = arguments.settings
    nis = settings.terminal.municipality
    unknown = ""
    try:
        catalogue = Catalogue.open(settings.storage.data_dir)
    except (EnvironmentFault, BadData):
        unknown = f"; municipality {nis} was not looked up, for there are no data yet"
    else:
        try:
            if catalogue.municipality(nis) is None:
                raise ConfigError(
                    f"{settings.source}: terminal.municipality: the data know no municipality {nis}. "
                    "Write the NIS code of the one where the terminal stands."
                )
        finally:
            catalogue.close()
    sys.stdout.write(f"{settings.source}: good{unknown}\n")
    return 0
