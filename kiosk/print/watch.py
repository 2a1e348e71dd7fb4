"""What the desk must hear of the printer: while it prints, and while nobody prints."""

import time
from collections.abc import Callable, Iterable, Mapping

from kiosk.model.desk import Call, DeskService
from kiosk.model.printing import PrintState
from kiosk.print.counts import Counts
from kiosk.print.supplies import Condition

OFFLINE_S = 20.0
"""A printer that does not answer for so long is one for the desk; less is a hiccup."""
_LOW_TRAY = 0.2
_CALLS = {
    PrintState.NO_PAPER: Call.PAPER_OUT,
    PrintState.JAM: Call.JAM,
    PrintState.TONER_EMPTY: Call.TONER_OUT,
    PrintState.COVER_OPEN: Call.PRINTER_FAULT,
    PrintState.OUTPUT_FULL: Call.PRINTER_FAULT,
    PrintState.STUCK: Call.PRINTER_FAULT,
    PrintState.OFFLINE: Call.PRINTER_FAULT,
    PrintState.REFUSED: Call.PRINTER_FAULT,
    PrintState.FAILED: Call.PRINTER_FAULT,
}
SHEETS = {call: call for call in Call}
"""What the desk hears of the printer of sheets."""
SLIPS = {Call.PAPER_OUT: Call.SLIP_OUT, Call.PAPER_LOW: Call.SLIP_LOW, Call.PRINTER_FAULT: Call.SLIP_FAULT}
"""What it hears of the printer of slips, or the one that works would solve what the other one called."""
_FAULTS = (Call.PAPER_OUT, Call.JAM, Call.TONER_OUT, Call.PRINTER_FAULT)


class Watch:
    """Turns what is seen of the printer into calls, each once until it is solved."""

    def __init__(
        self,
        desk: DeskService | None,
        counts: Counts,
        tray_sheets: int,
        clock: Callable[[], float] = time.monotonic,
        names: Mapping[Call, Call] = SHEETS,
    ) -> None:
        """Watch one printer; `names` gives what each of its troubles is called, none for what it cannot have."""
        self._desk = desk
        self._counts = counts
        self._tray_sheets = tray_sheets
        self._clock = clock
        self._names = names
        self._offline_at: float | None = None
        self._called: Call | None = None
        self._state: PrintState | None = None

    def begin(self) -> None:
        """Forget the job before: a new one starts."""
        self._state = self._called = None

    def working(self, state: PrintState) -> None:
        """Take in the state of the job, at every look."""
        if self._hiccup(state is PrintState.OFFLINE) or state is self._state:
            return
        self._state = state
        if state in (PrintState.PRINTING, PrintState.DONE):
            self._solve(_FAULTS)
            self._called = None
        elif state is PrintState.FAILED and self._called is not None:
            return  # The job died of what the desk was told.
        elif state in _CALLS:
            if state is PrintState.NO_PAPER:
                self._counts.tray(empty=True)
            self._called = _CALLS[state]
            self._call(self._called)

    def idle(self, condition: Condition | None, takes: bool) -> None:
        """Take in how the printer is while it has no job of ours; None if it does not answer."""
        if self._hiccup(condition is None):
            return
        if condition is None:
            self._call(Call.PRINTER_FAULT)
            return
        if condition.busy:
            return  # Whoever prints looks more closely, and knows a warning from a fault.
        self._counts.tray(condition.paper_out)
        fault = None
        if condition.blocker:
            fault = _CALLS[condition.blocker]
        elif condition.stopped or not takes:
            fault = Call.PRINTER_FAULT
        self._solve(call for call in _FAULTS if call is not fault)
        if fault:
            self._call(fault)
        self._low(Call.PAPER_LOW, fault is not Call.PAPER_OUT and self._paper_low(condition))
        self._low(Call.TONER_LOW, fault is not Call.TONER_OUT and condition.toner_low)

    def _hiccup(self, away: bool) -> bool:
        """Whether the printer is away, and not long enough to count."""
        if not away:
            self._offline_at = None
        elif self._offline_at is None:
            self._offline_at = self._clock()
        return self._offline_at is not None and self._clock() - self._offline_at < OFFLINE_S

    def _paper_low(self, condition: Condition) -> bool:
        if condition.paper_low or condition.paper_percent is not None:
            return condition.paper_low
        return bool(self._tray_sheets) and self._counts.since_refill >= self._tray_sheets * (1 - _LOW_TRAY)

    def _low(self, call: Call, low: bool) -> None:
        if low:
            self._call(call)
        else:
            self._solve((call,))

    def _call(self, call: Call) -> None:
        if self._desk is not None and call in self._names:
            self._desk.call(self._names[call])

    def _solve(self, calls: Iterable[Call]) -> None:
        if self._desk is not None:
            for call in calls:
                if call in self._names:
                    self._desk.solve(self._names[call])
