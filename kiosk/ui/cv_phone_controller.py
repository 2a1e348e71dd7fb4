"""A CV for the phone: sealed, left at central for a day, and opened by a code that only this screen shows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.errors import BadData
from kiosk.model.paper import CvPaper
from kiosk.model.printing import Papers
from kiosk.model.sending import MOST_CV
from kiosk.ui.cv_controller import CvController
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

if TYPE_CHECKING:
    from kiosk.cv.post import Post

SHEET = "cvPhone"


@qml_type
class CvPhoneController(QObject):
    """`stage` is busy, ready or away: then there is no code, and nothing left the kiosk."""

    changed = Signal()

    def __init__(
        self,
        *,
        post: "Lane[Post] | None",
        render: Lane[Papers],
        cv: CvController,
        navigation: Navigation,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._post, self._render, self._cv = post, render, cv
        self._navigation, self._language = navigation, language
        self._stage, self._code = "busy", ""
        navigation.sheetChanged.connect(self._leave)

    @Property(bool, constant=True)
    def possible(self) -> bool:
        """Whether central takes files for phones."""
        return self._post is not None

    @Property(str, notify=changed)
    def stage(self) -> str:
        """Which face the dialog shows."""
        return self._stage

    @Property(str, notify=changed)
    def code(self) -> str:
        """What stands in the code; the way to the file and what opens it."""
        return self._code

    @Slot()
    def begin(self) -> None:
        """Leave the CV at central and show the code."""
        if not (self.possible and self._cv.shelf.any):
            return
        self._navigation.openSheet(SHEET)
        self._leave_file()

    @Slot()
    def retry(self) -> None:
        """Try once more."""
        self._leave_file()

    def _leave_file(self) -> None:
        paper = self._cv.paper()
        self._become("busy")
        self._render.run("phone", lambda papers: _made(papers, paper), self._hand)

    def _hand(self, pdf: bytes) -> None:
        if self._post is None or not pdf or not self._navigation.keeps(SHEET):
            self._become("away")
            return
        language = self._language.code
        self._post.run("leave", lambda post: post.leave(pdf, language), self._show, lambda _: self._become("away"))

    def _show(self, code: str) -> None:
        if self._navigation.keeps(SHEET):
            self._become("ready", code)

    def _leave(self) -> None:
        if self._code and not self._navigation.keeps(SHEET):
            self._become("busy")

    def _become(self, stage: str, code: str = "") -> None:
        self._stage, self._code = stage, code
        self.changed.emit()


def _made(papers: Papers, paper: CvPaper) -> bytes:
    """Make the document; empty if it cannot be, or is too large."""
    try:
        pdf = papers.cv(paper).document.pdf
    except BadData:
        return b""
    return pdf if len(pdf) <= MOST_CV else b""
