"""The rows of houses behind the doors, as outlines in design pixels; the same seed always gives the same row."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

_GAP = 6
_STEP = 30
_STEPS = 5
_TOWER = 96
_BELFRY = 150
# A belfry or a crane stands after so many houses.
_EVERY = 5


def skyline(kind: str, width: float, height: float, seed: int) -> QPainterPath:
    """Draw a row until `width` is full: gables, belfry (gables with a belfry), harbour, or none."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    if kind == "none":
        return path
    left, chance = 0.0, _chances(seed)
    for number in range(10_000):
        if left >= width:
            break
        wide = 150 + int(next(chance) * 110)
        top = height - height * (0.6 + next(chance) * 0.26)
        house = _house(kind, number, next(chance))
        house(path, left, wide, top, height)
        left += wide + _GAP
    return path


def _chances(seed: int) -> Iterator[float]:
    """Give numbers from 0 to 1 (Park and Miller's minimal standard generator)."""
    while True:
        seed = seed * 16807 % 2147483647
        yield seed / 2147483647


def _house(kind: str, number: int, chance: float) -> Callable[[QPainterPath, float, float, float, float], None]:
    special = number % _EVERY == 2
    if kind == "harbour":
        return _crane if special else _warehouse if chance < 0.6 else _pointed
    if kind == "belfry" and special:
        return _belfry
    if chance < 0.5:
        return _stepped
    return _pointed if chance < 0.8 or kind == "belfry" else _tower


def _stepped(path: QPainterPath, left: float, wide: float, top: float, floor: float) -> None:
    step = wide / (2 * _STEPS + 1)
    for level in range(_STEPS + 1):
        ridge = top + (_STEPS - level) * _STEP
        path.addRect(left + level * step, ridge, wide - 2 * level * step, floor - ridge)


def _pointed(path: QPainterPath, left: float, wide: float, top: float, floor: float) -> None:
    path.addRect(left, top + 110, wide, floor - top - 110)
    _roof(path, left, left + wide, top + 110, top)


def _tower(path: QPainterPath, left: float, wide: float, top: float, floor: float) -> None:
    del top
    eaves, start = floor * 0.26, left + (wide - _TOWER) / 2
    path.addRect(start, eaves, _TOWER, floor - eaves)
    path.addRect(start - 10, eaves - 16, _TOWER + 20, 16)
    _roof(path, start + _TOWER / 2 - 28, start + _TOWER / 2 + 28, eaves - 16, 8)


def _belfry(path: QPainterPath, left: float, wide: float, top: float, floor: float) -> None:
    """A square tower with four corner turrets, a lantern and a spire, above a cloth hall."""
    del top
    start, eaves = left + (wide - _BELFRY) / 2, floor * 0.34
    path.addRect(left, floor * 0.68, wide, floor * 0.32)
    path.addRect(start, eaves, _BELFRY, floor - eaves)
    for turret in (start - 8, start + _BELFRY - 24):
        path.addRect(turret, eaves - 40, 32, 60)
        _roof(path, turret, turret + 32, eaves - 40, eaves - 84)
    lantern = start + _BELFRY / 2
    path.addRect(lantern - 34, eaves - 62, 68, 62)
    _roof(path, lantern - 42, lantern + 42, eaves - 62, 8)


def _warehouse(path: QPainterPath, left: float, wide: float, top: float, floor: float) -> None:
    """A long shed with saw-tooth roofs."""
    eaves = (top + floor) / 2
    path.addRect(left, eaves, wide, floor - eaves)
    tooth = wide / 3
    for number in range(3):
        start = left + number * tooth
        _roof(path, start, start + tooth, eaves, eaves - 46, tip=start)


def _crane(path: QPainterPath, left: float, wide: float, top: float, floor: float) -> None:
    """A quay crane: two legs, a cabin, and a long arm with a load."""
    arm, middle = top - 30, left + wide / 2
    for leg in (middle - 46, middle + 30):
        path.addRect(leg, arm, 16, floor - arm)
    path.addRect(middle - 46, (arm + floor) / 2, 92, 14)
    path.addRect(left - 10, arm, wide + 40, 18)
    path.addRect(middle - 30, arm + 18, 60, 44)
    path.addRect(left + wide - 4, arm + 18, 4, 90)
    path.addRect(left + wide - 26, arm + 108, 48, 34)
    _roof(path, middle - 40, middle + 40, arm, arm - 60)


def _roof(path: QPainterPath, left: float, right: float, eaves: float, top: float, *, tip: float | None = None) -> None:
    path.moveTo(left, eaves)
    path.lineTo((left + right) / 2 if tip is None else tip, top)
    path.lineTo(right, eaves)
    path.closeSubpath()
