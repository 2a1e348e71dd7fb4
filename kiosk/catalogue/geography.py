"""Distances over the surface, and municipalities found by name, old name or postal code."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cached_property
from itertools import chain

import numpy as np
from rapidfuzz.distance import OSA

from kiosk.catalogue.postings import Numbers
from kiosk.catalogue.tokens import spans, tokens
from kiosk.catalogue.town_names import CALLED
from kiosk.catalogue.typos import LEAST_LETTERS, edits_allowed
from kiosk.model.search import Origin
from kiosk.model.taxonomy import Municipality

EARTH_KM = 6371.0088
"""Mean radius (IUGG)."""
_MOST_WORDS = 4
_SAINT, _SAINTS = "st ", ("sint ", "saint ", "sainte ")


def kilometres(origin: Origin, lat: "Numbers | float", lon: "Numbers | float") -> Numbers:
    """Return great-circle distances in km (haversine) from `origin` to points in degrees."""
    lat1, lat2 = np.radians(origin.lat), np.radians(lat)
    half = (lat2 - lat1) / 2, np.radians(np.subtract(lon, origin.lon)) / 2
    chord = np.sin(half[0]) ** 2 + np.cos(lat1) * np.cos(lat2) * np.sin(half[1]) ** 2
    return np.asarray(2 * EARTH_KM * np.arcsin(np.sqrt(chord)), dtype=np.float32)


class Gazetteer:
    """Municipalities by NIS code, merged ones too."""

    def __init__(self, municipalities: Iterable[Municipality]) -> None:
        self.all = tuple(municipalities)
        self._by_nis = {old: town for town in self.all for old in town.former}
        self._by_nis.update((town.id, town) for town in self.all)
        self._villages = {village.id: village for town in self.all for village in _villages(town)}

    def get(self, nis: str) -> Municipality | None:
        """Return the municipality that has or had this NIS code, or the village with the id that `find` gave it."""
        return self._by_nis.get(nis) or self._villages.get(nis)

    def find(self, text: str, limit: int, *, guess: bool = False) -> list[Municipality]:
        """Return municipalities of which a name or postal code begins with `text`, those named so first.

        Names are former ones too, and what else people call them. Villages come as municipalities of their own, behind
        these, and only where something is typed. If there are none, `guess` gives those whose names begin nearly so.
        """
        typed = " ".join(tokens(text))
        ways = (typed, *(saint + typed[len(_SAINT) :] for saint in _SAINTS if typed.startswith(_SAINT)))
        named = [
            (name not in ways, name, town)
            for name, town in self._names
            if name.startswith(ways) and (typed or town.id not in self._villages)
        ]
        found: dict[str, tuple[float, bool, str]] = {}
        for away, name, town in named or (self._mistyped(typed) if guess else ()):
            rank = (away, town.id in self._villages, town.name.get("nl", name))
            found[town.id] = min(rank, found.get(town.id, rank))
        towns = self._by_nis | self._villages
        return [towns[nis] for nis in sorted(found, key=found.__getitem__)][:limit]

    def _mistyped(self, typed: str) -> Iterator[tuple[float, str, Municipality]]:
        """Yield how many edits names are away from `typed`, names and towns."""
        if len(typed) < LEAST_LETTERS or not typed[0].isalpha():
            return
        allowed = edits_allowed(typed)
        for name, town in self._names:
            starts = {name[:length] for length in range(len(typed) - allowed, len(typed) + allowed + 1)} | {name}
            away = min(OSA.distance(typed, start, score_cutoff=allowed) for start in starts)
            if away <= allowed:
                # A name that goes on is a little further away.
                whole = OSA.distance(typed, name, score_cutoff=allowed) <= allowed
                yield away + (0 if whole else 0.5), name, town

    def knows(self, word: str) -> bool:
        """Tell whether a folded word is the name of a town or a village, or was."""
        return (word,) in self._by_name or (word,) in self._by_village

    def towns(self, words: Sequence[str]) -> list[set[str]]:
        """Return for each folded word the NIS codes of the towns that it names, alone or with its neighbours.

        Towns that are one by now are named by each other's names, and a town by its postal codes and its districts too.
        """
        return _named(words, self._by_name)

    def villages(self, words: Sequence[str]) -> list[set[str]]:
        """Return for each folded word the ids of the villages that it names, alone or with its neighbours."""
        return _named(words, self._by_village)

    def names(self, nis: str) -> frozenset[tuple[str, ...]]:
        """Return all names of a town as folded words, former ones too."""
        return self._called_so[nis]

    @cached_property
    def _called_so(self) -> dict[str, frozenset[tuple[str, ...]]]:
        found = {}
        for town in self.all:
            names = frozenset(tuple(tokens(name)) for name in (*town.name.values(), *town.former.values())) - {()}
            found[town.id] = names | {("st", *name[1:]) for name in names if f"{name[0]} " in _SAINTS}
        return found

    @cached_property
    def _by_village(self) -> dict[tuple[str, ...], frozenset[str]]:
        found: dict[tuple[str, ...], frozenset[str]] = {}
        for village in self._villages.values():
            name = tuple(tokens(village.name["nl"]))
            if name not in self._by_name:
                found[name] = found.get(name, frozenset()) | {village.id}
        return found

    @cached_property
    def _by_name(self) -> dict[tuple[str, ...], frozenset[str]]:
        """Towns by each of their names, by postal codes and by what else people call them."""
        found: dict[tuple[str, ...], frozenset[str]] = {}
        for town in self.all:
            others = (tuple(name.split()) for name in (*town.postcodes, *_called(town)))
            for name in chain(self._called_so[town.id], others):
                found[name] = found.get(name, frozenset()) | {town.id}
        return found

    @cached_property
    def _names(self) -> list[tuple[str, Municipality]]:
        # What a town is called already is no village: districts of cities.
        villages = (self._villages[id] for ids in self._by_village.values() for id in ids)
        return [
            (" ".join(tokens(name)), town)
            for town in (*self.all, *villages)
            for name in (*town.name.values(), *town.former.values(), *town.postcodes, *_called(town))
        ]


def former_name(town: Municipality, text: str) -> str:
    """Return the name that a town no longer has and that begins with `text`, if none that it has does."""
    typed = " ".join(tokens(text))
    if any(" ".join(tokens(name)).startswith(typed) for name in town.name.values()):
        return ""
    return next((name for name in town.former.values() if " ".join(tokens(name)).startswith(typed)), "")


def _named(words: Sequence[str], by_name: Mapping[tuple[str, ...], Set[str]]) -> list[set[str]]:
    found: list[set[str]] = [set() for _ in words]
    for start, stop in spans(len(words), _MOST_WORDS):
        named = by_name.get(tuple(words[start:stop]), frozenset())
        for at in range(start, stop):
            found[at] |= named
    return found


def _villages(town: Municipality) -> Iterator[Municipality]:
    for name, (lat, lon) in town.villages.items():
        yield Municipality(
            id=f"{town.id}/{name}", rev=town.rev, name={"nl": name}, province=town.province, lat=lat, lon=lon
        )


def _called(town: Municipality) -> tuple[str, ...]:
    return CALLED.get(town.name.get("nl", ""), ())
