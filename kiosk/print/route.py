"""The ways to the printer: straight, or through a CUPS queue where that does not work."""

import logging
import time

from kiosk.config import Printer
from kiosk.errors import BadData, EnvironmentFault
from kiosk.print.device import Device
from kiosk.print.outlet import Capabilities, Outlet
from kiosk.print.queue import Queue
from kiosk.print.supplies import Condition

_AGAIN_S = 0.4
_log = logging.getLogger(__name__)


class Route:
    """The printer of a terminal; use it from one thread. `owner` is the user name that its job list shows."""

    def __init__(self, printer: Printer, owner: str) -> None:
        self._device = Device(printer.uri, owner, printer.timeout_s)
        self._spool = Device(printer.queue, owner, printer.timeout_s) if printer.queue else None
        self._queue = Queue(self._spool, self._device) if self._spool else None

    def close(self) -> None:
        """Close the connections."""
        self._device.close()
        if self._spool is not None:
            self._spool.close()

    def choose(self) -> tuple[Outlet, Capabilities]:
        """Give the outlet for the next job: the device if it takes our sheets, else the queue if there is one.

        Raises:
            Unreachable, Refused, BadData: neither answers.
        """
        try:
            found = self._device.capabilities()
        except (EnvironmentFault, BadData) as fault:
            if self._queue is None:
                raise
            _log.info("printer: %s Its queue is used.", fault)
        else:
            if found.takes or self._queue is None:
                return self._device, found
            _log.info("printer: it takes no PDF or no A4, or no jobs now. Its queue is used.")
        return self._queue, self._queue.capabilities()

    def look(self) -> tuple[Condition | None, bool]:
        """See how the printer is, None if it does not answer, and whether it takes our sheets by one of the ways."""
        condition, takes = None, False
        try:
            condition = self._device.condition()
            takes = self._device.capabilities().takes
        except (EnvironmentFault, BadData) as fault:
            _log.info("printer: %s", fault)
        if not takes and self._queue is not None:
            try:
                takes = self._queue.capabilities().takes
            except (EnvironmentFault, BadData) as fault:
                _log.info("printer: its queue: %s", fault)
            if takes and condition is None:
                # What the queue says of the device may be long over; it prints, and that is all one knows.
                condition = Condition()
        return condition, takes

    def forget(self, patience_s: float) -> None:
        """Cancel the jobs of this terminal on every way until none is listed, and have the queue drop what it keeps.

        Raises:
            EnvironmentFault: it was not confirmed within `patience_s`.
        """
        deadline = time.monotonic() + patience_s
        if self._spool is not None:
            # First the queue: it would hand the device the next one.
            _emptied(self._spool, deadline)
            for job in self._spool.jobs("completed"):
                self._spool.purge(job)
        _emptied(self._device, deadline)


def _emptied(device: Device, deadline: float) -> None:
    while True:
        try:
            left = device.jobs()
            for job in left:
                device.cancel(job)
            if not left:
                return
        except (EnvironmentFault, BadData) as fault:
            _log.info("printer: %s", fault)
        if time.monotonic() > deadline:
            raise EnvironmentFault("The printer did not confirm that it forgot the jobs of this terminal.")
        time.sleep(_AGAIN_S)
