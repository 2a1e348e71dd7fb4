"""Work on dossiers in the lane that finishes what it was given."""

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from kiosk.errors import BadData
from kiosk.ui.lane import Lane

if TYPE_CHECKING:
    from kiosk.dossier.session import DossierSession

Answer = TypeVar("Answer")


class Trouble(StrEnum):
    """Why something could not be done with a dossier at all."""

    DISK = "disk"
    DAMAGED = "damaged"


class DossierWork:
    """Each job has a key of its own: none replaces another."""

    def __init__(self, lane: "Lane[DossierSession]") -> None:
        self._lane = lane
        self._jobs = 0

    def ask(self, work: "Callable[[DossierSession], Answer]", done: Callable[[Answer | Trouble], None]) -> None:
        """Do this, and bring what came of it."""

        def careful(session: "DossierSession") -> Answer | Trouble:
            try:
                return work(session)
            except BadData:
                return Trouble.DAMAGED

        self._jobs += 1
        self._lane.run(f"dossier-{self._jobs}", careful, done, lambda fault: done(Trouble.DISK))
