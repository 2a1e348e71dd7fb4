"""The one thing of a visit that may be counted for people with a similar profile, noted when the dossier closes."""

import random
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.advice.interest import interest
from kiosk.model.dossier import SavedKind
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.lane import Lane

if TYPE_CHECKING:
    from kiosk.dossier.session import DossierSession


class InterestReport(QObject):
    """Chooses among the vacancies that were kept or applied for since the dossier opened, or before that this visit."""

    def __init__(
        self,
        *,
        dossier: DossierController,
        lane: "Lane[DossierSession]",
        data_dir: Path,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._lane, self._data_dir, self._now = dossier, lane, data_dir, now
        self._before: frozenset[bytes] = frozenset()
        self._since = 0
        self._noted = False
        dossier.changed.connect(self._remember)
        dossier.opened.connect(self._begin)
        dossier.closing.connect(self._note)

    def _remember(self) -> None:
        if not self._dossier.isOpen:
            self._before = frozenset(self._dossier.contents.entries)

    def _begin(self) -> None:
        self._since = time.time_ns() // 1000

    def _note(self) -> None:
        contents = self._dossier.contents
        if self._noted or contents.profile is None:
            return
        saved = (kept for kept in contents.saved if kept.value.kind is SavedKind.VACANCY)
        liked = {kept.value.item_id for kept in saved if self._of_now(kept.at, kept.written)}
        applied = (kept for kept in contents.applications if kept.value.vacancy_id)
        liked |= {kept.value.vacancy_id for kept in applied if self._of_now(kept.at, kept.written)}
        one = interest(contents.profile.value, liked, random.SystemRandom())
        if one:
            self._noted = True
            folder, today = self._data_dir, self._now().date()

            def note(session: "DossierSession") -> None:
                from kiosk.interests import Interests  # noqa: PLC0415 in the lane

                interests = Interests.open(folder)
                try:
                    interests.add(one, today)
                finally:
                    interests.close()

            # A count that could not be noted is nobody's worry.
            self._lane.run("interest", note, lambda done: None, lambda fault: None)

    def _of_now(self, at: bytes, written: int) -> bool:
        return written >= self._since or at in self._before
