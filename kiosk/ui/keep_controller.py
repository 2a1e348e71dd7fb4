"""Keeping vacancies, trainings and searches, from anywhere in the kiosk."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.dossier.contents import Kept
from kiosk.errors import EnvironmentFault
from kiosk.model.application import Summary
from kiosk.model.dossier import Saved, SavedKind, SavedSearch
from kiosk.model.search import Query, Sort
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.kept_reading import read_summary
from kiosk.ui.lane import Lane
from kiosk.ui.origin_controller import OriginController
from kiosk.ui.qml_type import qml_type

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

T = TypeVar("T")


def item_of(saved: Saved) -> tuple[SavedKind, str]:
    """Give what two records of the same vacancy or training share."""
    return saved.kind, saved.item_id


def asked_of(search: SavedSearch) -> Hashable:
    """Give what two records of the same search share."""
    query = search.query
    at = (query.origin.lat, query.origin.lon) if query.origin else None
    return search.kind, query.text.casefold().strip(), query.filters, at


def once(kept: Iterable[Kept[T]], same: Callable[[T], Hashable]) -> list[Kept[T]]:
    """Leave out what is there twice: kept on two terminals, or before the dossier was opened."""
    found: dict[Hashable, Kept[T]] = {}
    for one in kept:
        found.setdefault(same(one.value), one)
    return list(found.values())


@qml_type
class KeepController(QObject):
    """Keeps in the open dossier, or else for this visit, which `told` says once.

    `changed` comes when something else is kept than before, `told` with a sentence to show.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(
        self,
        *,
        dossier: DossierController,
        lane: "Lane[Catalogue]",
        origin: OriginController,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier = dossier
        self._lane = lane
        self._origin = origin
        self._now = now
        self._kept: frozenset[Hashable] = frozenset()
        self._coming: set[tuple[SavedKind, str]] = set()
        self._explained = False
        dossier.changed.connect(self._look)

    def holds(self, kind: SavedKind, id: str) -> bool:
        """Whether a vacancy or training is kept, or will be in a moment."""
        return (kind, id) in self._kept or (kind, id) in self._coming

    def holds_search(self, kind: SavedKind, query: Query) -> bool:
        """Whether a search is kept."""
        return asked_of(SavedSearch(kind=kind, query=query)) in self._kept

    @Slot(str, str)
    def toggle(self, kind: str, id: str) -> None:
        """Keep a vacancy or training, or keep it no longer."""
        item = (SavedKind(kind), id)
        if item in self._coming:
            self._coming.discard(item)
            self.changed.emit()
            return
        if item in self._kept:
            self.drop(item)
            return
        self._coming.add(item)
        self.changed.emit()
        origin, today = self._origin.origin, self._now().date()
        self._lane.run(
            f"keep {kind} {id}",
            lambda catalogue: read_summary(catalogue, item[0], id, origin, today),
            lambda summary: self._take(item, summary),
            lambda fault: self._miss(item, fault),
        )

    def drop(self, item: Hashable) -> None:
        """Keep something no longer, however often it is there."""
        contents = self._dossier.contents
        gone = [kept.at for kept in contents.saved if item_of(kept.value) == item]
        gone += [kept.at for kept in contents.searches if asked_of(kept.value) == item]
        for at in gone:
            self._dossier.remove(at)

    def toggle_search(self, kind: SavedKind, query: Query, newest: int) -> None:
        """Keep a search, or keep it no longer; what was published after minute `newest` will be new."""
        # The day is that of whoever asks again; the order is not part of what is looked for.
        search = SavedSearch(kind=kind, query=replace(query, today="", sort=Sort.RELEVANCE), last_seen=newest)
        if asked_of(search) in self._kept:
            self.drop(asked_of(search))
        else:
            self._dossier.put(search)
            self._explain()

    def _take(self, item: tuple[SavedKind, str], summary: Summary | None) -> None:
        if item not in self._coming:
            return
        self._coming.discard(item)
        if summary is None:
            self.changed.emit()
            return
        self._dossier.put(Saved(kind=item[0], item_id=item[1], summary=summary))
        self._explain()

    def _miss(self, item: tuple[SavedKind, str], fault: EnvironmentFault) -> None:
        self._coming.discard(item)
        self.changed.emit()

    def _explain(self) -> None:
        if self._dossier.isOpen or self._explained:
            return
        self._explained = True
        self.told.emit(self.tr("Saved for this visit. Open a file to keep it longer."))

    def _look(self) -> None:
        contents = self._dossier.contents
        kept: set[Hashable] = {item_of(one.value) for one in contents.saved}
        kept |= {asked_of(one.value) for one in contents.searches}
        if kept != self._kept:
            self._kept = frozenset(kept)
            self.changed.emit()
