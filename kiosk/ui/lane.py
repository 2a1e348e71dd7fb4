"""Lanes of work beside the GUI thread: one worker each, results land on the GUI thread, the newest question wins."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Condition, Thread
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.errors import EnvironmentFault

Tool = TypeVar("Tool")
Answer = TypeVar("Answer")


@dataclass(slots=True)
class _Job(Generic[Tool]):
    key: str
    turn: int
    work: Callable[[Tool], Any]
    done: Callable[[Any], None]
    failed: Callable[[EnvironmentFault], None] | None
    answer: Any = None
    error: Exception | None = None


class Lane(QObject, Generic[Tool]):
    """A thread with one tool (a catalogue, a printer) that is opened there, with the first job.

    Jobs have a key. A newer job with the same key replaces one that waits, and the answer of an older one that
    already runs is dropped. An EnvironmentFault goes to `failed`; anything else that a job raises is a bug and is
    raised again on the GUI thread. A tool that could not be opened is tried again with the next job.

    One that `finishes` does what waits before it ends; one that is `hasty` is left in the middle of a job.
    """

    _landed = Signal(object)

    def __init__(
        self,
        name: str,
        open_tool: Callable[[], Tool],
        parent: QObject | None = None,
        *,
        finishes: bool = False,
        hasty: bool = False,
    ) -> None:
        super().__init__(parent)
        self._finishes, self._hasty = finishes, hasty
        self._open_tool = open_tool
        self._changed = Condition()
        self._waiting: dict[str, _Job[Tool]] = {}
        self._newest: dict[str, int] = {}
        self._closed = False
        self._landed.connect(self._land, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def run(
        self,
        key: str,
        work: Callable[[Tool], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[EnvironmentFault], None] | None = None,
    ) -> None:
        """Call `work` with the tool in the lane, then `done` with its answer, or `failed`, on the GUI thread."""
        with self._changed:
            turn = self._newest[key] = self._newest.get(key, 0) + 1
            self._waiting.pop(key, None)
            self._waiting[key] = _Job(key, turn, work, done, failed)
            self._changed.notify()

    def close(self) -> None:
        """Drop what waits, let the running job end, and stop; answers that did not land are dropped."""
        with self._changed:
            self._closed = True
            if not self._finishes:
                self._waiting.clear()
            self._changed.notify()
        if not self._hasty:
            self._thread.join()

    def _work(self) -> None:
        tool: list[Tool] = []
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closed or bool(self._waiting))
                if not self._waiting:
                    return
                job = self._waiting.pop(next(iter(self._waiting)))
            try:
                if not tool:
                    tool.append(self._open_tool())
                job.answer = job.work(tool[0])
            except Exception as raised:
                job.error = raised
            with self._changed:
                if not self._closed:
                    self._landed.emit(job)

    def _land(self, job: "_Job[Tool]") -> None:
        if self._closed or self._newest[job.key] != job.turn:
            return
        if job.error is None:
            job.done(job.answer)
        elif isinstance(job.error, EnvironmentFault) and job.failed is not None:
            job.failed(job.error)
        else:
            raise job.error
