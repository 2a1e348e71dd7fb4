"""Decide what a run does, from what central signed and what the terminal holds. No IO."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.errors import BadData
from kiosk.feed.index import DatasetIndex, Delta, Part

_MOST_DELETED = 0.4
# A few rows of a small dataset are nobody's accident.
_FEW = 10
# Statistics are computed anew every week, and whoever is counted too seldom goes: that is no accident either.
_ANEW = frozenset({"related"})


@dataclass(frozen=True, slots=True)
class Held:
    """What the replica has of one dataset."""

    epoch: int
    seq: int
    root: str
    count: int
    published: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do: apply `deltas` (by dataset) to the live replica, or `rebuild` it from all snapshots.

    `held_back` are datasets that would lose more than 40 % of their records without central saying that it means it.
    """

    rebuild: bool
    deltas: dict[str, tuple[Delta, ...]]
    held_back: tuple[str, ...]

    def blobs(self, indexes: Mapping[str, DatasetIndex]) -> list[Part | Delta]:
        """What must be there before anything is applied."""
        if self.rebuild:
            return [blob for index in indexes.values() for blob in whole(index)]
        return [delta for deltas in self.deltas.values() for delta in deltas]


def later(index: DatasetIndex) -> tuple[Delta, ...]:
    """The deltas that lead from the snapshot to the state."""
    return tuple(delta for delta in index.deltas if delta.from_ >= index.snapshot.seq)


def whole(index: DatasetIndex) -> list[Part | Delta]:
    """All blobs that make a dataset from nothing."""
    blobs: list[Part | Delta] = list(index.snapshot.parts)
    return blobs + list(later(index))


def refuse_older(indexes: Mapping[str, DatasetIndex], floor: Mapping[str, tuple[int, int]]) -> None:
    """Hold the indexes against the (epoch, seq) that were seen before.

    Raises:
        BadData: one is older: somebody replays an old publication.
    """
    for dataset, index in indexes.items():
        if (index.epoch, index.seq) < floor.get(dataset, (0, 0)):
            raise BadData(f"Publication {index.epoch}-{index.seq} of {dataset} is older than one that was here before.")


def plan(indexes: Mapping[str, DatasetIndex], held: Mapping[str, Held]) -> Plan:
    """The cheapest way from what is `held` to what the indexes say."""
    ways = {dataset: _way(index, held.get(dataset)) for dataset, index in indexes.items()}
    deltas = {dataset: way for dataset, way in ways.items() if way}
    if None in ways.values() or _size(deltas) > _rebuild_size(indexes):
        return rebuild(indexes, held)
    held_back = tuple(
        dataset for dataset, way in deltas.items() if dataset not in _ANEW and _empties(way, held[dataset].count)
    )
    return Plan(False, {dataset: way for dataset, way in deltas.items() if dataset not in held_back}, held_back)


def rebuild(indexes: Mapping[str, DatasetIndex], held: Mapping[str, Held]) -> Plan:
    """The way that trusts nothing of the replica but its size."""
    held_back = tuple(
        dataset
        for dataset, index in indexes.items()
        if dataset in held
        and dataset not in _ANEW
        and not index.bulk_ok
        and _too_many(held[dataset].count - index.count, held[dataset].count)
    )
    return Plan(True, {}, held_back)


def _way(index: DatasetIndex, held: Held | None) -> tuple[Delta, ...] | None:
    """The deltas from `held` to now, None when there are none that lead there."""
    if held is None or held.epoch != index.epoch:
        return None
    if held.seq == index.seq:
        return () if held.root == index.state.root else None
    way = tuple(delta for delta in index.deltas if delta.from_ >= held.seq)
    return way if way and way[0].from_ == held.seq else None


def _empties(deltas: tuple[Delta, ...], count: int) -> bool:
    return _too_many(sum(delta.dels for delta in deltas if not delta.bulk_ok), count)


def _too_many(gone: int, count: int) -> bool:
    return gone > _FEW and gone > _MOST_DELETED * count


def _size(deltas: Mapping[str, tuple[Delta, ...]]) -> int:
    return sum(delta.length for way in deltas.values() for delta in way)


def _rebuild_size(indexes: Mapping[str, DatasetIndex]) -> int:
    return sum(blob.length for index in indexes.values() for blob in whole(index))
