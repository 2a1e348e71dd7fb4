"""Starting a dossier: what it is, a first name, a code, two cards."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.card import Card, Kind
from kiosk.model.dossier import Profile
from kiosk.ui.card_controller import CardController
from kiosk.ui.card_task import CardTask
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.dossier_work import Trouble
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.pin_choice import PinChoice
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

if TYPE_CHECKING:
    from kiosk.dossier.session import Begun

PAGE = "dossierStart"
MOST_LETTERS = 40
_WHAT, _NAME, _CODE, _CARDS = range(4)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """A step of a form: done, now or todo."""

    title: str
    standing: str


@qml_type
class StartController(QObject):
    """Four steps. The dossier is there as soon as the access card is; the recovery card is the last thing."""

    changed = Signal()

    def __init__(
        self,
        *,
        dossier: DossierController,
        cards: CardController,
        card_task: CardTask,
        navigation: Navigation,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._cards, self._navigation = dossier, cards, navigation
        self._card_task = card_task
        self._choice = PinChoice(language, self)
        self._rows = Rows(StepRow, self)
        self._step = _WHAT
        self._name = ""
        self._recovery: Card | None = None
        self._failed = self._dropped = False
        self._choice.chosen.connect(self._print)
        self._choice.repeated.connect(navigation.stepped)
        cards.came.connect(self._take)
        navigation.changed.connect(self._leave)
        navigation.retrace(PAGE, self._step_back)
        language.changed.connect(self._show)
        self._show()

    @Property(Rows, constant=True)
    def steps(self) -> Rows:
        """The steps."""
        return self._rows

    @Property(int, notify=changed)
    def step(self) -> int:
        """The step of now, from 0."""
        return self._step

    @Property(str, notify=changed)
    def name(self) -> str:
        """The first name."""
        return self._name

    @Property(int, constant=True)
    def mostLetters(self) -> int:
        """How long a first name can be."""
        return MOST_LETTERS

    @Property(bool, notify=changed)
    def named(self) -> bool:
        """Whether there is a first name."""
        return bool(self._name.strip())

    @Property(PinChoice, constant=True)
    def choice(self) -> PinChoice:
        """The code."""
        return self._choice

    @Property(CardController, constant=True)
    def cards(self) -> CardController:
        """The card that is made."""
        return self._cards

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether the dossier could not be made."""
        return self._failed

    @Property(bool, notify=changed)
    def made(self) -> bool:
        """Whether the dossier is there, so that only the recovery card is left."""
        return self._recovery is not None

    @Property(bool, notify=changed)
    def dropped(self) -> bool:
        """Whether the visitor went back from a card that may have come out."""
        return self._dropped

    @Slot(str)
    def rename(self, name: str) -> None:
        """Note the first name."""
        self._name = name[:MOST_LETTERS]
        self.changed.emit()

    @Slot()
    def next(self) -> None:
        """Go one step further."""
        if self._step == _WHAT or (self._step == _NAME and self.named):
            self._go(self._step + 1)

    @Slot(int)
    def jump(self, step: int) -> None:
        """Go back to a step, until the cards are made."""
        if step < self._step < _CARDS:
            self._go(step)

    @Slot()
    def later(self) -> None:
        """Leave the recovery card for another time."""
        if self._recovery is not None:
            self._finish()

    @Slot()
    def retry(self) -> None:
        """Make the dossier after all."""
        self._failed = False
        if self._recovery is None:
            self._print()
        else:
            self._cards.begin(Kind.RECOVERY, self._first_name)
            self.changed.emit()

    @property
    def unmade(self) -> bool:
        """Whether a card came out, and the dossier that it is for is not there yet."""
        return self._step == _CARDS and self._recovery is None and self._cards.stage == "out"

    def forget(self) -> None:
        """Forget name and code."""
        self._choice.forget()
        if self._step == _CARDS:
            self._cards.forget()
        self._name, self._recovery, self._failed, self._dropped = "", None, False, False
        self._go(_WHAT)

    @property
    def _first_name(self) -> str:
        """The name as it is written, also where somebody did not find the capital."""
        name = self._name.strip()
        return name[:1].upper() + name[1:]

    def _go(self, step: int) -> None:
        if step == _CODE:
            self._choice.forget()
        self._step = step
        self._show()
        self._navigation.stepped.emit()

    def _step_back(self) -> bool:
        """Go one step back; from the cards to the code, as long as there is no dossier."""
        if self._step == _WHAT:
            return False
        if self._step < _CARDS:
            self._go(self._step - 1)
        elif self._recovery is not None:
            self._finish()
        elif self._cards.stage != "saving":
            self._cards.forget()
            self._failed, self._dropped = False, True
            self._go(_CODE)
        return True

    def _print(self) -> None:
        self._dropped = False
        self._go(_CARDS)
        self._cards.begin(Kind.ACCESS, self._first_name)

    def _take(self, card: Card) -> None:
        if self._step != _CARDS:
            return
        self._cards.saving()
        if card.kind is Kind.ACCESS:
            profile = Profile(first_name=self._first_name)
            self._dossier.start(self._choice.read(), profile, self._started, card)
        elif card == self._recovery:
            self._renewed(None)
        else:
            self._dossier.renew(self._choice.read(), (card,), self._renewed)

    def _started(self, answer: "Begun | Trouble") -> None:
        if isinstance(answer, Trouble):
            self._fail()
        elif self._step == _CARDS:
            self._recovery = answer.recovery
            self._card_task.give()
            self._show()
            self._cards.begin(Kind.RECOVERY, self._first_name, answer.recovery)

    def _renewed(self, answer: Trouble | None) -> None:
        if answer is not None:
            self._fail()
        else:
            self._card_task.take_back()
            self._finish()

    def _fail(self) -> None:
        self._failed = True
        self._cards.forget()
        self._show()

    def _finish(self) -> None:
        # Leaving the page forgets the rest.
        self._navigation.replace("dossier")

    def _leave(self) -> None:
        if PAGE not in self._navigation.pages and (self._step or self._name):
            if self._step == _CARDS and self._recovery is None:
                self._cards.drop()
            self.forget()

    def _show(self) -> None:
        titles = (self.tr("What is it?"), self.tr("Your first name"), self.tr("Your code"), self.tr("Your cards"))
        self._rows.show(
            [
                StepRow(title=title, standing="done" if at < self._step else "now" if at == self._step else "todo")
                for at, title in enumerate(titles)
            ]
        )
        self.changed.emit()
