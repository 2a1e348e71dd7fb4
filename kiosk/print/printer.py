"""The kiosk's printer: one lane that sends a document, watches the device, and reports what it says."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from queue import SimpleQueue

from kiosk import config
from kiosk.errors import BadData, EnvironmentFault
from kiosk.model.printing import Document, PrintProgress, PrintState
from kiosk.print.device import Capabilities, Device
from kiosk.print.errand import Errand, Signals
from kiosk.print.purge import forget

POLL_S = 0.4
_log = logging.getLogger(__name__)

Report = Callable[[PrintProgress], None]


@dataclass(frozen=True, slots=True)
class _Order:
    document: Document
    report: Report
    copies: int
    signals: Signals


@dataclass(slots=True)
class _Purge:
    done: threading.Event = field(default_factory=threading.Event)
    confirmed: bool = False


class IppPrinter:
    """A PrintService over IPP; `owner` is the name under which the device lists the jobs of this terminal."""

    def __init__(self, printer: config.Printer, owner: str, poll_s: float = POLL_S) -> None:
        """Start the lane; it asks at once what the device can do."""
        self._printer = printer
        self._owner = owner
        self._poll_s = poll_s
        self._colour = printer.palette == "colour"
        self._orders: SimpleQueue[_Order | _Purge | None] = SimpleQueue()
        self._abandon = threading.Event()
        self._wake = threading.Event()
        self._latest: _Order | None = None
        self._used = False
        self._lane: threading.Thread | None = None
        if self.available:
            self._lane = threading.Thread(target=self._run, name="printer", daemon=True)
            self._lane.start()

    @property
    def available(self) -> bool:
        """Whether a printer is configured."""
        return bool(self._printer.uri)

    @property
    def colour(self) -> bool:
        """Whether documents should be made in colour: as configured, or as far as the device was heard to print it."""
        return self._colour

    def submit(self, document: Document, report: Report, copies: int = 1) -> None:
        """Print; `report` is called from the lane with every change, the last one final."""
        if not self.available:
            report(PrintProgress(state=PrintState.NO_PRINTER, sheets=document.sheets * copies))
            return
        signals = Signals(cancel=threading.Event(), abandon=self._abandon, wake=self._wake)
        self._latest = _Order(document, report, copies, signals)
        self._orders.put(self._latest)

    def cancel(self) -> None:
        """Cancel what was submitted last; the outcome comes through its report."""
        if self._latest is not None:
            self._latest.signals.cancel.set()
            self._wake.set()

    def purge(self) -> None:
        """Cancel every job of this terminal and wait until the device lists none.

        Raises:
            EnvironmentFault: the device did not confirm; the next start asks again.
        """
        if self._lane is None:
            return
        purge = _Purge()
        self._abandon.set()
        self._wake.set()
        self._orders.put(purge)
        purge.done.wait(6 * self._printer.timeout_s)
        if not purge.confirmed:
            raise EnvironmentFault("The printer did not confirm that it forgot the jobs of this visit.")

    def close(self) -> None:
        """Stop the lane; what the device still has is left to `purge`."""
        if self._lane is not None:
            self._abandon.set()
            self._wake.set()
            self._orders.put(None)
            self._lane.join(3 * self._printer.timeout_s)

    def _run(self) -> None:
        device = Device(self._printer.uri, self._owner, self._printer.timeout_s)
        try:
            self._look(device)
        except (EnvironmentFault, BadData) as fault:
            _log.info("printer: %s", fault)
        while (order := self._orders.get()) is not None:
            if isinstance(order, _Purge):
                self._forget(device, order)
            elif self._abandon.is_set():
                order.report(PrintProgress(state=PrintState.CANCELLED, sheets=order.document.sheets * order.copies))
            else:
                self._carry(device, order)
        device.close()

    def _carry(self, device: Device, order: _Order) -> None:
        errand = Errand(
            device,
            order.document,
            order.copies,
            order.report,
            stuck_s=self._printer.stuck_s,
            poll_s=self._poll_s,
            patience_s=self._printer.timeout_s,
        )
        errand.run(order.signals, lambda: self._look(device))
        self._used = self._used or errand.on_device

    def _look(self, device: Device) -> Capabilities:
        found = device.capabilities()
        if self._printer.palette == "auto":
            self._colour = found.colour
        return replace(found, colour=found.colour and self._colour)

    def _forget(self, device: Device, purge: _Purge) -> None:
        # If nothing of this process can be on it, a device that is off holds up no visitor.
        patience_s = 3 * self._printer.timeout_s if self._used else 0.0
        try:
            forget(device, patience_s)
            purge.confirmed = True
            self._used = False
        except EnvironmentFault:
            purge.confirmed = not self._used
        self._abandon.clear()
        purge.done.set()
