"""Logs name events, never contents: no search text, no names, no numbers of dossiers."""

import logging
import sys


def start(level: int = logging.INFO) -> None:
    """Send every log line to standard error, where the journal (or a test) reads it."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    # Its warnings name addresses, and those name vaults; what fails it says by an exception too.
    logging.getLogger("urllib3").setLevel(logging.ERROR)
