"""The CVs of the dossier, or of this visit: which one is chosen, and which one what is made now is kept as."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.dossier.contents import Kept
from kiosk.model.cv import Cv
from kiosk.model.cv_pages import Look
from kiosk.ui.cv_editing import CvEditing
from kiosk.ui.cv_looks import CvLooks
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

_SAVE_MS = 800


@qml_type
class CvShelf(QObject):
    """What is edited is kept when the hand rests."""

    changed = Signal()

    def __init__(
        self, dossier: DossierController, editing: CvEditing, looks: CvLooks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._dossier, self._editing, self._looks = dossier, editing, looks
        self._chosen = self._at = b""
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._saving.timeout.connect(self.save)
        editing.changed.connect(self._saving.start)
        looks.chosen.connect(self._saving.start)
        dossier.changed.connect(self.changed)

    @Property(bool, notify=changed)
    def any(self) -> bool:
        """Whether there is one."""
        return bool(self.cvs)

    @Property(bool, notify=changed)
    def kept(self) -> bool:
        """Whether they are kept after the visit."""
        return bool(self._dossier.isOpen)

    @property
    def cvs(self) -> tuple[Kept[Cv], ...]:
        """All of them, the one that changed last first."""
        return self._dossier.contents.cvs

    @property
    def chosen(self) -> bytes:
        """Which one is chosen, empty if there is none."""
        if self._chosen not in [each.at for each in self.cvs]:
            self._chosen = self.cvs[0].at if self.cvs else b""
        return self._chosen

    @property
    def cv(self) -> Cv | None:
        """The one that is chosen."""
        value = self._dossier.contents.value(self.chosen)
        return value if isinstance(value, Cv) else None

    @property
    def look(self) -> Look:
        """How that one looks."""
        return self.cv.look if self.cv else Look()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Choose another one."""
        self._chosen = bytes.fromhex(key)
        self.changed.emit()

    @Slot()
    def copy(self) -> None:
        """Copy the one that is chosen."""
        if self.cv:
            self.add(self.cv)

    def add(self, cv: Cv) -> None:
        """Take one in from elsewhere, and choose it."""
        self._chosen = self._dossier.put(cv)
        self.changed.emit()

    def change(self, cv: Cv) -> None:
        """Put this in the place of the one that is chosen."""
        self._dossier.put(cv, self.chosen)

    @Slot()
    def remove(self) -> None:
        """Remove the one that is chosen."""
        if self.any:
            self._saving.stop()
            self._dossier.remove(self.chosen)

    def edit(self, at: bytes) -> None:
        """Keep what is edited from now on as this one; empty is a new one."""
        self._at = at

    def save(self) -> None:
        """Keep what was made, once there is something."""
        self._saving.stop()
        draft = self._editing.draft
        cv = replace(draft.at(draft.step).cv, look=self._looks.look)
        if cv == Cv(language=cv.language, look=cv.look) or not draft.past:
            return
        if self._at and self._dossier.contents.value(self._at) == cv:
            return
        self._at = self._chosen = self._dossier.put(cv, self._at or None)
        self.changed.emit()
