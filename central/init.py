"""`central init`: a new store, its keys, and the root of trust that terminals are installed with."""

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from central import files, keys, metadata
from central.office import keyring
from central.store import Store
from kiosk.envelope.service_keys import MOST_NAME, ServiceKeys
from kiosk.errors import ConfigError

OFFICE = "WIS"


def create(folder: Path, now: datetime, office: str = OFFICE) -> Path:
    """Make a store with new keys in `folder` and return the path of its root of trust; `now` is aware.

    `office` is the name of the service as visitors read it.

    Raises:
        ConfigError: there is a store already.
    """
    with Store.create(folder) as store:
        signers = keys.create(store.keys)
        service = ServiceKeys((keyring.create(store.keys / "office", office, now),)).encode()
        root = metadata.create(store.public, signers, service, now)
    # Written last: a store with a root of trust is whole.
    files.write(folder / "root.json", root)
    return folder / "root.json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags of `central init`."""
    parser.add_argument("--office", default=OFFICE, metavar="NAME", help="the service as visitors read it")


def main(args: argparse.Namespace) -> int:
    """Make the store and print one JSON line with the root of trust and the keys to put away."""
    if not 1 <= len(args.office) <= MOST_NAME:
        raise ConfigError(f"--office: a name has 1 to {MOST_NAME} characters.")
    root = create(args.store, datetime.now(UTC), args.office)
    sys.stdout.write(json.dumps({"root": str(root), "offline_keys": str(args.store / "keys" / "offline")}) + "\n")
    return 0
