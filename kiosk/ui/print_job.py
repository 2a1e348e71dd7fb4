"""A job on a printer: what was asked for, how many times, and what the device reports of it."""

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.model.paper import PaperRequest
from kiosk.model.printing import Document, PrintProgress, PrintService
from kiosk.ui.lane import Lane
from kiosk.ui.print_outlets import UsedPrinters


class PrintJob(QObject):
    """The newest one counts: what a device still says of an earlier one is not `reported`."""

    reported = Signal(object)
    _heard = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._request: PaperRequest | None = None
        self.used = UsedPrinters()
        self._heard.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def submit(self, document: Document, lane: Lane[PrintService], copies: int, request: PaperRequest | None) -> None:
        """Send a document to a device."""
        self.used.add(lane)
        self._number += 1
        self._request = request
        number = self._number
        lane.run(
            f"job {number}",
            lambda printer: printer.submit(document, lambda progress: self._heard.emit(number, progress), copies),
            lambda _: None,
        )

    def take_request(self) -> PaperRequest | None:
        """Give what was asked for, once."""
        request, self._request = self._request, None
        return request

    def _hear(self, number: int, progress: PrintProgress) -> None:
        if number == self._number:
            self.reported.emit(progress)
