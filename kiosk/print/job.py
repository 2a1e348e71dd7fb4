"""A print job as a state machine: what the device says goes in, what the screen shows comes out; no IO."""

from dataclasses import dataclass, replace
from enum import IntEnum

from kiosk.model.printing import PrintProgress, PrintState

GRACE_S = 3.0
"""A warning counts only when the job stands still this long: the other tray may be the empty one."""


class JobState(IntEnum):
    """States of a job on the device (RFC 8011, 5.3.7)."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One look at the device; `job` None means that it does not know the job."""

    printer_stopped: bool = False
    reasons: frozenset[str] = frozenset()
    job: JobState | None = JobState.PROCESSING
    job_reasons: frozenset[str] = frozenset()
    impressions: int = 0


# Keywords of RFC 8011 and PWG 5100.9, in the order in which somebody has to act on them.
_BLOCKERS: tuple[tuple[PrintState, frozenset[str]], ...] = (
    (PrintState.JAM, frozenset({"media-jam"})),
    (PrintState.COVER_OPEN, frozenset({"cover-open", "door-open", "interlock-open", "input-cover-open"})),
    (PrintState.NO_PAPER, frozenset({"media-empty", "media-needed", "input-tray-missing"})),
    (PrintState.OUTPUT_FULL, frozenset({"output-area-full", "output-tray-missing", "stacker-full"})),
    (
        PrintState.TONER_EMPTY,
        frozenset({"toner-empty", "marker-supply-empty", "marker-ink-empty", "marker-supply-missing", "opc-life-over"}),
    ),
    (PrintState.OFFLINE, frozenset({"shutdown", "timed-out", "connecting-to-device", "offline"})),
)
_BLOCKED = frozenset(state for state, _ in _BLOCKERS)
_LOW = frozenset({"toner-low", "marker-supply-low", "marker-ink-low", "marker-toner-low"})
_FAULTY = frozenset(
    {"job-completed-with-errors", "aborted-by-system", "document-format-error", "document-unprintable-error"}
)
_SEVERITIES = ("-report", "-warning", "-error")


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """A job now. `moved_at` is when it last gave a sign of life, in seconds of a steady clock."""

    sheets: int
    stuck_s: float
    moved_at: float
    state: PrintState = PrintState.PREPARING
    sheets_done: int = 0
    low_toner: bool = False
    sent: bool = False
    cancelling: bool = False
    device: JobState | None = None

    @property
    def progress(self) -> PrintProgress:
        """What the screen shows."""
        return PrintProgress(
            state=self.state, sheets_done=self.sheets_done, sheets=self.sheets, low_toner=self.low_toner
        )

    def accepted(self, now: float) -> "PrintJob":
        """The device took the document."""
        return replace(self, sent=True, state=PrintState.PREPARING, moved_at=now)

    def refused(self) -> "PrintJob":
        """The device does not want the document."""
        return self._ended(PrintState.REFUSED)

    def unreachable(self, now: float) -> "PrintJob":
        """The device does not answer; a job that was never sent can be cancelled without it."""
        if self.cancelling and not self.sent:
            return self._ended(PrintState.CANCELLED)
        return self if self.state.final else replace(self, state=PrintState.OFFLINE, moved_at=now)

    def sent_perhaps(self, now: float) -> "PrintJob":
        """The connection broke while the document was on its way."""
        return replace(self, sent=True, state=PrintState.OFFLINE, moved_at=now)

    def not_there(self) -> "PrintJob":
        """The device does not have the document after all."""
        job = replace(self, sent=False)
        return job._ended(PrintState.CANCELLED) if self.cancelling else job

    def cancel(self) -> "PrintJob":
        """The visitor does not want it any more; only the device can confirm what it already has."""
        if self.state.final or self.sent:
            return replace(self, cancelling=True)
        return replace(self._ended(PrintState.CANCELLED), cancelling=True)

    def abandoned(self) -> "PrintJob":
        """Nobody waits for the device any longer."""
        return self if self.state.final else self._ended(PrintState.UNKNOWN if self.sent else PrintState.CANCELLED)

    def observed(self, seen: Observation, now: float) -> "PrintJob":
        """Take in what the device says."""
        if self.state.final:
            return self
        done = max(self.sheets_done, min(seen.impressions, self.sheets))
        job = replace(self, sheets_done=done, low_toner=bool(_LOW & {_base(reason) for reason in seen.reasons}))
        match seen.job:
            case None:
                # A device that forgets finished jobs shows success and failure alike.
                return job._ended(PrintState.CANCELLED if self.cancelling else PrintState.UNKNOWN)
            case JobState.COMPLETED:
                if seen.job_reasons & _FAULTY:
                    return job._ended(PrintState.FAILED)
                return replace(job._ended(PrintState.DONE), sheets_done=done or self.sheets)
            case JobState.CANCELED | JobState.ABORTED:
                # Without an own cancel the device gave up, except where somebody pressed its button.
                ours = self.cancelling or "job-canceled-at-device" in seen.job_reasons
                return job._ended(PrintState.CANCELLED if ours else PrintState.FAILED)
            case _:
                return job._running(self, seen, now)

    def _running(self, before: "PrintJob", seen: Observation, now: float) -> "PrintJob":
        moved = (seen.job, self.sheets_done) != (before.device, before.sheets_done)
        job = replace(self, moved_at=now, device=seen.job) if moved else self
        still_s = now - job.moved_at
        blocker = _blocker(seen, still_s)
        if blocker:
            return replace(job, state=blocker)
        if before.state in _BLOCKED:
            # Paper is back: the device gets its full time again.
            job, still_s = replace(job, moved_at=now), 0.0
        stopped = seen.printer_stopped or seen.job is JobState.STOPPED
        if still_s >= job.stuck_s or (stopped and still_s >= GRACE_S):
            return replace(job, state=PrintState.STUCK)
        return replace(job, state=PrintState.PRINTING if seen.job is JobState.PROCESSING else PrintState.PREPARING)

    def _ended(self, state: PrintState) -> "PrintJob":
        return replace(self, state=state)


def _blocker(seen: Observation, still_s: float) -> PrintState | None:
    stopped = seen.printer_stopped or seen.job is JobState.STOPPED or "printer-stopped" in seen.job_reasons
    waits = stopped or still_s >= GRACE_S
    reasons = {
        _base(reason)
        for reason in seen.reasons
        if not reason.endswith("-report") and (waits or not reason.endswith("-warning"))
    }
    return next((state for state, keywords in _BLOCKERS if reasons & keywords), None)


def _base(reason: str) -> str:
    return next((reason.removesuffix(severity) for severity in _SEVERITIES if reason.endswith(severity)), reason)
