"""The way from a page to the print dialog: what every sheet must say of its data, and what to do without paper."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.ui.feed_info import FeedInfo
from kiosk.ui.language import Language
from kiosk.ui.navigation import Navigation
from kiosk.ui.print_ways import PrintOffer
from kiosk.ui.printing_controller import PrintingController

if TYPE_CHECKING:
    from typing import TypedDict

    # It reads what it takes along, and what reads prints.
    from kiosk.ui.take_along_controller import TakeAlongController

    class Stamped(TypedDict):
        """What every request of paper begins with."""

        language: str
        sample: bool
        as_of: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """The language of the sheet, whether its data are invented, and their day where that is long ago."""

    language: str
    sample: bool = False
    as_of: date | None = None

    @property
    def fields(self) -> "Stamped":
        """The same as fields of a request."""
        return {"language": self.language, "sample": self.sample, "as_of": self.as_of}


Offers = Callable[[Stamp], Sequence[PrintOffer]]


_SHEET = "print"
_READING_MS = 600


class Printout(QObject):
    """Opens the print dialog for whatever a page shows."""

    def __init__(
        self,
        *,
        printing: PrintingController,
        navigation: Navigation,
        feed: FeedInfo,
        language: Language,
        along: "TakeAlongController",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._printing, self._navigation, self._along = printing, navigation, along
        self._feed, self._language = feed, language
        self._asking = ""
        # While the visitor reads the page; not while it is drawn.
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(_READING_MS)
        self._reading.timeout.connect(printing.choice.warm)
        navigation.opened.connect(self._read)
        navigation.sheetChanged.connect(self._leave)

    def open_list(self, title: Callable[[], str], offers: Offers, sheet: str = _SHEET) -> None:
        """Ask about printing a list, called `title` in the language of now; no phone takes that along."""
        self._along.about_list(title())
        self._open(title, offers, portable=False, sheet=sheet)

    def open(self, title: str, offers: Offers) -> None:
        """Ask about printing what `offers` gives, in the language of the screen, also when that changes."""
        self._open(lambda: title, offers, portable=True)

    def _open(self, title: Callable[[], str], offers: Offers, *, portable: bool, sheet: str = _SHEET) -> None:
        self._printing.prepare(title, lambda: offers(self.stamp), portable=portable)
        self._asking = sheet
        self._navigation.openSheet(sheet)

    def _read(self, page: str, key: str) -> None:
        if key or page == "places":
            self._reading.start()

    def _leave(self) -> None:
        """However the dialog closed."""
        if self._asking and not self._navigation.keeps(self._asking):
            self._asking = ""
            self._printing.leave()

    @property
    def stamp(self) -> Stamp:
        """What a sheet that is made now says of its data."""
        return Stamp(language=self._language.code, sample=bool(self._feed.sample), as_of=self._feed.long_ago)
