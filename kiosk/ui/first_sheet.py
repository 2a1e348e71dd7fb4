"""The first sheet of a document as a picture, to see beside a page what would come out."""

from PySide6.QtCore import QObject, Signal

from kiosk.model.paper import PaperRequest
from kiosk.model.printing import Document, Papers, SheetPicture
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.paper_preview import Drawn
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

_WIDTH = 800


@qml_type
class FirstSheet(QObject):
    """One document at a time; the newest wins."""

    changed = Signal()

    def __init__(
        self, name: str, *, render: Lane[Papers], drawn: Drawn, language: Language, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._render, self._drawn, self._language = name, render, drawn, language
        self._request: PaperRequest | None = None
        self._source, self._sheets = "", 0

    @Property(str, notify=changed)
    def source(self) -> str:
        """The address of the picture, or empty before there is one."""
        return self._source

    @Property(str, notify=changed)
    def caption(self) -> str:
        """How many sheets there are."""
        n = self._sheets
        return self._language.counted(self.tr("%n sheets", "", n), n) if n else self.tr("The sheet is being made")

    def show(self, request: PaperRequest | None) -> None:
        """Show another document, or none."""
        if request == self._request:
            return
        self._request, self._source, self._sheets = request, "", 0
        self.changed.emit()
        if request is None:
            return
        wanted = request

        def made(papers: Papers) -> tuple[Document, SheetPicture]:
            document = papers.make(wanted)
            return document, papers.preview(document, 0, _WIDTH)

        def know(found: tuple[Document, SheetPicture]) -> None:
            # Not what was forgotten while it was made.
            if self._request == wanted:
                self._source, self._sheets = self._drawn.show(self._name, found[1]), found[0].sheets
                self.changed.emit()

        self._render.run(f"sheet-{self._name}", made, know, lambda fault: None)
