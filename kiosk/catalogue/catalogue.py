"""Everything that a visitor can look up on this terminal."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from pyroaring import BitMap

from kiosk.catalogue.cards import read_head, training_card, vacancy_card
from kiosk.catalogue.directory import Directory
from kiosk.catalogue.facets import OCCUPATION, SECTOR, Narrowing
from kiosk.catalogue.library import Library
from kiosk.catalogue.match import NAMED, Match, Matches
from kiosk.catalogue.page import Order, order_of, page, within
from kiosk.catalogue.postings import as_array, as_ordinals
from kiosk.catalogue.query import Matcher
from kiosk.catalogue.rank import ranking
from kiosk.catalogue.reader import Reader
from kiosk.catalogue.suggest import Suggester, prepare
from kiosk.catalogue.vantage import Vantage
from kiosk.catalogue.words import parse
from kiosk.errors import EnvironmentFault
from kiosk.feed.record import read_body
from kiosk.model.search import (
    FacetCount,
    Filters,
    News,
    OccupationCount,
    Origin,
    Query,
    Result,
    Suggestion,
    TrainingCard,
    VacancyCard,
)
from kiosk.model.sheet_code import number_in
from kiosk.model.training import Training

_NO_FILTERS = Filters()


class Catalogue(Directory):
    """The replica, open for reading by one thread at a time.

    Every call sees the newest committed data whole; a delta that arrives meanwhile is read in with the next call, or
    beforehand by `refresh`. Results stay usable: their pages then leave out records that are gone. Calls raise
    EnvironmentFault if the file cannot be read. An empty `today` is the day on which the feed was published.
    """

    @classmethod
    def open(cls, data_dir: Path) -> "Catalogue":
        """Open the current replica under `data_dir`, which stays this file also when a newer one comes.

        Raises:
            EnvironmentFault: there is none yet or it cannot be read.
        """
        file = (data_dir / "replica" / "current").resolve()
        if not file.is_file():
            raise EnvironmentFault(f"{data_dir}: there is no replica yet. Run kiosk sync.")
        return cls.open_file(file)

    @classmethod
    def open_file(cls, file: Path) -> "Catalogue":
        """Open a replica by its own name; see `open`."""
        return cls(Reader(file))

    def prepare(self, language: str, part: int) -> bool:
        """Gather part 0, 1, … of the names of occupations, so that no keystroke need; return whether there are more."""
        with self._reading() as library:
            return prepare(library.taxonomy, language, part)

    def search(self, query: Query) -> Result:
        """Find vacancies: exact count, counts beside every choice (of occupations, beside those chosen), order."""
        return self._search("vacancies", query)

    def search_trainings(self, query: Query) -> Result:
        """Find trainings; their facets are distance, domain, month, language, dutch, schedule, free, cost and mode."""
        return self._search("trainings", query)

    def _search(self, dataset: str, query: Query) -> Result:
        with self._reading() as library:
            vantage, matches, narrowing = _narrowed(library, dataset, query)
            return Result(
                count=len(narrowing.hits),
                facets=narrowing.counts(),
                corrected=matches.corrected,
                order=Order(ranking(narrowing, matches, vantage, query.sort), vantage, query.filters, query.sort),
            )

    def news(self, dataset: str, query: Query, since: int) -> News:
        """Count what `query` finds, and what of it was published after minute `since` (since 1970, UTC)."""
        with self._reading() as library:
            vantage, _, narrowing = _narrowed(library, dataset, query)
            published = vantage.shelf.columns["published"]
            fresh = narrowing.hits & BitMap(as_ordinals(np.flatnonzero(published > since)))
            newest = int(published[as_array(vantage.live)].max()) if vantage.live else 0
            return News(count=len(narrowing.hits), fresh=len(fresh), newest=newest)

    def sectors(self, query: Query) -> list[FacetCount]:
        """Return the sectors of the vacancies that `query` finds, most of them first, none that is empty."""
        with self._reading() as library:
            _, _, narrowing = _narrowed(library, "vacancies", query)
            counts = [item for item in narrowing.of(SECTOR) if item.count]
            return sorted(counts, key=lambda item: (-item.count, item.value))

    def occupations(self, query: Query) -> list[OccupationCount]:
        """Return the occupations of the vacancies that `query` finds, the one with most of them first."""
        with self._reading() as library:
            vantage, _, narrowing = _narrowed(library, "vacancies", query)
            known = library.taxonomy.occupations
            fresh = {item.value: item.count for item in narrowing.of(OCCUPATION, vantage.newer(1))}
            found = [
                OccupationCount(occupation=known[item.value], count=item.count, fresh=fresh[item.value])
                for item in narrowing.of(OCCUPATION)
                if item.count and item.value in known
            ]
            return sorted(found, key=lambda item: (-item.count, item.occupation.id))

    def cards(self, result: Result, start: int, stop: int) -> list[VacancyCard]:
        """Return rows `start` to `stop` of a search for vacancies."""
        with self._reading() as library:
            vantage = order_of(result).vantage
            return [
                vacancy_card(read_head(body), library, vantage.origin, km, vantage.new_from)
                for body, km in page(library, result, start, stop)
            ]

    def training_cards(self, result: Result, start: int, stop: int) -> list[TrainingCard]:
        """Return rows `start` to `stop` of a search for trainings."""
        with self._reading() as library:
            order = order_of(result)
            return [
                training_card(record, library, order)
                for body, _ in page(library, result, start, stop)
                if isinstance(record := read_body("trainings", body), Training)
            ]

    def vacancy_cards(self, ids: Sequence[str], origin: Origin | None, today: str = "") -> list[VacancyCard]:
        """Return the rows of vacancies by their ids, in this order, without those that are gone or expired."""
        with self._reading() as library:
            vantage = library.vantage("vacancies", origin, library.day(today))
            found = (library.find("vacancies", id) for id in ids)
            rows = within(library, vantage, [doc for doc, _ in filter(None, found)])
            return [vacancy_card(read_head(body), library, origin, km, vantage.new_from) for body, km in rows]

    def position(self, result: Result, id: str) -> int:
        """Return where the record `id` stands in a result, -1 if it does not."""
        order = order_of(result)
        with self._reading() as library:
            found = library.find(order.vantage.shelf.dataset, id)
        ordinal = order.vantage.shelf.ordinal(found[0]) if found else None
        position = order.ranking.position(ordinal) if ordinal is not None else None
        return -1 if position is None else position

    def id_at(self, result: Result, n: int) -> str:
        """Return the id of row `n`, empty if there is none."""
        order = order_of(result)
        docs = order.vantage.shelf.docs[order.ranking.page(n, n + 1)]
        with self._reading() as library:
            return library.id_of(int(docs[0])) if len(docs) else ""

    def suggest(
        self,
        text: str,
        language: str,
        origin: Origin | None,
        limit: int = 5,
        today: str = "",
        *,
        filters: Filters = _NO_FILTERS,
        dataset: str = "vacancies",
    ) -> list[Suggestion]:
        """Complete what is being typed to search `dataset`; the counts are those of searching that text with `filters`.

        Who searches vacancies goes to trainings without them.
        """
        with self._reading() as library:
            return Suggester(library, origin, library.day(today), filters, dataset).suggest(text, language, limit)

    def similar(self, id: str, limit: int, today: str = "") -> list[VacancyCard]:
        """Return new vacancies near the vacancy `id` with its occupation, or in its sectors if it has none."""
        vacancy = self.vacancy(id)
        if vacancy is None:
            return []
        if vacancy.occupation and vacancy.occupation.code:
            filters = Filters(occupations=frozenset({vacancy.occupation.code}))
        elif vacancy.sectors:
            filters = Filters(sectors=frozenset(vacancy.sectors))
        else:
            return []
        at = next((place for place in vacancy.locations if place.lat is not None and place.lon is not None), None)
        origin = Origin(lat=at.lat, lon=at.lon) if at and at.lat is not None and at.lon is not None else None
        result = self.search(Query(filters=filters, origin=origin, today=today))
        return [card for card in self.cards(result, 0, limit + 1) if card.id != id][:limit]


def _narrowed(library: Library, dataset: str, query: Query) -> tuple[Vantage, Matches, Narrowing]:
    """Return what `query` finds, and what it sees."""
    vantage = library.vantage(dataset, query.origin, library.day(query.today))
    matches = _numbered(library, vantage, query.text) or Matcher(vantage, library.taxonomy, library.gazetteer).match(
        parse(query.text, query.language)
    )
    return vantage, matches, Narrowing(vantage, query.filters, matches.within(vantage.live))


def _numbered(library: Library, vantage: Vantage, text: str) -> Matches | None:
    """Return what has the number that is typed, if anything has."""
    code = number_in(text)
    docs = library.coded(vantage.shelf.dataset, code) if code else {}
    found = BitMap(as_ordinals(vantage.shelf.ordinals(BitMap(docs))))
    return Matches((Match(((NAMED, found),)),)) if found else None
