"""A search in the dossier of the visitor, to be asked again."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.model.dossier import SavedKind
from kiosk.model.search import News, Query
from kiosk.ui.keep_controller import KeepController
from kiosk.ui.lane import Lane

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

DATASETS = {SavedKind.VACANCY: "vacancies", SavedKind.TRAINING: "trainings"}
"""The dataset of what can be kept."""


class KeptSearch:
    """Keeps searches of one kind; `name` is how the query lane knows them."""

    def __init__(self, lane: "Lane[Catalogue]", name: str, kind: SavedKind, keep: KeepController) -> None:
        self._lane = lane
        self._name = f"{name} keep"
        self._kind = kind
        self._keep = keep

    def holds(self, query: Query) -> bool:
        """Whether a search is kept."""
        return self._keep.holds_search(self._kind, query)

    def toggle(self, asked: Query, place: str) -> None:
        """Keep a search from `place`, or keep it no longer; what is there by now will not be new."""
        kind, keep, dataset = self._kind, self._keep, DATASETS[self._kind]
        if asked.origin and not asked.origin.name:
            asked = replace(asked, origin=replace(asked.origin, name=place))

        def put(news: News) -> None:
            keep.toggle_search(kind, asked, news.newest)

        self._lane.run(self._name, lambda catalogue: catalogue.news(dataset, asked, 0), put)
