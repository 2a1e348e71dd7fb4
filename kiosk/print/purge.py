"""`kiosk purge`: the printer forgets the jobs that a screen left behind."""

import argparse
import logging
import time

from kiosk.config import Config
from kiosk.errors import BadData, EnvironmentFault
from kiosk.print.device import Device

_AGAIN_S = 0.4
_log = logging.getLogger(__name__)


def forget(device: Device, patience_s: float) -> None:
    """Cancel the jobs of this terminal until the device lists none.

    Raises:
        EnvironmentFault: the device did not confirm within `patience_s`.
    """
    deadline = time.monotonic() + patience_s
    while True:
        try:
            left = device.jobs()
            for job in left:
                device.cancel(job)
            if not left:
                return
        except (EnvironmentFault, BadData) as fault:
            _log.info("printer: %s", fault)
        if time.monotonic() > deadline:
            raise EnvironmentFault("The printer did not confirm that it forgot the jobs of this terminal.")
        time.sleep(_AGAIN_S)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare nothing: `kiosk purge` takes only the settings."""


def main(arguments: argparse.Namespace) -> int:
    """Purge once; without a printer there is nothing to do."""
    settings: Config = arguments.settings
    if settings.printer.uri:
        device = Device(settings.printer.uri, settings.terminal.id, settings.printer.timeout_s)
        forget(device, 3 * settings.printer.timeout_s)
        device.close()
    return 0
