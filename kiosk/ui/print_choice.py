"""What will be printed: which document, on what, in large print or not, and the picture of each sheet."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.errors import EnvironmentFault
from kiosk.model.paper import PaperRequest
from kiosk.model.printing import Document, Papers, SheetPicture
from kiosk.model.stick import StickService
from kiosk.ui.lane import Lane
from kiosk.ui.language import Language
from kiosk.ui.preview import WIDTH, Preview
from kiosk.ui.print_ways import PrintOffer, Way, WayRow, WayWords
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

Offers = Callable[[], Sequence[PrintOffer]]
"""Gives what can be printed, in the language of now."""

_STICK_LOOK_MS = 700


@qml_type
class PrintChoice(QObject):
    """One document at a time; a change of language makes it anew. `failed` tells that it could not be made.

    `reads_large` says whether it starts in large print.
    """

    changed = Signal()
    failed = Signal()

    def __init__(
        self,
        *,
        render: Lane[Papers],
        stick: Lane[StickService] | None,
        ways: Sequence[Way],
        language: Language,
        reads_large: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._render, self._stick, self._known_ways = render, stick, ways
        self._reads_large = reads_large
        self._words = WayWords(self)
        self._make_offers: Offers = lambda: ()
        self._offers: tuple[PrintOffer, ...] = ()
        self._offer = 0
        self.way = Way.PAPER
        self._large = False
        self.document: Document | None = None
        self.picture = Preview()
        self._preview = ""
        self._page = 0
        self._present = False
        self._offer_rows, self._way_rows = Rows(WayRow, self), Rows(WayRow, self)
        self._look = QTimer(self)
        self._look.setInterval(_STICK_LOOK_MS)
        self._look.timeout.connect(self._look_for_stick)
        language.changed.connect(self._translate)

    def warm(self) -> None:
        """Have all that documents are made with read from disk, before the first of them is asked."""
        self._render.run("open", lambda papers: None, lambda _: None)

    def begin(self, make_offers: Offers) -> bool:
        """Make the first of what can be printed; False if there is nothing to print it on."""
        self._make_offers, self._offers = make_offers, tuple(make_offers())
        self._offer = 0
        ways = self._ways
        if not ways:
            self.forget()
            return False
        self.way = ways[0]
        self._large = self.enlargeable and self._reads_large()
        self._make()
        return True

    def rest(self) -> None:
        """Stop looking for a stick."""
        self._look.stop()

    def forget(self) -> None:
        """Keep no document and no picture."""
        self._make_offers, self._offers = lambda: (), ()
        self.document, self._preview = None, ""
        self.rest()
        # First the screen lets go of the picture, or it asks for it again when its shape changes.
        self.changed.emit()
        self.picture.forget()

    @Property(Rows, constant=True)
    def offers(self) -> Rows:
        """What can be printed; none to choose from where there is one."""
        return self._offer_rows

    @Property(Rows, constant=True)
    def ways(self) -> Rows:
        """On what it can come out; none to choose from where there is one."""
        return self._way_rows

    @property
    def asking(self) -> bool:
        """Whether there is something to choose."""
        return bool(self._offers)

    @property
    def request(self) -> PaperRequest | None:
        """What is chosen to be printed."""
        return self._offers[self._offer].request if self._offers else None

    @Property(str, notify=changed)
    def preview(self) -> str:
        """The address of the picture of the sheet, or empty while it is made."""
        return self._preview

    @Property(float, notify=changed)
    def ratio(self) -> float:
        """How many times higher than wide the picture is."""
        return self.picture.ratio

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether the document is there, and what it goes on."""
        return self.document is not None and (self.way is not Way.STICK or self._present)

    @Property(str, notify=changed)
    def unready(self) -> str:
        """Why it cannot be printed yet."""
        if self.document is not None and self.way is Way.STICK:
            return self.tr("Put your stick in first.")
        return self.tr("The sheet is being made")

    @Property(str, notify=changed)
    def caption(self) -> str:
        """Which sheet the picture shows, of how many."""
        if self.document is None:
            return self.tr("The sheet is being made")
        if self.way is Way.SLIP:
            return self.tr("The slip")
        return self.tr("Sheet {number} of {sheets}").format(number=self._page + 1, sheets=self.document.sheets)

    @Property(bool, notify=changed)
    def several(self) -> bool:
        """Whether there are more sheets to look at."""
        return self.document is not None and self.document.sheets > 1

    @Property(bool, notify=changed)
    def atFirst(self) -> bool:
        """Whether the picture shows the first sheet."""
        return self._page == 0

    @Property(bool, notify=changed)
    def atLast(self) -> bool:
        """Whether the picture shows the last sheet."""
        return self.document is None or self._page + 1 >= self.document.sheets

    @Property(bool, notify=changed)
    def countable(self) -> bool:
        """Whether it can be printed more than once."""
        return self.way is not Way.STICK

    @Property(bool, notify=changed)
    def enlargeable(self) -> bool:
        """Whether there is a large print of it."""
        return self.way is not Way.SLIP and bool(self._offers) and self._offers[self._offer].enlargeable

    @Property(bool, notify=changed)
    def large(self) -> bool:
        """Whether it is in large print."""
        return self._large

    @Slot(bool)
    def enlarge(self, large: bool) -> None:
        """Print in large letters, or not."""
        if large != self._large:
            self._large = large
            self._make()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Print something else of what can be printed."""
        if int(key) != self._offer:
            self._offer = int(key)
            self.way = self.way if self.way in self._ways else self._ways[0]
            self._make()

    @Slot(str)
    def use(self, way: str) -> None:
        """Have it come out elsewhere."""
        if way == self.way:
            return
        anew = Way.SLIP in (way, self.way)
        self.way = Way(way)
        if anew:
            self._make()
        else:
            self._show_choices()

    @Slot(int)
    def turn(self, step: int) -> None:
        """Look at another sheet."""
        document, page = self.document, self._page + step
        if document is not None and 0 <= page < document.sheets:
            self._page = page
            self._render.run("sheet", lambda papers: papers.preview(document, page, WIDTH), self._show_page)
            self.changed.emit()

    @property
    def _ways(self) -> list[Way]:
        slip = self._offers[self._offer].slip if self._offers else None
        return [way for way in self._known_ways if way is not Way.SLIP or slip]

    def _make(self) -> None:
        """Make the document and its first picture."""
        self.document, self._preview, self._page = None, "", 0
        offer = self._offers[self._offer]
        large = self._large and offer.enlargeable
        slip = offer.slip if self.way is Way.SLIP else None

        def made(papers: Papers) -> tuple[Document, SheetPicture]:
            document = papers.slip(slip) if slip else papers.make(offer.request, large=large)
            return document, papers.preview(document, 0, WIDTH)

        self._render.run("sheet", made, self._show, self._fail)
        self._show_choices()

    def _translate(self) -> None:
        offers = tuple(self._make_offers())
        if offers and len(offers) == len(self._offers):
            self._offers = offers
            self._make()

    def _show_choices(self) -> None:
        rows = [
            WayRow(key=str(at), icon="file-text", label=offer.label, chosen=at == self._offer)
            for at, offer in enumerate(self._offers)
        ]
        ways = self._ways
        self._offer_rows.show(rows if len(rows) > 1 else [])
        self._way_rows.show([self._words.row(way, way is self.way) for way in ways] if len(ways) > 1 else [])
        if self.way is Way.STICK:
            self._look.start()
            self._look_for_stick()
        else:
            self._look.stop()
        self.changed.emit()

    def _show(self, made: tuple[Document, SheetPicture]) -> None:
        # Not what was forgotten while it was made.
        if self._offers:
            self.document, picture = made
            self._show_page(picture)

    def _show_page(self, picture: SheetPicture) -> None:
        if self.document:
            self._preview = self.picture.show(picture)
            self.changed.emit()

    def _fail(self, fault: EnvironmentFault) -> None:
        self.failed.emit()

    def _look_for_stick(self) -> None:
        if self._stick:
            self._stick.run("look", lambda stick: stick.present, self._see_stick)

    def _see_stick(self, present: bool) -> None:
        if present != self._present:
            self._present = present
            self.changed.emit()
