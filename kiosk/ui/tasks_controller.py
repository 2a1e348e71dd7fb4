"""The tasks of the visitor."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.dossier.contents import Kept
from kiosk.model.paper import TasksPaper
from kiosk.model.task import Task, TaskStatus, TaskStep
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.navigation import Navigation
from kiosk.ui.overview_words import TaskRow
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Printout, Stamp
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.rule_tasks import CLOSED
from kiosk.ui.task_words import TaskWords


@qml_type
class TasksController(QObject):
    """What is still to do, what is due first, then what is done."""

    changed = Signal()

    def __init__(
        self,
        *,
        dossier: DossierController,
        navigation: Navigation,
        printout: Printout,
        words: TaskWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._navigation, self._printout, self._words = dossier, navigation, printout, words
        self._todo, self._done = Rows(TaskRow, self), Rows(TaskRow, self)
        for signal in (dossier.changed, words.language.changed, words.rules.changed):
            signal.connect(self._show)
        self._show()

    @Property(Rows, constant=True)
    def todo(self) -> Rows:
        """What is still to do."""
        return self._todo

    @Property(Rows, constant=True)
    def done(self) -> Rows:
        """What is done."""
        return self._done

    @Property(int, notify=changed)
    def left(self) -> int:
        """How many are still to do."""
        return self._todo.rowCount()

    @Property(int, notify=changed)
    def finished(self) -> int:
        """How many are done."""
        return self._done.rowCount()

    @Property(str, notify=changed)
    def late(self) -> str:
        """How many are over their day, in words, or empty."""
        n = sum(row.late for row in self._todo.rows)
        return self._words.language.counted(self.tr("%n are late", "", n), n) if n else ""

    @Slot(str)
    def open(self, at: str) -> None:
        """Show one."""
        self._navigation.open("dossierTask", at)

    @Slot()
    def printOut(self) -> None:
        """Open the print dialog with all of them."""

        def offers(stamp: Stamp) -> list[PrintOffer]:
            tasks = tuple(self._worded(kept.value) for kept in self._dossier.contents.tasks)
            paper = TasksPaper(**stamp.fields, tasks=tasks, first_name=self._dossier.firstName)
            return [PrintOffer(label=self.tr("My tasks"), request=paper)]

        self._printout.open_list(lambda: self.tr("My tasks"), offers)

    def _worded(self, task: Task) -> Task:
        """A task of a rule in the language of the screen."""
        said = self._words.rules.said(task)
        steps = tuple(TaskStep(text=text, done=step.done) for text, step in zip(said.steps, task.steps, strict=True))
        return Task(
            kind=task.kind,
            title=said.title,
            text=said.text,
            due=task.due,
            steps=steps,
            evidence=task.evidence,
            status=task.status,
            from_first_name=task.from_first_name,
        )

    def _show(self) -> None:
        kept = self._dossier.contents.tasks
        self._todo.show([self._words.row(one) for one in kept if one.value.status not in CLOSED])
        self._done.show([self._words.row(one) for one in _newest(kept) if one.value.status is TaskStatus.DONE])
        self.changed.emit()


def _newest(kept: tuple[Kept[Task], ...]) -> list[Kept[Task]]:
    return sorted(kept, key=lambda one: -one.written)
