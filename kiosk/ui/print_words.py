"""What the screen says while the printer works: what is the matter, that it is nobody's fault, and what now."""

from PySide6.QtCore import QObject

from kiosk.model.printing import PrintProgress, PrintState
from kiosk.ui.print_course import Course

HELD = frozenset(
    {
        PrintState.NO_PAPER,
        PrintState.JAM,
        PrintState.COVER_OPEN,
        PrintState.TONER_EMPTY,
        PrintState.OUTPUT_FULL,
        PrintState.OFFLINE,
        PrintState.STUCK,
    }
)
"""States in which the device waits for somebody; then it goes on by itself."""

_STAGES = {
    PrintState.PREPARING: "busy",
    PrintState.PRINTING: "busy",
    PrintState.DONE: "done",
    PrintState.NO_PRINTER: "none",
    PrintState.VISIT_LIMIT: "none",
    PrintState.DAY_LIMIT: "none",
}

WITHOUT = frozenset({PrintState.NO_PRINTER, PrintState.VISIT_LIMIT, PrintState.DAY_LIMIT})
"""States in which this kiosk prints nothing for this visitor: the phone takes it along, or the desk prints it."""


class PrintWords(QObject):
    """Words for the states of a print job."""

    def fact(self, state: PrintState) -> str:
        """Say what is the matter."""
        return {
            PrintState.PREPARING: self.tr("The printer is getting ready"),
            PrintState.PRINTING: self.tr("The printer is printing"),
            PrintState.DONE: self.tr("It is printed"),
            PrintState.NO_PAPER: self.tr("The paper has run out"),
            PrintState.JAM: self.tr("The paper is stuck"),
            PrintState.COVER_OPEN: self.tr("The printer is open"),
            PrintState.TONER_EMPTY: self.tr("The ink has run out"),
            PrintState.OUTPUT_FULL: self.tr("The paper tray is full"),
            PrintState.OFFLINE: self.tr("The printer does not answer"),
            PrintState.REFUSED: self.tr("The printer does not take this"),
            PrintState.STUCK: self.tr("Printing takes too long"),
            PrintState.CANCELLED: self.tr("Printing has stopped"),
            PrintState.FAILED: self.tr("Printing did not work"),
            PrintState.UNKNOWN: self.tr("We do not know if it worked"),
            PrintState.NO_PRINTER: self.tr("There is no printer here"),
            PrintState.VISIT_LIMIT: self.tr("You have printed all your sheets"),
            PrintState.DAY_LIMIT: self.tr("The sheets for today are used up"),
        }[state]

    def meaning(self, progress: PrintProgress, *, portable: bool = True) -> str:
        """Say what that means for the visitor."""
        match progress.state:
            case PrintState.PREPARING | PrintState.PRINTING:
                return self.tr("Stay here for a moment.")
            case PrintState.DONE:
                return self.tr("Take your sheets from the printer.", "", progress.sheets)
            case PrintState.CANCELLED | PrintState.FAILED if not progress.counted:
                return self.tr("Look in the printer. You did nothing wrong.")
            case PrintState.CANCELLED:
                return self._out(progress)
            case PrintState.NO_PRINTER | PrintState.VISIT_LIMIT | PrintState.DAY_LIMIT if portable:
                return self.tr("Take it along on your phone.")
            case PrintState.NO_PRINTER | PrintState.VISIT_LIMIT | PrintState.DAY_LIMIT:
                return self.tr("You did nothing wrong.")
            case PrintState.UNKNOWN:
                return self.tr("Look in the printer. You did nothing wrong.")
        comfort = self.tr("You did nothing wrong.")
        return f"{self._out(progress)} {comfort}" if progress.counted else comfort

    def course(self, progress: PrintProgress, *, portable: bool = True, stopped: bool = False) -> Course:
        """Say how it goes; `portable`: a phone can take it along, `stopped`: the visitor stopped it."""
        state = progress.state
        stopped = stopped and state is PrintState.CANCELLED
        return Course(
            stage="stopped" if stopped else _STAGES.get(state, "trouble"),
            fact=self.fact(state),
            meaning=self.meaning(progress, portable=portable),
            ask=self.ask(state),
            after=self.after(state),
            sheet=self.sheet(progress),
            portion=progress.sheets_done / progress.sheets if progress.sheets else 0.0,
            held=state in HELD,
            stoppable=not state.final,
            taken=self.tr("I have my sheets"),
        )

    def ask(self, state: PrintState) -> str:
        """Say what to ask at the desk."""
        if state is PrintState.NO_PAPER:
            return self.tr("Ask for paper at the desk")
        if state in WITHOUT:
            return self.tr("Do you want it on paper? Ask at the desk")
        return self.tr("Ask for help at the desk")

    def after(self, state: PrintState) -> str:
        """Say what happens then."""
        if state is PrintState.OUTPUT_FULL:
            return self.tr("Or take the sheets from the tray. Then printing goes on by itself.")
        if state in WITHOUT:
            return ""
        if state in HELD:
            return self.tr("After that, printing goes on by itself.")
        return self.tr("Or try once more.")

    def sheet(self, progress: PrintProgress) -> str:
        """Say how far it is: "sheet 2 of 3"."""
        number = min(progress.sheets_done + 1, progress.sheets)
        return self.tr("Sheet {number} of {sheets}").format(number=number, sheets=progress.sheets)

    def _out(self, progress: PrintProgress) -> str:
        if progress.sheets_done == 0:
            return self.tr("Nothing was printed.")
        out = self.tr("%n of {sheets} sheets came out.", "", progress.sheets_done)
        return out.format(sheets=progress.sheets)
