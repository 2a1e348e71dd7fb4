"""Try a PIN in processes that kill themselves at every call from the counting on, and say what that cost.

`python vault_killed.py DATA CODE PIN` prints a line of JSON for each process: the call at which it died (null for
the last, which finished), whether the PIN had been looked at, and the failures that the disk knows afterwards.
"""

import json
import os
import signal
import sys
from contextlib import closing
from pathlib import Path
from types import FrameType

from vault_world import vaults

from kiosk.model.card import Card, decode


class Death:
    """Kill this process at its n-th call; what looks at a PIN tells the parent first."""

    def __init__(self, at: int, told: int) -> None:
        self._left, self._told = at, told
        # Nothing is at stake before.
        self._counts = False

    def __call__(self, frame: FrameType, event: str, _argument: object) -> None:
        if event not in {"call", "c_call"}:
            return
        if event == "call" and frame.f_code.co_name == "stretched":
            os.write(self._told, b"looked")
        self._counts = self._counts or (event == "call" and frame.f_code.co_name == "count_try")
        self._left -= self._counts
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def tried(data: Path, card: Card, pin: str, at: int) -> tuple[bool, bool]:
    """Whether a process that dies at its call `at` looked at the PIN, and whether it lived to the end."""
    reads, told = os.pipe()
    child = os.fork()
    if child == 0:
        terminal = vaults(data)
        sys.setprofile(Death(at, told))
        terminal.open_with_pin(card, pin)
        os._exit(0)
    os.close(told)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reads, "rb") as pipe:
        return bool(pipe.read()), os.WIFEXITED(status)


def main() -> None:
    """Kill one call later each time, until three have looked at the PIN; the last one finishes."""
    data, card, pin = Path(sys.argv[1]), decode(sys.argv[2]), sys.argv[3]
    at, looks, lived = 1, 0, False
    while not lived:
        looked, lived = tried(data, card, pin, at if looks < 3 else sys.maxsize)
        looks += looked
        with closing(vaults(data)) as terminal:
            failures = terminal.file._db.execute("SELECT coalesce(sum(failures), 0) FROM lockout").fetchone()[0]
            terminal.file._db.execute("DELETE FROM lockout")
            terminal.file._db.execute("DELETE FROM failed_try")
        sys.stdout.write(json.dumps({"at": None if lived else at, "looked": looked, "failures": failures}) + "\n")
        at += 1


if __name__ == "__main__":
    main()
