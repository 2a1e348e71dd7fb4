"""A receipt printer of our own on loopback: it draws what it is sent, and can run out of paper."""

import select
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from PIL import Image

_ROW = 72


class FakeSlipPrinter:
    """Understands what `kiosk.print.receipt` sends, and refuses anything else; `slips` are the pictures it cut off."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.address = f"tcp://127.0.0.1:{self._server.getsockname()[1]}"
        self.slips: list[Image.Image] = []
        self.cleared = 0
        self.unknown = b""
        self.mute = False
        self.hang_up = False
        self.paper = True
        self.cover_open = False
        self._rows: list[bytes] = []
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._closing.set()
        self._thread.join(5)
        self._server.close()

    def _serve(self) -> None:
        self._server.settimeout(0.05)
        while not self._closing.is_set():
            try:
                line, _ = self._server.accept()
            except TimeoutError:
                continue
            with line, suppress(ConnectionError):
                self._talk(line)
            self._rows.clear()

    def _talk(self, line: socket.socket) -> None:
        told, waiting, shown = False, b"", b""
        while not self._closing.is_set():
            if self.hang_up:
                return
            blocked = not self.paper or self.cover_open
            status = bytes([0x10 | (0x28 if self.cover_open else 0), 0, 0 if self.paper else 0x0C, 0])
            if told and status != shown and not self.mute:
                line.sendall(status)
                shown = status
            if select.select([line], [], [], 0.02)[0] and not (blocked and len(waiting) > 8192):
                got = line.recv(4096)
                if not got:
                    return
                waiting += got
            while (taken := self._one(line, waiting, blocked=blocked)) and waiting:
                told = told or waiting.startswith(b"\x1da")
                waiting = waiting[taken:]

    def _one(self, line: socket.socket, data: bytes, *, blocked: bool) -> int:
        """Carry out one command and say how long it was; 0 while it must wait."""
        clear = data.find(b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08")
        if clear >= 0:
            self.cleared += 1
            self._rows.clear()
            line.sendall(b"\x37\x25\x00")
            return clear + 10
        if data.startswith(b"\x1da"):
            return 3 if len(data) >= 3 else 0
        if blocked:
            return 0
        if data.startswith(b"\x1dr"):
            if len(data) >= 3 and not self.mute:
                line.sendall(b"\x00")
            return 3 if len(data) >= 3 else 0
        if data.startswith(b"\x1b@"):
            return 2
        if data.startswith(b"\x1dv0") and len(data) >= 8:
            length = (data[4] + 256 * data[5]) * (data[6] + 256 * data[7])
            if len(data) < 8 + length:
                return 0
            assert data[4] + 256 * data[5] == _ROW
            self._rows.append(data[8 : 8 + length])
            return 8 + length
        if data.startswith(b"\x1bd"):
            return 3 if len(data) >= 3 else 0
        if data.startswith(b"\x1dV"):
            self._cut()
            return 3 if len(data) >= 3 else 0
        if len(data) > 8:
            self.unknown += data
            return len(data)
        return 0

    def _cut(self) -> None:
        rows = b"".join(self._rows)
        self._rows.clear()
        black = bytes(byte ^ 0xFF for byte in rows)
        self.slips.append(Image.frombytes("1", (_ROW * 8, len(rows) // _ROW), black))


@contextmanager
def slip_printer() -> Iterator[FakeSlipPrinter]:
    printer = FakeSlipPrinter()
    try:
        yield printer
    finally:
        printer.close()
