"""The kiosk's printer: one lane that sends a document, watches the device, and reports what it says."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from queue import Empty, SimpleQueue

from kiosk import config
from kiosk.errors import BadData, EnvironmentFault
from kiosk.model.desk import DeskService
from kiosk.model.printing import Document, PrinterLook, PrintProgress, PrintState
from kiosk.print.counts import Counts
from kiosk.print.errand import Errand, Signals, Times
from kiosk.print.outlet import Capabilities, Outlet
from kiosk.print.quota import Quota
from kiosk.print.route import Route
from kiosk.print.supplies import look_of
from kiosk.print.watch import Watch

POLL_S = 0.4
WATCH_S = 60.0
"""How often a printer without work is looked at."""
_log = logging.getLogger(__name__)

Report = Callable[[PrintProgress], None]


@dataclass(frozen=True, slots=True)
class _Order:
    document: Document
    report: Report
    copies: int
    signals: Signals

    def end(self, state: PrintState) -> None:
        """Report that it is over before it began."""
        self.report(PrintProgress(state=state, sheets=self.document.sheets * self.copies))


@dataclass(frozen=True, slots=True)
class _Look:
    report: Callable[[PrinterLook], None]


@dataclass(slots=True)
class _Purge:
    done: threading.Event = field(default_factory=threading.Event)
    confirmed: bool = False


class IppPrinter:
    """A PrintService over IPP; `owner` is the name under which the device lists the jobs of this terminal."""

    def __init__(
        self,
        printer: config.Printer,
        owner: str,
        poll_s: float = POLL_S,
        *,
        data_dir: Path | None = None,
        desk: DeskService | None = None,
        watch_s: float = WATCH_S,
    ) -> None:
        """Start the lane; it asks at once what the device can do.

        The counts are kept in `data_dir`, or with None not at all; `desk` hears of faults.
        """
        self._data_dir = data_dir
        self._desk = desk
        self._watch_s = watch_s
        self._printer = printer
        self._owner = owner
        self._poll_s = poll_s
        self._colour = printer.palette == "colour"
        self._orders: SimpleQueue[_Order | _Look | _Purge | None] = SimpleQueue()
        self._abandon = threading.Event()
        self._wake = threading.Event()
        self._latest: _Order | None = None
        self._used = False
        self._swept = False
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

    def look(self, report: Callable[[PrinterLook], None]) -> None:
        """Ask how the printer is; `report` is called from the lane."""
        if self.available:
            self._orders.put(_Look(report))

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
        purge.done.wait(7 * self._printer.timeout_s)
        if not purge.confirmed:
            raise EnvironmentFault("The printer did not confirm that it forgot the jobs of this visit.")

    def stop(self) -> None:
        """Let the lane end when it can; what the device still has is left to `purge`."""
        if self._lane is not None:
            self._abandon.set()
            self._wake.set()
            self._orders.put(None)

    def close(self) -> None:
        """Stop the lane and wait for it."""
        self.stop()
        if self._lane is not None:
            self._lane.join(3 * self._printer.timeout_s)

    def _run(self) -> None:
        route = Route(self._printer, self._owner)
        counts = Counts(self._data_dir)
        quota = Quota(self._printer, counts)
        watch = Watch(self._desk, counts, self._printer.tray_sheets)
        try:
            self._choose(route)
        except (EnvironmentFault, BadData) as fault:
            _log.info("printer: %s", fault)
        while True:
            try:
                order = self._orders.get(timeout=self._watch_s)
            except Empty:
                watch.idle(*route.look())
                continue
            if order is None:
                break
            if isinstance(order, _Look):
                order.report(look_of(*route.look()))
            elif isinstance(order, _Purge):
                self._forget(route, order)
            elif self._abandon.is_set():
                order.end(PrintState.CANCELLED)
            else:
                self._carry(route, order, quota, watch)
        counts.close()
        route.close()

    def _carry(self, route: Route, order: _Order, quota: Quota, watch: Watch) -> None:
        refusal = quota.refusal(order.document.sheets * order.copies)
        if refusal is not None:
            order.end(refusal)
            return

        def report(progress: PrintProgress) -> None:
            quota.note(progress)
            order.report(progress)

        times = Times(
            stuck_s=self._printer.stuck_s,
            fault_s=self._printer.fault_s,
            poll_s=self._poll_s,
            patience_s=self._printer.timeout_s,
        )
        errand = Errand(order.document, order.copies, report, times=times, look=watch.working)
        watch.begin()
        errand.run(order.signals, lambda: self._swept_outlet(route))
        self._used = self._used or errand.on_device

    def _swept_outlet(self, route: Route) -> tuple[Outlet, Capabilities]:
        """Choose; before the first sheet of a visit, cancel what an earlier one could not: the printer was off then."""
        outlet, found = self._choose(route)
        if not self._swept:
            for job in outlet.jobs():
                outlet.cancel(job)
            self._swept = True
        return outlet, found

    def _choose(self, route: Route) -> tuple[Outlet, Capabilities]:
        outlet, found = route.choose()
        if self._printer.palette == "auto":
            self._colour = found.colour
        return outlet, replace(found, colour=found.colour and self._colour)

    def _forget(self, route: Route, purge: _Purge) -> None:
        # If nothing of this process can be on it, a device that is off holds up no visitor.
        patience_s = 3 * self._printer.timeout_s if self._used else 0.0
        try:
            route.forget(patience_s)
            purge.confirmed = True
            self._used = False
        except (EnvironmentFault, BadData):
            purge.confirmed = not self._used
        self._abandon.clear()
        purge.done.set()
