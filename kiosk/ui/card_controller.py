"""One card on its way to the visitor: printed and scanned back, or shown on the screen; only then it counts."""

import os

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.base32 import MEANT, as_typed
from kiosk.model.card import SECRET_BYTES, Card, Kind, encode, grouped
from kiosk.model.paper import CardPaper
from kiosk.ui.card_job import CardJob
from kiosk.ui.card_stage import Stage
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printing_controller import PrintingController
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

_LAST = 4


@qml_type
class CardController(QObject):
    """Makes one card at a time; a print that failed is never tried again with the same secret.

    `came` brings the card when it was scanned back, or, without a scanner, when the visitor has it; `dropped` comes
    with a sentence to show when somebody goes away from a sheet that opens nothing.
    """

    changed = Signal()
    came = Signal(object)
    told = Signal(str)
    dropped = Signal(str)

    def __init__(
        self,
        *,
        printing: PrintingController,
        navigation: Navigation,
        language: Language,
        scanner: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._printing, self._navigation, self._language, self._scanner = printing, navigation, language, scanner
        self._card: Card | None = None
        self._kind = Kind.ACCESS
        self._name = self._page = ""
        self._stage = Stage.NONE
        self._missed = False
        self._problem = ""
        self._job = CardJob(printing, self)
        self._job.changed.connect(self.changed)
        self._job.out.connect(lambda: self._become(Stage.OUT))
        self._job.failed.connect(lambda: self._become(Stage.TROUBLE))
        navigation.changed.connect(self._stay)
        language.changed.connect(self.changed)

    @Property(str, notify=changed)
    def stage(self) -> str:
        """Where the card is: printing, out, trouble, shown or saving; empty if none is made."""
        return self._stage

    @Property(bool, notify=changed)
    def recovery(self) -> bool:
        """Whether it is the recovery card."""
        return self._kind is Kind.RECOVERY

    @Property(str, notify=changed)
    def name(self) -> str:
        """The first name on it."""
        return self._name

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the card is called."""
        return self._title(self._kind)

    @Property(str, notify=changed)
    def accessTitle(self) -> str:
        """What the access card is called."""
        return self._title(Kind.ACCESS)

    @Property(str, notify=changed)
    def recoveryTitle(self) -> str:
        """What the recovery card is called."""
        return self._title(Kind.RECOVERY)

    @Property(bool, notify=changed)
    def scanned(self) -> bool:
        """Whether a card that came out is held below the scanner."""
        return self._scanner

    @Property(bool, notify=changed)
    def printable(self) -> bool:
        """Whether there is a printer."""
        return self._printing.prints

    @Property(bool, notify=changed)
    def troubled(self) -> bool:
        """Whether nothing comes out."""
        waits = self._stage is Stage.PRINTING and self._job.sent and self._printing.stage == "trouble"
        return waits or self._stage is Stage.TROUBLE

    @Property(float, notify=changed)
    def portion(self) -> float:
        """How much of the sheet came out, 0 to 1."""
        return 1.0 if self._stage is Stage.OUT else self._printing.portion

    @Property(str, notify=changed)
    def fact(self) -> str:
        """How it goes."""
        match self._stage:
            case Stage.PRINTING:
                return self._printing.fact if self._job.sent else self.tr("We are making your card")
            case Stage.OUT:
                return self.tr("Your card is printed")
            case Stage.TROUBLE if self._job.jammed:
                return self.tr("The card got stuck")
            case Stage.TROUBLE if self._missed:
                return self.tr("Your card did not come out")
            case Stage.TROUBLE:
                return self._printing.fact if self._printing.prints else self.tr("There is no printer here")
            case Stage.SHOWN:
                return self.tr("Take a photo of this card, or write the code down")
            case Stage.SAVING:
                return self.tr("One moment")
        return ""

    @Property(str, notify=changed)
    def meaning(self) -> str:
        """What that means for the visitor."""
        match self._stage:
            case Stage.PRINTING if self._job.sent and self._printing.stage == "trouble":
                # It waits for somebody and then goes on by itself.
                return " ".join((f"{self._printing.ask}.", self._printing.after)).strip()
            case Stage.PRINTING:
                return self.tr("Stay here for a moment.")
            case Stage.OUT if self._scanner:
                return self.tr("Hold the code of the card below the scanner. Then it works.")
            case Stage.OUT:
                return self.tr("Take the sheet. Then touch the button.")
            case Stage.TROUBLE:
                return self.tr("You did nothing wrong. A card that did not come out is worth nothing.")
            case Stage.SHOWN:
                return self.tr("Nobody else should see it. Look around you first.")
        return ""

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why what was scanned or typed is not this card, or empty."""
        return self._problem

    @Property(str, notify=changed)
    def code(self) -> str:
        """The code as a QR code, only while it is shown on the screen."""
        return encode(self._card) if self._card and self._stage is Stage.SHOWN else ""

    @Property(str, notify=changed)
    def letters(self) -> str:
        """The code to write down, only while it is shown on the screen."""
        return grouped(self._card) if self._card and self._stage is Stage.SHOWN else ""

    @property
    def making(self) -> bool:
        """Whether a card waits to be scanned back."""
        return self._stage is not Stage.NONE

    def begin(self, kind: Kind, name: str, card: Card | None = None) -> None:
        """Make a card for the page that is shown; `card` is one that is not printed yet."""
        self._kind, self._name, self._page = kind, name, self._navigation.page
        self._card = card or _new(kind)
        self._print()

    def saving(self) -> None:
        """Say that the card is taken into use."""
        self._become(Stage.SAVING)

    def forget(self) -> None:
        """Stop, and forget the card."""
        if self._stage is Stage.PRINTING:
            self._job.stop()
        self._card, self._name = None, ""
        self._become(Stage.NONE)

    def drop(self) -> None:
        """Stop because the visitor goes away; a sheet that may lie in the printer opens nothing."""
        out = self._job.sent and self._stage in (Stage.PRINTING, Stage.OUT, Stage.TROUBLE)
        self.forget()
        if out:
            self.dropped.emit(self.tr("A card that came out now opens nothing. Throw it away."))

    def scan(self, card: Card) -> None:
        """Compare a card that was scanned with the one that is made."""
        if self._stage in (Stage.PRINTING, Stage.OUT) and self._card is not None:
            self._compare(card == self._card)

    @Slot(str)
    def type(self, text: str) -> None:
        """Compare the last letters of the code, typed by who cannot scan the card."""
        if self._card is not None and self._stage is Stage.OUT:
            # What people take for a digit is one.
            self._compare(as_typed(text).translate(MEANT) == encode(self._card)[-_LAST:])

    @Slot()
    def confirm(self) -> None:
        """Take the visitor's word for it, where nothing can scan the card."""
        if self._card is not None and (self._stage is Stage.SHOWN or (self._stage is Stage.OUT and not self._scanner)):
            self.came.emit(self._card)

    @Slot()
    def again(self) -> None:
        """Print a new card: the one before is worth nothing."""
        self._job.stop()
        self._card = _new(self._kind)
        self._print()

    @Slot()
    def fail(self) -> None:
        """Note that nothing comes out."""
        self._job.stop()
        self._missed = True
        self._become(Stage.TROUBLE)

    @Slot()
    def show(self) -> None:
        """Show the card on the screen, a new one: the one before may still come out."""
        self._job.stop()
        self._card = _new(self._kind)
        self._become(Stage.SHOWN)

    def _print(self) -> None:
        self._missed = False
        if not self._printing.prints:
            self._become(Stage.TROUBLE)
            return
        self._job.begin(lambda: self.title, self._offers)
        self._become(Stage.PRINTING)

    def _offers(self) -> list[PrintOffer]:
        if self._card is None:
            return []
        paper = CardPaper(language=self._language.code, card=self._card, first_name=self._name)
        return [PrintOffer(label=self.title, request=paper)]

    def _compare(self, same: bool) -> None:
        self._problem = "" if same else self.tr("This is another card, or a mistake. Try again.")
        self.changed.emit()
        if same and self._card is not None:
            self.came.emit(self._card)
        else:
            self.told.emit(self._problem)

    def _stay(self) -> None:
        # Elsewhere nobody sees what becomes of it.
        if self._stage is Stage.PRINTING and self._navigation.page != self._page:
            self.fail()
        elif self._stage is Stage.SHOWN and self._navigation.page != self._page:
            self._become(Stage.TROUBLE)

    def _title(self, kind: Kind) -> str:
        return self.tr("Recovery card") if kind is Kind.RECOVERY else self.tr("Access card")

    def _become(self, stage: Stage) -> None:
        before, self._stage, self._problem = self._stage, stage, ""
        if stage is not Stage.PRINTING:
            self._job.leave()
        self.changed.emit()
        if stage is not before and self.fact:
            said = (self.fact, self.meaning)
            self.told.emit(" ".join(part if part.endswith(".") else f"{part}." for part in said if part))


def _new(kind: Kind) -> Card:
    return Card(kind, os.urandom(SECRET_BYTES))
