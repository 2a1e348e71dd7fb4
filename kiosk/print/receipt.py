"""A receipt printer (80 mm) that speaks ESC/POS: what is sent to it, and what it answers.

Source: Epson's ESC/POS reference. After GS a it tells of every change; GS r is answered when all before it is done.
"""

import os
import select
import socket
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, Self
from urllib.parse import urlsplit

import pypdfium2
from escpos.printer import Dummy
from PIL import Image

from kiosk.errors import EnvironmentFault

DOTS = 576
"""Dots across the 72 mm that such a printer prints, at 203 dpi."""

_PROFILE = "TM-T20II"
_PORT = 9100
_TELL_ALWAYS = b"\x1da\x0e"
_ASK_PRINTED = b"\x1dr\x01"
_CLEAR = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
_CHUNK = 4096
_STATUS_BYTES = 4
_BLOCK = b"\x37"
"""What the answer to a command begins with; it ends with a zero."""

_BAND = 48
"""Dots in the height of a band: 3.4 kB, less than the smallest buffer of such a printer."""

_MOST_BANDS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What the printer says about itself."""

    cover_open: bool = False
    no_paper: bool = False
    low_paper: bool = False
    fault: bool = False

    @classmethod
    def of(cls, status: bytes) -> Self:
        """Read an automatic status of four bytes (GS a)."""
        return cls(
            cover_open=bool(status[0] & 0x20),
            no_paper=bool(status[2] & 0x0C),
            low_paper=bool(status[2] & 0x03),
            fault=bool(status[1] & 0x6C),
        )


class Line(Protocol):
    """The way to the printer and back."""

    def fileno(self) -> int:
        """Give the handle to wait for."""
        ...

    def send(self, data: bytes) -> int:
        """Send some of `data` and say how much."""
        ...

    def recv(self, count: int) -> bytes:
        """Read what is there."""
        ...

    def close(self) -> None:
        """Hang up."""
        ...


class _Node:
    """A device node, as /dev/usb/lp0."""

    def __init__(self, path: str) -> None:
        self._handle = os.open(path, os.O_RDWR | os.O_NONBLOCK)

    def fileno(self) -> int:
        return self._handle

    def send(self, data: bytes) -> int:
        return os.write(self._handle, data)

    def recv(self, count: int) -> bytes:
        return os.read(self._handle, count)

    def close(self) -> None:
        os.close(self._handle)


class Receipt:
    """One receipt printer while it prints slips; use it from one thread.

    It tells of every change by itself, because a printer without paper takes no questions either. A slip goes in bands,
    of which it never has more than two: no more than that can come out after a visitor left.
    """

    def __init__(self, address: str, timeout_s: float) -> None:
        """Open the way to it ("tcp://host:port", or a device node) and wait until it says how it is.

        Raises:
            EnvironmentFault: it cannot be reached, or says nothing.
        """
        self.condition: Condition | None = None
        self.forgot = False
        self._bands: deque[bytes] = deque()
        self._open_bands = 0
        self._heard = b""
        self._sending = _TELL_ALWAYS
        try:
            self._line = _open(address, timeout_s)
        except (OSError, ValueError) as error:
            raise EnvironmentFault(f"The receipt printer at {address} cannot be reached: {error}.") from error
        try:
            self._wait(address, timeout_s)
        except EnvironmentFault:
            self.close()
            raise

    def close(self) -> None:
        """Hang up."""
        self._line.close()

    def give(self, picture: Image.Image) -> None:
        """Line up a picture of `DOTS` across, and a cut."""
        self._bands.extend(bands(picture))

    def forget(self) -> None:
        """Have it drop what is not printed yet; `forgot` when it says that it did."""
        self._bands.clear()
        self._sending = _CLEAR

    @property
    def idle(self) -> bool:
        """Whether everything that it was given is on paper."""
        return not self._bands and not self._open_bands and not self._sending

    def go_on(self, patience_s: float) -> None:
        """Send what it takes, hear what it says, for at most `patience_s`.

        Raises:
            EnvironmentFault: it is gone.
        """
        if not self._sending and self._bands and self._open_bands < _MOST_BANDS:
            self._sending = self._bands.popleft()
            self._open_bands += 1
        try:
            writing = [self._line] if self._sending else []
            readable, writable, _ = select.select([self._line], writing, [], patience_s)
            if writable:
                self._sending = self._sending[self._line.send(self._sending[:_CHUNK]) :]
            if readable:
                self._hear(self._line.recv(_CHUNK))
        except BlockingIOError:
            return
        except OSError as error:
            raise EnvironmentFault(f"The receipt printer is gone: {error}.") from error

    def _wait(self, address: str, timeout_s: float) -> None:
        deadline = time.monotonic() + timeout_s
        while self.condition is None:
            if time.monotonic() > deadline:
                raise EnvironmentFault(f"The receipt printer at {address} does not say how it is.")
            self.go_on(timeout_s / 10)

    def _hear(self, said: bytes) -> None:
        if not said:
            raise EnvironmentFault("The receipt printer hung up.")
        for byte in said:
            if self._heard[:1] == _BLOCK:
                self._heard = b"" if byte == 0 else _BLOCK
                self.forgot = self.forgot or byte == 0
            # Bits 0, 1, 4 and 7 tell the first byte of a status from every other.
            elif byte & 0x93 == 0x10:
                self._heard = bytes([byte])
            elif self._heard:
                self._heard += bytes([byte])
                if len(self._heard) == _STATUS_BYTES:
                    self.condition, self._heard = Condition.of(self._heard), b""
            elif byte == _BLOCK[0]:
                self._heard = _BLOCK
            elif byte & 0x90 == 0:
                self._open_bands = max(0, self._open_bands - 1)


def bands(picture: Image.Image) -> Iterator[bytes]:
    """Give the commands that print a picture, band by band, and cut the paper; the printer answers after each."""
    tops = range(0, picture.height, _BAND)
    for top in tops:
        slip = Dummy(profile=_PROFILE)
        if top == 0:
            slip.hw("INIT")
        slip.image(picture.crop((0, top, picture.width, min(top + _BAND, picture.height))), impl="bitImageRaster")
        if top == tops[-1]:
            slip.cut()
        yield slip.output + _ASK_PRINTED


def slip_picture(pdf: bytes) -> Image.Image:
    """Render the first page of `pdf` over the whole width of the paper, black and white."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        picture: Image.Image = page.render(scale=DOTS / page.get_width(), grayscale=True).to_pil()
    finally:
        document.close()
    # A threshold, no dither: letters and codes are black already, and dots between them only blur.
    return picture.convert("L").resize((DOTS, picture.height)).point(lambda grey: 255 if grey > 150 else 0, "1")


def _open(address: str, timeout_s: float) -> Line:
    if not address.startswith("tcp://"):
        return _Node(address)
    parts = urlsplit(address)
    line = socket.create_connection((parts.hostname or "", parts.port or _PORT), timeout_s)
    line.setblocking(False)
    return line
