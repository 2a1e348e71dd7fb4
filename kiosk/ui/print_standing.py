"""How the job of now stands: what the printer said last of it, or what became of a file on a stick."""

from kiosk.model.printing import PrintProgress, PrintState
from kiosk.model.stick import StickState
from kiosk.ui.print_course import ASKING, Course
from kiosk.ui.print_words import PrintWords
from kiosk.ui.stick_words import StickWords


class PrintStanding:
    """Nothing is asked of a device before `begin`; what comes last takes the place of what was before."""

    def __init__(self) -> None:
        self._progress: PrintProgress | None = None
        self._writing = self._stopped = False
        self._written: StickState | None = None

    @property
    def busy(self) -> bool:
        """Whether a device still has a job of ours."""
        return self._writing or (self._progress is not None and not self._progress.state.final)

    @property
    def jammed(self) -> bool:
        """Whether paper is stuck."""
        return self._progress is not None and self._progress.state is PrintState.JAM

    def begin(self) -> None:
        """Forget what was before: a visitor chooses what to print."""
        self._progress, self._written, self._writing, self._stopped = None, None, False, False

    def stop(self) -> None:
        """Note that the visitor wants no more of it."""
        self._stopped = self.busy

    def hear(self, progress: PrintProgress) -> bool:
        """Note what a printer says; give whether that is another state."""
        before, self._progress, self._written = self._progress, progress, None
        return before is None or before.state is not progress.state

    def write(self) -> None:
        """Note that a file is being written on the stick."""
        self._writing, self._written, self._progress = True, None, None

    def wrote(self, state: StickState) -> None:
        """Note what became of it."""
        self._writing, self._written = False, state

    def course(self, words: PrintWords, stick_words: StickWords, *, portable: bool) -> Course:
        """Say how it goes, in the language of now."""
        if self._writing or self._written:
            return stick_words.course(self._written)
        if self._progress:
            return words.course(self._progress, portable=portable, stopped=self._stopped)
        return ASKING
