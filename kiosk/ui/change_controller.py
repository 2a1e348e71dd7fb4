"""Changing what opens a dossier: another code, another access card, another recovery card. The code is asked first."""

import time
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.card import Card, Kind
from kiosk.ui.card_controller import CardController
from kiosk.ui.card_task import CardTask
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.dossier_work import Trouble
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.pin_choice import PinChoice
from kiosk.ui.pin_question import PinQuestion
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

SHEET = "dossierChange"
_KINDS = {"access": Kind.ACCESS, "recovery": Kind.RECOVERY}


class Stage(StrEnum):
    """What the visitor does now."""

    OLD = "old"
    NEW = "new"
    CARD = "card"
    SAVING = "saving"
    DONE = "done"
    FAILED = "failed"


@qml_type
class ChangeController(QObject):
    """One change at a time, in a dialog; `what` is code, access or recovery."""

    changed = Signal()
    told = Signal(str)

    def __init__(
        self,
        *,
        dossier: DossierController,
        cards: CardController,
        card_task: CardTask,
        navigation: Navigation,
        language: Language,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._cards, self._navigation = dossier, cards, navigation
        self._card_task = card_task
        self._question = PinQuestion(dossier, clock, self)
        self._choice = PinChoice(language, self)
        self._what, self._stage = "code", Stage.OLD
        self._question.answered.connect(self._go_on)
        self._question.failed.connect(lambda: self._become(Stage.FAILED))
        self._choice.chosen.connect(self._choose)
        self._choice.repeated.connect(navigation.stepped)
        cards.came.connect(self._take)
        navigation.sheetChanged.connect(self._leave)
        language.changed.connect(self.changed)

    @Property(str, notify=changed)
    def what(self) -> str:
        """What changes: code, access or recovery."""
        return self._what

    @Property(str, notify=changed)
    def stage(self) -> str:
        """What comes now: old, new, card, saving, done or failed."""
        return self._stage

    @Property(PinQuestion, constant=True)
    def question(self) -> PinQuestion:
        """The code of now."""
        return self._question

    @Property(PinChoice, constant=True)
    def choice(self) -> PinChoice:
        """The new code."""
        return self._choice

    @Property(CardController, constant=True)
    def cards(self) -> CardController:
        """The new card."""
        return self._cards

    @Property(str, notify=changed)
    def fact(self) -> str:
        """How it ended, or empty."""
        if self._stage is Stage.FAILED:
            return self.tr("This does not work now")
        if self._stage is not Stage.DONE:
            return ""
        return {
            "code": self.tr("Your code is changed"),
            "access": self.tr("Your new access card works"),
            "recovery": self.tr("Your new recovery card works"),
        }[self._what]

    @Property(str, notify=changed)
    def meaning(self) -> str:
        """What that means."""
        if self._stage is Stage.FAILED:
            return self.tr("Nothing was changed. Your old card and your old code still work. Try again later.")
        if self._stage is not Stage.DONE:
            return ""
        if self._what == "code":
            return self.tr("From now on only your new code opens your file.")
        return self.tr("The old one opens nothing any more. Throw it away.")

    @Slot(str)
    def begin(self, what: str) -> None:
        """Ask for the code, to change `what`."""
        self.forget()
        self._what = what
        self._become(Stage.OLD)
        self._navigation.openSheet(SHEET)

    def forget(self) -> None:
        """Forget codes and cards."""
        self._question.forget()
        self._choice.forget()
        if self._cards.making:
            self._cards.forget()

    def _go_on(self) -> None:
        if self._what == "code":
            self._question.forget()
            self._become(Stage.NEW)
        else:
            self._become(Stage.CARD)
            self._cards.begin(_KINDS[self._what], self._dossier.firstName)

    def _choose(self) -> None:
        self._save(self._choice.read(), ())

    def _take(self, card: Card) -> None:
        self._cards.saving()
        self._save(self._question.pin.read(), (card,))

    def _save(self, pin: str, cards: tuple[Card, ...]) -> None:
        self._become(Stage.SAVING)
        self._dossier.renew(pin, cards, self._saved)

    def _saved(self, answer: Trouble | None) -> None:
        if answer is None and self._what == "recovery":
            self._card_task.close()
        self.forget()
        self._become(Stage.DONE if answer is None else Stage.FAILED)
        self.told.emit(f"{self.fact}. {self.meaning}")

    def _leave(self) -> None:
        if not self._navigation.keeps(SHEET):
            if self._stage is Stage.CARD:
                self._cards.drop()
            self.forget()

    def _become(self, stage: Stage) -> None:
        before, self._stage = self._stage, stage
        self.changed.emit()
        if stage is Stage.NEW and before is not stage:
            self._navigation.stepped.emit()
