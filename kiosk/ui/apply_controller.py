"""Sending a CV and a letter to an employer: what goes where, the yes of the visitor, and what became of it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.paper import ApplyPaper, SentPaper
from kiosk.model.printing import Papers
from kiosk.model.sending import Sending, is_address
from kiosk.ui.apply_delivery import Delivery
from kiosk.ui.apply_parcel import sender
from kiosk.ui.cv_controller import CvController
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Printout, Stamp
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.sent_log import SentLog

if TYPE_CHECKING:
    from kiosk.cv.post import Post

SHEET = "apply"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseRow:
    """What happens with what, and its picture."""

    icon: str
    text: str


@qml_type
class ApplyController(QObject):
    """A dialog about one delivery, in its stages."""

    changed = Signal()

    def __init__(
        self,
        *,
        post: "Lane[Post] | None",
        render: Lane[Papers],
        cv: CvController,
        log: SentLog,
        navigation: Navigation,
        printout: Printout,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._cv, self._delivery = cv, Delivery(post, render, log, self)
        self._navigation, self._printout, self._language = navigation, printout, language
        self._promises = Rows(PromiseRow, self)
        self._delivery.changed.connect(self._show)
        cv.letter.changed.connect(self.changed)
        language.changed.connect(self._show)
        navigation.sheetChanged.connect(self._leave)

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """Whether there is a way to send it: central, and an address in the vacancy."""
        vacancy = self._cv.letter.vacancy
        return self._delivery.possible and vacancy is not None and is_address(vacancy.apply.email)

    @Property(str, notify=changed)
    def label(self) -> str:
        """The words of the button: it prints where nothing can be sent."""
        return self.tr("Send it to the employer") if self.possible else self.tr("Print CV and letter")

    @Property(str, notify=changed)
    def icon(self) -> str:
        """The picture on it."""
        return "paper-plane-tilt" if self.possible else "printer"

    @Property(str, notify=changed)
    def stage(self) -> str:
        """Which face the dialog shows."""
        return self._delivery.stage

    @Property(str, notify=changed)
    def subject(self) -> str:
        """The job, and at whom."""
        vacancy = self._delivery.vacancy
        return self._language.listed((vacancy.title, vacancy.employer.name)) if vacancy else ""

    @Property(Rows, constant=True)
    def promises(self) -> Rows:
        """What goes to whom."""
        return self._promises

    @Property(bool, notify=changed)
    def named(self) -> bool:
        """Whether the CV says whose it is."""
        return self._navigation.keeps(SHEET) and bool(sender(self._cv.paper().cv))

    @Property(str, notify=changed)
    def fact(self) -> str:
        """How it stands."""
        if self.stage == "looking":
            return self.tr("One moment")
        if self.stage == "busy":
            return self.tr("We are sending it")
        if self.stage == "away":
            return self.tr("Sending does not work now")
        return {
            Sending.SENT: self.tr("It is sent"),
            Sending.WAITS: self.tr("It is waiting"),
            Sending.CANNOT: self.tr("It could not be sent"),
            Sending.CHANGED: self.tr("The vacancy has changed"),
            Sending.UNKNOWN: self.tr("We do not know whether it was sent"),
            None: "",
        }[self._delivery.ended]

    @Property(str, notify=changed)
    def meaning(self) -> str:
        """What that means."""
        if self.stage == "looking":
            return self.tr("We look whether it can be sent.")
        if self.stage == "busy":
            return self.tr("This takes a few seconds.")
        if self.stage == "away":
            return self.tr("Nothing was sent. Print it, and send it yourself.")
        return {
            Sending.SENT: self.tr("The mail server took your message. We keep nothing of it."),
            Sending.WAITS: self.tr(
                "The mail server does not answer yet. We try for two days. Print it too, to be sure."
            ),
            Sending.CANNOT: self.tr("The employer did not get it. Print it, and send it yourself."),
            Sending.CHANGED: self.tr("Nothing was sent. Look at the vacancy again, or print it."),
            Sending.UNKNOWN: self.tr("Try again: it is never sent twice. Or print it."),
            None: "",
        }[self._delivery.ended]

    @Property(bool, notify=changed)
    def again(self) -> bool:
        """Whether another try may help."""
        return self.stage == "away" or self._delivery.ended in (Sending.WAITS, Sending.UNKNOWN)

    @Property(bool, notify=changed)
    def receipted(self) -> bool:
        """Whether there is a receipt to print."""
        return self._delivery.ended in (Sending.SENT, Sending.WAITS)

    @Slot()
    def begin(self) -> None:
        """Ask whether to send it, or print it where nothing can be sent."""
        if not self.possible:
            self.printOut()
            return
        self._navigation.openSheet(SHEET)
        if not self._delivery.busy:
            self._delivery.begin(self._cv.letter.vacancy)

    @Slot()
    def send(self) -> None:
        """Send it: the visitor said yes."""
        if self.stage == "asking" and self.named and self._delivery.vacancy is not None:
            letter = self._cv.letter
            self._delivery.send(self._cv.paper(), letter.request() if letter.written else None)

    @Slot()
    def retry(self) -> None:
        """Look again how it stands, or whether central is there by now."""
        if self.stage == "away":
            self._navigation.closeSheet()
            self.begin()
        else:
            self._delivery.again()

    @Slot()
    def printOut(self) -> None:
        """Print the CV and the letter."""
        title = self.tr("CV and letter")
        self._printout.open_list(lambda: title, self._offers)

    @Slot()
    def printReceipt(self) -> None:
        """Print that it was sent."""
        title = self.tr("Receipt")
        self._printout.open_list(lambda: title, self._receipt)

    def _offers(self, stamp: Stamp) -> list[PrintOffer]:
        letter, cv = self._cv.letter.request(), self._cv.paper()
        both = ApplyPaper(language=letter.language, letter=letter, cv=cv)
        return [
            PrintOffer(label=self.tr("CV and letter"), request=both),
            PrintOffer(label=self.tr("My letter"), request=letter),
            PrintOffer(label=self.tr("My CV"), request=cv),
        ]

    def _receipt(self, stamp: Stamp) -> list[PrintOffer]:
        vacancy, sent = self._delivery.vacancy, self._delivery.sent
        if vacancy is None or sent is None:
            return []
        request = SentPaper(
            **stamp.fields,
            job=vacancy.title,
            employer=vacancy.employer.name,
            address=sent.address,
            number=sent.id.hex()[:8].upper(),
            sent=self._delivery.ended is Sending.SENT,
            letter=bool(sent.letter),
        )
        return [PrintOffer(label=self.tr("Receipt"), request=request)]

    def _leave(self) -> None:
        """Nothing stays of what is not sent; the receipt may still be printed after that."""
        if not self._navigation.keeps(SHEET) and not self._navigation.keeps("print"):
            self._delivery.forget()

    def _show(self) -> None:
        vacancy = self._delivery.vacancy
        if vacancy is not None and self._navigation.keeps(SHEET):
            person, isolated = self._cv.paper().cv.person, self._language.isolated
            both = self._cv.letter.written
            rows = [
                ("envelope-simple", self.tr("To: {address}").format(address=isolated(vacancy.apply.email))),
                ("files", self.tr("Your CV and your letter go along.") if both else self.tr("Your CV goes along.")),
            ]
            if person.email:
                rows.append(
                    ("chat-circle-text", self.tr("They answer to {address}.").format(address=isolated(person.email)))
                )
            else:
                rows.append(("phone", self.tr("They find in your CV how to reach you.")))
            rows.append(("shield-check", self.tr("We keep nothing of it once it is sent.")))
            self._promises.show([PromiseRow(icon=icon, text=text) for icon, text in rows])
        self.changed.emit()
