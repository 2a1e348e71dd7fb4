"""The sheet of one card in the printer: it waits for its turn, is sent once, and comes out or does not."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.ui.print_choice import Offers
from kiosk.ui.printing_controller import PrintingController


class CardJob(QObject):
    """`out` comes with the sheet, `failed` when it will not come; `changed` while it is under way.

    `sent` and `jammed` tell of the last one, also when it is over.
    """

    changed = Signal()
    out = Signal()
    failed = Signal()

    def __init__(self, printing: PrintingController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printing = printing
        self._title: Callable[[], str] = str
        self._offers: Offers = list
        self._under_way = self._waiting = False
        self.sent = self.jammed = False
        printing.changed.connect(self._follow)

    def begin(self, title: Callable[[], str], offers: Offers) -> None:
        """Print it, once the printer has nothing else to do."""
        self.sent = self.jammed = False
        self._title, self._offers = title, offers
        self._prepare()

    def stop(self) -> None:
        """Have it come no more."""
        self.leave()
        self._printing.cancel()

    def leave(self) -> None:
        """Look no longer what becomes of it: it was scanned before the printer said that it is out."""
        self._under_way = False

    def _prepare(self) -> None:
        # What the printer says until it is asked is of something else.
        self._under_way = False
        self._waiting = bool(self._printing.busy)
        if not self._waiting:
            self._printing.prepare(self._title, self._offers, portable=False)
        self._under_way = True

    def _follow(self) -> None:
        """Do what the printer allows."""
        if not self._under_way:
            return
        if self._waiting:
            if not self._printing.busy:
                self._prepare()
        elif not self.sent:
            if self._printing.stage in ("trouble", "none"):
                self._fail()
            elif self._printing.choice.ready:
                self.sent = True
                self._printing.print()
        elif self._printing.jammed:
            self.jammed = True
            self._printing.cancel()
            self._fail()
        elif self._printing.stage == "done":
            self._under_way = False
            self.out.emit()
        elif self._printing.stage == "none" or (self._printing.stage == "trouble" and not self._printing.busy):
            self._fail()
        else:
            self.changed.emit()

    def _fail(self) -> None:
        self._under_way = False
        self.failed.emit()
