"""One appointment: when, where, what to bring, and whether the visitor comes."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.config import Terminal
from kiosk.model.appointment import Appointment, AppointmentStatus
from kiosk.model.office import Answer, Caller, Reply
from kiosk.model.paper import AppointmentPaper, CvPaper
from kiosk.model.partner import Place
from kiosk.model.search import Origin
from kiosk.ui.component_rows import LineRow
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.dossier_tabs_controller import lies_ahead
from kiosk.ui.help_words import HelpWords
from kiosk.ui.lane import Lane
from kiosk.ui.language import NO_BREAK
from kiosk.ui.meeting_words import MeetingWords
from kiosk.ui.navigation import Navigation
from kiosk.ui.post_state import PostState
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printout import Printout, Stamp
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.take_along_controller import TakeAlongController

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

PAGE = "dossierAppointment"


@dataclass(frozen=True, slots=True)
class _There:
    place: Place
    km: float


@qml_type
class AppointmentController(QObject):
    """The appointment that the way leads to; it is confirmed here only when the answer is on its way to the office."""

    changed = Signal()

    def __init__(
        self,
        *,
        dossier: DossierController,
        lane: "Lane[Catalogue]",
        navigation: Navigation,
        words: MeetingWords,
        places: HelpWords,
        terminal: Terminal,
        printout: Printout,
        take: TakeAlongController,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._lane, self._navigation, self._words = dossier, lane, navigation, words
        self._places, self._printout, self._take, self._now = places, printout, take, now
        self._kiosk = Origin(lat=terminal.lat, lon=terminal.lon)
        self._at = b""
        self._post = PostState(dossier, words.language, self)
        self._there: _There | None = None
        self._bring, self._way = Rows(LineRow, self), Rows(LineRow, self)
        navigation.opened.connect(self._open)
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

    @Property(str, notify=changed)
    def place(self) -> str:
        """The name of where it is, or that it is by phone."""
        if self._there:
            return self._words.language.isolated(self._there.place.name)
        phone = self._meeting.phone if self._meeting else ""
        return self.tr("By phone: %1").replace("%1", phone.replace(" ", NO_BREAK)) if phone else ""

    @Property(str, notify=changed)
    def address(self) -> str:
        """Street, postal code and town."""
        return self._places.address(self._there.place.address) if self._there else ""

    @Property(Rows, constant=True)
    def way(self) -> Rows:
        """How to get there."""
        return self._way

    @Property(bool, notify=changed)
    def placed(self) -> bool:
        """Whether it is at a place of the feed."""
        return self._there is not None

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
    def takeRoute(self) -> None:
        """Show the way there as a code for a phone."""
        if self._there:
            self._take.about_place(self._there.place)
            self._navigation.openSheet("takeAlong")

    @Slot()
    def showPlace(self) -> None:
        """Go to the place."""
        if self._there:
            self._navigation.open("place", self._there.place.id)

    @Slot()
    def printOut(self) -> None:
        """Open the print dialog with it, in the language of the screen and in Dutch."""
        meeting, place = self._meeting, self._there.place if self._there else None
        if meeting is None:
            return

        def offers(stamp: Stamp) -> list[PrintOffer]:
            paper = AppointmentPaper(**stamp.fields, appointment=meeting, place=place)
            return [PrintOffer(label=self.tr("This appointment"), request=paper)]

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
            return
        if bytes.fromhex(key) != self._at:
            self._at, self._there = bytes.fromhex(key), None
            self._post.begin(self._at)
        self._show()
        place, kiosk = self._meeting.place_id if self._meeting else "", self._kiosk
        if place:
            self._lane.run(PAGE, lambda catalogue: _there(catalogue, place, kiosk), self._know, lambda fault: None)

    def _know(self, there: _There | None) -> None:
        self._there = there
        self._show()

    def _show(self) -> None:
        meeting, there = self._meeting, self._there
        self._bring.show(self._words.bring(meeting) if meeting else [])
        self._way.show(self._ways(there) if there else [])
        self.changed.emit()

    def _ways(self, there: _There) -> list[LineRow]:
        place, near = there.place, self._words.language.near(there.km)
        found = [LineRow(icon="footprints", text=self.tr("{distance} from here").format(distance=near))]
        if place.transit:
            found.append(LineRow(icon="bus", text=place.transit))
        found += [LineRow(icon="wheelchair", text=text) for text in place.accessibility[:1]]
        if place.phone:
            found.append(LineRow(icon="phone", text=place.phone.replace(" ", NO_BREAK)))
        return found


def _there(catalogue: "Catalogue", id: str, kiosk: Origin) -> _There | None:
    from kiosk.catalogue.geography import kilometres  # noqa: PLC0415 numpy must not delay the first frame

    place = catalogue.place(id)
    return _There(place, float(kilometres(kiosk, place.lat, place.lon))) if place else None
