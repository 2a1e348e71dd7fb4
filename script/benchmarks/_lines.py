"""How a benchmark says what it found."""

import json
import sys


def say(**line: object) -> None:
    """Print one JSON line."""
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()
