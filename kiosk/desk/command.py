"""`kiosk desk-test`: sends the desk one message and says whether it was acknowledged."""

import argparse
import secrets
import sys
import time

from kiosk.config import Config
from kiosk.desk.desk import messenger
from kiosk.desk.message import Message
from kiosk.errors import ConfigError
from kiosk.model.desk import Call


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add no flags: the settings say it all."""


def main(arguments: argparse.Namespace) -> int:
    """Send once.

    Raises:
        ConfigError: no desk is set.
        EnvironmentFault: the message was not acknowledged.
    """
    settings: Config = arguments.settings
    way = messenger(settings.desk)
    if way is None:
        raise ConfigError(f"{settings.source}: desk: neither webhook nor smtp_host is set. Set one of them.")
    way.send(Message(id=secrets.token_hex(8), what=Call.TEST, opened=time.time(), terminal=settings.terminal))
    sys.stdout.write("The desk has acknowledged the test message.\n")
    return 0
