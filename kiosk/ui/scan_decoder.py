"""From the keys of a scanner to what it scanned: a state machine without clock or device.

A scan is over when the scanner is silent; Enter and Tab end lines within it, since a QR code may hold several.
"""

from dataclasses import dataclass, replace

from kiosk.ui.evdev import Event, Kind, Sync
from kiosk.ui.scan_keys import (
    CONTROL_LINE_ENDS,
    CONTROLS,
    DIGITS,
    LINE_ENDS,
    PLAIN,
    SHIFTED,
    SHIFTS,
    Key,
)

QUIET_S = 0.1
"""Silence that ends a scan. A scanner sends a key every 1 to 60 ms, as it is set."""

MOST_LETTERS = 512
"""Longest scan: codes of the kiosk have at most 213 bytes. QR can hold 2,953, but then it is from elsewhere."""

_MOST_DIGITS = 4
_DOWN, _UP = 1, 0
_NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class Scan:
    """One scan: its text, lines parted by a line feed; empty if it could not be read. Shown nowhere."""

    text: str


@dataclass(frozen=True, slots=True)
class Decoder:
    """What was understood since the last silence; `spoiled` when a part of it was not, so that none of it counts."""

    text: str = ""
    keys: bool = False
    spoiled: bool = False
    lost: bool = False
    shifts: frozenset[int] = frozenset()
    controls: frozenset[int] = frozenset()
    alt: str | None = None
    last: float = 0.0

    def after(self, event: Event) -> tuple["Decoder", Scan | None]:
        """What an event makes of it, and the scan that was over before it, if one was."""
        if event.kind == Kind.SYNC:
            return self._synced(event), None
        if event.kind != Kind.KEY or self.lost:
            return self, None
        silent = self.keys and not 0 <= event.at - self.last <= QUIET_S
        decoder, scan = self.silent() if silent else (self, None)
        return replace(decoder._pressed(event), last=event.at), scan

    def silent(self) -> tuple["Decoder", Scan | None]:
        """What silence makes of it, and the scan that is over, if there was one."""
        scan = Scan("" if self.spoiled else self.text.strip("\n")) if self.keys else None
        return Decoder(), scan if scan and (scan.text or self.spoiled) else None

    def _synced(self, event: Event) -> "Decoder":
        if event.code == Sync.DROPPED:
            # The kernel lost some and repeats half a report: what is left is no longer what was scanned.
            return Decoder(keys=True, spoiled=True, lost=True, last=self.last or event.at)
        return replace(self, lost=False) if event.code == Sync.REPORT and self.lost else self

    def _pressed(self, event: Event) -> "Decoder":
        key, down = event.code, event.value == _DOWN
        if event.value not in (_DOWN, _UP):
            # A key that is held down repeats; a scanner means it once.
            return self
        if key in SHIFTS:
            return replace(self, shifts=self.shifts | {key} if down else self.shifts - {key})
        if key in CONTROLS:
            return replace(self, controls=self.controls | {key} if down else self.controls - {key})
        if key == Key.LEFT_ALT:
            return replace(self, alt="") if down else self._alt_letter()
        return self._letter(key) if down else self

    def _letter(self, key: int) -> "Decoder":
        if self.alt is not None:
            digit = DIGITS.get(key, "")
            known = digit and len(self.alt) < _MOST_DIGITS
            return replace(self, keys=True, alt=self.alt + digit) if known else self._spoil()
        if key in LINE_ENDS or (self.controls and key in CONTROL_LINE_ENDS):
            return self._written("\n")
        letter = "" if self.controls else (SHIFTED if self.shifts else PLAIN).get(key, "")
        return self._written(letter) if letter else self._spoil()

    def _alt_letter(self) -> "Decoder":
        """Write the letter whose number was typed while Alt was down, as Windows does."""
        number, decoder = self.alt, replace(self, alt=None)
        if not number:
            return decoder
        try:
            letter = bytes([int(number)]).decode("cp1252" if number.startswith("0") else "cp437")
        except ValueError:
            return decoder._spoil()
        if letter in "\r\n\t":
            return decoder._written("\n")
        return decoder._written(letter) if letter.isprintable() or letter == _NO_BREAK else decoder._spoil()

    def _written(self, letter: str) -> "Decoder":
        if self.spoiled or len(self.text) == MOST_LETTERS:
            return self._spoil()
        return replace(self, keys=True, text=self.text + letter)

    def _spoil(self) -> "Decoder":
        return replace(self, keys=True, spoiled=True, text="")
