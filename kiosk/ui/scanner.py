"""The scanner on a USB port: one input device, read by nobody else, in a thread of its own.

Proven with streams of events, not yet on a real scanner.
"""

import logging
import os
from collections.abc import Callable
from select import select
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.errors import EnvironmentFault
from kiosk.ui.evdev import MOST_BYTES, events, grab, whole
from kiosk.ui.scan_decoder import QUIET_S, Decoder, Scan

_log = logging.getLogger(__name__)
# Seconds before the device is opened again: the screen before may still hold it, or somebody pulled the plug.
_FIRST_WAIT_S, _LONGEST_WAIT_S = 0.1, 5.0
# At the end of each visit two screens want it for a moment, which is nothing to warn of.
_PATIENCE_S = 0.3


class Scanner(QObject):
    """Tells what was scanned, from `start` to `close`; without a device, nothing. What is scanned is never logged.

    The kernel keeps some ten keys: a screen that is busy drawing would lose the rest, so a thread reads them.
    """

    scanned = Signal(str)
    _decoded = Signal(str)

    def __init__(self, device: str, keep: Callable[[int], None] = grab, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._device, self._keep = device, keep
        self._thread: Thread | None = None
        self._told = False
        self._stopped, self._stop = os.pipe() if device else (-1, -1)
        self._decoded.connect(self.scanned, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Take the device: only the screen that is shown may, since it has one owner."""
        if self._device and self._thread is None:
            self._thread = Thread(target=self._work, name="scanner", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Give the device back."""
        if self._stop >= 0:
            os.write(self._stop, b"\0")
            if self._thread is not None:
                self._thread.join()
            os.close(self._stop)
            os.close(self._stopped)
            self._stop = self._stopped = -1

    def _work(self) -> None:
        wait = _FIRST_WAIT_S
        while True:
            try:
                if self._listen(opened(self._device, self._keep)):
                    return
                wait = _FIRST_WAIT_S
            except EnvironmentFault as fault:
                if wait > _PATIENCE_S:
                    self._warn(fault)
            if select([self._stopped], [], [], wait)[0]:
                return
            wait = min(2 * wait, _LONGEST_WAIT_S)

    def _listen(self, descriptor: int) -> bool:
        """Read until somebody stops it, or the device is gone: then False if it had told anything."""
        heard = False
        decoder, rest = Decoder(), b""
        try:
            while True:
                quiet = QUIET_S if decoder.keys or rest else None
                ready, _, _ = select([descriptor, self._stopped], [], [], quiet)
                if self._stopped in ready:
                    return True
                if not ready:
                    rest = b""
                    decoder, scan = decoder.silent()
                    self._tell(scan)
                    continue
                data = _read(descriptor, self._device)
                heard = True
                self._told = False
                told, rest = whole(rest + data)
                for event in events(told):
                    decoder, scan = decoder.after(event)
                    self._tell(scan)
        except EnvironmentFault as fault:
            if not heard:
                raise
            self._warn(fault)
            return False
        finally:
            os.close(descriptor)

    def _tell(self, scan: Scan | None) -> None:
        if scan is not None:
            self._decoded.emit(scan.text)

    def _warn(self, fault: EnvironmentFault) -> None:
        if not self._told:
            self._told = True
            _log.warning("%s", fault)


def opened(device: str, keep: Callable[[int], None]) -> int:
    """Open a device that does not block, and keep it from everybody else.

    Raises:
        EnvironmentFault: it is not there, is no input device, or somebody else has it.
    """
    try:
        descriptor = os.open(device, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise EnvironmentFault(f"the scanner cannot be opened: {device}: {error.strerror}") from error
    try:
        keep(descriptor)
    except OSError as error:
        os.close(descriptor)
        raise EnvironmentFault(f"the scanner cannot be had alone: {device}: {error.strerror}") from error
    return descriptor


def _read(descriptor: int, device: str) -> bytes:
    try:
        data = os.read(descriptor, MOST_BYTES)
    except OSError as error:
        raise EnvironmentFault(f"the scanner is gone: {device}: {error.strerror}") from error
    if not data:
        raise EnvironmentFault(f"the scanner is gone: {device}: the device gives no more events")
    return data
