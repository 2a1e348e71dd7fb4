"""Asking the office for an appointment, a call or another moment, with an open dossier or without one."""

from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.office import AppointmentWish, CallBack, Caller, Move, OfficeRequest, Topic, When
from kiosk.ui.appointment_controller import AppointmentController
from kiosk.ui.component_rows import ChoiceRow
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.post_state import PostState
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

SHEET = "ask"
_FEWEST_DIGITS, MOST_PHONE = 9, 20
_TOPICS = {
    Topic.WORK: "briefcase",
    Topic.TRAINING: "graduation-cap",
    Topic.DUTCH: "chats-circle",
    Topic.PAPERS: "file-text",
    Topic.OTHER: "dots-three",
}
_WHENS = (When.ANY, When.MORNING, When.NOON, When.AFTERNOON)


class Wish(StrEnum):
    """What can be asked for."""

    APPOINTMENT = "appointment"
    CALL = "call"
    MOVE = "move"


@qml_type
class AskController(QObject):
    """One wish at a time; `stage` is asking, busy, sent or failed. The number is dropped when the dialog closes."""

    changed = Signal()
    told = Signal(str)

    def __init__(
        self,
        *,
        dossier: DossierController,
        appointment: AppointmentController,
        lane: "Lane[Catalogue]",
        navigation: Navigation,
        language: Language,
        data_dir: Path | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._appointment, self._lane = dossier, appointment, lane
        self._navigation, self._language, self._data_dir = navigation, language, data_dir
        self._post = PostState(dossier, language, self)
        self._offered = False
        self._wish, self._stage, self._phone = Wish.CALL, "asking", ""
        self._topic, self._when = Topic.OTHER, When.ANY
        self._topics, self._whens = Rows(ChoiceRow, self), Rows(ChoiceRow, self)
        navigation.opened.connect(self._look)
        navigation.sheetChanged.connect(self._leave)
        language.changed.connect(self._show)
        self._show()

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether there is an office that can be asked from here."""
        return self._offered

    @Property(str, notify=changed)
    def wish(self) -> str:
        """What is asked for."""
        return self._wish.value

    @Property(str, notify=changed)
    def stage(self) -> str:
        """How far it is."""
        return self._stage

    @Property(PostState, constant=True)
    def post(self) -> PostState:
        """What became of it."""
        return self._post

    @Property(Rows, constant=True)
    def topics(self) -> Rows:
        """What it can be about."""
        return self._topics

    @Property(Rows, constant=True)
    def whens(self) -> Rows:
        """Which part of the day suits."""
        return self._whens

    @Property(bool, notify=changed)
    def callsBack(self) -> bool:
        """Whether the office needs a number: to call, or as it knows no file to answer to."""
        return self._wish is Wish.CALL or not self._dossier.isOpen

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether it can be sent."""
        digits = sum(sign.isdigit() for sign in self._phone)
        return not self.callsBack or digits >= _FEWEST_DIGITS

    @Slot(str)
    def begin(self, wish: str) -> None:
        """Ask what it is about."""
        self._wish, self._stage, self._phone = Wish(wish), "asking", ""
        self._topic, self._when = Topic.OTHER, When.ANY
        self._show()
        self._navigation.openSheet(SHEET)

    @Slot(int)
    def chooseTopic(self, row: int) -> None:
        """Say what it is about."""
        self._topic = list(_TOPICS)[row]
        self._show()

    @Slot(int)
    def chooseWhen(self, row: int) -> None:
        """Say when it suits."""
        self._when = _WHENS[row]
        self._show()

    @Slot(str)
    def writePhone(self, text: str) -> None:
        """Take the number."""
        self._phone = text[:MOST_PHONE].strip()
        self.changed.emit()

    @Slot()
    def send(self) -> None:
        """Send it to the office, sealed."""
        if not self.ready or self._stage == "busy":
            return
        request = self._request()
        if request is None:
            return
        self._stage = "busy"
        self.changed.emit()
        self._dossier.ask_office(request, self._sent)

    def _request(self) -> OfficeRequest | None:
        phone = self._phone if self.callsBack else ""
        caller = Caller(first_name=self._dossier.firstName, phone=phone, language=self._language.code)
        if self._wish is Wish.CALL:
            return CallBack(caller=caller, topic=self._topic, when=self._when)
        if self._wish is Wish.APPOINTMENT:
            return AppointmentWish(caller=caller, topic=self._topic, when=self._when)
        found = self._appointment.meeting
        if found is None:
            return None
        at, meeting = found
        code = meeting.confirm_code
        return Move(caller=caller, starts=meeting.starts, about=at.hex(), confirm_code=code, when=self._when)

    def _sent(self, id: bytes) -> None:
        # What was typed is sealed by now, and nobody needs it here any more.
        self._phone = ""
        self._stage = "sent" if id else "failed"
        self._post.follow(id)
        self.changed.emit()
        self.told.emit(self._post.fact)

    def _look(self, page: str, key: str) -> None:
        if self._data_dir is None or page == "doors":
            return
        folder = self._data_dir

        def known(catalogue: "Catalogue") -> bool:
            from kiosk.dossier.inbox import service_keys  # noqa: PLC0415 cryptography must not delay the first frame

            return service_keys(folder).newest(datetime.now(UTC)) is not None

        self._lane.run("office", known, self._know, lambda fault: None)

    def _know(self, offered: bool) -> None:
        if offered != self._offered:
            self._offered = offered
            self.changed.emit()

    def _leave(self) -> None:
        if not self._navigation.keeps(SHEET) and self._phone:
            self._phone = ""
            self.changed.emit()

    def _show(self) -> None:
        topics = {
            Topic.WORK: self.tr("Work"),
            Topic.TRAINING: self.tr("A training"),
            Topic.DUTCH: self.tr("Learning Dutch"),
            Topic.PAPERS: self.tr("My papers"),
            Topic.OTHER: self.tr("Something else"),
        }
        whens = {
            When.ANY: self.tr("Any time"),
            When.MORNING: self.tr("In the morning"),
            When.NOON: self.tr("At noon"),
            When.AFTERNOON: self.tr("In the afternoon"),
        }
        self._topics.show(
            [ChoiceRow(text=topics[one], icon=icon, chosen=one is self._topic) for one, icon in _TOPICS.items()]
        )
        self._whens.show([ChoiceRow(text=whens[one], chosen=one is self._when) for one in _WHENS])
        self.changed.emit()
