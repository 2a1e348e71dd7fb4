"""A jack whose switch tells of headphones, as a device of the kernel would."""

import os
from pathlib import Path

from kiosk.ui.evdev import Event, Kind, Switch, packed


class Jack:
    """A pipe with the kernel's events in it, in a folder of the test."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "event0"
        os.mkfifo(self.path)
        self.descriptor = os.open(self.path, os.O_RDWR)

    def plug(self, *, plugged: bool = True) -> None:
        """Put headphones in, or pull them out."""
        self.tell(packed(Event(Kind.SWITCH, Switch.HEADPHONES, int(plugged))))

    def tell(self, data: bytes) -> None:
        """Send bytes as they are."""
        os.write(self.descriptor, data)

    def close(self) -> None:
        """Take the jack out of the terminal."""
        os.close(self.descriptor)
