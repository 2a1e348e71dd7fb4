"""The task to make the recovery card, for who put it off: it stays in the dossier until the card is made."""

from dataclasses import replace

from PySide6.QtCore import QObject

from kiosk.model.rule import Destination, RuleText, RuleWay
from kiosk.model.task import Evidence, Task, TaskKind, TaskStatus
from kiosk.ui.dossier_controller import DossierController

# No rule of the feed can be called so.
CARD_RULE = "kiosk/recovery-card"
CARD_WAY = RuleWay(to=Destination.RECOVERY)


class CardTask(QObject):
    """Gives the task to the open dossier, and closes it."""

    def __init__(self, dossier: DossierController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dossier = dossier

    def said(self) -> RuleText:
        """Give its words, in the language of the screen."""
        return RuleText(
            title=self.tr("Make your recovery card"),
            text=self.tr("Did you forget your code? Then only this card helps you to a new one."),
        )

    def give(self) -> None:
        """Give it, once for a dossier."""
        said = self.said()
        task = Task(kind=TaskKind.RULE, title=said.title, text=said.text, evidence=Evidence.PRINT, rule_id=CARD_RULE)
        self._dossier.put_once(CARD_RULE, task)

    def take_back(self) -> None:
        """Take it out of the dossier: the card is there before anybody could see the task."""
        for kept in self._dossier.contents.tasks:
            if kept.value.rule_id == CARD_RULE:
                self._dossier.remove(kept.at)

    def close(self) -> None:
        """Say that it is done."""
        for kept in self._dossier.contents.tasks:
            if kept.value.rule_id == CARD_RULE:
                self._dossier.put(replace(kept.value, status=TaskStatus.DONE), kept.at)
