"""How many sheets a visit and a day may still have."""

from kiosk.config import Printer
from kiosk.model.printing import PrintProgress, PrintState
from kiosk.print.counts import Counts


class Quota:
    """The limits of one visit (this process) and of the day (`Counts`); sheets count as they come out."""

    def __init__(self, printer: Printer, counts: Counts) -> None:
        self._most_visit = printer.max_sheets_visit
        self._most_day = printer.max_sheets_day
        self._counts = counts
        self._visit = 0
        self._job = 0

    def refusal(self, sheets: int) -> PrintState | None:
        """Say why so many more sheets are too many, None if they are not."""
        self._job = 0
        if self._most_visit and self._visit + sheets > self._most_visit:
            return PrintState.VISIT_LIMIT
        if self._most_day and self._counts.today + sheets > self._most_day:
            return PrintState.DAY_LIMIT
        return None

    def note(self, progress: PrintProgress) -> None:
        """Take in how far the job is that was not refused."""
        # A printer that does not count and then fails has perhaps used them all.
        unsure = progress.state.final and not progress.counted and progress.state is not PrintState.REFUSED
        out = progress.sheets if unsure else progress.sheets_done
        if out > self._job:
            self._counts.add(out - self._job)
            self._visit += out - self._job
            self._job = out
