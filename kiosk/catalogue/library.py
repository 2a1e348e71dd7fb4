"""A replica at one moment, with what is worth keeping in memory between searches."""

import json
import logging
import sqlite3
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property, lru_cache
from itertools import chain
from typing import Any

from kiosk.catalogue import sql
from kiosk.catalogue.entry import code_key
from kiosk.catalogue.geography import Gazetteer
from kiosk.catalogue.index import INDEXED
from kiosk.catalogue.meaning import Meaning
from kiosk.catalogue.shelf import Shelf
from kiosk.catalogue.taxonomy import Taxonomy
from kiosk.catalogue.vantage import Vantage, new_since
from kiosk.errors import BadData
from kiosk.feed.guide import read_guide
from kiosk.feed.record import Record, read_body
from kiosk.feed.rule import Rule, read_rule
from kiosk.model.guide import PREFIX, Question
from kiosk.model.partner import Partner, Place
from kiosk.model.rule import AssignmentRule
from kiosk.model.search import Origin
from kiosk.model.sheet_code import codes_of
from kiosk.model.taxonomy import FeedText, Municipality, Occupation
from kiosk.model.training import Training
from kiosk.model.vacancy import Vacancy

_NO_FEED = date(1970, 1, 1)
_VANTAGES = 8
_KEPT = {
    "taxonomy": "occupations",
    "gazetteer": "municipalities",
    "places": "places",
    "partners": "partners",
    "texts": "texts",
    "rules": "assignment_rules",
}
"""What is made of one dataset only, so that the next library can take it over while that dataset stays as it is."""

_PLACED = {"gazetteer", "places"}
"""What distances depend on beside records."""

_log = logging.getLogger(__name__)


MOST_CODED = 100
"""Most records of a dataset that are looked at for one code: an agency has one telephone for thousands."""

State = tuple[tuple[Any, ...], ...]
"""Rows that differ when the content of a replica does."""

Seen = tuple[str, tuple[float, float] | None, date]
"""A dataset, the latitude and longitude from which it is seen, and the day."""


def state_of(connection: sqlite3.Connection) -> State:
    """Return the state of a replica: what was published, its index, and the extent of each dataset that is kept.

    Documents are never used twice, so their number and the last of them tell every change of a dataset.
    """
    extents = (connection.execute(sql.EXTENT, (dataset,)).fetchone() for dataset in _KEPT.values())
    return (*extents, *chain.from_iterable(connection.execute(statement) for statement in sql.STATE))


