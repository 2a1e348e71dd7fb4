"""One task: why, how, by when, and what the visitor says of it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.office import Answer, Caller, Reply
from kiosk.model.rule import Destination
from kiosk.model.task import Evidence, Task, TaskKind, TaskStatus
from kiosk.ui.component_rows import StepRow
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.navigation import Navigation
from kiosk.ui.overview_words import TaskRow
from kiosk.ui.post_state import PostState
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.rule_tasks import CLOSED
from kiosk.ui.search import Search
from kiosk.ui.task_words import DOORS, TaskWords
from kiosk.ui.training_words import day_of

PAGE = "dossierTask"
_MORE = timedelta(days=7)


@qml_type
class TaskController(QObject):
    """The task that the way leads to. What a counsellor sent is answered to the office; `post` says how that is.

    `guideWanted` asks for a tile of the guided choice, or for its first question, `cardWanted` for a recovery card.
    """

    changed = Signal()
    guideWanted = Signal(str)
    cardWanted = Signal()

    def __init__(
        self,
        *,
        dossier: DossierController,
        navigation: Navigation,
        words: TaskWords,
        searches: Mapping[Destination, Search],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._navigation, self._words, self._now = dossier, navigation, words, now
        self._searches = searches
        self._at = b""
        self._post = PostState(dossier, words.language, self)
        self._steps = Rows(StepRow, self)
        navigation.opened.connect(self._open)
        for signal in (dossier.changed, words.language.changed, words.rules.changed):
            signal.connect(self._show)

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether it is there."""
        return self._task is not None

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether it is still to do."""
        return self._task is not None and self._task.status not in CLOSED

    @Property(str, notify=changed)
    def title(self) -> str:
        """What to do."""
        return self._words.rules.said(self._task).title if self._task else ""

    @Property(str, notify=changed)
    def why(self) -> str:
        """Why."""
        return self._words.why(self._task) if self._task else ""

    @Property(str, notify=changed)
    def source(self) -> str:
        """From whom it is."""
        return self._words.source(self._task) if self._task else ""

    @Property(bool, notify=changed)
    def sent(self) -> bool:
        """Whether a counsellor sent it."""
        return self._task is not None and self._task.kind is TaskKind.COUNSELLOR

    @Property(str, notify=changed)
    def due(self) -> str:
        """By when, or empty."""
        return self._row.due if self._row else ""

    @Property(str, notify=changed)
    def month(self) -> str:
        """The month of that day, or empty."""
        return self._words.language.month(self._day) if self._day else ""

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day of the month."""
        return str(self._day.day) if self._day else ""

    @Property(str, notify=changed)
    def weekday(self) -> str:
        """The day of the week."""
        return self._words.language.weekday_short(self._day) if self._day else ""

    @Property(str, notify=changed)
    def dueKind(self) -> str:
        """The colour of by when."""
        row = self._row
        return "error" if row and row.late else "warn" if row and row.near else "neutral"

    @Property(Rows, constant=True)
    def steps(self) -> Rows:
        """How to do it."""
        return self._steps

    @Property(str, notify=changed)
    def evidence(self) -> str:
        """What shows that it is done."""
        return self._words.evidence(self._task) if self._task else ""

    @Property(str, notify=changed)
    def actText(self) -> str:
        """The button to where it is done, or empty."""
        return self._words.act(self._destination)

    @Property(str, notify=changed)
    def actIcon(self) -> str:
        """Its picture."""
        return DOORS[self._destination].icon if self._destination else ""

    @Property(PostState, constant=True)
    def post(self) -> PostState:
        """What became of the last answer to the counsellor."""
        return self._post

    @Slot()
    def act(self) -> None:
        """Go to where it is done."""
        way = self._words.rules.way(self._task) if self._task else None
        if way is None or self._task is None:
            return
        if self._task.status is not TaskStatus.BUSY:
            self._put(replace(self._task, status=TaskStatus.BUSY))
        if way.key and way.to in self._searches:
            self._searches[way.to].anew(way.key)
        if way.to is Destination.GUIDE:
            self.guideWanted.emit(way.key)
            return
        self._navigation.open(DOORS[way.to].page, way.key if way.to is Destination.PARTNER else "")
        if way.to is Destination.RECOVERY:
            self.cardWanted.emit()

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether every step is done, so that only the word is missing that all of it is."""
        task = self._task
        return bool(task and self.open and task.evidence is Evidence.NONE and _ticked(task))

    @Property(bool, notify=changed)
    def sayable(self) -> bool:
        """Whether the visitor can say that it is done: a recovery card is there or it is not."""
        return self.open and self._destination is not Destination.RECOVERY

    @Slot(int)
    def tick(self, step: int) -> None:
        """Say that one step is done, or is not."""
        task = self._task
        if task is None or not self.open or not 0 <= step < len(task.steps):
            return
        steps = tuple(replace(one, done=one.done != (at == step)) for at, one in enumerate(task.steps))
        self._put(replace(task, steps=steps, status=TaskStatus.BUSY))

    @Slot()
    def finish(self) -> None:
        """Say that it is done."""
        if self._task and self.sayable:
            self._say(Answer.DONE)
            steps = tuple(replace(step, done=True) for step in self._task.steps)
            self._put(replace(self._task, status=TaskStatus.DONE, steps=steps))

    @Slot()
    def moreTime(self) -> None:
        """Give it a week more, and tell the counsellor who sent it."""
        if self._task and self.open:
            day = max(day_of(self._task.due) or date.min, self._now().date()) + _MORE
            self._say(Answer.ACCEPTED, self.tr("I need more time: until %1.").replace("%1", day.isoformat()))
            self._put(replace(self._task, due=day.isoformat(), status=TaskStatus.BUSY))

    @Slot()
    def giveUp(self) -> None:
        """Say that it does not work; a task of the kiosk then goes, a counsellor answers."""
        if self._task is None or not self.open:
            return
        if self.sent:
            self._say(Answer.DECLINED)
        else:
            self._put(replace(self._task, status=TaskStatus.CANCELLED))
            self._navigation.back()

    def _say(self, answer: Answer, note: str = "") -> None:
        task = self._task
        if task is None or task.kind is not TaskKind.COUNSELLOR:
            return
        caller = Caller(first_name=self._dossier.firstName, language=self._words.language.code)
        about = self._at

        def said(id: bytes) -> None:
            if about == self._at:
                self._post.follow(id)

        reply = Reply(caller=caller, about=about.hex(), answer=answer, title=task.title, note=note)
        self._dossier.ask_office(reply, said)

    def _put(self, task: Task) -> None:
        self._dossier.put(task, self._at)

    @property
    def _task(self) -> Task | None:
        value = self._dossier.contents.value(self._at)
        return value if isinstance(value, Task) else None

    @property
    def _row(self) -> TaskRow | None:
        return next((self._words.row(kept) for kept in self._dossier.contents.tasks if kept.at == self._at), None)

    @property
    def _day(self) -> date | None:
        return day_of(self._task.due) if self._task and self.open else None

    @property
    def _destination(self) -> Destination | None:
        way = self._words.rules.way(self._task) if self._task else None
        return way.to if way else None

    def _open(self, page: str, key: str) -> None:
        if page != PAGE:
            return
        self._at = bytes.fromhex(key)
        self._post.begin(self._at)
        self._show()
        if self._task and self._task.status is TaskStatus.NEW:
            self._put(replace(self._task, status=TaskStatus.SEEN))

    def _show(self) -> None:
        self._steps.show(self._words.steps(self._task) if self._task else [])
        self.changed.emit()


def _ticked(task: Task) -> bool:
    return bool(task.steps) and all(step.done for step in task.steps)
