"""One document on its way: sent, watched, cancelled if asked, until the device says how it ended."""

import logging
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Event

from kiosk.errors import BadData, EnvironmentFault
from kiosk.model.printing import Document, PrintProgress
from kiosk.print.device import Capabilities, Device, Operation, Refused
from kiosk.print.job import PrintJob

_CANCEL_AGAIN_S = 3.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signals:
    """What the outside may want while an errand runs; `wake` ends a pause early."""

    cancel: Event
    abandon: Event
    wake: Event


class Errand:
    """Carries one order on the lane; every change is reported once."""

    def __init__(
        self,
        device: Device,
        document: Document,
        copies: int,
        report: Callable[[PrintProgress], None],
        *,
        stuck_s: float,
        poll_s: float,
        patience_s: float,
    ) -> None:
        """Prepare to print `copies` of `document`; after `signals.abandon` the device gets `patience_s` to confirm."""
        self._device = device
        # The same document may be printed again: the name must find this errand, not an earlier one.
        self._document = replace(document, name=f"{document.name}-{secrets.token_hex(2)}")
        self._copies = copies
        self._report = report
        self._poll_s = poll_s
        self._patience_s = patience_s
        self._job = PrintJob(sheets=document.sheets * copies, stuck_s=stuck_s, moved_at=time.monotonic())
        self._shown: PrintProgress | None = None
        self._id: int | None = None
        self._asked_at = -_CANCEL_AGAIN_S
        self._abandoned_at: float | None = None

    @property
    def on_device(self) -> bool:
        """Whether the device has, or may have, the document."""
        return self._job.sent

    def run(self, signals: Signals, look: Callable[[], Capabilities]) -> None:
        """Work until the job is over."""
        self._show()
        while not self._job.state.final:
            self._listen(signals)
            try:
                if self._id is not None:
                    self._watch(self._id)
                elif self._job.sent:
                    self._find()
                elif not self._job.cancelling:
                    self._send(look())
            except Refused as refusal:
                _log.info("printer: %s", refusal)
                self._job = self._job.unreachable(time.monotonic()) if refusal.transient else self._denied()
            except (EnvironmentFault, BadData) as fault:
                _log.info("printer: %s", fault)
                self._job = self._job.unreachable(time.monotonic())
            self._show()
            if not self._job.state.final:
                signals.wake.wait(self._poll_s)
                signals.wake.clear()

    def _listen(self, signals: Signals) -> None:
        if signals.cancel.is_set() or signals.abandon.is_set():
            self._job = self._job.cancel()
        if signals.abandon.is_set():
            self._abandoned_at = self._abandoned_at or time.monotonic()
            if time.monotonic() - self._abandoned_at > self._patience_s:
                self._job = self._job.abandoned()

    def _send(self, printer: Capabilities) -> None:
        if not (printer.pdf and printer.accepts):
            _log.warning("printer: it takes no jobs now, or no PDF")
            self._job = self._job.refused()
            return
        if Operation.VALIDATE_JOB in printer.operations:
            self._device.validate(self._document, self._copies, printer.colour)
        try:
            self._id = self._device.print(self._document, self._copies, printer.colour)
        except Refused:
            raise
        except (EnvironmentFault, BadData):
            # It may have arrived: never print twice, look for it first.
            self._job = self._job.sent_perhaps(time.monotonic())
            raise
        self._job = self._job.accepted(time.monotonic())

    def _find(self) -> None:
        for which in ("not-completed", "completed"):
            for number, name in self._device.jobs(which).items():
                if name == self._document.name:
                    self._id = number
                    return
        self._job = self._job.not_there()

    def _watch(self, number: int) -> None:
        now = time.monotonic()
        if self._job.cancelling and now - self._asked_at >= _CANCEL_AGAIN_S:
            self._asked_at = now
            self._device.cancel(number)
        self._job = self._job.observed(self._device.observe(number), time.monotonic())

    def _denied(self) -> PrintJob:
        """A refusal before the document was taken ends the job; after it, it is a fault of the conversation."""
        return self._job.unreachable(time.monotonic()) if self._job.sent else self._job.refused()

    def _show(self) -> None:
        if self._job.progress != self._shown:
            self._shown = self._job.progress
            self._report(self._shown)
