"""The courier of the visit: brings what was written to central, and back what others wrote."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.model.card import Card
from kiosk.ui.dossier_work import DossierWork, Trouble
from kiosk.ui.lane import Lane

if TYPE_CHECKING:
    from kiosk.dossier.round import Round
    from kiosk.dossier.vaults import Vaults

_REST_MS, _AGAIN_MS = 3000, 30_000


class DossierCourier(QObject):
    """`rested` comes when it is time to go; whether it comes through is nobody's worry.

    `returned` brings the round that it made, and whether that was for a dossier.
    """

    rested = Signal()
    returned = Signal(object, bool)

    def __init__(self, work: DossierWork, lane: "Lane[Vaults] | None", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._lane = work, lane
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self.rested)

    def wait(self, *, long: bool = False) -> None:
        """Wait until the hand rests, or longer where something needs a network that is not there."""
        self._rest.start(_AGAIN_MS if long else _REST_MS)

    def go(self, asked: tuple[bytes, ...], *, opened: bool) -> None:
        """Go for the dossier that is open, if one is, and ask what became of requests."""
        if self._lane is None:
            return
        if opened:
            self._work.ask(lambda session: session.errand, lambda answer: self._send(answer, asked))
        else:
            self._send((b"", None), asked)

    def _send(self, answer: "tuple[bytes, Card | None] | Trouble", asked: tuple[bytes, ...]) -> None:
        if isinstance(answer, Trouble) or self._lane is None:
            return
        vault, card = answer

        def carried(brought: "Round") -> None:
            self.returned.emit(brought, bool(vault))

        self._lane.run("carry", lambda vaults: _carried(vaults, vault, card, asked), carried, lambda fault: None)


def _carried(vaults: "Vaults", vault: bytes, card: Card | None, asked: tuple[bytes, ...]) -> "Round":
    from kiosk.dossier.round import go_round  # noqa: PLC0415 in the lane

    return go_round(vaults, vault, card, asked)
