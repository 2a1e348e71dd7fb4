"""One appointment: when, where, what to bring, and whether the visitor comes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.appointment import Appointment, AppointmentStatus
from kiosk.model.office import Answer, Caller, Reply
from kiosk.model.paper import AppointmentPaper, CvPaper
from kiosk.ui.component_rows import LineRow
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.dossier_tabs_controller import has_ended, lies_ahead
from kiosk.ui.first_sheet import FirstSheet
from kiosk.ui.meeting_place import MeetingPlace
from kiosk.ui.meeting_words import MeetingWords
from kiosk.ui.navigation import Navigation
from kiosk.ui.post_state import PostState
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Printout, Stamp
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

if TYPE_CHECKING:
    pass

PAGE = "dossierAppointment"


@qml_type
class AppointmentController(QObject):
    """The appointment that the way leads to; it is confirmed here only when the answer is on its way to the office."""

    changed = Signal()

    def __init__(
        self,
        *,
        dossier: DossierController,
        there: MeetingPlace,
        sheet: FirstSheet,
        navigation: Navigation,
        words: MeetingWords,
        printout: Printout,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._there, self._sheet, self._navigation = dossier, there, sheet, navigation
        self._words, self._printout, self._now = words, printout, now
        self._at = b""
        self._post = PostState(dossier, words.language, self)
        self._bring = Rows(LineRow, self)
        navigation.opened.connect(self._open)
        there.changed.connect(self._draw)
        dossier.changed.connect(self._show)
        words.language.changed.connect(self._show)

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether it is there."""
        return self._meeting is not None

    @Property(bool, notify=changed)
    def ahead(self) -> bool:
        """Whether it is still to come."""
        return self._meeting is not None and lies_ahead(self._meeting, self._now())

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        """Whether the visitor is asked to come."""
        return bool(self.ahead) and self._meeting is not None and self._meeting.status is AppointmentStatus.PROPOSED

    @Property(bool, notify=changed)
    def coming(self) -> bool:
        """Whether the visitor said yes."""
        return bool(self.ahead) and self._meeting is not None and self._meeting.status is AppointmentStatus.CONFIRMED

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        """Whether the visitor said no, and can still think better of it."""
        meeting = self._meeting
        return (
            meeting is not None and meeting.status is AppointmentStatus.DECLINED and not has_ended(meeting, self._now())
        )

    @Property(bool, notify=changed)
    def over(self) -> bool:
        """Whether its time is over, and nobody said yet if the visitor went."""
        meeting = self._meeting
        open = (AppointmentStatus.PROPOSED, AppointmentStatus.CONFIRMED)
        return bool(meeting and not self.ahead and meeting.status in open)

    @Property(str, notify=changed)
    def hour(self) -> str:
        """When it starts."""
        return self._words.hour(self._meeting) if self._meeting else ""

    @Property(str, notify=changed)
    def month(self) -> str:
        """Its month."""
        return self._words.language.month(self._words.day(self._meeting)) if self._meeting else ""

    @Property(str, notify=changed)
    def day(self) -> str:
        """Its day of the month."""
        return str(self._words.day(self._meeting).day) if self._meeting else ""

    @Property(str, notify=changed)
    def weekday(self) -> str:
        """Its day of the week."""
        return self._words.language.weekday_short(self._words.day(self._meeting)) if self._meeting else ""

    @Property(str, notify=changed)
    def whom(self) -> str:
        """With whom."""
        return self._words.whom(self._meeting) if self._meeting else ""

    @Property(str, notify=changed)
    def about(self) -> str:
        """What it is about, and how long it takes."""
        return self._words.takes(self._meeting) if self._meeting else ""

    @Property(str, notify=changed)
    def state(self) -> str:
        """How far it is."""
        return self._words.state(self._meeting) if self._meeting else ""

    @Property(str, notify=changed)
    def stateKind(self) -> str:
        """The colour of that."""
        return self._words.kind(self._meeting) if self._meeting else "neutral"

    @Property(PostState, constant=True)
    def post(self) -> PostState:
        """What became of the answer, or of what was asked about it."""
        return self._post

    @Property(Rows, constant=True)
    def bring(self) -> Rows:
        """What to bring."""
        return self._bring

    @Property(int, notify=changed)
    def things(self) -> int:
        """How much there is to bring."""
        return self._bring.rowCount()

    @Property(MeetingPlace, constant=True)
    def there(self) -> MeetingPlace:
        """Where it is."""
        return self._there

    @Property(FirstSheet, constant=True)
    def sheet(self) -> FirstSheet:
        """What would be printed."""
        return self._sheet

    @Property(bool, notify=changed)
    def hasCv(self) -> bool:
        """Whether there is a CV to print."""
        return bool(self._dossier.contents.cvs)

    @Slot()
    def accept(self) -> None:
        """Say that one comes."""
        self._reply(Answer.ACCEPTED, AppointmentStatus.CONFIRMED)

    @Slot()
    def decline(self) -> None:
        """Say that one cannot come."""
        self._reply(Answer.DECLINED, AppointmentStatus.DECLINED)

    @Slot()
    def attend(self) -> None:
        """Say that one went there."""
        if self.over and self._meeting:
            self._dossier.put(replace(self._meeting, status=AppointmentStatus.ATTENDED), self._at)

    @Slot()
    def printOut(self) -> None:
        """Open the print dialog with it, in the language of the screen and in Dutch."""

        def offers(stamp: Stamp) -> list[PrintOffer]:
            paper = self._paper(stamp)
            return [PrintOffer(label=self.tr("This appointment"), request=paper)] if paper else []

        self._printout.open_list(lambda: self.tr("Appointment"), offers)

    @Slot()
    def printCv(self) -> None:
        """Open the print dialog with the CV that changed last."""
        cvs = self._dossier.contents.cvs
        if not cvs:
            return
        cv = cvs[0].value

        def offers(stamp: Stamp) -> list[PrintOffer]:
            return [PrintOffer(label=self.tr("My CV"), request=CvPaper(language=cv.language, cv=cv))]

        self._printout.open_list(lambda: self.tr("My CV"), offers)

    def _reply(self, answer: Answer, status: AppointmentStatus) -> None:
        meeting, at = self._meeting, self._at
        if meeting is None or meeting.status is status:
            return
        caller = Caller(first_name=self._dossier.firstName, language=self._words.language.code)
        reply = Reply(caller=caller, about=at.hex(), answer=answer, title=meeting.subject)

        def said(id: bytes) -> None:
            now = self._dossier.contents.value(at)
            if id and isinstance(now, Appointment):
                self._dossier.put(replace(now, status=status), at)
            if at == self._at:
                self._post.follow(id)

        self._dossier.ask_office(reply, said)

    @property
    def meeting(self) -> tuple[bytes, Appointment] | None:
        """The appointment and its record, None if there is none."""
        return (self._at, self._meeting) if self._meeting else None

    @property
    def _meeting(self) -> Appointment | None:
        value = self._dossier.contents.value(self._at)
        return value if isinstance(value, Appointment) else None

    def _open(self, page: str, key: str) -> None:
        if page != PAGE:
            self._draw()
            return
        if bytes.fromhex(key) != self._at:
            self._at = bytes.fromhex(key)
            self._post.begin(self._at)
        self._show()

    def _show(self) -> None:
        meeting = self._meeting
        self._there.show(meeting)
        self._bring.show(self._words.bring(meeting) if meeting else [])
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        """Draw the sheet while somebody looks at the appointment."""
        shown = self._meeting is not None and self._navigation.page == PAGE
        self._sheet.show(self._paper(self._printout.stamp) if shown else None)

    def _paper(self, stamp: Stamp) -> AppointmentPaper | None:
        meeting = self._meeting
        if meeting is None:
            return None
        return AppointmentPaper(**stamp.fields, appointment=meeting, place=self._there.place)
