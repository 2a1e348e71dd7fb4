"""Tasks that the rules of the feed give to the open dossier, and what shows by itself that one is done."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.advice.evidence import shown_by_print, shown_by_visit
from kiosk.advice.rules import doubles, new_tasks, said, way
from kiosk.dossier.contents import Kept
from kiosk.feed.rule import Rule
from kiosk.model.appointment import AppointmentStatus
from kiosk.model.dossier import Dossier
from kiosk.model.paper import Paper
from kiosk.model.rule import Destination, RuleText, RuleWay
from kiosk.model.task import Evidence, Task, TaskStatus
from kiosk.ui.card_task import CARD_RULE, CARD_WAY, CardTask
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

CLOSED = (TaskStatus.DONE, TaskStatus.CANCELLED)
_REST_MS = 400


@dataclass(frozen=True, slots=True)
class _Given:
    rules: tuple[Rule, ...]
    tasks: tuple[Task, ...]


class RuleTasks(QObject):
    """Looks at the rules when a dossier opens or something in it changed and the hand rests; one state only once."""

    changed = Signal()

    def __init__(
        self,
        *,
        dossier: DossierController,
        lane: "Lane[Catalogue]",
        language: Language,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._lane, self._language, self._now = dossier, lane, language, now
        self._card = CardTask(dossier, self)
        self._rules: tuple[Rule, ...] = ()
        self._seen: Dossier | None = None
        # Applications, and appointments that were kept.
        self._proofs: frozenset[bytes] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._look)
        dossier.opened.connect(self._begin)
        dossier.changed.connect(self._follow)

    def said(self, task: Task) -> RuleText:
        """Give the words of a task, those of a rule in the language of the screen."""
        if task.rule_id == CARD_RULE:
            return self._card.said()
        return said(task, self._rules, (self._language.code,))

    def way(self, task: Task) -> RuleWay | None:
        """Give where on the kiosk a task is done, None if it is not."""
        return CARD_WAY if task.rule_id == CARD_RULE else way(task, self._rules)

    def _begin(self) -> None:
        self._seen, self._proofs = None, None
        self._follow()

    def _follow(self) -> None:
        if self._dossier.isOpen:
            self._rest.start()
        else:
            self._rest.stop()
            self._seen, self._proofs = None, None

    def _look(self) -> None:
        dossier = self._dossier.contents.dossier
        if not self._dossier.isOpen or dossier == self._seen:
            return
        self._seen = dossier
        today, languages = self._now().date(), (self._language.code,)

        def work(catalogue: "Catalogue") -> _Given:
            rules = catalogue.rules()
            return _Given(rules, new_tasks(rules, dossier, catalogue, today, languages))

        self._lane.run("ruleTasks", work, lambda given: self._give(dossier, given), lambda fault: None)

    def _give(self, dossier: Dossier, given: _Given) -> None:
        if given.rules != self._rules:
            self._rules = given.rules
            self.changed.emit()
        contents = self._dossier.contents
        # What was read is over if something else was written meanwhile: that is looked at anew.
        if not self._dossier.isOpen or contents.dossier != dossier:
            return
        kept = contents.tasks
        for at in doubles([one.value for one in kept], given.rules):
            self._dossier.remove(kept[at].at)
        for task in given.tasks:
            rounds = sum(one.value.rule_id == task.rule_id for one in kept)
            self._dossier.put_once(f"rule/{task.rule_id}/{rounds}", task)
        self._prove()

    def note_print(self, paper: Paper) -> None:
        """Close what waits for this sheet, which came out."""
        if self._dossier.isOpen:
            self._close(lambda kept: shown_by_print(kept.value, self._to(kept.value), paper))

    def _prove(self) -> None:
        """Close what waits for an application, or for an appointment that was kept, if there is a new one.

        Before the visit somebody may have been to an appointment: it counts for tasks that were not touched since.
        """
        contents = self._dossier.contents
        kept_ones = [one for one in contents.appointments if one.value.status is AppointmentStatus.ATTENDED]
        there = frozenset(one.at for one in contents.applications) | frozenset(one.at for one in kept_ones)
        before, self._proofs = self._proofs, there
        fresh = there - before if before is not None else frozenset()
        applied = any(one.at in fresh for one in contents.applications)

        def shown(task: Kept[Task]) -> bool:
            if applied and task.value.evidence is Evidence.APPLICATION:
                return True
            return any(
                (one.at in fresh or (before is None and one.written > task.written))
                and shown_by_visit(task.value, self._to(task.value), one.value)
                for one in kept_ones
            )

        self._close(shown)

    def _close(self, shown: Callable[[Kept[Task]], bool]) -> None:
        for kept in self._dossier.contents.tasks:
            if kept.value.status not in CLOSED and shown(kept):
                self._dossier.put(replace(kept.value, status=TaskStatus.DONE), kept.at)

    def _to(self, task: Task) -> Destination | None:
        found = self.way(task)
        return found.to if found else None
