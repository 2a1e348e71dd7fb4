"""What a search found, told to who listens once typing and choosing stop."""

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.model.search import Query
from kiosk.ui.keyboard import Keyboard
from kiosk.ui.navigation import Navigation
from kiosk.ui.search import Search
from kiosk.ui.suggest_controller import SuggestController

# Who types goes on before this; letters are named as they are typed, and a number in between would not be heard out.
_PAUSE_MS = 900
# When a page or what was below a sheet is told anew.
_ARRIVAL_MS = 150


class SearchNews(QObject):
    """`told` brings how many were found on `page` when the visitor asked for something else there."""

    told = Signal(str)

    def __init__(
        self,
        search: Search,
        page: str,
        *,
        navigation: Navigation,
        keyboard: Keyboard,
        suggest: SuggestController | None = None,
    ) -> None:
        super().__init__(search)
        self._search, self._page, self._suggest = search, page, suggest
        self._navigation, self._keyboard = navigation, keyboard
        self._asked = Query()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self._arrival = QTimer(self, singleShot=True, interval=_ARRIVAL_MS)
        self._arrival.timeout.connect(self._arrive)
        self._known = ""
        search.answered.connect(self._see)
        for moved in (navigation.changed, navigation.sheetChanged):
            moved.connect(self._arrival.start)

    def _see(self) -> None:
        query = self._search.query
        asked = Query(text=query.text.strip(), filters=query.filters, origin=query.origin)
        if asked != self._asked:
            self._asked = asked
            if self._navigation.page == self._page:
                self._pause.start()

    def _arrive(self) -> None:
        # Then the page itself says it.
        self._known = "" if self._navigation.sheet else self._search.report

    def _tell(self) -> None:
        if self._arrival.isActive():
            self._pause.start()
            return
        known, self._known = self._known, ""
        if known == self._search.report or self._navigation.page != self._page:
            return
        typing, suggest = self._keyboard.opened, self._suggest
        suggested = len(suggest.rows.rows) if typing and suggest is not None else 0
        parts = [
            self._search.found,
            self._search.correction,
            self._search.wayOut,
            self.tr("%n suggestions", "", suggested) if suggested else "",
        ]
        self.told.emit(". ".join(part.rstrip(".") for part in parts if part) + ".")
