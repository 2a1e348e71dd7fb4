"""One document on its way: sent, watched, cancelled if asked, until the device says how it ended."""

import logging
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Event

from kiosk.errors import BadData, EnvironmentFault
from kiosk.model.printing import Document, PrintProgress, PrintState
from kiosk.print.conversation import Operation, Refused
from kiosk.print.copies import repeated
from kiosk.print.job import PrintJob
from kiosk.print.outlet import Capabilities, Outlet

_CANCEL_AGAIN_S = 3.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signals:
    """What the outside may want while an errand runs; `wake` ends a pause early."""

    cancel: Event
    abandon: Event
    wake: Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """Seconds: without progress, of a fault before the job is cancelled, between looks, and for a cancel at the end."""

    stuck_s: float
    fault_s: float
    poll_s: float
    patience_s: float


class Errand:
    """Carries one order on the lane; every change is reported once."""

    def __init__(
        self,
        document: Document,
        copies: int,
        report: Callable[[PrintProgress], None],
        *,
        times: Times,
        look: Callable[[PrintState], None] = lambda state: None,
    ) -> None:
        """Prepare to print `copies` of `document`; `look` hears the state at every look, `report` every change."""
        self._outlet: Outlet | None = None
        # The same document may be printed again: the name must find this errand, not an earlier one.
        self._document = replace(document, name=f"{document.name}-{secrets.token_hex(2)}")
        self._copies = copies
        self._report = report
        self._look = look
        self._times = times
        self._job = PrintJob(
            sheets=document.sheets * copies, stuck_s=times.stuck_s, fault_s=times.fault_s, moved_at=time.monotonic()
        )
        self._shown: PrintProgress | None = None
        self._id: int | None = None
        self._asked_at = -_CANCEL_AGAIN_S
        self._abandoned_at: float | None = None

    @property
    def on_device(self) -> bool:
        """Whether the device has, or may have, the document."""
        return self._job.sent

    def run(self, signals: Signals, choose: Callable[[], tuple[Outlet, Capabilities]]) -> None:
        """Work until the job is over; `choose` gives the outlet that it goes to."""
        self._show()
        while not self._job.state.final:
            self._listen(signals)
            try:
                if self._outlet is not None and self._id is not None:
                    self._follow(self._outlet, self._id)
                elif self._outlet is not None and self._job.sent:
                    self._find(self._outlet)
                elif not self._job.cancelling:
                    self._send(*choose())
            except Refused as refusal:
                _log.info("printer: %s", refusal)
                self._job = self._job.unreachable(time.monotonic()) if refusal.transient else self._denied()
            except (EnvironmentFault, BadData) as fault:
                _log.info("printer: %s", fault)
                self._job = self._job.unreachable(time.monotonic())
            self._job = self._job.impatient(time.monotonic())
            self._show()
            self._look(self._job.state)
            if not self._job.state.final:
                signals.wake.wait(self._times.poll_s)
                signals.wake.clear()

    def _listen(self, signals: Signals) -> None:
        if signals.cancel.is_set() or signals.abandon.is_set():
            self._job = self._job.cancel()
        if signals.abandon.is_set():
            self._abandoned_at = self._abandoned_at or time.monotonic()
            if time.monotonic() - self._abandoned_at > self._times.patience_s:
                self._job = self._job.abandoned()

    def _send(self, outlet: Outlet, able: Capabilities) -> None:
        if not able.takes:
            _log.warning("printer: it takes no jobs now, no PDF, or no A4")
            self._job = self._job.refused()
            return
        document, copies = self._document, self._copies
        if copies > able.most_copies:
            document, copies = repeated(document, copies), 1
        if Operation.VALIDATE_JOB in able.operations:
            outlet.validate(document, copies, able.colour)
        self._outlet = outlet
        try:
            self._id = outlet.print(document, copies, able.colour)
        except Refused:
            raise
        except (EnvironmentFault, BadData):
            # It may have arrived: never print twice, look for it first, and nowhere else.
            self._job = self._job.sent_perhaps(time.monotonic())
            raise
        self._job = self._job.accepted(time.monotonic())

    def _find(self, outlet: Outlet) -> None:
        for which in ("not-completed", "completed"):
            for number, name in outlet.jobs(which).items():
                if name == self._document.name:
                    self._id = number
                    return
        self._job = self._job.not_there()

    def _follow(self, outlet: Outlet, number: int) -> None:
        now = time.monotonic()
        if self._job.cancelling and now - self._asked_at >= _CANCEL_AGAIN_S:
            self._asked_at = now
            outlet.cancel(number)
        self._job = self._job.observed(outlet.observe(number), time.monotonic())

    def _denied(self) -> PrintJob:
        """A refusal before the document was taken ends the job; after it, it is a fault of the conversation."""
        return self._job.unreachable(time.monotonic()) if self._job.sent else self._job.refused()

    def _show(self) -> None:
        if self._job.progress != self._shown:
            self._shown = self._job.progress
            self._report(self._shown)
