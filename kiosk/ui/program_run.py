"""Another program, run beside the screen: words in, bytes out, never waited for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QProcess, QTimer

from kiosk.errors import EnvironmentFault

_TO_DIE_MS = 1000

Failed = Callable[[EnvironmentFault], None]


class ProgramRun(QObject):
    """Runs one program at a time; the next one and `stop` end it at once, and its answer is dropped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._done: Callable[[bytes], None] = lambda _: None
        self._failed: Failed = lambda _: None
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._give_up)

    def start(
        self, command: Sequence[str], given: bytes, limit_ms: int, done: Callable[[bytes], None], failed: Failed
    ) -> None:
        """Run `command` with `given` on its standard input, then call `done` with what it wrote, or `failed`."""
        self.stop()
        self._done, self._failed = done, failed
        process = self._process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(lambda code, _: self._end(process, code))
        process.errorOccurred.connect(lambda error: self._trip(process, error))
        process.start(command[0], list(command[1:]))
        process.write(given)
        process.closeWriteChannel()
        self._limit.start(limit_ms)

    def stop(self) -> None:
        """End the program at once; nobody is told."""
        process, self._process = self._process, None
        self._limit.stop()
        if process is not None:
            process.kill()

    def close(self) -> None:
        """End the program and wait until it is gone."""
        self.stop()
        for process in self.findChildren(QProcess):
            process.waitForFinished(_TO_DIE_MS)

    def _end(self, process: QProcess, code: int) -> None:
        process.deleteLater()
        if process is not self._process:
            return
        self._process = None
        self._limit.stop()
        if process.exitStatus() is QProcess.ExitStatus.NormalExit and code == 0:
            self._done(bytes(process.readAllStandardOutput().data()))
        else:
            self._failed(EnvironmentFault(f"{process.program()} ended with code {code}"))

    def _trip(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if error is not QProcess.ProcessError.FailedToStart:
            return
        process.deleteLater()
        if process is self._process:
            self._process = None
            self._limit.stop()
            self._failed(EnvironmentFault(f"{process.program()} cannot be started: {process.errorString()}"))

    def _give_up(self) -> None:
        process = self._process
        self.stop()
        if process is not None:
            self._failed(EnvironmentFault(f"{process.program()} hangs"))
