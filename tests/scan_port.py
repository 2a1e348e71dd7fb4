"""A scanner on a USB port of this process."""

import os
from pathlib import Path

from recorded_scans import stream

from kiosk.ui.scan_keys import DIGITS


class Port:
    """A USB port with a scanner in it, as a pipe that gives what the kernel would."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "scanner"
        self._wire = -1
        self.plug()

    def plug(self) -> None:
        os.mkfifo(self.path)
        self._wire = os.open(self.path, os.O_RDWR)

    def unplug(self) -> None:
        self.path.unlink()
        os.close(self._wire)

    def scan(self, recorded: str) -> None:
        self.tell(stream(recorded))

    def write(self, text: str) -> None:
        """Scan a text, each letter by its number."""
        digits = {digit: code for code, digit in DIGITS.items()}
        words = [
            " ".join(("+56", *(f"1+{digits[digit]} 1-{digits[digit]}" for digit in f"{ord(letter):04}"), "1-56"))
            if letter != "\n"
            else "1+28 1-28"
            for letter in text
        ]
        self.tell(stream(" ".join(words)))

    def tell(self, data: bytes) -> None:
        os.write(self._wire, data)
