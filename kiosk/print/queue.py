"""A CUPS queue before the printer. It takes the job; what becomes of it is asked of the device, if that can be asked.

A queue counts what its filters made, keeps reasons of earlier jobs, and says "completed" of what the device aborted.
"""

import logging
import time
from dataclasses import replace

from kiosk.errors import BadData, EnvironmentFault
from kiosk.model.printing import Document
from kiosk.print.device import Device
from kiosk.print.job import JobState, Observation, base
from kiosk.print.outlet import Capabilities

_ASK_AGAIN_S = 5.0
# The backend of CUPS says this when the document has left it; of a printer that is off it says nothing.
_HANDED_ON = "cups-waiting-for-job-completed"
_log = logging.getLogger(__name__)


class Queue:
    """An Outlet: the queue, and the device that it leads to, None where that speaks no IPP."""

    def __init__(self, queue: Device, device: Device | None) -> None:
        self._queue = queue
        self._device = device
        self._name = ""
        self._job: int | None = None
        self._silent_until = 0.0

    def capabilities(self) -> Capabilities:
        """Ask what the queue can do."""
        return self._queue.capabilities()

    def validate(self, document: Document, copies: int, colour: bool) -> None:
        """Ask whether the queue would take the job."""
        self._queue.validate(document, copies, colour)

    def print(self, document: Document, copies: int, colour: bool) -> int:
        """Put the document into the queue; return the id that the job has there."""
        self._name, self._job, self._silent_until = document.name, None, 0.0
        return self._queue.print(document, copies, colour)

    def observe(self, job: int) -> Observation:
        """Look at the job on the device, or as far as the queue knows."""
        seen = self._queue.observe(job)
        on_device = self._on_device()
        if on_device is not None:
            return on_device
        waits = self._silent_until > 0 and _HANDED_ON not in seen.reasons
        return _spooled(seen, waits and seen.job is JobState.PROCESSING)

    def cancel(self, job: int) -> None:
        """Cancel in the queue, and on the device what it already has."""
        self._queue.cancel(job)
        if self._device is not None and self._job is not None:
            self._device.cancel(self._job)

    def jobs(self, which: str = "not-completed") -> dict[int, str]:
        """Give the ids and names of the jobs of this terminal in the queue."""
        return self._queue.jobs(which)

    def purge(self, job: int) -> None:
        """Have the queue forget a finished job and its files."""
        self._queue.purge(job)

    def _on_device(self) -> Observation | None:
        if self._device is None or time.monotonic() < self._silent_until:
            return None
        try:
            if self._job is None:
                self._job = self._found(self._device)
            seen = self._device.observe(self._job) if self._job is not None else None
        except (EnvironmentFault, BadData) as fault:
            _log.info("printer: behind the queue: %s", fault)
            self._silent_until = time.monotonic() + _ASK_AGAIN_S
            return None
        self._silent_until = 0.0
        return seen if seen and seen.job is not None else None

    def _found(self, device: Device) -> int | None:
        for which in ("not-completed", "completed"):
            for number, name in device.jobs(which).items():
                if self._name and self._name in name:
                    return number
        return None


def _spooled(seen: Observation, waits: bool) -> Observation:
    """Keep what a queue can be believed: its reasons count when the job stands still, its end is not that of paper."""
    told = seen.reasons | {"connecting-to-device"} if waits else seen.reasons
    reasons = frozenset(base(reason) + "-warning" for reason in told)
    return replace(seen, reasons=reasons, impressions=0, counted=False, certain=False)
