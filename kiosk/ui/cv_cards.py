"""The cards of the CVs that are kept: what each is for, and its first sheet in small."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from kiosk.dossier.contents import Kept
from kiosk.errors import BadData
from kiosk.model.cv import Cv
from kiosk.model.cv_draft import ready
from kiosk.model.paper import CvPaper
from kiosk.model.printing import Papers, SheetPicture
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.paper_preview import Drawn
from kiosk.ui.rows import Rows
from kiosk.words import Words

_WIDTH = 360
_MICROSECONDS = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class CvRow:
    """A CV in the list: what it is for, its language, whether it is ready, when it changed, its first sheet."""

    key: str
    title: str
    language: str
    ready: bool
    day: str
    page: str
    chosen: bool


class CvCards(QObject):
    """The rows; `drew` says that there is another picture to show."""

    drew = Signal()

    def __init__(self, render: Lane[Papers], drawn: Drawn, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._render, self._drawn, self._language = render, drawn, language
        self.rows = Rows(CvRow, self)
        self._pages: dict[bytes, tuple[Cv, str]] = {}

    def show(self, kept: Sequence[Kept[Cv]], chosen: bytes, title: Callable[[Cv], str], *, draw: bool) -> None:
        """Show these CVs; those whose picture is of an older one are drawn anew while somebody looks."""
        names = Words(self._language.code).locale.languages
        self.rows.show(
            [
                CvRow(
                    key=each.at.hex(),
                    title=title(each.value),
                    language=self._language.capital(names[each.value.language]),
                    ready=ready(each.value),
                    day=self._language.day(datetime.fromtimestamp(each.written / _MICROSECONDS).date()),
                    page=self._page(each.at, each.value, draw=draw),
                    chosen=each.at == chosen,
                )
                for each in kept
            ]
        )

    def _page(self, at: bytes, cv: Cv, *, draw: bool) -> str:
        drawn = self._pages.get(at)
        if draw and (drawn is None or drawn[0] != cv):
            self._pages[at] = (cv, drawn[1] if drawn else "")
            request = CvPaper(language=cv.language, cv=cv, look=cv.look)
            self._render.run(f"card-{at.hex()}", partial(first_sheet, request), partial(self._know, at))
        return self._pages[at][1] if at in self._pages else ""

    def _know(self, at: bytes, picture: SheetPicture | None) -> None:
        if picture is not None and at in self._pages:
            self._pages[at] = (self._pages[at][0], self._drawn.show(at.hex(), picture))
            self.drew.emit()


def first_sheet(request: CvPaper, papers: Papers) -> SheetPicture | None:
    """Draw the first sheet in small; None of what is not for paper."""
    try:
        return papers.preview(papers.make(request), 0, _WIDTH)
    except BadData:
        return None
