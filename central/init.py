"""`central init`: a new store, its keys, and the root of trust that terminals are installed with."""

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from central import files, keys, metadata
from central.store import Store


def create(folder: Path, now: datetime) -> Path:
    """Make a store with new keys in `folder` and return the path of its root of trust; `now` is aware.

    Raises:
        ConfigError: there is a store already.
    """
    with Store.create(folder) as store:
        root = metadata.create(store.public / "tuf", keys.create(store.keys), now)
    # Written last: a store with a root of trust is whole.
    files.write(folder / "root.json", root)
    return folder / "root.json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add no flags: --store says it all."""


def main(args: argparse.Namespace) -> int:
    """Make the store and print one JSON line with the root of trust and the keys to put away."""
    root = create(args.store, datetime.now(UTC))
    sys.stdout.write(json.dumps({"root": str(root), "offline_keys": str(args.store / "keys" / "offline")}) + "\n")
    return 0
