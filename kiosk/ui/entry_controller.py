"""The way into a dossier: a card and the code, or both cards."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.dossier.lockout import Refusal, Why
from kiosk.errors import BadData
from kiosk.model import card
from kiosk.model.card import Card, Kind
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.dossier_work import Trouble
from kiosk.ui.entry_stage import Stage
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.pin import Pin
from kiosk.ui.pin_choice import PinChoice
from kiosk.ui.pin_pause import PinPause
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

PAGE = "dossierEnter"


@qml_type
class EntryController(QObject):
    """Takes a card that was scanned or typed, then the code.

    `told` brings what is wrong, to read aloud; `noticed` why a card that was scanned changes nothing, or what changed.
    """

    changed = Signal()
    told = Signal(str)
    noticed = Signal(str)

    def __init__(
        self,
        *,
        dossier: DossierController,
        navigation: Navigation,
        language: Language,
        scanner: bool,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._navigation, self._scanner = dossier, navigation, scanner
        self._pin, self._choice = Pin(parent=self), PinChoice(language, self)
        self._cards: dict[Kind, Card] = {}
        self._kind = Kind.ACCESS
        self._stage = Stage.CARD
        self._left = 0
        self._mistyped = self._busy = False
        self._pause = PinPause(clock, self)
        self._pause.ticked.connect(self._count)
        self._pin.entered.connect(self._try)
        self._choice.chosen.connect(self._renew)
        self._choice.repeated.connect(navigation.stepped)
        navigation.changed.connect(self._leave)
        navigation.retrace(PAGE, self._step_back)
        language.changed.connect(self.changed)

    @Property(str, notify=changed)
    def stage(self) -> str:
        """What comes now: card, pin, both, choose, blocked, unknown, offline, paused or broken."""
        return self._stage

    @Property(Pin, constant=True)
    def pin(self) -> Pin:
        """The code that is typed."""
        return self._pin

    @Property(PinChoice, constant=True)
    def choice(self) -> PinChoice:
        """The new code, for who came in with both cards."""
        return self._choice

    @Property(bool, constant=True)
    def scanner(self) -> bool:
        """Whether cards can be scanned here."""
        return self._scanner

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether the dossier is being opened."""
        return self._busy

    @Property(bool, notify=changed)
    def recovery(self) -> bool:
        """Whether the card that was taken is the recovery card."""
        return self._kind is Kind.RECOVERY

    @Property(str, notify=changed)
    def cardTitle(self) -> str:
        """What the card that was taken is called."""
        return self.tr("Recovery card") if self.recovery else self.tr("Access card")

    @Property(bool, notify=changed)
    def hasAccess(self) -> bool:
        """Whether the access card was taken."""
        return Kind.ACCESS in self._cards

    @Property(bool, notify=changed)
    def hasRecovery(self) -> bool:
        """Whether the recovery card was taken."""
        return Kind.RECOVERY in self._cards

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Seconds until a code can be tried again."""
        return self._pause.left

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What is the matter with the code or the card, or empty."""
        if self._mistyped:
            return self.tr("This is not the code of a card. Look at it again.")
        if self._stage is not Stage.PIN:
            return ""
        if self.secondsLeft:
            return self.tr("Wait %n seconds. Then try again.", "", self.secondsLeft)
        return self.tr("This is not your code. You can try %n times more.", "", self._left) if self._left else ""

    @Slot(str)
    def type(self, text: str) -> None:
        """Take a card by the code on it."""
        try:
            self.take(card.typed(text))
        except BadData:
            self._mistyped = True
            self.changed.emit()
            self.told.emit(self.problem)

    @Slot()
    def forgot(self) -> None:
        """Open it with both cards instead."""
        self._pin.forget()
        self._become(Stage.BOTH)

    @Slot()
    def again(self) -> None:
        """Begin with a card."""
        self.forget()

    def receive(self, scanned: Card) -> None:
        """Lead here from any page with a card that was scanned."""
        if self._dossier.isOpen:
            # Whoever left it open is somebody else, perhaps.
            self.noticed.emit(self.tr("A file is open here. Is it not yours? Touch Stop & wipe first."))
            return
        if self._navigation.page != PAGE:
            self._navigation.open(PAGE, "")
        self._navigation.closeSheet()
        self.take(scanned)

    def take(self, taken: Card) -> None:
        """Take a card that was scanned or typed."""
        if self._busy or self._stage is Stage.CHOOSE:
            return
        both = self._stage in (Stage.BOTH, Stage.BLOCKED)
        self._pin.forget()
        self._cards = {**self._cards, taken.kind: taken} if both else {taken.kind: taken}
        self._kind, self._left = taken.kind, 0
        self._pause.end()
        self._become(Stage.BOTH if both else Stage.PIN)
        if both and len(self._cards) == len(Kind):
            self._open_with_cards()

    def forget(self) -> None:
        """Forget cards and codes."""
        self._pin.forget()
        self._choice.forget()
        self._cards = {}
        self._left = 0
        self._pause.end()
        self._become(Stage.CARD)

    def _step_back(self) -> bool:
        """Go back to the card."""
        if self._stage not in (Stage.PIN, Stage.BOTH) or self._busy:
            return False
        self.forget()
        return True

    def _try(self) -> None:
        taken = self._cards.get(self._kind)
        if taken is None or self._busy or self.secondsLeft:
            self._pin.forget()
            return
        self._work()
        self._dossier.open_with_pin(taken, self._pin.take(), self._answered)

    def _open_with_cards(self) -> None:
        self._work()
        access, recovery = self._cards[Kind.ACCESS], self._cards[Kind.RECOVERY]
        self._dossier.open_with_cards(access, recovery, self._opened_with_cards)

    def _opened_with_cards(self, answer: Refusal | Trouble | None) -> None:
        self._busy = False
        if answer is None:
            self._become(Stage.CHOOSE)
        else:
            self._answered(answer)

    def _answered(self, answer: Refusal | Trouble | None) -> None:
        self._busy = False
        if answer is None:
            self._enter()
        elif isinstance(answer, Trouble):
            self._become(Stage.BROKEN)
        else:
            self._refuse(answer)

    def _refuse(self, refusal: Refusal) -> None:
        """The one place for what a card and a code did not open."""
        self._left = refusal.left
        self._pause.begin(refusal.wait_s)
        if refusal.why in (Why.BLOCKED, Why.UNKNOWN_CARD, Why.OFFLINE):
            self._cards = {}
        self._become(Stage.after(refusal.why))
        if self.problem:
            self.told.emit(self.problem)

    def _renew(self) -> None:
        if not self._busy:
            self._work()
            self._dossier.renew(self._choice.read(), (), self._renewed)

    def _renewed(self, answer: Trouble | None) -> None:
        self._busy = False
        self._choice.forget()
        if answer is None:
            self._enter()
            self.noticed.emit(self.tr("Your code is changed. From now on only your new code opens your file."))
        else:
            self._become(Stage.BROKEN)

    def _enter(self) -> None:
        """Go on into the dossier, by its settings for who may have lost a card."""
        lost = self._kind is Kind.RECOVERY and not self.hasAccess
        self._navigation.replace("dossier")
        if lost:
            self._navigation.open("dossierSettings", "lost")

    def _work(self) -> None:
        self._busy = True
        self.changed.emit()

    def _count(self) -> None:
        if not self.secondsLeft and self._stage is Stage.PAUSED:
            self._become(Stage.CARD)
        self.changed.emit()

    def _leave(self) -> None:
        if PAGE not in self._navigation.pages and (self._cards or self._stage is not Stage.CARD):
            self.forget()

    def _become(self, stage: Stage) -> None:
        before, self._stage, self._mistyped = self._stage, stage, False
        self.changed.emit()
        if stage is not before:
            self._navigation.stepped.emit()
