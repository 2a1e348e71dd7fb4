"""What the disk of a terminal can do wrong, and how files become durable."""

import fcntl
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import EnvironmentFault


@contextmanager
def faults() -> Iterator[None]:
    """Turn what the disk refuses (full, read-only, broken) into EnvironmentFault."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise EnvironmentFault(f"The replica cannot be written: {error}.") from error
    except OSError as error:
        raise EnvironmentFault(f"A file cannot be written: {error}.") from error


@contextmanager
def locked(path: Path) -> Iterator[bool]:
    """Hold the lock file at `path`, or say False when another process does; the kernel frees it with the process."""
    with path.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        yield True


def flush(path: Path) -> None:
    """Make a file or folder durable."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
