"""What the kernel tells of switches, keys and dials: events of an input device, read without a library."""

import fcntl
import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from kiosk.errors import BadData

# struct input_event of linux/input.h: seconds, microseconds, type, code, value.
_EVENT = struct.Struct("@llHHi")
# EVIOCGSW(1): the state of the first eight switches; _IOC(_IOC_READ, 'E', 0x1b, 1).
_GET_SWITCHES = 2 << 30 | 1 << 16 | ord("E") << 8 | 0x1B
_MOST = 64


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
    """One event: what changed, and to what."""

    kind: int
    code: int
    value: int


def events(data: bytes) -> Iterator[Event]:
    """Read the events in `data`, which the kernel never cuts in two.

    Raises:
        BadData: `data` is no whole number of events.
    """
    if len(data) % _EVENT.size:
        raise BadData(f"{len(data)} bytes are no whole number of events of {_EVENT.size} bytes")
    for _, _, kind, code, value in _EVENT.iter_unpack(data):
        yield Event(kind, code, value)


def packed(*told: Event) -> bytes:
    """Write events as the kernel does, at the time 0."""
    return b"".join(_EVENT.pack(0, 0, event.kind, event.code, event.value) for event in told)


def read_events(descriptor: int) -> list[Event]:
    """Read what waits on a device that does not block.

    Raises:
        OSError: the device is gone.
        BadData: this is no input device.
    """
    data = os.read(descriptor, _EVENT.size * _MOST)
    if not data:
        raise OSError("the device gives no more events")
    return list(events(data))


def switch_state(descriptor: int, switch: Switch) -> bool:
    """Ask the device whether a switch is on now.

    Raises:
        OSError: this is no input device.
    """
    return bool(fcntl.ioctl(descriptor, _GET_SWITCHES, b"\0")[0] >> switch & 1)
