"""A document that is being made, as pictures of its sheets: `image://drawn/<name>/<number>`."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.errors import BadData
from kiosk.model.cv_pages import CvPages
from kiosk.model.letter import LetterPages
from kiosk.model.paper import CvPaper, LetterPaper
from kiosk.model.printing import Papers, SheetPicture
from kiosk.ui.lane import Lane
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property

Request = CvPaper | LetterPaper

_WIDTH, _LARGE_WIDTH = 800, 1600


class Drawn:
    """One picture a name."""

    def __init__(self) -> None:
        self._number = 0
        self._images: dict[str, QImage] = {}

    def show(self, name: str, sheet: SheetPicture) -> str:
        """Keep a picture instead of the one of that name, and give its address."""
        # Copied: a QImage does not keep the bytes that it shows.
        image = QImage(sheet.pixels, sheet.width, sheet.height, 4 * sheet.width, QImage.Format.Format_RGB32).copy()
        self._images[name] = image
        self._number += 1
        return f"image://drawn/{name}/{self._number}"

    def image(self, name: str) -> QImage:
        """Give a picture."""
        return self._images.get(name, QImage())


class DrawnProvider(QQuickImageProvider):
    """Hands the pictures to QML, as wide as they are shown."""

    def __init__(self, drawn: Drawn) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._drawn = drawn

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Scale a picture; the number only says that it is another one."""
        image = self._drawn.image(id.partition("/")[0])
        if image.isNull() or requestedSize.width() <= 0:
            return image
        return image.scaledToWidth(requestedSize.width(), Qt.TransformationMode.SmoothTransformation)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One drawn sheet of a document."""

    pages: CvPages | LetterPages
    page: int
    picture: SheetPicture


@qml_type
class PaperPreview(QObject):
    """Makes the document anew with every change; the newest one wins. `made` comes with each."""

    changed = Signal()
    made = Signal()

    def __init__(self, name: str, render: Lane[Papers], drawn: Drawn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name, self._render, self._drawn = name, render, drawn
        self._request: Request | None = None
        self._source = self._large = ""
        self._page = 0
        self.pages: CvPages | LetterPages | None = None

    @Property(str, notify=changed)
    def source(self) -> str:
        """The address of the picture of the sheet, or empty before there is one."""
        return self._source

    @Property(str, notify=changed)
    def large(self) -> str:
        """The same for looking closely, or empty while it is made."""
        return self._large

    @Property(str, notify=changed)
    def caption(self) -> str:
        """Which sheet it is, of how many."""
        if self.pages is None:
            return self.tr("The sheet is being made")
        if not self.several:
            return self.tr("1 sheet")
        return self.tr("Sheet {number} of {sheets}").format(number=self._page + 1, sheets=self.pages.document.sheets)

    @Property(bool, notify=changed)
    def several(self) -> bool:
        """Whether there are more sheets."""
        return self.pages is not None and self.pages.document.sheets > 1

    def show(self, request: Request) -> None:
        """Show another document, at the sheet that is looked at if it still has that."""
        if request != self._request:
            self._request, self._large = request, ""
            self._draw(request, self._page)

    @Slot()
    def turn(self) -> None:
        """Look at the next sheet; after the last one comes the first."""
        if self._request and self.pages and self.several:
            self._large = ""
            self._draw(self._request, (self._page + 1) % self.pages.document.sheets)

    @Slot()
    def enlarge(self) -> None:
        """Draw the sheet so that it can be read closely."""
        request, page = self._request, self._page
        if request:
            self._render.run(
                f"large-{self._name}", lambda papers: _drawn(papers, request, page, _LARGE_WIDTH), self._show_large
            )

    def _draw(self, request: Request, page: int) -> None:
        self._render.run(f"draw-{self._name}", lambda papers: _drawn(papers, request, page, _WIDTH), self._know)

    def _know(self, drawn: _Sheet | None) -> None:
        if drawn is None:
            return
        self.pages, self._page = drawn.pages, drawn.page
        self._source = self._drawn.show(self._name, drawn.picture)
        self.changed.emit()
        self.made.emit()

    def _show_large(self, drawn: _Sheet | None) -> None:
        if drawn is not None:
            self._large = self._drawn.show(f"large-{self._name}", drawn.picture)
            self.changed.emit()


def _drawn(papers: Papers, request: Request, page: int, width: int) -> _Sheet | None:
    """Make a document and draw one of its sheets; text that is too long for paper leaves what was drawn before."""
    try:
        pages = papers.cv(request) if isinstance(request, CvPaper) else papers.letter(request)
    except BadData:
        return None
    page = min(page, pages.document.sheets - 1)
    return _Sheet(pages, page, papers.preview(pages.document, page, width))
