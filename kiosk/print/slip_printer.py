"""The receipt printer as a PrintService: one slip at a time, on a thread of its own."""

import logging
import threading
import time
from collections.abc import Callable

from kiosk import config
from kiosk.errors import EnvironmentFault
from kiosk.model.desk import DeskService
from kiosk.model.printing import Document, PrinterLook, PrintProgress, PrintState
from kiosk.print import supplies
from kiosk.print.counts import Counts
from kiosk.print.job import JobState, Observation, PrintJob
from kiosk.print.receipt import Condition, Receipt, slip_picture
from kiosk.print.watch import SLIPS, Watch

POLL_S = 0.2
WATCH_S = 60.0
"""How often a printer without work is looked at."""
_FORGET_S = 2.0
_log = logging.getLogger(__name__)


class SlipPrinter:
    """Prints the one page of a document on a slip."""

    def __init__(self, slip: config.Slip, *, desk: DeskService | None = None, watch_s: float = WATCH_S) -> None:
        """Start to look at it now and then; `desk` hears of its faults."""
        self._slip = slip
        self._cancel = threading.Event()
        self._work: threading.Thread | None = None
        self._watch = Watch(desk, Counts(None), 0, names=SLIPS)
        self._watch_s = watch_s
        self._closed = threading.Event()
        # One connection at a time: who looks and who prints.
        self._line = threading.Lock()
        if self.available and desk is not None and desk.available:
            threading.Thread(target=self._keep_watch, name="slip-watch", daemon=True).start()

    @property
    def available(self) -> bool:
        """Whether a receipt printer is configured."""
        return bool(self._slip.address)

    def submit(self, document: Document, report: Callable[[PrintProgress], None], copies: int = 1) -> None:
        """Print; `report` is called from the thread with every change, the last one final."""
        if not self.available:
            report(PrintProgress(state=PrintState.NO_PRINTER, sheets=copies))
            return
        self._stop()
        self._cancel.clear()
        self._work = threading.Thread(target=self._run, args=(document, report, copies), name="slip", daemon=True)
        self._work.start()

    def look(self, report: Callable[[PrinterLook], None]) -> None:
        """Ask how the printer is; `report` is called from a thread."""
        if self.available:

            def asked() -> None:
                with self._line:
                    now = self._seen_idle()
                report(supplies.look_of(now, takes=True))

            threading.Thread(target=asked, name="slip-look", daemon=True).start()

    def cancel(self) -> None:
        """Cancel what was submitted last; the outcome comes through its report."""
        self._cancel.set()

    def purge(self) -> None:
        """Cancel and wait until the printer has nothing any more; it keeps no jobs of its own.

        Raises:
            EnvironmentFault: the slip under way did not end.
        """
        self._stop()
        if self._work is not None and self._work.is_alive():
            raise EnvironmentFault("The receipt printer did not let go of the slip of this visit.")

    def stop(self) -> None:
        """Cancel what is under way, and look no more; this waits for neither."""
        self._closed.set()
        self._cancel.set()

    def _stop(self) -> None:
        self._cancel.set()
        if self._work is not None:
            # It may wait for somebody who looks: to connect, and to hear how it is.
            self._work.join(3 * self._slip.timeout_s + 2 * _FORGET_S)

    def _keep_watch(self) -> None:
        while not self._closed.wait(self._watch_s):
            with self._line:
                self._watch.idle(self._seen_idle(), takes=True)

    def _seen_idle(self) -> supplies.Condition | None:
        try:
            receipt = Receipt(self._slip.address, self._slip.timeout_s)
        except EnvironmentFault as fault:
            _log.info("slip: %s", fault)
            return None
        receipt.close()
        return _idle(receipt.condition or Condition())

    def _run(self, document: Document, report: Callable[[PrintProgress], None], copies: int) -> None:
        def tell(progress: PrintProgress) -> None:
            self._watch.working(progress.state)
            report(progress)

        with self._line:
            self._watch.begin()
            self._print(document, tell, copies)

    def _print(self, document: Document, report: Callable[[PrintProgress], None], copies: int) -> None:
        job = PrintJob(sheets=copies, stuck_s=self._slip.fault_s, moved_at=time.monotonic())
        report(job.progress)
        if self._cancel.is_set():
            report(job.cancel().progress)
            return
        try:
            receipt = Receipt(self._slip.address, self._slip.timeout_s)
        except EnvironmentFault as fault:
            _log.info("slip: %s", fault)
            report(PrintProgress(state=PrintState.OFFLINE, sheets=copies))
            report(PrintProgress(state=PrintState.FAILED, sheets=copies))
            return
        try:
            self._carry(receipt, document, report, job.accepted(time.monotonic()))
        finally:
            receipt.close()

    def _carry(
        self, receipt: Receipt, document: Document, report: Callable[[PrintProgress], None], job: PrintJob
    ) -> None:
        picture = slip_picture(document.pdf)
        done, good_at = 0, time.monotonic()
        receipt.give(picture)
        while not job.state.final:
            before = job.progress
            try:
                receipt.go_on(POLL_S)
            except EnvironmentFault as fault:
                # It may be half on paper: nobody can know.
                _log.info("slip: %s", fault)
                report(job.abandoned().progress)
                return
            now, condition = time.monotonic(), receipt.condition or Condition()
            if receipt.idle:
                done += 1
                if done < job.sheets:
                    receipt.give(picture)
            good_at = good_at if _stops(condition) else now
            if self._cancel.is_set() or now - good_at > self._slip.fault_s:
                job = job.cancel() if self._cancel.is_set() else job
                _forget(receipt)
                job = job.observed(Observation(job=JobState.ABORTED), now)
            else:
                job = job.observed(_seen(condition, done, job.sheets), now)
            if job.progress != before:
                report(job.progress)


def _stops(condition: Condition) -> bool:
    return condition.cover_open or condition.no_paper or condition.fault


def _idle(condition: Condition) -> supplies.Condition:
    blocker = PrintState.COVER_OPEN if condition.cover_open else PrintState.NO_PAPER if condition.no_paper else None
    return supplies.Condition(
        blocker=blocker, stopped=condition.fault, paper_out=condition.no_paper, paper_low=condition.low_paper
    )


def _seen(condition: Condition, done: int, wanted: int) -> Observation:
    reasons = {
        "cover-open": condition.cover_open,
        "media-empty": condition.no_paper,
        "media-low-warning": condition.low_paper,
    }
    return Observation(
        printer_stopped=_stops(condition),
        reasons=frozenset(reason for reason, there in reasons.items() if there),
        job=JobState.COMPLETED if done >= wanted else JobState.PROCESSING,
        impressions=done,
    )


def _forget(receipt: Receipt) -> None:
    """Have the printer drop the rest of a slip, as far as it still listens."""
    receipt.forget()
    deadline = time.monotonic() + _FORGET_S
    try:
        while not receipt.forgot and time.monotonic() < deadline:
            receipt.go_on(POLL_S)
    except EnvironmentFault as fault:
        _log.info("slip: %s", fault)
