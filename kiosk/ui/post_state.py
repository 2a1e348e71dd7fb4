"""What became of a message to the office, in words: it waits, is on its way, or is there."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from kiosk.model.posted import Posted
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.language import Language
from kiosk.ui.posting import Progress
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

_ICONS = {
    Progress.WAITS: "clock",
    Progress.GOES: "paper-plane-tilt",
    Progress.THERE: "check-circle",
    Progress.DONE: "check-circle",
}


@qml_type
class PostState(QObject):
    """The message that was sent last, or the newest one about a record; nothing is shown while there is none."""

    changed = Signal()

    def __init__(self, dossier: DossierController, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dossier, self._language = dossier, language
        self._id, self._about, self._failed = b"", b"", False
        for signal in (dossier.changed, dossier.posting.changed, language.changed):
            signal.connect(self.changed)

    def follow(self, id: bytes) -> None:
        """Tell of this request; one without an id did not go."""
        self._id, self._failed = id, not id
        self.changed.emit()

    def begin(self, about: bytes = b"") -> None:
        """Tell of what was sent about a record before, or of nothing."""
        self._id, self._about, self._failed = b"", about, False
        self.changed.emit()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether there is anything to tell."""
        return self._failed or self._found is not None

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether it did not go."""
        return self._failed

    @Property(str, notify=changed)
    def icon(self) -> str:
        """Its picture."""
        found = self._found
        return "warning" if self._failed else self.picture(*found) if found else ""

    @Property(str, notify=changed)
    def fact(self) -> str:
        """Where it is."""
        found = self._found
        if self._failed:
            return self.tr("This cannot be sent from here.")
        return self.state(*found) if found else ""

    @Property(str, notify=changed)
    def meaning(self) -> str:
        """What that means, or since when."""
        found = self._found
        if self._failed:
            return self.tr("Call them, or go there.")
        return self.since(*found) if found else ""

    def picture(self, id: bytes, posted: Posted) -> str:
        """Give the picture of where a request is."""
        return _ICONS[self._dossier.posting.progress(id, posted)]

    def state(self, id: bytes, posted: Posted) -> str:
        """Say where a request is."""
        return {
            Progress.WAITS: self.tr("Your message waits for the network."),
            Progress.GOES: self.tr("Your message is on its way."),
            Progress.THERE: self.tr("The office has your message."),
            Progress.DONE: self.tr("The office dealt with your message."),
        }[self._dossier.posting.progress(id, posted)]

    def since(self, id: bytes, posted: Posted) -> str:
        """Say what that means, or since when it is so."""
        match self._dossier.posting.progress(id, posted):
            case Progress.WAITS:
                return self.tr("It leaves by itself. You need not wait here.")
            case Progress.GOES:
                return self.tr("The office did not say yet that it has it.")
        came = datetime.fromtimestamp(posted.received)
        day, hour = self._language.weekday(came.date()), self._language.hour(came)
        return self.tr("Since {day}, {hour}.").format(day=day, hour=hour)

    @property
    def _found(self) -> tuple[bytes, Posted] | None:
        posting, contents = self._dossier.posting, self._dossier.contents
        if self._id:
            posted = posting.posted(self._id, contents)
            return (self._id, posted) if posted else None
        return posting.about(self._about, contents) if self._about else None
