"""Which pace a CV is set in, and what becomes of old jobs when it is too long (PAPER, section 8)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from kiosk.model.cv import Cv
from kiosk.model.cv_pages import Shortened, Shortening
from kiosk.print.cv.block import Poured
from kiosk.print.cv.content import Content
from kiosk.print.cv.pace import NORMAL, ROOMY, TIGHT, Pace
from kiosk.print.sheet import HEIGHT

_MARGIN = 50.0
_SPARSE, _NEARLY_FULL, _OVERHANG = 0.70, 0.94, 0.34
_NO_POINTS_AFTER, _ONE_LINE_AFTER = 10, 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """A CV laid out: the main column, the side column, and what the side had no room for."""

    pace: Pace
    main: Poured
    side: Poured = Poured((), 0.0)
    spilled: int = 0
    shortened: tuple[Shortened, ...] = ()

    @property
    def count(self) -> int:
        """How many sheets it takes."""
        return len(self.main.sheets)

    @property
    def fill(self) -> float:
        """How full the last sheet is."""
        return (self.main.end - _MARGIN) / (HEIGHT - 2 * _MARGIN)


def paced(lay: Callable[[Pace], Laid]) -> Laid:
    """Give a sparse CV more air; spare a CV a second sheet for a few lines, and a third one."""
    laid = lay(NORMAL)
    if laid.count == 1 and laid.fill < _SPARSE:
        for tried in map(lay, ROOMY):
            if tried.count == 1 and tried.fill < _NEARLY_FULL and tried.spilled <= laid.spilled:
                return tried
    elif laid.count == 3 or (laid.count == 2 and laid.fill < _OVERHANG):
        for tried in map(lay, TIGHT):
            if tried.count < laid.count:
                return tried
    return laid


def shorter(cv: Cv, full: Content, today: date) -> Iterator[tuple[Content, tuple[Shortened, ...]]]:
    """Give a CV whole, then with old jobs without points, then with still older jobs in one line."""
    yield full, ()
    old = _ended_before(cv, today.year - _NO_POINTS_AFTER)
    bare = tuple(replace(entry, points=(), paragraphs=()) if entry.place in old else entry for entry in full.work)
    lost = tuple(entry.place for entry in full.work if entry.place in old and (entry.points or entry.paragraphs))
    without_points = dict.fromkeys(lost, Shortening.NO_POINTS)
    if lost:
        yield replace(full, work=bare), _told(without_points)
    older = _ended_before(cv, today.year - _ONE_LINE_AFTER)
    if older:
        content = replace(
            full,
            work=tuple(entry for entry in bare if entry.place not in older),
            earlier=tuple(entry for entry in bare if entry.place in older),
        )
        yield content, _told({**without_points, **dict.fromkeys(older, Shortening.ONE_LINE)})


def _ended_before(cv: Cv, year: int) -> tuple[int, ...]:
    return tuple(index for index, job in enumerate(cv.work) if job.period.end and job.period.end.year < year)


def _told(shortened: dict[int, Shortening]) -> tuple[Shortened, ...]:
    return tuple(Shortened(index, how) for index, how in sorted(shortened.items()))
