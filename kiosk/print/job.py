"""A print job as a state machine: what the device says goes in, what the screen shows comes out; no IO."""

from collections.abc import Iterable
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
    """One look at the device; `job` None means that it does not know the job.

    `counted` is whether it counts impressions, `certain` whether its "completed" is about paper.
    """

    printer_stopped: bool = False
    reasons: frozenset[str] = frozenset()
    job: JobState | None = JobState.PROCESSING
    job_reasons: frozenset[str] = frozenset()
    impressions: int = 0
    counted: bool = True
    certain: bool = True


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
_TROUBLE = _BLOCKED | {PrintState.STUCK}
_LOW = frozenset({"toner-low", "marker-supply-low", "marker-ink-low", "marker-toner-low"})
_FAULTY = frozenset(
    {"job-completed-with-errors", "aborted-by-system", "document-format-error", "document-unprintable-error"}
)
_SEVERITIES = ("-report", "-warning", "-error")


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """A job now. Times are seconds of a steady clock: when it last gave a sign of life, since when it has a fault."""

    sheets: int
    stuck_s: float
    fault_s: float = 120.0
    moved_at: float
    troubled_at: float | None = None
    state: PrintState = PrintState.PREPARING
    sheets_done: int = 0
    low_toner: bool = False
    sent: bool = False
    counted: bool = False
    cancelling: bool = False
    gave_up: bool = False
    device: JobState | None = None

    @property
    def progress(self) -> PrintProgress:
        """What the screen shows."""
        return PrintProgress(
            state=self.state,
            sheets_done=self.sheets_done,
            sheets=self.sheets,
            low_toner=self.low_toner,
            counted=self.counted or not self.sent,
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
        return self if self.state.final else replace(self, state=PrintState.OFFLINE, moved_at=now)._timed(now)

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

    def impatient(self, now: float) -> "PrintJob":
        """Give up when a fault lasts too long: nobody may stand there any more when the sheets come out."""
        if self.state.final or self.troubled_at is None or now - self.troubled_at < self.fault_s:
            return self
        if not self.sent:
            return self._ended(PrintState.FAILED)
        if self.gave_up and self.state is PrintState.OFFLINE and now - self.troubled_at >= 2 * self.fault_s:
            return self.abandoned()
        return self if self.cancelling else replace(self, cancelling=True, gave_up=True)

    def abandoned(self) -> "PrintJob":
        """Nobody waits for the device any longer."""
        return self if self.state.final else self._ended(PrintState.UNKNOWN if self.sent else PrintState.CANCELLED)

    def observed(self, seen: Observation, now: float) -> "PrintJob":
        """Take in what the device says."""
        if self.state.final:
            return self
        done = max(self.sheets_done, min(seen.impressions, self.sheets))
        low = bool(_LOW & {base(reason) for reason in seen.reasons})
        counted = self.counted or (seen.counted and seen.job is not None)
        job = replace(self, sheets_done=done, counted=counted, low_toner=low)
        match seen.job:
            case None:
                # A device that forgets finished jobs shows success and failure alike.
                return job._stopped() if self.cancelling else job._ended(PrintState.UNKNOWN)
            case JobState.COMPLETED if not seen.certain:
                return job._ended(PrintState.UNKNOWN)
            case JobState.COMPLETED:
                if seen.job_reasons & _FAULTY:
                    return job._ended(PrintState.FAILED)
                return replace(job._ended(PrintState.DONE), sheets_done=done or self.sheets)
            case JobState.CANCELED | JobState.ABORTED:
                # Without an own cancel the device gave up, except where somebody pressed its button.
                ours = self.cancelling or "job-canceled-at-device" in seen.job_reasons
                return job._stopped() if ours else job._ended(PrintState.FAILED)
            case _:
                return job._running(self, seen, now)._timed(now)

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

    def _timed(self, now: float) -> "PrintJob":
        if self.state not in _TROUBLE:
            return replace(self, troubled_at=None)
        return self if self.troubled_at is not None else replace(self, troubled_at=now)

    def _stopped(self) -> "PrintJob":
        return self._ended(PrintState.FAILED if self.gave_up else PrintState.CANCELLED)

    def _ended(self, state: PrintState) -> "PrintJob":
        return replace(self, state=state)


def _blocker(seen: Observation, still_s: float) -> PrintState | None:
    stopped = seen.printer_stopped or seen.job is JobState.STOPPED or "printer-stopped" in seen.job_reasons
    waits = stopped or still_s >= GRACE_S
    return blocker_of(reason for reason in seen.reasons if waits or not reason.endswith("-warning"))


def blocker_of(reasons: Iterable[str]) -> PrintState | None:
    """Say what keeps a printer with these reasons from printing, the first thing that somebody has to mend."""
    keywords = {base(reason) for reason in reasons if not reason.endswith("-report")}
    return next((state for state, blocking in _BLOCKERS if keywords & blocking), None)


def base(reason: str) -> str:
    """Give the keyword of a reason without its severity."""
    return next((reason.removesuffix(severity) for severity in _SEVERITIES if reason.endswith(severity)), reason)
