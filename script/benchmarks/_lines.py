"""How a benchmark says what it found."""

import json
import sys


def say(**line: object) -> None:
    """Print one JSON line."""
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def target(name: str, measured: float, *, at_least: float | None = None, at_most: float | None = None) -> None:
    """Print a line that holds a ratio, or what its name says, against what the design asks."""
    met = (at_least is None or measured >= at_least) and (at_most is None or measured <= at_most)
    limits = {"at_least": at_least, "at_most": at_most}
    given = {key: round(limit, 3) for key, limit in limits.items() if limit is not None}
    say(what="target", name=name, measured=round(measured, 3), **given, met=met)
