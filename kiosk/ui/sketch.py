"""A sketch of the way: where the visitor starts, where the work is, and towns to recognise; no roads are claimed."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.model.search import Origin
from kiosk.model.taxonomy import Municipality

ASPECT = 0.42
"""Height of the sketch for one of its width."""

# Room around the two ends, as parts of the width, so that markers and names stay inside.
_MARGIN_X = 0.16
_MARGIN_Y = 0.11
# Closer than this, as parts of the width, names would run into each other.
_APART_X = 0.30
_APART_Y = 0.085
_MOST_TOWNS = 4
# Width of a letter, and how finely the way is followed to keep names off it.
_LETTER = 0.022
_STEPS = 24
# A map narrower than this would show no town at all.
_LEAST_KM = 5.0
_KM_PER_DEGREE = 111.2


class Direction(StrEnum):
    """The eight winds."""

    NORTH = "n"
    NORTH_EAST = "ne"
    EAST = "e"
    SOUTH_EAST = "se"
    SOUTH = "s"
    SOUTH_WEST = "sw"
    WEST = "w"
    NORTH_WEST = "nw"


@dataclass(frozen=True, slots=True, kw_only=True)
class TownPoint:
    """A town so far `across` and `down`, as parts of the width of the sketch."""

    name: str
    across: float
    down: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """Both ends and the towns between and around them, in parts of the width, and which way it is."""

    start: tuple[float, float]
    end: tuple[float, float]
    towns: tuple[TownPoint, ...]
    direction: Direction


def sketch(origin: Origin, point: tuple[float, float], towns: Iterable[tuple[str, Municipality]]) -> Sketch:
    """Lay out the way from `origin` to `point` (degrees), north up, with named `towns`, the most telling first."""
    squeeze = math.cos(math.radians((origin.lat + point[0]) / 2))

    def flat(lat: float, lon: float) -> tuple[float, float]:
        return lon * squeeze * _KM_PER_DEGREE, -lat * _KM_PER_DEGREE

    start, end = flat(origin.lat, origin.lon), flat(*point)
    width = max(
        _LEAST_KM,
        abs(start[0] - end[0]) / (1 - 2 * _MARGIN_X),
        abs(start[1] - end[1]) / (ASPECT - 2 * _MARGIN_Y),
    )
    left = (start[0] + end[0] - width) / 2
    top = (start[1] + end[1] - width * ASPECT) / 2

    def placed(at: tuple[float, float]) -> tuple[float, float]:
        return (at[0] - left) / width, (at[1] - top) / width

    ends = (placed(start), placed(end))
    named: list[TownPoint] = []
    for name, town in towns:
        x, y = placed(flat(town.lat, town.lon))
        taken = [*ends, *((point.across, point.down) for point in named)]
        right = x + _LETTER * (len(name) + 2)
        if len(named) < _MOST_TOWNS and _inside(x, y, right) and _free(x, y, taken) and not _crossed(x, y, right, ends):
            named.append(TownPoint(name=name, across=x, down=y))
    angle = math.degrees(math.atan2(end[0] - start[0], start[1] - end[1]))
    wind = list(Direction)[round(angle / 45) % 8]
    return Sketch(start=ends[0], end=ends[1], towns=tuple(named), direction=wind)


def _inside(x: float, y: float, right: float) -> bool:
    return x > 0.02 and right < 0.98 and 0.05 < y < ASPECT - 0.05


def _free(x: float, y: float, taken: Sequence[tuple[float, float]]) -> bool:
    return all(abs(x - other[0]) > _APART_X or abs(y - other[1]) > _APART_Y for other in taken)


def _crossed(x: float, y: float, right: float, ends: Sequence[tuple[float, float]]) -> bool:
    """Tell whether the way runs through the name that stands to the right of its point."""
    (x1, y1), (x2, y2) = ends
    way = [(x1 + (x2 - x1) * step / _STEPS, y1 + (y2 - y1) * step / _STEPS) for step in range(_STEPS + 1)]
    return any(x - 0.03 < across < right and abs(down - y) < _APART_Y / 1.5 for across, down in way)
