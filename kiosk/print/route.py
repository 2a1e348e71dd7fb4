"""The ways to the printer: straight, or through a CUPS queue where that does not work."""

import logging
import time
from urllib.parse import urlsplit

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
        # Who gives a queue as the printer has a device that cannot be asked.
        alone = is_queue(printer.uri)
        spool = printer.uri if alone else printer.queue
        self._device = None if alone else Device(printer.uri, owner, printer.timeout_s)
        self._spool = Device(spool, owner, printer.timeout_s) if spool else None
        self._queue = Queue(self._spool, self._device) if self._spool else None

    def close(self) -> None:
        """Close the connections."""
        for each in (self._device, self._spool):
            if each is not None:
                each.close()

    def choose(self) -> tuple[Outlet, Capabilities]:
        """Give the outlet for the next job: the device if it takes our sheets, else the queue if there is one.

        Raises:
            Unreachable, Refused, BadData: neither answers.
        """
        if self._device is not None:
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
        assert self._queue is not None
        return self._queue, self._queue.capabilities()

    def look(self) -> tuple[Condition | None, bool]:
        """See how the printer is, None if it does not answer, and whether it takes our sheets by one of the ways."""
        condition, takes = None, False
        try:
            if self._device is not None:
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

    def left(self) -> int:
        """Count the jobs of this terminal that wait on any of the ways that answer.

        Raises:
            Unreachable, Refused, BadData: none answers.
        """
        found, fault = [], None
        for each in filter(None, (self._spool, self._device)):
            try:
                found.append(len(each.jobs()))
            except (EnvironmentFault, BadData) as silent:
                fault = silent
        if fault and not found:
            raise fault
        return sum(found)

    def forget(self, patience_s: float) -> None:
        """Cancel the jobs of this terminal on every way until none is listed, and have the queue drop what it keeps.

        Raises:
            EnvironmentFault: it was not confirmed within `patience_s`.
        """
        deadline = time.monotonic() + patience_s
        try:
            if self._spool is not None:
                # First the queue: it would hand the device the next one.
                _emptied(self._spool, deadline)
                for job in self._spool.jobs("completed"):
                    self._spool.purge(job)
        finally:
            if self._device is not None:
                _emptied(self._device, deadline)


def is_queue(uri: str) -> bool:
    """Whether an address is that of a CUPS queue."""
    return urlsplit(uri).path.startswith(("/printers/", "/classes/"))


def _emptied(device: Device, deadline: float) -> None:
    said = ""
    while True:
        try:
            left = device.jobs()
            for job in left:
                device.cancel(job)
            if not left:
                return
        except (EnvironmentFault, BadData) as fault:
            if str(fault) != said:
                # It is asked every 0.4 s, for a night if the printer is off.
                said = str(fault)
                _log.info("printer: %s", fault)
        if time.monotonic() > deadline:
            raise EnvironmentFault("The printer did not confirm that it forgot the jobs of this terminal.")
        time.sleep(_AGAIN_S)
