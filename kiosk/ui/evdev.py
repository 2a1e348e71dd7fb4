"""What the kernel tells of switches, keys and dials: events of an input device, read without a library."""

import fcntl
import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum

from kiosk.errors import BadData

# struct input_event of linux/input.h: seconds, microseconds, type, code, value.
_EVENT = struct.Struct("@llHHi")
# EVIOCGSW(1): the state of the first eight switches; _IOC(_IOC_READ, 'E', 0x1b, 1).
_GET_SWITCHES = 2 << 30 | 1 << 16 | ord("E") << 8 | 0x1B
# EVIOCGRAB: nobody else gets what the device tells; _IOW('E', 0x90, int).
_GRAB = 1 << 30 | 4 << 16 | ord("E") << 8 | 0x90
_MICROSECONDS = 1_000_000
MOST_BYTES = _EVENT.size * 64
"""What is read at once."""


class Kind(IntEnum):
    """The types of events that a terminal has a use for (linux/input-event-codes.h)."""

    SYNC = 0
    KEY = 1
    SWITCH = 5


class Sync(IntEnum):
    """Codes of `Kind.SYNC`."""

    REPORT = 0
    DROPPED = 3


class Switch(IntEnum):
    """Codes of `Kind.SWITCH`."""

    HEADPHONES = 2


@dataclass(frozen=True, slots=True)
class Event:
    """One event: what changed, to what, and when, in seconds of the device's clock."""

    kind: int
    code: int
    value: int
    at: float = field(default=0.0, compare=False)


def events(data: bytes) -> Iterator[Event]:
    """Read the events in `data`, which the kernel never cuts in two.

    Raises:
        BadData: `data` is no whole number of events.
    """
    if len(data) % _EVENT.size:
        raise BadData(f"{len(data)} bytes are no whole number of events of {_EVENT.size} bytes")
    for seconds, micros, kind, code, value in _EVENT.iter_unpack(data):
        yield Event(kind, code, value, seconds + micros / _MICROSECONDS)


def whole(data: bytes) -> tuple[bytes, bytes]:
    """Split `data` into whole events and the beginning of one: a pipe cuts where the kernel does not."""
    end = len(data) - len(data) % _EVENT.size
    return data[:end], data[end:]


def packed(*told: Event) -> bytes:
    """Write events as the kernel does."""
    rows = ((*divmod(round(event.at * _MICROSECONDS), _MICROSECONDS), event) for event in told)
    return b"".join(
        _EVENT.pack(seconds, micros, event.kind, event.code, event.value) for seconds, micros, event in rows
    )


def read_events(descriptor: int) -> list[Event]:
    """Read what waits on a device that does not block.

    Raises:
        OSError: the device is gone.
        BadData: this is no input device.
    """
    data = os.read(descriptor, MOST_BYTES)
    if not data:
        raise OSError("the device gives no more events")
    return list(events(data))


def switch_state(descriptor: int, switch: Switch) -> bool:
    """Ask the device whether a switch is on now.

    Raises:
        OSError: this is no input device.
    """
    return bool(fcntl.ioctl(descriptor, _GET_SWITCHES, b"\0")[0] >> switch & 1)


def grab(descriptor: int) -> None:
    """Keep what the device tells from everybody else, until it is closed.

    Raises:
        OSError: this is no input device, or somebody else has grabbed it.
    """
    fcntl.ioctl(descriptor, _GRAB, 1)