class Library:
    """Shelves, taxonomy, places: read when first needed, never changed; a new state is a new library."""

    def __init__(self, connection: sqlite3.Connection, state: State, before: "Library | None" = None) -> None:
        """Open the replica in `state`, with what has not changed since `before` on the same connection."""
        self._connection = connection
        self.state = state
        self.shelves: dict[str, Shelf] = {
            dataset: Shelf(connection, dataset, before.shelves[dataset] if before else None) for dataset in INDEXED
        }
        self.guide = lru_cache(maxsize=None)(self._guide)
        self._vantages: OrderedDict[Seen, Vantage] = OrderedDict()
        if before:
            same = {name for at, name in enumerate(_KEPT) if state[at] == before.state[at]}
            vars(self).update({name: vars(before)[name] for name in same if name in vars(before)})
            if same >= _PLACED:
                seen = ((key, known) for key, known in before._vantages.items() if self.shelves[key[0]].grew)
                self._vantages.update((key, self._seen(key, known)) for key, known in seen)

    @cached_property
    def published(self) -> str:
        """Time at which the vacancies were published, empty if there are none."""
        row = self._connection.execute(sql.PUBLISHED, ("vacancies",)).fetchone()
        return row[0] if row else ""

    @cached_property
    def feed_day(self) -> date:
        """Day of `published`, long ago if there are no vacancies."""
        return date.fromisoformat(self.published[:10]) if self.published else _NO_FEED

    def day(self, today: str) -> date:
        """Return `today`, or the feed's day if it is empty."""
        return date.fromisoformat(today) if today else self.feed_day

    def vantage(self, dataset: str, origin: Origin | None, today: date) -> Vantage:
        """Return a shelf as seen from `origin` on `today`; the last ones are kept."""
        key = dataset, (origin.lat, origin.lon) if origin else None, today
        vantage = self._vantages.pop(key, None) or self._seen(key)
        self._vantages[key] = vantage
        if len(self._vantages) > _VANTAGES:
            self._vantages.popitem(last=False)
        return vantage

    def _seen(self, key: Seen, before: Vantage | None = None) -> Vantage:
        dataset, at, today = key
        origin = Origin(lat=at[0], lon=at[1]) if at else None
        return Vantage(self.shelves[dataset], self, origin, today, new_since(today, self.feed_day), before=before)

    def position(self, site: str) -> tuple[float, float] | None:
        """Return latitude and longitude of "nis:…" or "place:…"."""
        kind, _, name = site.partition(":")
        found = self.gazetteer.get(name) if kind == "nis" else self.places.get(name)
        return (found.lat, found.lon) if found else None

    def names(self, site: str) -> tuple[str, ...]:
        """Return the name of "place:…", its town and postal code; vacancies say those of "nis:…" themselves."""
        kind, _, name = site.partition(":")
        found = self.places.get(name) if kind == "place" else None
        return (found.name, found.address.city, found.address.postcode) if found else ()

    @cached_property
    def taxonomy(self) -> Taxonomy:
        """The occupations."""
        occupations = (record for record in self._all("occupations") if isinstance(record, Occupation))
        # A replica of an older program may have neither until it is built anew.
        names, meaning = (self._connection if self._has(table) else None for table in ("occupation_name", "sense"))
        return Taxonomy(occupations, names, Meaning(meaning) if meaning else None)

    def _has(self, table: str) -> bool:
        return self._connection.execute(sql.HAS_TABLE, (table,)).fetchone() is not None

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """The municipalities."""
        return Gazetteer(record for record in self._all("municipalities") if isinstance(record, Municipality))

    @cached_property
    def places(self) -> dict[str, Place]:
        """Places by id."""
        return {record.id: record for record in self._all("places") if isinstance(record, Place)}

    @cached_property
    def partners(self) -> dict[str, Partner]:
        """Partners by id."""
        return {record.id: record for record in self._all("partners") if isinstance(record, Partner)}

    @cached_property
    def texts(self) -> tuple[FeedText, ...]:
        """The texts of the feed by id."""
        return tuple(record for record in self._all("texts") if isinstance(record, FeedText))

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that give tasks, the first in rank first; one made for newer terminals is as good as none."""
        found = []
        for record in self._all("assignment_rules"):
            try:
                if isinstance(record, AssignmentRule):
                    found.append(read_rule(record))
            except BadData:
                _log.warning("the rule %s is not for this version and is left out", record.id)
        return tuple(sorted(found, key=lambda rule: (rule.rank, rule.id)))

    def _guide(self, language: str) -> Question | None:
        """Return the guided choice in a language; one that was made for newer terminals is as good as none."""
        found = self.find("texts", PREFIX + language)
        if found is None or not isinstance(found[1], FeedText):
            return None
        try:
            return read_guide(found[1])
        except BadData:
            _log.warning("the guided choice in the language %s is not for this version and is left out", language)
            return None

    def _all(self, dataset: str) -> Iterator[Record]:
        for (body,) in self._connection.execute(sql.BODIES, (dataset,)):
            yield read_body(dataset, body)

    def find(self, dataset: str, id: str) -> tuple[int, Record] | None:
        """Return doc and record of an id."""
        row = self._connection.execute(sql.RECORD, (dataset, id)).fetchone()
        return (row[0], read_body(dataset, row[1])) if row else None

    def coded(self, dataset: str, code: str) -> dict[int, Vacancy | Training]:
        """Return docs and records to which a code of `kiosk.model.sheet_code` leads, the newest first."""
        bodies = self.bodies(self.shelves[dataset].coded(code_key(code))[-MOST_CODED:])
        records = ((doc, read_body(dataset, bodies[doc])) for doc in sorted(bodies, reverse=True))
        return {doc: one for doc, one in records if isinstance(one, Vacancy | Training) and code in codes_of(one)}

    def bodies(self, docs: Sequence[int]) -> dict[int, bytes]:
        """Return the records `docs` as stored, without those that a delta replaced meanwhile."""
        return dict(self._connection.execute(sql.PAGE, (json.dumps(docs),)).fetchall())

    def id_of(self, doc: int) -> str:
        """Return the id of the record `doc`, empty if it is gone."""
        row = self._connection.execute(sql.ID, (doc,)).fetchone()
        return row[0] if row else ""

    def counts(self, today: date) -> dict[str, int]:
        """Return the number of records per dataset, of those with an index the living and valid ones."""
        counts = dict(self._connection.execute(sql.COUNTS).fetchall())
        return counts | {dataset: len(self.vantage(dataset, None, today).live) for dataset in INDEXED}
